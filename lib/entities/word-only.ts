import { isEveryday } from '../text/terms.ts';
import { type Evidence, hasAny, SOMEBODY } from './evidence.ts';
import { isFirstName } from './gazetteer.ts';
import { EVENT_WORDS, ORGANIZATION_WORDS, PLACE_WORDS, ROLE_NOUNS } from './lexicon.ts';

/** 'Story', 'Witnesses', 'Network': a word of English with a capital, of which nothing says that somebody has it for a name. */
export function isWordOnly(key: string, evidence: Evidence): boolean {
  if (key.includes(' ') || isFirstName(key)) return false;
  const forms = [key, key.replace(/s$/, ''), key.replace(/es$/, '')];
  if (forms.some((word) => word !== key && ROLE_NOUNS.has(word))) return true;
  if (hasAny(evidence, NAMED)) return false;
  const isThing = forms.some((word) => THINGS.some((words) => words.has(word)));
  return isThing || (isEveryday(key) && !evidence.features.includes('last word of a longer name'));
}
const THINGS = [ORGANIZATION_WORDS, PLACE_WORDS, EVENT_WORDS];
const NAMED = [...SOMEBODY, 'title before', 'attribution of a quote', 'kin before', 'signature', 'result'];
