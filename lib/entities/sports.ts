import type { Prose } from '../text/tokens.ts';
import { type Evidence, shareOf } from './evidence.ts';
import { countryOfDemonym } from './gazetteer.ts';
import { EVENT_WORDS, SPORTS_WORDS } from './lexicon.ts';

/** Share of sports words among an article's words above which it reports on sports. */
const SPORTS_SHARE = 0.025;

export function isSportsReport(prose: Prose): boolean {
  let [words, sports] = [0, 0];
  for (const { pos, lower } of prose.tokens) {
    if (pos === 'PUNCT' || pos === 'NUM' || pos === 'SYM') continue;
    words++;
    if (SPORTS_WORDS.has(lower)) sports++;
  }
  return sports > words * SPORTS_SHARE;
}

/** In sports reports whom tables of results name; people there have first names or initials. */
export const isInResults = (evidence: Evidence): boolean =>
  shareOf(evidence, 'result') >= 0.5 &&
  shareOf(evidence, 'begins with a first name') === 0 &&
  shareOf(evidence, 'initial inside') === 0 &&
  shareOf(evidence, 'country') === 0;

/** In sports reports 'the Tigers', which are no people of a country and no games. */
export const isNickname = (key: string, evidence: Evidence): boolean =>
  shareOf(evidence, 'plural') > 0 &&
  shareOf(evidence, 'the before') >= 0.5 &&
  countryOfDemonym(key) === null &&
  !EVENT_WORDS.has(key);

/** In sports reports a city without 'in' or 'at' before it is the city's team; countries stay places. */
export function isTeam(evidence: Evidence): boolean {
  const placed = Math.max(
    shareOf(evidence, 'dateline'),
    shareOf(evidence, 'place before a comma'),
    shareOf(evidence, 'place preposition before'),
    shareOf(evidence, 'place preposition and modifier before'),
    shareOf(evidence, 'at before'),
    shareOf(evidence, 'place behind a comma'),
    shareOf(evidence, 'bracket before'),
  );
  return (
    placed < 0.5 &&
    shareOf(evidence, 'country') === 0 &&
    shareOf(evidence, 'ends with a word for places') === 0
  );
}
