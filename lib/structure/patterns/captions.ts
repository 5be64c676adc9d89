import { CAPTION_LABEL, CREDIT_AT_END, CREDITED, PICTURE_OWNER, PICTURE_TEXT } from './names.ts';
import type { Written } from './pattern.ts';

/** What stands under pictures. */
export const CAPTIONS: readonly Written[] = [
  {
    label: 'caption',
    name: CAPTION_LABEL,
    form: /^(?:image|media|video|photo) ?(?:source|caption|copyright)\b,? ?.{0,200}$/i,
  },
  {
    label: 'caption',
    name: PICTURE_TEXT,
    form: /^(?:Getty Images|PA Media|EPA(?:-EFE)?|Shutterstock|Alamy)(?:\/[A-Z]\S{1,30})? [A-Z][^.!?]{10,250}$|^.{3,200} \[(?:AP|AFP|EPA|Reuters|[^\]/[]{2,60}\/[^\]/[]{2,60})\]$|^.{3,250} \([A-Z][^()/]{1,40} ?\/ ?(?:i[A-Z]|[A-Z])[^()/]{1,40}\)$|^.{3,250} \((?:iStock(?:photo)?|Shutterstock|Unsplash|Pixabay|Pexels|Adobe Stock|Dreamstime|Getty|Alamy|Canva|Courtesy|Contributed|Submitted|File)\)$|^FILE ?[-–—:] .{5,300}$|^.{3,250} Photo by .{3,40} on (?:Unsplash|Pexels|Pixabay)\.?$/,
  },
  {
    label: 'caption',
    name: PICTURE_OWNER,
    form: /^CC(?: BY[A-Z -]{0,9})?\/[^.!?]{3,60}$|^\(?(?:reuters|ap(?: photo)?|afp|epa|efe|ansa|dpa|xinhua|tass|getty(?: images)?|associated press|shutterstock|alamy|istock(?:photo)?|wikimedia(?: commons)?|flickr|unsplash|pixabay|anp|belga|ritzau|ntb|scanpix|lehtikuva|čtk|mti|keystone|picture alliance)\)?\.?$|^.{3,200}(?<![a-z])(?:reuters|afp|epa|getty|dpa)\/[^\s\d](?:.{2,40}|[^.!?]{2,90})$|^.{2,80} (?:hide|toggle|show) caption$/i,
  },
  {
    label: 'caption',
    name: 'who took the picture for whom, in brackets behind a caption',
    form: /^.{0,250}\((?:\p{Lu}[^\s\d,;:!?()]{1,20} ){1,3}(?:for|via|of|\/) ?(?:[Tt]he )?\p{Lu}[^()]{1,40}\)$/u,
  },
  {
    label: 'caption',
    name: 'who took the picture for whom, behind a dash or a caption',
    form: /^.{3,250}(?: [–—-] (?:RIPRODUZIONE RISERVATA|ALL RIGHTS RESERVED)|[.!?](?:[A-ZÀ-Þ]{2,20}[ /]){1,3}[A-ZÀ-Þ ]{3,30}| © ?[^\s\d.!?][^.!?]{2,60}| \| [A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,20}(?: [A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,20}){1,2}| \| (?:[A-ZÀ-Þ][^\s\d|]{1,15} ){0,2}(?:Wire|Images|Press|Photo|Reuters|AFP|AP|Bloomberg|JIJI|KYODO|Kyodo)|[^.!?\s] \((?:PA|AP|AFP|EPA|Reuters|Getty|Alamy)(?: (?:Wire|Media|Images|Photo|Archive))?\)|(?: [–—-]|[.!?]) (?:[A-ZÀ-Þ][^\s\d,;:!?()/]{1,20} ){1,2}[A-ZÀ-Þ][^\s\d,;:!?()/]{1,20} ?\/ ?[A-ZÀ-Þ][^\d.,;:!?()/]{1,25})$/,
  },
  {
    label: 'caption',
    name: 'a picture’s text glued to its caption, which begins alike',
    form: /^(\p{Lu}\S{1,20}(?: \S{1,20}){1,12})\1(?!\p{L}).{0,250}$/u,
  },
  {
    label: 'caption',
    name: 'who stands where in a picture, without a full stop',
    form: /^.{5,200}\((?:pictured|(?:(?:pictured|top|bottom|far|second|centre|center) )?(?:left|right|above|below|centre|center))(?:,? [^()]{2,40})?\)(?:.{0,150}[\p{L}\p{N})])?$/iu,
  },
  {
    label: 'caption',
    name: CAPTION_LABEL,
    form: /^(?:Image|Media|Video) ?caption\p{Lu}.{2,400}$/u,
  },
  {
    label: 'caption',
    name: 'the end of a caption in WordPress’s own code',
    form: /^.{3,300}\[\/caption\]$/,
  },
  {
    label: 'caption',
    name: 'who is who in a picture',
    form: /^(?:(?:pictured|seen|shown)(?:,)? )?(?:from left(?: to right)?|left to right|l-r|clockwise from (?:top|upper|bottom|lower|left)[a-z ]{0,10})[:,] .{3,350}$|^\((?:from left(?: to right)?|left to right|l-r)\) .{3,350}$/i,
  },
  {
    label: 'caption',
    name: CREDIT_AT_END,
    // 'She captioned the photo: …' is none.
    form: /^.{3,350} Pic(?:ture)? by \p{Lu}[^./!?]{3,40}\/[^./!?]{2,40}$|^.{3,250}\p{Ll}(?:Credit|Photo|Picture|Image): ?.{2,80}$|^.{3,250}[.!?] (?:PHOTO|FOTO|CRÉDIT|BILD)S? [A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,60}$|^.{3,250}(?:\b(?:P(?:hoto|HOTO)|F(?:oto|OTO)|I(?:mage|MAGE)|B(?:ild|ILD)|C(?:redit|REDIT)|K(?:uva|UVA)|B(?:eeld|EELD)|C(?:opyright|OPYRIGHT)|[zZ]djęcie|P(?:hotograph|HOTOGRAPH))s?|(?<=[.!?)\]|–—-] ?)(?:photo|foto|image|bild|credit|[Pp]icture|PICTURE))(?: (?:by|BY|credits?|CREDITS?|courtesy))? ?(?:[:|/©]|\.{3}) ?.{1,80}\.?$/u,
  },
  {
    label: 'caption',
    name: CREDITED,
    form: /^\d{1,3} (?:of|\/) \d{1,3} ?[|:–—-] .{3,350}$|^.{3,250}(?:\((?:[^\s(),]{2,20} [^\s(),]{2,20}, )?(?:[\w'’.-]{1,20} ){0,3}(?:photo|image|picture|credit|foto|bild)\b.{1,80}\)|\((?:ABC|AAP|AP|AFP|EPA|Reuters|Supplied|Getty(?: Images)?)\b[^():]{0,40}: [^()]{2,60}\)|[.!?](?:dpa|afp|ap|reuters|epa|imago|picture alliance)|\/ ?(?:getty(?: images)?|afp|ap|reuters|epa|dpa|shutterstock|alamy)(?:[ /].{0,30})?|\b(?:getty images|afp photo|ap photo)\b.{0,40})\.?$/i,
  },
];
