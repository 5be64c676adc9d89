import type { Marked } from '../text/marks.ts';
import { spanOf } from '../text/span.ts';
import { isPossessive, paragraphOf } from '../text/tokens.ts';
import { attributeBefore } from './attribution.ts';
import { type Context, isInBrackets, tokenAt } from './context.ts';
import { type Found, inHundredths } from './found.ts';
import { type Mention, recentMentions } from './mentions.ts';
import { resolve } from './resolve.ts';
import { CONFIDENCE } from './rules.ts';
import { headingOver } from './speech.ts';

/** The speaker of a quote by its own sentence and the one before, else by a heading that names one person alone. */
export function fromText(context: Context, found: readonly Found[], i: number, quote: Found): Found {
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
function headedBy(context: Context, m: Marked): Pick<Found, 'speaker' | 'cluster' | 'rule'> {
  const { prose, people } = context;
  const named =
    headingOver(prose, m) === null
      ? []
      : people.mentions.filter(
          (x) => x.cluster.type === 'person' && paragraphOf(prose, x.firstToken) === m.passage - 1,
        );
  const [first] = named;
  return first !== undefined && named.every((x) => x.cluster.id === first.cluster.id)
    ? spokenBy(context, first, CONFIDENCE.nearest)
    : { speaker: null, cluster: null, rule: null };
}

/** A quote with whom the sentence before has speaking, where that stands in the paragraph given. */
export function spokenBefore(
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

export function spokenBy(
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
