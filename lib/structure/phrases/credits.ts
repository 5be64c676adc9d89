import { lines } from './lines.ts';

/** What stands under a picture that shows something else than the story tells, with who took it or without. */
export const STOCK_PICTURES: readonly string[] = lines`
  (?:photo|foto)s? (?:afp|anp|ansa|ap|apa|čtk|dpa|efe|epa|lusa|ntb|pap|reuters|ritzau|tt)
  symbol(?:bild|foto)|archiv(?:bild|foto)|beispiel(?:bild|foto)|themenbild
  (?:photo|image)s? (?:d[’']archives?|d[’']illustration|prétexte)
  (?:foto(?:grafía)?|imagen) (?:de )?(?:archivo|ilustrativa|referencial|de referencia)
  (?:foto|immagin[ei]) (?:di repertorio|d[’']archivio|di archivio|generica)
  (?:foto|imagem) (?:(?:meramente )?ilustrativa|de arquivo|de divulgação)|arquivo pessoal
  (?:foto|beeld) ter illustratie|archief(?:foto|beeld)|stockfoto
  (?:zdjęcie|zdj\.|foto|fot\.) (?:ilustracyjne|archiwalne|poglądowe)
  (?:ilustrační|archivní) (?:foto|fotografie|snímek)
  (?:фото|снимок) (?:из архива|автора|из открытых источников|носит иллюстративный характер)|(?:иллюстративное|архивное) фото
  фото (?:з архіву|автора|ілюстративне|з відкритих джерел)|(?:ілюстративне|архівне) фото
  (?:arkiv|genre)(?:bild|foto)
  (?:arkiv|genre|illustrasjons|illustrations|model)foto|arkivbilde
`;

/** The agencies and desks that papers sign with, alone on the last line of a text. */
export const AGENCIES: readonly string[] = lines`
  afp|avec (?:afp|ap|reuters|agences)|la rédaction
  dpa|apa|sid|epd|kna
  efe|europa press|agencias|redacción|efe ?[/|–-] ?[^.!?]{2,30}
  ansa|adnkronos|agi|redazione|(?:©|\\(c\\))? ?riproduzione riservata
  lusa|agência brasil|da redação|redação
  anp|belga|(?:door )?(?:onze )?redactie
  pap|red\.|redakcja
  (?:autor: ?)?čtk
  тасс|риа новости|интерфакс
  укрінформ|уніан|українські новини
  tt|ntb|ritzau|npk
`;
