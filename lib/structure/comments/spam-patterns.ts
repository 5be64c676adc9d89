import type { SpamReason } from '../../model/digest.ts';

/** One sign of spam: the reason that it counts for, what it is called, and its form. */
export type SpamSign = Readonly<{ reason: SpamReason; name: string; form: RegExp }>;

/**
 * What each sign is worth before any data is seen: learning moves weights away from these only as far as the data
 * calls for. A link alone stays below the threshold: people link to what they talk about.
 */
export const PRIOR_WEIGHTS: Readonly<Record<string, number>> = {
  earnings: 2.4,
  'work at home': 2,
  'job pitch': 1.8,
  'investment pitch': 2.2,
  giveaway: 1.5,
  'sum of money': 0.6,
  channel: 1,
  'check out': 2,
  subscribe: 1.5,
  plea: 1,
  'self promotion': 1,
  'healer or recovery': 3,
  'pills and goods': 2.4,
  'template praise': 0.9,
  'chain letter': 1,
  link: 1.4,
  'promotional link': 0.6,
  'hardly more than a link': 2,
  'obfuscated letters': 1.2,
  'posted again': 1.5,
  shouting: 0.4,
  'exclamation marks': 0.3,
  long: -0.2,
  'very short': -0.3,
  asks: -0.5,
  discusses: -0.8,
};
/** Learned from a music site's comments these would be far too strong or too weak for an article's. */
export const FIXED_WEIGHTS: ReadonlySet<string> = new Set([
  'link',
  'check out',
  'discusses',
  'long',
  'template praise',
]);

/**
 * Signs of spam in comments, gathered from the styles in the wild: work-from-home money, followers, links, pills,
 * miracle healers, template praise with a link. They run on text in lower case with obfuscated letters undone, of at most
 * `SPAM_SAMPLE` characters. The weights are in data/spam-weights.json.
 */
export const SPAM_SIGNS: readonly SpamSign[] = [
  {
    reason: 'money',
    name: 'earnings',
    form: /\b(?:earn(?:ed|ing|s)?|mak(?:e|es|ing)|made|paid|income|profits?|salary|paycheck|check (?:of|for)|cheque)\b[^.!?]{0,60}(?:[$€£]\s?\d[\d,.]*(?![\d,.]| ?(?:million|billion|mio|bn))|\d[\d,.]*\s?(?:k\b|[$€£]|dollars|usd|bucks|euros))/,
  },
  {
    reason: 'money',
    name: 'work at home',
    form: /\b(?:work(?:ing|s)?|jobs?|income|earn\w*|money|cash)\b[^.!?]{0,30}\b(?:from|at) (?:my |the |your |there |their )?(?:home|house|laptop|computer|couch)|\bonline (?:jobs?|work|income|earnings?|business)\b|\b(?:work(?:ing)?|earn\w*|money|job|income|jobs) (?:on-?\s?line|onlin)/,
  },
  {
    reason: 'money',
    name: 'job pitch',
    form: /\b(?:no (?:experience|skills?) (?:needed|required)|easy (?:job|money|cash|work)|financial freedom|passive income|quit (?:my|your) (?:job|day job)|changed my life|best (?:job|decision)|part[- ]?time (?:job|work)|home based|extra (?:cash|money|income)|free money|make money|get paid|per (?:hour|week|month|day)\b[^.]{0,30}\b(?:online|home|laptop|internet))/,
  },
  {
    reason: 'money',
    name: 'investment pitch',
    form: /\b(?:bitcoin|btc|crypto\w*|forex|binary options?|invest(?:ed|ing|ment)?s?)\b[^.!?]{0,80}\b(?:profit|return|broker|trader|expert|account manager|mentor|recover|withdraw\w*|whatsapp|telegram)/,
  },
  {
    reason: 'money',
    name: 'giveaway',
    form: /\b(?:free (?:gift ?cards?|iphones?|giveaways?|followers|likes|subs(?:cribers)?|v-?bucks|robux|paypal|amazon)|gift ?cards?|win (?:a|an|free|\$)|give ?away|giveaways?|you(?:'ve| have) won|claim your|promo ?code|coupon|discount|% off|loan (?:offer|of)|get a loan|cash ?app)\b/,
  },
  {
    reason: 'promotion',
    name: 'channel',
    form: /\b(?:(?:my|our|this|his|her|their|the|own|a|new|these|s) (?:\w+ ){0,4}(?:channel|vids?|videos?|covers?|remix(?:es)?|songs?|music|mixtape|playlist|page|profile|site|website|blog|shop|store|beats?|tracks?|raps?|youtube|gameplays?|montage|album|band|app)\b)/,
  },
  {
    reason: 'promotion',
    name: 'check out',
    form: /\b(?:che+c?k+ ?(?:it |this |me |us |him |her |them )?(?:out )?|take a (?:look|peek|moment|second)|have a look|give (?:it|me|us|my|this) a|visit|go (?:to|on|check|see|follow|like)|look (?:at|for|up)|watch|listen(?: to)?|stop by|come (?:see|check|watch|visit|and)|click (?:on |my |here|the|this)?|view|see) (?:out |at |on |to )?(?:my|our|mine|this|me|us|the link|new|here)\b/,
  },
  {
    reason: 'promotion',
    name: 'subscribe',
    form: /(?<!\bi (?:have |had )?|\bwe )\b(?:su(?:b|d|p)s?(?:c?r[iy]?[bp]e?[sd]?(?:ers?|ing|tions?)?|scribe\w*)?\b|subs?cri\w*|suscri\w*|sub ?(?:4|for) ?sub|sub (?:me|to|back|my|please|pls|plz)|follow (?:me|us|back|my|@)|follow(?: me)? (?:on|at)|like (?:my|our|and|my page|our page)|thumbs? (?:it |this |me )?up|vote (?:for|up)|add me|hit me up|dm me|share (?:it|this|my|with))/,
  },
  {
    reason: 'promotion',
    name: 'plea',
    form: /\b(?:please|plz+|pls+|plea?se?)\b[^.!?]{0,60}\b(?:like|likes|sub\w*|subscribe|watch|help|check|visit|share|follow|listen|support|click|vote|view|views|donate|read|comment|take|give|go|look|just|add)\b|\b(?:support|help) (?:me|us|my|our|out)\b|\b(?:would|it) (?:really )?(?:mean|help|appreciate)/,
  },
  {
    reason: 'promotion',
    name: 'self promotion',
    form: /\b(?:i(?:'m| am|m) (?:a|an|new|just|trying|looking|not trying)(?: \w+){0,3} (?:singer|rapper|artist|youtuber|musician|producer|gamer|channel|youtube|start\w*|upload\w*|make\w*)|i (?:make|made|do|upload(?:ed)?|post(?:ed)?|cover(?:ed)?|just (?:made|started|uploaded)|started|have|create|produce|record(?:ed)?|write|rap|sing) (?:\w+ ){0,4}(?:videos?|vids?|covers?|music|channel|songs?|beats?|raps?|content|remix(?:es)?|tutorials?)|(?:we|we're) (?:are )?(?:a |an )?(?:\w+ ){0,3}(?:band|company|channel|duo|group|brand)|(?:my|our) (?:first|new|latest|newest|own|last) (?:\w+ )?(?:video|vid|song|cover|single|album|mixtape|channel|track|ep|music)|haters?|dreams?\b.{0,80}\b(?:music|sing\w*|rap\w*|artist)|give (?:me|us|it) a (?:chance|try|shot|listen))/,
  },
  {
    reason: 'promotion',
    name: 'healer or recovery',
    form: /\b(?:spell ?caster|spells?\b.{0,40}\b(?:love|cast|husband|wife|ex)|herbal (?:cure|doctor|medicine|remed\w+|mixture)|(?:dr|doctor|doc|priest|prophet)\.? \w+(?: \w+)?\b.{0,120}\b(?:cured?|heal(?:s|ed|er|ers|ing)?\b|herbs?|herbal|spell|brought back|restored?|contact|e-?mail|whatsapp)|(?:cured?|cures|healed) (?:of |from |my |me )?(?:\w+ ){0,2}(?:hiv|herpes|cancer|diabetes|hepatitis|hpv|als|std)|get (?:your|my) ex (?:back|husband|wife)|win back|hack(?:er|ers|ing)? (?:service|a phone|into|your|his|her)|recover(?:y)? (?:expert|agent|your|lost|my lost|of (?:lost|stolen)))/,
  },
  {
    reason: 'promotion',
    name: 'pills and goods',
    form: /\b(?:viagra|cialis|levitra|xanax|tramadol|weight[- ]loss|keto|diet pills?|male enhancement|enlarge\w*|replica (?:watch|bags?|handbags)|louis vuitton|cheap (?:jerseys?|nike|viagra|pills|jordan\w*|ugg)|payday loans?|casino|poker|slots?|betting|escorts?|dating site|sexy? (?:girls?|cams?)|hot girls|adult|porn\w*|essay (?:writing|service)|seo (?:service|expert|company|package)s?|backlinks?|buy (?:\w+ ){0,2}(?:followers|likes|views|subscribers|online|cheap))\b/,
  },
  {
    reason: 'template',
    name: 'template praise',
    form: /\b(?:(?:nice|great|awesome|excellent|wonderful|amazing|informative|good|fantastic|interesting|valuable) (?:blog|post|article|site|website|info(?:rmation)?|web ?page|content|write-?up|weblog|piece of (?:writing|information))|i (?:have )?(?:really )?(?:bookmark\w*|book-?marked)|thank(?:s| you) for (?:sharing|the (?:auspicious )?(?:writeup|information)|writing|posting)(?: (?:this|such))|keep up the (?:good|great)|i (?:am|was|'m) (?:really )?(?:impressed|suggested)|(?:this|your) (?:blog|site|website|web site)(?: \w+)? (?:is|was|really|has)|hello there|hi there|heya|greetings|i(?:'ll| will) (?:be back|certainly|definitely)|rss feed|very informative)\b/,
  },
  {
    reason: 'template',
    name: 'chain letter',
    form: /\b(?:(?:copy|paste|post|repost|send|share) (?:and paste |this )?(?:this )?(?:comment|message|to|in|on|onto|it) (?:\d+|\w+) (?:other|more|people|videos?|songs?|friends)|(?:if|unless) you (?:do ?n.t|do not|don t)? ?(?:\w+ ){0,6}(?:will die|bad luck|die)|bad luck|kissed|love of your life|(?:once|since|now that|if) you(?:'ve| have)? (?:started )?(?:read(?:ing)?)|before you (?:skip|scroll|leave)|don.t (?:skip|ignore|scroll)|give (?:me|us|this|it) (?:just )?(?:a|one|\d+)? ?(?:second|minute|sec|min)|one second of your|i know (?:this|you|that|ur)\b.{0,40}\b(?:spam|advert\w*|annoying|hate)|sorry (?:for|about|to|if)\b.{0,30}\b(?:spam\w*|advert\w*|comment|bother|annoy)|not (?:trying to )?(?:a )?spam(?:ming)?|who(?:'s| is|ever)? (?:watching|here|is here|else)|advertis\w*)/,
  },
];

/** Web addresses, also spelled apart: 'kidsmediausa . com', 'site dot com'. */
export const SPAM_LINK =
  /https?:\/\/|www\.|\b[a-z0-9][a-z0-9-]{1,40} ?(?:\.|\(dot\)|\[dot\]| dot ) ?(?:com|net|org|info|biz|ru|cn|tk|ly|gl|be|me|io|co|uk|us|de|tv|xyz|top|site|online|club|shop|store|fm|gg)\b(?!\.)|\b(?:watch\?v=|\/watch|youtu\.be|\/user\/|\/channel\/|bit\.ly|goo\.gl)|\b[\w.+-]{2,40} ?(?:@|\(at\)) ?(?:gmail|yahoo|hotmail|outlook|mail|proton\w*)\b|\b(?:whatsapp|telegram|viber)\b.{0,30}\+?\d[\d ()-]{7,}|\+\d[\d ()-]{8,}/;
/** Links of social profiles and shops: hardly ever part of a discussion. */
export const PROMOTIONAL_LINK =
  /facebook\.com|fb\.(?:me|com)|twitter\.com|instagram\.com|youtube\.com\/(?:user|channel|c|watch|playlist)|youtu\.be|soundcloud|ebay|amazon\.|aliexpress|bit\.ly|goo\.gl|tinyurl|adf\.ly|ow\.ly|gofundme|kickstarter|indiegogo|patreon|paypal|spotify|itunes|bandcamp|reverbnation|ask\.fm|tumblr|vk\.com|twitch|steam|psnboss|mediafire|change\.org|petition|vote|promo|referral|ref=|[?&]aff/;
/** Letters swapped to pass filters: '$ubscribe', 'onlin℮', 'c0m', mixed Cyrillic and Latin inside one word. */
export const MIXED_SCRIPT =
  /[a-z][\u0400-\u04FF\u0370-\u03FF][a-z]|[a-z]{2}[℮①-⓿]|\p{L}[\u{1D400}-\u{1D7FF}]|[a-z][@$€£][a-z]|\b[a-z]{1,20}(?:\.[a-z]\b){3}|\b[a-z]{2,20}[A-Z][a-z]{2,20}[A-Z][a-z]{0,20}\b/u;
