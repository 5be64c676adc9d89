/**
 * What sites print around a text, one phrase a line, as regular expressions write them: each is a whole line of a page.
 * Gathered from the pages of some hundred papers, agencies and platforms, and from what browsers copy of them. Groups are
 * by language, English first; sentences of single sites stand in groups of their own.
 */
const lines = ({ raw: [text = ''] }: TemplateStringsArray): readonly string[] => text.trim().split(/\n\s*/);

/** Buttons and labels beside a text, and the boxes of single sites. */
export const BUTTONS = lines`
  reuse this content(?:\(opens in new window\))?
  end of carousel
  social sharing
  about the authors?:?
  short url:? https?:\S{4,100}
  spotify
  this content is provided by .{2,30}, which may be using cookies.{0,250}
  save ?log in, register or subscribe to save articles for later\..{0,120}
  (?:[∙·] )?(?:paid|preview)
  [\d.,]{1,7}[km]? (?:followers?|following|subscribers?)
  save for later
  pin (?:it|this|me) for later!?
  sharing is caring!?
  ok
  end of list
  read later
  see all
  aa
  download
  transcript
  end of article
  visual stories
  mailto
  purchase licensing rights(?:, opens new tab)?
  read in english
  listen
  resize
  translate
  gift this article
  follow (?:us|\w{2,20} on)
  play
  headshot
  view bio
  share your thoughts
  share as gift
  \d\.\d?x
  save this story
  generate key takeaways
  story continues
  manage preferences
  (?:watch|listen|video|subscribe|download|photos)(?::| \|) [^.!?]{5,100}
  watch on \w{2,20}
  advertise with [^.!?]{2,20}\.
  (?:toc|table of contents)
  share (?:your|this) (?:story|experience)
  think your friends would be interested\? share this story!?
  opinions expressed by .{2,40} contributors are their own\.
  promoted ?listen to .{5,80}
  we.ll tell you what.s true\. you can form your own view\.
  from \d{1,3}p .{0,80}\ba day, more exclusives.{0,60}
  content created by .{2,60} is available without charge .{10,330}
  you.re a dedicated reader
  we.re really (?:pleased|happy) that you.ve read .{5,200}
  before it.s here, it.s on the bloomberg terminal\.
  (?:referenced symbols|quote references)
  waiting for your permission to load the .{3,60}
  for more stories like this,? .{3,80}
  your premium period will expire .{2,40}
  (?:buy|shop) (?:now |it )?(?:for|from|at|on) .{0,30}\b(?:amazon|best buy|walmart|target|ebay|etsy|apple)
  follow author
  editorial standards
  reprints & permissions
  newsletter e-?mail address
  your e-?mail
  get it
  add us on
  saved
  gift
  for subscribers
  open this photo in gallery:?
  listen to (?:this )?article
  report an editorial error
  report a technical issue
  story saved
  read time:? .{1,20}
  info
  sort by
  loading(?:\.{3}|…)?
  javascript (?:is|ist|är|er|est) .{2,60}
  (?:please )?enable javascript.{0,100}
  commentsjump to comments section
  \d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}
  \(\d{1,3} min(?:ute)?s?\)

  why you can trust .{2,30}
  thanks for signing up!?
  watch for us in your inbox\.?
  find out what.s happening in .{2,40} with free, real-time updates from patch\.
  .{2,30} is a trust project member
  \d{1,3} years of free journalism
  your support fuels our mission
  support huffpost
  already contributed\? .{5,60}
  add .{2,30} on google
  you can also check: .{2,150}
  follow .{2,40} coverage (?:at|of .{2,60} at) https?:\S{4,100}
  kindly share this story:?
  please use (?:a )?chrome browser for a more accessible video player
  listen to more stories on .{2,20}
  we need your consent to load this .{2,30} content
  we use \S{2,20}-player to manage .{10,250}
  .{5,120} download the free .{2,30} app\.
  forbes contributors publish .{10,150}
  choose .{2,20} as your preferred source on google\b.{0,120}
  follow related authors and topics
  authors and topics you follow will be added .{5,60}
  you can find this story in my bookmarks.{0,120}
  show full article
  track latest news live on .{5,150}
  there are no comments yet\..{0,80}
  how does this make you feel\?
  this is ai[- ]generated summari[sz]ation.{0,120}
  unlock the editor.s digest for free
  .{5,80} selects .{3,30} favourite stories in this weekly newsletter\.
  your support helps us to tell the story
  from reproductive rights to .{5,60}, the independent is on the ground .{0,60}
  discover stories from this section .{5,60}
  from the \S{3,10} \S{2,6} \d{4} edition
  newsguard

  exklusiv für abonnenten
  artikelzusammenfassung
  startseite
  zur merkliste hinzufügen
  merken
  zur app
  artikelrechte erwerben
  (?:sz|spiegel|zeit|faz|f) ?(?:plus|\+)
  zur \S{2,20}-startseite
  rechte am artikel können .{5,60}
  (?:haben sie|sie haben) (?:fehler entdeckt|einen fehler gefunden)\? .{0,120}
  (?:diesen )?(?:artikel|beitrag) (?:teilen|drucken|merken|kommentieren|versenden):?
  jetzt kommentieren
  dieses thema im programm:? .{10,200}
  comunique à redação .{10,150}
  zur startseite

  vai a tutte le notizie .{2,60}
  resumo
  sem tempo\? .{5,60}
  mais recente(?: próxima)?
  gerado em: .{5,40}
  lire plus tard
  ver (?:\d{1,6} )?comentarios
  conforme a los criterios de(?: the trust project)?
  the trust project
  saber más
  (?:article )?réservé aux abonnés
  contribuer
  copiar enlace
  ir a los comentarios
  sobre la firma
  leer en español
  compartilhe
  salvar (?:artigos|para ler depois)
  recurso exclusivo para assinantes
  assine ou faça login
  ouvir o texto
  (?:diminuir|aumentar) fonte
  partager (?:via ?:?|cet article|sur .{3,20})
  réagissez(?: à cet article)?
  cet article vous a plu ?\? .{3,80}
  compart(?:e|ir|a) (?:esta|la|este|el) (?:noticia|artículo|nota)
  condividi(?: su .{3,20}| l.articolo| questo articolo)
  se ti è piaciuto questo articolo,? .{3,60}
  compartilhe (?:esta|essa|a) (?:notícia|matéria)
  continu(?:a|e) (?:lendo|após a publicidade|depois da publicidade)
  écouter cet article

  deel (?:dit )?artikel:?
  lyssna
  for abonnenter
  följ ämne
  spara artikel
  dela (?:artikeln|artikel)
  rätta artikeln
  tip de redactie
  udostępnij(?: .{3,30})?
  bagikan(?: (?:artikel|berita))?(?: ini)?
  baca selengkapnya
  haberi paylaş
  chia sẻ
  dela
  javascript måste .{2,80}
  den här videon är tillgänglig .{2,30}
  så arbetar vi
  svt:s nyheter ska stå för .{10,150}

  artykuł otwarty
  skróć artykuł
  dalszy ciąg materiału pod wideo
  dziękujemy, że przeczytał.{5,120}
  vstoupit do diskuse(?: .{1,20})?
  wszystkie komentarze
  .{0,80}ctrl ?\+ ?enter.{0,30}
`;

/** What stands over links to other stories. */
export const RELATED = lines`
  (?:also|must) (?:read|see|watch)
  read (?:more|also|next|on)
  further reading
  related articles more from author
  related(?: (?:articles?|stor(?:y|ies)|roundups?|posts?|news|content|coverage|topics|(?:internet |external )?links|items))?
  see (?:also|more)
  more (?:from|by|in|on|stories|news|articles|about)\b.{0,60}
  (?:next up|up next)(?:[:.!–—-].{0,60}| in .{2,40})?
  (?:around|from) the web
  promoted stories
  in other news
  you (?:may|might) (?:also )?(?:like|be interested).{0,60}
  recommended(?: (?:for you|reading|stories(?: list of \d{1,2} items?\b.{0,300})?|articles|videos?))?
  most (?:read|popular|viewed|shared)(?: (?:in|on|from) .{2,30})?
  top stories
  latest (?:news|stories|headlines)
  trending(?: now| topics| stories)?
  in this storystream
  full coverage(?=:)
  in this article(?=:)
  also on forbes
  don.t miss
  more(?=:)
  editors?(?:.s|.)? picks
  go deeper
  read more on
  in this section
  explore more topics
  don.t miss these insights from .{2,30}
  explore more
  read more (?:from|on|about) .{2,40}(?=:$)

  meistgelesen
  nejčtenější
  lue lisää
  articles recommandés(?: pour vous)?
  articles similaires
  les plus lus
  lo más leído
  artículos relacionados
  i più letti
  articoli correlati
  mais lidas
  meest gelezen
  mehr zum thema
  weitere (?:artikel|beiträge|meldungen|nachrichten)(?: zum thema| aus .{1,40})?
  lesen sie auch
  lire aussi
  leggi anche
  читайте также
  auch interessant
  das könnte (?:sie|dich) (?:auch )?interessieren.{0,20}
  ähnliche (?:artikel|beiträge)
  verwandte artikel
  à lire aussi
  sur le même sujet
  más información
  más sobre este tema
  segu(?:i|í|ir) leyendo
  lea también
  temas relacionados
  veja (?:também|mais)
  saiba mais(?: sobre .{3,60})?
  lee también
  más noticias(?: en .{3,40})?
  sur le même thème
  à lire aussi .{3,150}
  voir aussi
  (?:ti )?potrebbe (?:anche )?interessar(?:ti|e)(?: anche)?
  meer nieuws
  смотрите также
  simak juga.{0,40}
  xem thêm
  à voir aussi(?: -.{3,150})?
  lire aussi(?: -.{3,150})
  материалы по теме
  te puede interesar
  noticias relacionadas
  leia (?:também|mais)
  lees ook
  meer over
  czyta(?:j|jcie) (?:też|także|również|więcej)
  zobacz (?:też|także|również)
  přečtěte si(?: také)?
  kapcsolódó (?:írások|cikkek)
  citește și
  lue myös
  läs (?:också|även|mer)
  les også
  læs også
  вижте още
  още по темата
  читайте також
  [iİ]lgili haber(?:ler)?
  baca juga
  διαβάστε (?:επίσης|ακόμα)
  関連記事
  相关(?:阅读|新闻|文章)
  延伸閱讀
  관련기사
  mirá también
  pour aller plus loin
  dans la même rubrique
  läs mer om
  последние новости
  m(?:er|ere) (?:om|fra|från) .{2,40}
  la rédaction vous conseille
`;

/** Boxes that ask readers to sign up, follow, or take cookies. */
export const NEWSLETTERS = lines`
  (?:please )?(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletter|email|e-mail|updates|alerts?|inbox|podcast|channel|free|now)\b.{0,120}
  [^"“]{10,300}\b(?:sign up|subscribe) here\.?
  want .{5,100}\? (?:listen|subscribe) to our .{3,120}
  .{0,120}[.!?] (?:sign up|subscribe) (?:to|for) (?:our|the) .{3,60}\b(?:newsletters?|alerts?|e-?mails?|podcasts?)\.?
  for (?:the latest|more) .{2,50}, (?:sign up|subscribe)\b.{0,60}\b(?:newsletter|alerts|updates)\b.{0,60}
  (?:get|receive) .{0,60}\b(?:newsletter|inbox|by email|alerts|on whatsapp)\b.{0,100}
  we value your privacy
  we (?:and|,) our (?:\d{1,4} )?partners .{10,370}
  these choices will be signalled to our partners .{10,350}
  (?:our|the|this) (?:(?:free |weekly |daily )*newsletter|website uses cookies|site uses cookies).{0,200}
  (?:we|this site|this website) uses? cookies.{0,250}
  by (?:continuing|using|clicking|signing up),? .{0,40}(?:you agree|agree to|consent).{0,200}
  follow (?:us|me|him|her|@?\w{2,30}(?: \w{2,20})?) on (?:twitter|facebook|instagram|x|linkedin|social).{0,80}
  (?:please )?follow .{2,60} on (?:twitter|facebook|instagram)\b.{0,120}
  follow [^.!?:]{2,40}: ?(?:(?:twitter|facebook|instagram|linkedin|youtube|x|bluesky|mastodon|threads|rss)[ ,|·•/]{0,4}){1,6}
  get .{2,60} on (?:twitter|facebook)\b.{0,150}
  (?:devenez fan|suivez-nous|síguenos|seguici|folgen sie uns)\b.{0,80}
  (?:like|join|find|connect with) us on .{0,80}
  privacy notice: newsletters .{0,250}
  sign up (?:to|for) [^.!?]{3,50}
  you can sign up (?:to|for) .{3,80}
  subscribe to .{0,40}\bget (?:access|unlimited)\b.{2,250}
  get \d{1,2}% off.{0,30}
  check out .{2,40} on (?:youtube|facebook|instagram|apple podcasts|spotify)\b.{0,60}
  don.t miss out on the latest .{3,60}
  keep up (?:to date )?with .{5,60}(?:free )?app\. .{0,120}
  (?:get|catch|follow|read|check out) (?:all )?(?:the )?(?:breaking|latest) news\b.{5,200}\b(?:on|at|with|in|here)\b.{2,40}
  get the latest .{3,60} with (?:this|our) (?:free |daily |weekly )*(?:e-?mail|newsletter).{0,20}
  (?:free|daily|weekly)(?: \w{3,12}){0,2} newsletter
  get our .{3,60}\b(?:stories|news|emails?)
  suscríbete .{3,80}
  (?:after|skip past) newsletter promotion
  (?:our|the) (?:morning|evening|daily|weekly) (?:e-?mail|newsletter|briefing) (?:breaks|brings|gives|sends)\b.{0,200}
  newsletters?(?:[:.!–—-].{0,60}| (?:archives?|by|from|preferences|settings|sign|subscri|abonn|anmeld|bestell|regist).{0,60})?
  (?:recevoir|recevez|inscrivez-vous|abonnez-vous|iscriviti|ricevi|recibe|assine|receba|erhalten sie|bestellen sie|ontvang)\b.{0,40}\bnewsletter.{0,60}
  you (?:are receiving|received) this e-?mail\b.{0,200}
  to (?:get|receive) .{0,60}\b(?:newsletters?|e-?mails?|alerts|updates)\b.{0,80}\b(?:click|tap|sign up|subscribe|register)\b.{0,40}
  stay in touch with us\b.{0,60}
  abonnieren sie unseren newsletter\b.{0,120}
  haz clic aquí para recibir .{5,80}
  (?:únete a|sigue|siga|segui) [^.!?]{0,40}\b(?:whatsapp|telegram|facebook|twitter|instagram|youtube)
  (?:siga-nos|nos siga|volg ons|polub nas|obserwuj nas|ikuti kami|följ oss|følg oss|følg os) .{2,50}
  clicca qui per (?:ricevere|iscriverti) .{5,80}
  (?:quer receber .{5,60}\? )?clique aqui.{0,80}
  (?:schrijf je in voor|zapisz się (?:do|na)|prenumerera på|abonner på) .{3,60}
  подпи(?:шитесь|сывайтесь|саться) на .{3,80}
  bizi takip edin.{0,40}
  select from these options: .{0,250}
  follow topics and authors from this story\b.{0,200}
  thanks for reading .{2,60}! (?:subscribe|this post)\b.{0,150}
  the .{3,40} newsletter (?:provides|is our guide to)\b.{0,150}sign up here\.?
  unsubscribe\b.{0,100}
  recevez chaque .{5,80}
  (?:no spam\b|you can unsubscribe\b).{0,200}
  join .{2,40} (?:(?:telegram|whatsapp) (?:channel|group)|on whatsapp)\b.{0,120}
  listen to our .{3,60} podcast\b.{0,100}
  view (?:this|it) (?:e-?mail )?in your browser.{0,40}
  enter your e-?mail.{0,80}
  your e-?mail address.{0,80}
  enter e-?mail
  (?:accept|reject|manage) (?:all )?cookies.{0,40}
  download (?:the|our) .{0,40}app.{0,60}
  jetzt abonnieren.{0,60}
  if you (?:enjoyed|liked|like) (?:reading )?this (?:post|article|story).{0,160}
`;

/** Rights, and what stands at the foot of a page or beside its pictures. */
export const FOOT = lines`
  all rights reserved.{0,350}
  .{2,30} website contains only a portion of .{10,250}
  (?:the )?.{2,40} (?:is|are) not responsible for the content of external (?:sites|links).{0,120}
  our standards: .{2,120}
  terms (?:of (?:use|service|sale|business)|(?:and|&) conditions)\b.{0,60}
  privacy policy.{0,60}
  licensed under .{0,80}
  suggested citation.{0,250}
  this entry was posted (?:on|in|by) .{5,370}
  this document is subject to copyright\. .{5,350}
  (?:citation|cite this page|journal (?:information|reference)): .{3,370}
  (?:story source|cite this (?:page|article)|journal references?|full story):?
  materials provided by .{3,150}
  [^"“]{10,300}\bdoi: ?(?:https?:\/\/doi\.org\/)?10\.\d{4,9}\/\S{3,80}
  more information: .{5,300}\bdoi\b.{3,80}
  this website and associated newspapers adhere to .{10,360}
  registration on or use of this site constitutes acceptance .{5,250}
  for feedback, complaints,? or inquiries, contact us
  (?:more )?AP [\w ]{2,30}: https?:\/\/\S{4,80}(?:(?:,| and|, and) https?:\/\/\S{4,80}){0,3}
  doi: ?(?:https?:\/\/doi\.org\/)?10\.\d{4,9}\/\S{1,120}
  download pdf
  powered by .{0,60}
  impressum
  datenschutz.{0,40}
  contact us.{0,60}
  about us
  \d(?:[.,]\d)? from \d{1,6} (?:votes?|reviews?|ratings?)
  rating: .{0,40}
  (?:estimated )?(?:reading time|lesezeit|temps de lecture|tiempo de lectura):?.{0,30}
  \d{1,3}[- ]min(?:ute)?s? (?:(?:to )?read|lesezeit|de lecture|lettura|leestijd|czytania)
  read in:?
  (?:new ?)?(?:you can now )?listen to (?:this |fox news )?(?:articles?|story).{0,30}
  heard on .{3,40}
  hear this story
  ascolta l.articolo
  escucha el artículo
  duration ?\d{1,2}:\d{2}
  \d{1,2}-minute listen
  artikel (?:zum hören|anhören).{0,20}
  écouter l.article.{0,20}
  when we learn of a mistake, .{1,250}
  see more on: .{1,150}
  photos?
  videos?
  gallery
  graphics?
  watch(?: now| live)?:?
  play video
  \d{1,3} ?(?:\/|of) ?\d{1,3}
  enlarge(?: this)? image
  toggle caption
  hide caption
  show caption
  caption
`;
