import { lines } from './lines.ts';

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
  popular(?: (?:on|in|now|right now|stories|posts|articles)(?: .{2,30})?)?
  .{3,40}.s (?:most recent|latest) (?:stories|posts|articles)
  read more about
  most (?:read|popular|viewed|shared|watched)(?: (?:(?:in|on|from) .{2,30}|.{2,20} (?:videos|stories)))?
  top stories
  latest (?:news|stories|headlines)
  trending(?: now| topics| stories)?
  in this storystream
  full coverage(?=:)
  in this article(?=:)
  also on forbes
  don.t miss
  previous coverage
  more(?=:)
  earlier(?=:)
  more for you
  people are also reading.{0,10}
  editors?(?:.s|.)? picks
  go deeper
  read more on
  read more (?:from|on|about) [^.!?:]{2,40}
  in this section
  explore more topics
  don.t miss these insights from .{2,30}
  explore more
  read more (?:from|on|about) .{2,40}(?=:$)

  meistgelesen
  (?:mehr (?:zu diesem thema|aus (?:dem ressort|\S{3,20}))|empfehlungen der redaktion|auch spannend|passend dazu|weiterführende links)
  (?:les articles les plus lus|à (?:voir également|découvrir)|nos dernières vidéos|dernières actualités|l.(?:actualité|info) en continu)
  (?:(?:las )?más (?:sobre|de|leídas|vistas)(?: (?:de|en) .{2,30}| \S{3,30})?|lo más visto|última hora|relacionad[ao]s?)
  (?:ultime notizie|ultim.ora|in evidenza|potrebbero interessarti(?: anche)?|correlati)
  (?:mais vistas|em alta|você (?:também )?pode gostar|recomendados para você|pode interessar)
  (?:laatste nieuws|gerelateerd nieuws)
  (?:najnowsze(?: wiadomości)?|najpopularniejsze|powiązane(?: artykuły)?|polecan[aey](?: artykuły?)?|posłuchaj|rozwiń|tylko u nas|może cię zainteresować)
  (?:ещё новости|главное|популярное|новости (?:партнёров|сми2))
  (?:senaste nytt|siste nytt|seneste nyt|mest læste|relaterat|relatert|relateret|související|diskuse)
  (?:neueste|letzte|aktuelle) (?:beiträge|kommentare|artikel)
  (?:(?:articles|commentaires|billets) récents|derniers (?:articles|commentaires))
  (?:entradas|comentarios|noticias|artículos) recientes
  (?:articoli|commenti) recenti
  (?:posts|artigos|comentários) recentes
  recente (?:berichten|reacties)
  (?:(?:ostatnie|najnowsze|podobne) (?:wpisy|komentarze|artykuły)|polecamy)
  (?:свежие|последние|похожие) (?:записи|комментарии|статьи)
  (?:senaste (?:inläggen?|kommentarer(?:na)?)|(?:seneste|siste) (?:indlæg|innlegg|kommentarer))
  (?:ler também|lies auch|gerelateerd|mest (?:lest|läst|læst)|(?:i )?più letti|najczęściej czytane|самое читаемое|по теме|matérias relacionadas)
  nejčtenější
  lue lisää
  articles recommandés(?: pour vous)?
  articles similaires
  les plus lus
  lo más leído
  artículos relacionados
  articoli correlati
  mais lidas
  meest gelezen
  mehr zum thema
  (?:mehr|weitere) (?:aktuelle )?(?:news|nachrichten|meldungen) .{5,60} (?:lesen|finden|gibt).{2,60}
  meer (?:uit|over|van) [^.!?:]{2,40}
  weitere (?:artikel|beiträge|meldungen|nachrichten)(?: zum thema| aus .{1,40})?
  lesen sie auch
  lire aussi
  leggi anche
  читайте (?:также|ещё|на .{2,40})
  auch interessant
  das könnte (?:sie|dich|dir|euch|ihnen) (?:auch )?(?:interessieren|gefallen).{0,20}
  ähnliche (?:artikel|beiträge)
  verwandte artikel
  [àa] lire aussi
  sur le même sujet
  más información
  más sobre este tema
  segu(?:i|í|ir) leyendo
  lea también
  temas relacionados
  veja (?:também|mais)
  saiba mais(?: sobre .{3,60})?
  lee también
  (?:más (?:noticias|historias|notas)|mais notícias)(?: (?:de|en|em|sobre) .{3,40})?
  sur le même thème
  à lire aussi .{3,150}
  voir aussi
  veja (?:mais|também|outras)\b.{0,80}
  vea también
  (?:vedi|guarda) anche
  siehe auch
  zie ook
  zobacz (?:też|także|również)
  (?:zobacz|czytaj|przeczytaj|sprawdź)(?=:)
  se også|se även
  смотрите также
  дивіться також
  (?:ti )?potrebbe (?:anche )?interessar(?:ti|e)(?: anche)?
  meer nieuws
  смотрите также
  simak juga.{0,40}
  xem thêm
  à voir aussi(?: -.{3,150})?
  lire aussi(?: -.{3,150})
  материалы по теме
  (?:también )?(?:te|le) puede interesar
  te recomendamos
  not(?:icias|as|ícias|izie) (?:relacionadas|correlate)
  vous aimerez (?:aussi|peut-être)
  gerelateerde (?:artikelen|berichten)
  (?:przeczytaj|sprawdź) (?:też|także|również)
  похожие (?:новости|материалы|статьи)
  новости по теме
  сейчас читают
  čtěte (?:také|více)
  související (?:články|zprávy)
  relaterade (?:artiklar|nyheter)
  relaterte (?:artikler|saker)
  leia (?:também|mais)
  lees ook
  meer over
  czyta(?:j|jcie) (?:też|także|również|więcej)
  zobacz (?:też|także|również|wideo|galerię|zdjęcia)
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
