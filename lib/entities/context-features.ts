import { isPossessive, opensSentence, type Prose, paragraphOf, type Token } from '../text/tokens.ts';
import { collecting } from './collecting.ts';
import {
  CITIES,
  COUNTRIES,
  countryOfDemonym,
  isFirstName,
  STATE_ABBREVIATIONS,
  STATES,
} from './gazetteer.ts';
import {
  BODY_NOUNS,
  bare,
  EMPLOYEE_NOUNS,
  ORGANIZATION_WORDS,
  PERSON_TITLES,
  PLACE_PREPOSITIONS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  WORK_NOUNS,
} from './lexicon.ts';
import type { NameRun } from './names.ts';

const CORPORATE_VERBS: ReadonlySet<string> = new Set(
  'announced announces reported posted launched acquired bought sold filed plans agreed owns operates employs makes manufactures beat defeated lost won drew signed'.split(
    ' ',
  ),
);
/** The verbs that hardly any but a speaker stands before. */
const SAYS = /^(?:said|says|told|added|tweeted)$/;
const ISO_DATE = /^(?:19|20)\d{2}-\d{2}(?:-|$)/;
const CLOSING_MARK = /^["”’'»]$/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|tember|ober|ember)?$/;
const DIRECTIONS: ReadonlySet<string> = new Set([
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'downtown',
]);
const TOWARDS: ReadonlySet<string> = new Set(
  'in near from to across around outside inside into toward towards'.split(' '),
);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
/** 'his wife Mariam', 'Lund’s friend Marit': who somebody is to somebody. */
const KIN: ReadonlySet<string> = new Set(
  'wife husband son daughter brother sister mother father uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather girlfriend boyfriend fiancé fiancée fiance fiancee widow friend neighbour neighbor colleague'.split(
    ' ',
  ),
);
const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  'share shares stock chief executive executives official officials spokesman spokeswoman employees customers analyst analysts unit subsidiary headquarters'.split(
    ' ',
  ),
);
/** 'Head of Product Safety': who leads a department or knows a subject. */
const HEADS = /^(?:head|director|manager|professor|lecturer|vp|chair|dean)$/;
/** What chiefs firms have. */
const CHIEFS: ReadonlySet<string> = new Set(['executive', 'economist', 'financial', 'operating']);
/** What a place is: 'Worthing, a town on the coast', 'the capital Grozny'. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'town village city suburb hamlet resort capital port island district neighbourhood neighborhood region province'.split(
    ' ',
  ),
);
/** What leads from one place to another: 'the road between Tuzla and Mahala'. */
const WAYS: ReadonlySet<string> = new Set(
  'road roads border highway motorway railway route line ferry flight flights train trains bus'.split(' '),
);
/** Words right before a name that are features by themselves. */
const BEFORE: ReadonlyMap<string, string> = new Map([
  ['in', 'in before'],
  ['at', 'at before'],
  ['on', 'on before'],
  ['of', 'of before'],
  ['the', 'the before'],
  ['by', 'by before'],
  ['with', 'with before'],
  ['against', 'against before'],
  ['for', 'for before'],
  ['between', 'between before'],
  ['and', 'and before'],
  [',', 'comma before'],
]);

/** The evidence around one mention of a name. */
export function contextFeatures(prose: Prose, run: NameRun): string[] {
  const { tokens } = prose;
  const lead = run.titles.length + run.leading.length;
  const before = tokens[run.firstToken - lead - 1];
  const before2 = tokens[run.firstToken - lead - 2];
  const after = tokens[run.endToken];
  const after2 = tokens[run.endToken + 1];
  const after3 = tokens[run.endToken + 2];
  const previous = before?.lower ?? '';
  const next = after?.lower ?? '';
  const features: string[] = [];
  const add = collecting(features);
  const named = BEFORE.get(previous);
  const body =
    BODY_NOUNS.has(bare(before)) || (previous === ',' && isBody(tokens, run.firstToken - lead - 2));
  add(body, 'noun for organisations before');
  // 'the drama The Lost Boys', 'their last record, Undertow, went'
  const behind = previous === 'the' || (previous === ',' && next === ',') ? before2 : before;
  add(behind?.pos === 'NOUN' && WORK_NOUNS.has(behind.lower), 'noun for works before');
  add(/^(?:at|with)$/.test(previous) && EMPLOYEE_NOUNS.has(bare(before2)), 'employees before');
  const shares = /^(?:in|of)$/.test(previous) && before2?.lower === 'shares';
  add(shares, 'shares before');
  if (named !== undefined && !body && !shares) features.push(named);
  if (run.titles.length > 0) {
    add(
      run.titles.some((t) => PERSON_TITLES.has(t)),
      'title before',
    );
    features.push('words of a title before');
  }
  // 'Engr. Mahamood Lawal', where the stop is a token of its own
  const isStop = previous === '.' && before?.sentence === tokens[run.firstToken]?.sentence;
  if (isStop && before?.start === before2?.end && PERSON_TITLES.has(bare(before2)))
    features.push('title before', 'words of a title before');
  add(ROLE_NOUNS.has(bare(before)), 'role before');
  // 'his wife Mariam', 'His daughter, Kasia, said'
  const kinAt = run.firstToken - lead - (previous === ',' && next === ',' ? 2 : 1);
  const whose = tokens[kinAt - 1];
  const isOwned = POSSESSIVES.has(whose?.lower ?? '') || isPossessive(whose);
  add(KIN.has(tokens[kinAt]?.lower ?? '') && isOwned, 'kin before');
  add(previous === 'of' && isFullNameAt(tokens, run.firstToken - 3), 'somebody of before');
  add(previous === 'for' && MEMBERS.test(before2?.text ?? ''), 'seat before');
  add(previous === 'of' && HEADS.test(before2?.lower ?? ''), 'office before');
  add(SPEECH_VERBS.has(next), 'speech verb behind');
  add(SPEECH_VERBS.has(previous), 'speech verb before');
  add(SAYS.test(next) || /^(?:said|says)$/.test(previous), 'says');
  add(SAYS.test(next) && isOfItself(tokens, run.endToken + 1), 'says of itself');
  // 'The Unite union'
  add(previous === 'the' && BODY_NOUNS.has(next), 'noun for organisations behind');
  add(
    (SPEECH_VERBS.has(previous) && CLOSING_MARK.test(before2?.text ?? '')) ||
      (SPEECH_VERBS.has(next) && CLOSING_MARK.test(before?.text ?? '')),
    'attribution of a quote',
  );
  add(next === 'who' || (next === ',' && after2?.lower === 'who'), 'who behind');
  if (next === ',') {
    add(/^\d{1,2}$/.test(after2?.text ?? '') && /^[,.]$/.test(after3?.text ?? ''), 'age behind');
    add(ROLE_NOUNS.has(nextNoun(tokens, run.endToken + 1)), 'role behind a comma');
    // 'Velden, Europe’s largest carmaker'
    const bodyBehind = BODY_NOUNS.has(nextNoun(tokens, run.endToken + 1));
    add(bodyBehind, 'noun for organisations behind a comma');
    add(
      !bodyBehind && (COUNTRIES.has(after2?.lower ?? '') || STATES.has(after2?.lower ?? '')),
      'place behind a comma',
    );
    add(isStateInShort(after2), 'state in short behind a comma');
    const called = isCalledPlace(tokens, run.endToken + 1);
    add(called && !bodyBehind, 'noun for places beside');
  }
  add(PLACE_NOUNS.has(previous) && before2?.lower === 'the', 'noun for places beside');
  add(
    OF_PLACE.test(next) &&
      after?.sentence === tokens[run.endToken - 1]?.sentence &&
      countryOfDemonym(bare(tokens[run.endToken - 1])) === null,
    'noun for places beside',
  );
  add(isAtEndOfWay(tokens, run.firstToken - lead), 'noun for places beside');
  const source = previous === 'to' && before2?.lower === 'according';
  add(source, 'according to before');
  add(TOWARDS.has(previous) && !shares && !source, 'place preposition before');
  add(
    previous !== 'in' && next === ',' && isSomebodyAside(tokens, run.endToken + 1),
    'somebody behind a comma',
  );
  add(STRUCK.has(previous) && DISASTERS.has(before2?.lower ?? ''), 'disaster before');
  add(
    /^(?:of|in)$/.test(previous) && isFirmsHead(tokens, run.firstToken - lead - 2),
    'head of a firm before',
  );
  add(
    PLACE_PREPOSITIONS.has(before2?.lower ?? '') && (previous === 'the' || DIRECTIONS.has(previous)),
    'place preposition and article before',
  );
  // 'in post-war London', 'in a London hotel'
  const modified = before?.pos === 'ADJ' || /^(?:pre-.+|post-.+|an?)$/.test(previous);
  add(modified && TOWARDS.has(before2?.lower ?? ''), 'place preposition and modifier before');
  add(
    previous === ',' &&
      (COUNTRIES.has(before2?.lower ?? '') ||
        CITIES.has(before2?.lower ?? '') ||
        CITIES.has(`${tokens[run.firstToken - lead - 3]?.lower} ${before2?.lower}`)),
    'place before a comma',
  );
  add(next === '-' || /^-(?:based|born|led|backed)$/.test(next), 'hyphen behind');
  add(/^[“"‘']$/.test(previous), 'quotation mark before');
  add(next === '(', 'bracket behind');
  add(
    next === '(' && run.endToken - run.firstToken > 1 && holdsCountry(prose, run.endToken),
    'country in brackets behind',
  );
  add(previous === '(', 'bracket before');
  // 'Bea (Orla Finch)', 'her husband (Mats Alvo)'
  add(
    previous === '(' && next === ')' && (isFirstName(before2?.lower ?? '') || ROLE_NOUNS.has(bare(before2))),
    'part before the bracket',
  );
  const opens = opensSentence(prose, run.firstToken);
  if (opens && !ORGANIZATION_WORDS.has(bare(tokens[run.endToken - 1]))) {
    add(next === ',' && MONTH.test(after2?.lower ?? ''), 'dateline');
    add(ISO_DATE.test(next) && run.text === run.text.toUpperCase(), 'dateline');
    const isMarked = /^(?:\(|--?|–|—)$/.test(next) || (next === ':' && isInFirst(prose, run));
    add(isMarked && run.text === run.text.toUpperCase(), 'dateline');
  }
  add(previous === '(' && next === ')' && /^(?:--?|–|—)$/.test(after2?.text ?? ''), 'agency of a dateline');
  const ends = tokens[run.endToken]?.sentence !== tokens[run.firstToken]?.sentence;
  add(ends && /^[—–―-]+$/.test(previous) && CLOSING_MARK.test(before2?.text ?? ''), 'signature');
  add(/^\d/.test(next), 'number behind');
  add(isResult(prose, run), 'result');
  add(/^\d/.test(previous), 'number before');
  add(after?.pos === 'NOUN', 'noun behind');
  add(after?.pos === 'VERB' || after?.pos === 'AUX', 'verb behind');
  add(
    CORPORATE_VERBS.has(next) || (after?.pos === 'AUX' && CORPORATE_VERBS.has(after2?.lower ?? '')),
    'corporate verb behind',
  );
  add(PRICE_VERBS.has(next) && isShareOfHundred(tokens, run.endToken + 1), 'price behind');
  add(/^(?:from|by)$/.test(previous) && FIGURES.has(before2?.lower ?? ''), 'figures before');
  add(isPossessive(after), 'possessive behind');
  add(POSSESSIVES.has(previous), 'possessive pronoun before');
  const chief = isPossessive(after) ? after2 : after;
  const officer = chief?.lower === 'chief' && CHIEFS.has((chief === after ? after2 : after3)?.lower ?? '');
  add(officer, 'officer of a firm behind');
  add(COMPANY_NOUNS.has(nextNoun(tokens, run.endToken)), 'company noun behind');
  return features;
}

/** A first name and another word with a capital. */
const isFullNameAt = (tokens: readonly Token[], i: number): boolean =>
  isFirstName(tokens[i]?.lower ?? '') &&
  /^\p{Lu}/u.test(tokens[i]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '');

/** Members of parliaments, for their constituencies. */
const MEMBERS = /^(?:MPs?|MSPs?|TDs?|MLAs?|[Mm]embers?|[Ss]enators?|[Cc]ouncillors?)$/;
/** What shares do, and no candidate's votes. */
const PRICE_VERBS: ReadonlySet<string> = new Set(
  `rose fell jumped sank slid climbed dropped slipped surged plunged tumbled soared eased dipped rallied advanced
  declined shed added edged`.split(/\s+/),
);
/** What comes from who has counted it. */
const FIGURES: ReadonlySet<string> = new Set('data figures statistics estimates'.split(' '));

/** '0.4 percent', 'as much as 7 per cent', '3%': whether it stands within a few tokens. */
const isShareOfHundred = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 5)
    .some(({ pos }, k) => pos === 'NUM' && /^(?:percent|per|%|pct)$/.test(tokens[from + k + 1]?.lower ?? ''));

/** 'the Atlanta native', 'Weldon residents' */
const OF_PLACE = /^(?:natives?|residents?|suburbs?)$/;
/** What storms and quakes do to places. */
const STRUCK: ReadonlySet<string> = new Set(
  'hit hits struck battered lashed pounded flooded devastated ravaged shook rocked swept reached'.split(' '),
);
const DISASTERS: ReadonlySet<string> = new Set(
  'storm hurricane typhoon cyclone tornado earthquake quake flood floods fire wildfire tsunami blast explosion'.split(
    ' ',
  ),
);

/** 'the chief executive of', 'its managing director of', 'shares in' */
const isFirmsHead = (tokens: readonly Token[], i: number): boolean =>
  /^(?:ceo|cfo|coo|shares|shareholders|subsidiary)$/.test(tokens[i]?.lower ?? '') ||
  FIRMS_HEADS.has(`${tokens[i - 1]?.lower} ${tokens[i]?.lower}`);
const FIRMS_HEADS: ReadonlySet<string> = new Set([
  'chief executive',
  'managing director',
  'finance director',
  'executive officer',
  'financial officer',
  'operating officer',
]);

/** ', a nurse from Weldon', ', a retired teacher,': an aside that says what somebody is. */
function isSomebodyAside(tokens: readonly Token[], from: number): boolean {
  if (!/^an?$/.test(tokens[from]?.lower ?? '')) return false;
  let i = from + 1;
  while (i < from + ASIDE_LENGTH && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) i++;
  const behind = tokens[i + 1];
  return (
    ROLE_NOUNS.has(tokens[i]?.lower ?? '') &&
    /^(?:[,.]|who|whose|from|of|at|in|with)$/.test(behind?.lower ?? '')
  );
}
const ASIDE_LENGTH = 5;

/** In the first paragraph of the text. */
const isInFirst = (prose: Prose, { firstToken }: NameRun): boolean =>
  prose.passages.findIndex(({ heading }) => !heading) === paragraphOf(prose, firstToken);

/** 'a small market town on the coast': whether what begins at token `i` calls something a place. */
function isCalledPlace(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:an?|the)$/.test(tokens[i]?.lower ?? '')) return false;
  const nouns = tokens.slice(i + 1, i + 6);
  const end = nouns.findIndex(({ pos, text }) => !/^(?:ADJ|ADV|NOUN)$/.test(pos) && text !== '-');
  return PLACE_NOUNS.has(nouns[(end < 0 ? nouns.length : end) - 1]?.lower ?? '');
}

/** 'the road between Tuzla and Mahala': either of the two. */
function isAtEndOfWay(tokens: readonly Token[], first: number): boolean {
  const between = tokens[first - 1]?.lower === 'and' ? first - 3 : first - 1;
  return tokens[between]?.lower === 'between' && WAYS.has(tokens[between - 1]?.lower ?? '');
}

/** 'Zentra said that it would appeal', though not 'that it would be hard': the words behind 'said'. */
function isOfItself(tokens: readonly Token[], from: number): boolean {
  const i = tokens[from]?.lower === 'that' ? from + 1 : from;
  return (
    tokens[i]?.lower === 'it' &&
    /^(?:would|will|had|has|plans|planned|expects|expected|intends)$/.test(tokens[i + 1]?.lower ?? '') &&
    !/^(?:be|been|to|taken|become)$/.test(tokens[i + 2]?.lower ?? '')
  );
}

/** 'Mich.', 'N.J.': what stands behind towns; 'MD' and 'MA' are degrees. */
const isStateInShort = (token: Token | undefined): boolean =>
  STATE_ABBREVIATIONS.has(/^(.+)\.$/.exec(token?.text ?? '')?.[1] ?? '');

/** 'Weldon 2 Ellery 1', 'Weldon 4 3 1 0 9 3 10': a row of a table, with nothing but numbers between the names. */
export function isResult({ text, tokens }: Prose, { firstToken, endToken }: NameRun): boolean {
  const [before, first, after, beyond] = [firstToken - 1, firstToken, endToken, endToken + 1].map(
    (i) => tokens[i],
  );
  if (first === undefined || after === undefined || !SCORE.test(after.text)) return false;
  const opens = before === undefined || text.slice(before.end, first.start).includes('\n');
  const ends =
    beyond === undefined ||
    /^[\d(]|^\p{Lu}/u.test(beyond.text) ||
    text.slice(after.end, beyond.start).includes('\n');
  return (opens || SCORE.test(before.text)) && ends;
}
const SCORE = /^\d{1,3}$/;

/** 'a local charity, Fenwick Reads', but 'a spokesman for the charity, Oskar Feld': whether token `i` tells what follows. */
function isBody(tokens: readonly Token[], i: number): boolean {
  if (!BODY_NOUNS.has(bare(tokens[i]))) return false;
  let k = i - 1;
  while (k > i - 3 && /^(?:ADJ|NOUN)$/.test(tokens[k]?.pos ?? '')) k--;
  return /^an?$/.test(tokens[k]?.lower ?? '');
}

/** 'Amanda Kruger (South Africa)': true where a country and nothing else stands in the brackets that open at a token. */
function holdsCountry({ text, tokens }: Prose, bracket: number): boolean {
  const close = [2, 3].find((length) => tokens[bracket + length]?.text === ')');
  if (close === undefined) return false;
  const inside = text.slice(tokens[bracket]?.end, tokens[bracket + close]?.start);
  return COUNTRIES.has(inside.trim().toLowerCase());
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
