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

/**
 * Agencies and desks that papers sign with on a line of its own. Those whose name stands as often over a caption
 * ('ANP') are read as a picture's owner, and sign in brackets alone.
 */
export const AGENCIES: readonly string[] = lines`
  avec (?:afp|ap|reuters|agences)|la rédaction
  europa press|agencias|redacción|efe ?[/|–-] ?[^.!?]{2,30}
  adnkronos|redazione|(?:©|\(c\))? ?riproduzione riservata
  lusa|agência brasil|da redação|redação
  (?:door )?(?:onze )?redactie
  pap|red\.|redakcja
  autor: ?čtk
  тасс|риа новости|интерфакс
  укрінформ|уніан|українські новини
  tt|npk
`;
export const AGENCIES_IN_BRACKETS = 'afp|agi|anp|ansa|apa|belga|čtk|dpa|efe|epd|kna|ntb|ritzau|sid';
