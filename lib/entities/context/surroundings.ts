import type { Prose, Token } from '../../text/tokens.ts';
import { ROLE_NOUNS } from '../lexicon.ts';
import type { NameRun } from '../names.ts';

/**
 * What stands around one mention of a name: the tokens before its titles and behind it. `first` is the first token of the
 * titles, `previous` and `next` are the words beside in lower case, '' where there are none.
 */
export type Surroundings = Readonly<{
  prose: Prose;
  tokens: readonly Token[];
  run: NameRun;
  first: number;
  end: number;
  before: Token | undefined;
  before2: Token | undefined;
  after: Token | undefined;
  after2: Token | undefined;
  after3: Token | undefined;
  previous: string;
  next: string;
}>;

/** The surroundings of a mention. */
export function surroundingsOf(prose: Prose, run: NameRun): Surroundings {
  const { tokens } = prose;
  const first = run.firstToken - run.titles.length - run.leading.length;
  const end = run.endToken;
  const [before, before2] = [tokens[first - 1], tokens[first - 2]];
  const [after, after2, after3] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  const [previous, next] = [before?.lower ?? '', after?.lower ?? ''];
  return { prose, tokens, run, first, end, before, before2, after, after2, after3, previous, next };
}

/** 'his', 'their' */
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** What ends a quotation. */
export const CLOSING_MARK = /^["”’'»]$/;

/** 'shares in Orbell' */
export const isOfShares = ({ previous, before2 }: Surroundings): boolean =>
  /^(?:in|of)$/.test(previous) && before2?.lower === 'shares';

/** The first noun within the next five tokens, in lower case; a comma or verb ends the search. */
export function nextNoun(tokens: readonly Token[], from: number): string {
  let found = '';
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'VERB' || (token.text === ',' && i > from)) break;
    if (token.pos === 'NOUN' || ROLE_NOUNS.has(token.lower)) {
      found = token.lower;
      if (ROLE_NOUNS.has(found)) break;
    }
  }
  return found;
}
