import { isPossessive, type Token } from '../../text/tokens.ts';
import type { Add } from '../collecting.ts';
import { BODY_NOUNS, bare, EMPLOYEE_NOUNS } from '../lexicon.ts';
import { SAYS } from './person.ts';
import { isOfShares, nextNoun, type Surroundings } from './surroundings.ts';

/** What tells of a firm or another body: what it is called, what it does, who leads it, what its shares do. */
export function addBody(at: Surroundings, add: Add): void {
  const { tokens, first, end, before2, after, after2, after3, previous, next } = at;
  add(isBody(at), 'noun for organisations before');
  add(/^(?:at|with)$/.test(previous) && EMPLOYEE_NOUNS.has(bare(before2)), 'employees before');
  add(isOfShares(at), 'shares before');
  add(previous === 'of' && HEADS.test(before2?.lower ?? ''), 'office before');
  add(SAYS.test(next) && isOfItself(tokens, end + 1), 'says of itself');
  // 'The Unite union'
  add(previous === 'the' && BODY_NOUNS.has(next), 'noun for organisations behind');
  add(next === ',' && BODY_NOUNS.has(nextNoun(tokens, end + 1)), 'noun for organisations behind a comma');
  add(/^(?:of|in)$/.test(previous) && isFirmsHead(tokens, first - 2), 'head of a firm before');
  const isDoing = after?.pos === 'AUX' && CORPORATE_VERBS.has(after2?.lower ?? '');
  add(CORPORATE_VERBS.has(next) || isDoing, 'corporate verb behind');
  add(PRICE_VERBS.has(next) && isShareOfHundred(tokens, end + 1), 'price behind');
  add(/^(?:from|by)$/.test(previous) && FIGURES.has(before2?.lower ?? ''), 'figures before');
  const chief = isPossessive(after) ? after2 : after;
  const officer = chief?.lower === 'chief' && CHIEFS.has((chief === after ? after2 : after3)?.lower ?? '');
  add(officer, 'officer of a firm behind');
  add(ANALYSTS.test(next) && /^\p{Lu}/u.test(after2?.text ?? ''), 'analyst with a name behind');
  add(COMPANY_NOUNS.has(nextNoun(tokens, end)), 'company noun behind');
}

/** 'the union Unite', 'a local charity, Fenwick Reads' */
export const isBody = ({ tokens, first, before, previous }: Surroundings): boolean =>
  BODY_NOUNS.has(bare(before)) || (previous === ',' && isCalledBody(tokens, first - 2));

/** 'Orbell Kane analyst Scott Deville' */
const ANALYSTS = /^(?:analyst|economist|strategist)$/;
const CORPORATE_VERBS: ReadonlySet<string> = new Set(
  'announced announces reported posted launched acquired bought sold filed plans agreed owns operates employs makes manufactures beat defeated lost won drew signed'.split(
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

/** 'Zentra said that it would appeal', though not 'that it would be hard': the words behind 'said'. */
function isOfItself(tokens: readonly Token[], from: number): boolean {
  const i = tokens[from]?.lower === 'that' ? from + 1 : from;
  return (
    tokens[i]?.lower === 'it' &&
    /^(?:would|will|had|has|plans|planned|expects|expected|intends)$/.test(tokens[i + 1]?.lower ?? '') &&
    !/^(?:be|been|to|taken|become)$/.test(tokens[i + 2]?.lower ?? '')
  );
}

/** 'a local charity, Fenwick Reads', but 'a spokesman for the charity, Oskar Feld': whether token `i` tells what follows. */
function isCalledBody(tokens: readonly Token[], i: number): boolean {
  if (!BODY_NOUNS.has(bare(tokens[i]))) return false;
  let k = i - 1;
  while (k > i - 3 && /^(?:ADJ|NOUN)$/.test(tokens[k]?.pos ?? '')) k--;
  return /^an?$/.test(tokens[k]?.lower ?? '');
}
