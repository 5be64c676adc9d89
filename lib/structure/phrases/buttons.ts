import { lines } from './lines.ts';

/** Buttons and labels beside a text. */
export const BUTTONS = lines`
  have your say
  there are (?:currently )?no comments(?: ?[–-] ?be the first to comment)?\.?
  listen to (?:the|this) (?:story|interview|report)(?: ?\(.{3,40}\))?
  space to play or pause, m to mute,.{10,100}
  send an enquiry
  (?:posted|published) ?,? updated
  index
  (?:www\.)?[a-z\d-]{3,30}\.(?:com|net|org|info|news|co\.[a-z]{2})
  video spacer
  image
  report this content
  (?:ians|pti|uni) [a-z]{3,20}(?: [a-z]{3,20})?(?:/[a-z]{3,20})?
  filters(?: beta)?
  key events?(?: [–-])?
  show key events only
  media playback is (?:not supported|unsupported) on (?:your|this) device
  we.re sorry, this (?:feature|service) is currently unavailable\b.{0,90}
  this (?:article |story )?was published (?:more than |over )?(?:\d{1,2}|an?) years? ago
  scroll down for (?:more|videos?|the rest)\b.{0,30}
  comments are posted from (?:viewers|readers) like you\b.{0,120}
  (?:comments )?powered by disqus
  by ?\|
  peer-reviewed publication
  (?:site |the )?logo
  image:
  news and press release
  originally published
  [a-z][a-z'’.-]+(?: [a-z][a-z'’.-]+){0,4} \d{1,2}(?:[:.]\d\d)? ?[ap]m ?[-–] ?\d{1,2}(?:[:.]\d\d)? ?[ap]m
  hello
  yahoo ?\d{1,2} (?:hours?|days?|minutes?) ago
  (?:do you )?want to (?:leave|add|post) (?:your|a) comments?\?
  (?:posted )?and last updated(?: at)?
  (?:[a-z]{2,20}(?:_[a-z]{2,20}){1,3} ?){1,4}
  (?:ht|pti|ani|file|representative|representational) (?:image|photo)
  (?:hindustan|india|deccan|economic) [a-z]{3,12} \| by,? .{0,40}
  highlight story
  connect with us
  key points ?:?
  no stories found\.?
  (?:last )?updated on ?:?
  go
  oferta [a-zñ ]{3,30}\$ ?[\d.]{2,6}
  (?:advertisement ?)?advertise with nzme\.?
  \d{1,3} ?[−–+×x*-] ?\d{1,3} ?=
  (?:previous|next) arrow
  .{10,200} (?:next|previous) story
  [a-f\d]{8,9}(?:-[a-f\d]{4}){3}-[a-f\d]{12}
  (?:img|dsc[nf]?|pxl|p)[_-]?\d{3,10}(?:[_-]\d{1,8}){0,2}
  audio by carbonatix
  by published:.{0,60}
  (?:hide|show) ads?
  addthis (?:smartlayers|sharing .{3,20}|website tools)
  (?:read )?the full story(?:\.{3}|…)?
  (?:clock )?menu more-arrow .{0,40}
  nonprofit, nonpartisan journalism\. supported by readers\.
  .{3,40} generously supports .{5,100}
  my account
  (?:linkedin|facebook|twitter|google|pinterest|whatsapp|e-?mail|reddit) \+
  please select the types of cookies you want to allow\.?
  (?:these|they) (?:are necessary for the website to function|help us to understand how our visitors|allow us to display content from other websites)\b.{0,120}
  sign in or (?:register|get an account) to comment\.?
  get updates
  be the first to comment\.?
  please check your e-?mail for a link to activate your account\.?
  (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2} at \d{1,2}:\d{2} ?[ap]m(?: ·.{0,10})?
  -?\d{1,2}(?:[.,]\d)? ?° ?[cf]?
  -?\d{1,2}(?:[.,]\d)? c
  (?:da|de la|della|par la|von der|door de)? ?(?:redação|redacción|redazione|rédaction|redaktion|redactie|redakcja|redakce|редакция)(?: ?(?:[/|,&–-]|y|e|et|und|en|i) ?(?:agencias|agências|agenzie|agences|agenturen|efe|afp|ansa|lusa|dpa|anp|pap))?
  about the archive
  this is a digitized version of an article from .{5,300}
  occasionally the digitization process introduces .{5,250}
  .{5,30}, page [a-z\d]{1,6} ?the new york times archives
  continue reading the main story
  print friendly version.{0,80}
  there were [\d,]{1,9} press releases posted in the last 24 hours.{0,60}
  got a tv licence\?
  you need one to watch live tv on any channel .{5,120}
  i don.t have a tv licence\.?
  live reporting
  find out more
  all times stated are .{2,20}
  being updated
  i.m interested in \(please check all that apply\)
  default userpic
  your (?:reply will be screened|ip address will be recorded)
  when you submit the form an invisible recaptcha check will be performed\.?
  you must follow the privacy policy and google terms of use\.?
  .{0,300}\b(?:you can|please) donate here\b.{0,150}
  press [“"]enter[”"] to skip to content
  arrow-right camera
  colou?r scheme
  (?:please )?(?:follow|read|see) our comment(?:ing)? (?:guidelines|policy|rules)\.?
  (?:letters to the editor are welcome\b.{0,100}\. )?send (?:your )?(?:submissions|letters|tips) to \S.{2,80}
  read the full (?:report|story|article|interview|statement) (?:at|on|in) .{2,60}
  \d{1,2}[.:]\d{2} ?\| ?\d{1,4} (?:komentar|comments?) ?\| ?read more
  (?:x )?my profile
  view more activity
  (?:for|to) .{5,120}, click here\.(?: follow .{5,120})?
  advertising disclosure: .{10,300}
  .{2,40} \((?:druckversion|print version|printer-friendly)\)
  reuse this content(?:\(opens in new window\))?
  end of carousel
  thank you!
  archived post\. new comments cannot be posted.{0,60}
  (?:was|is) this (?:page|article|information|story) (?:helpful|useful)\?
  from (?:wikinews|wikipedia|wikivoyage), the free .{3,60}
  social sharing
  short url:? https?:\S{4,100}
  spotify
  this content is provided by .{2,30}, which may be using cookies.{0,250}
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
  return to .{3,30} (?:main page|index|home ?page)
  source link
  learn more
  (?:[a-z\d.-]{2,30} ){1,4}logo
  comments \(pop-up\) ?\(\d{1,5}\)
  no comments on this (?:story|article|post).{0,60}
  please log in or register to (?:add your comment|comment)\.?
  (?:filed|posted) at \d{1,2}:\d{2} ?[ap]\.?m\.? (?:under|in) .{0,60}\bby .{2,40}
  subscribe to our .{3,80} to receive by email .{5,300}
  przejdź do (?:głównych |głównej )?(?:treści|zawartości|menu).{0,80}
  subskrybuj
  podziel się
  oceń
  miej własną politykę\.?
  pierwszy miesiąc prenumeraty .{2,40}
  перейти в дзен(?: следите за .{3,60})?
  logotyp
  newspapers (?:in|from) [a-z]{4,12}
  your playlist will load after this ad
  spread the love
  generated by feedzy
  topic starter
  clear all
  joined: \d{1,3} \w{3,8} ago
  posts: \d{1,6}
  skip navigation
  breaking news from .{2,40}
  stay up to date with notifications from .{2,40}
  notifications can be managed in browser preferences\.?
  by allowing ads to appear on this site, you support .{5,120}
  placeholder image
  (?:archive|category) \| .{2,60} rss for this section
  (?:main|site|header|footer)[- ]logo\b.{0,40}
  la suite après cette publicité
  partage[zr] (?:cet |l.)article.{0,40}
  ads by .{2,30}
  support .{3,60} this (?:holiday )?(?:season|year)[.!]?
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
  just watched
  replay
  more videos(?: ?\.{3}|…)?
  must watch
  paid content
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

  artikelzusammenfassung
  startseite
  zur merkliste hinzufügen
  verlinkte inhalte
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
  original-content von: .{5,200}
  rückfragen (?:bitte )?an:?
  pressekontakt:?
  (?:jetzt )?(?:bei|auf) (?:amazon|otto|ebay|mediamarkt|saturn|thalia)(?:\.de)? (?:ansehen|anschauen|kaufen|bestellen|prüfen)[*!]{0,2}

  vai a tutte le notizie .{2,60}
  resumo
  sem tempo\? .{5,60}
  mais recente(?: próxima)?
  gerado em: .{5,40}
  lire plus tard
  (?:ver|mostrar) (?:\d{1,6} )?comentarios
  reporta un error(?: en esta noticia)?
  códigos descuento
  conforme a los criterios de(?: the trust project)?
  the trust project
  saber más
  contribuer
  copiar enlace
  ir a los comentarios
  sobre la firma
  leer en español
  compartilhe
  compartir en
  salvar (?:artigos|para ler depois)
  ouvir o texto
  (?:diminuir|aumentar) fonte
  écouter
  voir en plein écran
  réagir
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
  så (?:arbetar|jobbar) vi(?: med nyheter)?(?: läs mer här!?)?
  svt:s nyheter ska stå för .{10,150}

  artykuł otwarty
  skróć artykuł
  dalszy ciąg materiału pod wideo
  dziękujemy, że przeczytał.{5,120}
  vstoupit do diskuse(?: .{1,20})?
  wszystkie komentarze
  .{0,80}ctrl ?\+ ?enter.{0,30}
  widziałeś coś ważnego\? .{5,120}
  (?:прислать|предложить|сообщить) новость
  свернуть
  читайте новини .{2,30} (?:на|у|в) .{4,60}
  читайте (?:нас|\S{3,20}\.(?:ru|ру))(?: в .{2,40})?:?
`;
