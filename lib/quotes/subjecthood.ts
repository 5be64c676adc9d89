import { ROLE_NOUNS, SPEECH_VERBS } from '../entities/lexicon.ts';
import { isPossessive, type Prose } from '../text/tokens.ts';
import { SPEAKS } from './lexicon.ts';

/** An aside says within so many tokens what somebody is. */
export const ROLE_REACH = 7;

/** A name is a subject before a verb or an apposition and not behind a preposition, or behind a verb of saying. */
export function isSubject(prose: Prose, first: number, end: number): boolean {
  const before = prose.tokens[first - 1];
  const after = prose.tokens[end];
  if (isPossessive(after)) return false;
  if (isSpeakerAtEnd(prose, first, end)) return true;
  // 'the minister, Lewis Brown, said', 'has said'
  if (before?.text === ',' && prose.tokens[end]?.text === ',' && saysAt(prose, end + 1)) return true;
  if (isApposed(prose, first, end)) return true;
  // 'Feld said Brandt doesn’t': the subject of what is said.
  const isTold = /^[—–-]+$/.test(after?.text ?? '') && prose.tokens[end + 1]?.lower === 'who';
  if (SPEAKS.test(before?.lower ?? '')) return !isTold && !/^(?:VERB|AUX)$/.test(after?.pos ?? '');
  if (before?.pos === 'ADP' || /^(?:VERB|PART)$/.test(before?.pos ?? '')) return false;
  if (/^(?:of|at|from)$/.test(after?.lower ?? '') && isNearStart(prose, first))
    return hasVerbBehind(prose, end);
  return /^(?:VERB|AUX|ADV)$/.test(after?.pos ?? '') || (after?.text === ',' && isNearStart(prose, first));
}

/** 'Its national coordinator, Albert Quaye, however urged': the name of what opens the sentence, and a verb behind. */
function isApposed({ tokens, sentences }: Prose, name: number, end: number): boolean {
  // 'the man in charge, archaeologist Feld, didn’t'
  const first = ROLE_NOUNS.has(tokens[name - 1]?.lower ?? '') ? name - 1 : name;
  const verb = tokens[end + 1]?.pos === 'ADV' ? end + 2 : end + 1;
  if (
    tokens[first - 1]?.text !== ',' ||
    tokens[end]?.text !== ',' ||
    !/^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '')
  )
    return false;
  let opening = sentences[tokens[first]?.sentence ?? -1]?.firstToken ?? first;
  // 'Back then even the man in charge of the dig, Feld, didn’t'
  while (opening < first && tokens[opening]?.pos === 'ADV') opening++;
  const description = tokens.slice(opening, first - 1);
  return (
    (OPENS_DESCRIPTION.test(description[0]?.lower ?? '') ||
      description.slice(1, OWNER_REACH).some(isPossessive)) &&
    description.every(({ pos }) => !/^(?:VERB|AUX|PUNCT)$/.test(pos)) &&
    description.some(({ lower }) => ROLE_NOUNS.has(lower) || /^(?:man|woman)$/.test(lower))
  );
}
/** 'Don Pickett’s manager': whose somebody is stands in so many tokens. */
const OWNER_REACH = 4;
const OPENS_DESCRIPTION = /^(?:the|its|his|her|their|one)$/;

/** 'Dan McLane of the Herald agreed', 'Dan McLane of the Herald, a former editor, said': behind whose somebody is stands the verb. */
function hasVerbBehind(prose: Prose, end: number): boolean {
  const i = behindWhose(prose, end);
  return /^(?:VERB|AUX)$/.test(prose.tokens[i]?.pos ?? '') || speaksAt(prose, i);
}

/** The token behind 'of the Herald', which begins at `of`. */
function behindWhose({ tokens }: Prose, of: number): number {
  let i = of + 1;
  while (i < of + ROLE_REACH && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) i++;
  return i;
}

/** '…, noted NBC’s Dante Corri.': behind a verb of saying and whose somebody is, at the end of the sentence. */
export function isSpeakerAtEnd({ tokens }: Prose, first: number, end: number): boolean {
  let i = first - 1;
  if (isPossessive(tokens[i])) {
    i--;
    while (/^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[i]?.pos ?? '')) i--;
  }
  const next = tokens[end];
  return (
    SPEECH_VERBS.has(tokens[i]?.lower ?? '') &&
    tokens[i - 1]?.text === ',' &&
    (next === undefined || next.sentence !== tokens[first]?.sentence || next.text === '.')
  );
}

/** An aside between a name and its verb is shorter, in tokens. */
const ASIDE = 25;

/** 'Feld said', 'Feld also said', 'Feld, who lives in Weldon, said', 'Feld of the Herald, a former editor, said'. */
export const speaksNext = (prose: Prose, end: number): boolean =>
  speaksAt(prose, end) ||
  (/^(?:of|at|from)$/.test(prose.tokens[end]?.lower ?? '') && speaksAt(prose, behindWhose(prose, end)));

function speaksAt(prose: Prose, end: number): boolean {
  const { tokens } = prose;
  if (saysAt(prose, end)) return true;
  if (tokens[end]?.text !== ',') return false;
  for (let i = end; i < end + ASIDE && tokens[i]?.sentence === tokens[end]?.sentence; i++)
    if (tokens[i]?.text === ',' && saysAt(prose, i + 1)) return true;
  return false;
}

/** 'said', 'also said', 'has said' at token `i`. */
function saysAt({ tokens }: Prose, i: number): boolean {
  const at = /^(?:ADV|AUX)$/.test(tokens[i]?.pos ?? '') ? i + 1 : i;
  return SPEAKS.test(tokens[at]?.lower ?? '');
}

/** Within three tokens of where its sentence begins. */
export const isNearStart = (prose: Prose, token: number): boolean =>
  token - (prose.sentences[prose.tokens[token]?.sentence ?? 0]?.firstToken ?? 0) <= 3;
