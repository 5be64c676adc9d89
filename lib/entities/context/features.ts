import { isPossessive, type Prose } from '../../text/tokens.ts';
import { type Add, collecting } from '../collecting.ts';
import { WORK_NOUNS } from '../lexicon.ts';
import type { NameRun } from '../names.ts';
import { addBody, isBody } from './body.ts';
import { addPerson } from './person.ts';
import { addPlace } from './place.ts';
import { isResult } from './result.ts';
import { isOfShares, POSSESSIVES, type Surroundings, surroundingsOf } from './surroundings.ts';

/** The evidence around one mention of a name: what tells of somebody, of a place, of a body, and the words beside. */
export function contextFeatures(prose: Prose, run: NameRun): string[] {
  const features: string[] = [];
  const add = collecting(features);
  const at = surroundingsOf(prose, run);
  addBody(at, add);
  addPerson(at, add);
  addPlace(at, add);
  addBeside(at, add);
  return features;
}

/** The words and signs right beside a name. */
function addBeside(at: Surroundings, add: Add): void {
  const { prose, run, before, before2, after, previous, next } = at;
  const named = BEFORE.get(previous);
  if (named !== undefined) add(!isBody(at) && !isOfShares(at), named);
  // 'the drama The Lost Boys', 'their last record, Undertow, went'
  const work = previous === 'the' || (previous === ',' && next === ',') ? before2 : before;
  add(work?.pos === 'NOUN' && WORK_NOUNS.has(work.lower), 'noun for works before');
  add(next === '-' || /^-(?:based|born|led|backed)$/.test(next), 'hyphen behind');
  add(/^[“"‘']$/.test(previous), 'quotation mark before');
  add(next === '(', 'bracket behind');
  add(previous === '(', 'bracket before');
  add(/^\d/.test(next), 'number behind');
  add(isResult(prose, run), 'result');
  add(/^\d/.test(previous), 'number before');
  add(after?.pos === 'NOUN', 'noun behind');
  add(after?.pos === 'VERB' || after?.pos === 'AUX', 'verb behind');
  add(isPossessive(after), 'possessive behind');
  add(POSSESSIVES.has(previous), 'possessive pronoun before');
}

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
