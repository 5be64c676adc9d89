/** Words of attribution in English, for the quotes. Speech verbs are in entities/lexicon.ts: names need them too. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Speech verbs that are as often nouns or something else: they count only next to the quote or a name. */
export const WEAK_CUES = set(
  'chant chants fears found finds call calls called calling state states post posts report reports claim claims note notes question questions answer answers comment comments cry offer offers offered talk talks talked feel feels felt hope hopes think thinks thought believe believes read reads ruled demand demands vow label object objected demand refer sum sing sings sang agree agreed use uses used rate charges joke jokes shout shouts scream screams boast boasts promises vows pledges mock refused tweet tweets text texts email blog promise pledge warning reveal echo object put puts remark remarks praise blast slam voice estimate related shared figured estimated guessed reasoned corrected ordered orders laughed laughs sighed sighs smiled smiles shrugged shrugs',
);
/** Verbs that have somebody speak only where marks are near: 'Japan branded the test “an outrage”'. */
export const QUOTING_CUES = set(
  `emails emailed remembered remembers fears feared giggled giggles chuckled chuckles grinned grins branded brands termed terms denounced denounces decried decries condemned condemns hailed hails characterised scoffed
  scoffs swore swears clarified clarifies elaborated elaborates interrupted interrupts ventured intoned intones deadpanned
  fumed fumes thundered thunders railed rails vowing wondering hinted hints remembers blamed ordered orders cautions
  counsels counseled counselled advises laments bemoaned bemoans posited posits gushed gushes enthused enthuses marveled
  marvelled marvels vented muttered mutters mumbled murmured stammered blurted summarized summarised summarizes reasoned
  reasons guessed taunted taunts relayed disclosed divulged hollered prayed estimated theorized theorised speculated
  ranted sneered chided scolded implored exhorted exulted crowed growled barked bellowed roared sobbed gasped grumbled
  groaned moaned rejoiced apologized apologised corrected figured shared related laughed laughs sighed sighs smiled
  smiles shrugged shrugs grinned chuckled volunteered surmised contemplated assented proffered retorts ripostes
  thanked thanks thanking welcomed welcomes lambasted lambasts ridiculed ridicules lauded lauds applauded applauds commended chastised
  rebuked rebukes admonished deplored deplores assailed skewered excoriated derided downplayed alluded envisioned threatened
  pronounced deemed likened compared compares portrayed conveyed communicated uttered pondered reaffirmed affirmed underlined underscored
  underscores highlighted highlights outlined confided reassured protested disputed rebutted refuted kidded jeered wailed
  griped demurred dissented messaged phoned charges charged prompted encouraged encourages`,
);
/** Verbs that have somebody speak with the word behind them alone: 'Feld shot back'. */
export const PHRASAL_CUES: ReadonlyMap<string, string> = new Map(
  'pointed out|points out|shot back|shoots back|fired back|fires back|hit back|hits back|hits out|went on|goes on|chimed in|chimes in|weighed in|weighs in|piped up|spoke up|speaks up|burst out|bursts out|lashed out|lashes out|struck back|called out|cried out|shouted back|wrote back|writes back'
    .split('|')
    .map((phrase) => phrase.split(' '))
    .map(([verb = '', particle = '']) => [verb, particle]),
);
/** What is issued, and how: 'the council issued a statement calling it “…”' has the council speak. */
export const DOCUMENTS = set(
  'statement letter email e-mail memo note post tweet message release video report',
);
/** What is written and says something itself: 'the lawsuit claims'. */
export const PAPERS = set(
  'lawsuit suit complaint order ruling report study survey filing document affidavit indictment warrant petition brief motion resolution article editorial book website site',
);
export const ISSUES = set(
  'issued issues released releases published publishes sent sends wrote writes posted posts circulated gave made',
);
/** What people wear and hold up with words on it. */
export const BOARDS = set(
  'sign banner placard poster shirt t-shirt tshirt cap hat badge sticker plaque tattoo mural billboard flag label notice board jacket hoodie mug',
);
/** What somebody says to what was asked or done. */
export const ANSWERS = set(
  'answer reply response verdict message comment advice warning cry plea view assessment',
);
/** More cues that aren't speech: 'X’s statement that “…”', 'in a statement: “…”'. */
export const CUE_NOUNS = set(
  'statement tweet letter email e-mail interview speech memo post report message testimony remarks comment comments claim claims declaration announcement op-ed editorial column essay article piece book post caption headline slogan quote words argument warning promise vow pledge remark gaffe accusation assertion suggestion belief view opinion motto praise criticism',
);
export const MALE_PRONOUNS = set('he him his');
export const FEMALE_PRONOUNS = set('she her');
/** Nouns of men and of women: 'a girl told him … “…,” he said' has two people. */
export const MALE_NOUNS = set(
  'man boy father grandfather uncle nephew husband son brother king prince actor spokesman chairman congressman businessman fisherman councilman alderman landlord priest widower',
);
export const FEMALE_NOUNS = set(
  'woman girl mother grandmother aunt niece wife daughter sister widow queen princess actress spokeswoman chairwoman congresswoman businesswoman housewife midwife landlady assemblywoman co-chairwoman',
);
export const SUBJECT_PRONOUNS = set('he she they it i we you who');
/** The commonest verbs of saying: behind them a name is a subject. */
export const SPEAKS = /^(?:said|says|told|added|asked|wrote|tweeted)$/;
/** Prepositions: what they govern is no subject. */
export const PREPOSITIONS = set(
  'of in on at to for with by from about against over under during after before between among than as like into behind near via through',
);
/** Nouns that stand for whoever is spoken of, once it is known who: 'the Vermont Republican', 'the star'. */
export const EPITHETS = set(
  `republican democrat independent conservative liberal native veteran star incumbent newcomer youngster teenager
  pensioner international playmaker forward striker midfielder defender goalkeeper winger captain skipper quarterback
  pitcher magnate mogul tycoon billionaire millionaire heir heiress socialite rookie batsman bowler singer rapper songwriter guitarist actor actress comedian novelist presenter`,
);
/** The same before the number of children: 'the father of three'. */
export const PARENTS = set('father mother dad mum mom grandfather grandmother');
/** Relatives: 'the widow of Sen. James Castile' isn't he. */
export const KIN = set(
  'widow widower wife husband son daughter brother sister mother father cousin niece nephew grandson granddaughter twin fiancee fiance',
);
/** Days: where one stands between a subject and its verb it is neither. */
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
);
/** What news media are: what they report somebody else has said, where the sentence names him. */
export const MEDIA = set(
  'agency newspaper paper daily magazine website site broadcaster network channel station outlet tabloid journal media press tv',
);
/** Nouns of groups and things that speak. */
export const SPEAKING_NOUNS = set(
  'groups organizations organisations companies unions parties agencies charities campaigners politicians leaders ministers police officials authorities sources source critics supporters opponents lawyers attorneys prosecutors researchers scientists experts analysts economists lawmakers senators republicans democrats aides advisers protesters activists residents witnesses neighbors neighbours parents students teachers officers investigators court judges presidency ministry department office bureau embassy hospital school university church bank airline club agency body watchdog regulator commission committee council government administration campaign company firm group organization organisation party union association spokesman spokeswoman newspaper magazine media website site blog paper report study survey poll document documents filing filings lawsuit lawsuits suit complaint complaints affidavit indictment statement letter email note memo tweet headline article story piece editorial column post ad advertisement video book website network show host moderator caller reader fan commenter user crowd people others many some one voters panel board team members leaders pundits reporters journalists historians friends colleagues relatives family families mother father',
);
/** Several people who speak as one, and whom 'they' may mean. */
export const GROUPS = set(
  'family families parents couple relatives ones siblings sisters brothers residents neighbours neighbors officials lawyers doctors researchers scientists authors police',
);
/** Nouns for bodies that say in their names what they are: 'the union' is the Transport Workers Union. */
export const BODIES = set(
  'union court ministry department council university college school bank commission committee party senate parliament army police navy hospital federation tribunal government assembly chamber coalition alliance league',
);
/** Nouns for bodies whatever their names. */
export const FIRMS = set(
  'giant company firm group organisation organization agency charity airline association watchdog regulator retailer carmaker automaker manufacturer supermarket developer startup start-up brewer publisher insurer operator nonprofit non-profit thinktank bureau authority foundation institute society',
);
/** Heads of descriptions that stand for the same person: 'the Russian leader' is the Russian president. */
export const SAME_ROLES: readonly ReadonlySet<string>[] = [
  set('president leader head chief premier chancellor'),
  set('minister official premier'),
  set('judge justice'),
  set('senator lawmaker politician democrat republican legislator'),
  set('congressman congresswoman representative lawmaker'),
  set('candidate nominee democrat republican politician contender hopeful'),
  set('billionaire businessman mogul developer nominee candidate'),
  set('spokesman spokeswoman spokesperson aide adviser'),
  set('professor researcher scientist academic author expert'),
];
/** Who heads a team: 'the Rovers boss' is its manager, where nobody else in the article is one. */
export const TEAM_HEADS = set('coach manager boss');
/** Titles as they are shortened before a name, with the noun that stands for their bearer later: 'Gov. Dale Orr', 'the governor'. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['cllr', 'councillor'],
  ['rev', 'pastor'],
  ['reverend', 'pastor'],
  ['preacher', 'pastor'],
]);
/** What ministers and secretaries are of: 'the trade minister' is not the prime minister. */
export const DEPARTMENTS = set(
  'prime foreign home interior trade finance treasury defence defense health education transport environment culture energy justice labour labor agriculture housing pensions sport sports tourism business europe',
);
/** Adverbs that stand between subject and cue. */
export const BETWEEN = set(
  'also then later has have had would could will did does was is already never once again further recently previously earlier still even just publicly repeatedly jokingly famously flatly bluntly angrily quietly reportedly on',
);
/** What is named by a title in marks, not quoted: 'his book, “…”', 'a film titled “…”'. */
export const WORK_NOUNS = set(
  'film movie book novel memoir song album single poem play musical sitcom documentary painting commentary titled entitled sequel prequel remake hit tune ballad anthem opera symphony thriller trilogy drama comedy blockbuster biopic series miniseries classic',
);
/** What begins a clause of its own behind a quote: '“…,” when Clinton blasted him'. */
export const SUBORDINATORS = set(
  'when while after before because although though since until if where whereas',
);
