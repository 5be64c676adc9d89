import { bare, ROLE_NOUNS, TITLES } from '../entities/lexicon.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import { type Context, endsClause, nameOf, pronounAt, type Subject } from './context.ts';
import { ageStart, isSpeakingNoun, somebody } from './description.ts';
import { ownerOfRelative } from './kin.ts';
import { DOCUMENTS, PREPOSITIONS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { issuerBehind, ownerOf } from './phrases.ts';

/** The subject behind a verb or 'according to': the person in the phrase that begins at `from`, else the phrase. */
export function subjectRight(context: Context, from: number): Subject | null {
  const { tokens } = context.prose;
  const first = tokens[from];
  if (context.inQuote[from]) return nicknamed(context, from);
  if (first === undefined || first.pos === 'ADP' || first.lower === 'that') return null;
  if (/^(?:he|she|they|it|i|we)$/.test(first.lower)) return pronounAt(from);
  let description: Subject | null = null;
  let organization: Subject | null = null;
  for (let i = from; i < from + 16; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      context.inQuote[i] ||
      token.sentence !== first.sentence ||
      endsClause(context, i)
    )
      break;
    const mention = context.people.mentionAt.get(i);
    if (mention !== undefined) {
      const possessive = isPossessive(tokens[mention.endToken]);
      const subject: Subject = nameOf(mention);
      const preposition = lowerBefore(context, mention.firstToken);
      // 'according to a statement from Feld': his words, though 'a guard at the station' is no station.
      const isTheirs =
        /^(?:from|by)$/.test(preposition) &&
        description !== null &&
        DOCUMENTS.has(tokens[description.endToken - 1]?.lower ?? '');
      const belongs =
        description !== null && PREPOSITIONS.has(preposition) && preposition !== 'of' && !isTheirs;
      // 'said one guard at Bradford Interchange'
      const isAt = i > from && tokens[mention.firstToken - 1]?.lower === 'at';
      if (
        mention.cluster.type === 'person' &&
        (description === null || ownerOfRelative(context, description) === null) &&
        !possessive &&
        !belongs &&
        !isAt &&
        !isEmployer(context, mention)
      )
        return subject;
      if (
        mention.cluster.type === 'organization' &&
        !possessive &&
        organization === null &&
        description === null
      )
        organization = subject;
      i = mention.endToken - 1;
      continue;
    }
    // 'says Canadian-born Feld', 'said the study’s lead author', 'said an admiring Lorna Tilling'
    const admired = i === from + 1 && DETERMINER.test(first.lower) && context.people.mentionAt.has(i + 1);
    const joined = tokens[i - 1]?.text === '-' || isPossessive(tokens[i - 1]) || admired;
    if ((token.pos === 'VERB' || token.pos === 'SCONJ' || token.lower === 'that') && i > from && !joined)
      break;
    // 'said her colleague, Prof Lars Holm', 'said Mira’s aunt, Carolyn Arrow'
    const isSomebodys = (DETERMINER.test(first.lower) || owns(context, from)) && beginsName(context, i + 1);
    if (token.text === ',' && description === null && organization === null && !isSomebodys) break;
    // '“…,” said the senator, adding': one comma may open an apposition with the name, no more.
    if (token.text === ',' && !beginsName(context, i + 1)) break;
    // 'one Republican political strategist': the last such noun of the phrase.
    const next = description === null || i === phraseEnd(tokens, description.endToken);
    // 'said the study’s lead author, Paulo Lund'
    if ((isSpeakingNoun(token) || ageStart(tokens, i) !== null) && next && !isPossessive(tokens[i + 1]))
      description = { kind: 'description', firstToken: from, endToken: i + 1 };
  }
  const document = description === null ? null : tokens[description.endToken - 1];
  const issuer =
    description !== null && DOCUMENTS.has(document?.lower ?? '')
      ? (issuerBehind(context, description.endToken - 1) ?? ownerOf(context, description.endToken - 1))
      : null;
  return (
    issuer ??
    description ??
    (organization === null ? null : spokesman(context, from)) ??
    organization ??
    somebody(context, from)
  );
}

/** 'said “Wild Bill” Lawrence': a name behind a nickname that begins at a token. */
function nicknamed({ prose: { tokens }, inQuote, people }: Context, from: number): Subject | null {
  let i = from;
  while (inQuote[i] && i < from + NICKNAME_TOKENS && tokens[i]?.sentence === tokens[from]?.sentence) i++;
  const mention = inQuote[i] ? undefined : people.mentionAt.get(i);
  return mention?.cluster.type === 'person' ? nameOf(mention) : null;
}
/** A nickname with its marks is no longer. */
const NICKNAME_TOKENS = 6;

/** True for a name that tells whose somebody is: 'Mira’s aunt'. */
function owns({ prose: { tokens }, people }: Context, from: number): boolean {
  const owner = people.mentionAt.get(from);
  return owner !== undefined && isPossessive(tokens[owner.endToken]);
}

/** What a phrase begins with that tells whose somebody is. */
const DETERMINER = /^(?:his|her|their|its|my|our|the|an?)$/;

/** 'wrote Weldon Report columnist Rory Feld', 'said Yellowstone Supt. Bob Feld', 'said UAW regional director Laura Dunn': a name before a job and who has it. */
function isEmployer({ prose: { tokens }, people }: Context, { endToken }: Mention): boolean {
  const at = Math.max(endToken, phraseEnd(tokens, endToken));
  const job = bare(tokens[at]);
  const name = at + (tokens[at + 1]?.text === '.' ? 2 : 1);
  return (ROLE_NOUNS.has(job) || TITLES.has(job)) && people.mentionAt.get(name)?.cluster.type === 'person';
}

/** Where the adjectives and nouns end that follow from a token on: the last of them. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + 3 && /^(?:ADJ|NOUN)$/.test(tokens[i]?.pos ?? '')) i++;
  return i - 1;
}

/** 'according to Said Benhadda of Amnesty International': a name that no person has, and whom it speaks for. */
function spokesman(context: Context, from: number): Subject | null {
  const mention = context.people.mentionAt.get(from);
  const subject = mention?.cluster.type === 'place' ? nameOf(mention) : somebody(context, from);
  const next = context.prose.tokens[subject?.endToken ?? from]?.lower ?? '';
  return subject !== null && /^(?:of|from|at|with)$/.test(next) ? subject : null;
}

function lowerBefore(context: Context, i: number): string {
  const token = context.prose.tokens[i - 1];
  return token?.lower === 'the' ? (context.prose.tokens[i - 2]?.lower ?? '') : (token?.lower ?? '');
}

function beginsName(context: Context, i: number): boolean {
  const token = context.prose.tokens[i];
  return (
    token !== undefined &&
    (context.people.mentionAt.get(i)?.cluster.type === 'person' || /^\p{Lu}/u.test(token.text))
  );
}
