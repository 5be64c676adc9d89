import { SPEECH_VERBS } from '../entities/lexicon.ts';
import type { Cluster } from '../entities/merge.ts';
import { type Prose, paragraphOf } from '../text/tokens.ts';
import { type Context, tokenAt } from './context.ts';
import { type Found, mayBe } from './found.ts';
import { BODIES, DOCUMENTS, FIRMS, PAPERS } from './lexicon.ts';
import { type Mention, recentMentions } from './mentions.ts';

/** Bodies are 'it' and 'the company', and people without a name 'he' or 'she', in the paragraph that names them and in the next. */
export const REACH = 1;

/**
 * The organisation that a description such as 'the union' or 'the company' stands for: the last one with that word in
 * its name, or where names don't tell what they are of the only one that was spoken of. Null where none or several fit.
 *
 * @param phrase the words of the description, in lower case
 * @param avoid true for tokens whose names don't count
 */
export function resolveBody(
  prose: Prose,
  mentions: readonly Mention[],
  phrase: readonly string[],
  token: number,
  avoid: (token: number) => boolean,
): Cluster | null {
  const head = phrase.at(-1) ?? '';
  if (phrase[0] !== 'the' || !(BODIES.has(head) || FIRMS.has(head))) return null;
  const bodies = recentMentions(mentions, token).filter(
    ({ cluster, firstToken }) => cluster.type === 'organization' && !avoid(firstToken),
  );
  const isOne = ({ cluster }: Mention): boolean => wordsOf(cluster).includes(head);
  const namesake = bodies.find(isOne);
  if (namesake !== undefined || !FIRMS.has(head)) return namesake?.cluster ?? null;
  for (let back = 0; back <= REACH; back++) {
    const there = bodies.filter(
      ({ firstToken }) => paragraphOf(prose, token) - paragraphOf(prose, firstToken) === back,
    );
    const [first] = there;
    if (first === undefined) continue;
    const isAlone = there.every(({ cluster }) => cluster.id === first.cluster.id);
    return isAlone && !wordsOf(first.cluster).some((word) => BODIES.has(word)) ? first.cluster : null;
  }
  return null;
}

const wordsOf = ({ name }: Cluster): readonly string[] => name.toLowerCase().split(/[\s-]+/);

/** A body by its name, or by a description where no entity has it; nulls where nothing is clear. */
type Body = Readonly<{ name: string | null; cluster: Cluster | null }>;

/**
 * What the pronoun at `token` stands for: 'The agency warned of the pills. “…,” it said' is the body that was last named
 * as a subject, and not as who is told; or what spoke last, where that is no person: 'the report says … “…,” it adds'.
 */
export function bodyMeant(
  { prose, people, inQuote }: Context,
  token: number,
  previous: Found | undefined,
): Body {
  const isNear = (paragraph: number): boolean => paragraphOf(prose, token) - paragraph <= REACH;
  const since =
    previous === undefined
      ? null
      : describedBody(prose, token, tokenAt(prose.tokens, previous.marked.outerEnd));
  if (since !== null) return { name: since, cluster: null };
  if (previous?.speaker != null && mayBe(previous, 'body') && isNear(previous.marked.passage))
    return { name: previous.speaker.name, cluster: previous.cluster };
  const named = recentMentions(people.mentions, token).find(
    ({ cluster, firstToken, subject }) =>
      subject &&
      cluster.type === 'organization' &&
      !inQuote[firstToken] &&
      !SPEECH_VERBS.has(prose.tokens[firstToken - 1]?.lower ?? '') &&
      isNear(paragraphOf(prose, firstToken)),
  );
  const described = describedBody(prose, token, named?.firstToken ?? -1);
  if (described !== null) return { name: described, cluster: null };
  const isOfDocument = named !== undefined && readsOut(prose, token, named.firstToken);
  const cluster = isOfDocument ? null : (named?.cluster ?? null);
  return { name: cluster?.name ?? null, cluster };
}

/**
 * 'The organization has withdrawn the poster. “…,” it added', 'The coalition gives “…,” it said', 'Two can marry, the
 * order states. “…,” it says': what begins a sentence, or says it at its end, behind the body named at `named`.
 */
function describedBody({ sentences, tokens }: Prose, token: number, named: number): string | null {
  const here = tokens[token]?.sentence ?? 0;
  for (const sentence of [here, here - 1, here - 2]) {
    const { firstToken, endToken } = sentences[sentence] ?? { firstToken: -1, endToken: -1 };
    if (firstToken < Math.max(named, 0)) return null;
    for (const first of sentence === here ? [firstToken] : [firstToken, endToken - 4]) {
      const [article, noun, verb] = tokens.slice(first, first + 3);
      const word = noun?.lower ?? '';
      const acts = BODIES.has(word) || FIRMS.has(word) ? /^(?:AUX|VERB|ADV)$/.test(verb?.pos ?? '') : false;
      const says = PAPERS.has(word) && SPEECH_VERBS.has(verb?.lower ?? '');
      if (article?.lower === 'the' && first + 2 < token && (acts || says)) return noun?.text ?? null;
    }
  }
  return null;
}

/** 'A lawyer read a statement. It said: “…”': the document that the sentence before names, without the body named at `body`. */
function readsOut({ sentences, tokens }: Prose, token: number, body: number): boolean {
  const before = (tokens[token]?.sentence ?? 0) - 1;
  const { firstToken, endToken } = sentences[before] ?? { firstToken: 0, endToken: 0 };
  return body < firstToken && tokens.slice(firstToken, endToken).some(({ lower }) => DOCUMENTS.has(lower));
}
