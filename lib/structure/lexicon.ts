import { byBeginning } from '../text/beginnings.ts';
import { BLOGGER_CONTROLS } from './comments/blogger-links.ts';
import { discussionWords } from './comments/discussion-words.ts';

/**
 * Words and phrases that tell the parts of a page apart, in the languages of most of the web's news: English,
 * German, French, Spanish, Italian, Portuguese, Dutch, Russian, Polish, Swedish; what a discussion is called in a dozen
 * more. Sources: the default strings of
 * WordPress, Drupal, Disqus, Blogger, phpBB and Discourse in these languages, and pages seen in the wild.
 */

/** 'NAME says', 'NAME sagt' …: what WordPress and its translations print after a commenter's name. */
export const SAYS = `says|said|wrote|writes|commented|comments|replied|replies|responded|sagt|sagte|hat gesagt|schreibt|schrieb|meint|meinte|kommentierte|antwortete|dit|a dit|écrit|a écrit|a répondu|a commenté|dice|dijo|escribió|comentó|ha dicho|respondió|ha respondido|ha detto|ha scritto|scrive|ha risposto|disse|diz|escreveu|comentou|respondeu|zegt|zei|schreef|schrijft|reageert|говорит|комментирует|пишет|сказал|сказала|написал|написала|ответил|ответила|mówi|pisze|napisał|napisała|sa|siger|sagde|sier|${discussionWords('says')}`;

const COMMENTS = `comments?(?:\\(s\\))?|responses?|replies|reply|thoughts?|reactions?|kommentare?|antworten|antwort|gedanken?|reaktionen|commentaires?|réponses?|réactions?|comentarios?|respuestas?|opiniones|commenti|commento|risposte|comentários?|respostas?|reacties?|reactie|opmerking(?:en)?|комментари(?:й|я|ев|и)|отзывов|komentarz(?:e|y)?|odpowied(?:ź|zi)|kommentar(?:er)?|svar|${discussionWords('comments')}`;
/** A line that opens a discussion: '5 Comments', 'Kommentare (3)', 'One thought on “…”'. */
export const THREAD_TITLE = byBeginning(
  new RegExp(
    `^(?:#+ {1,4})?(?:\\(\\d{1,6}\\) (?:${COMMENTS})|(?:\\d{1,6} ?(?=[\\u3040-\\u9fff\\uac00-\\ud7a3])|(?:\\d{1,6}|one|two|three|no|ein|eine|un|una|uno|één) )(?:user |reader )?(?:${COMMENTS})(?: (?:on|to|so far|zu|auf|sur|en|su|a|em|op|к|на|na|till?|do|la|do|σ(?:ε|το)|до|uz|cho|kohteeseen|artikkeliin)(?: .{1,150})?|：.{1,150})?|(?:user |article |readers?.? |visitors?.? |all |alle |show |hide |top |top rated |best |latest |recent |sort |your |vos |les |ihre |eure |tus |los |i vostri |os seus )?(?:\\d{1,6} )?(?:${COMMENTS})(?: ?[:(\\[] ?\\d{1,6} ?[)\\]]?| \\d{1,6}(?: total)?)?(?: (?:on|to|zu|sur|en|su) .{1,150}|(?: ?[|·–-])? (?:add|post|leave|write) (?:a|your) (?:comment|reply))?|(?:have )?your (?:say|views)|(?:what )?(?:our |the )?readers(?: say| think|.? (?:letters|reviews|views))|leser-?(?:stimmen|meinungen|zuschriften|kommentare)|(?:join )?the (?:discussion|conversation)|discussion(?: about this post)?|diskutieren sie mit|réagissez|participez à la conversation|únete a la conversación|diskussion|discusión|discussione|leserbriefe|kommentieren|forum(?:: \\d{1,6} postings?)?|replies|(?:feed )?you can follow this conversation by subscribing to the comment feed for this post) ?(?:[·•] ?\\d{1,6} repl(?:y|ies) ?)?(?:[–-] powered by \\S{4,20})?(?:[:.]| ?»)?$`,
    'i',
  ),
);

/** What a list of comments on other articles is called, beside the article. */
export const RECENT_COMMENTS = byBeginning(
  /^(?:#+ {1,4})?(?:recent|latest|newest|top|neueste|letzte|aktuelle|derniers|dernières|últimos|recientes|ultimi|laatste|последние)(?!\p{L})/iu,
);

/** A line that ends a discussion: the reply form, paging, the page's foot. */
export const THREAD_END = byBeginning(
  new RegExp(
    `^(?:#+ {1,4})?(?:${'leave a (?:reply|comment)|leave your (?:reply|comment)|post a (?:new )?comment|(?:enregistrer|publier) un commentaire|kommentar veröffentlichen|publicar un comentario|posta un commento|postar um comentário|een reactie posten|отправить комментарий|prześlij komentarz|skicka en kommentar|legg inn en kommentar|send en kommentar|add (?:a|your) comment|write a comment|submit a comment|your email address will not be published|log in to (?:comment|leave a comment)|you must be (?:logged in|registered) to .{1,40}|(?:the )?comments (?:(?:to|on|for) this (?:entry|post|article|story) )?(?:are|have been) (?:now )?(?:closed|disabled).{0,40}|(?:in order )?to (?:post|leave|add|submit|make) (?:a |your )?comments?\\b.{0,80}|more (?:from|stories) .{2,80}|recommended (?:from|for you).{0,40}|welcome to the discussion|older comments|newer comments|load more comments|show more comments|view more comments|previous (?:article|post|story)|next (?:article|post|story)|post navigation|related (?:posts|articles|stories)|recent (?:posts|comments)|most (?:read|popular|viewed)|rss[ -]feed (?:for comments|für kommentare)\\b.{0,60}|trending(?: now)?|subscribe\\b.{0,60}\\bprivacy\\b.{0,40}|powered by .{2,40}|about the author|trackbacks(?: (?:and|&) pingbacks)?|copyright .{0,80}|© .{0,80}|all rights reserved.{0,40}|schreibe? (?:einen|deinen) kommentar|kommentar (?:schreiben|hinterlassen|verfassen)|hinterlasse (?:einen|eine|deinen) (?:kommentar|antwort)|deine e-mail-adresse wird nicht veröffentlicht|einen kommentar schreiben|laisser un commentaire|ajouter (?:un|votre) commentaire|votre adresse (?:e-mail|de messagerie) ne sera pas publiée|répondre au sujet|deja (?:un|una) (?:comentario|respuesta)|tu dirección de correo electrónico no será publicada|lascia un commento|rispondi all.articolo|il tuo indirizzo email non sarà pubblicato|deixe (?:um comentário|uma resposta)|o seu endereço de e?-?mail não será publicado|geef een (?:reactie|antwoord)|plaats een reactie|je e-mailadres (?:wordt|zal) niet .{1,30}|добавить комментарий|оставить комментарий|ваш (?:адрес )?e-?mail не будет опубликован|dodaj komentarz|zostaw komentarz|twój adres e-?mail nie zostanie opublikowany|legg igjen (?:en kommentar|et svar)|skriv (?:et svar|en kommentar)|din e-post?adresse vil ikke bli.{1,60}'}|${discussionWords('form')})(?: (?:cancel reply|to .{1,60}|abbrechen|antworten abbrechen))?[.:!…]{0,3}(?: .{0,120})?$`,
    'i',
  ),
);

/** What a blog has beside its entries, in Blogger's words: where a page was copied it stands below the comments. */
export const SIDEBAR =
  /^(?:search this blog|about me|blog archive|my blog list|total pageviews|view my complete profile|followers)$/i;

/** Words of the links under a comment. A line of nothing else is a control. */
export const CONTROL_LINE = byBeginning(
  new RegExp(
    `^(?:(?:${'\\(BUTTON\\)|reply|reply to this(?: comment)?|reply with quote|replies|antworten|antwort|antworten abbrechen|répondre|responder|citar(?: mensaje)?|valorar|positivo|negativo|citer|zitieren|rispondi|beantwoorden|reageer|reageren|ответить|odpowiedz|svar|like|likes|liked|unlike|liken|likenliken|gefällt mir|gefällt 1 person|likengefällt 1 person|me gusta|j.aime|mi piace|share|share it|history|favorite|teilen|partager|compartir|condividi|compartilhar|partilhar|delen|udostępnij|поделиться|поділитися|dela|del|sdílet|report|report abuse|melden|flag|permalink|permanent link|link|parent|context|full comments|save|hide|edit|delete|quote|zitat|zitieren|up|down|upvote|downvote|vote|vote up|vote down|award|give award|embed|source|view|view profile|profile|log in to reply|sign in to reply|login or register to post comments|loading|thumb up|thumb down|see more|show more|read more|more|top|prev|next|root|collapse|expand|share this|helpful|follow|recommend|recommended|respect|respected|click to rate|signaler|signaler un abus|alerter|recommander|denunciar|segnala|curtir|boost|boosts|favourite|favourites|beitrag melden|empfehlen|(?:auf )?diesen kommentar (?:ant|beant)worten|répondre à ce commentaire|responder a este comentario|rispondi a questo commento|add reply'}|${BLOGGER_CONTROLS}|${discussionWords('reply')})[ ,·•|/↓↑▲▼△▽⇧⇩›»–-]{0,4}|[↓↑▲▼△▽⇧⇩↩↪⤷·•|›»+\\[\\]–−-]{1,3} ?|(?:👍|👎|❤|♥)\uFE0F? ?\\d{1,5}[ ·•|]{0,3}|\\(?[+-]?\\d{1,5}\\)?[ ·•|]{0,3}){1,12}$`,
    'i',
  ),
);

/** What stands between head and text or under a comment, and is nobody's: waiting for approval, who liked and answered it. */
export const MODERATION = byBeginning(
  /^(?:your comment is awaiting moderation|click to rate.{0,12}|dein kommentar (?:wartet|muss) .{1,60}|liked by .{1,80}|\d{1,4} repl(?:y|ies) by .{1,60}|score: ?[+-]?\d{1,5}\b.{0,40}|(?:show|view|hide) \d{1,4} (?:more )?repl(?:y|ies))\.?$/i,
);

/** A member's card under what he wrote, as forums print it. */
export const MEMBER_CARD = byBeginning(
  /^(?:posts|joined|location|registered|member since|beiträge|registriert|wohnort|messages|inscription|mensajes|registrado|messaggi|iscritto il): ?.{0,60}$/i,
);
/** A forum's line over a post: what it answers. */
export const SUBJECT_LINE = /^(?:re|aw|betreff|subject): .{1,150}$/i;

export const PINGBACK = byBeginning(
  /^(?:(?:pingback|trackback)s?\b ?[:：]?|(?:пингбек|пінгбек|уведомление|retroenllaç|πίνγκμπακ|paluuviite|ping|povratni ping|повратни пинг|פינגבק|بازتاب|ピンバック|spätné upozornenie|통지|通告) ?[:：])/i,
);

/** Roles that stand on a line of their own under a commenter's name. */
export const ROLE = byBeginning(
  /^(?:autor(?:in)?|author|post author|auteur|moderator|mod|admin(?:istrator)?|op|staff|editor|members?|(?:senior|junior|full|new|registered) (?:member|user)|\d[\d,.]{0,6} (?:posts?|messages|comments|reputation|fans?|followers)|guest|gast|verified|pro|newbie|site admin|posts?: ?\d+|joined: ?.{1,30})$/i,
);

/** The same behind a name on one line; only words that hardly end a name. */
export const ROLE_BEHIND_NAME =
  /\s(?:autor(?:in)?|post author|author|auteur|moderator|administrator|subscriber|top commenter|verified user|abonnent(?:in)?|abonnée?|suscriptora?|\((?:not verified|unverified|nicht überprüft|non vérifié|no verificado|non verificato|niet gecontroleerd|não verificado|niezweryfikowany|не проверено|gast|guest)\)?)$/i;

/** How no name ends: 'Hilda M.' and 'Hilda Lund Jr.' are names, 'Back to top.' is none. */
export const UNLIKE_NAME = /[!?…,:;]$|(?<!(?:^|\s)(?:\p{Lu}|Jr|Sr))\.$/u;
/** Words before a commenter's name: 'Submitted by', 'Posted by', 'Von'. */
export const BY_PREFIX =
  /^(?:(?:submitted|posted|written|comment(?:ed)?|reply|re|post|kommentar|commentaire|comentario|comentário|commento|reactie|комментарий|komentarz|geschrieben|verfasst|kommentiert|gepostet|gespeichert|écrit|rédigé|scritto|commentato|comentado|geschreven|publié|soumis|proposé|enviado|escrito|inviato|pubblicato|geplaatst|ingediend|wysłane|opublikowane|postat|отправлено|опубликовано)(?: (?:#|n[ro]\.? ?)?\d{1,5})? )?(?:by|von|par|por|da|door|przez|av|от|пользователем)(?!\p{L}):? ?|^(?:отправлено|опубликовано|надіслано|опубліковано) (?=\S)|^comment(?: #?\d{1,5})? from |^(?:comment|kommentar|commentaire|comentario|commento)(?: ?(?:#|n[ro]\.? ?)\d{1,5}) ?[:–-] ?|^(?:from|name|author|autor|auteur): |^(?:u\/|@|ο\/η )(?=\S)/iu;

/** Last words of newspapers' names. */
export const PAPERS =
  'News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Telegraph|Guardian|Courier|Observer|Sentinel|Examiner|Mail|Express|Echo|Star|Standard|Independent|Register|Daily|Weekly|Record|Argus|Mercury|Press|Ledger|Inquirer|Enquirer|Dispatch|Advertiser|Bulletin|Globe|Sun|Monitor|Mirror|Advocate|Beacon|Zeitung|Online|Today|Newspaper|Infos|Actu|Actualités|Nyheter|Nieuws|Noticias|Notizie|Nachrichten|Presse';
/** What stands over a headline where a whole page was copied: the paper's name, its menu, the way to the article. */
export const MASTHEAD = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}'’.&-]* ){0,4}(?:\\p{Lu}\\p{L}{2,12}-)?(?:${PAPERS}|${PAPERS.toUpperCase()})(?: Online)?|(?:Diario|Periódico|Jornal|Giornale) (?:y |de |do |da |del |di )?\\p{Lu}[^\\d.!?:]{2,40}|\\p{Lu}[^\\d.!?:]{2,40}Est(?:d|\\.|ablished)? (?:in )?(?:\\p{L}{3,9}\\.? \\d{1,2}, )?1[789]\\d\\d|(?:www\\.)?[A-Za-z\\d-]{2,40}\\.(?:com|COM|org|ORG|net|NET|info|co\\.uk|news|de|fr|es|it|nl|at|ch|in|ca|pl|se|no|dk|cz|pt|be|eu|ie|com\\.(?:au|br)))$`,
  'u',
);
export const MENU = byBeginning(
  /^(?:(?:home|news|local|world|national|sports?|tv|showbiz|celebrity|royals|football|motors|puzzles|games|deals|fever|opinion|obituaries|obits|classifieds|business|politics|entertainment|lifestyle|life|living|weather|jobs|e-?edition|features|communit(?:y|ies)|events|calendar|photos|videos?|podcasts?|contact|about|archives?|letters|autos|homes|arts|culture|food|travel|health|science|tech(?:nology)?|education|money|crime|traffic|search|menu|subscribe|log ?in|sign in|register|newsletters?|more)(?:[ |·•/,&]{1,3}|$)){2,20}$/i,
);
/** One entry of a page's menus or foot, in the languages of most of the web's news. */
export const MENU_ENTRY = byBeginning(
  /^\W{0,8}(?:home(?:page)?|news|latest(?: news)?|top stories|world|u\.?s\.?|uk|local|national|international|politics|sports?|opinion|business|money|markets|tech(?:nology)?|science|health|entertainment|arts?|culture|music|movies|tv|lifestyle|life|style|food|travel|weather|traffic|video(?:s)?|photos?|podcasts?|events|jobs|careers|classifieds|obituaries|e-?edition|sections|subscribe|subscriptions?|newsletters?|sign (?:in|up)|log ?(?:in|out)|register|my account|account|search|menu|more|about(?: us)?|contact(?: us)?|advertise(?: with us)?|advertising|privacy(?: policy| notice)?|terms(?: of (?:use|service))?|cookies?(?: policy)?|help|faq|site ?map|accessibility|careers|shop|store|facebook|twitter|instagram|youtube|linkedin|pinterest|rss|ad choices|do not sell my (?:personal )?info(?:rmation)?|startseite|nachrichten|politik|wirtschaft|kultur|sport|panorama|wissen|reise|suche|menü|anmelden|abo|kontakt|impressum|datenschutz|agb|accueil|actualités|politique|économie|monde|société|recherche|connexion|s.abonner|mentions légales|inicio|portada|noticias|política|economía|deportes|sociedad|cultura|buscar|iniciar sesión|suscríbete|contacto|aviso legal|cronaca|politica|economia|esteri|cerca|accedi|abbonati|contatti|chi siamo|início|notícias|esportes?|entrar|assine|contato|quem somos|voorpagina|nieuws|zoeken|inloggen|главная|новости|политика|экономика|культура|спорт|поиск|войти|контакты|о нас|реклама)\W{0,8}$/i,
);
export const BREADCRUMBS = byBeginning(
  /^(?:home|start(?:seite)?|accueil|inicio|início|portada|inizio|voorpagina|strona główna|главная|головна|domů|úvod|forsiden?|startsida|hjem|etusivu)(?: ?[/›»>|·→] ?[^/›»>|·→]{2,60}){1,6}$/i,
);

/** What papers call their parts, by language, English first. */
const PARTS = [
  '(?:u\\.?s\\.?|uk|world|local|regional|business|national|international|sports?|tech|health|entertainment|breaking) news|opinions?|analysis|comment(?:ary)?|editorial|column|(?:syndicated |guest )?columnists|feature|features|review|reviews|interview|exclusive|breaking(?: news)?|live|news|world|politics|business|economy|sports?|culture|arts|entertainment|science|tech(?:nology)?|health|lifestyle|travel|local|national|international|explainer|fact check|investigation|obituary|letters?(?: to the editor)?|guest (?:post|column|essay)|podcast|video',
  'meinung|kommentar|analyse|politik|wirtschaft|sport|kultur|wissen|panorama|lokales|lokalsport|aktuelles|vermischtes|blaulicht|feuilleton|ausland|inland|gesellschaft|gesundheit|bildung|verkehr',
  'reportage|tribune|économie|politique|culture|actualités?|société|faits[ -]divers|monde|régions?|santé|éducation|environnement|justice',
  'opinión|columnistas?|análisis|política|economía|deportes|cultura|sucesos|sociedad|noticias|locales|judiciales|policiales|salud|educación|tecnología|espectáculos|actualidad|mundo|provincias?|destacad[ao]s?',
  'opinione|politica|economia|cronaca|attualità|società|notizie|esteri|interni|spettacoli|salute|ambiente|scuola|lavoro',
  'cidades|esportes?|desporto|geral|polícia|notícias|destaques?|saúde|educação|atualidade|sociedade|economia|cultura|política|segurança|região',
  'politiek|economie|cultuur|binnenland|buitenland|regio|wetenschap|opinie|nieuws|samenleving|gezondheid|onderwijs',
  'aktualności|wiadomości|kraj|świat|gospodarka|kultura|zdrowie|polityka|społeczeństwo|kryminalne|domácí|zahraničí|zprávy|z domova|ekonomika|společnost|kultura',
  'общество|политика|экономика|спорт|культура|происшествия|новости|здоровье|образование|суспільство|політика|економіка|події|новини|культура|здоров.я',
  'nyhende|nyheter|nyheder|innenriks|utenriks|inrikes|utrikes|blåljus|samfund|indland|udland|samfunn|samhälle|ekonomi|økonomi|helse|hälsa|kultur',
].join('|');

/** Names of a paper's parts, one or two, alone over a headline: 'OPINION', 'Analysis:', 'Sport | Football'. */
export const KICKER = byBeginning(
  new RegExp(`^(?:${PARTS})(?:[ ,&]{1,3}(?:${PARTS})| ?[|/›»·] ?[^|/›»·\\d]{2,30})?:?$`, 'i'),
);
