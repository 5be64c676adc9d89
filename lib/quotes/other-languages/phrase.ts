import type { Cluster } from '../../entities/merge.ts';
import type { Lexicon, Pronoun } from '../../entities/other-languages/lexicon.ts';
import { isCapital, isTitleWord, isWord, type Word } from '../../entities/other-languages/words.ts';
import { firstFrom } from '../../text/first-index.ts';

/** Who a clause says is speaking. Offsets are into the article's text. */
export type Subject =
  | Readonly<{ kind: 'name'; cluster: Cluster; start: number; end: number }>
  | Readonly<{ kind: 'pronoun'; pronoun: Pronoun; start: number; end: number }>
  | Readonly<{ kind: 'description'; start: number; end: number }>;

/** A subject and how many words it took, with those before it that aren't its own. */
export type Read = Readonly<{ subject: Subject; end: number }>;

/** A mention of a person by where it begins. */
export type MentionAt = (
  start: number,
) => Readonly<{ cluster: Cluster; start: number; end: number }> | undefined;

/** Noun phrases have at most so many words, and a name in apposition follows within so many. */
const MAX_WORDS = 14;
/** A bare noun phrase without a name has so many words. */
const MAX_BARE = 3;
const AND: ReadonlySet<string> = new Set('und och et y e en og i a и і та'.split(' '));
/** True for 'and', which other languages have for 'a', 'in' or 'has'. */
export const isAnd = (word: Word | undefined, { articles, auxiliaries, where }: Lexicon): boolean =>
  word !== undefined &&
  AND.has(word.lower) &&
  ![articles, auxiliaries, where].some((other) => other.has(word.lower));
const DIGITS = /^\d/;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** 'die 43-Jährige', 'de 43-jarige', '43-åringen'. */
export const AGED = /^\d{1,3}-?(?:jährige[rn]?|jarige|årige|åring(?:en)?)$/iu;

/**
 * Reads the noun phrase that begins at word `i`: a pronoun, a name, what somebody is with the name behind it, or what
 * somebody is. Null where no subject begins.
 */
export function phraseAt(
  words: readonly Word[],
  i: number,
  lexicon: Lexicon,
  mentionAt: MentionAt,
): Read | null {
  const first = words[i];
  if (!isWord(first)) return null;
  if (AGED.test(first.text) || (AGED.test(words[i + 1]?.text ?? '') && lexicon.articles.has(first.lower))) {
    const aged = AGED.test(first.text) ? i : i + 1;
    const { start = 0, end = 0 } = words[aged] ?? {};
    if (!isCapital(words[aged + 1])) return { subject: { kind: 'description', start, end }, end: aged + 1 };
  }
  const pronoun = lexicon.pronouns.get(first.lower);
  if (pronoun !== undefined && !isCapital(words[i + 1]))
    return { subject: { kind: 'pronoun', pronoun, start: first.start, end: first.end }, end: i + 1 };
  const from = phraseStart(words, i, lexicon);
  const end = phraseEnd(words, from, lexicon);
  if (end <= from) return null;
  const name =
    nameIn(words, i, end, lexicon, mentionAt) ??
    nameIn(words, from, end, lexicon, mentionAt) ??
    inApposition(words, end, lexicon, mentionAt);
  if (name !== null)
    return { subject: { kind: 'name', ...name }, end: Math.max(end, firstFrom(words, name.end)) };
  // 'su marido': somebody's without a name is nobody that the text tells of.
  if (from > i && lexicon.possessives.has(words[from - 1]?.lower ?? ''))
    return { subject: { kind: 'pronoun', pronoun: 'nobody', start: first.start, end: first.end }, end };
  const start = describedFrom(words, from, end, lexicon, from > i);
  if (start === null) return null;
  const last = capitalsEnd(words, start, end, lexicon);
  return {
    subject: { kind: 'description', start: words[start]?.start ?? 0, end: words[last - 1]?.end ?? 0 },
    end,
  };
}

/** Where a name of several words ends that a description begins with: 'Hennie de Haas namens inwoners'. */
function capitalsEnd(words: readonly Word[], start: number, end: number, lexicon: Lexicon): number {
  if (lexicon.capitalRoles !== null || !isCapital(words[start])) return end;
  let last = start + 1;
  while (last < end && (isCapital(words[last]) || isParticle(words, last, start, lexicon))) last++;
  return last > start + 1 ? last : end;
}

/** Where the noun phrase at word `i` begins behind its article and title: 'M. Belhadj', 'der Herr Beck'. */
function phraseStart(words: readonly Word[], i: number, lexicon: Lexicon): number {
  const { articles, possessives } = lexicon;
  // 'aldus De Haas'
  const isName = i > 0 && isCapital(words[i]) && isCapital(words[i + 1]);
  let from = articles.has(words[i]?.lower ?? '') && !isName ? i + 1 : i;
  if (possessives.has(words[from]?.lower ?? '')) from++;
  while (isTitleWord(words[from], lexicon)) from++;
  // 'aldus van Toorenburg'
  while (/^(?:van|der|den|ter|ten)$/.test(words[from]?.text ?? '') && isNameBehind(words, from)) from++;
  return from;
}

/** Whether a name follows a Dutch particle, over other particles. */
const isNameBehind = (words: readonly Word[], i: number): boolean =>
  isCapital(words[i + 1]) || (PARTICLE.test(words[i + 1]?.text ?? '') && isCapital(words[i + 2]));

/** Where the noun phrase ends that goes on at word `i`: at a mark, a verb or a word that is no part of one. */
function phraseEnd(words: readonly Word[], i: number, lexicon: Lexicon): number {
  let end = i;
  for (; end < Math.min(words.length, i + MAX_WORDS); end++) {
    const word = words[end];
    const before = words[end - 1];
    if (!isWord(word)) break;
    // 'Landesrat Mag. Franz Huber'
    if (word.text.length > 1 && isTitleWord(word, lexicon)) continue;
    const isOf = lexicon.of.has(word.lower) && end > i && goesOnBehind(words, end, lexicon);
    const isArticleOfOther =
      lexicon.articles.has(word.lower) && before !== undefined && end > i && lexicon.of.has(before.lower);
    if (isOf || isArticleOfOther || isCapital(word) || isParticle(words, end, i, lexicon)) continue;
    // Behind a noun with a capital a word in small letters is a verb.
    if (lexicon.capitalRoles !== null && end > i && isCapital(before)) break;
    // 'Volgens TLN gaat het om …'
    if (end > i && ACRONYM.test(before?.text ?? '')) break;
    // 'le prévenu': behind an article what looks like a verb is a noun.
    const isNoun = end === i && lexicon.articles.has(before?.lower ?? '');
    if (!isNoun && (lexicon.verbs.has(word.lower) || lexicon.auxiliaries.has(word.lower))) break;
    if (
      lexicon.articles.has(word.lower) ||
      lexicon.adverbs.has(word.lower) ||
      lexicon.functionWords.has(word.lower)
    )
      break;
    if (DIGITS.test(word.text) && !/\p{L}/u.test(word.text)) break;
  }
  return end;
}

/** 'Hennie de Haas', 'Ruud van der Meer': Dutch names have articles in them; German nouns have capitals behind theirs. */
const isParticle = (words: readonly Word[], at: number, first: number, { capitalRoles }: Lexicon): boolean =>
  capitalRoles === null &&
  at > first &&
  PARTICLE.test(words[at]?.text ?? '') &&
  (isCapital(words[at - 1]) || words[at - 1]?.text === 'van') &&
  (isCapital(words[at + 1]) || isCapital(words[at + 2]));

const PARTICLE = /^(?:de|van|der|den|ter|ten|де|ван|дер|ден|тер|тен|фон|бен|бин|аль|эль)$/;

/** 'ministre de la Culture', not 'dit Paul en souriant': behind the word that joins a noun stands a noun. */
function goesOnBehind(
  words: readonly Word[],
  of: number,
  { articles, capitalRoles, functionWords }: Lexicon,
): boolean {
  const next = words[of + 1];
  const noun = next !== undefined && articles.has(next.lower) ? words[of + 2] : next;
  if (!isWord(noun)) return false;
  return capitalRoles === null
    ? !functionWords.has(noun.lower) && !OCCASIONS.test(noun.lower) && !DIGITS.test(noun.text)
    : isCapital(noun) && !MEDIA.test(noun.text);
}
/** 'señaló el alcalde en rueda de prensa': where somebody speaks is no part of who he is either. */
const OCCASIONS = /^(?:rueda|entrevista|declaraciones|conferencia|comunicado|coletiva|conferência)$/;
/** 'sagte Ohlsen der Zeitung': whom somebody tells is no part of who he is. */
const MEDIA =
  /(?:zeitung|presse|agentur|magazin|blatt|rundschau|anzeiger|sender|dpa|rundfunk|nachrichten)$/iu;

/** The person named in a phrase, but not as whose somebody is: 'la portavoz de Pedro Sánchez'. */
function nameIn(words: readonly Word[], from: number, end: number, lexicon: Lexicon, mentionAt: MentionAt) {
  for (let i = from; i < end; i++) {
    const word = words[i];
    const mention = word === undefined ? undefined : mentionAt(word.start);
    if (mention !== undefined && !(i > from && lexicon.of.has(words[i - 1]?.lower ?? ''))) return mention;
  }
  return null;
}

/** 'dijo el alcalde, Andrés Quiroga', 'sein Trainer, der frühere Spieler Jürgen Pohl,': the name behind what somebody is. */
function inApposition(words: readonly Word[], end: number, lexicon: Lexicon, mentionAt: MentionAt) {
  // 'la consigliera comunale e deputata uscente, Valeria Valente'
  const comma = isAnd(words[end], lexicon) ? phraseEnd(words, end + 1, lexicon) : end;
  const quoted = quotedAt(words, end);
  if (quoted > end) return nameIn(words, quoted, phraseEnd(words, quoted, lexicon), lexicon, mentionAt);
  if (words[comma]?.text !== ',') return null;
  const from = phraseStart(words, comma + 1, lexicon);
  const name = nameIn(words, from, phraseEnd(words, from, lexicon), lexicon, mentionAt);
  const behind = name === null ? undefined : words[firstFrom(words, name.end)];
  return isWord(behind) && !RELATIVES.has(behind.lower) ? null : name;
}
/** Where the words go on behind a name in marks: 'засновник БФ “Сміливі” Віталій Селик'; the same place where none stands. */
function quotedAt(words: readonly Word[], at: number): number {
  if (!/^["“„«]$/.test(words[at]?.text ?? '')) return at;
  const close = words.slice(at + 1, at + 2 + MAX_QUOTED).findIndex(({ text }) => /^["”“»]$/.test(text));
  return close <= 0 || !isCapital(words[at + 1]) ? at : at + 2 + close;
}
const MAX_QUOTED = 4;

/** 'who' */
export const RELATIVES: ReadonlySet<string> = new Set('che que qui quien som der die'.split(' '));

/**
 * The word from which a phrase without a known person says who speaks; null where it can be no subject. Behind what
 * somebody is a name that nobody knows stands as well.
 */
function describedFrom(
  words: readonly Word[],
  from: number,
  end: number,
  { bareNouns, capitalRoles, functionWords }: Lexicon,
  hasArticle: boolean,
): number | null {
  const own = words.slice(from, end);
  const isNamed = isCapital(own[0]) && isCapital(own[1]);
  if (own[0] === undefined || (functionWords.has(own[0].lower) && !isNamed)) return null;
  if (capitalRoles !== null) {
    const role = own.slice(0, -1).findLastIndex(({ text }) => capitalRoles.test(text));
    const hasName = role >= 0 && own.slice(role + 1).every(isCapital);
    return hasName ? from + role + 1 : own.some(isCapital) ? from : null;
  }
  if (hasArticle) return from;
  const capital = own.findIndex(isCapital);
  const behind = own.slice(capital);
  const isOfName = ({ text }: Word): boolean => /^\p{Lu}/u.test(text) || PARTICLE.test(text);
  if (capital >= 0 && (behind.every(isOfName) || behind.slice(0, 2).every(isOfName))) return from + capital;
  return capital === 0 || (bareNouns && (capital > 0 || own.length <= MAX_BARE)) ? from : null;
}
