/**
 * Month names and the abbreviations in use, by language (Unicode CLDR 45, months, format wide and abbreviated).
 * Word by word: January to December in English, German, French, Spanish, Italian, Portuguese, Dutch, Russian,
 * Polish, the Nordic languages, Finnish, Czech, Slovak, Hungarian, Romanian, Turkish, Ukrainian, Bulgarian, Greek,
 * Catalan, Indonesian, Estonian, Latvian, Lithuanian, Serbian, Croatian, Slovene, Hebrew, Arabic.
 */
export const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января янв stycznia tammikuuta leden ledna januára ocak oca січня януари ιανουαρίου ιαν ianuarie ian január gener jaanuar janvāris sausio јануар styczeń siječnja ינואר בינואר يناير январь січень siječanj tammikuu ιανουάριος',
  'february feb februar februari février févr febrero febbraio fevereiro fev февраля фев lutego helmikuuta února februára şubat лютого февруари φεβρουαρίου φεβ februarie február febr febrer veebruar februāris vasario фебруар luty veljače פברואר בפברואר فبراير únor февраль лютий veljača helmikuu φεβρουάριος',
  'march mar mart märz mrz mars marzo março maart mrt марта мар marca marts maret maaliskuuta března березня март μαρτίου μαρ martie március márc març märts kovo marzec marec ožujka מרץ במרץ مارس březen березень ožujak maaliskuu μάρτιος',
  'april apr avril avr abril abr aprile апреля апр kwietnia huhtikuuta dubna apríla nisan квітня април απριλίου απρ aprilie április ápr aprill aprīlis balandžio kwiecień travnja אפריל באפריל أبريل duben апрель квітень travanj huhtikuu απρίλιος',
  'may mai mayo maggio mag maio mei мая maja maj toukokuuta května mája mayıs травня май μαΐου máj május maig maijs gegužės мај svibnja מאי במאי مايو květen травень svibanj toukokuu μάιος',
  'june jun juni juin junio giugno giu junho июня июн czerwca kesäkuuta června júna haziran червня юни ιουνίου ιουν iunie iun június jún juny juuni jūnijs birželio јун czerwiec junij lipnja יוני ביוני يونيو červen июнь червень lipanj kesäkuu ιούνιος',
  'july jul juli juillet juil julio luglio lug julho июля июл lipca heinäkuuta července júla temmuz липня юли ιουλίου ιουλ iulie iul július júl juliol juuli jūlijs liepos јул lipiec julij srpnja יולי ביולי يوليو červenec июль липень srpanj heinäkuu ιούλιος',
  'august aug août agosto ago augustus авг августа sierpnia augusti agustus elokuuta srpna augusta ağustos серпня август αυγούστου αυγ augusztus augusts rugpjūčio sierpień avgust kolovoza אוגוסט באוגוסט أغسطس srpen серпень kolovoz elokuu αύγουστος',
  'september sept sep septembre septiembre settembre set setembro сентября сен września syyskuuta září septembra eylül вересня септември σεπτεμβρίου σεπ septembrie szeptember szept setembre septembris rugsėjo септембар wrzesień rujna ספטמבר בספטמבר سبتمبر сентябрь вересень rujan syyskuu σεπτέμβριος',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября окт października lokakuuta října októbra ekim жовтня октомври οκτωβρίου οκτ octombrie október oktoober oktobris spalio октобар październik אוקטובר באוקטובר أكتوبر říjen октябрь жовтень lokakuu οκτώβριος',
  'november nov novembre noviembre novembro ноября ноя listopada marraskuuta listopadu novembra kasım листопада ноември νοεμβρίου νοε noiembrie noi novembris lapkričio новембар listopad studenoga נובמבר בנובמבר نوفمبر ноябрь studeni marraskuu νοέμβριος',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря дек grudnia desember joulukuuta prosince decembra aralık грудня декември δεκεμβρίου δεκ decembrie desembre des detsember decembris gruodžio децембар grudzień prosinca דצמבר בדצמבר ديسمبر prosinec декабрь грудень prosinac joulukuu δεκέμβριος',
];

/** Names of weekdays in the same languages; English ones have abbreviations of their own. */
export const WEEKDAYS: readonly string[] = [
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'måndag mandag tisdag tirsdag onsdag torsdag fredag lördag lørdag söndag søndag',
  'maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina',
  'pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa',
  'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  'luni marți miercuri joi vineri sâmbătă duminică',
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'понеділок вівторок середа п’ятниця субота неділя',
  'понеделник сряда четвъртък петък събота',
  'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
  'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  'senin selasa rabu kamis jumat sabtu minggu',
];

/** Shorter names are abbreviations, and words besides. */
const MIN_NAME_LENGTH = 4;
const ALL_NAMES: ReadonlySet<string> = new Set(
  [...MONTHS, ...WEEKDAYS].flatMap((names) =>
    names.split(' ').filter((name) => name.length >= MIN_NAME_LENGTH),
  ),
);

/** 'Dienstagabend', 'dinsdagochtend', 'tisdagskvällen' */
const PART_OF_DAY =
  /s?(?:(?:vor|nach)?mittag|morgen|abend|nacht|(?:na)?middag|ochtend|avond|kväll(?:en)?|morgon(?:en)?|aften|kveld|(?:for|efter|etter)middag(?:en)?)s?$/;

/** True for a word, in lower case, that names a month, a weekday in another language than English, or a part of one. */
export const isDayOrMonth = (word: string): boolean =>
  ALL_NAMES.has(word) || ALL_NAMES.has(word.replace(PART_OF_DAY, ''));
