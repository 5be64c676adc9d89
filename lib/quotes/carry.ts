import type { Gender } from '../entities/gazetteer.ts';
import type { Marked } from '../text/marks.ts';
import { paragraphOf } from '../text/tokens.ts';
import { isChanted } from './attribution.ts';
import { type Context, tokenAt, toldIn } from './context.ts';
import { isCue } from './cue.ts';
import { carried, type Found, isBoard, isCalledOther, mayBe } from './found.ts';
import { type Mention, recentMentions } from './mentions.ts';
import { fromText, spokenBefore, spokenBy } from './nearest.ts';
import { passiveBefore } from './passive.ts';
import { CONFIDENCE, type Rule } from './rules.ts';

/**
 * Gives quotes without a cue of their own the speaker of their neighbours: the one before in the paragraph, the one
 * behind it, the paragraph before where a whole paragraph is quoted; else of the sentence before; last the nearest
 * person before.
 */
export function carry(context: Context, found: Found[]): void {
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
    if (quote.speaker !== null || quote.pronoun === 'narrator' || !goesOn || !isFirst) continue;
    if (speaksAs(quote, toldIn(context, marked))(next))
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

/** Whether another quote's speaker may be this one's: of the kind its pronoun means, no board, and not who is told. */
const speaksAs =
  ({ pronoun }: Found, told: ReadonlySet<number>) =>
  (other: Found | undefined): other is Found =>
    other !== undefined &&
    mayBe(other, pronoun) &&
    !isBoard(other) &&
    !(other.cluster !== null && told.has(other.cluster.id));

function fromNeighbours(context: Context, found: readonly Found[], i: number, quote: Found): Found | null {
  const { marked } = quote;
  const fits = speaksAs(quote, toldIn(context, marked));
  const [previous, next] = [found[i - 1], found[i + 1]].map((other) => (fits(other) ? other : undefined));
  const from = (other: Found, rule: Rule): Found => ({ ...quote, ...carried(other, rule) });
  // 'workers “will stay home” and “go nowhere,” according to Feld': one sentence, one source.
  if (next?.speaker != null && isOneSentence(context, marked, next.marked)) return from(next, 'ahead');
  const asked = previous === undefined ? null : whoWasAsked(context, previous, marked);
  if (asked !== null) return { ...quote, ...spokenBy(context, asked, CONFIDENCE.ahead) };
  const distance =
    previous?.speaker == null ? Number.POSITIVE_INFINITY : marked.passage - previous.marked.passage;
  // '“…,” he says. … Her family was religious, she says, though “…”'
  const isAnother = previous !== undefined && quote.gender !== null && isCalledOther(previous, quote.gender);
  if (previous !== undefined && distance === 0 && !isAnother) {
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
    return {
      ...quote,
      ...carried(previous, 'paragraph', !previous.marked.closed || previous.rule === 'paragraph'),
    };
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

const startsPassage = (context: Context, m: Marked): boolean =>
  m.outerStart <= (context.prose.passages[m.passage]?.start ?? 0) + 2;

/** Who speaks next in the paragraph that a quote begins, or behind a paragraph that doesn't close its mark, speaks here. */
const goesBefore = (context: Context, m: Marked, next: Marked): boolean =>
  next.passage === m.passage ? startsPassage(context, m) : !m.closed && next.passage === m.passage + 1;
