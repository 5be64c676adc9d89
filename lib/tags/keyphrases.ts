import { stemmer } from 'stemmer';
import type { Keyphrase } from '../model/digest.ts';
import { rarity } from '../text/rarity.ts';
import { flat, spanOf } from '../text/span.ts';
import type { Prose, Token } from '../text/tokens.ts';
import weights from './data/keyphrase-weights.json' with { type: 'json' };

/** Most keyphrases that a digest carries. */
export const MAX_KEYPHRASES = 20;
const MAX_WORDS = 4;
/** Phrases with a lower score say nothing of the article. */
const MIN_SCORE = 0.02;

/** A noun phrase with all its places. Two spellings of one lemma sequence are one phrase. */
export type PhraseGroup = Readonly<{
  key: string;
  places: readonly Readonly<{ firstToken: number; endToken: number }>[];
}>;

type Input = Readonly<{
  prose: Prose;
  terms: readonly string[];
  named: ReadonlySet<number>;
  language: string;
}>;

/**
 * The noun phrases that tell what an article is about, best first: candidates by parts of speech (adjectives and
 * nouns that end in a noun; Hulth 2003), scored by a dozen plain features with learned weights.
 */
export function findKeyphrases(input: Input): readonly Keyphrase[] {
  const groups = phraseGroups(input);
  // Without parts of speech a phrase counts only where it comes again: 'Donnerstag beschlossen' is none.
  if (input.language !== 'en')
    for (const [key, { places }] of groups) if (key.includes(' ') && places.length === 1) groups.delete(key);
  const scored = [...groups.values()]
    .map((group) => ({ group, score: scoreOf(phraseFeatures(input, groups, group)) }))
    .sort((a, b) => b.score - a.score || (a.group.key < b.group.key ? -1 : 1));
  const chosen: { group: PhraseGroup; score: number }[] = [];
  for (const candidate of scored) {
    if (chosen.length >= MAX_KEYPHRASES || candidate.score < MIN_SCORE) break;
    if (!chosen.some((other) => overlaps(other.group.key, candidate.group.key))) chosen.push(candidate);
  }
  return chosen.map(({ group, score }) => {
    const mentions = group.places.map(({ firstToken, endToken }) =>
      spanOf(
        input.prose.text,
        input.prose.tokens[firstToken]?.start ?? 0,
        input.prose.tokens[endToken - 1]?.end ?? 0,
      ),
    );
    return {
      label: labelOf(mentions.map((m) => flat(m.text))),
      score: Math.round(score * 1000) / 1000,
      mentions,
    };
  });
}

/** True where one phrase is a part of the other. */
const overlaps = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `);

/** The most frequent form; of those the first. Forms in capitals give way to others. */
function labelOf(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms)
    counts.set(form, (counts.get(form) ?? 0) + (form.length > 5 && form === form.toUpperCase() ? 0.1 : 1));
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0] as const)[0];
}

/** A word of a phrase: one token, or several that hyphens join ('hard-line'). */
type Unit = Readonly<{ firstToken: number; endToken: number; term: string; inside: boolean; last: boolean }>;

/** All candidates of an article by their terms. */
export function phraseGroups(input: Input): Map<string, PhraseGroup> {
  const groups = new Map<string, { key: string; places: { firstToken: number; endToken: number }[] }>();
  for (const sentence of input.prose.sentences) {
    const units = unitsOf(input, sentence.firstToken, sentence.endToken);
    for (const [i, first] of units.entries()) {
      let key = '';
      for (let end = i; end < Math.min(units.length, i + MAX_WORDS); end++) {
        const unit = units[end];
        if (unit === undefined || !unit.inside) break;
        key = key === '' ? unit.term : `${key} ${unit.term}`;
        if (!unit.last) continue;
        const group = groups.get(key) ?? { key, places: [] };
        group.places.push({ firstToken: first.firstToken, endToken: unit.endToken });
        groups.set(key, group);
      }
    }
  }
  return groups;
}

function unitsOf({ prose, terms, language }: Input, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  for (let i = from; i < to; i++) {
    let end = i + 1;
    while (end + 1 < to && prose.tokens[end]?.text === '-' && touches(prose, end)) end += 2;
    const tokens = prose.tokens.slice(i, end).filter((t) => t.text !== '-');
    const last = tokens.at(-1);
    if (last === undefined) continue;
    const compound = tokens.length > 1;
    const term = compound ? tokens.map((t) => stemmer(t.lower)).join(' ') : (terms[i] ?? '');
    const english = compound ? tokens.every((t) => LETTERS.test(t.text)) : isPhraseWord(last);
    const other = last.pos === 'X' && last.text.length > 2 && LETTERS.test(last.text);
    units.push({
      firstToken: i,
      endToken: end,
      term,
      inside: term !== '' && (language === 'en' ? english : other),
      last: language === 'en' ? !compound && isPhraseEnd(last) : true,
    });
    i = end - 1;
  }
  return units;
}

/** True for a hyphen with words directly on both sides. */
const touches = (prose: Prose, i: number): boolean =>
  prose.tokens[i - 1]?.end === prose.tokens[i]?.start && prose.tokens[i]?.end === prose.tokens[i + 1]?.start;
const LETTERS = /^\p{L}[\p{L}\p{N}.'’-]*$/u;
const isPhraseWord = (token: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && LETTERS.test(token.text) && token.text.length > 1;
const isPhraseEnd = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';

/** What the score of a phrase weighs. */
export function phraseFeatures(
  { prose, terms, named }: Input,
  groups: ReadonlyMap<string, PhraseGroup>,
  group: PhraseGroup,
): ReadonlyMap<string, number> {
  const words = group.key.split(' ');
  const frequency = group.places.length;
  const first = group.places[0];
  const firstToken = first?.firstToken ?? 0;
  const lastPlace = group.places.at(-1)?.firstToken ?? firstToken;
  const size = Math.max(1, prose.tokens.length);
  const sentences = Math.max(1, prose.sentences.length);
  const headFrequency = groups.get(words.at(-1) ?? '')?.places.length ?? 0;
  const wordFrequencies = words.map((word) => groups.get(word)?.places.length ?? 0);
  const heading = group.places.some(
    ({ firstToken: at }) =>
      prose.passages[prose.sentences[prose.tokens[at]?.sentence ?? 0]?.paragraph ?? 0]?.heading,
  );
  const inNames =
    group.places.filter(({ firstToken: at, endToken }) => named.has(at) && named.has(endToken - 1)).length /
    frequency;
  const proper =
    group.places.filter(({ firstToken: at, endToken }) =>
      prose.tokens.slice(at, endToken).every((t) => /^\p{Lu}/u.test(t.text)),
    ).length / frequency;
  const adjective = prose.tokens[firstToken]?.pos === 'ADJ' && words.length > 1;
  // A phrase that nearly always stands inside one longer phrase is a part of that.
  const whole =
    group.places.filter(
      ({ firstToken: at, endToken }) => !goesOn(prose, terms, at - 1) && !goesOn(prose, terms, endToken),
    ).length / frequency;
  const sentence = prose.tokens[firstToken]?.sentence ?? 0;
  const rare = words.map(rarity);
  const meanRarity = rare.reduce((a, b) => a + b, 0) / rare.length;
  const logFrequency = Math.log(1 + frequency) / Math.log(20);
  return new Map([
    ['mean rarity', meanRarity],
    ['least rarity', Math.min(...rare)],
    ['rarity and frequency', meanRarity * logFrequency],
    ['rarity and early', meanRarity * (1 - firstToken / size)],
    ['early and frequent', (1 - firstToken / size) * logFrequency],
    [
      'long and frequent words',
      words.length > 1 ? Math.log(1 + Math.min(...wordFrequencies)) / Math.log(20) : 0,
    ],
    ['log frequency', Math.log(1 + frequency) / Math.log(20)],
    ['once', frequency === 1 ? 1 : 0],
    ['rate', Math.min(1, (frequency / sentences) * 4)],
    ['first sentence', sentence === 0 ? 1 : 0],
    ['first three sentences', sentence < 3 ? 1 : 0],
    ['early', 1 - firstToken / size],
    ['early squared', (1 - firstToken / size) ** 4],
    ['spread', (lastPlace - firstToken) / size],
    ['heading', heading ? 1 : 0],
    ['one word', words.length === 1 ? 1 : 0],
    ['two words', words.length === 2 ? 1 : 0],
    ['three words', words.length === 3 ? 1 : 0],
    ['four words', words.length === 4 ? 1 : 0],
    ['head frequency', Math.log(1 + headFrequency) / Math.log(20)],
    [
      'mean word frequency',
      Math.log(1 + wordFrequencies.reduce((a, b) => a + b, 0) / words.length) / Math.log(20),
    ],
    ['least word frequency', Math.log(1 + Math.min(...wordFrequencies)) / Math.log(20)],
    ['name', inNames],
    ['capitals', proper],
    ['one word that is a name', words.length === 1 ? Math.max(inNames, proper) : 0],
    ['begins with an adjective', adjective ? 1 : 0],
    ['stands alone', whole],
    ['frequent and long', words.length > 1 ? Math.log(1 + frequency) / Math.log(20) : 0],
    ['short word', words.length === 1 && (words[0]?.length ?? 0) <= 4 ? 1 : 0],
  ]);
}

const goesOn = (prose: Prose, terms: readonly string[], i: number): boolean => {
  const token = prose.tokens[i];
  return token !== undefined && (terms[i] ?? '') !== '' && isPhraseWord(token);
};

const table: ReadonlyMap<string, number> = new Map(Object.entries(weights.features));

function scoreOf(features: ReadonlyMap<string, number>): number {
  let sum = weights.bias;
  for (const [name, value] of features) sum += (table.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
