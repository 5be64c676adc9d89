/** What the elements of HTML are, by name (WHATWG HTML, Rendering). */
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never shown as text. */
export const INVISIBLE_ELEMENTS = set(
  'head script style noscript template svg math canvas iframe object embed audio video map area select option optgroup datalist input textarea button progress meter link meta base title param source track slot',
);
/** Begin and end a block of their own. */
export const BLOCK_ELEMENTS = set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption',
);
/** The names of headings. */
export const HEADING = /^h[1-6]$/;
/** Elements that are furniture by their meaning. */
export const FURNITURE_ELEMENTS = set('nav footer aside form dialog menu');
export const FURNITURE_ROLES = set(
  'navigation complementary banner contentinfo dialog alertdialog menu menubar search toolbar tablist form alert',
);

/** What a reader sees only with the pointer on a word: cards with somebody's picture, explanations. */
export const HOVER_NAMES =
  /(?:^|[\s_-])(?:hover-?card(?!-target)|tool-?tip-?(?:content|text|inner|body)|rollover-[a-z]+-block)(?=$|[\s_-])/i;

/**
 * Class names and ids of furniture. Gathered from the class names of WordPress themes, Drupal, and the news sites
 * of the world; the same idea as Readability's `unlikelyCandidates` and trafilatura's discard expressions.
 */
export const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:ads?|advert[a-z\d]*|adsbygoogle|banner|bookmarks?|breadcrumbs?|byline-?social|post-?author-?biography|topic-?list|links-?block|carousel|cookies?|consent|disclaimer|donate|footer|foot|follow|gdpr|jp-post-flair|jump-to|login|masthead|menu|meta-?nav|mobile-?nav|modal|more-?(?:from|stories|on)|most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletter[a-z\d]*|newslist|outbrain|pager|pagination|paywall-?(?:prompt|banner|message|overlay|cta|barrier|box|offer)|popular|popup|print-?(?:only|link)|promo[a-z\d]*|(?<!wp-block-)pull[-_]?quotes?|ratings?|read-?(?:more|next|also)|recirc[a-z\d]*|recommend[a-z\d]*|further-?reading[a-z\d]*|related[a-z\d]*|respond|reply-?form|rss|screen-?reader-?text|see-?also|marketing|article-pitch[a-z-]*|search[a-z\d]*|share[a-z\d]*|sharing|shares|sharedaddy|shoutbox|(?<!(?:with|has|w|no|one|two|left|right|and)[_-])side-?bar[a-z\d]*|signup|sign-?up|skip-?link|skyscraper|social[a-z\d]*|sponsor[a-z\d]*|sr-only|subscri(?:be(?!r)|ption)[a-z\d]*|subscriber-?(?:promo|box|offer|login|form)|tags?|taboola|tag-?(?:list|cloud|links)|taglist|teasers?(?!-content)|toolbar|toc|tools|topics|topnav|trending|ticker|breaking-?(?:news|block)?|sd-block|sd-like|jp-relatedposts|wpcnt|latest-?(?:news|posts|stories)|top-?stories|util(?:ity)?(?:-?bar)?|fly-?out|text-?siz(?:e|er)|print-?url|tease-?box|visually-?hidden|(?<!elementor-)widget[a-z\d]*|widget-(?:archive-)?posts|yarpp[a-z\d]*|zergnet|author-?(?:box|bio|info)|about-?(?:the-)?author|post-?(?:meta|nav|navigation|footer|tags)|entry-?(?:meta|footer|utility)|meta|comments?-?(?:count|link|form|respond|open)|discussion-?count|lightbox|overlay|(?<!(?:has|hasnt|no|with|without|is|and)[_-])videos?|inline-?video|(?:video|audio|media)-?(?:player|wrapper)|jwplayer|slideshow|gallery|photo-?(?:credit|gallery)|image-?credit|credits?|corrections?-?box|internal-?link|info-?box|next-?prev|nextprev|hidden-?print|no-?print|noprint|(?<!(?:has|hasnt|no|with|without)[_-])bio)(?=$|[\s_-])|(?:^|\s)(?:hide|hidden|d-none|is-hidden)(?=$|\s)(?!.{0,200}[:-](?:block|flex|grid))/i;
/** A pull quote says again what the text says. */
export const PULL_QUOTE_NAMES = /(?:^|[\s_-])pull[-_]?quote/i;
/** Names that mark the article's own text, whatever else an element is called. */
export const BODY_NAMES =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|copy|main|container|page)|articlebody|articletext|story-?(?:body|content|text|copy)|storybody|post-?(?:content|body|text|entry)|entry-?(?:content|text|body)|entrytext|content-?body|body-?(?:content|copy|text)|news-?(?:body|content|text)|main-?content|maincontent|td-post-content|single-?content|the-?content|field-?name-body|(?<!gallery[_-])embed(?:ded)?)(?=$|[\s_-])|(?:^|\s)(?:article|story|entry|post|hentry|content)(?=$|\s)/i;
/** Class names and ids of what holds a page's comments. */
export const DISCUSSION_NAMES =
  /(?:^|\s)(?:(?:(?:readers?|visitors?|users?|articles?|posts?|story|page|blog|entry|footer|(?!has|no)[a-z]{1,3}(?=[_-]))[_-]{0,2}){0,2}comments?(?:[_-]{0,2}(?:section|area|wrapper|container|content|list|thread|block|box|holder|module)(?:[_-]{1,2}[\w-]{1,30})?)?|responses|leserkommentare|kommentare|commentaires|comentarios|commenti)(?=$|\s)/i;
/** Class names of a comment's own text. */
export const COMMENT_TEXT_NAMES = /(?:^|[\s_-])comment[_-]{0,2}(?:text|body|content|message)(?=$|[\s_-])/i;
/** Class names of what stands under pictures. */
export const CAPTION_NAMES =
  /(?:^|[\s_-])(?:(?:image|photo|picture|media|figure|credit)-{0,2}_{0,2}caption(?:-?text)?|(?<!wp-)caption-?text)(?=$|[\s_-])|(?:^|\s)(?:\w{2,30}_)?caption(?=$|\s)/i;
/** Class names of what says who wrote the article. */
export const BYLINE_NAMES =
  /(?:^|[\s_-])(?:bylines?(?:-?(?:block|names?|author|wrapper))?|author-?name|(?:article|story|post|page|blog|entry|block)-{0,2}_{0,2}authors?(?:-?name)?|authors?_{1,2}name|post-?info|writer-?name|contributor-?name)(?=$|[\s_-])|(?:^|\s)(?:(?:\w{2,12}-)?author|auteur|autor|autore|verfasser|redactor|schrijver)(?=$|\s)/i;
/** Class names of the dek, the short text under a headline. */
export const DEK_NAMES =
  /(?:^|[\s_-])(?:dek|deck|stand-?first|sub-?(?:title|headline|headings?|hed)|(?:article|story|post|entry|page)[-_]{1,2}(?:dek|deck|summary|desc(?:ription)?|subtitle|sub-?head|intro(?:duction)?|overview)|detail-?_{0,2}description|text_{1,2}overview|[a-z\d]{2,30}__chapo)(?=$|[\s_-])|(?:^|\s)(?:summary(?:-art)?|intro|lead|lede|ingress|vorspann|chapo|chapeau|entradilla|bajada|sommario|excerpt)(?=$|\s)/i;
