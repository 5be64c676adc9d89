import type { Marked } from '../text/marks.ts';
import type { Token } from '../text/tokens.ts';
import { before } from './before.ts';
import { type Context, endsClause, nameOf, pronounAt, type Subject, tokenAt } from './context.ts';
import { isCue } from './cue.ts';
import { somebody, somebodyOf } from './description.ts';
import { BETWEEN, MEDIA, SUBJECT_PRONOUNS, SUBORDINATORS, WEAK_CUES } from './lexicon.ts';
import { type Attribution, CUE_REACH } from './rules.ts';
import { subjectLeft } from './subject.ts';
import { subjectRight } from './subject-right.ts';

/** How many tokens behind a quote its speaker is named at most. */
const NEAR = 6;
/** How what somebody says without marks begins. */
const REPORTED = /^(?:that|they|he|she|it|we|i|there)$/;

/** '…,” said X', '…,” X said', '“…” X told reporters': the words behind the closing mark. */
export function behind(context: Context, quote: Marked, from: number): Attribution | null {
  const { tokens } = context.prose;
  const first = tokenAt(tokens, quote.outerStart);
  const passageEnd = context.prose.passages[quote.passage]?.end ?? 0;
  const inside = context.prose.text.charAt(quote.end - 1);
  // A full stop inside the marks ends the sentence: only '“…?” X asked.' goes on behind it.
  const open = /[,?!—–-]/.test(inside) || !/[.…]/.test(inside);
  let i = from;
  while (tokens[i] !== undefined && /^[,—–―-]+$/.test(tokens[i]?.text ?? '')) i++;
  const start = i;
  // '“tone down” the contest, but said that': words that go on with the quote's own clause.
  const within = start === from && /[\p{L}\p{N}]/u.test(inside);
  // '“…” — Jane Doe', '“…” — The Weldon Herald': a name alone behind a dash.
  const named = tokens[i]?.lower === 'the' ? i + 1 : i;
  const signed =
    i > from && !/[\p{L}\p{N}]/u.test(inside) && /[—–―-]/.test(tokens[i - 1]?.text ?? '')
      ? context.people.mentionAt.get(named)
      : undefined;
  if (
    signed !== undefined &&
    /^[,.(]?$/.test(
      tokens[signed.endToken]?.start !== undefined && (tokens[signed.endToken]?.start ?? 0) < passageEnd
        ? (tokens[signed.endToken]?.text ?? '')
        : '',
    )
  ) {
    return { subject: nameOf(signed), cue: null, rule: 'behind' };
  }
  const sentence = tokens[start]?.sentence;
  for (; i < start + CUE_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= passageEnd || token.sentence !== sentence) break;
    if (context.inQuote[i]) {
      // 'Feld, editor of the “Letter,” told reporters': a title within the aside.
      if (i === start || openingName(context, start) === null) break;
      continue;
    }
    if (endsClause(context, i) || (i === start && !within && beginsClause(context, i))) break;
    if (token.text === '(') {
      while (tokens[i] !== undefined && tokens[i]?.text !== ')' && tokens[i]?.sentence === sentence) i++;
      continue;
    }
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      // 'According to …' begins the next sentence.
      if (token.text !== token.lower) return null;
      const subject = subjectRight(context, i + 2);
      return subject === null ? null : { subject, cue: i, rule: 'according' };
    }
    const quoted = quotedAsSaying(context, i);
    if (quoted !== null) return { subject: quoted, cue: i, rule: 'behind' };
    if (!isCue(context, i)) continue;
    // '“thank you” calls from two people'
    if (WEAK_CUES.has(token.lower) && tokens[i + 1]?.pos === 'ADP') continue;
    // 'told X': whom it was said to follows, never who speaks.
    const tells = /^tell/.test(token.lower) || token.lower === 'told';
    const direct = !tells && (i === start || (i === start + 1 && BETWEEN.has(tokens[start]?.lower ?? '')));
    // '“… of the brain.” Called fatty acids, they …' begins another sentence.
    if (direct && !open && token.text !== token.lower) break;
    if (direct) {
      // 'said X': the subject follows, unless the quote ended and this is the next sentence's verb.
      const subject = subjectRight(context, i + 1);
      if (subject !== null) return { subject, cue: i, rule: 'behind' };
      continue;
    }
    const closed =
      /^[,.]$/.test(tokens[i + 1]?.text ?? '.') ||
      tokens[i + 1] === undefined ||
      tokens[i + 1]?.sentence !== sentence;
    // '“… of the work.” Another goal, Feld says, is', 'Often, Feld says, they': a sentence of its own, with an aside.
    const opens = tokens[start]?.pos === 'ADV' && tokens[start + 1]?.text === ',';
    const aside = tokens[i + 1]?.text === ',' && (opens || /^(?:AUX|VERB)$/.test(tokens[i + 2]?.pos ?? ''));
    // '“… of the work.” Another user wrote, “…”': the next quote's.
    const ahead = /^[,:]$/.test(tokens[i + 1]?.text ?? '') && context.inQuote[i + 2];
    if (!open && (!closed || aside || ahead)) break;
    // '“When will he come?” Police said they …' begins another sentence.
    if (/[?!]/.test(inside) && REPORTED.test(tokens[i + 1]?.lower ?? '')) break;
    const subject =
      openingName(context, start) ??
      openingDescription(context, start) ??
      subjectLeft(context, i, start) ??
      somebodyOf(context, start) ??
      (isOnePhrase(context, start, i) ? somebody(context, start) : null);
    // Behind a quote the subject follows at once: '…,” and then the man who said' is another clause.
    const between = tokens.slice(subject?.endToken ?? i, i);
    if (within && !between.every(({ lower }) => BETWEEN.has(lower))) continue;
    if (subject === null) continue;
    // '“…” while they were in power, Azzouz said.': the clause goes on as far as it likes.
    const near = subject.firstToken - start <= NEAR || isOnePhrase(context, start, subject.firstToken);
    const found =
      within && tokens[subject.firstToken - 1]?.text === ','
        ? (closed || near) && before(context, first) === null
        : near && !beginsClause(context, start);
    if (!found) continue;
    // 'Feld joked that it was “spring fever,” the news agency reported.'
    const said = isReportedBy(context, subject, token) ? before(context, first) : null;
    return said?.rule === 'before' ? said : { subject, cue: i, rule: 'behind' };
  }
  return null;
}

/** True where a medium reports what the sentence has somebody else say. */
const isReportedBy = ({ prose: { tokens } }: Context, subject: Subject, cue: Token): boolean =>
  /^report(?:s|ed)$/.test(cue.lower) &&
  (subject.kind === 'name'
    ? subject.cluster.type === 'organization'
    : MEDIA.has(tokens[subject.endToken - 1]?.lower ?? ''));

/** 'the paper quoted Feld as saying', 'quoted him as saying', 'reported Feld saying': whom a medium quotes. */
function quotedAsSaying(context: Context, i: number): Subject | null {
  const { tokens } = context.prose;
  const verb = tokens[i]?.lower ?? '';
  const link = /^quot(?:ed|es|ing)$/.test(verb) ? 'as' : verb === 'reported' ? 'saying' : null;
  const at = tokens.slice(i + 2, i + 2 + QUOTED_REACH).findIndex(({ lower }) => lower === link);
  if (link === null || at < 0) return null;
  if (link === 'as' && !/ing$/.test(tokens[i + 3 + at]?.lower ?? '')) return null;
  return /^(?:him|her)$/.test(tokens[i + 1]?.lower ?? '') ? pronounAt(i + 1) : subjectRight(context, i + 1);
}
/** How many words may name whom a medium quotes. */
const QUOTED_REACH = 8;

/** 'Orbell Kane's Houston-based analyst', 'a dealer for a German bank in London': no verb and no comma. */
const isOnePhrase = ({ prose: { tokens } }: Context, from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .every(
      ({ pos, text }, k, all) =>
        OF_PHRASE.test(pos) || /^(?:['’]s?|-)$/.test(text) || all[k - 1]?.text === '-',
    );
const OF_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|PART|ADP|NUM)$/;

/** '“…,” when Clinton blasted him', '“…,” but Ardal calls her': words behind a quote that aren't its attribution. */
function beginsClause({ prose: { tokens }, people }: Context, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  return (
    SUBORDINATORS.has(word) ||
    (/^(?:and|but)$/.test(word) && people.mentionAt.has(i + 1)) ||
    (word === 'but' && SUBJECT_PRONOUNS.has(next))
  );
}

/** '…,” Scott Pruitt, the attorney general of Oklahoma, one of the states in the suit, said': the name, then asides. */
function openingName(context: Context, start: number): Subject | null {
  for (let i = start; i <= start + 5; i++) {
    const mention = context.people.mentionAt.get(i);
    const token = context.prose.tokens[i];
    if (mention?.cluster.type === 'person')
      return context.prose.tokens[mention.endToken]?.text === ',' ? nameOf(mention) : null;
    if (token === undefined || /^(?:PUNCT|VERB|AUX|ADP|PRON)$/.test(token.pos)) return null;
  }
  return null;
}

/** '…,” a survivor who asked for her name to be left out said': the noun, then what is said of it. */
function openingDescription(context: Context, start: number): Subject | null {
  const { tokens } = context.prose;
  const subject = somebody(context, start);
  return subject !== null && /^(?:who|whose|,)$/.test(tokens[subject.endToken]?.lower ?? '') ? subject : null;
}
