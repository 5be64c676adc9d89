import { isMedium } from '../entities/papers.ts';
import { isPossessive } from '../text/tokens.ts';
import { before } from './before.ts';
import type { Reader } from './clause-behind.ts';
import { type Context, nameOf, pronounAt, type Subject, tokenAt } from './context.ts';
import { ANSWERS } from './lexicon.ts';
import { subjectRight } from './subject-right.ts';

/** '“…,” according to X' */
export const according: Reader = (context, clause, i) => {
  const [token, next] = context.prose.tokens.slice(i, i + 2);
  // '“…,” per the bylaws'
  const per = token?.text === 'per' && i === clause.start ? subjectRight(context, i + 1) : null;
  if (per !== null) return { subject: per, cue: i, rule: 'according' };
  if (token?.lower !== 'according' || next?.lower !== 'to') return null;
  // 'According to …' begins the next sentence.
  if (token.text !== token.lower) return 'stop';
  // '“….” Others are moving their goods, according to X' is the next sentence's source.
  const opens = context.prose.tokens[clause.start];
  if (!clause.open && i > clause.start && opens !== undefined && opens.text !== opens.lower) return 'stop';
  const subject = subjectRight(context, i + 2);
  if (subject === null) return 'stop';
  // 'Feld said people must “…,” according to the Herald': the paper passes on what Feld said.
  const isPassedOn = subject.kind === 'name' && isMedium(subject.cluster.name.toLowerCase());
  const said = isPassedOn ? before(context, tokenAt(context.prose.tokens, clause.quote.outerStart)) : null;
  const isNamed = said?.rule === 'before' && said.subject.kind === 'name';
  return isNamed ? said : { subject, cue: i, rule: 'according' };
};

/** '“…,” in Feld’s phrase' */
export const phrased: Reader = ({ prose: { tokens }, people }, { start }, i) => {
  const mention = i === start && tokens[i]?.lower === 'in' ? people.mentionAt.get(i + 1) : undefined;
  if (mention === undefined || !isPossessive(tokens[mention.endToken])) return null;
  const noun = mention.endToken + 1;
  return PHRASES.test(tokens[noun]?.lower ?? '')
    ? { subject: nameOf(mention), cue: noun, rule: 'behind' }
    : null;
};
const PHRASES = /^(?:words?|phrase|telling|view|opinion|formulation|description|account)$/;

/** '“…,” was the answer from X', '“…” came the reply of X' */
export const answered: Reader = (context, { start }, i) => {
  const { tokens } = context.prose;
  if (i !== start || !/^(?:was|is|came|comes|went|goes)$/.test(tokens[i]?.lower ?? '')) return null;
  const noun = [i + 2, i + 3].find((k) => ANSWERS.has(tokens[k]?.lower ?? '')) ?? -1;
  const leads = /^(?:from|of|by)$/.test(tokens[noun + 1]?.lower ?? '');
  const subject = leads && tokens[i + 1]?.pos === 'DET' ? subjectRight(context, noun + 2) : null;
  return subject === null ? null : { subject, cue: noun, rule: 'behind' };
};

/** '“…,” the paper quoted X as saying' */
export const quoted: Reader = (context, _clause, i) => {
  const subject = quotedAsSaying(context, i);
  return subject === null ? null : { subject, cue: i, rule: 'behind' };
};

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
