import { lines } from './lines.ts';

/** Links and labels of a site around its text, in other languages than English: the way to other pages, rights, printing. */
export const SITE_LINKS = lines`
  (?:zurück|weiter)(?: (?:zur|zum) .{3,30})?
  (?:nach oben|zum seitenanfang|zum inhalt(?: springen)?|zur (?:haupt)?navigation(?: springen)?)
  (?:suche nach|suchen?) ?:
  (?:archive|kategorien|schlagwörter|meta|blogroll)
  stolz präsentiert von .{3,30}
  alle rechte vorbehalten\.?
  (?:impressum|datenschutz(?:erklärung)?|kontakt|agb)(?: ?[|·•/-]? ?(?:impressum|datenschutz(?:erklärung)?|kontakt|agb)){0,4}

  (?:retour|suivant|précédent)(?: (?:à|au|aux) .{3,30})?
  (?:haut de page|retour en haut|aller au contenu(?: principal)?)
  rechercher ?:
  (?:catégories|étiquettes|méta)
  fièrement propulsé par .{3,30}
  tous droits réservés\.?
  (?:mentions légales|politique de confidentialité|plan du site)(?: .{0,100})?

  (?:volver|anterior|siguiente|atrás)(?: (?:a|al) .{3,30})?
  (?:ir arriba|volver arriba|(?:ir|saltar) al contenido)
  buscar ?:
  (?:archivos|categorías|etiquetas|meta)
  funciona gracias a .{3,30}
  todos los derechos reservados\.?
  (?:aviso legal|política de (?:privacidad|cookies))(?: .{0,100})?

  (?:indietro|avanti|successivo|precedente|torna (?:indietro|su|alla home))
  (?:vai al contenuto|salta al contenuto)
  cerca ?:
  (?:archivi|categorie)
  tutti i diritti (?:sono )?riservati\.?
  (?:note legali|informativa (?:sulla )?privacy)(?: .{0,100})?

  (?:voltar(?: (?:ao topo|para o topo|à página inicial))?|próximo|próxima|ir para o conteúdo|pular para o conteúdo)
  pesquisar(?: por)? ?:
  arquivos?
  todos os direitos reservados\.?
  (?:política de privacidade|termos de uso)(?: .{0,100})?

  (?:terug(?: naar .{3,30})?|volgende|vorige|naar boven|naar de inhoud)
  zoeken(?: naar)? ?:
  alle rechten voorbehouden\.?
  afdrukken

  (?:wstecz|dalej|wróć(?: .{3,30})?|do góry|przejdź do treści)
  szukaj ?:
  (?:kategorie|archiwa|archiwum)
  wszelkie prawa zastrzeżone\.?
  drukuj

  (?:назад|далее|наверх|вперёд|вперед)
  (?:рубрики|архивы|метки)
  все права защищены\.?
  распечатать
  усі права захищені?\.?

  (?:tillbaka|tilbake|tilbage)(?: til(?:l)? .{3,30})?
  alla rättigheter förbehållna\.?
  (?:alle rettigheter (?:forbeholdt|reservert)|alle rettigheder forbeholdes)\.?
  skriv ut
  všechna práva vyhrazena\.?
  (?:proudly )?powered by wordpress\b.{0,80}
  proudly powered by .{2,30}
`;
