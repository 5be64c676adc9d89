import type { Cluster } from '../entities/merge.ts';
import { ENGLISH, type Reading } from '../entities/other-languages/lexicon.ts';
import type { Quote } from '../model/digest.ts';
import type { Marked } from '../text/marks.ts';
import { spanOf } from '../text/span.ts';
import type { Prose } from '../text/tokens.ts';
import { attribute } from './attribution.ts';
import { carry } from './carry.ts';
import { type Context, tokenAt } from './context.ts';
import type { Found } from './found.ts';
import { byHeadline } from './headline.ts';
import { findSpeech } from './other-languages/speakers.ts';
import { peopleOf } from './people.ts';
import { resolve } from './resolve.ts';
import { isHeading, isSpeech, isTerm, words } from './speech.ts';

/** Below this every second name was wrong, and none is better than a wrong one. */
const MIN_CONFIDENCE = 0.3;

/**
 * The reported speech of an article with its speakers, in the order of the text.
 *
 * @param reading how the article's language is read
 */
export function findQuotes(prose: Prose, clusters: readonly Cluster[], reading: Reading = ENGLISH): Quote[] {
  // 'Marcia “Cia” Price': the marks within a name hold nobody's words.
  const names = new Map(clusters.flatMap(({ runs }) => runs.map((run) => [run.end, run.start] as const)));
  const all = prose.marked.filter((m) => !isWithinName(prose, names, m));
  const spoken =
    reading.by === 'english' ? inEnglish(prose, clusters, all) : findSpeech(prose, clusters, all, reading);
  const found = byHeadline(prose, clusters, spoken);
  return found.map(({ marked: m, speaker }, i) => ({
    ...spanOf(prose.text, m.start, m.end),
    speaker: speaker !== null && speaker.confidence >= MIN_CONFIDENCE ? speaker : null,
    continues: continues(prose, found, i) ? i - 1 : null,
    section: prose.passages[m.passage]?.section ?? 0,
  }));
}

function inEnglish(prose: Prose, clusters: readonly Cluster[], all: readonly Marked[]): Found[] {
  const inQuote = maskOf(prose, all);
  const context: Context = { prose, people: peopleOf(prose, clusters, inQuote), inQuote };
  const marked = all.filter((m) => isSpeech(context, m));
  const found: Found[] = [];
  const echoed = marked.some((m) => isHeading(prose, m))
    ? wordPairs(all.filter((m) => !isHeading(prose, m)).map((m) => wordsOf(prose, m)))
    : NO_PAIRS;
  for (const m of marked) {
    const attribution = attribute(context, m);
    // A heading's marks are speech of their own where the heading says whose; what the story has between marks is no other quote.
    if (isHeading(prose, m) && (attribution === null || isEcho(wordsOf(prose, m), echoed))) continue;
    if (attribution === null && isTerm(context, m)) continue;
    found.push(resolve(context, m, attribution, found));
  }
  carry(context, found);
  return found;
}

/** True for marks with a name around them. `names` holds where names begin, by where they end. */
function isWithinName({ tokens }: Prose, names: ReadonlyMap<number, number>, m: Marked): boolean {
  const end = tokens[tokenAt(tokens, m.outerEnd)]?.end ?? 0;
  return (names.get(end) ?? m.outerStart) < m.outerStart;
}

/** True for each token that stands inside marks. */
function maskOf(prose: Prose, all: readonly Marked[]): boolean[] {
  const mask: boolean[] = new Array(prose.tokens.length).fill(false);
  for (const m of all)
    for (
      let i = tokenAt(prose.tokens, m.outerStart);
      (prose.tokens[i]?.start ?? m.outerEnd) < m.outerEnd;
      i++
    )
      mask[i] = true;
  return mask;
}

const wordsOf = (prose: Prose, m: Marked): string[] => words(prose.text.slice(m.start, m.end).toLowerCase());
const pairsOf = (all: readonly string[]): string[] => all.slice(1).map((word, i) => `${all[i]} ${word}`);
const wordPairs = (quotes: readonly string[][]): ReadonlySet<string> => new Set(quotes.flatMap(pairsOf));
const NO_PAIRS: ReadonlySet<string> = new Set();
/** True where each two neighbouring words stand next to each other in the quotes that `pairs` were made of. */
const isEcho = (all: readonly string[], pairs: ReadonlySet<string>): boolean =>
  pairsOf(all).every((pair) => pairs.has(pair));

/** '— сказала Сольхейм, — и мы получили причал': the words behind a clause within their sentence. */
const BEHIND_DASH = /^[–—-][,:]?\s?\p{Ll}/u;

/** '“A,” he said, “B.”', and a paragraph that opens a mark after one that didn't close it. */
function continues(prose: Prose, found: readonly Found[], i: number): boolean {
  const [previous, quote] = [found[i - 1], found[i]];
  if (previous === undefined || quote === undefined) return false;
  if (previous.speaker?.name !== quote.speaker?.name) return false;
  if (!previous.marked.closed) return quote.marked.passage === previous.marked.passage + 1;
  const between = prose.text.slice(previous.marked.outerEnd, quote.marked.outerStart);
  return (
    previous.marked.passage === quote.marked.passage &&
    between.length < 120 &&
    !/[.!?]["”’]?\s+\S/.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\./g, '')) &&
    (/,$/.test(prose.text.slice(previous.marked.start, previous.marked.end)) ||
      BEHIND_DASH.test(prose.text.slice(quote.marked.outerStart, quote.marked.start + 1)))
  );
}
