import { lines } from './lines.ts';

/** What stands under a picture that shows something else than the story tells, with who took it or without. */
export const STOCK_PICTURES: readonly string[] = lines`
  (?:courtesy|contributed|submitted|provided|handout|stock) (?:photos?|images?)|\(?file (?:photo|image|picture)\)?|\(?pics?
  (?:(?:photo|image|picture) courtesy(?: of)?|courtesy of) (?:the )?[^.!?:]{3,50}|(?:photo|image|picture)s? provided(?: by .{3,40})?|image via .{3,40}|(?:graphic|chart|map|table)(?= ?:)
  (?:photo|foto)s? (?:afp|anp|ansa|ap|apa|čtk|dpa|efe|epa|lusa|ntb|pap|reuters|ritzau|tt)
  \(?(?:representational|representative|illustrative) (?:image|photo|picture)s?\.?\)?|\(?(?:(?:image|photo|picture)s? )?for representation(?:al purposes?)?(?: only)?\.?\)?
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

/** Who signs without a name, over the text or below it: 'Staff reports', 'Herald Editorial Board'. */
export const STAFF: readonly string[] = lines`
  (?:from |by )?(?:an? |the )?(?:[^.!?:,]{2,30} )?(?:staff|wire)(?: (?:and|&) (?:wire|news service|agency))?(?: (?:reports?|writers?|reporters?|correspondents?|services?))?
  (?:by |from )?(?:an? |our |the )?(?:(?:staff|special|own|guest|contributing|city|senior) )?(?:correspondent|reporter|columnist|contributor)
  (?:by )?(?:an? |our |the )?(?:staff|guest|contributing|freelance) (?:writers?|editors?|bloggers?|authors?)
  (?:by )?(?:the )?(?:[^.!?:,]{2,30} )?(?:editorial (?:board|staff|team|desk)|(?:news|web|online|digital|sports|city|national|business) desk|newsroom)
  (?:by )?(?:the )?editors?|(?:by )?(?:news )?agencies|news agency|desk report|(?:posted )?by admin
  submitted(?: (?:article|photo|story|report))?|contributed(?: (?:article|photo|story|report))?
  [-–—/]{0,3} ?(?:pa|ap|app|pti|ani|ians|afp|upi|aap)|pa media
  (?:herald|times|post|tribune|news|gazette|courier|journal)/\w{2,20} \w{2,20}
`;
