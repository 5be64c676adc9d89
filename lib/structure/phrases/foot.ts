import { lines } from './lines.ts';

/** Rights, and what stands at the foot of a page or beside its pictures. */
export const FOOT = lines`
  all rights reserved.{0,350}
  .{2,30} website contains only a portion of .{10,250}
  (?:the )?.{2,40} (?:is|are) not responsible for the content of external (?:sites|links).{0,120}
  our standards: .{2,120}
  terms (?:of (?:use|service|sale|business)|(?:and|&) conditions)\b.{0,60}
  privacy policy.{0,60}
  licensed under .{0,80}
  suggested citation.{0,250}
  this entry was posted (?:on|in|by) .{5,370}
  this document is subject to copyright\. .{5,350}
  (?:citation|cite this page|journal (?:information|reference)): .{3,370}
  (?:story source|cite this (?:page|article)|journal references?|full story):?
  materials provided by .{3,150}
  [^"“]{10,300}\bdoi: ?(?:https?:\/\/doi\.org\/)?10\.\d{4,9}\/\S{3,80}
  more information: .{5,300}\bdoi\b.{3,80}
  this website and associated newspapers adhere to .{10,360}
  registration on or use of this site constitutes acceptance .{5,250}
  for feedback, complaints,? or inquiries, contact us
  (?:more )?AP [\w ]{2,30}: https?:\/\/\S{4,80}(?:(?:,| and|, and) https?:\/\/\S{4,80}){0,3}
  doi: ?(?:https?:\/\/doi\.org\/)?10\.\d{4,9}\/\S{1,120}
  download pdf
  powered by .{0,60}
  (?:diberdayakan oleh|tecnologia do|con la tecnología de|con tecnología de|fourni par|obsługiwane przez|технологии) blogger\.?
  (?:this|the above) (?:article|story) is from the .{2,40} website\. .{5,300}
  impressum
  datenschutz.{0,40}
  contact us.{0,60}
  about us
  \d(?:[.,]\d)? from \d{1,6} (?:votes?|reviews?|ratings?)
  rating: .{0,40}
  (?:est(?:imated|\.)? )?(?:reading time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo d[ie] le(?:ttura|itura)|leestijd|lästid|lesetid|læsetid|czas czytania|doba čtení|время (?:на )?чтени[ея]|час читання):?.{0,30}
  (?:lecture|lettura|lectura|leitura|čtení na):? \d{1,3} min.{0,10}
  (?:< ?)?\d{1,3}[- ]min(?:ute|uten|uti|utos|uuttia|uty|uter|utter|uta|ut)?s?\.? (?:(?:to )?read|lesezeit|lesedauer|gelesen|de lecture|de lectura|de leitura|(?:di )?lettura|leestijd|lezen|czytania|läsning|lesing|læsning|čtení)
  \d{1,3} (?:мин\.?|минут[аы]?) (?:на чтение|чтения|читання)
  read in:?
  (?:new ?)?(?:you can now )?listen to (?:this |fox news )?(?:articles?|story).{0,30}
  heard on .{3,40}
  hear this story
  ascolta l.articolo
  escucha el artículo
  duration ?\d{1,2}:\d{2}
  \d{1,2}-minute listen
  artikel (?:zum hören|anhören).{0,20}
  écouter l.article.{0,20}
  when we learn of a mistake, .{1,250}
  see more on: .{1,150}
  photos?
  videos?
  gallery
  graphics?
  watch(?: now| live)?:?
  play video
  \d{1,3} ?(?:\/|of|di|von|de|sur|van) ?\d{1,3}
  enlarge(?: this)? image
  toggle caption
  hide caption
  show caption
  caption
`;
