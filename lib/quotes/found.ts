import type { Gender } from '../entities/gazetteer.ts';
import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Speaker } from '../model/digest.ts';
import type { Marked } from '../text/marks.ts';
import { flat } from '../text/span.ts';
import { BOARDS, FEMALE_PRONOUNS, MALE_PRONOUNS } from './lexicon.ts';
import { CONFIDENCE, type Rule } from './rules.ts';

/**
 * A quote with what is known of its speaker. `pronoun` says what kind of speaker it is that a pronoun leaves open: a
 * person, a body, or who tells the story, whose name it doesn't say.
 */
export type Found = {
  marked: Marked;
  speaker: Speaker | null;
  cluster: Cluster | null;
  rule: Rule | null;
  pronoun: 'person' | 'body' | 'narrator' | null;
  /** That of a pronoun which stands for nobody known. */
  gender: Gender | null;
};

export const withoutSpeaker = (marked: Marked): Found => ({
  marked,
  speaker: null,
  cluster: null,
  rule: null,
  pronoun: null,
  gender: null,
});

/** Confidence as the digest prints it. */
export const inHundredths = (confidence: number): number => Math.round(confidence * 100) / 100;

/** Whether a quote's speaker is called by a pronoun of the other gender. */
export const isCalledOther = ({ speaker }: Found, gender: Gender): boolean =>
  (gender === 'male' ? FEMALE_PRONOUNS : MALE_PRONOUNS).has(speaker?.mention.text.toLowerCase() ?? '');

/** The speaker of one quote as another's: less sure than that by what the rule is worth, unless one mark opens both. */
export function carried(
  from: Found,
  rule: Rule,
  goesOn = false,
): Pick<Found, 'speaker' | 'cluster' | 'rule'> {
  if (from.speaker === null) return { speaker: null, cluster: null, rule: null };
  const confidence = goesOn
    ? from.speaker.confidence
    : inHundredths(from.speaker.confidence * CONFIDENCE[rule]);
  return { speaker: { ...from.speaker, confidence }, cluster: from.cluster, rule };
}

/** Who spoke longer ago than so many quotes is no longer the one who speaks. */
export const RECENT_QUOTES = 20;

/** A description as a speaker's name. */
export const withoutArticle = (text: string): string => flat(text).replace(/^(?:the|an?|this|that|my) /i, '');

/** What kind of speaker a quote has; null where that isn't known: a name that no entity has may be anybody's. */
function kindOf(found: Found): 'person' | 'body' | null {
  if (found.cluster !== null) return found.cluster.type === 'person' ? 'person' : 'body';
  if (isHuman(found)) return 'person';
  return found.speaker === null || /^\p{Lu}/u.test(found.speaker.name) ? null : 'body';
}

/** True for what has words on it, a shirt or a sign: it says no more. */
export const isBoard = (found: Found): boolean => found.cluster === null && BOARDS.has(headOf(found));

/** True where the speaker of one quote may be whom the pronoun of another means. */
export const mayBe = (found: Found, pronoun: Found['pronoun']): boolean =>
  pronoun === null || kindOf(found) === null || kindOf(found) === pronoun;

/** True for a speaker without a name who has a job: 'regional manager for one of the companies'. */
const isHuman = (found: Found): boolean => found.cluster === null && ROLE_NOUNS.has(headOf(found));
/** The noun that a speaker's description is built on: 'manager' of 'regional manager for one of the companies'. */
export const headOf = ({ speaker }: Found): string =>
  speaker?.name.toLowerCase().split(BEHIND_NOUN, 1)[0]?.split(' ').at(-1) ?? '';
const BEHIND_NOUN = / (?:of|for|at|in|on|from|with|to) /;
