import { type Cluster, findClusters, namedTokens, toEntities } from './entities/entities.ts';
import { readingOf } from './entities/other-languages/lexicon.ts';
import { detectFormat } from './formats/detect.ts';
import { refuseForeign } from './formats/foreign.ts';
import { parseDocument } from './formats/parse.ts';
import type { Digest } from './model/digest.ts';
import { SCHEMA_VERSION } from './model/version.ts';
import { findQuotes } from './quotes/quotes.ts';
import { statsOf, warningsOf } from './stats.ts';
import { scoreSpam } from './structure/comments/spam.ts';
import { type Structure, structureOf } from './structure/structure.ts';
import { keySentences, rateSentences, type SummaryLimits, summarise } from './summary/summary.ts';
import { findKeyphrases } from './tags/keyphrases.ts';
import { findSubjects, type SubjectEvidence } from './tags/subjects.ts';
import { chooseTags } from './tags/tags.ts';
import { type Decoded, type DecodeLimits, decode } from './text/decode.ts';
import { detectLanguage, LANGUAGE_SAMPLE } from './text/language.ts';
import { repairMojibake } from './text/mojibake.ts';
import { readProse } from './text/prose.ts';
import { spanOf } from './text/span.ts';
import { termsOf } from './text/terms.ts';
import type { Passage, Prose } from './text/tokens.ts';
import { loadModel } from './text/wink.ts';

/** An article as it was dropped. `contentType` and `key` help to tell its format and encoding; both may be missing. */
export type Article = Readonly<{
  body: Uint8Array;
  contentType?: string | undefined;
  key?: string | undefined;
}>;

/** What a caller can set. Everything has a default. */
export type DigestOptions = Readonly<{ limits?: DecodeLimits; summary?: SummaryLimits }>;

/** The digest, and the evidence that `--explain` prints. */
export type Analysis = Readonly<{
  digest: Digest;
  structure: Structure;
  subjects: readonly SubjectEvidence[];
}>;

/**
 * Turns a raw article into a digest. Pure: no network, no clock, no chance; the same bytes give the same digest.
 *
 * @param article the bytes, with content type and key where they are known
 * @throws ArticleError where the bytes are no article: empty, binary, a feed or message, too large, undecodable, damaged
 */
export async function digestArticle(article: Article, options: DigestOptions = {}): Promise<Digest> {
  return (await analyseArticle(article, options)).digest;
}

/** Loads the language model, so that the first article needn't wait for it. Doing it again costs nothing. */
export function warmUp(): void {
  loadModel();
}

/** Like `digestArticle`, with the reasons for its decisions. */
export async function analyseArticle(article: Article, options: DigestOptions = {}): Promise<Analysis> {
  const { decoded, repaired, document, structure, language, reading, prose, clusters, terms, named } =
    await analyseProse(article, options);
  const { text } = document;
  const input = { prose, terms, named, language: readAs(language.code) };
  const comments = structure.comments.map((c) => ({ ...c, ...spanOf(text, c.start, c.end) }));
  const spam = scoreSpam(comments);
  const rated = rateSentences(input);
  const summaries = keySentences(input, rated, structure.sections.length);
  const quotes = findQuotes(prose, clusters, reading);
  const entities = toEntities(text, clusters);
  const keyphrases = findKeyphrases(input);
  const subjects = reading.by === 'english' ? findSubjects(prose, terms) : [];
  const { headline, dek, byline, publishedAt, credits, notices, furniture } = structure;
  const sections = structure.sections.map((section, i) => ({ ...section, summary: summaries[i] ?? null }));
  const authors = byline.map(({ name }) => name);
  const digest: Digest = {
    schemaVersion: SCHEMA_VERSION,
    text,
    format: document.format,
    encoding: decoded.encoding,
    language,
    headline,
    dek,
    byline,
    publishedAt,
    credits,
    notices,
    sections,
    quotes,
    comments: comments.map(({ author, start, end, text: said, parent, depth, postedAt }, i) => ({
      author,
      start,
      end,
      text: said,
      parent,
      depth,
      postedAt:
        postedAt === null ? null : { iso: postedAt.iso, ...spanOf(text, postedAt.start, postedAt.end) },
      spam: spam[i] ?? { likely: false, score: 0, reasons: [] },
    })),
    furniture,
    summary: { sentences: summarise(input, rated, options.summary) },
    entities,
    keyphrases,
    subjects: subjects.map(({ subject }) => subject),
    tags: chooseTags({
      prose,
      subjects: subjects.map(({ subject }) => subject),
      entities,
      keyphrases,
      headline: headline?.text ?? '',
      authors,
    }),
    stats: statsOf({ prose, sections, quotes: quotes.length, comments: comments.length }),
    warnings: warningsOf({ decoded, repaired, headline, sections, language, reading }),
  };
  return { digest, structure, subjects };
}

/** The first half of the pipeline: bytes to structure to read prose with its names. Learning weights starts from here too. */
export async function analyseProse(article: Article, options: DigestOptions = {}) {
  const decoded: Decoded = await decode(article, options.limits);
  const { text: raw, repaired } = repairMojibake(decoded.text);
  refuseForeign(raw);
  const document = await parseDocument(raw, detectFormat(raw, article.contentType, article.key));
  const structure = structureOf(document);
  const passages = passagesOf(structure);
  const language = await detectLanguage(sampleOf(document.text, passages));
  const readIn = readAs(language.code);
  const reading = await readingOf(readIn);
  const prose: Prose = readProse(document.text, passages, readIn);
  const clusters: readonly Cluster[] = findClusters(prose, reading);
  return {
    decoded,
    repaired,
    document,
    structure,
    language: { ...language },
    readIn,
    reading,
    prose,
    clusters,
    terms: await termsOf(prose, readIn, reading.by === 'lexicon' ? reading.lexicon.verbs : undefined),
    named: namedTokens(clusters, prose.tokens.length),
  };
}

/** The beginning of what is read: what its language is told by. */
function sampleOf(text: string, passages: readonly Passage[]): string {
  let sample = '';
  for (const { start, end } of passages) {
    if (sample.length >= LANGUAGE_SAMPLE) break;
    sample += `${text.slice(start, end)}\n`;
  }
  return sample;
}

/** Texts too short to tell are read as English, which most articles are. */
const readAs = (code: string): string => (code === 'und' ? 'en' : code);

/** What is read, in the order of the text: headline, dek, date lines (they name places), headings and paragraphs. */
function passagesOf(structure: Structure): Passage[] {
  const front = [
    structure.headline,
    structure.dek,
    ...structure.blocks.filter(isDateAlone).map(({ block }) => block),
  ];
  return [
    ...front.flatMap((span) =>
      span === null ? [] : [{ start: span.start, end: span.end, section: 0, heading: true }],
    ),
    ...structure.sections.flatMap(({ heading, paragraphs }, section) => [
      ...(heading === null ? [] : [{ start: heading.start, end: heading.end, section, heading: true }]),
      ...paragraphs.map(({ start, end }) => ({ start, end, section, heading: false })),
    ]),
  ].sort((a, b) => a.start - b.start);
}

/** A date line that holds no names and no parts of a page: 'MINSK 2026-11-04'. */
const isDateAlone = ({ label, names, block }: Structure['blocks'][number]): boolean =>
  label === 'date' && names.length === 0 && !/[|·•]|\/\/|\bpage \d/i.test(block.text);
