import { bare, ROLE_NOUNS, TITLES } from '../entities/lexicon.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import { type Context, nameOf, pronounAt, type Subject } from './context.ts';
import { isSpeakingNoun, somebodyOf } from './description.ts';
import { governed } from './governed.ts';
import { BODIES, FIRMS, SPEAKING_NOUNS } from './lexicon.ts';

/** 'the attorney general': an adjective behind its noun. */
export const isGeneral = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'general' && ROLE_NOUNS.has(tokens[i - 1]?.lower ?? '');

/** 'one of the disciples' where 'the disciples' stands between two tokens. */
export function someOf(context: Context, first: number, end: number): Subject | null {
  if (context.prose.tokens[first - 1]?.lower !== 'of') return null;
  const some = somebodyOf(context, first - 2);
  return some !== null && some.endToken >= end ? some : null;
}

/** The person of 'Feld’s statement', 'Feld's second letter', 'her tweet' that ends with token `i`; 'the agency' of 'the agency’s own report'. */
export function ownerOf({ prose: { tokens }, people }: Context, i: number): Subject | null {
  for (let k = i - 1; k > i - 4; k--) {
    if (/^(?:his|her|their)$/.test(tokens[k]?.lower ?? '')) return pronounAt(k);
    const mention = isPossessive(tokens[k]) ? people.mentionAt.get(k - 1) : undefined;
    if (mention !== undefined) return mention.cluster.type === 'person' ? nameOf(mention) : null;
    const isDescribed = isPossessive(tokens[k]) && tokens[k - 2]?.lower === 'the';
    if (isDescribed && isSpeakingNoun(tokens[k - 1]))
      return { kind: 'description', firstToken: k - 2, endToken: k };
    // 'his lawyer’s letter' is not his.
    if (isPossessive(tokens[k])) return null;
  }
  return null;
}

/** The fire service of 'A statement from Weldon Fire Service', the club of 'a curt letter from the club': whose document ends with token `i`. */
export function issuerBehind({ prose: { tokens }, people }: Context, i: number): Subject | null {
  if (!/^(?:from|by)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  const first = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
  const issuer = people.mentionAt.get(first);
  if (issuer !== undefined)
    return issuer.cluster.type === 'place' || isPossessive(tokens[issuer.endToken]) ? null : nameOf(issuer);
  const word = tokens[first]?.lower ?? '';
  const isBody = SPEAKING_NOUNS.has(word) || BODIES.has(word) || FIRMS.has(word);
  return first === i + 3 && isBody ? { kind: 'description', firstToken: i + 2, endToken: first + 1 } : null;
}

/** 'Martin Feld, a spokesman for the ministry tweeted', 'As Rosa Quist, the head of the union wrote': the name that opens a sentence, with no comma behind the aside. */
export function opensWithName(
  { prose: { sentences, tokens }, people }: Context,
  first: number,
): Subject | null {
  const article = tokens[first];
  if (!/^(?:an?|the)$/.test(article?.lower ?? '') || tokens[first - 1]?.text !== ',') return null;
  const mention = people.mentionAt.get(first - 2);
  const opening = sentences[article?.sentence ?? -1]?.firstToken ?? 0;
  const isFirst = tokens
    .slice(opening, mention?.firstToken)
    .every((token) => /^(?:\.|as|but|and)$/.test(token.lower) || TITLES.has(bare(token)));
  return mention?.cluster.type === 'person' && isFirst ? nameOf(mention) : null;
}

/** 'Feld was calm, Milan Kostrin, his brother told them': the name before a comma and the kinship. */
export function kinBefore({ prose: { tokens }, people }: Context, noun: number, cue: number): Subject | null {
  if (!/^(?:his|her|their)$/.test(tokens[noun - 1]?.lower ?? '') || tokens[noun - 2]?.text !== ',')
    return null;
  const mention = people.mentionAt.get(noun - 3);
  // 'Feld, his brother said, “was calm”'
  const isAside = tokens[cue + 1]?.text === ',' || tokens[(mention?.firstToken ?? 0) - 1]?.text !== ',';
  return mention?.cluster.type === 'person' && !isAside ? nameOf(mention) : null;
}

/**
 * 'Milan Kostrin, Slavonia's president, vowed': whose aside between commas a description is, or begins: 'what Kostrin, a
 * researcher at the University of Weldon, called'.
 */
export function asideOf(
  context: Context,
  first: number,
  end: number,
  cue: number,
  from: number,
): Subject | null {
  const { tokens } = context.prose;
  const mention = tokens[first - 1]?.text === ',' ? context.people.mentionAt.get(first - 2) : undefined;
  if (mention?.cluster.type !== 'person') return null;
  const begins = tokens[cue - 1]?.text === ',' && !governed(context, mention.firstToken, from);
  // 'Neil Marsh, Conservative MEP said'
  const office =
    /^\p{Lu}/u.test(tokens[first]?.text ?? '') &&
    ROLE_NOUNS.has(tokens[end - 1]?.lower ?? '') &&
    end === cue &&
    !governed(context, mention.firstToken, from);
  return tokens[end]?.text === ',' || begins || office ? nameOf(mention) : null;
}

/** True where a person's name follows a noun at once, or behind more of the title: 'Attorney General Scott Pruitt'. */
export function isTitle({ prose: { tokens }, people }: Context, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 4); k++) {
    const mention = people.mentionAt.get(k);
    if (mention !== undefined) {
      // 'Republican Senate nominee Rosa Quist': a body within the title
      const isWithin =
        mention.cluster.type === 'organization' &&
        ROLE_NOUNS.has(tokens[mention.endToken]?.lower ?? '') &&
        mention.endToken < end;
      if (isWithin) {
        k = mention.endToken - 1;
        continue;
      }
      // 'ambassador to Britain Rosa Quist'
      const next = people.mentionAt.get(mention.endToken);
      const named = mention.cluster.type === 'person' ? mention : next;
      // 'the campaign of Rosa Quist' isn't she.
      const isOwner = named === mention && /^(?:of|to)$/.test(tokens[k - 1]?.lower ?? '');
      return named?.cluster.type === 'person' && !isOwner && (mention !== named || named.firstToken === k);
    }
    // 'Secretary of State Hilda Clay'
    const of = /^(?:of|to)$/.test(tokens[k]?.lower ?? '');
    if (!of && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]?.pos ?? '')) return false;
  }
  return false;
}
