import { type Gender, genderOfFirstName } from '../entities/gazetteer.ts';
import { ROLE_NOUNS, SPEECH_VERBS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import { type Prose, paragraphOf } from '../text/tokens.ts';
import { SPEAKS } from './lexicon.ts';
import { type Mention, recentMentions } from './mentions.ts';
import type { People } from './people.ts';
import { isNearStart, ROLE_REACH } from './subjecthood.ts';

/** The facts that a choice among people weighs. All distances are in sentences. */
export type Reference = Readonly<{
  token: number;
  gender: Gender | null;
  speaker: number | null;
  avoid: (token: number) => boolean;
  /** Whom what is said names: hardly the speaker. */
  told: ReadonlySet<number>;
  /** Whom a pronoun of the other gender has stood for. */
  unlike: ReadonlySet<number>;
}>;

/**
 * Weights of the choice: recency first (Lappin and Leass 1994), then who spoke last, unless the paragraph has turned to
 * others, who is a sentence's subject, of whom it says that they said something.
 */
const RECENCY = 1;
const LAST_SPEAKER = 1.8;
const SUBJECT = 0.8;
const SPEAKING = 0.7;
const SAME_SENTENCE = 1;
const OPENING = 0.5;
/** Whom the paragraph before has introduced, where this one has named nobody. */
const INTRODUCED = 2.5;
const OFTEN = 0.25;
const KNOWN_GENDER = 0.6;
const IN_QUOTE = 1.5;
/** '“Ben has done well,” he said': people seldom speak of themselves by name. */
const TOLD = 3;
/** 'Marie', 'Kelly': first names alone may be last names. */
const OTHER_FIRST_NAME = 2;
const MAX_DISTANCE = 12;

/** The person that a pronoun stands for: recent, of its gender, the subject, the last speaker. Null where none fits. */
export function resolvePronoun(prose: Prose, people: People, reference: Reference): Cluster | null {
  const here = prose.tokens[reference.token]?.sentence ?? 0;
  const scores = new Map<number, { cluster: Cluster; score: number }>();
  const recent = recentMentions(people.mentions, reference.token);
  const lastSpeaker = turnedToOthers(prose, recent, reference) ? 0 : LAST_SPEAKER;
  const paragraph = paragraphOf(prose, reference.token);
  const isSilent = !recent.some(
    ({ cluster, firstToken }) =>
      cluster.type === 'person' &&
      paragraphOf(prose, firstToken) === paragraph &&
      !reference.avoid(firstToken),
  );
  const isAside = isWithinCommas(prose, reference.token);
  const isSame = opensWithSame(prose, reference);
  for (const mention of recent) {
    const { cluster } = mention;
    const distance = here - (prose.tokens[mention.firstToken]?.sentence ?? 0);
    if (distance > MAX_DISTANCE) break;
    if (cluster.type !== 'person' || isDeity(cluster.name)) continue;
    if (distance === 1 && isSame && !mention.subject) continue;
    // 'Feld and Brandt, he alleged, are': whom he tells of is somebody else.
    if (distance === 0 && isAside) continue;
    // 'In an interview with Jane Holt, she said': who is spoken with doesn't speak.
    if (distance === 0 && prose.tokens[mention.firstToken - 1]?.lower === 'with') continue;
    const gender = people.genders.get(cluster.id) ?? cluster.gender;
    if (reference.gender !== null && gender !== null && gender !== reference.gender) continue;
    if (gender === null && reference.unlike.has(cluster.id)) continue;
    const score =
      -RECENCY * distance +
      (cluster.id === reference.speaker ? lastSpeaker : 0) +
      (mention.subject ? SUBJECT : 0) +
      (mention.subject && distance === 0 ? SAME_SENTENCE : 0) +
      (distance <= 1 &&
      cluster.id !== reference.speaker &&
      isSpeaker(mention) &&
      !isWithin(prose, recent, mention)
        ? SPEAKING
        : 0) +
      (isNearStart(prose, mention.firstToken) ? OPENING : 0) +
      (isSilent && isIntroduced(prose, mention, reference.token) ? INTRODUCED : 0) +
      OFTEN * Math.log(cluster.runs.length) +
      (cluster.gender !== null && cluster.gender === reference.gender ? KNOWN_GENDER : 0) -
      (gender === null && isOfOther(cluster.name, reference.gender) ? OTHER_FIRST_NAME : 0) -
      (reference.avoid(mention.firstToken) ? IN_QUOTE : 0) -
      (reference.told.has(cluster.id) ? TOLD : 0);
    const known = scores.get(cluster.id);
    if (known === undefined || known.score < score) scores.set(cluster.id, { cluster, score });
  }
  let found: { cluster: Cluster; score: number } | null = null;
  for (const candidate of scores.values())
    if (found === null || candidate.score > found.score) found = candidate;
  return found?.cluster ?? null;
}

/** 'He posted a picture of Feld. “…,” he wrote': the sentence before begins with the same pronoun, which is nobody whom it names. */
function opensWithSame({ tokens, sentences }: Prose, { token, gender, avoid }: Reference): boolean {
  const first = sentences[(tokens[token]?.sentence ?? 0) - 1]?.firstToken ?? 0;
  return (
    !avoid(first) && tokens[first]?.lower === (gender === 'male' ? 'he' : gender === 'female' ? 'she' : '')
  );
}

const isSpeaker = ({ subject, speaks }: Mention): boolean => subject && speaks;

/** 'Feld said it hurt to hear what Brandt says': somebody else has the sentence. */
const isWithin = ({ tokens }: Prose, recent: readonly Mention[], { cluster, firstToken }: Mention): boolean =>
  recent.some(
    (other) =>
      isSpeaker(other) &&
      other.firstToken < firstToken &&
      other.cluster.id !== cluster.id &&
      tokens[other.firstToken]?.sentence === tokens[firstToken]?.sentence,
  );

/** Of whom articles tell, and who says nothing in them. */
const isDeity = (name: string): boolean => /^(?:God|Jesus|Christ|Jesus Christ|Allah)$/.test(name);

/**
 * 'That concerns Hugo Brandt, president of the caucus.': whom the end of a paragraph first names, with what he is, for the
 * quote that the next one begins with.
 */
function isIntroduced(
  prose: Prose,
  { cluster, firstToken, endToken, subject }: Mention,
  token: number,
): boolean {
  if (subject) return false;
  const { tokens, sentences } = prose;
  const here = sentences[tokens[firstToken]?.sentence ?? -1];
  const next = sentences[(tokens[firstToken]?.sentence ?? -1) + 1];
  if (here === undefined || next === undefined || next.paragraph !== here.paragraph + 1) return false;
  if (paragraphOf(prose, token) !== next.paragraph || cluster.runs[0]?.firstToken !== firstToken)
    return false;
  const aside = tokens.slice(endToken, endToken + ROLE_REACH);
  return aside[0]?.text === ',' && aside.some(({ lower }) => ROLE_NOUNS.has(lower));
}
/** True for one word that is a first name of the other gender. */
function isOfOther(name: string, gender: Gender | null): boolean {
  const told = gender === null || name.includes(' ') ? null : genderOfFirstName(name);
  return told !== null && told !== gender;
}

/** 'said Dan had', 'said that Dan had', 'Dan, he said, had': somebody in what another says. */
function isReported(prose: Prose, first: number, end: number): boolean {
  const { tokens } = prose;
  const verb = tokens[first - 1]?.lower === 'that' ? first - 2 : first - 1;
  return isWithinCommas(prose, end + 1) || SPEAKS.test(tokens[verb]?.lower ?? '');
}

/** ', he said,': a pronoun and its verb of speech between commas. */
const isWithinCommas = ({ tokens }: Prose, i: number): boolean =>
  tokens[i - 1]?.text === ',' &&
  /^(?:he|she)$/.test(tokens[i]?.lower ?? '') &&
  SPEECH_VERBS.has(tokens[i + 1]?.lower ?? '') &&
  tokens[i + 2]?.text === ',' &&
  !OPENING_MARK.test(tokens[i + 3]?.text ?? '');
const OPENING_MARK = /^["“„«‘']/;

/** True where the paragraph has told of somebody else so far, or the one before where it is silent, and not of who spoke last. */
function turnedToOthers(prose: Prose, recent: readonly Mention[], reference: Reference): boolean {
  const { token, gender, speaker, avoid } = reference;
  const paragraph = paragraphOf(prose, token);
  const here = prose.tokens[token]?.sentence ?? 0;
  const isSame = opensWithSame(prose, reference);
  let others = false;
  for (const mention of recent) {
    const { cluster, firstToken, endToken, subject, speaks } = mention;
    const distance = paragraph - paragraphOf(prose, firstToken);
    // Where the paragraph is silent, the one before tells by its subjects.
    if (distance > 0 && (others || distance > 1)) break;
    if (cluster.type !== 'person' || avoid(firstToken)) continue;
    // 'The minister said Dan had tested negative' tells of the minister.
    if (!subject && isReported(prose, firstToken, endToken)) continue;
    // 'The mayor, Feld, said they pay Dan until May' tells of Feld.
    if (!subject && isWithin(prose, recent, mention)) continue;
    if (!subject && isSame && prose.tokens[firstToken]?.sentence === here - 1) continue;
    // 'Dan agreed with Matthews': the one before still tells of Dan.
    if (cluster.id === speaker && (subject || distance === 0)) return false;
    const fits = cluster.gender === null || gender === null || cluster.gender === gender;
    // 'Feld said … Brandt said that it is late. “…,” he said', '… Brandt has defended them. “…,” he said.'
    const isBefore = here - (prose.tokens[firstToken]?.sentence ?? 0) === 1;
    if (fits && subject && (speaks || isBefore)) return true;
    others ||= fits && (distance === 0 || subject);
  }
  return others;
}
