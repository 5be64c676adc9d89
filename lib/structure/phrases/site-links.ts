import { lines } from './lines.ts';

/** Links and labels of a site around its text: the way to other pages, rights, printing, what it asks of its readers. */
export const SITE_LINKS = lines`
  (?:back|return|go back) to (?:all |the )?(?:news|home(?:page)?|top|results|list|blog|main page|articles)
  go back
  (?:previous|next|prev) (?:article|post|story|page|slide|entry)
  home ?[»>/›|] ?[^.!?»>/›|]{2,60}
  (?:close|open|toggle|show|hide) (?:the )?(?:menu|navigation|sidebar|search)|(?:menu )+close|(?:main|primary) menu
  (?:resize|increase|decrease) (?:text|font)(?: size)?|(?:font|text) size|larger ?(?:smaller)? ?(?:reset)?|a ?[-+]? ?a ?[-+]?(?: a)?
  save (?:this )?(?:article|story|post)|bookmark (?:this )?(?:article|story|post|page)
  add to (?:my )?(?:saved stories|favou?rites|reading list|bookmarks)|(?:gift|give) (?:this )?article
  copy link ?(?:url )?(?:copied!?)?
  (?:show|load|view|see) more(?: (?:articles|posts|news|stories|comments|results))?
  (?:tap|click) here (?:to|for) .{3,60}
  (?:read )?(?:our )?full coverage(?: here)?
  sign (?:up here|me up!?)|e-?mail address ?:?|(?:invalid|please enter a valid) e-?mail address\.?
  (?:subscribers? only|for subscribers(?: only)?)
  download (?:the |as )?pdf
  ad|(?:skip|remove|report this|hide|close) ads?|sponsored (?:links|stories|post)|promoted (?:content|links)|advertisement ?[-–·|] ?.{5,40}
  keep scrolling.{0,30}|continue after (?:the )?ad(?:vertisement)?|scroll to continue(?: reading)?|.{0,20}continue reading below
  do you like this (?:post|article|page)\?|did you (?:enjoy|like|find) this .{3,40}\?|rate this(?: (?:article|post|page|story))? ?:?|yes ?/? no
  (?:thanks|thank you) for (?:your feedback|subscribing|signing up|voting|reading)[.!]?
  donate (?:now|today|here)|please consider (?:making|a) .{0,60}donation.{0,80}
  if you (?:value|enjoy(?:ed)?|liked?|appreciate) (?:our|this|my) .{3,80}\b(?:consider|share|support|donate|subscribe)\b.{0,100}
  accept(?: all)?(?: cookies)?|reject all|i agree|got it!?|cookie settings|manage (?:cookies|preferences)
  do not sell (?:or share )?my (?:personal )?(?:information|data|info)|your privacy choices|california notice.{0,60}|notice at collection
  (?:order|request|buy) reprints?.{0,40}|e-?editions?|e-?paper|today.s paper
  search (?:for|this (?:site|website|blog)) ?:?|(?:recent|latest|popular) (?:posts|comments|news|articles|entries)
  (?:entries|comments) feed|select (?:month|category)|blogroll|site tools|(?:article|blog|post) archives?|author archives?
  events calendar|there are no upcoming events.{0,20}|why not post one\?
  (?:create a (?:free )?website or )?blog at wordpress\.com\.?
  theme(?:: .{3,60}| by .{3,40})\.?|(?:designed|built|developed) by .{3,80}|website (?:by|design(?:ed)? by) .{3,40}|(?:proudly )?powered by .{3,60}
  (?:more |other )?top (?:news|stories)|featured (?:stories|articles|posts|news)|also in .{3,30}|(?:elsewhere on|from around|around) the web
  in case you missed it|icymi|what to read next|(?:more |latest )?trending (?:news|stories|now):?
  (?:by )?taboola|recommended by outbrain
  suggest a correction|spotted an error\?.{0,60}|see a typo\?.{0,60}|report a (?:problem|typo|mistake|correction)
  (?:hide|show) key events.{0,10}|live (?:feed|updates)|pinned(?: post)?|sticky post|(?:oldest|newest|latest) first|most recent|(?:show|load) (?:newer|older) posts
  (?:\d{1,2}[hm] ago )?(?:updated at |posted at )?\d{1,2}[.:]\d{2} ?(?:[ap]m)? ?(?:gmt|bst|e[sd]?t|c[sd]t|p[sd]t|cest|cet|aest|aedt|ist)
  (?:story|article) id:? ?\w{3,20}|\(?(?:word count:? ?\d{2,5}|\d{2,5} words)\)?|reads:? ?[\d,.]{1,9}|likes:? ?[\d,.]{1,7}|be the first to like this\.?|(?:one|\d{1,4}) bloggers? likes? this\.?
  more posts by .{2,40}|all (?:articles|posts|stories) by .{2,40}|(?:bookmark )?(?:the )?permalink\.?|this entry was posted in .{3,250}
  republish (?:this|our) .{3,80}|steal our stories|creative commons(?: licen[cs]e)?|this work is licensed under a creative commons .{3,100}|licen[cs]e this article
  get more from .{3,40}|more coverage|just in: .{8,150}|(?:learn more|find out more|for more): ?.{5,150}|(?:trending|related|top|latest) videos|most popular stories|today.s top (?:stories|picks|news)
  (?:see a spelling|spotted a typo|notice an error|have a (?:story idea|question|tip|news tip)\?|if you have a correction)(?!\w).{0,120}|-?\d{1,3} ?°[fc]? ?[a-z ]{0,30}
  something went wrong,? .{5,60}|article content continued|recommended from .{3,30}|this advertisement has not loaded yet\b.{0,80}|brand connect|live ?updated
  (?:normal|larger|very large|small) text size|(?:register or subscribe to )?save articles for later|add articles to your saved list .{5,80}
  top picks|most commented|now trending|read this next|next in [a-z]{3,20}|topics mentioned in this article|follow topics|turn on notifications
  (?:add|save) to (?:my )?list|join now|(?:premium|subscriber-only|members?-only|subscriber|exclusive) content|(?:subscriber|member) exclusive|subscribe on youtube|rate this recipe|free to read|article content|send by e-?mail
  \d{1,3} min(?:ute)?s? listen|listen \d{1,3} min(?:ute)?s?
  get (?:the|our) (?:[\w ]{2,20} )?app|notice for the .{3,30} network|scan (?:the )?qr code.{0,40}|listen on (?:apple podcasts|spotify|google podcasts).{0,40}|please wait\.{0,3}
  to submit a letter .{5,120}|submit a (?:letter|news tip|tip|story|press release).{0,40}|send us a (?:news )?tip|got a tip\?|do you have a story\?
  get (?:our|the) (?:morning|daily|evening|weekly|latest) (?:briefing|digest|headlines|news)\b.{0,60}|get the latest from .{2,40}
  listen ?\(\d{1,3} min(?:utes?|s)?\)|article audio sponsored by.{0,40}|follow (?:us )?on google news
  dismiss|expand|collapse|view gallery|\d{1,3} (?:photos|images)|watch (?:more|video)
  load comments|join the (?:conversation|discussion)|(?:written|posted|published|story|words|photos?) by:?|0 ?: ?0
  follow @\w{2,30}|#[a-z]\w{2,30}(?: #\w{2,30}){0,12}|(?:reach|contact|e-?mail) .{3,60} at \S{1,60}@\S{1,60}.{0,60}|\S{1,60}@[\w.-]{3,40}[;,|] ?[\d ()+.-]{7,20}
  follow (?:her|him|them|me|the author|[a-z]{2,20}) on (?:twitter|x|instagram|bluesky|threads)\b.{0,60}|to contact the (?:reporter|editor|author|writer)s?\b.{5,200}
  by (?:subscribing|signing up|registering|clicking .{3,30}),? you agree to .{5,150}|enter your e-?mail(?: address)? to (?:subscribe|follow|receive|get)\b.{5,150}
  [a-z].{2,60} -> .{2,60}
  [-–(]{0,2}ends?[-–)]{0,2}|permalink ?\| ?.{3,20}
  >{1,3} ?(?:read|see|watch|more|click|get) [^.!?]{2,120}
  distributed by tribune content agency.{0,20}|visit .{3,60} at (?:https?://)?(?:www\.)?\S{4,60}
  this material may not be published, broadcast, .{5,60}
  our standards: ?the thomson reuters trust principles\.?|all quotes delayed a minimum of .{5,120}
  [a-z-]{3,12}-browser(?:-[a-z-]{2,40})?|(?:landscape|portrait)-tablet(?:-[a-z-]{2,40})?|above-phone

  (?:zurück|weiter)(?: (?:zur|zum) .{3,30})?
  (?:nach oben|zum seitenanfang|zum inhalt(?: springen)?|zur (?:haupt)?navigation(?: springen)?)
  (?:suche nach|suchen?) ?:
  (?:archive|kategorien|schlagwörter|meta|blogroll)
  stolz präsentiert von .{3,30}
  alle rechte vorbehalten\.?
  (?:von|aus) (?:unserem redaktionsmitglied|unserer redaktion|der redaktion)
  redaktionsnetzwerk deutschland
  (?:zum (?:originalartikel|artikel|video)|zur (?:übersicht|bildergalerie)|bildergalerie|hier geht es zum video|video abspielen|audio anhören)
  (?:link|inhalt) (?:kopieren|kopiert|teilen)
  (?:fehler melden|korrektur vorschlagen|haben sie einen fehler gefunden\?|feedback)
  (?:empfohlener )?externer inhalt
  an dieser stelle (?:finden sie|befindet sich) .{10,200}
  ich bin damit einverstanden, dass mir externe inhalte .{5,60}(?: damit können .{5,120})?
  damit können personenbezogene daten an drittplattformen .{5,60}(?: mehr dazu .{5,60})?
  mehr dazu in unserer datenschutzerklärung\.?
  (?:jetzt (?:e-paper lesen|testen)|abo abschließen)
  (?:dieser (?:artikel|text) (?:ist älter als|stammt aus unserem archiv)).{0,40}
  (?:alle|mehr|weniger) (?:artikel|anzeigen|laden)
  (?:(?:ganzen )?artikel (?:weiter)?lesen|lesen sie weiter|nach der anzeige geht es weiter)
  menü
  (?:impressum|datenschutz(?:erklärung)?|kontakt|agb)(?: ?[|·•/-]? ?(?:impressum|datenschutz(?:erklärung)?|kontakt|agb)){0,4}

  (?:retour|suivant|précédent)(?: (?:à|au|aux) .{3,30})?
  (?:haut de page|retour en haut|aller au contenu(?: principal)?)
  rechercher ?:
  (?:catégories|étiquettes|méta)
  fièrement propulsé par .{3,30}
  tous droits réservés\.?
  (?:en (?:direct|images|savoir plus)|vidéo|à la une|aucun résultat)
  (?:lire|voir) (?:plus|tout|tous les articles)
  la suite après (?:la|cette) publicité
  (?:votre abonnement|s.abonner|mon compte|enregistrer|ajouter (?:à mes|aux) favoris)
  (?:copier le lien|lien copié|signaler une erreur)
  une erreur dans l.article ?\? .{5,60}
  contenu (?:sponsorisé|partenaire)
  téléchargez (?:notre|l.) ?application.{0,40}
  (?:suivez|abonnez-vous à) (?:toute l.actualité|notre (?:chaîne|page|compte)).{0,80}
  cet article est paru dans.{0,60}
  (?:mentions légales|politique de confidentialité|plan du site)(?: .{0,100})?

  (?:volver|anterior|siguiente|atrás)(?: (?:a|al) .{3,30})?
  (?:ir arriba|volver arriba|(?:ir|saltar) al contenido)
  buscar ?:
  (?:archivos|categorías|etiquetas|meta)
  funciona gracias a .{3,30}
  todos los derechos reservados\.?
  (?:ver (?:más|todos?|todas|galería)|sigue leyendo|continúa leyendo|en directo)
  (?:comentar?|comenta esta noticia|(?:deja|escribe) tu comentario|suscribirse|regístrate|guardar|(?:escuchar){1,2}(?: artículo)?)
  (?:enlace copiado|reportar un error|contenido patrocinado|descarga nuestra app)
  (?:aviso legal|política de (?:privacidad|cookies))(?: .{0,100})?

  (?:indietro|avanti|successivo|precedente|torna (?:indietro|su|alla home))
  (?:vai al contenuto|salta al contenuto)
  cerca ?:
  (?:archivi|categorie)
  tutti i diritti (?:sono )?riservati\.?
  (?:leggi (?:di più|tutto|l.articolo completo)|continua a leggere(?: dopo la pubblicità)?|vedi tutti|guarda il video)
  (?:copia link|link copiato|ascolta|salva|segnala un errore|scarica l.app|contenuto sponsorizzato|accedi o registrati)
  iscriviti al nostro canale .{3,20}
  (?:note legali|informativa (?:sulla )?privacy)(?: .{0,100})?

  (?:voltar(?: (?:ao topo|para o topo|à página inicial))?|próximo|próxima|ir para o conteúdo|pular para o conteúdo)
  pesquisar(?: por)? ?:
  arquivos?
  todos os direitos reservados\.?
  (?:ver (?:mais|todos)|continu(?:e|ar) (?:lendo|a ler)(?: após a publicidade)?|leia (?:a matéria completa|na íntegra))
  (?:copiar link|link copiado|ouvir notícia|ouça este conteúdo|salvar|(?:reportar|comunicar) erro(?: nesta página)?|comente|deixe seu comentário|faça login|conteúdo patrocinado)
  (?:entre|participe) (?:no|do) (?:nosso )?(?:canal|grupo) (?:do|no) .{3,20}
  baixe (?:nosso|o) aplicativo.{0,30}
  (?:política de privacidade|termos de uso)(?: .{0,100})?

  (?:terug(?: naar .{3,30})?|volgende|vorige|naar boven|naar de inhoud)
  zoeken(?: naar)? ?:
  alle rechten voorbehouden\.?
  lees (?:verder|meer)(?: onder de advertentie)?
  (?:de )?tekst (?:loopt door|gaat verder) onder .{3,30}
  (?:bekijk|toon) (?:ook|meer|alle)
  (?:kopieer link|link gekopieerd|luister|opslaan|printen|abonneer|word lid|gesponsord|reageer|geef een reactie|download de app|heb je een tip\?|fout gezien\?)
  afdrukken

  (?:wstecz|dalej|wróć(?: .{3,30})?|do góry|przejdź do treści)
  szukaj ?:
  (?:kategorie|archiwa|archiwum)
  wszelkie prawa zastrzeżone\.?
  (?:czytaj dalej|(?:zobacz|pokaż) (?:więcej|wszystkie)|(?:s)?kopiuj link|zapisz|zgłoś błąd|zarejestruj się|materiał sponsorowany|dodaj komentarz|komentuj)
  dalsza część (?:artykułu|tekstu|materiału) pod .{3,30}
  drukuj

  (?:назад|далее|наверх|вперёд|вперед)
  (?:рубрики|архивы|метки)
  все права защищены\.?
  (?:читать (?:далее|полностью|дальше)|подробнее|скопировать ссылку|ссылка скопирована|сообщить об ошибке|нашли ошибку\?.{0,40}|регистрация|комментировать|обсудить)
  распечатать
  усі права захищені?\.?

  (?:tillbaka|tilbake|tilbage)(?: til(?:l)? .{3,30})?
  alla rättigheter förbehållna\.?
  (?:läs|les|læs) (?:hela artikeln|hele (?:saken|artiklen|artikkelen)|mere?)
  (?:visa|vis) (?:mere?|fler)
  (?:kopiera länk|kopier (?:lenke|link)|spara|lagre|gem|tipsa oss|tips oss|kommentera?|abonner)
  (?:artikeln|saken|artikkelen|artiklen) (?:fortsätter|fortsetter|fortsætter) (?:under|efter) annons?.{1,3}
  (?:alle rettigheter (?:forbeholdt|reservert)|alle rettigheder forbeholdes)\.?
  skriv ut
  všechna práva vyhrazena\.?
  (?:číst (?:dál|více)|zobrazit více|kopírovat odkaz|přihlásit)
  (?:pokračování článku|článek pokračuje) pod reklamou
  (?:proudly )?powered by wordpress\b.{0,80}
  proudly powered by .{2,30}
`;
