import type { Written } from '../lexicon.ts';
import { CZECH } from './czech.ts';
import { DANISH_AND_NORWEGIAN } from './danish-and-norwegian.ts';
import { DUTCH } from './dutch.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** The languages by ISO 639-1 code: one more is a file more. Loaded when first asked for: English never needs them. */
export const LANGUAGES: ReadonlyMap<string, Written> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['nl', DUTCH],
  ['sv', SWEDISH],
  ['da', DANISH_AND_NORWEGIAN],
  ['no', DANISH_AND_NORWEGIAN],
  ['pl', POLISH],
  ['cs', CZECH],
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
]);
