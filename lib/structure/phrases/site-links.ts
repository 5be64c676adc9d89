import { lines } from './lines.ts';

/** Links and labels of a site around its text, in other languages than English: the way to other pages, lists beside the text, rights, printing. */
export const SITE_LINKS = lines`
  (?:zurück|weiter)(?: (?:zur|zum) .{3,30})?
  (?:nach oben|zum seitenanfang|zum inhalt(?: springen)?|zur (?:haupt)?navigation(?: springen)?)
  (?:suche nach|suchen?) ?:
  (?:neueste|letzte|aktuelle) (?:beiträge|kommentare|artikel)
  (?:archive|kategorien|schlagwörter|meta|blogroll)
  stolz präsentiert von .{3,30}
  alle rechte vorbehalten\.?
  (?:impressum|datenschutz(?:erklärung)?|kontakt|agb)(?: ?[|·•/-]? ?(?:impressum|datenschutz(?:erklärung)?|kontakt|agb)){0,4}

  (?:retour|suivant|précédent)(?: (?:à|au|aux) .{3,30})?
  (?:haut de page|retour en haut|aller au contenu(?: principal)?)
  rechercher ?:
  (?:articles|commentaires|billets) récents
  (?:derniers (?:articles|commentaires)|catégories|étiquettes|méta)
  fièrement propulsé par .{3,30}
  tous droits réservés\.?
  (?:mentions légales|politique de confidentialité|plan du site)(?: .{0,100})?

  (?:volver|anterior|siguiente|atrás)(?: (?:a|al) .{3,30})?
  (?:ir arriba|volver arriba|(?:ir|saltar) al contenido)
  buscar ?:
  (?:entradas|comentarios|noticias|artículos) recientes
  (?:archivos|categorías|etiquetas|meta)
  funciona gracias a .{3,30}
  todos los derechos reservados\.?
  (?:aviso legal|política de (?:privacidad|cookies))(?: .{0,100})?

  (?:indietro|avanti|successivo|precedente|torna (?:indietro|su|alla home))
  (?:vai al contenuto|salta al contenuto)
  cerca ?:
  (?:articoli|commenti) recenti
  (?:archivi|categorie)
  tutti i diritti (?:sono )?riservati\.?
  (?:note legali|informativa (?:sulla )?privacy)(?: .{0,100})?

  (?:voltar(?: (?:ao topo|para o topo|à página inicial))?|próximo|próxima|ir para o conteúdo|pular para o conteúdo)
  pesquisar(?: por)? ?:
  (?:posts|artigos|comentários) recentes
  arquivos?
  todos os direitos reservados\.?
  (?:política de privacidade|termos de uso)(?: .{0,100})?

  (?:terug(?: naar .{3,30})?|volgende|vorige|naar boven|naar de inhoud)
  zoeken(?: naar)? ?:
  recente (?:berichten|reacties)
  alle rechten voorbehouden\.?
  afdrukken

  (?:wstecz|dalej|wróć(?: .{3,30})?|do góry|przejdź do treści)
  szukaj ?:
  (?:ostatnie|najnowsze|podobne) (?:wpisy|komentarze|artykuły)
  (?:kategorie|archiwa|archiwum|polecamy)
  wszelkie prawa zastrzeżone\.?
  drukuj

  (?:назад|далее|наверх|вперёд|вперед)
  (?:свежие|последние|похожие) (?:записи|комментарии|новости|статьи)
  (?:рубрики|архивы|метки)
  все права защищены\.?
  распечатать
  усі права захищені?\.?

  (?:tillbaka|tilbake|tilbage)(?: til(?:l)? .{3,30})?
  (?:senaste (?:inläggen?|kommentarer(?:na)?)|(?:seneste|siste) (?:indlæg|innlegg|kommentarer))
  alla rättigheter förbehållna\.?
  (?:alle rettigheter (?:forbeholdt|reservert)|alle rettigheder forbeholdes)\.?
  skriv ut
  všechna práva vyhrazena\.?
  (?:proudly )?powered by wordpress\b.{0,80}
  proudly powered by .{2,30}
`;
