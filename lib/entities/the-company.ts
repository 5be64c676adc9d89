import { isEveryday } from '../text/terms.ts';
import { type Prose, paragraphOf } from '../text/tokens.ts';
import { type Evidence, hasAny, TYPE_THRESHOLD, type Typed } from './evidence.ts';
import { isKnownPlace } from './extent.ts';
import { isFirstName } from './gazetteer.ts';
import type { NameRun } from './names.ts';

/** What articles call a firm that they have named: 'the company says it has learned its lesson'. */
const FIRM_NOUNS: ReadonlySet<string> = new Set(
  'company firm carmaker automaker airline retailer startup start-up manufacturer chipmaker drugmaker supermarket chain'.split(
    ' ',
  ),
);
/** What tells that a name is somebody's or a place's. */
const OTHERS = [
  'age behind',
  'title before',
  'words of a title before',
  'role before',
  'who behind',
  'dateline',
  'in before',
];
/** A name in passing is no firm of the article's. */
const MIN_MENTIONS = 2;

/**
 * The firm that 'the company' stands for where the article names no organisation before: the name of one word, and not
 * known to be anything else, that has been named most. Null where there is none, or two are named as often.
 */
export function theCompany(
  prose: Prose,
  runs: readonly NameRun[],
  keys: readonly string[],
  types: ReadonlyMap<string, Typed>,
  evidences: ReadonlyMap<string, Evidence>,
): string | null {
  const { tokens } = prose;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'the' && FIRM_NOUNS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower !== 'of',
  );
  if (at < 0) return null;
  const counts = new Map<string, number>();
  for (const [i, { firstToken }] of runs.entries()) {
    if (firstToken > at) break;
    const key = keys[i] ?? '';
    const { type, confidence } = types.get(key) ?? { type: 'person', confidence: 0 };
    const isKnown = confidence >= TYPE_THRESHOLD;
    if (
      isKnown &&
      type === 'organization' &&
      paragraphOf(prose, at) - paragraphOf(prose, firstToken) <= REACH
    )
      return null;
    if (!isKnown) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first, second] = [...counts]
    .filter(([key]) => mayBeFirm(key, evidences.get(key)))
    .sort((a, b) => b[1] - a[1]);
  const isClear = first !== undefined && first[1] >= MIN_MENTIONS && first[1] > (second?.[1] ?? 0);
  return isClear ? first[0] : null;
}
/** Paragraphs in which a firm named before may be meant. */
const REACH = 3;

const mayBeFirm = (key: string, evidence: Evidence | undefined): boolean =>
  evidence !== undefined &&
  !key.includes(' ') &&
  !isFirstName(key) &&
  !isKnownPlace(key) &&
  !isEveryday(key) &&
  !hasAny(evidence, OTHERS) &&
  hasAny(evidence, ['verb behind', 'possessive behind', 'corporate verb behind']);
