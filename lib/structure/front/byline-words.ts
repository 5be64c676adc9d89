/** Words before the name in a byline, in the languages of the news: 'By', 'Guest post by', 'Text und Fotos von'. */
export const BYLINE_PREFIX =
  /^(?: {0,4}|[-–—] ?(?=by )|[[(](?=by ))(?:(?:words|story|interview|reporting|reporter|photos and words)(?= ?:)|(?:(?:news provided|written|posted|published|submitted|contributed|compiled|story|text|words|article|report|reported|opinion|analysis|review|interview|commentary|essay|column|guest (?:post|column|essay|opinion|commentary|blog)|perspective)(?: and (?:photos|photographs|pictures))? )?by|(?:an? (?:\S{2,12} )?(?:column|essay|commentary|report|review) )by|(?:ein(?:e)? \S{4,20} |veröffentlicht |geschrieben |eingestellt |gepostet |(?:text|bericht|kommentar|interview|gastbeitrag)(?: und (?:fotos?|bilder))? )?von(?: unsere[mr] \S{5,25})?|aus \S{3,20} berichtet|(?:publié |posté |écrit |propos recueillis )?par|(?:escrito |publicad[oa] |postad[oa] |texto )?por|(?:scritto )?di|(?:pubblicato|postato|scritto) da|(?:dal nostro|dalla nostra) \S{7,15}|a cura di|(?:geschreven |gepost |geplaatst )?door(?: onze \S{5,20})?|van onze \S{5,20}|de|(?:skrevet |skriven |upplagd |lagt inn |text )?av|(?:skrevet |indsendt )?af|vystavila?|oleh|as told to|автор|текст|autor(?:in|ka)?(?:\/autor(?:in)?)?|dodała?|journalist|authors?|author\(s\)|auteur|autore|szerző|yazan|text|tekst(?: og foto)?|text och (?:foto|bild)|teksti|texto(?: [ey] fotos?)?|testo|reportagem|redacción|redakteur(?:in)?|oprac\.?)(?: ?:)? {1,3}(?:the (?=rev\.? |hon\.? |right rev))?(?=(?:the )?\p{Lu})/iu;

/** 'By state political reporter Rory Feld': what the author does, between 'by' and the name. */
export const JOB_BEFORE =
  /^(?:[\p{L}-]{2,20} ){0,5}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Jj]ournalist|[Cc]olumnist|[Cc]ritic|[Pp]roducer)s?,? (?=\p{Lu}\S{0,20} \p{Lu})/u;

/** Last words of what isn't a person: agencies, papers, jobs. */
export const AFFILIATION =
  /\b(?:wire|press|news|times|post|agency|staff|reports?|writers?|reporters?|editors?|correspondents?|columnists?|critics?|authors?|producers?|board|team|desk|bureau|service|journal|herald|tribune|gazette|magazine|university|contributors?|tv|television|radio|media|network|online|today|weekly|daily|reuters|bloomberg|afp|ap|cnn)$/i;

/** 'Do UOL': of which paper somebody is, in Portuguese and Spanish. */
export const OF_PAPER = /^(?:Do|Da|Del|De la) [A-ZÀ-Þ]{2,}(?![a-zß-ÿ])/;

/** Bodies that sign articles: 'Staff Reports', 'the Editorial Board', 'Coast News Service'. */
export const NAMED_BODY =
  /^(?:[Ll]a |[Aa] |[Dd]ie |[Dd]e )?(?:Redacción|Redação|Redazione|Rédaction|Redaktion|Redactie|Redakcja|Redakce|Редакция)(?: \p{Lu}\S{1,20}){0,2}$|^(?:\p{Lu}[\p{L}.&'’-]{0,20} ){1,5}(?:Staff|Reports?|Reporters?|Writers?|Editors?|Board|Team|Desk|Bureau|Agency|Press|News|Wire|Service|Services|Weekly|Daily|Times|Herald|Tribune|Gazette|Journal|Magazine|Correspondents?)$/u;

/** The world's news agencies (their members' list, Wikipedia's 'News agency'), as they sign. */
export const AGENCY =
  /^(?:(?:the )?associated press|ap|reuters|afp|agence france[- ]presse|dpa|upi|united press international|press association|pa media|bloomberg(?: news)?|xinhua|tass|interfax|ria novosti|ansa|efe|europa press|kyodo(?: news)?|jiji press|yonhap|pti|press trust of india|ani|ians|anadolu(?: agency)?|apa|ats|belga|anp|ritzau|ntb|tt|stt|lusa|ctk|pap|mti|canadian press|the canadian press|aap|australian associated press|antara|bernama|kcna|irna|wam|spa|cns|catholic news service|religion news service|deutsche welle)$/i;

/** 'Rosa Quist, MD, PhD' */
export const DEGREES = /^(?:,? (?:M\.?[ADS]|B\.?[AS]|Ph\.?D|D\.?O|MBA|MPH|MSc|RN|RDN?|JD|Esq)\.?){1,4}$/;

const JOB = 'writer|reporter|editor|correspondent|columnist|critic|contributor|producer|journalist|author'
  .split('|')
  .map((job) => `[${job.charAt(0)}${job.charAt(0).toUpperCase()}]${job.slice(1)}`)
  .join('|');

/** What follows the names of a byline: role, place, agency, date, address, or a button glued to them. */
export const TAIL = new RegExp(
  [
    '\\s*[|·•–—(@\\d]',
    '(?<! )/',
    '\\s*\\bBy (?=\\p{Lu})',
    ',? (?:for|at|in|[Oo]n|of|from|FOR)(?= |$)',
    // A job, and no last name behind 'and'
    ', (?!(?:and|und|et|y|e|en|i|och|og|with) \\p{Lu})(?=\\p{Ll})',
    // 'By Rory Feld with reporting by', 'By Rory Feld. Photos by'
    ',? with (?:additional |further )?(?:reporting|files|photos|contributions?|material)(?= )',
    '[.,;]? (?:[Pp]hotos?|[Pp]hotographs|[Pp]hotography|[Pp]ictures|[Ii]llustrations?|[Vv]ideo)(?: and \\p{Ll}{4,12})? by(?= )',
    // 'Rory Feld publiziert am', with the date behind it cut
    ' (?:(?:publi|pubbli)\\p{Ll}{2,6}|veröffentlicht|skrev|am|le|il|el|em|den|op)(?= |$)',
    // 'Eingestellt von Rory Feld um 10:00'
    ' (?:um|à|a|a las|a la\\(s\\)|en|alle(?: ore)?|às|à\\(s\\)|op|om|kl\\.|o|на|о|v) \\d{1,2}[:.]\\d{2}(?!\\d)',
    '\\s{2,}',
    '\\s-(?:\\s|$)',
    '\\s\\S{1,60}@(?=\\S{1,60}\\.)',
    '\\n',
    // 'Author: Rory Feld Date: March 3', a list of fields
    ' (?:Date|Status|Tags|Source|Category|Categories|Section|Topics?)(?=:)',
    ',? (?:Last [Uu]pdated|LAST UPDATED|Last [Mm]odified|Updated|Published|Posted|Publié|Mis à jour|Veröffentlicht|Aktualisiert|Pubblicato|Publicado|Publicerad|Gepubliceerd|Follow|Leave a|Contact|Special to)(?=[: ]|$)',
    // 'Rory FeldBusiness Columnist', 'Rory FeldView profile'
    `(?<=(?!Mac)\\p{L}\\p{Ll}{2})(?=(?:By|View|Follow|Updated|Published|Posted) |(?:\\p{Lu}\\p{Ll}{2,15} )?(?:${JOB})$)`,
  ]
    .map((tail) => `(?:${tail}).*$`)
    .join('|'),
  'su',
);

/** What stands beside a name without a word before it: handles, addresses, times to read, buttons, words for dates. */
export const BESIDES =
  /\S{1,60}@[\w-]{1,40}\.\S{1,40}|@\w{2,30}|\b\d{1,3}[- ]min(?:ute)?s?(?: read)?|(?<=[\p{Ll}\s]|^)(?:By (?=\p{Lu})|(?:Last )?(?:Updated|Published|Posted)(?: on)?:?|reported this story on|Follow(?: us)?|View (?:More )?\p{Lu}\p{Ll}{2,10}|Leave a Comment)|\b(?:No|\d{1,6}) [Cc]omments?|\b(?:[Ss]enior |[Ss]taff |[Cc]hief |[Pp]olitic(?:al|s) |[A-Z][a-z]{2,15} )?(?:writer|reporter|editor|correspondent|columnist|critic|contributor)\b/gu;
