import { COUNTRIES, countryOfDemonym } from '../entities/gazetteer.ts';
import { bare, ROLE_NOUNS, TITLES } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Prose, Token } from '../text/tokens.ts';
import {
  DEPARTMENTS,
  DOCUMENTS,
  SAME_ROLES,
  SHORT_TITLES,
  SPEAKING_NOUNS,
  SPEAKS,
  TEAM_HEADS,
} from './lexicon.ts';
import { type Mention, recentMentions } from './mentions.ts';

/** What the article says a person is: roles, their departments, countries and ages next to the name. */
export type Roles = Readonly<{
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

/** Tokens before a name that can tell its bearer's role: 'the State Secretary of the Union State Dmitry Orlenko'. */
const ROLE_WINDOW = 7;

/**
 * What an article says its people are.
 *
 * @param isPerson true for each token that is part of a person's name
 * @returns roles, departments, countries and ages by the number of the person's cluster
 */
export function rolesOf(
  prose: Prose,
  mentions: readonly Mention[],
  isPerson: (token: number) => boolean,
): ReadonlyMap<number, Roles> {
  const roles = new Map<number, Noted>();
  for (const mention of mentions) {
    if (mention.cluster.type !== 'person') continue;
    const known = roles.get(mention.cluster.id) ?? nothingNoted();
    roles.set(mention.cluster.id, known);
    // 'joined the President at the bridge in Selma': what a preposition governs is no president.
    const governed = prose.tokens[mention.firstToken - 1]?.pos === 'ADP';
    const from = governed ? mention.firstToken : Math.max(0, mention.firstToken - ROLE_WINDOW);
    for (let i = mention.firstToken - 1; i >= from; i--) {
      const token = prose.tokens[i];
      if (
        token === undefined ||
        isPerson(i) ||
        token.pos === 'VERB' ||
        OF_HEADLINES.test(token.text) ||
        (token.pos === 'PUNCT' && token.text !== '-' && !isOfTitle(prose, i)) ||
        token.sentence !== prose.tokens[mention.firstToken]?.sentence
      )
        break;
      note(token, known);
    }
    noteBeforeComma(prose, mention, known, isPerson);
    const next = prose.tokens[mention.endToken];
    if (next?.text === ',') noteApposition(prose, mention.endToken + 1, known);
    // 'Feld is a striker', 'Brandt was the mayor'
    if (/^(?:is|was)$/.test(next?.lower ?? '')) noteNoun(prose, mention.endToken + 1, known);
  }
  return roles;
}

/** 'Judge rules killer Tom Bell must stay': verbs of headlines that are nouns elsewhere. */
const OF_HEADLINES =
  /^(?:rules|backs|hails|slams|warns|urges|calls|names|orders|jails|blames|vows|tells|claims|spares|frees|bans|fines|signs|praises|tips|insists)$/;

/** The full stop of 'Rev.' before a name. */
const isOfTitle = ({ tokens }: Prose, i: number): boolean =>
  tokens[i]?.text === '.' && SHORT_TITLES.has(tokens[i - 1]?.lower ?? '');

/** What tells two holders of one office apart: 'the deputy mayor', 'the Chief Justice'. */
const RANKS: ReadonlySet<string> = new Set(['chief', 'deputy', 'vice', 'assistant', 'associate']);
/** How much a rank counts that somebody has, or lacks. */
const RANK = 1.5;
/** A role as it is compared: shortened titles in full, all kinds of lawyers as one. */
const roleOf = (word: string): string => (LAWYERS.has(word) ? 'lawyer' : (SHORT_TITLES.get(word) ?? word));
const LAWYERS: ReadonlySet<string> = new Set(['advocate', 'barrister', 'counsel', 'solicitor', 'pleader']);
const AGE = /^\d{1,2}$/;

function note(token: Token, known: Noted): void {
  const written = token.lower.replace(/\.$/, '');
  const word = roleOf(written);
  if (ROLE_NOUNS.has(word) || RANKS.has(word)) known.roles.add(word);
  if (DEPARTMENTS.has(word)) known.departments.add(word);
  if (AGE.test(word)) known.ages.add(word);
  const country = COUNTRIES.has(word) ? word : countryOfDemonym(word);
  if (country !== null) known.countries.add(country);
}

/** 'The Commissioner for the Environment, Mr. Tokunbo Cole, gave': what stands before the comma, where the name is an aside. */
function noteBeforeComma(
  { tokens }: Prose,
  { firstToken, endToken }: Mention,
  known: Noted,
  isPerson: (token: number) => boolean,
): void {
  const comma = TITLES.has(bare(tokens[firstToken - 1])) ? firstToken - 2 : firstToken - 1;
  // 'the General Secretary of the party, Osei Danso said'
  const isAside = tokens[endToken]?.text === ',' || SPEAKS.test(tokens[endToken]?.lower ?? '');
  if (tokens[comma]?.text !== ',' || !isAside) return;
  for (let i = comma - 1; i >= Math.max(0, comma - ROLE_WINDOW); i--) {
    const token = tokens[i];
    if (token === undefined || isPerson(i) || /^(?:VERB|AUX|PRON|PUNCT)$/.test(token.pos)) return;
    // 'led by the chairman, Thomas Ayo,', though not 'a spokesman for the chairman, Oskar Feld,'
    const isAnothers = tokens[i - 1]?.pos === 'ADP' && tokens[i - 1]?.lower !== 'by';
    const opens = /^(?:the|an?|its|their)$/.test(token.lower) && !isAnothers;
    if (!opens) continue;
    if (tokens[i - 1]?.lower !== 'to') for (const word of tokens.slice(i + 1, comma)) note(word, known);
    return;
  }
}

/** 'Roman Halvenko, the prime minister of Belarus, said': up to the next comma or verb. */
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

/** 'a retired engineer': the noun behind an article. */
function noteNoun({ tokens }: Prose, from: number, known: Noted): void {
  if (!/^(?:an?|the)$/.test(tokens[from]?.lower ?? '')) return;
  let end = from + 1;
  while (end < from + 6 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++;
  for (const token of tokens.slice(from + 1, end)) note(token, known);
}

/** The mentions to choose from, and what the article says of each. */
type Described = Readonly<{ mentions: readonly Mention[]; roles: ReadonlyMap<number, Roles> }>;

/** Who was last named with an age. */
const ofAge = (people: Described, age: string, token: number): Cluster | null =>
  recentMentions(people.mentions, token).find(({ cluster }) => people.roles.get(cluster.id)?.ages.has(age))
    ?.cluster ?? null;

/** 'The prime minister' is no trade minister, and nobody of whom the text doesn't say 'prime'. */
const isOfficeKnown = ({ departments }: Roles, described: readonly string[]): boolean =>
  departments.size > 0 || described.includes('prime');

/** The person that a description such as 'the Belarus president' or 'the 26-year-old' stands for, or null. */
export function resolveDescription(
  prose: Prose,
  people: Described,
  phrase: readonly string[],
  token: number,
  avoid: (token: number) => boolean,
): Cluster | null {
  // 'the trooper’s family' isn't the trooper.
  const words = phrase.slice(phrase.findLastIndex((word) => /^['’]s?$/.test(word)) + 1);
  const last = words.at(-1) ?? '';
  // 'the Inspector General report' isn't the general.
  if (DOCUMENTS.has(last) || (SPEAKING_NOUNS.has(last) && !ROLE_NOUNS.has(last))) return null;
  const named = words.findLast((word) => ROLE_NOUNS.has(word));
  const head = named === undefined ? undefined : roleOf(named);
  const age = words.find((word) => AGE.test(word));
  if (head === undefined) return age === undefined ? null : ofAge(people, age, token);
  const countries = words.flatMap((word) => (COUNTRIES.has(word) ? [word] : (countryOfDemonym(word) ?? [])));
  const departments = words.filter((word) => DEPARTMENTS.has(word));
  const ranks = words.filter((word) => RANKS.has(word) && word !== head);
  const alike = [...SAME_ROLES, TEAM_HEADS].filter((set) => set.has(head));
  const kin = new Set([head, ...alike.flatMap((set) => [...set])]);
  const isKinOf = (known: Roles | undefined): boolean =>
    [...(known?.roles ?? [])].some((role) => kin.has(role));
  const recent = recentMentions(people.mentions, token);
  const isSole =
    TEAM_HEADS.has(head) &&
    new Set(recent.flatMap(({ cluster: { id } }) => (isKinOf(people.roles.get(id)) ? [id] : []))).size === 1;
  const here = prose.tokens[token]?.sentence ?? 0;
  let best: { cluster: Cluster; score: number } | null = null;
  for (const mention of recent) {
    const known = people.roles.get(mention.cluster.id);
    if (known === undefined || avoid(mention.firstToken)) continue;
    const exact = known.roles.has(head);
    if (!exact && !isKinOf(known)) continue;
    if (countries.length > 0 && !countries.some((country) => known.countries.has(country))) continue;
    if (countries.length === 0 && !exact && !isSole) continue;
    if (departments.some((word) => !known.departments.has(word)) && isOfficeKnown(known, departments))
      continue;
    const distance = here - (prose.tokens[mention.firstToken]?.sentence ?? 0);
    const ranked = ranks.reduce((sum, rank) => sum + (known.roles.has(rank) ? RANK : -RANK), 0);
    const score = (exact ? 3 : 0) + countries.length * 2 + ranked - distance * 0.3;
    if (best === null || score > best.score) best = { cluster: mention.cluster, score };
  }
  return best?.cluster ?? null;
}
