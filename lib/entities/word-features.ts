import type { Prose, Token } from '../text/tokens.ts';
import { collecting } from './collecting.ts';
import { isKnownPlace } from './extent.ts';
import { CITIES, COUNTRIES, countryOfDemonym, isFirstName, STATES } from './gazetteer.ts';
import {
  AWARD_HEADS,
  bare,
  CAUSE_HEADS,
  CLUB_WORDS,
  EVENT_WORDS,
  FAMILY_NAMES_FIRST,
  KNOWN_ORGANIZATIONS,
  NAME_PARTICLES,
  ORGANIZATION_HEADS,
  ORGANIZATION_WORDS,
  PEOPLES_DIRECTIONS,
  PLACE_SURNAMES,
  PLACE_WORDS,
  SURE_ORGANIZATION_WORDS,
} from './lexicon.ts';
import type { NameRun } from './names.ts';

/** Endings of surnames and of places' names in the languages of the news. */
const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|ski|sky|ska|wicz|enko|enka|chuk|yan|ian|dze|shvili|sson|son|sen|berg|stein|mann|man|ez|es|ini|elli|etti|oğlu|oglu|opoulos|akis|idis|escu|eanu|ić|ic|vic|kov|nen|zadeh)$/i;
const PLACE_ENDING =
  /(?:land|stan|ville|burg|burgh|shire|grad|gorod|ton|town|ford|port|mouth|field|wood|bridge|polis|abad|pur|pore|ia|istan|sk|heim|dorf|bach|furt|hampton|chester|cester)$/i;
const WORLD_WAR = /\bwar (?:i{1,3}|one|two|1|2)$/;

/** 'West Africa' */
/** 'Julie A. Brandt', 'J.T. Barlow' */
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;
const OF_CITIES = /^(?:U\.N|L\.A|D\.C|N\.Y|E\.U)\.$/;
const REGION = /^(?:north|south|east|west|northern|southern|eastern|western|central|sub-saharan|southeast) /;
/** 'the Federal Republic of Yugoslavia', 'the Russian Federation'. */
const REPUBLIC_OF =
  /^(?:(?:federal|democratic|islamic|people[’']s) )*(?:republic|kingdom|emirate) of (?:the )?/;
const REPUBLIC = /^(\S+) (?:republic|federation)$/;
const isRepublic = (name: string): boolean => countryOfDemonym(REPUBLIC.exec(name)?.[1] ?? '') !== null;

/**
 * The evidence in a name's own words on what it stands for. Each feature has a name that `--explain` could print;
 * weights are in data/entity-weights.json.
 */
export function wordFeatures(prose: Prose, run: NameRun): string[] {
  const words = prose.tokens.slice(run.firstToken, run.endToken);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = run.text.toLowerCase();
  const [head, tail] = [bare(first), bare(last)];
  const features: string[] = [];
  const add = collecting(features);
  add(words.length === 1, 'one word');
  add(words.length === 2, 'two words');
  add(words.length > 2, 'three words or more');
  const given = isFirstName(head) || (words.length < 4 && FAMILY_NAMES_FIRST.has(head));
  add(words.length > 1 && given && !isKnownPlace(whole), 'begins with a first name');
  add(words.length === 1 && isFirstName(head), 'is a first name');
  add(words.length > 1 && !given && words.length <= 3, 'begins with no first name');
  add(
    words
      .slice(0, -1)
      .some((w) => INITIALS.test(w.text) && !COUNTRIES.has(w.lower) && !OF_CITIES.test(w.text)),
    'initial inside',
  );
  add(
    words.slice(1, -1).some((w) => NAME_PARTICLES.has(w.lower)),
    'particle inside',
  );
  add(/^\p{Lu}[\p{L}'’-]+$/u.test(last.text) && SURNAME_ENDING.test(last.text), 'ends like a surname');
  add(
    COUNTRIES.has(whole.replace(REPUBLIC_OF, '')) ||
      COUNTRIES.has(whole.replace(REGION, '')) ||
      isRepublic(whole),
    'country',
  );
  add(STATES.has(whole), 'state');
  // The gazetteer has cities without their 'City'.
  add(
    CITIES.has(whole) || CITIES.has(whole.replace(/ city$/, '')) || CITIES.has(whole.replace(REGION, '')),
    'city',
  );
  const awarded = AWARD_HEADS.has(head) && words[1]?.lower === 'of';
  add(
    // 'Institute for the Study of War' is a body.
    (words.length > 1 &&
      EVENT_WORDS.has(tail) &&
      !(CAUSE_HEADS.has(head) && words.some(({ lower }) => lower === 'for'))) ||
      WORLD_WAR.test(whole) ||
      awarded,
    'ends with a word for events',
  );
  // 'Kanye West', 'Oliver North'; Far is somebody's name too, and the Far East a place.
  const surname = words.length === 2 && isFirstName(head) && PEOPLES_DIRECTIONS.has(tail) && head !== 'far';
  add(words.length > 1 && PLACE_WORDS.has(tail) && !surname, 'ends with a word for places');
  add(
    words.length > 1 && PLACE_WORDS.has(tail) && !PEOPLES_DIRECTIONS.has(tail) && !PLACE_SURNAMES.has(tail),
    'ends with a word for places alone',
  );
  add(words.length > 1 && PLACE_WORDS.has(head), 'begins with a word for places');
  add(words.length === 1 && PLACE_ENDING.test(last.text), 'ends like a place');
  add(words.length > 1 && ORGANIZATION_WORDS.has(tail), 'ends with a word for organisations');
  add(CLUB_WORDS.has(tail), 'ends with a word for clubs');
  add(words.length > 1 && SURE_ORGANIZATION_WORDS.has(tail), 'ends with a word for organisations alone');
  add(
    words.length > 1 && words.slice(0, -1).some((w) => ORGANIZATION_WORDS.has(bare(w))),
    'word for organisations inside',
  );
  add(words.length === 1 && ORGANIZATION_WORDS.has(tail), 'is a word for organisations');
  add(words.length > 1 && ORGANIZATION_HEADS.has(head), 'begins with a word for organisations');
  add(
    KNOWN_ORGANIZATIONS.has(words.length === 1 ? head : whole) || /^['’]s$/.test(last.text),
    'known organisation',
  );
  add(words.length === 1 && /^[\p{Lu}&]{2,6}$/u.test(run.text), 'capitals');
  add(/^(?:\p{Lu}\.){2,}$/u.test(run.text), 'dotted capitals');
  add(
    /\p{Ll}\p{Lu}/u.test(run.text) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/u.test(run.text),
    'capital inside a word',
  );
  add(
    words.some((w) => w.text === '&'),
    'ampersand',
  );
  add(
    words.some((w) => w.lower === 'of'),
    'of inside',
  );
  add(
    words.length > 2 &&
      words[1]?.lower === 'of' &&
      !ORGANIZATION_HEADS.has(head) &&
      !ORGANIZATION_WORDS.has(head) &&
      !PLACE_WORDS.has(head),
    'title with of',
  );
  add(
    words.some((w) => countryOfDemonym(w.lower) !== null && !COUNTRIES.has(w.lower)),
    'demonym inside',
  );
  add(words.length > 1 && words.some((w) => COUNTRIES.has(w.lower)), 'country inside');
  const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{3,}$/u.test(text) && !/^[IVX]+$/.test(text);
  add(run.text !== run.text.toUpperCase() && words.length > 1 && words.some(isAcronym), 'acronym inside');
  add(/\d/.test(run.text), 'digit inside');
  add(words.length === 1 && /[^s]s$/.test(last.lower) && !isKnownPlace(whole), 'plural');
  return features;
}
