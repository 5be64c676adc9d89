import type { Token } from '../text/tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Adjectives that say which and not what: an editor's 'data', not 'new data' or 'recent data'. */
const VAGUE = set(
  'new newer newest old recent latest previous former current next last first second third fourth fifth various several many certain different other same such own similar separate particular possible likely able major main key big bigger biggest good better best great greater greatest large larger largest small smaller smallest long longer longest more most further additional whole entire full real true sure clear early earlier late later few many much little just only important essential encouraging immediate terrific straight consecutive ongoing upcoming following',
);
/** Months date what happens. May and March are words besides, and count with a capital. */
const MONTHS = set(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.',
);
const MODALS = set('to will would can could may might must shall should cannot let');
const RELATIVES = set('that which who');
/** What begins the object or complement of a verb: 'companies plan to hire', 'figures show that'. */
const OBJECT_BEGINS = set(
  'to a an the that this these those it its his her their our my he she they we no any what how whether',
);
/** Verbs that end a sentence behind what was said: '…, official figures show.' */
const REPORTING = set('show claim warn suggest report reveal find');
/** Nouns that only say when: 'next year handsets'. */
const TIMES = set('year years month months week weeks day days night quarter decade season');
/** What says when by itself, and how many: nouns to the tagger, where a sentence begins with them. */
const WHEN_OR_WHICH = set('today tomorrow yesterday tonight several various');
/** Nouns in the singular that are as often verbs: behind a plural, before an object, they are verbs. */
const VERB_NOUNS = set(
  'show plan claim hope fear face work help want need call turn move cut raise report offer support demand seek back head run lead sign join fight play patent vote teach beat win visit study market broadcast release test use start launch order press challenge twist target tackle urge warn name rank rule limit block boost push pull drop hit land tax fund stage host issue cause question voice mark struggle attempt vow pledge bid ban store cost trust share race rush risk travel trade practice battle',
);

/**
 * True where a token can stand in a noun phrase. The tagger takes verbs for nouns where their form allows it; what
 * stands around them tells better.
 *
 * @param verbless true where the tagger found no verb in the sentence
 */
export function isPhraseWord(tokens: readonly Token[], i: number, verbless: boolean): boolean {
  const token = tokens[i];
  if (token === undefined || token.text.length < 2) return false;
  const { pos, lower, text } = token;
  if (pos === 'ADJ') return !isVague(tokens, i) && !isGerund(tokens, i) && !isParticiple(tokens, i);
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  if (MONTHS.has(lower) && text !== lower) return false;
  if (isWhenOrWhich(tokens, i)) return false;
  if (TIMES.has(lower) && VAGUE.has(tokens[i - 1]?.lower ?? '')) return false;
  return !isVerb(tokens, i, verbless) && !isGerund(tokens, i);
}

/** 'Tomorrow it is back', 'Several thousand', though not 'Coast Today'. */
const isWhenOrWhich = (tokens: readonly Token[], i: number): boolean =>
  WHEN_OR_WHICH.has(tokens[i]?.lower ?? '') &&
  ![tokens[i - 1], tokens[i + 1]].some((beside) => /^\p{Lu}/u.test(beside?.text ?? ''));

/** 'three-year' of 'a three-year contract'. */
export const isDuration = (parts: readonly Token[]): boolean =>
  parts[0]?.pos === 'NUM' && TIMES.has(parts[1]?.lower ?? '');

/** 'new versions', 'New versions of it', though not 'New Covent Garden'. */
function isVague(tokens: readonly Token[], i: number): boolean {
  const [token, after] = [tokens[i], tokens[i + 1]];
  return VAGUE.has(token?.lower ?? '') && (token?.text === token?.lower || after?.text === after?.lower);
}

/**
 * 'could challenge Google', 'a law that bans hunting', 'major companies plan to', 'Brandt and Ardal face an inquiry'; where
 * its sentence has no other verb also 'Teachers work long hours'.
 */
function isVerb(tokens: readonly Token[], i: number, verbless: boolean): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'NOUN' || before?.sentence !== token.sentence) return false;
  const singular = token.lower.replace(/s$/, '');
  if (!VERB_NOUNS.has(singular)) return false;
  if (MODALS.has(before.lower) && before.pos !== 'ADP') return true;
  if (RELATIVES.has(before.lower)) return after?.pos === 'NOUN' || after?.pos === 'ADJ';
  const opens = tokens[i - 2]?.sentence !== token.sentence;
  const many = MANY.test(before.lower);
  const subject = before.pos === 'NOUN' || (before.pos === 'PROPN' && (opens || verbless || !many));
  if (!subject) return false;
  const agrees = many !== token.lower.endsWith('s');
  const object = OBJECT_BEGINS.has(after?.lower ?? '') || after?.text === '$';
  // 'Brandt and Ardal face an inquiry', 'England face a long day'
  if (before.pos === 'PROPN' && !agrees) return object && after?.lower !== 'to';
  if (!agrees) return false;
  const reports = REPORTING.has(singular) && /^[.,]$/.test(after?.text ?? '');
  return verbless || object || reports;
}
const MANY = /(?:[^s]s|people|police|men|women|children)$/;

/** 'has infected thousands' */
const isParticiple = (tokens: readonly Token[], i: number): boolean =>
  /ed$/.test(tokens[i]?.lower ?? '') && /^(?:has|have|had)$/.test(tokens[i - 1]?.lower ?? '');

/** 'a bill paving the way', 'beating his rival', 'councils closing dirty wards'. */
function isGerund(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!/.{3}ing$/.test(token?.lower ?? '')) return false;
  const behindMany = before?.pos === 'NOUN' && /[^s]s$/.test(before.lower);
  return (
    /^(?:the|an?|his|her|its|their|our|my)$/.test(after?.lower ?? '') || (behindMany && after?.pos === 'ADJ')
  );
}

/** True where no token of a sentence is tagged as a verb: one of its nouns is. */
export function isVerbless(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const pos = tokens[i]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return true;
}
