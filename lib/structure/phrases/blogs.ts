import { lines } from './lines.ts';

/** What WordPress and its plug-ins print around an entry, in the translations of most blogs. */
export const BLOGS = lines`
  (?:post|posts|entry) navigation
  reader interactions
  (?:inhalt(?:sverzeichnis)?|(?:table of )?contents|sommaire|índice|indice|inhoud) ?\[.{3,12}\]
  recent (?:posts|comments)
  (?:overblog )?[eé]diter l.article suivre ce blog administration.{0,40}
  overblog
  neueste (?:beiträge|kommentare)
  about me
  blog archive
  view my complete profile
  my photo
  (?:newer|older) posts?(?: ?older posts?)?(?: ?home)?
  subscribe to:? (?:post comments|posts|comments?) \(atom\)
  email this ?blogthis!.{0,100}
  total pageviews
  search this blog
  podcast: play in new window.{0,150}
  please enter (?:your|a) (?:comment!?|name(?: here)?)
  this question is for testing whether (?:or not )?you are a human visitor and .{5,60}
  please enter an answer in digits:?
  you have entered an incorrect email address!
  please enter your email address here
  save my name, email, and website in this browser .{5,60}
  stay connected
  [\d,.]{1,9} ?(?:fans ?(?:like)?|followers? ?(?:follow)?|subscribers? ?(?:subscribe)?)
  error: ?(?:content is protected|el contenido está protegido|le contenu est protégé|inhalt ist geschützt) ?!{0,2}
  deja (?:una respuesta|un comentario)(?: cancelar respuesta)?
  ¡?por favor ingrese su (?:comentario|nombre aquí)!?
  redes sociales
  em [^.!?]{3,40} por
  [\d,.]{1,9} ?(?:fans ?me gusta|seguidores ?seguir|suscriptores ?suscribirte)
  (?:spot_img ?)+
  -? ?(?:publicidad|publicidade|pubblicità|publicité|advertentie) ?-?
  últimas (?:noticias|notícias)
  deixe uma resposta(?: cancelar resposta)?
  por favor,? digite seu (?:comentário|nome aqui)!?
  lascia un commento(?: annulla risposta)?
  per favore inserisci il tuo (?:commento|nome qui)!?
  laisser un commentaire(?: annuler la réponse)?
  s.il vous plaît entrez votre (?:commentaire|nom ici) ?!?
  kommentieren sie den artikel(?: antwort abbrechen)?
  bitte geben sie (?:ihren kommentar|hier ihren namen) ein!?
  laat een reactie achter(?: annuleer reactie)?
  vul (?:alstublieft uw commentaar|hier uw naam) in!?
  (?:ainda )?não há comentários\.?
  (?:aún )?no hay comentarios(?: aún| todavía)?\.?
  aucun commentaire\.?
  (?:noch )?keine kommentare\.?
  (?:ancora )?nessun commento\.?
  (?:nog )?geen reacties\.?
  brak komentarzy\.?
  os comentários são de (?:inteira|exclusiva) responsabilidade .{5,200}
  los comentarios (?:son|publicados son) (?:de )?(?:exclusiva|única) responsabilidad .{5,200}
  receba (?:as )?notícias .{3,60}(?:whatsapp|telegram|celular).{0,120}
  (?:<<|«) (?:home|inicio|accueil|startseite|início)
  links to this post:?
  create a link
  you (?:may|can) use these html tags(?: and attributes)?:?.{0,350}
  (?:du kannst|sie können) (?:folgende|diese) html-tags.{0,350}
  vous pouvez utiliser ces balises.{0,350}
  puedes usar las siguientes etiquetas.{0,350}
  è possibile utilizzare questi tag.{0,350}
  fill in your details below or click an icon to log in:?.{0,30}
  you are commenting using your (?:.{2,40} )?account\..{0,40}
  (?:%d|\d{1,4}) bloggers? likes? this:?
  this site uses akismet to reduce spam\..{0,80}
  learn how your comment data (?:is|are) processed\.?
  (?:next|previous) post
  about the author, admin
  (?:wordpress\.com|gravatar) logo
  (?:twitter|facebook|google\+?) (?:picture|photo)
  connecting to %s
  (?:posted in|published in|veröffentlicht in|publié dans|publicado (?:en|em)|pubblicato in|geplaatst in|opublikowano w) .{2,100} ?\| ?.{2,250}
  like this:?
  like(?: this)? ?loading(?:\.{3}|…)
  .{3,100}\(opens in (?:a )?new window\)
  (?:in|en|em) [“"«][^“”«»"]{2,40}[”"»]

  beitrags-?navigation
  (?:vorheriger|nächster|voriger|älterer|neuerer) (?:beitrag|artikel|eintrag)\b[^.!?]{0,150}
  inhaltsverzeichnis
  teilen mit:?
  gefällt mir:?(?: ?wird geladen ?(?:\.{3}|…))?
  wird geladen ?(?:\.{3}|…)
  .{3,100}\(wird in (?:einem )?neue[mn] fenster geöffnet\)
  in „[^„“”]{2,40}[“”]
  (?:dieser|diese) (?:eintrag|beitrag|artikel) (?:wurde|ist)\b.{5,200}\b(?:veröffentlicht|abgelegt|gepostet|geschrieben|verschlagwortet)\b.{0,300}
  (?:veröffentlicht|gepostet|abgelegt|geschrieben) (?:am .{5,40} )?unter .{2,200}
  setze ein lesezeichen .{3,80}

  navigation (?:de l.article|des articles)
  (?:article|billet) (?:précédent|suivant)\b[^.!?]{0,150}
  partager ?:
  j.aime (?:ça )?:?(?: ?chargement(?:\.{3}|…))?
  .{3,100}\(ouvre dans une nouvelle fenêtre\)
  (?:cette entrée|ce contenu|cet article|ce billet) a été (?:publiée?|postée?) (?:dans|le|par)\b.{3,300}

  navegación de entradas
  (?:entrada|artículo) (?:anterior|siguiente)\b[^.!?]{0,150}
  comparte esto:?
  me gusta(?: esto)?:?(?: ?cargando(?:\.{3}|…))?
  .{3,100}\(se abre en una ventana nueva\)
  esta entrada (?:fue|ha sido) publicada (?:en|el|por)\b.{3,300}

  navigazione articoli?
  articolo (?:precedente|successivo)\b[^.!?]{0,150}
  mi piace:?(?: ?caricamento(?:\.{3}|…))?
  .{3,100}\(si apre in una nuova finestra\)
  quest(?:o articolo|a voce) è stat[oa] pubblicat[oa] (?:in|il|da)\b.{3,300}

  navegação de posts?
  (?:post|artigo) anterior\b[^.!?]{0,150}
  compartilhe isso:?
  curtir(?: isso)?:?(?: ?carregando(?:\.{3}|…))?
  .{3,100}\(abre em nova janela\)
  est[ea] (?:post|entrada|artigo) foi (?:publicad|postad)[oa] (?:em|por)\b.{3,300}

  bericht ?navigatie
  (?:vorig|volgend) bericht\b[^.!?]{0,150}
  dit delen:?
  vind ik leuk:?(?: ?(?:aan het )?laden(?:\.{3}|…))?
  .{3,100}\(wordt in een nieuw venster geopend\)
  dit bericht (?:is|werd) geplaatst (?:in|op|door)\b.{3,300}

  nawigacja wpisu
  ten wpis został opublikowany .{3,300}
  detta inlägg (?:publicerades|postades|är publicerat)\b.{3,300}
  навигация по записям
  запись опубликована .{3,300}
`;

/** What stands over the entries of a day, a month or a tag. */
export const ARCHIVES = lines`
  posts tagged(?: with)? .{2,60}
  (?:tag|category) archives? ?\| ?.{2,60}
  (?:year|month|day): .{2,20}
  (?:category|tag|monthly|daily|author) archives?: .{2,60}
`;

/** What stands over the lines that tell who wrote a text. */
export const ABOUT_AUTHORS = lines`
  about the (?:authors?|writer)
  meet the author
  über (?:den|die) autor(?:in|en|innen)?
  zu[rm] autor(?:in)?
  à propos de l.aut(?:eure?|rice)
  (?:acerca del|sobre (?:el|la|o|a)) autora?
  (?:informazioni )?sull.autor[ei]
  over de auteur
  об авторе
  o autor(?:ze|ce)
`;
