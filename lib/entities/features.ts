import type { Prose, Token } from '../text/tokens.ts';
import { CITIES, COUNTRIES, countryOfDemonym, isFirstName, STATES } from './gazetteer.ts';
import {
  KNOWN_ORGANIZATIONS,
  NAME_PARTICLES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PERSON_TITLES,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  ROLE_NOUNS,
  SPEECH_VERBS,
} from './lexicon.ts';
import type { NameRun } from './names.ts';

/** Endings of surnames and of places' names in the languages of the news. */
const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|ski|sky|ska|wicz|enko|enka|chuk|yan|ian|dze|shvili|sson|son|sen|berg|stein|mann|man|ez|es|ini|elli|etti|oğlu|oglu|opoulos|akis|idis|escu|eanu|ić|ic|vic|kov|nen|zadeh)$/i;
const PLACE_ENDING =
  /(?:land|stan|ville|burg|burgh|shire|grad|gorod|ton|town|ford|port|mouth|field|wood|bridge|polis|abad|pur|pore|ia|istan|sk|heim|dorf|bach|furt|hampton|chester|cester)$/i;
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|tember|ober|ember)?$/;
const CORPORATE_VERBS: ReadonlySet<string> = new Set(
  'announced announces reported posted launched acquired bought sold filed plans agreed owns operates employs makes manufactures beat defeated lost won drew signed'.split(
    ' ',
  ),
);

/**
 * The evidence on what one mention of a name stands for: the words in it, and those around it. Each is a name that
 * `--explain` can print; weights are in data/entity-weights.json.
 */
export function nameFeatures(prose: Prose, run: NameRun): string[] {
  const { tokens } = prose;
  const words = tokens.slice(run.firstToken, run.endToken);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const lead = run.titles.length + run.leading.length;
  const before = tokens[run.firstToken - lead - 1];
  const before2 = tokens[run.firstToken - lead - 2];
  const after = tokens[run.endToken];
  const after2 = tokens[run.endToken + 1];
  const after3 = tokens[run.endToken + 2];
  const whole = run.text.toLowerCase();
  const features: string[] = [];
  const add = (holds: boolean, name: string): void => {
    if (holds) features.push(name);
  };
  const bare = (token: Token | undefined): string => (token?.lower ?? '').replace(/\.$/, '');
  add(words.length === 1, 'one word');
  add(words.length === 2, 'two words');
  add(words.length > 2, 'three words or more');
  add(
    run.titles.some((t) => PERSON_TITLES.has(t)),
    'title before',
  );
  add(run.titles.length > 0, 'words of a title before');
  add(ROLE_NOUNS.has(bare(before)), 'role before');
  add(words.length > 1 && isFirstName(bare(first)), 'begins with a first name');
  add(words.length === 1 && isFirstName(bare(first)), 'is a first name');
  add(words.length > 1 && !isFirstName(bare(first)) && words.length <= 3, 'begins with no first name');
  add(
    words.slice(0, -1).some((w) => /^\p{Lu}\.$/u.test(w.text)),
    'initial inside',
  );
  add(
    words.slice(1, -1).some((w) => NAME_PARTICLES.has(w.lower)),
    'particle inside',
  );
  add(/^\p{Lu}[\p{L}'’-]+$/u.test(last.text) && SURNAME_ENDING.test(last.text), 'ends like a surname');
  add(
    after?.text === ',' && /^\d{1,2}$/.test(after2?.text ?? '') && /^[,.]$/.test(after3?.text ?? ''),
    'age behind',
  );
  add(SPEECH_VERBS.has(after?.lower ?? ''), 'speech verb behind');
  add(SPEECH_VERBS.has(before?.lower ?? ''), 'speech verb before');
  add(after?.lower === 'who' || (after?.text === ',' && after2?.lower === 'who'), 'who behind');
  add(after?.text === ',' && ROLE_NOUNS.has(nextNoun(tokens, run.endToken + 1)), 'role behind a comma');
  add(COUNTRIES.has(whole), 'country');
  add(STATES.has(whole), 'state');
  add(CITIES.has(whole), 'city');
  add(words.length > 1 && PLACE_WORDS.has(bare(last)), 'ends with a word for places');
  add(words.length > 1 && PLACE_WORDS.has(bare(first)), 'begins with a word for places');
  add(words.length === 1 && PLACE_ENDING.test(last.text), 'ends like a place');
  add(
    /^(?:in|near|from|to|across|around|outside|inside|into|toward|towards)$/.test(before?.lower ?? ''),
    'place preposition before',
  );
  add(before?.lower === 'in', 'in before');
  add(before?.lower === 'at', 'at before');
  add(before?.lower === 'of', 'of before');
  add(
    PLACE_PREPOSITIONS.has(before2?.lower ?? '') &&
      (before?.lower === 'the' ||
        /^(?:northern|southern|eastern|western|central|downtown)$/.test(before?.lower ?? '')),
    'place preposition and article before',
  );
  add(
    after?.text === ',' && (COUNTRIES.has(after2?.lower ?? '') || STATES.has(after2?.lower ?? '')),
    'place behind a comma',
  );
  add(
    before?.text === ',' && (COUNTRIES.has(before2?.lower ?? '') || CITIES.has(before2?.lower ?? '')),
    'place before a comma',
  );
  add(after?.text === '-' || /^-(?:based|born|led|backed)$/.test(after?.lower ?? ''), 'hyphen behind');
  add(words.length > 1 && ORGANIZATION_WORDS.has(bare(last)), 'ends with a word for organisations');
  add(
    words.length > 1 && words.slice(0, -1).some((w) => ORGANIZATION_WORDS.has(bare(w))),
    'word for organisations inside',
  );
  add(words.length === 1 && ORGANIZATION_WORDS.has(bare(last)), 'is a word for organisations');
  add(words.length > 1 && ORGANIZATION_HEADS.has(bare(first)), 'begins with a word for organisations');
  add(KNOWN_ORGANIZATIONS.has(bare(first)) && words.length === 1, 'known organisation');
  add(words.length === 1 && /^[\p{Lu}&]{2,6}$/u.test(run.text), 'capitals');
  add(/^(?:\p{Lu}\.){2,}$/u.test(run.text), 'dotted capitals');
  add(
    /\p{Ll}\p{Lu}/u.test(run.text) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/u.test(run.text),
    'capital inside a word',
  );
  add(before?.lower === 'the', 'the before');
  add(
    words.some((w) => w.text === '&'),
    'ampersand',
  );
  add(
    words.some((w) => w.lower === 'of'),
    'of inside',
  );
  add(
    words.some((w) => countryOfDemonym(w.lower) !== null && !COUNTRIES.has(w.lower)),
    'demonym inside',
  );
  add(words.some((w) => COUNTRIES.has(w.lower)) && words.length > 1, 'country inside');
  add(/\d/.test(run.text), 'digit inside');
  add(/^[“"‘']$/.test(before?.text ?? ''), 'quotation mark before');
  add(after?.text === '(', 'bracket behind');
  add(before?.text === '(', 'bracket before');
  const opens = prose.sentences[tokens[run.firstToken]?.sentence ?? -1]?.firstToken === run.firstToken;
  add(opens && after?.text === ',' && MONTH.test(after2?.lower ?? ''), 'dateline');
  add(opens && /^(?:\(|--?|–|—)$/.test(after?.text ?? '') && run.text === run.text.toUpperCase(), 'dateline');
  add(
    before?.text === '(' && after?.text === ')' && /^(?:--?|–|—)$/.test(after2?.text ?? ''),
    'agency of a dateline',
  );
  add(/^\d/.test(after?.text ?? ''), 'number behind');
  add(/^\d/.test(before?.text ?? ''), 'number before');
  add(after?.pos === 'NOUN', 'noun behind');
  add(after?.pos === 'VERB' || after?.pos === 'AUX', 'verb behind');
  add(CORPORATE_VERBS.has(after?.lower ?? ''), 'corporate verb behind');
  add(/^['’]s$|^['’]$/.test(after?.text ?? ''), 'possessive behind');
  add(/^(?:his|her|their|its|my|our)$/.test(before?.lower ?? ''), 'possessive pronoun before');
  add(
    /^(?:by|with|against|for|between|and|,)$/.test(before?.lower ?? ''),
    `${before?.lower === ',' ? 'comma' : (before?.lower ?? '')} before`,
  );
  add(last.lower.endsWith('s') && words.length === 1 && !last.lower.endsWith('ss'), 'plural');
  add(
    /^(?:shares?|stock|chief|executives?|officials?|spokesman|spokeswoman|employees|customers|analysts?|unit|subsidiary|headquarters)$/.test(
      nextNoun(tokens, run.endToken),
    ),
    'company noun behind',
  );
  return features;
}

/** The first noun within the next five tokens, in lower case; a comma or verb ends the search. */
function nextNoun(tokens: readonly Token[], from: number): string {
  let found = '';
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'VERB' || (token.text === ',' && i > from)) break;
    if (token.pos === 'NOUN' || ROLE_NOUNS.has(token.lower)) {
      found = token.lower;
      if (ROLE_NOUNS.has(found)) break;
    }
  }
  return found;
}
