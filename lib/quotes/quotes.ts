import type { Gender } from '../entities/gazetteer.ts';
import type { Cluster } from '../entities/merge.ts';
import { ENGLISH, type Reading } from '../entities/other-languages/lexicon.ts';
import type { Quote } from '../model/digest.ts';
import type { Marked } from '../text/marks.ts';
import { spanOf } from '../text/span.ts';
import { isPossessive, type Prose, paragraphOf } from '../text/tokens.ts';
import { attribute, attributeBefore, isChanted } from './attribution.ts';
import { type Context, isInBrackets, tokenAt, toldIn } from './context.ts';
import { isCue } from './cue.ts';
import { carried, type Found, inHundredths, isBoard, isCalledOther, mayBe } from './found.ts';
import { type Mention, recentMentions } from './mentions.ts';
import { findSpeech } from './other-languages/speakers.ts';
import { passiveBefore } from './passive.ts';
import { peopleOf } from './people.ts';
import { resolve } from './resolve.ts';
import { CONFIDENCE, type Rule } from './rules.ts';
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
  const found =
    reading.by === 'english' ? inEnglish(prose, clusters, all) : findSpeech(prose, clusters, all, reading);
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

/**
 * Gives quotes without a cue of their own the speaker of their neighbours: the one before in the paragraph, the one
 * behind it, the paragraph before where a whole paragraph is quoted; else of the sentence before; last the nearest
 * person before.
 */
function carry(context: Context, found: Found[]): void {
  carryBack(context, found);
  for (const [i, quote] of found.entries())
    if (quote.speaker === null && quote.pronoun !== 'narrator' && !isNarrated(context, quote.marked))
      found[i] = fromNeighbours(context, found, i, quote) ?? fromText(context, found, i, quote);
}

/** '“I was ill. ¶ “I cried. ¶ “I left,” Feld said': the last of the paragraphs that one quotation goes through says who speaks. */
function carryBack(context: Context, found: Found[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [quote, next] = [found[i], found[i + 1]];
    if (quote === undefined || next === undefined || next.speaker === null) continue;
    const { marked } = quote;
    const goesOn = !marked.closed && next.marked.passage === marked.passage + 1;
    const isFirst = found[i - 1]?.marked.passage !== marked.passage;
    const fits =
      mayBe(next, quote.pronoun) && !(next.cluster !== null && toldIn(context, marked).has(next.cluster.id));
    if (quote.speaker === null && quote.pronoun !== 'narrator' && goesOn && isFirst && fits)
      found[i] = { ...quote, ...carried(next, 'ahead', true) };
  }
}

/** '“Will she come?” I ask', 'I said, “…”', '“…” someone shouted', 'was called “…”': what the author or nobody in particular says. */
function isNarrated(context: Context, { outerStart, outerEnd }: Marked): boolean {
  const { tokens } = context.prose;
  const [first, end] = [tokenAt(tokens, outerStart), tokenAt(tokens, outerEnd)];
  const speaks = (i: number): boolean =>
    UNNAMED.test(tokens[i]?.text ?? '') && !context.inQuote[i] && isCue(context, i + 1);
  if (passiveBefore(context, first) !== null || isChanted(context, first)) return true;
  const opens = /^[,:]$/.test(tokens[first - 1]?.text ?? '');
  // '“…,” one of them said'
  const some = /^(?:one|another|some|two)$/i.test(tokens[end]?.text ?? '') && tokens[end + 1]?.lower === 'of';
  if (some && tokens[end + 2]?.lower === 'them' && isCue(context, end + 3)) return true;
  // '“…,” one tweeted'
  if (/^(?:one|another)$/.test(tokens[end]?.lower ?? '') && isCue(context, end + 1)) return true;
  return speaks(end) || (opens && [3, 4, 5].some((back) => speaks(first - back)));
}

const UNNAMED = /^(?:I|[Ss]ome(?:one|body))$/;

function fromNeighbours(context: Context, found: readonly Found[], i: number, quote: Found): Found | null {
  const { marked } = quote;
  const told = toldIn(context, marked);
  const fits = (other: Found | undefined): other is Found =>
    other !== undefined &&
    mayBe(other, quote.pronoun) &&
    !isBoard(other) &&
    !(other.cluster !== null && told.has(other.cluster.id));
  const [previous, next] = [found[i - 1], found[i + 1]].map((other) => (fits(other) ? other : undefined));
  const from = (other: Found, rule: Rule): Found => ({ ...quote, ...carried(other, rule) });
  // 'workers “will stay home” and “go nowhere,” according to Feld': one sentence, one source.
  if (next?.speaker != null && isOneSentence(context, marked, next.marked)) return from(next, 'ahead');
  const asked = previous === undefined ? null : whoWasAsked(context, previous, marked);
  if (asked !== null) return { ...quote, ...spokenBy(context, asked, CONFIDENCE.ahead) };
  const distance =
    previous?.speaker == null ? Number.POSITIVE_INFINITY : marked.passage - previous.marked.passage;
  if (previous !== undefined && distance === 0) {
    // 'Feld said no. “…” The mayor said that it is late. “…”'
    const between = isSentenceBetween(context, previous.marked, marked)
      ? spokenBefore(context, found, i, marked, marked.passage)
      : null;
    return between !== null && fits(between) ? between : from(previous, 'carried');
  }
  if (next?.speaker != null && goesBefore(context, marked, next.marked)) return from(next, 'ahead');
  if (!startsPassage(context, marked)) return null;
  // Within a paragraph, a first name's gender tells less than who has just spoken.
  const isSame = previous !== undefined && !isOther(context, previous, quote.gender);
  if (isSame && distance === 1)
    return { ...quote, ...carried(previous, 'paragraph', !previous.marked.closed) };
  const reported = spokenBefore(context, found, i, marked, marked.passage - 1);
  if (reported !== null && fits(reported)) return reported;
  if (next?.speaker != null && isOnlyOneBefore(context, marked, next)) return from(next, 'reported');
  return isSame && distance <= PARAGRAPH_REACH ? from(previous, 'paragraph') : null;
}

/** Whether a quote's speaker isn't of the gender given, by what the article or the quote's own pronoun says. */
function isOther({ people }: Context, quote: Found, gender: Gender | null): boolean {
  const { cluster } = quote;
  if (cluster === null || gender === null) return false;
  const known = people.genders.get(cluster.id) ?? cluster.gender ?? gender;
  return known !== gender || isCalledOther(quote, gender);
}

/** 'Feld was ill last year. “I lost a lung.” … “I cried,” Feld says.': whom alone the paragraph before names, and who speaks next. */
function isOnlyOneBefore(
  { prose, people, inQuote }: Context,
  { passage, outerStart }: Marked,
  { cluster, marked: next }: Found,
): boolean {
  if (cluster?.type !== 'person' || next.passage - passage > PARAGRAPH_REACH) return false;
  const named = recentMentions(people.mentions, tokenAt(prose.tokens, outerStart)).filter(
    (x) =>
      x.cluster.type === 'person' &&
      !inQuote[x.firstToken] &&
      paragraphOf(prose, x.firstToken) === passage - 1,
  );
  return named.length > 0 && named.every((x) => x.cluster.id === cluster.id);
}

/** True for two quotes within the same sentence, the first of which goes on with the sentence. */
const isOneSentence = ({ prose: { text, tokens } }: Context, m: Marked, next: Marked): boolean =>
  /^\p{Ll}/u.test(text.charAt(m.start)) &&
  tokens[tokenAt(tokens, m.outerStart)]?.sentence === tokens[tokenAt(tokens, next.outerStart)]?.sentence;

/** '“Do you work?” Feld asked Brandt. “I think so.”': who is asked answers. */
function whoWasAsked(context: Context, { marked: m, speaker }: Found, next: Marked): Mention | null {
  const { text, tokens } = context.prose;
  const isQuestion = text.charAt(m.end - 1) === '?' && /^ask/.test(speaker?.cue?.text ?? '');
  if (!isQuestion || speaker?.cue == null || next.passage !== m.passage) return null;
  const mention = context.people.mentionAt.get(tokenAt(tokens, speaker.cue.end));
  return mention?.cluster.type === 'person' &&
    mention.cluster.name !== speaker.name &&
    tokens[mention.endToken]?.text === '.'
    ? mention
    : null;
}

/** True where a whole sentence stands between two quotes. */
const isSentenceBetween = ({ prose: { tokens } }: Context, previous: Marked, next: Marked): boolean =>
  (tokens[tokenAt(tokens, next.outerStart)]?.sentence ?? 0) -
    (tokens[tokenAt(tokens, previous.outerEnd) - 1]?.sentence ?? 0) >
  1;

/** A paragraph that is nothing but a quote goes on with who spoke so many paragraphs before. */
const PARAGRAPH_REACH = 2;

function fromText(context: Context, found: readonly Found[], i: number, quote: Found): Found {
  const { marked } = quote;
  if (quote.pronoun !== null) {
    // Whom 'she' can be near by was asked before.
    const near = quote.pronoun === 'body' ? nearest(context, marked) : null;
    return near !== null && near.cluster?.type !== 'person' ? { ...quote, ...near } : quote;
  }
  const own = ownSubject(context, marked);
  const before = own === null ? spokenBefore(context, found, i, marked, marked.passage) : null;
  const said = before ?? { ...quote, ...(own ?? nearest(context, marked)) };
  return said.speaker === null ? { ...quote, ...headedBy(context, marked) } : said;
}

/** 'The happiest: Leo Jardin (Weldon)' over a paragraph that is all quote: whom alone its heading names. */
function headedBy(
  context: Context,
  { passage, outerStart, outerEnd }: Marked,
): Pick<Found, 'speaker' | 'cluster' | 'rule'> {
  const { prose, people } = context;
  const [heading, own] = prose.passages.slice(Math.max(0, passage - 1), passage + 1);
  const isWhole = own !== undefined && outerStart - own.start <= 1 && own.end - outerEnd <= 1;
  const named =
    isWhole && passage > 1 && heading?.heading === true
      ? people.mentions.filter(
          (x) => x.cluster.type === 'person' && paragraphOf(prose, x.firstToken) === passage - 1,
        )
      : [];
  const [first] = named;
  return first !== undefined && named.every((x) => x.cluster.id === first.cluster.id)
    ? spokenBy(context, first, CONFIDENCE.nearest)
    : { speaker: null, cluster: null, rule: null };
}

/** A quote with whom the sentence before has speaking, where that stands in the paragraph given. */
function spokenBefore(
  context: Context,
  found: readonly Found[],
  i: number,
  marked: Marked,
  passage: number,
): Found | null {
  const attribution = attributeBefore(context, marked, passage);
  const before = resolve(context, marked, attribution, found.slice(Math.max(0, i - 1), i));
  return before.speaker === null ? null : before;
}

const startsPassage = (context: Context, m: Marked): boolean =>
  m.outerStart <= (context.prose.passages[m.passage]?.start ?? 0) + 2;

/** Who speaks next in the paragraph that a quote begins, or behind a paragraph that doesn't close its mark, speaks here. */
const goesBefore = (context: Context, m: Marked, next: Marked): boolean =>
  next.passage === m.passage ? startsPassage(context, m) : !m.closed && next.passage === m.passage + 1;

/** The people and bodies named before a quote in its own sentence, and in the one before of the same paragraph. */
function namedBefore(
  context: Context,
  m: Marked,
): { here: Mention | undefined; before: Mention | undefined } {
  const { prose, people } = context;
  const first = tokenAt(prose.tokens, m.outerStart);
  const sentence = prose.tokens[first]?.sentence ?? 0;
  const reachable = recentMentions(people.mentions, first).filter(
    (x) =>
      !context.inQuote[x.firstToken] &&
      x.cluster.type !== 'place' &&
      !isInBrackets(prose, x) &&
      // 'while chatting with Variety'
      prose.tokens[x.firstToken - 1]?.lower !== 'with',
  );
  const sentenceOf = (x: Mention): number | undefined => prose.tokens[x.firstToken]?.sentence;
  const here = reachable.filter((x) => sentenceOf(x) === sentence);
  const together = prose.sentences[sentence - 1]?.paragraph === m.passage;
  return {
    // 'The firm’s director, Feld, “saw no way out”'
    here: here.findLast(({ endToken }) => !isPossessive(prose.tokens[endToken])) ?? here.at(-1),
    before: together ? reachable.findLast((x) => sentenceOf(x) === sentence - 1) : undefined,
  };
}

/** 'Castillo expects prices to fall, “if the birds leave us alone.”': the subject of the quote's own sentence. */
function ownSubject(context: Context, m: Marked): Pick<Found, 'speaker' | 'cluster' | 'rule'> | null {
  const { here } = namedBefore(context, m);
  return here?.subject && here.cluster.type === 'person' ? spokenBy(context, here, CONFIDENCE.nearest) : null;
}

/** The first one named in the quote's sentence, else in the sentence before. */
function nearest(context: Context, m: Marked): Pick<Found, 'speaker' | 'cluster' | 'rule'> {
  const { here, before } = namedBefore(context, m);
  if (here !== undefined) return spokenBy(context, here, CONFIDENCE.nearest);
  return before === undefined
    ? { speaker: null, cluster: null, rule: null }
    : spokenBy(context, before, CONFIDENCE.nearest * 0.7);
}

function spokenBy(
  { prose }: Context,
  { cluster, start, end }: Mention,
  confidence: number,
): Pick<Found, 'speaker' | 'cluster' | 'rule'> {
  const mention = spanOf(prose.text, start, end);
  return {
    speaker: { name: cluster.name, mention, cue: null, confidence: inHundredths(confidence) },
    cluster,
    rule: 'nearest',
  };
}

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
