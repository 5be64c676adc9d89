import { COUNTRIES, countryOfDemonym, type Gender } from '../entities/gazetteer.ts';
import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Prose, Token } from '../text/tokens.ts';
import { DEPARTMENTS, SAME_ROLES } from './lexicon.ts';

/** A mention of a cluster at its place among the tokens. */
export type Mention = Readonly<{
  cluster: Cluster;
  firstToken: number;
  endToken: number;
  start: number;
  end: number;
  /** True where it is the subject of its clause. */
  subject: boolean;
}>;

/** What the article says a person is: roles, their departments, countries and ages next to the name. */
type Roles = Readonly<{
  roles: ReadonlySet<string>;
  departments: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  ages: ReadonlySet<string>;
}>;
type Noted = Readonly<{ [Kind in keyof Roles]: Set<string> }>;
const nothingNoted = (): Noted => ({
  roles: new Set(),
  departments: new Set(),
  countries: new Set(),
  ages: new Set(),
});

/** Everything that resolving a speaker asks of the article's people. */
export type People = Readonly<{
  mentions: readonly Mention[];
  /** The mention that a token belongs to. */
  mentionAt: Readonly<{ get: (token: number) => Mention | undefined; has: (token: number) => boolean }>;
  roles: ReadonlyMap<number, Roles>;
}>;

/** Tokens before a name that can tell its bearer's role: 'the State Secretary of the Union State Dmitry Mezentsev'. */
const ROLE_WINDOW = 7;

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
        }),
      ),
    )
    .sort((a, b) => a.start - b.start);
  const byToken: (Mention | undefined)[] = new Array(prose.tokens.length);
  for (const mention of mentions) byToken.fill(mention, mention.firstToken, mention.endToken);
  const mentionAt = { get: (i: number) => byToken[i], has: (i: number) => byToken[i] !== undefined };
  const roles = new Map<number, Noted>();
  for (const mention of mentions) {
    if (mention.cluster.type !== 'person') continue;
    const known = roles.get(mention.cluster.id) ?? nothingNoted();
    roles.set(mention.cluster.id, known);
    for (let i = mention.firstToken - 1; i >= Math.max(0, mention.firstToken - ROLE_WINDOW); i--) {
      const token = prose.tokens[i];
      if (
        token === undefined ||
        byToken[i]?.cluster.type === 'person' ||
        token.pos === 'VERB' ||
        (token.pos === 'PUNCT' && token.text !== '-') ||
        token.sentence !== prose.tokens[mention.firstToken]?.sentence
      )
        break;
      note(token, known);
    }
    if (prose.tokens[mention.endToken]?.text === ',') noteApposition(prose, mention.endToken + 1, known);
  }
  const named: People = { mentions, mentionAt, roles };
  const described = [...mentions, ...describedSubjects(prose, named)].sort((a, b) => a.start - b.start);
  return { ...named, mentions: withPronouns(prose, { ...named, mentions: described }, inQuote) };
}

const SPEAKS = /^(?:said|says|told|added|asked|wrote|tweeted)$/;

/** A name is a subject before a verb or an apposition and not behind a preposition, or behind a verb of saying. */
function isSubject(prose: Prose, first: number, end: number): boolean {
  const before = prose.tokens[first - 1];
  if (SPEAKS.test(before?.lower ?? '')) return true;
  if (before?.pos === 'ADP' || /^(?:VERB|PART)$/.test(before?.pos ?? '')) return false;
  const after = prose.tokens[end];
  return /^(?:VERB|AUX|ADV)$/.test(after?.pos ?? '') || (after?.text === ',' && opensSentence(prose, first));
}

const opensSentence = (prose: Prose, token: number): boolean =>
  token - (prose.sentences[prose.tokens[token]?.sentence ?? 0]?.firstToken ?? 0) <= 3;

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
    const gender = lower === 'he' ? 'male' : 'female';
    const known: People = { ...people, mentions: all };
    const cluster = resolvePronoun(prose, known, {
      token: i,
      gender,
      speaker: null,
      avoid: (at) => inQuote[at] ?? false,
    });
    if (cluster !== null) all.push({ cluster, firstToken: i, endToken: i + 1, start, end, subject: true });
  }
  for (; next < people.mentions.length; next++) {
    const mention = people.mentions[next];
    if (mention !== undefined) all.push(mention);
  }
  return all;
}

/** How far into a sentence the head of its described subject may stand: 'the newly elected Belarus president'. */
const SUBJECT_REACH = 5;

/** Sentences whose subject is a person by description ('The mayor promised'): a pronoun after it means that person. */
function describedSubjects(prose: Prose, people: People): Mention[] {
  return prose.sentences.flatMap(({ firstToken, endToken }) => {
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
        },
      ];
    }
    return [];
  });
}

const AGE = /^\d{1,2}$/;

function note(token: Token, known: Noted): void {
  const word = token.lower.replace(/\.$/, '');
  if (ROLE_NOUNS.has(word)) known.roles.add(word);
  if (DEPARTMENTS.has(word)) known.departments.add(word);
  if (AGE.test(word)) known.ages.add(word);
  const country = COUNTRIES.has(word) ? word : countryOfDemonym(word);
  if (country !== null) known.countries.add(country);
}

/** 'Roman Golovchenko, the prime minister of Belarus, said': up to the next comma or verb. */
function noteApposition(prose: Prose, from: number, known: Noted): void {
  const opening = prose.tokens[from];
  if (
    opening === undefined ||
    !(
      opening.pos === 'DET' ||
      AGE.test(opening.text) ||
      ROLE_NOUNS.has(opening.lower) ||
      /^(?:ADJ|NOUN)$/.test(opening.pos)
    )
  )
    return;
  let end = from;
  while (end < from + 10 && !/^(?:PUNCT|VERB|AUX|PRON)$/.test(prose.tokens[end]?.pos ?? 'PUNCT')) end++;
  // 'According to Prestwick, the chancellor told her': another subject.
  if (SPEAKS.test(prose.tokens[end]?.lower ?? '')) return;
  for (const token of prose.tokens.slice(from, end)) note(token, known);
}

/** The facts that a choice among people weighs. All distances are in sentences. */
export type Reference = Readonly<{
  token: number;
  gender: Gender | null;
  speaker: number | null;
  avoid: (token: number) => boolean;
}>;

/**
 * Weights of the choice: recency first (Lappin and Leass 1994), then who spoke last, unless the paragraph has turned to
 * others, who is a sentence's subject.
 */
const RECENCY = 1;
const LAST_SPEAKER = 1.8;
const SUBJECT = 0.8;
const OPENING = 0.5;
const OFTEN = 0.25;
const KNOWN_GENDER = 0.6;
const IN_QUOTE = 1.5;
const MAX_DISTANCE = 12;

/** The person that a pronoun stands for: recent, of its gender, the subject, the last speaker. Null where none fits. */
export function resolvePronoun(prose: Prose, people: People, reference: Reference): Cluster | null {
  const here = prose.tokens[reference.token]?.sentence ?? 0;
  const scores = new Map<number, { cluster: Cluster; score: number }>();
  const recent = recentMentions(people.mentions, reference.token);
  const lastSpeaker = turnedToOthers(prose, recent, reference) ? 0 : LAST_SPEAKER;
  for (const mention of recent) {
    const { cluster } = mention;
    const distance = here - (prose.tokens[mention.firstToken]?.sentence ?? 0);
    if (distance > MAX_DISTANCE) break;
    if (cluster.type !== 'person') continue;
    if (reference.gender !== null && cluster.gender !== null && cluster.gender !== reference.gender) continue;
    const score =
      -RECENCY * distance +
      (cluster.id === reference.speaker ? lastSpeaker : 0) +
      (mention.subject ? SUBJECT : 0) +
      (opensSentence(prose, mention.firstToken) ? OPENING : 0) +
      OFTEN * Math.log(cluster.runs.length) +
      (cluster.gender !== null && cluster.gender === reference.gender ? KNOWN_GENDER : 0) -
      (reference.avoid(mention.firstToken) ? IN_QUOTE : 0);
    const best = scores.get(cluster.id);
    if (best === undefined || best.score < score) scores.set(cluster.id, { cluster, score });
  }
  let best: { cluster: Cluster; score: number } | null = null;
  for (const candidate of scores.values())
    if (best === null || candidate.score > best.score) best = candidate;
  return best?.cluster ?? null;
}

/** True where the paragraph has told of somebody else so far, and not of who spoke last. */
function turnedToOthers(
  prose: Prose,
  recent: readonly Mention[],
  { token, gender, speaker, avoid }: Reference,
): boolean {
  const paragraphOf = (i: number) => prose.sentences[prose.tokens[i]?.sentence ?? -1]?.paragraph;
  const paragraph = paragraphOf(token);
  let others = false;
  for (const { cluster, firstToken } of recent) {
    if (paragraphOf(firstToken) !== paragraph) break;
    if (cluster.type !== 'person' || avoid(firstToken)) continue;
    if (cluster.id === speaker) return false;
    others ||= cluster.gender === null || gender === null || cluster.gender === gender;
  }
  return others;
}

/** Who was named longer ago than so many mentions isn't meant: looking at all would take time by the square. */
const MOST_RECENT = 400;

/** The mentions before a token, latest first. Binary search: mentions are in order. */
export function recentMentions(mentions: readonly Mention[], token: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - MOST_RECENT), low).reverse();
}

/** Who was last named with an age. */
const ofAge = (people: People, age: string, token: number): Cluster | null =>
  recentMentions(people.mentions, token).find(({ cluster }) => people.roles.get(cluster.id)?.ages.has(age))
    ?.cluster ?? null;

/** 'The prime minister' is no trade minister, and nobody of whom the text doesn't say 'prime'. */
const isOfficeKnown = ({ departments }: Roles, described: readonly string[]): boolean =>
  departments.size > 0 || described.includes('prime');

/** The person that a description such as 'the Belarus president' or 'the 26-year-old' stands for, or null. */
export function resolveDescription(
  prose: Prose,
  people: People,
  words: readonly string[],
  token: number,
  avoid: (token: number) => boolean,
): Cluster | null {
  const head = words.findLast((word) => ROLE_NOUNS.has(word));
  const age = words.find((word) => AGE.test(word));
  if (head === undefined) return age === undefined ? null : ofAge(people, age, token);
  const countries = words.flatMap((word) => (COUNTRIES.has(word) ? [word] : (countryOfDemonym(word) ?? [])));
  const departments = words.filter((word) => DEPARTMENTS.has(word));
  const kin = new Set([head, ...SAME_ROLES.filter((set) => set.has(head)).flatMap((set) => [...set])]);
  const here = prose.tokens[token]?.sentence ?? 0;
  let best: { cluster: Cluster; score: number } | null = null;
  for (const mention of recentMentions(people.mentions, token)) {
    const known = people.roles.get(mention.cluster.id);
    if (known === undefined || avoid(mention.firstToken)) continue;
    const exact = known.roles.has(head);
    const similar = [...known.roles].some((role) => kin.has(role));
    if (!exact && !similar) continue;
    if (countries.length > 0 && !countries.some((country) => known.countries.has(country))) continue;
    if (countries.length === 0 && !exact) continue;
    if (departments.some((word) => !known.departments.has(word)) && isOfficeKnown(known, departments))
      continue;
    const distance = here - (prose.tokens[mention.firstToken]?.sentence ?? 0);
    const score = (exact ? 3 : 0) + countries.length * 2 - distance * 0.3;
    if (best === null || score > best.score) best = { cluster: mention.cluster, score };
  }
  return best?.cluster ?? null;
}
