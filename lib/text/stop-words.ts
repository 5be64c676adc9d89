/**
 * Function words by language (ISO 639-1): what carries no subject. After the Snowball project's stop word lists
 * (BSD licence), cut to the words that news is full of, with speech verbs for English.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'a about above across after again against ago all almost alone along already also although always am among an and another any anybody anyone anything anywhere are around as ask asked at away back be became because become been before began behind being below between both but by came can cannot come could couldn did didn do does doesn doing don done down during each either else enough even ever every everybody everyone everything far few first for former from further get gets getting give given go goes going gone got had hadn has hasn have haven having he her here hers herself him himself his how however i if in instead into is isn it its itself just keep kept know known last later latter least less let like likely little ll long made make makes making many may maybe me mean might mine more moreover most mostly mr mrs ms much must my myself near need neither never nevertheless next no nobody none nor not nothing now nowhere of off often on once one ones only onto or other others otherwise our ours ourselves out over own part per perhaps put quite rather re really said same saw say saying says see seem seemed seems seen several shall she should since so some somebody someone something sometimes somewhere soon still such take taken taking tell than that the their theirs them themselves then there thereby therefore these they thing things think this those though three through throughout thus to today together told tomorrow too took toward towards turn two under until up upon us use used using ve very via want wanted was wasn way we well went were weren what whatever when whenever where whereas whether which while who whoever whole whom whose why will with within without won would yes yesterday yet you your yours yourself monday tuesday wednesday thursday friday saturday sunday',
  de: 'aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei bin bis bist da damit dann das dass dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einige einmal er es etwas euch euer für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist jede jeden jeder jedes jene jetzt kann kein keine keinem keinen können könnte machen man manche mehr mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit selbst sich sie sind so solche soll sollte sondern sonst über um und uns unser unter viel vom von vor war waren warum was weil weiter welche wenn wer werde werden wie wieder will wir wird wirst wo wollen worden wurde wurden zu zum zur zwar zwischen sagte sagt allerdings gerade dabei müssen dürfen sollen wollen mal eben bereits bisher jedoch daher deshalb etwa ganz gar insgesamt jeweils laut lediglich meist oft rund sogar sowie sowohl trotz weitere weiteren zudem zuletzt zunächst beim einfach natürlich heute gestern morgen gibt geht kommt steht macht',
  fr: 'à afin ai alors après au aucun aussi autre autres aux avait avant avec avoir beaucoup bien c ça car ce cela celle celles celui ces cet cette ceux chaque chez comme comment contre d dans de depuis des deux devant dit doit donc dont du elle elles en encore entre est et était étaient été être eu eux fait faire fois font hors il ils j je jusque l la le les leur leurs lors lui m ma mais me même mes moi moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi près qu quand que quel quelle quelques qui quoi s sa sans se selon sera ses si sien son sont sous sur t ta tandis tel tes toi ton tous tout toute toutes très trop tu un une vers voici voilà vos votre vous y',
  es: 'a al algo algunas algunos ante antes aquel aquella aquí así aun aunque cada como con contra cual cuando de del desde después dice dijo donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está estaba están este esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras mis mucho muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque pues que qué quien quienes se sea ser si sí sido sin sobre solo son su sus también tan tanto te tiene tienen todo todos tras tu tus un una uno unos usted ya yo y',
  it: 'a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci cioè come con contro cosa così cui da dagli dai dal dalla dalle dallo degli dei del della delle dello dentro di dopo dove due e ed era erano essere fa fatto fra già gli ha hanno ho i il in io l la le lei li lo loro lui ma me meno mentre mi mia molto ne nel nella nelle nello no noi non nostra nostro o ogni oltre ora per perché più poco poi prima qua quale quando quanto quasi quella quelle quelli quello questa queste questi questo qui se sei senza si sia siamo solo sono sopra sotto sta stata stati stato su sua sue sugli sui sul sulla suo suoi tra tu tutti tutto un una uno vi è',
  pt: 'a à ao aos aquela aquele aqui as às até cada com como contra da das de dela dele depois desde do dois dos e é ela elas ele eles em entre era eram essa esse esta está estão estava este eu foi foram há isso isto já la lhe mais mas me mesmo meu minha muito muitos na nas nem no nos nós nossa nosso não o os ou outra outro outros para pela pelas pelo pelos por porque pouco qual quando que quem se sem ser seu seus só sobre sua suas também tem têm ter teve toda todo todos tu um uma umas uns você vocês disse',
  nl: 'aan al alle als altijd andere anderen ben bij daar dan dat de deze die dit doch doen door dus een eens en er ge geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat we wel werd wezen wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou',
  ru: 'а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да для до его ее если есть еще же за здесь и из или им их к как какая какой когда кто ли либо мне может можно мы на над надо наш не него нее нет ни них но ну о об однако он она они оно от очень по под после потом потому при про раз с сам сказал свою себя сейчас со так также такой там тебя тем то того тоже той только том тот ты у уже хотя чего чем через что чтобы эта эти это этого этом этот я который которая которое которые которых которого которой которым наоборот более свой свои можно нужно очень также году время этой этих',
  pl: 'a aby ale bardzo bez bo by był była było były być ci co czy dla do gdy gdzie go i ich ile im ja jak jako je jego jej jest jeszcze jeśli już kiedy kto która które który ma mnie może my na nad nam nas nie nich niż o od on ona one oni po pod przed przez przy się są ta tak także tam te tego tej ten to tu ty tylko tym u w we wszystko z za ze że żeby',
  sv: 'alla allt än att av blev bli blir blivit de dem den denna deras dess dessa det detta dig din dina du där efter ej eller en er ett från för ha hade han hans har henne hennes hon honom hur här i icke ingen inom inte jag ju kan kunde man med mellan men mig min mina mot mycket ni nu när någon något några och om oss på samma sedan sig sin sina sitta själv skulle som så till under upp ut utan vad var vara varit vi vid vilken är över',
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([code, list]) => [code, new Set(list.split(' '))]),
);
const NONE: ReadonlySet<string> = new Set();

/** The stop words of a language, in lower case; none for languages without a list here. */
export function stopWords(language: string): ReadonlySet<string> {
  return SETS.get(language) ?? NONE;
}

/** The languages that only the package stopword has (ISO 639-1), with its names for them (ISO 639-3). */
const FURTHER: readonly (readonly [code: string, name: string])[] =
  'af afr|ar ara|bg bul|bn ben|ca cat|cs ces|da dan|el ell|et est|eu eus|fa fas|fi fin|ga gle|gl glg|gu guj|he heb|hi hin|hr hrv|hu hun|hy hye|id ind|ja jpn|ko kor|lt lit|lv lav|mr mar|ms msa|no nob|ro ron|sk slk|sl slv|sw swa|th tha|tl tgl|tr tur|uk ukr|ur urd|vi vie|zh zho'
    .split('|')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]);

let all: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/**
 * The stop words of all languages that have a list, here or in the package stopword, by ISO 639-1 code. The package is
 * loaded when first asked for: English never needs it.
 */
export async function allStopWordLists(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (all !== null) return all;
  const lists: Readonly<Record<string, unknown>> = await import('./further-stop-words.ts');
  const further = FURTHER.map(([code, name]): [string, ReadonlySet<string>] => {
    const list = lists[name];
    return [code, new Set(Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [])];
  });
  all = new Map([...SETS, ...further]);
  return all;
}

/** True for a word, in lower case, that is on the list of any language here. */
export const isFunctionWord = (word: string): boolean => [...SETS.values()].some((words) => words.has(word));
