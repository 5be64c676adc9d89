import type { Gender } from '../entities/gazetteer.ts';
import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Prose } from '../text/tokens.ts';
import { resolvePronoun } from './anaphora.ts';
import { gendersOf } from './genders.ts';
import type { Mention } from './mentions.ts';
import { type Roles, resolveDescription, rolesOf } from './roles.ts';
import { isSpeakerAtEnd, isSubject, speaksNext } from './subjecthood.ts';

/** Everything that resolving a speaker asks of the article's people. */
export type People = Readonly<{
  mentions: readonly Mention[];
  /** The mention that a token belongs to. */
  mentionAt: Readonly<{ get: (token: number) => Mention | undefined; has: (token: number) => boolean }>;
  roles: ReadonlyMap<number, Roles>;
  /** The genders that nouns and pronouns tell, by the number of the person's cluster. */
  genders: ReadonlyMap<number, Gender>;
}>;

/**
 * Whom an article names and where.
 *
 * @param inQuote true for each token between quotation marks: what is said there is no part of the telling
 */
export function peopleOf(prose: Prose, clusters: readonly Cluster[], inQuote: readonly boolean[]): People {
  const mentions = clusters
    .flatMap((cluster) =>
      cluster.runs.map(
        (run): Mention => ({
          cluster,
          firstToken: run.firstToken,
          endToken: run.endToken,
          start: run.start,
          end: run.end,
          subject:
            !inQuote[run.firstToken] && isSubject(prose, run.firstToken - run.titles.length, run.endToken),
          speaks:
            !inQuote[run.firstToken] &&
            (speaksNext(prose, run.endToken) || isSpeakerAtEnd(prose, run.firstToken, run.endToken)),
        }),
      ),
    )
    .sort((a, b) => a.start - b.start);
  const byToken: (Mention | undefined)[] = new Array(prose.tokens.length);
  for (const mention of mentions) byToken.fill(mention, mention.firstToken, mention.endToken);
  const mentionAt = { get: (i: number) => byToken[i], has: (i: number) => byToken[i] !== undefined };
  const roles = rolesOf(prose, mentions, (i) => byToken[i]?.cluster.type === 'person');
  const genders = gendersOf(prose, clusters, inQuote);
  const named: People = { mentions, mentionAt, roles, genders };
  const described = [...mentions, ...describedSubjects(prose, named)].sort((a, b) => a.start - b.start);
  return { ...named, mentions: withPronouns(prose, { ...named, mentions: described }, inQuote) };
}

/**
 * Adds the pronouns that are subjects as mentions of the person they stand for, in reading order: who is spoken of
 * stays in focus from sentence to sentence (centering; Grosz, Joshi and Weinstein 1995).
 */
function withPronouns(prose: Prose, people: People, inQuote: readonly boolean[]): readonly Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (let i = 0; i < prose.tokens.length; i++) {
    const token = prose.tokens[i];
    if (token === undefined) break;
    const { lower, start, end } = token;
    for (; (people.mentions[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) {
      const mention = people.mentions[next];
      if (mention !== undefined) all.push(mention);
    }
    if ((lower !== 'he' && lower !== 'she') || inQuote[i]) continue;
    // 'Bill – he of the popcorn machine –'
    if (prose.tokens[i + 1]?.lower === 'of') continue;
    const gender = lower === 'he' ? 'male' : 'female';
    const known: People = { ...people, mentions: all };
    const ahead = namedAhead(prose, people, i);
    const fits = ahead !== null && (people.genders.get(ahead.id) ?? ahead.gender ?? gender) === gender;
    const cluster = fits
      ? ahead
      : resolvePronoun(prose, known, {
          token: i,
          gender,
          speaker: null,
          avoid: (at) => inQuote[at] ?? false,
          told: NOBODY,
          unlike: NOBODY,
        });
    if (cluster !== null)
      all.push({
        cluster,
        firstToken: i,
        endToken: i + 1,
        start,
        end,
        subject: true,
        speaks: speaksNext(prose, i + 1),
      });
  }
  for (; next < people.mentions.length; next++) {
    const mention = people.mentions[next];
    if (mention !== undefined) all.push(mention);
  }
  return all;
}

const NOBODY: ReadonlySet<number> = new Set();

/** 'Asked what she wanted, Emma did not hesitate': the person behind the clause that begins a sentence with a pronoun. */
function namedAhead({ tokens, sentences }: Prose, { mentionAt }: People, pronoun: number): Cluster | null {
  const { firstToken = 0, endToken = 0 } = sentences[tokens[pronoun]?.sentence ?? -1] ?? {};
  if (!FRONTED.test(tokens[firstToken]?.lower ?? '')) return null;
  const comma = tokens
    .slice(firstToken, Math.min(endToken, firstToken + FRONTED_LENGTH))
    .findIndex(({ text }) => text === ',');
  const cluster = mentionAt.get(firstToken + comma + 1)?.cluster;
  return firstToken + comma > pronoun && cluster?.type === 'person' ? cluster : null;
}
/** What such clauses begin with, and how long they are, in tokens. */
const FRONTED = /^(?:asked|when|as|after|before|while|although|though|if|until|once|since|because|where)$/;
const FRONTED_LENGTH = 25;

/** How far into a sentence the head of its described subject may stand: 'the newly elected Belarus president'. */
const SUBJECT_REACH = 5;

/** Sentences whose subject is a person by description ('The mayor promised'): a pronoun after it means that person. */
function describedSubjects(prose: Prose, people: People): Mention[] {
  return prose.sentences.flatMap((sentence) => {
    const { endToken } = sentence;
    const firstToken = behindPhrase(prose, sentence);
    if (prose.tokens[firstToken]?.lower !== 'the') return [];
    for (let i = firstToken + 1; i < Math.min(endToken, firstToken + SUBJECT_REACH); i++) {
      const token = prose.tokens[i];
      if (token === undefined || /^(?:VERB|AUX|ADP|PUNCT)$/.test(token.pos)) return [];
      if (!ROLE_NOUNS.has(token.lower) || !/^(?:VERB|AUX|ADV)$/.test(prose.tokens[i + 1]?.pos ?? ''))
        continue;
      const words = prose.tokens.slice(firstToken, i + 1).map((t) => t.lower);
      const cluster = resolveDescription(prose, people, words, firstToken, () => false);
      if (cluster === null) return [];
      return [
        {
          cluster,
          firstToken,
          endToken: i + 1,
          start: prose.tokens[firstToken]?.start ?? 0,
          end: token.end,
          subject: true,
          speaks: speaksNext(prose, i + 1),
        },
      ];
    }
    return [];
  });
}

/** Where a sentence begins behind 'In a profile of 2014,'. */
function behindPhrase(
  { tokens }: Prose,
  { firstToken, endToken }: Readonly<{ firstToken: number; endToken: number }>,
): number {
  if (tokens[firstToken]?.pos !== 'ADP') return firstToken;
  const comma = tokens
    .slice(firstToken, Math.min(endToken, firstToken + FRONTED_LENGTH))
    .findIndex(({ text }) => text === ',');
  return comma < 0 ? firstToken : firstToken + comma + 1;
}
