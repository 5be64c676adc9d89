import { detectFormat } from './formats/detect.ts';
import { parseDocument } from './formats/parse.ts';
import { structureOf } from './structure/structure.ts';
import { decode } from './text/decode.ts';
import { scoreSpam } from './structure/spam.ts';
export async function digestArticle(article: any): Promise<any> {
  const decoded = decode(article);
  const document = await parseDocument(decoded.text, detectFormat(decoded.text, article.contentType, article.key));
  const s = structureOf(document);
  const cs = s.comments.map((c) => ({ ...c, text: document.text.slice(c.start, c.end) }));
  const sp = scoreSpam(cs);
  return { ...s, text: document.text, comments: cs.map((c, i) => ({ ...c, spam: sp[i] })), quotes: [], summary: { sentences: [] }, entities: [], keyphrases: [], subjects: [], tags: [] };
}
