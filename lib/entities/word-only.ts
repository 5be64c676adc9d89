import { isCommon, isEveryday } from '../text/terms.ts';
import { type Evidence, hasAny, SOMEBODY } from './evidence.ts';
import { isFirstName } from './gazetteer.ts';
import {
  EVENT_WORDS,
  KNOWN_ORGANIZATIONS,
  NAME_PARTICLES,
  ORGANIZATION_WORDS,
  OTHER_NAMES,
  PLACE_WORDS,
  ROLE_NOUNS,
} from './lexicon.ts';

/** 'Story', 'Witnesses', 'Network': a word of English with a capital, of which nothing says that somebody has it for a name. */
export function isWordOnly(key: string, evidence: Evidence): boolean {
  if (key.includes(' ')) {
    const words = key.split(' ');
    return (isPhrase(words) || isProduct(words)) && !hasAny(evidence, NAMED);
  }
  if (isFirstName(key)) return false;
  const forms = [key, key.replace(/s$/, ''), key.replace(/es$/, '')];
  if (forms.some((word) => word !== key && ROLE_NOUNS.has(word))) return true;
  if (hasAny(evidence, NAMED)) return false;
  const isThing = forms.some((word) => THINGS.some((words) => words.has(word)));
  return isThing || (isEveryday(key) && !evidence.features.includes('last word of a longer name'));
}
/** 'Flag Code', 'Magnificent Trees': words of English that nobody but a lama has for a name. */
const isPhrase = (words: readonly string[]): boolean =>
  words.at(-1) !== 'lama' &&
  !NAME_PARTICLES.has(words[0] ?? '') &&
  words.every(
    (word) => !isFirstName(word) && [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(isCommon),
  );
/** 'Nintendo Switch', 'Mozilla Firefox': what a firm sells. */
const isProduct = (words: readonly string[]): boolean =>
  !isFirstName(words[0] ?? '') &&
  (OTHER_NAMES.has(words.at(-1) ?? '') || KNOWN_ORGANIZATIONS.has(words[0] ?? ''));
const THINGS = [ORGANIZATION_WORDS, PLACE_WORDS, EVENT_WORDS];
const NAMED = [...SOMEBODY, 'title before', 'attribution of a quote', 'kin before', 'signature', 'result'];
