import { isCommon, isEveryday, rarityOf } from '../text/terms.ts';
import { type Prose, paragraphOf, type Token } from '../text/tokens.ts';
import { lastWord } from '../text/words.ts';
import { isSurnameLikeMonth } from './calendar-names.ts';
import { isCapital, styledPassages, wordsInLowerCase } from './capitals.ts';
import { isResult } from './context/result.ts';
import {
  ALL_CAPITALS,
  arabicEnd,
  isSentenceStart,
  isSurelyPlace,
  organizationEnd,
  placeEnd,
  speaks,
  startsName,
} from './extent.ts';
import { countryOfDemonym, isFamilyNameFirst, isFirstName } from './gazetteer.ts';
import {
  EVERYDAY_ORGANIZATIONS,
  EVERYDAY_PLACES,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_WORDS,
  ROLE_NOUNS,
} from './lexicon.ts';
import { extended } from './name-end.ts';
import { isQuotedTitle } from './quoted-titles.ts';
import { isSportsReport } from './sports.ts';
import { type NameRun, runOf } from './trim/run.ts';
import { trimmed } from './trim/trimmed.ts';
import { isNoName, isTitleWord } from './trim/words.ts';
import { officeOfTurn } from './turns.ts';

export type { NameRun };

/**
 * The name runs of an article: words with capitals that stand together, with the particles and 'of' inside names,
 * without the titles and demonyms before them. In styled passages only names known from elsewhere count.
 */
export function findNames(prose: Prose): NameRun[] {
  const usual = wordsInLowerCase(prose);
  const styled = styledPassages(prose, usual);
  const known = new Set<string>();
  const runs = prose.sentences.flatMap(({ paragraph, firstToken, endToken }) =>
    styled[paragraph] ? [] : runsOf(prose, firstToken, endToken, usual),
  );
  const sure = withoutWorks(prose, withoutStorms(withoutTickers(prose, withoutCommonWords(prose, runs))));
  for (const run of sure) {
    known.add(key(run.text));
    if (run.endToken - run.firstToken > 1) known.add(prose.tokens[run.endToken - 1]?.lower ?? '');
  }
  const alone = new Set(sure.flatMap((run) => (run.endToken - run.firstToken === 1 ? [key(run.text)] : [])));
  const again = prose.sentences.flatMap(({ paragraph, firstToken, endToken }) =>
    styled[paragraph] ? knownRuns(prose, firstToken, endToken, known, alone) : [],
  );
  const more = namesAgain(prose, sure, known);
  const longer = new Set(more.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const rest = sure.filter(({ firstToken }) => !longer.has(firstToken));
  return [...rest, ...again, ...more].sort((a, b) => a.start - b.start);
}

/**
 * Names where a sentence begins, and nothing but the rest of the article tells that they are: 'Rose said' beside 'shares
 * rose', where Charles Rose is named; 'First City said'. A last name must have a verb of speech behind it; 'May', where
 * Theresa May is named, no preposition before it.
 */
function namesAgain(prose: Prose, sure: readonly NameRun[], known: ReadonlySet<string>): NameRun[] {
  const { tokens, sentences, text } = prose;
  const runAt = new Map(
    sure.flatMap((run) => range(run.firstToken, run.endToken).map((i) => [i, run] as const)),
  );
  const last = new Set(
    sure.flatMap(({ firstToken, endToken }) =>
      endToken - firstToken > 1 && isFirstName(tokens[firstToken]?.lower ?? '')
        ? [tokens[endToken - 1]?.lower ?? '']
        : [],
    ),
  );
  // 'Xi left': where the last name stands first.
  const family = new Set(
    sure.flatMap(({ firstToken, endToken }) => {
      const word = tokens[firstToken]?.lower ?? '';
      return endToken - firstToken > 1 && isFamilyNameFirst(word) ? [word] : [];
    }),
  );
  const begins = new Set(
    [...known].flatMap((name) => (name.includes(' ') ? [name.split(' ', 1)[0] ?? ''] : [])),
  );
  const textOf = (from: number, to: number): string =>
    key(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
  return tokens.flatMap((token, i) => {
    if (!isCapital(token) || runAt.has(i)) return [];
    const isLast = speaks(tokens[i + 1]) || isSurnameLikeMonth(prose, i) || isLastName(prose, i);
    if (last.has(token.lower) && token.text.length >= SHORTEST && isLast)
      return [runOf(prose, i, i + 1, [], [])];
    if (family.has(token.lower) && /^(?:VERB|AUX|ADV)$/.test(tokens[i + 1]?.pos ?? ''))
      return [runOf(prose, i, i + 1, [], [])];
    const opens =
      begins.has(token.lower) && isSentenceStart(prose, i, sentences[token.sentence]?.firstToken ?? 0);
    if (!opens) return [];
    // 'First City Bank', of which 'City Bank' alone was found.
    for (let end = i + MOST_WORDS; end > i + 1; end--)
      if ((runAt.get(end - 1)?.endToken ?? end) === end && known.has(textOf(i, end)))
        return [runOf(prose, i, end, [], [])];
    return [];
  });
}
const MOST_WORDS = 4;
/** 'met Bishop in May', 'King has won': a word that somebody is called by and that stands like a name. */
function isLastName(prose: Prose, i: number): boolean {
  const { tokens, sentences } = prose;
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (
    token === undefined ||
    next === undefined ||
    isCapital(next) ||
    (next.text === '.' && isTitleWord(token.lower))
  )
    return false;
  return isSentenceStart(prose, i, sentences[token.sentence]?.firstToken ?? 0)
    ? /^(?:has|had|was|is)$/.test(next.lower)
    : before !== undefined && !/^(?:DET|ADJ|NUM|PROPN)$/.test(before.pos) && !isCapital(before);
}
/** 'He said', 'I asked': shorter last names are words of every sentence. */
const SHORTEST = 3;
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** Short words in capitals are shouted more often than abbreviations: 'OUT', 'LOW'. */
const SHOUTED_LENGTH = 4;

/** Leaves out single everyday words that stand with a capital only where a sentence begins, or are shouted. */
function withoutCommonWords(prose: Prose, runs: readonly NameRun[]): NameRun[] {
  const single = (run: NameRun): boolean => run.endToken - run.firstToken === 1;
  const opens = (run: NameRun): boolean => {
    const sentence = prose.sentences[prose.tokens[run.firstToken]?.sentence ?? 0];
    return run.titles.length === 0 && isSentenceStart(prose, run.firstToken, sentence?.firstToken ?? 0);
  };
  const elsewhere = new Set(
    runs.flatMap((run) =>
      // 'Children' is no short form of 'Save the Children'.
      (single(run) && opens(run)) || KNOWN_ORGANIZATIONS.has(key(run.text))
        ? []
        : run.text.toLowerCase().split(/\s+/),
    ),
  );
  const sports = isSportsReport(prose);
  return runs.filter((run) => {
    const word = run.text.toLowerCase().replace(/\.$/, '');
    if (isOfMoneyOrRoad(prose, run) || isOfAddress(prose, run)) return false;
    // 'Weldon Fashion Week' is when something happens.
    if (word.includes('@') || /(?:^| )week$/.test(word)) return false;
    if (!single(run) || isKnown(word)) return true;
    // 'Reading 4 1 0 3 5 9 3'
    if (sports && isResult(prose, run)) return true;
    // 'the Bill', 'this Act': people have no article.
    if (isFirstName(word) && isThing(prose, run)) return false;
    // 'Prosecutors say'
    if (opens(run) && isMany(word) && !elsewhere.has(word)) return false;
    const shouted = ALL_CAPITALS.test(run.text) && run.text.length <= SHOUTED_LENGTH;
    const common = EVERYDAY_PLACES.has(word) || isEveryday(word);
    return !common || (!shouted && elsewhere.has(word));
  });
}

/** 'pic.example.com/CGqMUk': part of an address on the web. */
const isOfAddress = ({ text }: Prose, { start }: NameRun): boolean =>
  text.charAt(start - 1) === '/' &&
  IN_ADDRESS.test(lastWord(text.slice(Math.max(0, start - ADDRESS_LENGTH), start)));
const IN_ADDRESS = /\.\p{Ll}{2,12}\//u;
const ADDRESS_LENGTH = 60;

/** 'GH¢20', 'on US 74', 'U.S. Highway 40': the first letters of a currency or a road. */
function isOfMoneyOrRoad({ text }: Prose, { start, end, text: name }: NameRun): boolean {
  if (/[¢$€£¥]$/.test(name)) return true;
  if (name.length > SHOUTED_LENGTH) return false;
  const behind = text.slice(end, end + ROAD_LENGTH);
  if (/^[¢$€£¥₦₵₹]/u.test(behind)) return true;
  const numbered =
    /^[ -]\d{1,3}(?!\d|[.,]\d)/.test(behind) &&
    ON_ROAD.test(text.slice(Math.max(0, start - ROAD_LENGTH), start));
  return /^U\.?S\.?$/.test(name) && (numbered || /^ (?:Highway|Hwy|Route|Rte|Interstate)\b/.test(behind));
}
const ROAD_LENGTH = 16;
const ON_ROAD = /\b(?:on|along|off|at|near) $/;

/** 'Prosecutors', 'Opponents': the plural of a noun, and nobody's last name alone. */
function isMany(word: string): boolean {
  const one = word.replace(/ies$/, 'y').replace(/s$/, '');
  return ROLE_NOUNS.has(one) || (one !== word && !isFirstName(one) && isCommon(one));
}

/** 'the Bill will', 'the British Bill', though 'the Brown campaign': an article before a name, and no noun behind it. */
function isThing({ tokens }: Prose, { firstToken, endToken }: NameRun): boolean {
  if (/^(?:NOUN|PROPN)$/.test(tokens[endToken]?.pos ?? '')) return false;
  const before = tokens[firstToken - 1];
  // 'a reluctant Thomas' is somebody.
  return before?.pos === 'ADJ' || countryOfDemonym(before?.lower ?? '') !== null
    ? DEFINITE.test(tokens[firstToken - 2]?.lower ?? '')
    : ARTICLES.test(before?.lower ?? '');
}
const DEFINITE = /^(?:the|this|its|their)$/;
const ARTICLES = /^(?:the|this|an?|its|their|any|each)$/;

const STORM = /^(?:(?:tropical|sub-?tropical|super) )?(?:storm|hurricane|typhoon|cyclone) (\p{Lu}\p{L}+)$/iu;

/** Storms have the names of people, and are none. */
function withoutStorms(runs: readonly NameRun[]): NameRun[] {
  const storms = new Set(runs.flatMap((run) => STORM.exec(run.text)?.[1] ?? []));
  return runs.filter((run) => !STORM.test(run.text) && !storms.has(run.text));
}

/** 'stars of “Battlestar Galactica”': names of two words and more that fill marks wherever they stand are titles of works. */
function withoutWorks({ text }: Prose, runs: readonly NameRun[]): NameRun[] {
  const isWork = (run: NameRun): boolean =>
    /\s/.test(run.text) && !/['‘.]/.test(text.charAt(run.end)) && isQuotedTitle(text, run);
  const elsewhere = new Set(runs.flatMap((run) => (isWork(run) ? [] : [key(run.text)])));
  return runs.filter((run) => !isWork(run) || elsewhere.has(key(run.text)));
}

/** 'Google (GOOG)': behind a name of one word, a short form in brackets is its sign at the exchange. */
const withoutTickers = ({ tokens, text }: Prose, runs: readonly NameRun[]): NameRun[] =>
  runs.filter((run, i) => {
    const before = runs[i - 1];
    const isShort =
      /^\p{Lu}{2,5}$/u.test(run.text) &&
      !KNOWN_ORGANIZATIONS.has(run.text.toLowerCase()) &&
      tokens[run.endToken]?.text === ')';
    return !(
      isShort &&
      before !== undefined &&
      before.endToken - before.firstToken === 1 &&
      /^\s\($/.test(text.slice(before.end, run.start))
    );
  });

/** Countries, states, cities, first names and the best known organisations. */
const isKnown = (word: string): boolean =>
  isSurelyPlace(word) ||
  (KNOWN_ORGANIZATIONS.has(word) && !EVERYDAY_ORGANIZATIONS.has(word)) ||
  (isFirstName(word) && !isEveryday(word));

const key = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** Longer rows of capitals are no name, and would be looked at again at each of their words. */
const MAX_TOKENS = 24;

function runsOf(prose: Prose, from: number, to: number, usual: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  const passage = prose.passages[paragraphOf(prose, from)];
  const office = passage === undefined ? null : officeOfTurn(prose, passage);
  let i = from;
  while (i < to) {
    // Most words are neither, and end the matter here.
    const token = prose.tokens[i];
    if (token === undefined || !(isCapital(token) || prose.tokens[i + 1]?.text === '-')) {
      i++;
      continue;
    }
    const isOffice = office !== null && token.start >= office.start && token.end <= office.end;
    if (isOffice || isShoutedOpening(prose, i, from)) {
      i++;
      continue;
    }
    const known = placeEnd(prose, i, to) ?? organizationEnd(prose, i, to) ?? arabicEnd(prose, i, to);
    if (known === null && !startsName(prose, i, from, usual)) {
      i++;
      continue;
    }
    let end = known ?? i + 1;
    while (end < to && end - i < MAX_TOKENS) {
      const next = extended(prose, i, end, to);
      if (next === end) break;
      end = next;
    }
    runs.push(...trimmed(prose, i, end));
    i = end;
  }
  return runs;
}

/** 'STUNNED Weldon Rovers lost': papers set the first word of a text in capitals, whatever it is. */
function isShoutedOpening({ tokens, sentences }: Prose, i: number, from: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined || i !== from || !SHOUTED.test(token.text)) return false;
  const opens = sentences[token.sentence - 1]?.paragraph !== sentences[token.sentence]?.paragraph;
  return (
    opens &&
    isCapital(next) &&
    /\p{Ll}/u.test(next.text) &&
    rarityOf(token.lower) < SHOUTED_WORD &&
    !isKnown(token.lower)
  );
}
const SHOUTED = /^\p{Lu}{4,}$/u;
/** Names are rarer than this (text/rarity.ts): 'SLIGO Rovers'. */
const SHOUTED_WORD = 0.9;

/** 'Hillary Clinton' in a headline over a story that says 'Clinton' alone. */
const isFullName = (first: Token, last: Token | undefined, alone: ReadonlySet<string>): boolean =>
  last !== undefined &&
  isFirstName(first.lower) &&
  !isEveryday(first.lower) &&
  isCapital(last) &&
  alone.has(last.lower) &&
  !isSurelyPlace(last.lower) &&
  !ORGANIZATION_WORDS.has(last.lower);

/** In styled passages: the longest stretches that are names elsewhere in the article, or places. */
function knownRuns(
  prose: Prose,
  from: number,
  to: number,
  known: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = from; i < to; i++) {
    const first = prose.tokens[i];
    if (first === undefined || !isCapital(first)) continue;
    const { start } = first;
    if (i + 1 < to && isFullName(first, prose.tokens[i + 1], alone)) {
      runs.push(runOf(prose, i, i + 2, [], []));
      i++;
      continue;
    }
    for (let end = Math.min(to, i + 4); end > i; end--) {
      const stop = prose.tokens[end - 1]?.end ?? 0;
      const text = prose.text.slice(start, stop);
      const folded = key(text);
      if (!known.has(folded) && !isSurelyPlace(folded)) continue;
      if (end - i === 1 && (isNoName(folded) || text.length < 3)) continue;
      runs.push(runOf(prose, i, end, [], []));
      i = end - 1;
      break;
    }
  }
  return runs;
}
