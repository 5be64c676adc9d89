import { isPossessive, paragraphOf, type Token } from '../../text/tokens.ts';
import type { Add } from '../collecting.ts';
import { COUNTRIES, isFirstName } from '../gazetteer.ts';
import { bare, PERSON_TITLES, ROLE_NOUNS, SPEECH_VERBS } from '../lexicon.ts';
import { beginsTurn } from '../turns.ts';
import { CLOSING_MARK, nextNoun, POSSESSIVES, type Surroundings } from './surroundings.ts';

/** What tells of somebody: titles, jobs, kin, verbs of speech, an age. */
export function addPerson(at: Surroundings, add: Add): void {
  const { tokens, run, first, end, before, before2, after2, after3, previous, next } = at;
  // 'Engr. Mahamood Lawal', where the stop is a token of its own
  const isStop = previous === '.' && before?.sentence === tokens[run.firstToken]?.sentence;
  const isShort = isStop && before?.start === before2?.end && PERSON_TITLES.has(bare(before2));
  add(isShort || run.titles.some((title) => PERSON_TITLES.has(title)), 'title before');
  add(isShort || run.titles.length > 0, 'words of a title before');
  add(ROLE_NOUNS.has(bare(before)), 'role before');
  // 'his wife Mariam', 'His daughter, Kasia, said'
  const kinAt = first - (previous === ',' && next === ',' ? 2 : 1);
  const whose = tokens[kinAt - 1];
  const isOwned = POSSESSIVES.has(whose?.lower ?? '') || isPossessive(whose);
  const kin = tokens[kinAt]?.lower ?? '';
  // 'its neighbour Libya'
  const isNextTo = /^neighbou?r$/.test(kin) && COUNTRIES.has(run.text.toLowerCase());
  add(KIN.has(kin) && isOwned && !isNextTo, 'kin before');
  const isSomebody = ROLE_NOUNS.has(bare(before2)) || /^(?:man|woman)$/.test(before2?.lower ?? '');
  add(previous === 'named' && isSomebody, 'named before');
  add(beginsTurn(at.prose, paragraphOf(at.prose, run.firstToken), run.text), 'begins a turn');
  add(SPEECH_VERBS.has(next), 'speech verb behind');
  add(SPEECH_VERBS.has(previous), 'speech verb before');
  add(SAYS.test(next) || /^(?:said|says)$/.test(previous), 'says');
  add(
    (SPEECH_VERBS.has(previous) && CLOSING_MARK.test(before2?.text ?? '')) ||
      (SPEECH_VERBS.has(next) && CLOSING_MARK.test(before?.text ?? '')),
    'attribution of a quote',
  );
  add(next === 'who' || (next === ',' && after2?.lower === 'who'), 'who behind');
  const isAged = /^\d{1,2}$/.test(after2?.text ?? '') && /^[,.]$/.test(after3?.text ?? '');
  add(next === ',' && isAged, 'age behind');
  add(next === ',' && ROLE_NOUNS.has(nextNoun(tokens, end + 1)), 'role behind a comma');
  add(previous !== 'in' && next === ',' && isSomebodyAside(tokens, end + 1), 'somebody behind a comma');
  const isNamed = previous === ',' && next === ',' && ROLE_NOUNS.has(bare(before2));
  add((isNamed && isIntroduced(tokens, first - 2)) || isOfOffice(at), 'somebody before a comma');
  // 'Bea (Orla Finch)', 'her husband (Mats Alvo)'
  const isPart = (): boolean => isFirstName(before2?.lower ?? '') || ROLE_NOUNS.has(bare(before2));
  add(previous === '(' && next === ')' && isPart(), 'part before the bracket');
  const ends = tokens[end]?.sentence !== tokens[run.firstToken]?.sentence;
  add(ends && /^[—–―-]+$/.test(previous) && CLOSING_MARK.test(before2?.text ?? ''), 'signature');
}

/** 'the General Secretary of the party, Osei Danso, says': an office of something before the comma. */
function isOfOffice({ tokens, first, previous, next }: Surroundings): boolean {
  if (previous !== ',' || !(next === ',' || SPEECH_VERBS.has(next))) return false;
  let of = first - 2;
  while (of > first - 2 - ASIDE_LENGTH && /^(?:ADJ|NOUN|PROPN|DET)$/.test(tokens[of]?.pos ?? '')) of--;
  return (
    of < first - 2 && /^(?:of|for)$/.test(tokens[of]?.lower ?? '') && ROLE_NOUNS.has(bare(tokens[of - 1]))
  );
}

/** The verbs that hardly any but a speaker stands before. */
export const SAYS = /^(?:said|says|told|added|tweeted)$/;
/** 'his wife Mariam', 'Lund’s friend Marit': who somebody is to somebody. */
const KIN: ReadonlySet<string> = new Set(
  'wife husband partner mum mom dad son daughter brother sister mother father uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather girlfriend boyfriend fiancé fiancée fiance fiancee widow friend neighbour neighbor colleague'.split(
    ' ',
  ),
);

/** ', a nurse from Weldon', ', a retired teacher,', ', Slavonia’s president,': an aside that says what somebody is. */
function isSomebodyAside(tokens: readonly Token[], from: number): boolean {
  const isOwned = isPossessive(tokens[from + 1]);
  if (!isOwned && !/^an?$/.test(tokens[from]?.lower ?? '')) return false;
  let i = isOwned ? from + 2 : from + 1;
  while (i < from + ASIDE_LENGTH && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) i++;
  const behind = tokens[i + 1];
  return (
    ROLE_NOUNS.has(tokens[i]?.lower ?? '') &&
    /^(?:[,.]|who|whose|from|of|at|in|with)$/.test(behind?.lower ?? '')
  );
}
const ASIDE_LENGTH = 5;

/** 'A Harbek spokeswoman, …': an article before what somebody is, the last word of which is token `noun`. */
function isIntroduced(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  while (i > noun - ASIDE_LENGTH && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) i--;
  return /^(?:an?|the|his|her|their|its)$/.test(tokens[i]?.lower ?? '') || isPossessive(tokens[i]);
}
