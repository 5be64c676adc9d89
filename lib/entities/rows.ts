import type { EntityType } from '../model/digest.ts';
import { rarityOf } from '../text/terms.ts';
import { type Prose, paragraphOf } from '../text/tokens.ts';
import { TYPE_THRESHOLD, type Typed } from './evidence.ts';
import type { NameRun } from './names.ts';

/** Words less rare than this (text/rarity.ts) have a capital for other reasons in a row of names. */
const NO_COMMON_WORD = 0.8;

/**
 * Names that nothing tells of, in a row with others: 'in Ohio, Sukesa and Nevada', with the type of those beside them,
 * where all of those have one.
 */
export function enumerated(
  { tokens }: Prose,
  runs: readonly NameRun[],
  keys: readonly string[],
  types: ReadonlyMap<string, Typed>,
): ReadonlyMap<string, Typed> {
  const isOpen = (key: string): boolean => (types.get(key)?.confidence ?? 1) < TYPE_THRESHOLD;
  const isName = (key: string): boolean => key.split(' ').every((word) => rarityOf(word) >= NO_COMMON_WORD);
  const isJoined = (a: NameRun | undefined, b: NameRun | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.firstToken > a.endToken &&
    b.firstToken - a.endToken <= 2 &&
    tokens.slice(a.endToken, b.firstToken).every(({ lower }) => /^(?:,|and|or|&)$/.test(lower));
  const beside = new Map<string, Set<EntityType>>();
  for (const [i, run] of runs.entries()) {
    const key = keys[i] ?? '';
    if (!isOpen(key) || !isName(key)) continue;
    for (const k of [i - 1, i + 1]) {
      const other = keys[k] ?? '';
      const joined = k < i ? isJoined(runs[k], run) : isJoined(run, runs[k]);
      const type = types.get(other)?.type;
      if (joined && type !== undefined && !isOpen(other))
        beside.set(key, (beside.get(key) ?? new Set()).add(type));
    }
  }
  return new Map(
    [...beside].flatMap(([key, [type, ...more]]) =>
      // One word beside people is a firm or a band as often.
      type !== undefined && more.length === 0 && (type !== 'person' || key.includes(' '))
        ? [[key, { type, confidence: TYPE_THRESHOLD }]]
        : [],
    ),
  );
}

/** 'Calder Rovers (4-4-2): Whitlow; Pratt, Osei, Hill (Moss 80).': a team's players by their last names. */
const LINE_UP =
  /^[^:\n]{2,60}:\s(?:\p{Lu}[^\s\d,;:()]{1,20}(?: [^\s\d,;:()]{2,20})?(?:\s\([^()\n]{2,30}\))?[,;]\s){6}/u;

/** The names of an article that stand in line-ups alone, each with its type: a person, but for the team before the colon. */
export function linedUp(
  prose: Prose,
  runs: readonly NameRun[],
  keys: readonly string[],
): ReadonlyMap<string, Typed> {
  const { text, passages } = prose;
  /** Where the players begin in each passage that is a line-up, by its number. */
  const lineUps = new Map(
    passages.flatMap(({ start, end }, i) =>
      LINE_UP.test(text.slice(start, end)) ? [[i, text.indexOf(':', start)]] : [],
    ),
  );
  const isIn = ({ start, firstToken }: NameRun): boolean =>
    start > (lineUps.get(paragraphOf(prose, firstToken)) ?? Number.POSITIVE_INFINITY);
  // 'Ata-ur-Rehman'
  const isWhole = ({ start, end }: NameRun): boolean =>
    !`${text.charAt(start - 1)}${text.charAt(end)}`.includes('-');
  const elsewhere = new Set(runs.flatMap((run, i) => (isIn(run) ? [] : [keys[i] ?? ''])));
  return new Map(
    runs.flatMap((run, i) => {
      const key = keys[i] ?? '';
      return isIn(run) && isWhole(run) && !elsewhere.has(key)
        ? [[key, { type: 'person', confidence: TYPE_THRESHOLD }]]
        : [];
    }),
  );
}
