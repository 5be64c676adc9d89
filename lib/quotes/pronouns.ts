import type { Gender } from '../entities/gazetteer.ts';
import { ROLE_NOUNS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import type { Marked } from '../text/marks.ts';
import { type Prose, paragraphOf } from '../text/tokens.ts';
import { resolvePronoun } from './anaphora.ts';
import { bodyMeant, REACH } from './bodies.ts';
import { type Context, toldIn } from './context.ts';
import { isCue } from './cue.ts';
import { wholeDescription } from './description.ts';
import { type Found, headOf, isCalledOther, RECENT_QUOTES, withoutArticle } from './found.ts';
import { FEMALE_NOUNS, FEMALE_PRONOUNS, GROUPS, MALE_NOUNS, MALE_PRONOUNS } from './lexicon.ts';
import { isPassive } from './passive.ts';
import { resolveDescription } from './roles.ts';
import { subjectLeft } from './subject.ts';
import { subjectRight } from './subject-right.ts';

type Referent = Readonly<{
  name: string | null;
  cluster: Cluster | null;
  kind: Found['pronoun'];
  gender: Gender | null;
}>;
const referent = (
  cluster: Cluster | null,
  kind: Found['pronoun'],
  gender: Gender | null = null,
): Referent => ({
  name: cluster?.name ?? null,
  cluster,
  kind,
  gender,
});

/** Whom or what a pronoun stands for, as far as that is clear. */
export function whoIsMeant(
  context: Context,
  token: number,
  quote: Marked,
  earlier: readonly Found[],
): Referent {
  const word = context.prose.tokens[token]?.lower ?? '';
  if (word === 'i') return referent(null, 'narrator');
  if (word === 'it') return { ...bodyMeant(context, token, earlier.at(-1)), kind: 'body', gender: null };
  const group = word === 'they' ? groupBefore(context, token, earlier) : null;
  if (group !== null) return { name: group, cluster: null, kind: null, gender: null };
  const gender = MALE_PRONOUNS.has(word) ? 'male' : FEMALE_PRONOUNS.has(word) ? 'female' : null;
  if (gender === null) return referent(null, null);
  const nameless = namelessBefore(
    context,
    token,
    gender === 'male' ? FEMALE_NOUNS : MALE_NOUNS,
    earlier.at(-1),
  );
  if (nameless !== null) return { name: nameless, cluster: null, kind: 'person', gender };
  const adding = whoAdds(context, token, gender, earlier.at(-1));
  if (adding !== null) return referent(adding, 'person');
  const described = whoIsDescribed(context, token, gender);
  if (described !== null) return referent(described, 'person', gender);
  // '“…?” the lawyer asked. “No,” she replied. “…?” he asked': of those who speak in turn, the one it can be.
  const fits = ({ id, gender: known }: Cluster): boolean =>
    (context.people.genders.get(id) ?? known ?? gender) === gender;
  const last =
    earlier.slice(-RECENT_QUOTES).findLast((f) => f.cluster !== null && fits(f.cluster))?.cluster?.id ?? null;
  const person = resolvePronoun(context.prose, context.people, {
    token,
    gender,
    speaker: last,
    avoid: (i) => context.inQuote[i] ?? false,
    told: toldIn(context, quote),
    unlike: calledOtherwise(earlier, gender),
  });
  return referent(person, 'person', gender);
}

/** 'Her family said “…”. The judge said “…”. “…,” they said': the group that spoke last, where a person has spoken since. */
function groupBefore({ prose }: Context, token: number, earlier: readonly Found[]): string | null {
  const last = earlier.at(-1)?.cluster ?? null;
  if (last !== null && last.type !== 'person') return null;
  const group = earlier
    .slice(-RECENT_QUOTES)
    .findLast(
      (found) =>
        found.cluster === null &&
        GROUPS.has(headOf(found)) &&
        paragraphOf(prose, token) - found.marked.passage <= GROUP_REACH,
    );
  return group?.speaker?.name ?? null;
}
/** How many paragraphs back such a group is looked for. */
const GROUP_REACH = 4;

/** '“…,” he said of late': whom a pronoun of the other gender has stood for. */
const calledOtherwise = (earlier: readonly Found[], gender: Gender): ReadonlySet<number> =>
  new Set(
    earlier
      .slice(-RECENT_QUOTES)
      .flatMap((quote) => (quote.cluster !== null && isCalledOther(quote, gender) ? [quote.cluster.id] : [])),
  );

/** 'She added that …, “…”' where a paragraph begins: who spoke in the one before. */
function whoAdds(
  { prose, people }: Context,
  token: number,
  gender: Gender,
  previous: Found | undefined,
): Cluster | null {
  const { tokens, sentences } = prose;
  const sentence = tokens[token]?.sentence ?? -1;
  const opens =
    sentences[sentence]?.firstToken === token &&
    paragraphOf(prose, token) !== sentences[sentence - 1]?.paragraph;
  if (!opens || !/^(?:added|adds|continued|continues)$/.test(tokens[token + 1]?.lower ?? '')) return null;
  const cluster = previous?.cluster ?? null;
  if (previous === undefined || cluster?.type !== 'person') return null;
  const known = people.genders.get(cluster.id) ?? cluster.gender;
  const isNear = paragraphOf(prose, token) - previous.marked.passage <= 1;
  return isNear && (known === null || known === gender) ? cluster : null;
}

/** 'Now the boss hopes for more. He said: “…”': whom the sentence before tells of by what he is, and by no name. */
function whoIsDescribed({ prose, people, inQuote }: Context, token: number, gender: Gender): Cluster | null {
  const { tokens, sentences } = prose;
  const before = sentences[(tokens[token]?.sentence ?? 0) - 1];
  if (before === undefined || isNamedWithin({ people, inQuote }, before.firstToken, token)) return null;
  const { firstToken } = before;
  const start = LINKS.test(tokens[firstToken]?.lower ?? '') ? firstToken + 1 : firstToken;
  if (tokens[start]?.lower !== 'the') return null;
  let noun = start + 1;
  while (noun < start + DESCRIPTION_LENGTH && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun + 1]?.pos ?? ''))
    noun++;
  const isDoneTo = /^(?:was|were)$/.test(tokens[noun + 1]?.lower ?? '') && tokens[noun + 2]?.pos === 'VERB';
  if (!/^(?:VERB|AUX|ADV)$/.test(tokens[noun + 1]?.pos ?? '') || isDoneTo) return null;
  const phrase = tokens.slice(start, noun + 1).map(({ lower }) => lower);
  const cluster = resolveDescription(prose, people, phrase, start, (i) => inQuote[i] ?? false);
  if (cluster === null) return null;
  return (people.genders.get(cluster.id) ?? cluster.gender ?? gender) === gender ? cluster : null;
}
const LINKS = /^(?:now|but|and|then|so|yet|still|meanwhile)$/;

/** How far back somebody without a name is looked for, in tokens. */
const NAMELESS_REACH = 120;

/**
 * 'A lawyer in the town said … “…,” he told reporters': who spoke last without a name, where no person is named between.
 * 'The lawyer' is somebody who was named before, unless the quote before is his and nobody's name.
 */
function namelessBefore(
  context: Context,
  token: number,
  others: ReadonlySet<string>,
  previous: Found | undefined,
): string | null {
  const { prose, people, inQuote } = context;
  for (let i = token - 1; i > Math.max(0, token - NAMELESS_REACH); i--) {
    if (inQuote[i]) continue;
    if (people.mentionAt.get(i)?.cluster.type === 'person') return null;
    if (paragraphOf(prose, token) - paragraphOf(prose, i) > REACH) return null;
    const opens = somebodyNew(context, i, others) ?? holderOf(context, i, token, others);
    if (opens !== null) return opens;
    if (!isCue(context, i) || isPassive(context, i)) continue;
    const from = prose.sentences[prose.tokens[i]?.sentence ?? 0]?.firstToken ?? 0;
    // 'The man beside me, who praised nothing, was crying'
    const stranger = isNamedWithin(context, from, i) ? null : somebodyNew(context, from, others);
    if (stranger !== null) return stranger;
    const behind = inQuote[i - 1] ? subjectRight(context, i + 1) : null;
    const subject = behind ?? subjectLeft(context, i, from);
    if (subject === null || subject.kind === 'pronoun') continue;
    if (subject.kind === 'name') return null;
    // 'Quist lost it after a neighbour complained. She said'
    const isAside = ASIDES.test(prose.tokens[subject.firstToken - 1]?.lower ?? '');
    if (isAside && isNamedWithin(context, from, subject.firstToken)) return null;
    const start = prose.tokens[subject.firstToken]?.start ?? 0;
    const noun = prose.tokens[subject.endToken - 1]?.lower ?? '';
    // 'Dean, a doctor, said'
    const isNew =
      isUnnamed(prose, subject.endToken) ||
      (INDEFINITE.test(prose.tokens[subject.firstToken]?.lower ?? '') &&
        prose.tokens[subject.firstToken - 1]?.text !== ',');
    const isPrevious = previous?.cluster === null && previous.speaker?.mention.start === start;
    if (!(isNew || isPrevious) || !ROLE_NOUNS.has(noun) || others.has(noun)) return null;
    const end = prose.tokens[wholeDescription(context, subject) - 1]?.end ?? 0;
    return withoutArticle(prose.text.slice(start, end));
  }
  return null;
}
const ASIDES = /^(?:after|because|when|while|since|before|as|until)$/;

/** Whether a person is named between two tokens. */
const isNamedWithin = (
  { people, inQuote }: Pick<Context, 'people' | 'inQuote'>,
  from: number,
  end: number,
): boolean => {
  for (let i = from; i < end; i++)
    if (!inQuote[i] && people.mentionAt.get(i)?.cluster.type === 'person') return true;
  return false;
};

/** 'A spokesman', or 'My wife' of who writes. */
const OPENS = /^(?:an?|one|another|my)$/;
const INDEFINITE = /^(?:an?|one|another)$/;

/** 'The nurse, who asked not to be named, said': an aside says that nobody will learn the name. */
const isUnnamed = ({ tokens }: Prose, end: number): boolean =>
  /^(?:,|who|[-–—])$/.test(tokens[end]?.lower ?? '') &&
  tokens.slice(end, end + UNNAMED_REACH).some(({ lower }) => UNNAMED.test(lower));
const UNNAMED_REACH = 10;
const UNNAMED = /^(?:named|identified|anonymity|anonymous|withheld)$/;

/** 'A spokesman for the town declined to comment': who begins a sentence with an article before what he does. */
function somebodyNew(context: Context, i: number, others: ReadonlySet<string>): string | null {
  const { tokens, sentences, text } = context.prose;
  const token = tokens[i];
  const stranger = strangerAt(context, i, others);
  if (stranger !== null) return stranger;
  if (token === undefined || !OPENS.test(token.lower) || sentences[token.sentence]?.firstToken !== i)
    return null;
  let noun = i + 1;
  while (noun < i + DESCRIPTION_LENGTH && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun + 1]?.pos ?? '')) noun++;
  const word = tokens[noun]?.lower ?? '';
  if (!ROLE_NOUNS.has(word) || others.has(word)) return null;
  const end = wholeDescription(context, { kind: 'description', firstToken: i, endToken: noun + 1 });
  const acts = /^(?:VERB|AUX|ADV)$/.test(tokens[end]?.pos ?? '') || tokens[end]?.lower === 'who';
  return acts ? withoutArticle(text.slice(token.start, tokens[end - 1]?.end ?? token.end)) : null;
}
/** 'The nominee has been dismissive. “Who cares?” he said': who holds an office that nobody named in the article does. */
function holderOf(
  { prose, people }: Context,
  i: number,
  pronoun: number,
  others: ReadonlySet<string>,
): string | null {
  const { tokens, sentences } = prose;
  const [article, noun, next, verb] = tokens.slice(i, i + 4);
  if (article?.lower !== 'the' || noun === undefined || sentences[article.sentence]?.firstToken !== i)
    return null;
  if (paragraphOf(prose, i) !== paragraphOf(prose, pronoun) || !ROLE_NOUNS.has(noun.lower)) return null;
  const isDoneTo = /^(?:was|were)$/.test(next?.lower ?? '') && verb?.pos === 'VERB';
  const acts = /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '') && !isDoneTo && !others.has(noun.lower);
  const known = resolveDescription(prose, people, ['the', noun.lower], i, () => false);
  return acts && known === null && !SUFFERS.has(noun.lower) ? noun.text : null;
}
const SUFFERS: ReadonlySet<string> = new Set([
  'victim',
  'suspect',
  'patient',
  'driver',
  'inmate',
  'defendant',
]);

/** 'The man beside me was crying': somebody told by where he is, who begins a sentence. */
function strangerAt(
  { prose: { sentences, tokens } }: Context,
  i: number,
  others: ReadonlySet<string>,
): string | null {
  const [article, noun, next] = tokens.slice(i, i + 3);
  if (article?.lower !== 'the' || noun === undefined || sentences[article.sentence]?.firstToken !== i)
    return null;
  const isTold = STRANGERS.has(noun.lower) && !others.has(noun.lower) && BESIDE.test(next?.lower ?? '');
  return isTold ? noun.text : null;
}
const STRANGERS: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'stranger']);
const BESIDE = /^(?:beside|next|behind|opposite|in|at|with|on|from|near)$/;

/** Descriptions have so few tokens before their noun. */
const DESCRIPTION_LENGTH = 6;
