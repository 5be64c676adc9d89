import type { EntityType } from '../model/digest.ts';
import { isEveryday, rarityOf } from '../text/terms.ts';
import { type Evidence, hasAny, shareOf, TYPE_THRESHOLD, type Typed } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { countryOfDemonym } from './gazetteer.ts';
import { AFFILIATIONS, ORGANIZATION_WORDS } from './lexicon.ts';

/** Who speaks in so many of a name's mentions is somebody, whatever else stands around it. */
const SPEAKS_OFTEN = 0.5;

/**
 * A person that the weights take for nothing: 'Saeb Erekat, who', 'Hollande said'. They come from an encyclopedia, where
 * hardly anybody speaks.
 *
 * @param opens whether the name stands nowhere but where every word has a capital
 */
export function speaker(key: string, evidence: Evidence, opens: boolean): Typed | null {
  const words = key.split(' ');
  const attributed = shareOf(evidence, 'attribution of a quote');
  const speaks = attributed + shareOf(evidence, 'who behind') + shareOf(evidence, 'says');
  const isWord =
    shareOf(evidence, 'the before') >= SPEAKS_OFTEN ||
    words.some(
      (word) =>
        (isEveryday(word) && attributed === 0) ||
        ORGANIZATION_WORDS.has(word) ||
        countryOfDemonym(word) !== null,
    ) ||
    AFFILIATIONS.has(words.at(-1) ?? '') ||
    evidence.features.some((feature) => NO_SPEAKER.has(feature));
  return speaks >= SPEAKS_OFTEN && !isWord && !opens ? { type: 'person', confidence: TYPE_THRESHOLD } : null;
}
const NO_SPEAKER: ReadonlySet<string> = new Set([
  'plural',
  'three words or more',
  'digit inside',
  'capitals',
  'acronym inside',
  'capital inside a word',
  'ends with a word for events',
  'title with of',
  'noun for works before',
]);

/** 'R. Ponting 46', 'c Healy b S. Waugh': initials and a last name, in tables and lists without a word that tells. */
export function initialled(key: string, evidence: Evidence): Typed | null {
  const last = evidence.features.includes('initial inside') ? INITIALS.exec(key)?.[1] : undefined;
  const isName =
    last !== undefined &&
    !evidence.features.includes('demonym inside') &&
    !ORGANIZATION_WORDS.has(last) &&
    !isKnownPlace(last) &&
    rarityOf(last) > RARE_ENOUGH;
  return isName ? { type: 'person', confidence: TYPE_THRESHOLD } : null;
}
/**
 * Two words that are hardly anything but names, where nothing around them tells what they are: most such are somebody,
 * with a first name that no list has.
 *
 * @param opens whether the name stands nowhere but where every word has a capital
 */
export const stranger = (key: string, evidence: Evidence, opens: boolean): Typed | null =>
  isStranger(key, evidence) && !opens ? { type: 'person', confidence: TYPE_THRESHOLD } : null;

/** 'Asim Qureshi', 'the words of Asim Qureshi': two such words, and nothing that places or bodies have. */
export function isStranger(key: string, evidence: Evidence): boolean {
  const words = key.split(' ');
  return (
    words.length === 2 &&
    words.every((word) => /^\p{L}{3,}(?:-\p{L}{3,})?$/u.test(word)) &&
    words.every((word) => word.split('-').some((part) => rarityOf(part) >= HARDLY_A_WORD)) &&
    !hasAny(evidence, [...PLACED, 'the before']) &&
    // A hyphen makes three words of two.
    !evidence.features.some((feature) => NO_SPEAKER.has(feature) && feature !== 'three words or more')
  );
}
/** What stands around places. */
const PLACED = [
  'place preposition before',
  'place preposition and modifier before',
  'at before',
  'place before a comma',
  'place behind a comma',
  'noun for places beside',
];
/** Words rarer than this (text/rarity.ts) are no English. */
export const HARDLY_A_WORD = 0.97;

/** Keys have no stops. */
const INITIALS = /^(?:\p{L}[. ]){1,3}(?:\p{L}{3,} )?(\p{L}{3,}(?:-\p{L}+)?)$/u;
/** Words less rare than this (text/rarity.ts) are hardly last names: 'E. Coast'. */
const RARE_ENOUGH = 0.5;

/** '“…,” Clinton said': a town by the end of its name alone. */
export const isPlaceByEnding = (type: EntityType, evidence: Evidence): boolean =>
  type === 'place' &&
  evidence.features.includes('ends like a place') &&
  evidence.features.includes('attribution of a quote') &&
  shareOf(evidence, 'place preposition before') < SPEAKS_OFTEN &&
  !evidence.features.some((feature) => SURELY_PLACE.has(feature));
const SURELY_PLACE: ReadonlySet<string> = new Set([
  'country',
  'state',
  'city',
  'dateline',
  'place before a comma',
  'place behind a comma',
]);
