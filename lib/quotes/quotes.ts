import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Quote, Speaker } from '../model/digest.ts';
import { flat, spanOf } from '../text/span.ts';
import type { Prose } from '../text/tokens.ts';
import { type Attribution, attribute, attributeBefore, type Rule } from './attribution.ts';
import { wholeDescription } from './description.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from './lexicon.ts';
import { findMarked, type Marked } from './marks.ts';
import { type Mention, recentMentions } from './mentions.ts';
import { peopleOf, resolvePronoun } from './people.ts';
import { resolveDescription } from './roles.ts';
import { isHeading, isSpeech, words } from './speech.ts';
import { type Context, tokenAt } from './subject.ts';

/** How often each rule was right on news with known speakers, rounded; pronouns and descriptions lower it. */
const CONFIDENCE: Readonly<Record<Rule, number>> = {
  behind: 0.95,
  before: 0.85,
  according: 0.9,
  colon: 0.85,
  possessive: 0.75,
  carried: 0.75,
  ahead: 0.7,
  following: 0.65,
  paragraph: 0.65,
  nearest: 0.45,
};
/** Below this every second name was wrong, and none is better than a wrong one. */
const MIN_CONFIDENCE = 0.3;
/** Who spoke longer ago than so many quotes is no longer the one who speaks. */
const RECENT_QUOTES = 20;
const PRONOUN_FACTOR = 0.8;
const DESCRIPTION_FACTOR = 0.85;

type Found = { marked: Marked; speaker: Speaker | null; cluster: number | null; rule: Rule | null };

/** The reported speech of an article with its speakers, in the order of the text. */
export function findQuotes(prose: Prose, clusters: readonly Cluster[]): Quote[] {
  const all = findMarked(prose.text, prose.passages);
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
    found.push(resolve(context, m, attribution, found));
  }
  carry(context, found);
  return found.map(({ marked: m, speaker }, i) => ({
    ...spanOf(prose.text, m.start, m.end),
    speaker: speaker !== null && speaker.confidence >= MIN_CONFIDENCE ? speaker : null,
    continues: continues(prose, found, i) ? i - 1 : null,
    section: prose.passages[m.passage]?.section ?? 0,
  }));
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

function resolve(
  context: Context,
  m: Marked,
  attribution: Attribution | null,
  earlier: readonly Found[],
): Found {
  if (attribution === null) return { marked: m, speaker: null, cluster: null, rule: null };
  const { prose, people } = context;
  const { subject, cue, rule } = attribution;
  const endToken = subject.kind === 'description' ? wholeDescription(context, subject) : subject.endToken;
  const mention = spanOf(
    prose.text,
    prose.tokens[subject.firstToken]?.start ?? 0,
    prose.tokens[endToken - 1]?.end ?? 0,
  );
  const cueToken = cue === null ? undefined : prose.tokens[cue];
  const cueSpan = cueToken === undefined ? null : spanOf(prose.text, cueToken.start, cueToken.end);
  const made = (name: string, cluster: number | null, factor: number): Found => ({
    marked: m,
    speaker: { name, mention, cue: cueSpan, confidence: Math.round(CONFIDENCE[rule] * factor * 100) / 100 },
    cluster,
    rule,
  });
  switch (subject.kind) {
    case 'name':
      return made(subject.cluster.name, subject.cluster.id, 1);
    case 'pronoun': {
      const cluster = pronoun(context, subject.firstToken, earlier);
      return cluster === null
        ? { marked: m, speaker: null, cluster: null, rule }
        : made(cluster.name, cluster.id, PRONOUN_FACTOR);
    }
    case 'description': {
      const phrase = prose.tokens.slice(subject.firstToken, subject.endToken).map((t) => t.lower);
      const definite =
        /^(?:the|this|that)$/.test(phrase[0] ?? '') || context.people.mentionAt.has(subject.firstToken);
      const cluster = definite
        ? (resolveDescription(
            prose,
            people,
            phrase,
            subject.firstToken,
            (i) => context.inQuote[i] ?? false,
          ) ?? onlyPerson(context, phrase, subject.firstToken))
        : namesake(context, phrase, subject.firstToken);
      if (cluster !== null) return made(cluster.name, cluster.id, DESCRIPTION_FACTOR);
      return made(flat(mention.text).replace(/^(?:the|an?|this|that) /i, ''), null, DESCRIPTION_FACTOR);
    }
  }
}

/** 'Solberg has never explained it. “…,” the director said': the one person of the paragraph, who is nothing else. */
function onlyPerson(
  { prose, people, inQuote }: Context,
  phrase: readonly string[],
  token: number,
): Cluster | null {
  if (phrase.length !== 2 || !ROLE_NOUNS.has(phrase[1] ?? '')) return null;
  const paragraph = prose.sentences[prose.tokens[token]?.sentence ?? -1]?.paragraph;
  const named = recentMentions(people.mentions, token).filter(
    (x) =>
      x.cluster.type === 'person' &&
      !inQuote[x.firstToken] &&
      prose.sentences[prose.tokens[x.firstToken]?.sentence ?? -1]?.paragraph === paragraph,
  );
  const [first] = named;
  return first !== undefined &&
    named.every((x) => x.cluster.id === first.cluster.id) &&
    (people.roles.get(first.cluster.id)?.roles.size ?? 0) === 0
    ? first.cluster
    : null;
}

/** 'Page replied': a last name that is a common word too, where somebody of that name was spoken of. */
function namesake({ people }: Context, phrase: readonly string[], token: number): Cluster | null {
  const [word] = phrase;
  if (word === undefined || phrase.length > 1) return null;
  const isNamed = ({ cluster }: Mention): boolean =>
    cluster.type === 'person' && cluster.name.toLowerCase().endsWith(` ${word}`);
  return recentMentions(people.mentions, token).find(isNamed)?.cluster ?? null;
}

function pronoun(context: Context, token: number, earlier: readonly Found[]): Cluster | null {
  const word = context.prose.tokens[token]?.lower ?? '';
  const gender = MALE_PRONOUNS.has(word) ? 'male' : FEMALE_PRONOUNS.has(word) ? 'female' : null;
  if (gender === null) return null;
  const last = earlier.slice(-RECENT_QUOTES).findLast((f) => f.cluster !== null)?.cluster ?? null;
  return resolvePronoun(context.prose, context.people, {
    token,
    gender,
    speaker: last,
    avoid: (i) => context.inQuote[i] ?? false,
  });
}

/**
 * Gives quotes without a cue of their own the speaker of their neighbours: the one before in the paragraph, the one
 * behind it, the paragraph before where a whole paragraph is quoted; last the nearest person before.
 */
function carry(context: Context, found: Found[]): void {
  for (const [i, quote] of found.entries()) {
    if (quote.speaker !== null) continue;
    const previous = found[i - 1];
    const next = found[i + 1];
    const { marked } = quote;
    if (previous?.speaker != null && previous.marked.passage === marked.passage)
      found[i] = { ...quote, ...carried(previous, 'carried') };
    else if (next?.speaker != null && goesBefore(context, marked, next.marked))
      found[i] = { ...quote, ...carried(next, 'ahead') };
    else if (previous?.speaker != null && goesOn(context, previous.marked, marked))
      found[i] = { ...quote, ...carried(previous, 'paragraph') };
    else {
      const own = ownSubject(context, marked);
      const attribution = own === null ? attributeBefore(context, marked) : null;
      const before = resolve(context, marked, attribution, found.slice(Math.max(0, i - 1), i));
      found[i] = before.speaker !== null ? before : { ...quote, ...(own ?? nearest(context, marked)) };
    }
  }
}

function carried(from: Found, rule: Rule): Pick<Found, 'speaker' | 'cluster' | 'rule'> {
  if (from.speaker === null) return { speaker: null, cluster: null, rule: null };
  const confidence = Math.round(Math.min(from.speaker.confidence, 1) * CONFIDENCE[rule] * 100) / 100;
  return { speaker: { ...from.speaker, confidence }, cluster: from.cluster, rule };
}

const startsPassage = (context: Context, m: Marked): boolean =>
  m.outerStart <= (context.prose.passages[m.passage]?.start ?? 0) + 2;

/** Who speaks next in the paragraph that a quote begins, or behind a paragraph that doesn't close its mark, speaks here. */
const goesBefore = (context: Context, m: Marked, next: Marked): boolean =>
  next.passage === m.passage ? startsPassage(context, m) : !m.closed && next.passage === m.passage + 1;

/** A paragraph that is nothing but a quote goes on with the speaker of the paragraph before. */
function goesOn(context: Context, previous: Marked, m: Marked): boolean {
  return startsPassage(context, m) && m.passage - previous.passage <= 2;
}

/** The people and bodies named before a quote in its own sentence, and in the one before of the same paragraph. */
function namedBefore(
  context: Context,
  m: Marked,
): { here: Mention | undefined; before: Mention | undefined } {
  const { prose, people } = context;
  const first = tokenAt(prose.tokens, m.outerStart);
  const sentence = prose.tokens[first]?.sentence ?? 0;
  const reachable = recentMentions(people.mentions, first).filter(
    (x) => !context.inQuote[x.firstToken] && x.cluster.type !== 'place' && !isInBrackets(prose, x),
  );
  const sentenceOf = (x: Mention): number | undefined => prose.tokens[x.firstToken]?.sentence;
  const together = prose.sentences[sentence - 1]?.paragraph === m.passage;
  return {
    here: reachable.findLast((x) => sentenceOf(x) === sentence),
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
    speaker: { name: cluster.name, mention, cue: null, confidence: Math.round(confidence * 100) / 100 },
    cluster: cluster.id,
    rule: 'nearest',
  };
}

/** 'ATLANTA (CNN)': the agency of a dateline, a party behind a name. */
const isInBrackets = ({ tokens }: Prose, { firstToken, endToken }: Mention): boolean =>
  tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';

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
    /,$/.test(prose.text.slice(previous.marked.start, previous.marked.end))
  );
}
