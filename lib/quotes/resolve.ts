import { countryOfDemonym, type Gender } from '../entities/gazetteer.ts';
import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Marked } from '../text/marks.ts';
import { spanOf } from '../text/span.ts';
import { type Prose, paragraphOf } from '../text/tokens.ts';
import { REACH, resolveBody } from './bodies.ts';
import { type Context, tokenAt } from './context.ts';
import { wholeDescription } from './description.ts';
import { type Found, inHundredths, RECENT_QUOTES, withoutArticle, withoutSpeaker } from './found.ts';
import { ownerOfRelative, relative } from './kin.ts';
import { EPITHETS, FEMALE_NOUNS, MALE_NOUNS, PARENTS } from './lexicon.ts';
import { type Mention, recentMentions } from './mentions.ts';
import { whoIsMeant } from './pronouns.ts';
import { resolveDescription } from './roles.ts';
import { type Attribution, CONFIDENCE, DESCRIPTION_FACTOR, PRONOUN_FACTOR } from './rules.ts';
import { isNearStart } from './subjecthood.ts';

/** A quote with the speaker that its attribution names: a pronoun or description is resolved to whom it stands for. */
export function resolve(
  context: Context,
  m: Marked,
  attribution: Attribution | null,
  earlier: readonly Found[],
): Found {
  if (attribution === null) return withoutSpeaker(m);
  const { prose, people } = context;
  const { subject, cue, rule } = attribution;
  const endToken = subject.kind === 'description' ? wholeDescription(context, subject) : subject.endToken;
  const mention = spanOf(
    prose.text,
    prose.tokens[subject.firstToken]?.start ?? 0,
    prose.tokens[endToken - 1]?.end ?? 0,
  );
  const cueToken = cue === null ? undefined : prose.tokens[cue];
  const cueSpan = cueToken === undefined ? null : spanOf(prose.text, cueToken.start, cueToken.end);
  const made = (name: string, cluster: Cluster | null, factor: number): Found => ({
    marked: m,
    speaker: { name, mention, cue: cueSpan, confidence: inHundredths(CONFIDENCE[rule] * factor) },
    cluster,
    rule,
    pronoun: null,
    gender: null,
  });
  switch (subject.kind) {
    case 'name':
      return made(subject.cluster.name, subject.cluster, 1);
    case 'pronoun': {
      const found = whoIsMeant(context, subject.firstToken, m, earlier);
      return found.name === null
        ? { ...withoutSpeaker(m), rule, pronoun: found.kind, gender: found.gender }
        : made(found.name, found.cluster, PRONOUN_FACTOR);
    }
    case 'description': {
      const at = subject.firstToken;
      const phrase = prose.tokens.slice(at, subject.endToken).map((t) => t.lower);
      const definite = /^(?:the|this|that)$/.test(phrase[0] ?? '') || people.mentionAt.has(at);
      const avoid = (i: number): boolean => context.inQuote[i] ?? false;
      const owner = ownerOfRelative(context, subject);
      if (owner !== null) {
        const kin = relative(context, subject, owner);
        return made(kin?.name ?? withoutArticle(mention.text), kin, DESCRIPTION_FACTOR);
      }
      const cluster = definite
        ? ((phrase[1] === 'former' ? byEpithet(context, phrase, at, earlier) : null) ??
          resolveDescription(prose, people, phrase, at, avoid) ??
          whoWentOn(context, phrase, at) ??
          onlyPerson(context, phrase, at) ??
          byEpithet(context, phrase, at, earlier) ??
          resolveBody(prose, people.mentions, phrase, at, avoid))
        : namesake(context, phrase, at);
      if (cluster !== null) return made(cluster.name, cluster, DESCRIPTION_FACTOR);
      return made(withoutArticle(mention.text), null, DESCRIPTION_FACTOR);
    }
  }
}

/** 'Solberg has never explained it. “…,” the director said': the one person of the paragraph, who is nothing else. */
function onlyPerson(
  { prose, people, inQuote }: Context,
  phrase: readonly string[],
  token: number,
): Cluster | null {
  // 'the director', 'the wicketkeeper-batter', 'the Republican nominee'
  const ofParty = phrase.length === 3 && PARTY.test(phrase[1] ?? '');
  const isOne = phrase.length === 2 || (phrase.length === 4 && phrase[2] === '-') || ofParty;
  if (!isOne || !phrase.slice(1).some((noun) => ROLE_NOUNS.has(noun ?? ''))) return null;
  const named = recentMentions(people.mentions, token).filter(
    (x) =>
      x.cluster.type === 'person' &&
      !inQuote[x.firstToken] &&
      paragraphOf(prose, x.firstToken) === paragraphOf(prose, token),
  );
  const [first] = named;
  return first !== undefined &&
    named.every((x) => x.cluster.id === first.cluster.id) &&
    (people.roles.get(first.cluster.id)?.roles.size ?? 0) === 0
    ? first.cluster
    : null;
}

/** 'Feld said it is late, but the Tarrow leader added': who has said something in the same sentence goes on. */
function whoWentOn(
  { prose, people, inQuote }: Context,
  phrase: readonly string[],
  token: number,
): Cluster | null {
  const { tokens } = prose;
  if (!/^(?:but|and)$/.test(tokens[token - 1]?.lower ?? '') || !ROLE_NOUNS.has(phrase.at(-1) ?? ''))
    return null;
  const goesOn = /^(?:add|continu|went|conclu|insist)/.test(tokens[token + phrase.length]?.lower ?? '');
  const first = goesOn
    ? recentMentions(people.mentions, token).findLast(
        (x) =>
          tokens[x.firstToken]?.sentence === tokens[token]?.sentence && !inQuote[x.firstToken] && x.subject,
      )
    : undefined;
  return first?.speaks && first.cluster.type === 'person' ? first.cluster : null;
}

const PARTY = /^(?:republican|democratic|gop|labour|conservative|liberal|libertarian|green|tory)$/;

/** 'Feld left the band. “…,” the 22-year-old said', 'the Vermont Republican added': another word for who is spoken of. */
function byEpithet(
  context: Context,
  phrase: readonly string[],
  token: number,
  earlier: readonly Found[],
): Cluster | null {
  const head = phrase.at(-1) ?? '';
  const [of, number] = context.prose.tokens.slice(token + phrase.length, token + phrase.length + 2);
  const isParent = PARENTS.has(head) && of?.lower === 'of' && number?.pos === 'NUM';
  const isEpithet =
    phrase[0] === 'the' &&
    (head === 'old' || phrase[1] === 'former' || EPITHETS.has(head) || isNationality(head) || isParent);
  if (!isEpithet) return null;
  const { prose, people, inQuote } = context;
  const here = prose.tokens[token]?.sentence ?? 0;
  const near = recentMentions(people.mentions, token).filter(
    ({ cluster, firstToken }) =>
      cluster.type === 'person' &&
      !inQuote[firstToken] &&
      mayBeCalled(head, people.genders.get(cluster.id) ?? cluster.gender) &&
      here - (prose.tokens[firstToken]?.sentence ?? 0) <= EPITHET_REACH,
  );
  const last = earlier.slice(-RECENT_QUOTES).findLast((found) => found.cluster !== null);
  const together = near.filter(
    ({ firstToken }) => paragraphOf(prose, firstToken) === paragraphOf(prose, token),
  );
  const sentenceOf = (mention: Mention | undefined) => prose.tokens[mention?.firstToken ?? -1]?.sentence;
  const latest = sentenceOf(together[0]);
  // 'Asked whether Feld had been fit, the Italian shrugged': who is named in the same sentence is another.
  const beside = together.filter((mention) => latest !== here && sentenceOf(mention) === latest);
  // 'Feld, who came on for Pell, scored.'
  const opening = near.filter(({ subject, firstToken }) => subject && isNearStart(prose, firstToken));
  // 'Feld added that it is late. The former minister told them'
  const speaking = near.filter(
    (mention) => mention.speaks && mention.subject && sentenceOf(mention) === here - 1,
  );
  const isAnother = opensWithAnother(prose, token);
  for (const those of isAnother ? [together, beside] : [together, beside, near, speaking, opening]) {
    const [first] = those;
    if (first !== undefined && those.every(({ cluster }) => cluster.id === first.cluster.id))
      return first.cluster;
  }
  const isNear = last !== undefined && paragraphOf(prose, token) - last.marked.passage <= REACH;
  return isNear && !isAnother && last.cluster?.type === 'person' ? last.cluster : null;
}
/** 'Her partner was close to tears. “…,” the Italian said': the paragraph tells of somebody without a name. */
function opensWithAnother(prose: Prose, token: number): boolean {
  const opening = tokenAt(prose.tokens, prose.passages[paragraphOf(prose, token)]?.start ?? 0);
  const [first, ...more] = prose.tokens.slice(opening, opening + 4);
  return /^(?:his|her|their)$/.test(first?.lower ?? '') && more.some(({ pos }) => pos === 'NOUN');
}

/** 'the actress' is no man. */
const mayBeCalled = (noun: string, gender: Gender | null): boolean =>
  gender === null || !(gender === 'male' ? FEMALE_NOUNS : MALE_NOUNS).has(noun);
/** Who is spoken of was named in one of so many sentences before. */
const EPITHET_REACH = 2;
/** 'the Swede', 'the Frenchman', though not 'the French'. */
const isNationality = (word: string): boolean =>
  PEOPLE_AND_NAMES.has(word) || (countryOfDemonym(word) !== null && !/(?:ch|sh|s)$/.test(word));
/** 'the Dane': nouns for somebody from a country that are first names and common words elsewhere. */
const PEOPLE_AND_NAMES: ReadonlySet<string> = new Set(['dane', 'finn', 'pole', 'scot', 'kiwi', 'roman']);

/** 'Page replied': a last name that is a common word too, where somebody of that name was spoken of. */
function namesake({ people }: Context, phrase: readonly string[], token: number): Cluster | null {
  const [word] = phrase;
  if (word === undefined || phrase.length > 1) return null;
  const isNamed = ({ cluster }: Mention): boolean =>
    cluster.type === 'person' && cluster.name.toLowerCase().endsWith(` ${word}`);
  return recentMentions(people.mentions, token).find(isNamed)?.cluster ?? null;
}
