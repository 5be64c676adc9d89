import { POST_NOMINALS, ROLE_NOUNS } from '../entities/lexicon.ts';
import { isPossessive } from '../text/tokens.ts';
import { apposed, isBodyNamed, isDash, personIn, previousComma, previousDash } from './asides.ts';
import { type Context, endsClause, isInBrackets, nameOf, pronounAt, type Subject } from './context.ts';
import { ageStart, isNameLike, isSpeakingNoun, phraseStart } from './description.ts';
import { governed } from './governed.ts';
import { otherOf } from './kin.ts';
import { BETWEEN, DAYS, DOCUMENTS, EPITHETS, FIRMS, ISSUES, SPEAKS, SUBJECT_PRONOUNS } from './lexicon.ts';
import {
  asideOf,
  isGeneral,
  issuerBehind,
  isTitle,
  kinBefore,
  opensWithName,
  ownerOf,
  someOf,
} from './phrases.ts';
import { beforeTime, isAuxiliary, isBehindAs, isVisited, standsBeside } from './subject-words.ts';

/** The subject of the verb at `cue`, to its left and not before `from`: nearest first, over asides between commas. */
export function subjectLeft(context: Context, cue: number, from: number): Subject | null {
  const { tokens } = context.prose;
  if (isSecondVerb(context, cue)) {
    // 'They waited, said Feld, adding that'
    const speaker = context.people.mentionAt.get(cue - 2);
    if (speaker !== undefined && SPEAKS.test(tokens[speaker.firstToken - 1]?.lower ?? ''))
      return nameOf(speaker);
    // 'The airline wants more, Feld said, adding that'
    if (tokens[cue - 1]?.text === ',' && SPEAKS.test(tokens[cue - 2]?.lower ?? '')) {
      const sayer = subjectLeft(context, cue - 2, from);
      if (sayer !== null) return sayer;
    }
    const main = firstSubject(context, from, cue);
    if (main !== null) return blamed(context, cue, main) ?? main;
  }
  let i = beforeTime(tokens, cue - 1);
  while (
    i >= from &&
    (BETWEEN.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')
  )
    i = beforeTime(tokens, i - 1);
  // 'Judge Eleanor Whitcombe KC MP told him', though not 'the Labour MP told him'
  const honours =
    tokens.slice(from, i + 1).findLastIndex(({ lower }) => !POST_NOMINALS.has(lower)) + from + 1;
  if (isPersonBefore(context, honours)) i = honours - 1;
  const last = i;
  let verbs = 0;
  for (; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (context.inQuote[i]) continue;
    if (token.text === ')') {
      // 'Sen. Claire McCaskill (D-Mo.) said'
      while (i > from && tokens[i]?.text !== '(') i--;
      continue;
    }
    if (token.text === ',' && i === last) {
      // 'Trump, who is running, has said': the aside ends here; go on before it.
      const opening = previousComma(context, i - 1, from);
      if (opening >= from) {
        const holder = beforeOffices(context, opening, from);
        if (holder !== null) return holder;
        const subject = besideAside(context, opening, i, from);
        if (subject !== null) return subject;
        i = opening;
        continue;
      }
    }
    // 'Feld -- head of the council -- told them'
    const dash = i === last && isDash(token) ? previousDash(context, i - 1, from) : -1;
    const introduced = dash > from ? subjectEndingAt(context, dash - 1, from, dash) : null;
    if (introduced?.kind === 'name') return introduced;
    // 'Feld, who has two sons with Brandt, went on to say': the aside is passed over whole.
    const aside = token.text === ',' ? previousComma(context, i - 1, from) : -1;
    if (aside > from && /^(?:who|whose)$/.test(tokens[aside + 1]?.lower ?? '')) {
      i = aside;
      continue;
    }
    const subject = subjectEndingAt(context, i, from, cue);
    if (subject !== null) return subject;
    // A finite verb on the way: its subject speaks only where the cue is its second verb ('X met Y and said').
    if (token.pos === 'VERB' && ++verbs > 2) break;
    if (endsClause(context, i)) break;
  }
  return null;
}

const isPersonBefore = ({ people }: Context, i: number): boolean => {
  const mention = people.mentionAt.get(i - 1);
  return mention?.endToken === i && mention.cluster.type === 'person';
};

/** 'Joseph Feld, the firm’s Chairman, President, and Chief Executive, said': who holds the offices that the last comma ends. */
function beforeOffices(context: Context, opening: number, from: number): Subject | null {
  const { tokens } = context.prose;
  let first = opening;
  for (let more = MOST_OFFICES; more > 0 && /^(?:and|&)$/.test(tokens[opening + 1]?.lower ?? ''); more--) {
    const subject = subjectEndingAt(context, first - 1, from, first);
    if (subject?.kind === 'name' && subject.cluster.type === 'person')
      return first < opening ? subject : null;
    const comma = previousComma(context, first - 1, from);
    if (comma < from || !tokens.slice(comma + 1, first).some(({ lower }) => ROLE_NOUNS.has(lower)))
      return null;
    first = comma;
  }
  return null;
}
const MOST_OFFICES = 4;

/** Who speaks by the aside between two commas: who stands in it, or before it. */
function besideAside(context: Context, opening: number, closing: number, from: number): Subject | null {
  const inside = personIn(context, opening + 1, closing);
  const left = subjectEndingAt(context, opening - 1, from, opening);
  // 'a spokesman for the company, Oskar Feld, said', 'the leader of the Harbour Union, Oskar Feld, said'
  const isSomebody = left?.kind === 'name' && left.cluster.type === 'person';
  if (inside?.firstToken === opening + 1 && inside.endToken === closing && !isSomebody) return inside;
  // 'The company, Coast Freight, said'
  const body = context.people.mentionAt.get(opening + 1);
  if (left?.kind === 'description' && isBodyNamed(context, left, body) && body?.endToken === closing)
    return nameOf(body);
  // 'The court, in an opinion by Feld, said'
  const isHis = inside !== null && !governed(context, inside.firstToken, opening + 1);
  if (left !== null) return isHis && left.kind === 'description' ? inside : left;
  // 'the pupils, one of whom, nine-year-old Ruby Clegg, told them'
  return isHis && inside.endToken === closing ? inside : null;
}

/** 'X met Y and said', 'X left, saying', 'X left — calling it', 'X marched while chanting': the verb shares the main clause's subject. */
function isSecondVerb(context: Context, cue: number): boolean {
  const before = context.prose.tokens[cue - 1];
  const participle = context.prose.tokens[cue]?.lower.endsWith('ing') ?? false;
  return (
    before !== undefined &&
    (/^(?:and|but)$/.test(before.lower) || (participle && (SHARES.test(before.lower) || isDash(before))))
  );
}

/** 'Brandt criticised Feld for saying': who is blamed or thanked for what he said. */
function blamed({ prose: { tokens }, people }: Context, cue: number, main: Subject): Subject | null {
  const mention = tokens[cue - 1]?.lower === 'for' ? people.mentionAt.get(cue - 2) : undefined;
  return mention?.cluster.type === 'person' &&
    mention.firstToken > main.endToken &&
    tokens[mention.firstToken - 1]?.pos === 'VERB'
    ? nameOf(mention)
    : null;
}

/** What joins a participle to the clause before it. */
const SHARES = /^(?:,|by|after|before|for|when|while|without)$/;

/** The first subject of a sentence between two tokens: of its main clause, where another one stands before that. */
function firstSubject(context: Context, from: number, to: number): Subject | null {
  for (let i = mainClause(context, from, to); i < to; i++) {
    const skipped = context.inQuote[i] || isOfDateline(context, i) || isNoSpeaker(context, i);
    const subject = skipped ? null : subjectEndingAt(context, i, from, to);
    if (subject !== null) return apposed(context, subject) ?? subject;
  }
  return null;
}

/**
 * 'When a farmer asked what they would do, Feld refused and said', 'COUNCIL ASKS FELD — Feld refused and said': where
 * somebody's name opens the main clause, or it follows a heading in capitals.
 */
function mainClause({ prose: { tokens }, people }: Context, from: number, to: number): number {
  const head = tokens.slice(from, to).findIndex(({ text }) => /\p{Ll}/u.test(text));
  if (head > 1 && isDash(tokens[from + head - 1])) return from + head;
  if (!SUBORDINATES.test(tokens[from]?.lower ?? '')) return from;
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.text === ',' && people.mentionAt.get(i + 1)?.cluster.type === 'person') return i + 1;
  return from;
}
const SUBORDINATES = /^(?:when|while|after|although|though|because|since|before|once|if|whereas)$/;

/** 'It is inspired by Feld, who …, saying': what is told of speaks no word. */
const isNoSpeaker = ({ prose: { tokens } }: Context, i: number): boolean =>
  tokens[i]?.lower === 'it' && /^(?:['’]s|is|was)$/.test(tokens[i + 1]?.lower ?? '');

/** 'ATLANTA (CNN)', 'WELDON, March 5 --': a place that no verb follows, and a medium in brackets. */
function isOfDateline({ prose, people }: Context, i: number): boolean {
  const mention = people.mentionAt.get(i);
  if (mention === undefined) return false;
  const isPlace =
    mention.cluster.type === 'place' && !/^(?:VERB|AUX|ADV)$/.test(prose.tokens[mention.endToken]?.pos ?? '');
  return isPlace || isInBrackets(prose, mention);
}

/** The name, pronoun or description whose last token is `i` and that isn't governed by a preposition. */
function subjectEndingAt(context: Context, i: number, from: number, cue: number): Subject | null {
  const { tokens } = context.prose;
  const token = tokens[i];
  if (token === undefined || i < from) return null;
  const mention = context.people.mentionAt.get(i);
  if (mention !== undefined) {
    // 'footage of Trump saying': the participle's subject, whatever governs it.
    const participle = i === cue - 1 && (tokens[cue]?.lower.endsWith('ing') ?? false);
    if (mention.endToken !== i + 1 || isPossessive(tokens[i + 1])) return null;
    const beside = standsBeside(context, i + 1, cue);
    if (!participle && governed(context, mention.firstToken, from, beside)) return null;
    // 'Oklahoma Attorney General Scott Pruitt': a place or a body before a noun says whose it is.
    const modifies =
      mention.cluster.type !== 'person' &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') &&
      !DAYS.has(tokens[i + 1]?.lower ?? '');
    if (modifies && i + 1 < cue) return null;
    if (isVisited(tokens, mention.firstToken)) return null;
    // 'a scholar at Queen Matilda House, Oxford, says', 'Sen. Ted Cruz, R-Texas, says'
    const address =
      mention.cluster.type === 'place' &&
      /^[,-]$/.test(tokens[mention.firstToken - 1]?.text ?? '') &&
      tokens[i + 1]?.text === ',';
    if (address) return null;
    return nameOf({ ...mention, cluster: otherOf(context, mention) ?? mention.cluster });
  }
  if (SUBJECT_PRONOUNS.has(token.lower)) {
    if (token.lower === 'who') return mentionBefore(context, i, from);
    return pronounAt(i);
  }
  // 'Her loved ones describe her as', whatever parts of speech they seem to be
  const loved = token.lower === 'ones' ? i - (tokens[i - 1]?.text === '-' ? 2 : 1) : -1;
  if (tokens[loved]?.lower === 'loved') return { kind: 'description', firstToken: loved, endToken: i + 1 };
  // 'The chief of staff told Feld'
  if (
    /^(?:staff|police)$/.test(token.lower) &&
    tokens[i - 2]?.lower === 'chief' &&
    tokens[i - 1]?.lower === 'of'
  )
    return { kind: 'description', firstToken: phraseStart(context, i - 2, from), endToken: i + 1 };
  const aged = ageStart(tokens, i);
  const first = aged ?? phraseStart(context, i, from);
  const near =
    beforeTime(tokens, cue - 1) === i || (FIRMS.has(token.lower) && isAuxiliary(tokens, i + 1, cue));
  const owner = near && DOCUMENTS.has(token.lower) ? ownerOf(context, i) : null;
  if (owner !== null) return owner;
  const begins = /^(?:DET|NUM)$/.test(tokens[first]?.pos ?? '') || context.people.mentionAt.has(first);
  const says = SPEAKS.test(tokens[cue]?.lower ?? '');
  // 'the Atlanta native said', 'The commercial said', whatever part of speech it seems to be
  const isNoun =
    token.pos === 'NOUN' ||
    EPITHETS.has(token.lower) ||
    (says && token.pos === 'ADJ' && tokens[i - 1]?.lower === 'the');
  // 'Feld challenged the findings saying': no finding says it.
  const isObject = /ing$/.test(tokens[cue]?.lower ?? '') && !DOCUMENTS.has(token.lower);
  const any = near && !isObject && (isNameLike(token) || (isNoun && (says || begins)));
  if (!isSpeakingNoun(token) && !isGeneral(tokens, i) && aged === null && !any) return null;
  const issuerOf = DOCUMENTS.has(token.lower) ? issuerBehind(context, i) : null;
  if (issuerOf !== null) return issuerOf;
  // 'Local councillor Gordon Mackay': the name behind says who it is.
  if (isTitle(context, i, cue) || isPossessive(tokens[i + 1])) return null;
  const some = someOf(context, first, i + 1);
  if (some !== null) return governed(context, some.firstToken, from) ? null : some;
  // 'As one commenter on the article put it'
  const putsIt = /^puts?$/.test(tokens[cue]?.lower ?? '');
  // 'after growers termed it', though not 'released after the shooting said'
  const isBeside = tokens.slice(i + 1, cue).every(({ pos }) => pos === 'ADV');
  const joins = isBeside && (isSpeakingNoun(token) || !says || isBehindAs(tokens, first));
  if (governed(context, first, from, putsIt || joins)) return null;
  const named =
    opensWithName(context, first) ??
    asideOf(context, first, i + 1, cue, from) ??
    kinBefore(context, first, cue);
  if (named !== null) return named;
  // 'the council issued a statement calling it'
  const putOut = tokens[first - 1]?.lower === 'out' && tokens[first - 2]?.lower === 'put';
  const verb = putOut ? first - 2 : first - 1;
  const issued = DOCUMENTS.has(token.lower) && (putOut || ISSUES.has(tokens[verb]?.lower ?? ''));
  const issuer = issued ? subjectLeft(context, verb, from) : null;
  return issuer ?? { kind: 'description', firstToken: first, endToken: i + 1 };
}

/** 'Clinton, who said': the name before the relative pronoun. */
function mentionBefore(context: Context, i: number, from: number): Subject | null {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const mention = context.people.mentionAt.get(k);
    const behind = context.prose.tokens[mention?.endToken ?? i];
    // 'a former Houston pharmacist who said'
    if (mention !== undefined)
      return mention.endToken === i || behind?.pos === 'PUNCT' ? nameOf(mention) : null;
    const token = context.prose.tokens[k];
    if (token === undefined || !isSpeakingNoun(token)) continue;
    const first = phraseStart(context, k, from);
    // 'Leland was a former pharmacist who said'
    const is = IS.test(context.prose.tokens[first - 1]?.lower ?? '');
    const subject = is ? subjectLeft(context, first - 1, from) : null;
    return subject ?? { kind: 'description', firstToken: first, endToken: k + 1 };
  }
  return null;
}
const IS = /^(?:is|was|are|were)$/;
