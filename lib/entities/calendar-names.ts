import type { Prose } from '../text/tokens.ts';
import { isCapital } from './capitals.ts';
import { CITIES, isFirstName } from './gazetteer.ts';
import { bare, NOT_NAMES, TITLES } from './lexicon.ts';

/** Days that are first names in West Africa. */
const DAYS_AND_NAMES: ReadonlySet<string> = new Set(['sunday', 'monday', 'friday']);

/** 'Prof. Sunday Achimu' */
export function isNamedLikeDay({ tokens }: Prose, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    DAYS_AND_NAMES.has(token?.lower ?? '') &&
    TITLES.has(bare(before)) &&
    after !== undefined &&
    isCapital(after) &&
    !NOT_NAMES.has(bare(after))
  );
}

/** Months that are first names besides. */
const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

/** 'Board President June Abbot', 'said April Stone', 'Jan Brandt': abbreviated months have a day behind them. */
export function isNamedLikeMonth({ tokens }: Prose, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (after === undefined || !isCapital(after) || NOT_NAMES.has(bare(after))) return false;
  if (/^(?:jan|mar)$/.test(token?.lower ?? '')) return true;
  return (
    MONTHS_AND_NAMES.has(token?.lower ?? '') &&
    (TITLES.has(bare(before)) || /^(?:said|says)$/.test(before?.lower ?? ''))
  );
}

/** 'Theresa May', 'Fredric March': a month behind a first name, and no day behind it. */
export function isMonthBehindName({ tokens }: Prose, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    MONTHS_AND_SURNAMES.has(token?.text ?? '') &&
    isFirstName(before?.lower ?? '') &&
    !CITIES.has(before?.lower ?? '') &&
    !/^\d/.test(after?.text ?? '')
  );
}
const MONTHS_AND_SURNAMES: ReadonlySet<string> = new Set(['May', 'March']);

/** True where 'May' is the person of that name rather than the month: no preposition, article or number stands beside it. */
export function isSurnameLikeMonth({ tokens }: Prose, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    MONTHS_AND_SURNAMES.has(token?.text ?? '') &&
    !/^(?:ADP|DET|ADJ|NUM|SCONJ)$/.test(before?.pos ?? '') &&
    !/^(?:last|this|next|late|early|mid)$/.test(before?.lower ?? '') &&
    !/^\d|^,$/.test(after?.text ?? '')
  );
}
