import { countryOfDemonym } from '../entities/gazetteer.ts';
import { ROLE_NOUNS, SPEECH_VERBS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Speaker } from '../model/digest.ts';
import type { Marked } from '../text/marks.ts';
import { flat, spanOf } from '../text/span.ts';
import { type Prose, paragraphOf } from '../text/tokens.ts';
import { REACH, resolveBody } from './bodies.ts';
import type { Context } from './context.ts';
import { isCue } from './cue.ts';
import { wholeDescription } from './description.ts';
import {
  DOCUMENTS,
  EPITHETS,
  FEMALE_NOUNS,
  FEMALE_PRONOUNS,
  MALE_NOUNS,
  MALE_PRONOUNS,
  PARENTS,
} from './lexicon.ts';
import { type Mention, recentMentions } from './mentions.ts';
import { resolvePronoun } from './people.ts';
import { resolveDescription } from './roles.ts';
import { type Attribution, CONFIDENCE, DESCRIPTION_FACTOR, PRONOUN_FACTOR, type Rule } from './rules.ts';
import { subjectLeft } from './subject.ts';
import { subjectRight } from './subject-right.ts';

/** Who spoke longer ago than so many quotes is no longer the one who speaks. */
const RECENT_QUOTES = 20;

/** A quote with what is known of its speaker. `pronoun` says what kind of speaker it is that a pronoun leaves open. */
export type Found = {
  marked: Marked;
  speaker: Speaker | null;
  cluster: Cluster | null;
  rule: Rule | null;
  pronoun: 'person' | 'body' | null;
};

/** A quote with the speaker that its attribution names: a pronoun or description is resolved to whom it stands for. */
export function resolve(
  context: Context,
  m: Marked,
  attribution: Attribution | null,
  earlier: readonly Found[],
): Found {
  if (attribution === null) return { marked: m, speaker: null, cluster: null, rule: null, pronoun: null };
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
    pronoun: null,
  });
  switch (subject.kind) {
    case 'name':
      return made(subject.cluster.name, subject.cluster, 1);
    case 'pronoun': {
      const found = pronoun(context, subject.firstToken, earlier);
      return found.name === null
        ? { marked: m, speaker: null, cluster: null, rule, pronoun: found.kind }
        : made(found.name, found.cluster, PRONOUN_FACTOR);
    }
    case 'description': {
      const at = subject.firstToken;
      const phrase = prose.tokens.slice(at, subject.endToken).map((t) => t.lower);
      const definite = /^(?:the|this|that)$/.test(phrase[0] ?? '') || people.mentionAt.has(at);
      const avoid = (i: number): boolean => context.inQuote[i] ?? false;
      const cluster = definite
        ? (resolveDescription(prose, people, phrase, at, avoid) ??
          onlyPerson(context, phrase, at) ??
          byEpithet(context, phrase, at, earlier) ??
          resolveBody(prose, people.mentions, phrase, at, avoid))
        : namesake(context, phrase, at);
      if (cluster !== null) return made(cluster.name, cluster, DESCRIPTION_FACTOR);
      return made(withoutArticle(mention.text), null, DESCRIPTION_FACTOR);
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

/** 'Feld left the band. “…,” the 22-year-old said', 'the Vermont Republican added': another word for who is spoken of. */
function byEpithet(
  context: Context,
  phrase: readonly string[],
  token: number,
  earlier: readonly Found[],
): Cluster | null {
  const head = phrase.at(-1) ?? '';
  const [of, number] = context.prose.tokens.slice(token + phrase.length, token + phrase.length + 2);
  const isParent = PARENTS.has(head) && of?.lower === 'of' && number?.pos === 'NUM';
  const isEpithet =
    phrase[0] === 'the' && (head === 'old' || EPITHETS.has(head) || isNationality(head) || isParent);
  if (!isEpithet) return null;
  const { prose, people, inQuote } = context;
  const here = prose.tokens[token]?.sentence ?? 0;
  const near = recentMentions(people.mentions, token).filter(
    ({ cluster, firstToken }) =>
      cluster.type === 'person' &&
      !inQuote[firstToken] &&
      here - (prose.tokens[firstToken]?.sentence ?? 0) <= EPITHET_REACH,
  );
  const last = earlier.slice(-RECENT_QUOTES).findLast((found) => found.cluster !== null);
  const together = near.filter(
    ({ firstToken }) => paragraphOf(prose, firstToken) === paragraphOf(prose, token),
  );
  const sentenceOf = (mention: Mention | undefined) => prose.tokens[mention?.firstToken ?? -1]?.sentence;
  const latest = sentenceOf(together[0]);
  // 'Asked whether Feld had been fit, the Italian shrugged': who is named in the same sentence is another.
  const beside = together.filter((mention) => latest !== here && sentenceOf(mention) === latest);
  for (const those of [together, beside, near]) {
    const [first] = those;
    if (first !== undefined && those.every(({ cluster }) => cluster.id === first.cluster.id))
      return first.cluster;
  }
  const isNear = last !== undefined && paragraphOf(prose, token) - last.marked.passage <= REACH;
  return isNear && last.cluster?.type === 'person' ? last.cluster : null;
}
/** Who is spoken of was named in one of so many sentences before. */
const EPITHET_REACH = 2;
/** 'the Swede', 'the Frenchman', though not 'the French'. */
const isNationality = (word: string): boolean =>
  PEOPLE_AND_NAMES.has(word) || (countryOfDemonym(word) !== null && !/(?:ch|sh|s)$/.test(word));
/** 'the Dane': nouns for somebody from a country that are first names and common words elsewhere. */
const PEOPLE_AND_NAMES: ReadonlySet<string> = new Set(['dane', 'finn', 'pole', 'scot', 'kiwi', 'roman']);

/** 'Page replied': a last name that is a common word too, where somebody of that name was spoken of. */
function namesake({ people }: Context, phrase: readonly string[], token: number): Cluster | null {
  const [word] = phrase;
  if (word === undefined || phrase.length > 1) return null;
  const isNamed = ({ cluster }: Mention): boolean =>
    cluster.type === 'person' && cluster.name.toLowerCase().endsWith(` ${word}`);
  return recentMentions(people.mentions, token).find(isNamed)?.cluster ?? null;
}

const withoutArticle = (text: string): string => flat(text).replace(/^(?:the|an?|this|that) /i, '');

/** What kind of speaker a quote has; null where that isn't known: a name that no entity has may be anybody's. */
function kindOf(found: Found): 'person' | 'body' | null {
  if (found.cluster !== null) return found.cluster.type === 'person' ? 'person' : 'body';
  if (isHuman(found)) return 'person';
  return found.speaker === null || /^\p{Lu}/u.test(found.speaker.name) ? null : 'body';
}

/** True where the speaker of one quote may be whom the pronoun of another means. */
export const mayBe = (found: Found, pronoun: Found['pronoun']): boolean =>
  pronoun === null || kindOf(found) === null || kindOf(found) === pronoun;

/** True for a speaker without a name who has a job: 'regional manager for one of the companies'. */
const isHuman = (found: Found): boolean => found.cluster === null && ROLE_NOUNS.has(headOf(found));
/** The noun that a speaker's description is built on: 'manager' of 'regional manager for one of the companies'. */
const headOf = ({ speaker }: Found): string =>
  speaker?.name.toLowerCase().split(BEHIND_NOUN, 1)[0]?.split(' ').at(-1) ?? '';
const BEHIND_NOUN = / (?:of|for|at|in|on|from|with|to) /;

type Referent = Readonly<{ name: string | null; cluster: Cluster | null; kind: Found['pronoun'] }>;
const referent = (cluster: Cluster | null, kind: Found['pronoun']): Referent => ({
  name: cluster?.name ?? null,
  cluster,
  kind,
});

/** Whom or what a pronoun stands for, as far as that is clear. */
function pronoun(context: Context, token: number, earlier: readonly Found[]): Referent {
  const word = context.prose.tokens[token]?.lower ?? '';
  if (word === 'it') return body(context, token, earlier.at(-1));
  const gender = MALE_PRONOUNS.has(word) ? 'male' : FEMALE_PRONOUNS.has(word) ? 'female' : null;
  if (gender === null) return referent(null, null);
  const nameless = namelessBefore(
    context,
    token,
    gender === 'male' ? FEMALE_NOUNS : MALE_NOUNS,
    earlier.at(-1),
  );
  if (nameless !== null) return { name: nameless, cluster: null, kind: 'person' };
  const last = earlier.slice(-RECENT_QUOTES).findLast((f) => f.cluster !== null)?.cluster?.id ?? null;
  const person = resolvePronoun(context.prose, context.people, {
    token,
    gender,
    speaker: last,
    avoid: (i) => context.inQuote[i] ?? false,
  });
  return referent(person, 'person');
}

/**
 * 'The agency warned of the pills. “…,” it said': the body that was last named as a subject, and not as who is told; or
 * what spoke last, where that is no person: 'the report says … “…,” it adds'.
 */
function body({ prose, people, inQuote }: Context, token: number, previous: Found | undefined): Referent {
  const isNear = (paragraph: number): boolean => paragraphOf(prose, token) - paragraph <= REACH;
  if (previous?.speaker != null && mayBe(previous, 'body') && isNear(previous.marked.passage))
    return { name: previous.speaker.name, cluster: previous.cluster, kind: 'body' };
  const named = recentMentions(people.mentions, token).find(
    ({ cluster, firstToken, subject }) =>
      subject &&
      cluster.type === 'organization' &&
      !inQuote[firstToken] &&
      !SPEECH_VERBS.has(prose.tokens[firstToken - 1]?.lower ?? '') &&
      isNear(paragraphOf(prose, firstToken)),
  );
  const isOfDocument = named !== undefined && readsOut(prose, token, named.firstToken);
  return referent(isOfDocument ? null : (named?.cluster ?? null), 'body');
}

/** 'A lawyer read a statement. It said: “…”': the document that the sentence before names, without the body named at `body`. */
function readsOut({ sentences, tokens }: Prose, token: number, body: number): boolean {
  const before = (tokens[token]?.sentence ?? 0) - 1;
  const { firstToken, endToken } = sentences[before] ?? { firstToken: 0, endToken: 0 };
  return body < firstToken && tokens.slice(firstToken, endToken).some(({ lower }) => DOCUMENTS.has(lower));
}

/** How far back somebody without a name is looked for, in tokens. */
const NAMELESS_REACH = 120;

/**
 * 'A lawyer in the town said … “…,” he told reporters': who spoke last without a name, where no person is named between.
 * 'The lawyer' is somebody who was named before, unless the quote before is his and nobody's name.
 */
function namelessBefore(
  context: Context,
  token: number,
  others: ReadonlySet<string>,
  previous: Found | undefined,
): string | null {
  const { prose, people, inQuote } = context;
  for (let i = token - 1; i > Math.max(0, token - NAMELESS_REACH); i--) {
    if (inQuote[i]) continue;
    if (people.mentionAt.get(i)?.cluster.type === 'person') return null;
    if (paragraphOf(prose, token) - paragraphOf(prose, i) > REACH) return null;
    const opens = somebodyNew(context, i, others);
    if (opens !== null) return opens;
    if (!isCue(context, i) || isPassive(prose, i)) continue;
    const from = prose.sentences[prose.tokens[i]?.sentence ?? 0]?.firstToken ?? 0;
    const behind = inQuote[i - 1] ? subjectRight(context, i + 1) : null;
    const subject = behind ?? subjectLeft(context, i, from);
    if (subject === null || subject.kind === 'pronoun') continue;
    if (subject.kind === 'name') return null;
    const start = prose.tokens[subject.firstToken]?.start ?? 0;
    const noun = prose.tokens[subject.endToken - 1]?.lower ?? '';
    // 'Dean, a doctor, said'
    const isNew =
      INDEFINITE.test(prose.tokens[subject.firstToken]?.lower ?? '') &&
      prose.tokens[subject.firstToken - 1]?.text !== ',';
    const isPrevious = previous?.cluster === null && previous.speaker?.mention.start === start;
    if (!(isNew || isPrevious) || !ROLE_NOUNS.has(noun) || others.has(noun)) return null;
    const end = prose.tokens[wholeDescription(context, subject) - 1]?.end ?? 0;
    return withoutArticle(prose.text.slice(start, end));
  }
  return null;
}
const INDEFINITE = /^(?:an?|one|another)$/;

/** 'when the staff were told' */
const isPassive = ({ tokens }: Prose, cue: number): boolean =>
  /^(?:was|were|been|being|be|is|are)$/.test(tokens[cue - 1]?.lower ?? '');

/** 'A spokesman for the town declined to comment': who begins a sentence with an article before what he does. */
function somebodyNew(context: Context, i: number, others: ReadonlySet<string>): string | null {
  const { tokens, sentences, text } = context.prose;
  const token = tokens[i];
  if (token === undefined || !INDEFINITE.test(token.lower) || sentences[token.sentence]?.firstToken !== i)
    return null;
  let noun = i + 1;
  while (noun < i + DESCRIPTION_LENGTH && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun + 1]?.pos ?? '')) noun++;
  const word = tokens[noun]?.lower ?? '';
  if (!ROLE_NOUNS.has(word) || others.has(word)) return null;
  const end = wholeDescription(context, { kind: 'description', firstToken: i, endToken: noun + 1 });
  if (!/^(?:VERB|AUX|ADV)$/.test(tokens[end]?.pos ?? '')) return null;
  return withoutArticle(text.slice(token.start, tokens[end - 1]?.end ?? token.end));
}
/** Descriptions have so few tokens before their noun. */
const DESCRIPTION_LENGTH = 6;
