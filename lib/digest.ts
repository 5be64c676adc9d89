import { detectFormat } from './formats/detect.ts';
import { parseDocument } from './formats/parse.ts';
import { structureOf } from './structure/structure.ts';
import { decode } from './text/decode.ts';
import { findClusters, toEntities } from './entities/entities.ts';
import { readProse } from './text/prose.ts';
import { findQuotes } from './quotes/quotes.ts';
import { scoreSpam } from './structure/spam.ts';
export async function digestArticle(article: any): Promise<any> {
  const decoded = decode(article);
  const document = await parseDocument(decoded.text, detectFormat(decoded.text, article.contentType, article.key));
  const s = structureOf(document);
  const cs = s.comments.map((c) => ({ ...c, text: document.text.slice(c.start, c.end) }));
  const sp = scoreSpam(cs);
  const passages: any[] = []; if (s.headline) passages.push({ ...s.headline, section: 0, heading: true }); if (s.dek) passages.push({ ...s.dek, section: 0, heading: true });
  s.sections.forEach((x, i) => { if (x.heading) passages.push({ ...x.heading, section: i, heading: true }); for (const p of x.paragraphs) passages.push({ ...p, section: i, heading: false }); });
  for (const b of s.blocks) if (b.label === 'date') passages.push({ start: b.block.start, end: b.block.end, section: 0, heading: true });
  passages.sort((a, b) => a.start - b.start);
  const prose = readProse(document.text, passages);
  const clusters = findClusters(prose);
  return { ...s, text: document.text, comments: cs.map((c, i) => ({ ...c, spam: sp[i] })), quotes: findQuotes(prose, clusters), summary: { sentences: [] }, entities: toEntities(document.text, clusters), keyphrases: [], subjects: [], tags: [] };
}
