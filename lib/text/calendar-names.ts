/**
 * Month names and the abbreviations in use, by language (Unicode CLDR 45, months, format wide and abbreviated).
 * Word by word: January to December in English, German, French, Spanish, Italian, Portuguese, Dutch, Russian,
 * Polish, the Nordic languages, Finnish, Czech, Slovak, Hungarian, Romanian, Turkish, Ukrainian, Bulgarian, Greek,
 * Catalan, Indonesian.
 */
export const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января янв stycznia tammikuuta leden ledna januára ocak oca січня януари ιανουαρίου ιαν ianuarie ian január gener',
  'february feb februar februari février févr febrero febbraio fevereiro fev февраля фев lutego helmikuuta února februára şubat лютого февруари φεβρουαρίου φεβ februarie február febr febrer',
  'march mar mart märz mrz mars marzo março maart mrt марта мар marca marts maret maaliskuuta března березня март μαρτίου μαρ martie március márc març',
  'april apr avril avr abril abr aprile апреля апр kwietnia huhtikuuta dubna apríla nisan квітня април απριλίου απρ aprilie április ápr',
  'may mai mayo maggio mag maio mei мая maja maj toukokuuta května mája mayıs травня май μαΐου máj május maig',
  'june jun juni juin junio giugno giu junho июня июн czerwca kesäkuuta června júna haziran червня юни ιουνίου ιουν iunie iun június jún juny',
  'july jul juli juillet juil julio luglio lug julho июля июл lipca heinäkuuta července júla temmuz липня юли ιουλίου ιουλ iulie iul július júl juliol',
  'august aug août agosto ago augustus авг августа sierpnia augusti agustus elokuuta srpna augusta ağustos серпня август αυγούστου αυγ augusztus',
  'september sept sep septembre septiembre settembre set setembro сентября сен września syyskuuta září septembra eylül вересня септември σεπτεμβρίου σεπ septembrie szeptember szept setembre',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября окт października lokakuuta října októbra ekim жовтня октомври οκτωβρίου οκτ octombrie október',
  'november nov novembre noviembre novembro ноября ноя listopada marraskuuta listopadu novembra kasım листопада ноември νοεμβρίου νοε noiembrie noi',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря дек grudnia desember joulukuuta prosince decembra aralık грудня декември δεκεμβρίου δεκ decembrie desembre des',
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
