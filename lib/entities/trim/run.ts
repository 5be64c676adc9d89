import type { Prose } from '../../text/tokens.ts';

/** A stretch of the text that may name somebody or something. Tokens are a half-open range of the prose's tokens. */
export type NameRun = Readonly<{
  firstToken: number;
  endToken: number;
  text: string;
  start: number;
  end: number;
  titles: readonly string[];
  leading: readonly string[];
}>;

/** The run of these tokens. */
export function runOf(
  prose: Prose,
  firstToken: number,
  endToken: number,
  titles: readonly string[],
  leading: readonly string[],
): NameRun {
  const start = prose.tokens[firstToken]?.start ?? 0;
  const end = prose.tokens[endToken - 1]?.end ?? start;
  return { firstToken, endToken, text: prose.text.slice(start, end), start, end, titles, leading };
}
