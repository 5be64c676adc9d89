import { AGENCIES, AGENCIES_IN_BRACKETS, STOCK_PICTURES } from '../phrases/credits.ts';
import { type Written, whole } from './pattern.ts';

const CREDIT_PREFIX =
  'crédits? photos?|fotografía|zdjęci[ae]|autor zdjęcia|bildquelle|sumber|kaynak|fotoğraf|nguồn|ảnh|källa|kilde|zdroj|forrás|lähde|责任编辑|编辑|记者|来源|責任編輯|編輯|記者|來源|source|sources|revis(?:ão|ión|ione)|edi(?:ção|ción)|quelle|quellen|fonte|fonti|fuente|fuentes|bron|источник|źródł[ao]|джерел[оа](?: фото)?|источники|источник фото|texte|créditos?|crédito|zdroj foto|källa|via|credits?|(?:(?:top|main|lead|cover|header|title|listing|hero|featured?) )?(?:photo|image|picture|video|illustration|foto|fot\\.|bild|снимка|фото|photograph)s?(?: (?:credits?|by|courtesy(?: of)?|von|copyright|source|quelle))?|photographer|fotos?|bilder|copyright|©|reporting by|editing by|contributing(?: writers?| reporters?)?|additional reporting(?: by)?|writing by|with reporting by|graphics? by|editor';

/** Whose text and pictures it is. */
export const CREDITS: readonly Written[] = [
  {
    label: 'credit',
    name: 'source or photo credit',
    loose: true,
    form: new RegExp(
      `^[\\[(*]{0,2}(?:${CREDIT_PREFIX})(?: ?[:：/|–—]| by ) ?(?!\\S{0,40}[.!?] \\S).{1,120}$|^© ?.{1,300}\\b(?:picture|photo) by .{2,60}$|^[\\[(](?:photo|foto|bild|fot\\.|ph\\.|фото)s? \\S.{2,60}[\\])]$|^(?:© ?(?=\\S)|\\(c\\) |copyright(?! (?:and|or|in|on|is|to|for|law|laws|rules?|fights?|claims?|cases?|suits?|holders?|infringement)\\b) |fot\\. ).{1,120}$`,
      'i',
    ),
  },
  {
    label: 'credit',
    name: 'who wrote and reported it, and from where',
    loose: true,
    form: /^(?!The )(?:(?:\p{Lu}[^\s\d,;:!?()'’]{1,20} ?){1,2}['’]s? )?(?:(?:AP|Associated Press|Reuters|AFP|CNN|Times|Post) )?(?:(?:[Ss]taff )?(?:journalist|writer|reporter|correspondent|producer)s? )?(?:\p{Lu}[^\s\d,;:!?()]{1,20} ){2,3}(?:reported|wrote|contributed)\b[^"“.!?]{0,100}\b(?:from|in|to) \p{Lu}[^"“.!?]{2,150}\.$/u,
  },
  {
    label: 'credit',
    name: 'who edited, checked or illustrated it',
    form: /^(?:— ?)?(?:with assistance (?:by|from)|(?:edited|illustrated|(?:medically |fact[- ])?(?:reviewed|checked)|illustrations?) by:?) \S.{2,80}$/i,
  },
  {
    label: 'credit',
    name: 'whose reports it draws on',
    form: /^mit (?:dpa|afp|sid|epd|agentur)-?material\.?$|^(?:mit material (?:von|der)|la rédaction avec|con información del?|\*?com informações d[aeo]s?|con informazioni di) [^.!?]{2,60}$|^(?:[a-zà-ÿ]\. ?)?[^.!?]{3,60} avec (?:afp|reuters|agences?)$|^\((?:avec (?:afp|ap|reuters|agences?)\b.{0,40}|(?:dpa|afp|apa|sid|epd|kna|pap|lusa|reuters)(?:\/[a-z]{2,10}){0,3})\)$|^[[(](?:[a-z][a-z\d ]{1,30} )?with (?:afp|ap|reuters|dpa|epa|efe|ansa|agencies|wires)\b.{0,40}[)\]]$|^[[(]?with (?:(?:additional|agency|further) )?(?:inputs?|files|reports?|a report|reporting|material|contributions?)(?: (?:from|by) .{2,120})?[)\].]{0,2}$/i,
  },
  {
    label: 'credit',
    name: 'a picture of something else',
    form: whole(STOCK_PICTURES, '(?: ?[:/|–,-] ?.{2,60})?\\.?'),
  },
  {
    label: 'credit',
    name: 'an agency or desk alone',
    form: whole(
      [...AGENCIES, `[(/][© ]{0,2}(?:${[...AGENCIES, AGENCIES_IN_BRACKETS].join('|')})[)/]`],
      '\\.?',
    ),
  },
  {
    label: 'credit',
    name: 'the printed page it stood on',
    form: /^\([^()]{5,120}(?:\bseite|\bpágina|\bpagina|\bpage|\bstrona) \d{1,3}\b[^()]{0,60}\)$/i,
  },
  {
    label: 'credit',
    name: 'a photographer',
    form: /^(?:[Pp]hotos?|[Ff]otos?|Bild|[Ff]ot\.|Фото) (?:\p{Lu}[\p{L}'’.-]{1,20} ){1,2}\p{Lu}[\p{L}'’.-]{1,20}$|^\((?:\p{Lu}[\p{L}'’.-]{1,20} ){1,2}\p{Lu}[\p{L}'’.-]{1,20} ?\/ ?\p{Lu}[\p{L} .'’-]{1,40}\)$|^(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,2}\p{Lu}[\p{L}'’.-]{1,20} via (?:Reuters|REUTERS|AP|AFP|Getty|Getty Images|Shutterstock|Storyful|Twitter|Facebook|Flickr|Wikimedia Commons)$|^(?:Courtesy|COURTESY)(?: (?:\p{Lu}[\p{L}'’.-]{1,20}|of)){1,5}$|^(?:REUTERS|AFP|EPA|AAP|GETTY) ?\/ ?\p{Lu}[\p{L} .'’/-]{3,60}$/u,
  },
  {
    label: 'credit',
    name: 'who sent it out, behind a name',
    form: /^[^.!?:/|]{3,40} ?[/|–-] ?(?:assessoria|ascom|secom|divulgação|imprensa|agência|prefeitura|câmara)\b[^.!?:]{0,40}$/i,
  },
  {
    label: 'credit',
    name: 'an agency alone',
    form: /^[–—-] ?(?:agencies|bloomberg|reuters|afp|ap|pti|ians|ani|dpa|efe|ansa|xinhua|press association|agence france-presse)$|^(?:bloomberg|pti|ians|(?:the )?associated press|press association|agence france-presse|united press international|(?:the )?canadian press|australian associated press|press trust of india)$/i,
  },
  { label: 'credit', name: 'whose press release it is', form: /^SOURCE(?:S: | )\p{Lu}.{2,390}$/u },
  {
    label: 'credit',
    name: 'who made a film or play',
    form: /^(?:dir(?:ector|ected by)?|starring|cast|screenplay)[:.] \S.{2,250}$|^(?:written and )?directed by [^.,;!?]{4,50}$/i,
  },
  {
    label: 'credit',
    name: 'who wrote, edited and owns it',
    loose: true,
    form: /^[(–—-]?\s?(?:additional )?(?:reporting|writing|editing|photography|graphics?|research|translation)(?:,? (?:and )?(?:writing|editing|reporting|photography))? by .{2,250}$|^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|bloomberg(?: news)?|the canadian press|[a-z ]{3,30} (?:news|wire) services?) contributed\.$|^provided by [^.!?]{3,80}$|^.{3,150}\bcontributed (?:to this (?:report|story|article|piece)|(?:additional )?reporting)\.?$|^\(?(?:copyright|©|\(c\)).{0,80}\ball rights reserved\b.{0,300}$/i,
  },
];
