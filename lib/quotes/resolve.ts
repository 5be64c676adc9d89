import { ROLE_NOUNS, SPEECH_VERBS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Speaker } from '../model/digest.ts';
import { flat, spanOf } from '../text/span.ts';
import type { Prose } from '../text/tokens.ts';
import type { Attribution, Rule } from './attribution.ts';
import { wholeDescription } from './description.ts';
import { FEMALE_NOUNS, FEMALE_PRONOUNS, MALE_NOUNS, MALE_PRONOUNS } from './lexicon.ts';
import type { Marked } from './marks.ts';
import { type Mention, recentMentions } from './mentions.ts';
import { resolvePronoun } from './people.ts';
import { resolveDescription } from './roles.ts';
import type { Context } from './subject.ts';

/** How often each rule was right on news with known speakers, rounded; pronouns and descriptions lower it. */
export const CONFIDENCE: Readonly<Record<Rule, number>> = {
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
/** Who spoke longer ago than so many quotes is no longer the one who speaks. */
const RECENT_QUOTES = 20;
const PRONOUN_FACTOR = 0.8;
const DESCRIPTION_FACTOR = 0.85;

/** A quote with what is known of its speaker. `body` is true where that is 'it', which no person is. */
export type Found = {
  marked: Marked;
  speaker: Speaker | null;
  cluster: Cluster | null;
  rule: Rule | null;
  body: boolean;
};

/** A quote with the speaker that its attribution names: a pronoun or description is resolved to whom it stands for. */
export function resolve(
  context: Context,
  m: Marked,
  attribution: Attribution | null,
  earlier: readonly Found[],
): Found {
  if (attribution === null) return { marked: m, speaker: null, cluster: null, rule: null, body: false };
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
  const made = (name: string, cluster: Cluster | null, factor: number): Found => ({
    marked: m,
    speaker: { name, mention, cue: cueSpan, confidence: Math.round(CONFIDENCE[rule] * factor * 100) / 100 },
    cluster,
    rule,
    body: false,
  });
  switch (subject.kind) {
    case 'name':
      return made(subject.cluster.name, subject.cluster, 1);
    case 'pronoun': {
      const body = prose.tokens[subject.firstToken]?.lower === 'it';
      const previous = earlier.at(-1);
      if (previous?.speaker != null && goesOnAs(context, subject.firstToken, previous, body))
        return made(previous.speaker.name, previous.cluster, PRONOUN_FACTOR);
      const cluster = body
        ? bodyBefore(context, subject.firstToken)
        : pronoun(context, subject.firstToken, earlier);
      return cluster === null
        ? { marked: m, speaker: null, cluster: null, rule, body }
        : made(cluster.name, cluster, PRONOUN_FACTOR);
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
      if (cluster !== null) return made(cluster.name, cluster, DESCRIPTION_FACTOR);
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
  const named = recentMentions(people.mentions, token).filter(
    (x) =>
      x.cluster.type === 'person' &&
      !inQuote[x.firstToken] &&
      paragraphOf(prose, x.firstToken) === paragraphOf(prose, token),
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

/** Bodies are 'it' in the paragraph where they are named, and in the next. */
const BODY_REACH = 1;
const paragraphOf = ({ sentences, tokens }: Prose, i: number): number =>
  sentences[tokens[i]?.sentence ?? -1]?.paragraph ?? -1;

/**
 * True where a pronoun stands for who spoke last and has no name: 'a manager said. “…,” he added', where nobody was named
 * between; 'the report says … “…,” it adds'.
 */
function goesOnAs(
  { prose, people, inQuote }: Context,
  token: number,
  previous: Found,
  body: boolean,
): boolean {
  const distance = paragraphOf(prose, token) - previous.marked.passage;
  if (body) return isBody(previous) && distance <= BODY_REACH;
  const [last] = recentMentions(people.mentions, token).filter(
    (x) => x.cluster.type === 'person' && !inQuote[x.firstToken],
  );
  const noun = headOf(previous);
  const other = MALE_PRONOUNS.has(prose.tokens[token]?.lower ?? '') ? FEMALE_NOUNS : MALE_NOUNS;
  return (
    previous.cluster === null &&
    isHuman(previous) &&
    !other.has(noun) &&
    distance === 0 &&
    (last?.start ?? -1) < (previous.speaker?.mention.start ?? 0)
  );
}

/** True where no person speaks, as far as is known. */
export const isBody = (found: Found): boolean =>
  found.speaker !== null && found.cluster?.type !== 'person' && !isHuman(found);

/** True for a speaker without a name who has a job: 'regional manager for one of the companies'. */
const isHuman = (found: Found): boolean => found.cluster === null && ROLE_NOUNS.has(headOf(found));
/** The noun that a speaker's description is built on. */
const headOf = ({ speaker }: Found): string =>
  /(\S+)(?: (?:of|for|at|in|on|from|with|to) .*)?$/.exec(speaker?.name.toLowerCase() ?? '')?.[1] ?? '';

/** 'The agency warned of the pills. “…,” it said': the body that was last named as a subject, and not as who is told. */
function bodyBefore({ prose, people, inQuote }: Context, token: number): Cluster | null {
  const named = recentMentions(people.mentions, token).find(
    ({ cluster, firstToken, subject }) =>
      subject &&
      cluster.type === 'organization' &&
      !inQuote[firstToken] &&
      !SPEECH_VERBS.has(prose.tokens[firstToken - 1]?.lower ?? '') &&
      paragraphOf(prose, token) - paragraphOf(prose, firstToken) <= BODY_REACH,
  );
  return named?.cluster ?? null;
}

function pronoun(context: Context, token: number, earlier: readonly Found[]): Cluster | null {
  const word = context.prose.tokens[token]?.lower ?? '';
  const gender = MALE_PRONOUNS.has(word) ? 'male' : FEMALE_PRONOUNS.has(word) ? 'female' : null;
  if (gender === null) return null;
  const last = earlier.slice(-RECENT_QUOTES).findLast((f) => f.cluster !== null)?.cluster?.id ?? null;
  return resolvePronoun(context.prose, context.people, {
    token,
    gender,
    speaker: last,
    avoid: (i) => context.inQuote[i] ?? false,
  });
}
