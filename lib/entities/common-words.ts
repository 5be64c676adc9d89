import { isCommon, isEveryday } from '../text/terms.ts';
import type { Prose } from '../text/tokens.ts';
import { lastWord } from '../text/words.ts';
import { isResult } from './context/result.ts';
import { ALL_CAPITALS, isSentenceStart, isSurelyPlace } from './extent.ts';
import { countryOfDemonym, isFirstName } from './gazetteer.ts';
import { EVERYDAY_ORGANIZATIONS, EVERYDAY_PLACES, KNOWN_ORGANIZATIONS, ROLE_NOUNS } from './lexicon.ts';
import { nameInLower } from './names-again.ts';
import { isSportsReport } from './sports.ts';
import type { NameRun } from './trim/run.ts';

/** Short words in capitals are shouted more often than abbreviations: 'OUT', 'LOW'. */
const SHOUTED_LENGTH = 4;

/** Leaves out single everyday words that stand with a capital only where a sentence begins, or are shouted. */
export function withoutCommonWords(prose: Prose, runs: readonly NameRun[]): NameRun[] {
  const single = (run: NameRun): boolean => run.endToken - run.firstToken === 1;
  const opens = (run: NameRun): boolean => {
    const sentence = prose.sentences[prose.tokens[run.firstToken]?.sentence ?? 0];
    // 'CIUDAD JUAREZ, Mexico — Authorities said'
    const isBehindDash = /^(?:—|–|--)$/.test(prose.tokens[run.firstToken - 1]?.text ?? '');
    const isStart = isSentenceStart(prose, run.firstToken, sentence?.firstToken ?? 0);
    return run.titles.length === 0 && (isBehindDash || isStart);
  };
  const elsewhere = new Set(
    runs.flatMap((run) =>
      // 'Children' is no short form of 'Save the Children'.
      (single(run) && opens(run)) || KNOWN_ORGANIZATIONS.has(nameInLower(run.text))
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

/** Countries, states, cities, first names and the best known organisations. */
export const isKnown = (word: string): boolean =>
  isSurelyPlace(word) ||
  (KNOWN_ORGANIZATIONS.has(word) && !EVERYDAY_ORGANIZATIONS.has(word)) ||
  (isFirstName(word) && !isEveryday(word));
