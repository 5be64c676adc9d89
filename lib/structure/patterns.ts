import { byBeginning, type Form } from '../text/beginnings.ts';
import { ABOUT_AUTHORS, BLOGS } from './phrases/blogs.ts';
import { BUTTONS } from './phrases/buttons.ts';
import { FOOT } from './phrases/foot.ts';
import { NEWSLETTERS } from './phrases/newsletters.ts';
import { RELATED } from './phrases/related.ts';

/** Labels that a block's own words can give it, wherever it stands. */
export type PatternLabel = 'furniture' | 'notice' | 'credit' | 'byline' | 'date' | 'caption';

/**
 * One pattern: the label, what it stands for (printed by `--explain`), the form. Forms are anchored and bounded:
 * they run on blocks of at most `PATTERN_LENGTH` characters.
 */
export type Pattern = Readonly<{
  label: PatternLabel;
  name: string;
  form: Form;
  /** Sentences of the text begin like it too: 'Terms of the deal were not disclosed.' is no foot of a page. */
  loose?: true;
}>;

/** A sentence that tells what somebody did or said, with no colon as labels have, and doesn't speak to the reader. */
const tells = (text: string): boolean =>
  !text.includes(':') && /[.!?]["”’']?$/.test(text) && TOLD.test(text) && !TO_READER.test(text);
const TOLD = /\b(?:said|says|told|was|were|had|led|he|she|they|his|her|their)\b/;
const TO_READER = /\b(?:you|your|our|us)\b/;

/** The first pattern that a block's words fit, or undefined. */
export const patternOf = (text: string): Pattern | undefined =>
  PATTERNS.find(({ form, loose }) => form.test(text) && !(loose && tells(text)));

/** Longer blocks are prose, whatever they begin with. */
export const PATTERN_LENGTH = 400;

const SHARE =
  'share(?: this| full)?(?: (?:article|story|post|page))?(?: on| via| with| by)?|tweet(?: this)?(?: on)?|facebook|twitter|x|bookmark|comments? ?\\(\\d{1,5}\\)|whatsapp|compartir en (?:whatsapp|facebook|twitter|x|bluesky|linkedin)|linkedin|pinterest|reddit|telegram|e-?mail(?: this)?(?: article)?|print(?: this)?(?: page| article)?|pin(?: it)?|flipboard|pocket|instapaper|copy(?: link)?|teilen|twittern|drucken|mailen|merken|partager|imprimer|compartir|imprimir|condividi|stampa|compartilhar|delen|поделиться|save|bookmark|like|follow|reply|thank|comment|comments|more|link|url|instagram|youtube|rss(?:[ -]feed)?|bluesky|threads|mastodon|messenger|google\\+?|tumblr|vk|xing|stumbleupon|digg|delicious|buffer|line|viber|snapchat|tiktok|jump to recipe|pin recipe|print recipe|zum rezept springen|rezept (?:drucken|pinnen|speichern)|close(?: panel)?|about sharing|open extended sharing options';

const CREDIT_PREFIX =
  'crédits? photos?|bildquelle|sumber|kaynak|fotoğraf|nguồn|ảnh|källa|kilde|zdroj|forrás|lähde|责任编辑|编辑|记者|来源|責任編輯|編輯|記者|來源|source|sources|quelle|quellen|fonte|fonti|fuente|fuentes|bron|источник|źródło|källa|via|credits?|(?:(?:top|main|lead|cover|header|title|listing|hero|featured?) )?(?:photo|image|picture|video|illustration|foto|fot\\.|bild|снимка|фото|photograph)s?(?: (?:credits?|by|courtesy(?: of)?|von|copyright|source|quelle))?|photographer|fotos?|bilder|copyright|©|reporting by|editing by|contributing(?: writers?| reporters?)?|additional reporting(?: by)?|writing by|with reporting by|graphics? by|editor';

/** Names that other decisions read (neighbours/). */
export const RELATED_LINKS = 'related links';
export const NEWSLETTER = 'newsletter, cookie or follow box';
export const UPDATE_TIME = 'time of an update';
export const ENTRY_TIME = 'time of an entry';
export const NAVIGATION = 'skip or navigation link';
export const CAPTION_LABEL = 'label of a caption';
export const PICTURE_TEXT = 'a picture’s text behind its agency, or before it in brackets';
export const PICTURE_OWNER = 'whose picture it is';
export const PICTURE_NAMED = 'the name of a picture, as text browsers print it';
export const GALLERY = 'place in a gallery';
export const BUTTON = 'button or label beside a text';
export const TAGS_LABEL = 'label of tags';
export const TAGS = 'tags and categories';
export const BLOG = 'what a blog’s system prints around an entry';
export const OVER_AUTHOR = 'label of what tells of the author';

/** The form of a line that is one of these phrases, with what may stand behind it. */
const whole = (phrases: readonly string[], behind = ''): RegExp =>
  new RegExp(`^(?:${phrases.join('|')})${behind}$`, 'i');

const WRITTEN: readonly (Pattern & Readonly<{ form: RegExp }>)[] = [
  {
    label: 'furniture',
    name: 'share bar',
    form: new RegExp(`^(?:(?:${SHARE})[\\s,|·•/:–-]{0,4}){1,12}(?:\\d{1,6}\\+?)?$`, 'i'),
  },
  {
    label: 'furniture',
    name: 'counts of shares and clicks',
    form: /^(?:(?:\d[\d.,]{0,7}[kKmM]? ?(?:shares?|tweets?|views?|reads?|clicks?|comments?|likes?|views? so far)[ ,·|]{0,3}){1,5}|\d{1,3}(?:[.,]\d{1,3})?[kK]|(?:(?:post|page) )?(?:views|hits|aufrufe|besuche|vues|visitas|lecturas|visualizzazioni): ?\d[\d.,]{0,9})$/i,
  },
  {
    label: 'furniture',
    name: GALLERY,
    form: /^(?:(?:image|photo|picture|slide|bild|foto|imagen|immagine)s? \d{1,3} (?:of|\/|von|de|di)(?: ?\/)? ?\d{1,3}|\d{1,3} ?[-–] ?\d{1,3} of \d{1,3}|(?:more )?(?:videos?|photos?) ?\(\d{1,3} of \d{1,3}\)|(?:back|return) to (?:the )?gallery|video ?\d{1,2}:\d{2}(?:\d{1,2}:\d{2})?|(?:next ?|prev(?:ious)? ?){2}|see (?:the )?full gallery|(?:press enter or click to )?(?:view|open|show) (?:the )?(?:image|picture|photo|gallery) in .{3,20}|expand(?: (?:image|picture|photo))?|bild (?:vergrößern|anzeigen)|agrandir l.image|ampliar (?:imagen|foto))$/i,
  },
  {
    label: 'furniture',
    name: 'note on sharing',
    form: /^(?:(?:read or share|share or comment on) this (?:story|article).{0,250}|text size.{0,30}|these are external links.{0,60}|share this with.{0,30}|copy this link(?: https?:\/\/.{0,200})?|(?:\W{0,3}share\W{1,3})?all sharing options(?: for\b.{0,200})?|read more about sharing\.?|(?:show )?more sharing options|.{0,12}link copied!?|\d{0,5} ?(?:email this to someone|tweet about this on twitter|pin on pinterest)(?: email)?)$/i,
  },
  {
    label: 'furniture',
    name: 'advertisement',
    form: /^\W{0,40}(?:advertisement(?:\W{0,3}(?:skip advertisement|scroll to continue))?|skip advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|реклама|reklama?|hirdetés|annons(?:e|er)?|mainos|inzerce|oglas|publicitate|διαφήμιση|iklan|広告|广告|廣告|광고|إعلان|sponsored(?: content)?|\[?(?:ins|ad)[:#].{0,20}\]?)\W{0,40}$|^\W{0,40}(?:(?:story|article) continues (?:below|after)|continue reading (?:below|the main story))\b/i,
  },
  {
    label: 'furniture',
    name: NAVIGATION,
    form: /^(?:skip to .{1,30}|jump (?:directly )?to (?:the )?(?:main )?(?:content|navigation)|(?:direkt )?zum inhalt(?: springen)?|aller au contenu.{0,20}|(?:saltar|ir) al contenido.{0,20}|vai al contenuto.{0,20}|pular para o conteúdo.{0,20}|(?:ga )?naar (?:de )?inhoud.{0,20}|link: .{1,80}|back to top|nach oben|home|menu|search|suche|next|previous|(?:next|previous)(?: (?:article|post|story))?: .{1,100}|(?:next|previous) (?:article|post|story) [^.!?]{1,150}|« [^»]{1,80}|[^«]{1,80} »|« .{1,60} [|·] .{1,60} »|[»→›] [^.!?«»→›|]{3,80}|[←‹⟵] [^.!?]{3,150} [→›⟶]|[←‹⟵] [^.!?]{3,100}|[^.!?]{3,100} [→⟶]|permalink: ?\S{1,200}|(?:print(?:er[- ]friendly)? version|druckversion|version zum drucken|version imprimable|versión para imprimir|versione stampabile)|subscribe(?: now)?|sign (?:in|up)|log ?in|log ?out|register|abonnieren|anmelden|view (?:all|more|comments)(?: .{1,30})?|see all .{1,40}|\[edit\]|click (?:here|to) .{1,80}|read (?:the )?(?:rest|full (?:story|article)|more|it all)\b(?! (?:from|on|about) )(?!.{0,60}:$).{0,60}|(?:continue|keep) reading.{0,60}|weiterlesen.{0,60}|lire (?:aussi .{1,80}|la suite.{0,80})|leer más.{0,60}|leggi (?:anche .{1,80}|tutto.{0,80})|lees (?:ook .{1,80}|meer.{0,80})|читать далее.{0,60}|читайте также.{1,80})$/i,
  },
  {
    label: 'furniture',
    name: BUTTON,
    form: whole(BUTTONS),
  },
  {
    label: 'furniture',
    name: BLOG,
    form: whole(BLOGS),
  },
  {
    label: 'furniture',
    name: OVER_AUTHOR,
    form: whole(ABOUT_AUTHORS, ':?'),
  },
  {
    label: 'furniture',
    name: 'an address alone',
    form: /^<?(?:https?:\/\/|www\.)\S{4,390}$|^[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){0,3}\.[a-z]{2,12}\/\S{3,300}$/i,
  },
  {
    label: 'furniture',
    name: 'code of a page in MDX',
    form: /^(?:import [^'"]{1,120} from ['"][^'"]{1,120}['"];?|export (?:const|default|function) .{1,300})$/,
  },
  { label: 'furniture', name: 'the price of a share', form: /^\$?[A-Z.]{1,6},? ?[+-]?\d{1,4}[.,]\d{1,3}%$/ },
  { label: 'furniture', name: 'a price alone', form: /^[$€£¥] ?\d[\d.,]{0,12}$/ },
  {
    label: 'furniture',
    name: 'a video and its length',
    form: /^.{3,200}(?:[.!?] \(\d{1,2}:\d{2}\)|[a-z]{3}[.!?] \d{1,2}:\d{2})$/,
  },
  {
    label: 'furniture',
    name: 'the way to the article',
    form: /^[^<>›»|\n]{2,40}(?: [>›»→] [^<>›»→|.!?]{2,150}){2,7}$/,
  },
  {
    label: 'furniture',
    name: 'links of the page’s head, as lynx prints them',
    form: /^#(?=\S).{0,250}\b(?:feed|rss|atom|alternate|shortlink|stories|headlines)\b.{0,400}$/i,
  },
  {
    label: 'furniture',
    name: 'entries of a page’s foot',
    form: /^(?:(?:about(?: us)?|contact(?: us)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|privacy(?: (?:policy|notice))?|cookies?(?: policy)?|advertise(?: with us)?|careers|help|site ?map|accessibility|impressum|datenschutz|agb|kontakt|mentions légales|aviso legal|contacto)(?:[ |·•/,]{1,3}|$)){2,12}$/i,
  },
  {
    label: 'furniture',
    name: 'parts of forms and frames, as text browsers print them',
    form: /^(?:IFRAME: ?\S{0,300}(?: \S{1,200}){0,2}|(?:_{5,200} )?\(BUTTON\)(?: .{0,60})?|this (?:site|page|form) is protected by recaptcha\b.{0,150}|[^[_]{0,40}(?:\[[ _]{5,200}\]|_{8,200}(?!_))[^[_]{0,40})$/,
  },
  {
    label: 'furniture',
    name: RELATED_LINKS,
    loose: true,
    form: whole(RELATED, '(?: ?[:>»→|].{0,200})?'),
  },
  {
    label: 'furniture',
    name: TAGS_LABEL,
    form: /^(?:tags?|topics?|suggested topics:?|(?:explore )?more on these topics|archivado en|archivé sous|filed under|schlagwörter|etiquetas|mots-clés|argomenti|sujets|onderwerpen|emner|ämnen|key ?words|tags relacionados|tópicos relacionados|leia tudo sobre o tema e siga:)$/i,
  },
  {
    label: 'furniture',
    name: TAGS,
    form: /^(?:tags?|tagged(?: (?:with|as|in))?|topics?|key ?words|filed under|posted in|categor(?:y|ies|i[sz]ed (?:as|in))|kategorien?|kategorisiert (?:unter|als|in)|schlagw(?:ort|örter)|themen|stichworte?|étiquettes|etiquetas|categorías?|categorie|labels|метки|теги)(?: ?[:|–-]| in | unter )\s?.{0,300}$|^(?:posted|filed) (?:in|under) .{2,100}(?:\.| \|) tagged:? .{2,200}$/i,
  },
  {
    label: 'furniture',
    name: NEWSLETTER,
    loose: true,
    form: whole(NEWSLETTERS),
  },
  {
    label: 'furniture',
    name: 'reply form',
    form: /^(?:leave a (?:reply|comment)(?: cancel reply)?|(?:post|add) a comment|add comment|(?:please )?(?:log|sign) in(?: here)? to (?:leave a |post a |add a |write a )?(?:comment|reply|join)\b.{0,40}|comments? (?:are|is) (?:closed|off).{0,40}|your email address will not be published.{0,80}|(?:name|email|website|comment|nachricht|kommentar) ?\*|required fields are marked.{0,10}|save my name, email.{0,120}|schreibe? (?:einen|deinen) kommentar|notify me of .{0,60}|cancel reply|report (?:an error|a typo).{0,40}|(?:show|hide|view|read|all) (?:all )?(?:the )?comments|(?:alle )?(?:kommentare?|forum) (?:lesen|anzeigen|ansehen|schreiben)(?: \(.{1,20}\))?|(?:lire|voir) les (?:commentaires|réactions)(?: \(\d{1,6}\))?|(?:ver|leer) (?:los )?comentarios(?: \(\d{1,6}\))?|(?:leggi|vedi) (?:i )?commenti(?: \(\d{1,6}\))?|join the discussion (?:with|on) .{2,60}|(?:new, )?\d{1,6} (?:comments?|kommentare?|commentaires?|comentarios|shares?|views?|likes?|retweets?|reads?|votes?))$/i,
  },
  {
    label: 'furniture',
    name: 'rights and foot',
    loose: true,
    form: whole(FOOT, '\\.?'),
  },
  {
    label: 'furniture',
    name: 'call for comments',
    form: /^(?:(?:so,? |and )?what do you think\b.{0,40}\? ?)?(?:please )?(?:leave|let (?:us|me) know|tell (?:us|me)|share|join|add|have your say|sound off|weigh in)\b.{0,60}\b(?:in the comments?(?: section)?(?: below)?|comments? below|below)\b.{0,30}$/i,
  },
  {
    label: 'furniture',
    name: 'call for tips',
    form: /^(?:have you (?:been|ever|seen|got|had|any)|were you|are you)\b[^?.]{0,80}\? (?:please )?(?:e-?mail|contact|get in touch|let us know|call|tell us|write to|text|share your)\b.{0,120}$|^(?:we pay for your stories! )?(?:do you [^?.]{3,60}\? )?(?:have you |do you )?(?:got|have) (?:a|any|your) [^?.]{2,40}\? .{0,40}\b(?:e-?mail|contact|get in touch|call|ring|tell us|write to|text|whatsapp)\b.{0,300}$|^get in touch with our .{3,40}\b(?:e-?mail|call)\w{0,3}\b.{3,120}$|^[^.!?:]{3,50}: (?:[\d ()+.-]{7,20}|\S{1,60}@\S{1,60})(?:[ ,;]| or ).{0,120}@.{1,60}$|^please include (?:a|your) (?:contact|phone|telephone) number if you .{5,80}$|^(?:do you |have you |you.ve )?(?:have|know|got|seen) (?:a|an|any|more|your|something|information)\b[^?.]{0,60}\? .{0,30}\b(?:e-?mail|contact|get in touch|let us know|call|tell us|write to|text)\b.{0,120}$/i,
  },
  {
    label: 'furniture',
    name: 'rules of a discussion',
    form: /^(?:comments (?:will be|are) moderated by .{3,60}|comments that are abusive, .{10,100}|please write complete sentences\. .{10,350}|\(\d{1,5}\) comments?|welcome to the discussion\.?|post(?:ing)? (?:a comment )?as .{1,60}|keep it clean\. .{1,150}|don.t threaten\. .{1,120}|be (?:truthful|nice|proactive|civil|respectful|kind)\. .{1,160}|share with us\. .{1,160}|please (?:turn off your caps lock|avoid obscene).{0,120}|already a subscriber\?.{0,60})$/i,
  },
  {
    label: 'furniture',
    name: 'offer of a subscription',
    form: /^(?:you have exhausted your .{2,100}|(?:please )?(?:subscribe|log in|sign in|register)(?: (?:or|and) .{2,30})? to (?:continue|keep) reading\b.{0,80}|get (?:unlimited|full) access\b.{0,80}|you have reached your limit .{5,80}|register to .{2,40} for free\b.{0,100}|read more stories for free with .{2,60}|should .{2,150}\? join the conversation(?: below)?\.?|subscribe (?:for|today|from)\b.{0,100}|(?:want|like) to read more\b.{0,100}|(?:you have|you.ve) .{0,40}\b(?:free articles|articles left)\b.{0,80}|support (?:our|local|independent|free|quality) journalism\b.{0,120}|(?:please )?consider (?:supporting|donating|subscribing|becoming)\b.{0,200}|become a (?:member|subscriber|supporter)\b.{0,80}|this (?:article|story|content) is (?:for|available to) (?:subscribers|members)\b.{0,80})$/i,
  },
  {
    label: 'furniture',
    name: 'call to share',
    form: /^(?:like|love|enjoy(?:ed)?|liked) (?:this|what you)\b[^?]{0,40}\? ?(?:share|subscribe|sign up|support|follow|tell)\b.{0,160}$/i,
  },
  {
    label: 'furniture',
    name: 'who published it and under what',
    form: /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4} ?[-–|] ?)?(?:publicado|posted|published|veröffentlicht|publié) (?:por|by|von|par)\b.{2,80}\b(?:categor|kategorie|catégorie|tags?:).{0,150}$/i,
  },
  {
    label: 'furniture',
    name: 'how to reach the author',
    form: /^(?:(?:twitter|instagram|x)[: ]{1,2})?@\w{2,30}$|^(?:please )?(?:write to|e-?mail|contact|follow) (?:me|us|the (?:author|reporter|writer)|\p{Lu}\S{1,20} \p{Lu}\S{1,20}(?: \p{Lu}\S{1,20})?) (?:at|on|via) \S{0,60}@\S{1,60}(?: or [\d ()+.-]{6,20})?$|^.{2,200}\b(?:(?:follow|reach|e-?mail|contact|find) (?:him|her|them|me) (?:on|at|by|via)\b|follow on (?:twitter|facebook|instagram|x)\b|can be reached at \S{1,60}@).{1,120}$|^.{0,300}\b(?:view all posts by|alle beiträge (?:von .{2,40} anzeigen|anzeigen)|zeige alle beiträge von|voir tous les articles de|ver todas las entradas de|vedi tutti gli articoli di).{0,60}$/iu,
  },
  {
    label: 'furniture',
    name: 'press release label or contact',
    form: /^(?:(?:for )?(?:immediate release|release on .{1,40})|(?:press|news|media) release|pressemitteilung|communiqué de presse|comunicado de prensa|(?:media|press|investor)(?: relations)? (?:contacts?|inquiries|enquiries|queries)\b.{0,80}|(?:phone|tel(?:ephone)?|fax|mobile|e-?mail)\.?: ?(?=.{0,60}[\d@])\S.{0,60}|\+?\(?\d[\d ()./-]{7,20}\d|.{0,40}\[email.protected\].{0,40}|(?:[^\s@\d]{2,30} ){0,4}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3})$/i,
  },
  {
    label: 'furniture',
    name: UPDATE_TIME,
    form: /^(?:last )?(?:updated?|published|posted):? [^.]{0,60}\bago\b[^.]{0,60}$|^(?:last )?(?:updated?|published|posted):? (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2},? \d.{0,60}$|^(?:(?:last )?(?:updated?|published|posted)|aktualisiert|stand|mis à jour|actualizado|aggiornato|bijgewerkt)(?:(?: at| um| à| a las| alle| om)?:? \d{1,2}[:.]\d{2}(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|[A-Z]{2,4}))?)?$|^(?:publisert|oppdatert|publicerad|uppdaterad):?$|^(?:publisert|oppdatert|publicerad|uppdaterad|udgivet|offentliggjort|opdateret|julkaistu|päivitetty)\b[^\d]{0,20}\d[^!?]{0,60}$/i,
  },
  {
    label: 'furniture',
    name: ENTRY_TIME,
    form: /^(?:live|breaking)?[ |·•:–-]{0,3}(?:(?:last )?(?:updated?|posted)[: ]{1,2})?(?:at )?(?:\d{1,2}[:.]\d{2}(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|[A-Z]{2,4}))?|\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.|uhr))$/i,
  },
  {
    label: 'furniture',
    name: 'an age alone',
    form: /^(?:(?:posted|published|updated) )?(?:an? (?=minute|hour|day|week|month|year)|\d{1,3} ?)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|years?) ago$/i,
  },
  {
    label: 'furniture',
    name: 'initials of an agency’s editors',
    form: /^\(?[a-z]{2,4}(?:[-/][a-z]{1,4}){1,5}\)?(?: \([A-Za-z, ]{2,60}\))?$/,
  },
  {
    label: 'furniture',
    name: 'slug or mark of an agency',
    form: /^(?:\$?adv\d{1,2}|[A-Z]{2,3}(?:-+[A-Z0-9]{2,20}){1,5}|URGENT|FLASH|ALERT|BULLETIN|ADVISORY|MORE|ENDS?|-30-|#{3}|(?:Eds|Editors|Eds\. ?note): ?.{2,150}|\d{4} GMT)\.?$/,
  },
  {
    label: 'furniture',
    name: 'dateline alone',
    form: /^(?=.{0,120}[—–-]$)(?:\p{Lu}[^\s\d,;:!?()—–]{0,30},? ?){1,3}(?:\([^)]{2,30}\) ?)?(?:—|–|--)$|^\p{Lu}[\p{L} .-]{2,40} \((?:ots|dpa|AP|AFP|Reuters|EFE|ANSA)\)$/u,
  },
  { label: 'furniture', name: 'rule', form: /^[\s*_=~#·•.,\-–—━─+|/<>★☆⭐✩✪½↑↓←→▲▼[\]]+$/ },
  {
    label: 'notice',
    name: 'translation',
    loose: true,
    form: /^[[(]?(?:(?:machine|automatically|auto|google)[- ]?translated\b.{0,120}|translated (?:from|by)\b(?!.{0,80}, (?:the|it|he|she|his|her|an?|they) ).{0,120}|translation(?: by\b:?|:| from\b.{2,30}:) ?.{1,80}|(?:maschinell )?übersetzt (?:aus|von)\b.{0,80}|traduit (?:de|du|par)\b.{0,80}|traducido (?:de|del|por)\b.{0,80}|tradotto (?:da|dal)\b.{0,80})$/i,
  },
  {
    label: 'notice',
    name: 'update or correction',
    form: /^[[(*]*(?:an? (?:earlier|previous) version of this (?:article|story|post|report|piece|page|interview|column|essay)\b.{0,300}|this (?:article|story|post|report|piece|page|interview|column|essay|version)(?: (?:was|is|has been|first|originally|also|and its headline)){1,4} (?:[a-z-]{3,15} )?(?:updated|amended|corrected|edited|revised|published|appeared|written|translated|modified|removed|condensed|produced|adapted|misstated|part of)\b.{0,250}|(?:this|the) (?:article|story|post|page|headline) (?:has been|was) (?:updated|amended|corrected|changed|edited|revised)\b(?: (?:to|on|with|since|after|at|and|for)\b.{0,250})?[.)\]*]{0,3}|the (?:article|story|post) was (?:first|originally) published (?:on|at|in)\b.{0,80}|(?:updated?|correction|clarification|corrected|editor.?s.? note|note to (?:readers|editors)|disclaimer|disclosure|update|aktualisiert|korrektur|anmerkung der redaktion|hinweis der redaktion|mise à jour|actualización|aggiornamento|nota (?:del editor|della redazione)|rectification|rättelse|rettelse|rectificación|corrección|errata corrige)\b ?[:(–—].{0,350}|(?:last )?(?:updated|modified)(?: on| at)? .{0,60}\d{4}.{0,30}|(?:originally|first) published (?:on|at|by|in)\b(?!.{0,80}, (?:the|it|he|she|his|her|an?|they) ).{0,120}|a version of this (?:article|story|post|review|list) (?:appears|appeared|was published|ran)\b.{0,300}|this article is more than .{1,30} old|published by .{3,80} on [^.!?]{4,40}|[^"“.!?]{3,80} (?:has no position|owns? (?:no )?shares|has positions|holds? no position)s? (?:in|of) .{3,200}\bdisclosure policy\.?|a correction was made on .{5,40}: .{1,330}|developing story.{0,80}|breaking:? this is a developing.{0,120})$/i,
  },
  {
    label: 'notice',
    name: 'what an agency or paper corrects, and what stood in print',
    form: /^[[(]?(?:(?:updates|adds|recasts|rewrites|removes) .{3,250}\)|corrects? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|last|paragraph|headline|byline|spelling|name|title|date|figure|caption)\b.{0,250}|correction \d{1,2}\/\d{1,2}\/\d{2,4}\b.{0,350}|original (?:print )?headline: .{2,150}|appeared in the .{5,60} print edition as .{2,150}|this article appeared in the .{2,40} section of the print edition\b.{0,150}|except for the headline, this story has not been edited .{5,150}|[a-z]{2,20}(?: \([^()]{2,30}\))? first published [a-z]{3,9}\.? \d.{0,60})$/i,
  },
  {
    label: 'notice',
    name: 'sponsored or opinion notice',
    form: /^[[(*]?(?:this (?:article|post|content) (?:is|was) (?:sponsored|paid|brought to you)\b.{0,120}|the (?:views|opinions) expressed .{0,250}|this (?:content|article|story) appears as (?:provided|it was).{0,250}|sponsored by .{0,60}|paid post.{0,40}|(?:\*?this (?:post|article|site|page|blog) (?:may )?contains? )?affiliate links.{0,160}|as an amazon (?:associate|affiliate)\b.{0,200}|als amazon-partner\b.{0,200}|(?:affiliate )?disclosure: .{10,300}|(?:dieser (?:beitrag|artikel|post) |der beitrag )?enthält (?:unbezahlte |bezahlte )?(?:affiliate|werbe|partner|werbung)[- ]?(?:links?)?\b.{0,250}|(?:unbezahlte |bezahlte )?(?:werbung|anzeige)\b ?[,|/(:–-]? ?(?:unbezahlt|unbeauftragt|wegen|da |enthält|weil)\b.{0,200}|(?:cet article|ce billet) contient des liens (?:affiliés|d.affiliation)\b.{0,200}|this (?:entry|post|article) is part \d{1,3} of \d{1,3} in the series\b.{0,200}|(?:dies ist |das ist )?(?:teil|folge) \d{1,3} von \d{1,3} (?:der|unserer|meiner) (?:serie|reihe|artikelserie)\b.{0,200}|forward-looking statements?:? .{40,350}|[^"“]{0,300}\b(?:we (?:may|might|could|can) (?:earn|receive|get)|may earn us) (?:an? )?(?:small )?(?:affiliate )?commissions?\b.{0,200}|[^.!?" ]{2,20}(?: [^.!?" ]{2,20}){0,2} may get a commission|ftc: we use .{5,40} affiliate links\..{0,30}|über dieses thema berichteten?\b.{0,160})$/i,
  },
  {
    label: 'credit',
    name: 'source or photo credit',
    loose: true,
    form: new RegExp(
      `^[\\[(*]{0,2}(?:${CREDIT_PREFIX})(?: ?[:：/|–—]| by ) ?(?!\\S{0,40}[.!?] \\S).{1,120}$|^(?:©|\\(c\\)|copyright(?! (?:and|or|in|on|is|to|for|law|laws|rules?|fights?|claims?|cases?|suits?|holders?|infringement)\\b)|fot\\.) .{1,120}$`,
      'i',
    ),
  },
  {
    label: 'credit',
    name: 'who wrote and reported it, and from where',
    loose: true,
    form: /^(?!The )(?:(?:\p{Lu}[^\s\d,;:!?()'’]{1,20} ?){1,2}['’]s? )?(?:(?:AP|Associated Press|Reuters|AFP|CNN|Times|Post) )?(?:(?:[Ss]taff )?(?:journalist|writer|reporter|correspondent|producer)s? )?(?:\p{Lu}[^\s\d,;:!?()]{1,20} ){2,3}(?:reported|wrote|contributed)\b[^"“.!?]{0,100}\b(?:from|in|to) \p{Lu}[^"“.!?]{2,150}\.$/u,
  },
  {
    label: 'credit',
    name: 'who edited, checked or illustrated it',
    form: /^(?:— ?)?(?:with assistance (?:by|from)|(?:edited|illustrated|(?:medically |fact[- ])?(?:reviewed|checked)|illustrations?) by:?) \S.{2,80}$/i,
  },
  {
    label: 'credit',
    name: 'whose reports it draws on',
    form: /^(?:mit material (?:von|der)|la rédaction avec|con información del?|com informações d[aeo]s?|con informazioni di) [^.!?]{2,60}$|^[^.!?]{3,60} avec (?:afp|reuters|agences?)$|^\((?:avec (?:afp|ap|reuters|agences?)\b.{0,40}|(?:dpa|afp|apa|sid|epd|kna|pap|lusa|reuters)(?:\/[a-z]{2,10}){0,3})\)$|^[[(](?:[a-z][a-z\d ]{1,30} )?with (?:afp|ap|reuters|dpa|epa|efe|ansa|agencies|wires)\b.{0,40}[)\]]$|^[[(]?with (?:(?:additional|agency|further) )?(?:inputs?|files|reports?|a report|reporting|material|contributions?)(?: (?:from|by) .{2,120})?[)\].]{0,2}$/i,
  },
  { label: 'credit', name: 'whose press release it is', form: /^SOURCE(?:S: | )\p{Lu}.{2,390}$/u },
  {
    label: 'credit',
    name: 'who made a film or play',
    form: /^(?:dir(?:ector|ected by)?|starring|cast|screenplay)[:.] \S.{2,250}$/i,
  },
  {
    label: 'credit',
    name: 'who wrote, edited and owns it',
    loose: true,
    form: /^[(–—-]?\s?(?:additional )?(?:reporting|writing|editing|photography|graphics?)(?:,? (?:and )?(?:writing|editing|reporting|photography))? by .{2,250}$|^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|bloomberg(?: news)?|the canadian press|[a-z ]{3,30} (?:news|wire) services?) contributed\.$|^provided by [^.!?]{3,80}$|^.{3,150}\bcontributed (?:to this (?:report|story|article|piece)|(?:additional )?reporting)\.?$|^\(?(?:copyright|©|\(c\)).{0,80}\ball rights reserved\b.{0,300}$/i,
  },
  {
    label: 'caption',
    name: CAPTION_LABEL,
    form: /^(?:image|media|video|photo) ?(?:source|caption|copyright)\b,? ?.{0,200}$/i,
  },
  {
    label: 'caption',
    name: PICTURE_TEXT,
    form: /^(?:Getty Images|PA Media|EPA(?:-EFE)?|Shutterstock|Alamy)(?:\/[A-Z]\S{1,30})? [A-Z][^.!?]{10,250}$|^.{3,200} \[(?:AP|AFP|EPA|Reuters|[^\]/[]{2,60}\/[^\]/[]{2,60})\]$|^.{3,250} \([A-Z][^()/]{1,40}\/[A-Z][^()/]{1,40}\)$|^.{3,250} Photo by .{3,40} on (?:Unsplash|Pexels|Pixabay)\.?$/,
  },
  {
    label: 'caption',
    name: PICTURE_OWNER,
    form: /^\(?(?:reuters|ap(?: photo)?|afp|epa|efe|ansa|dpa|xinhua|tass|getty(?: images)?|associated press|shutterstock|alamy|istock(?:photo)?|wikimedia(?: commons)?|flickr|unsplash|pixabay|anp|belga|ritzau|ntb|scanpix|lehtikuva|čtk|mti|keystone|picture alliance)\)?\.?$|^.{3,200}(?<![a-z])(?:reuters|afp|epa|getty|dpa)\/[^\s\d](?:.{2,40}|[^.!?]{2,90})$|^.{2,80} (?:hide|toggle|show) caption$/i,
  },
  {
    label: 'caption',
    name: 'who took the picture for whom, in brackets behind a caption',
    form: /^.{0,250}\((?:\p{Lu}[^\s\d,;:!?()]{1,20} ){1,3}(?:for|via|of|\/) ?(?:[Tt]he )?\p{Lu}[^()]{1,40}\)$/u,
  },
  {
    label: 'caption',
    name: 'who took the picture for whom, behind a dash or a caption',
    form: /^.{3,250}(?: [–—-] (?:RIPRODUZIONE RISERVATA|ALL RIGHTS RESERVED)|[.!?](?:[A-ZÀ-Þ]{2,20}[ /]){1,3}[A-ZÀ-Þ ]{3,30}| © ?[^\s\d.!?][^.!?]{2,60}| \| [A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,20}(?: [A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,20}){1,2}| \| (?:[A-ZÀ-Þ][^\s\d|]{1,15} ){0,2}(?:Wire|Images|Press|Photo|Reuters|AFP|AP|Bloomberg|JIJI|KYODO|Kyodo)|[^.!?\s] \((?:PA|AP|AFP|EPA|Reuters|Getty|Alamy)(?: (?:Wire|Media|Images|Photo|Archive))?\)|(?: [–—-]|[.!?]) (?:[A-ZÀ-Þ][^\s\d,;:!?()/]{1,20} ){1,2}[A-ZÀ-Þ][^\s\d,;:!?()/]{1,20} ?\/ ?[A-ZÀ-Þ][^\d.,;:!?()/]{1,25})$/,
  },
  {
    label: 'caption',
    name: 'photo credit at a caption’s end',
    // 'She captioned the photo: …' is none.
    form: /^.{3,250}\p{Ll}(?:Credit|Photo|Picture|Image): ?.{2,80}$|^.{3,250}[.!?] (?:PHOTO|FOTO|CRÉDIT|BILD)S? [A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,60}$|^.{3,250}(?:\b(?:P(?:hoto|HOTO)|F(?:oto|OTO)|I(?:mage|MAGE)|B(?:ild|ILD)|C(?:redit|REDIT)|K(?:uva|UVA)|B(?:eeld|EELD)|C(?:opyright|OPYRIGHT)|P(?:hotograph|HOTOGRAPH))s?|(?<=[.!?)\]|–—-] ?)(?:photo|foto|image|bild|credit))(?: (?:by|BY|credits?|CREDITS?|courtesy))? ?(?:[:|/©]|\.{3}) ?.{1,80}\.?$/u,
  },
  {
    label: 'caption',
    name: 'photo credit behind a caption',
    form: /^\d{1,3} (?:of|\/) \d{1,3} ?[|:–—-] .{3,350}$|^.{3,250}(?:\((?:[\w'’.-]{1,20} ){0,3}(?:photo|image|picture|credit|foto|bild)\b.{1,80}\)|\((?:ABC|AAP|AP|AFP|EPA|Reuters|Supplied|Getty(?: Images)?)\b[^():]{0,40}: [^()]{2,60}\)|[.!?](?:dpa|afp|ap|reuters|epa|imago|picture alliance)|\/ ?(?:getty(?: images)?|afp|ap|reuters|epa|dpa|shutterstock|alamy)(?:[ /].{0,30})?|\b(?:getty images|afp photo|ap photo)\b.{0,40})\.?$/i,
  },
];

/** Tried in this order; the first that fits gives the label. */
export const PATTERNS: readonly Pattern[] = WRITTEN.map((pattern) => ({
  ...pattern,
  form: byBeginning(pattern.form),
}));
