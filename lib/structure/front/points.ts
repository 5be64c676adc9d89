import { flat } from '../../text/span.ts';
import type { Block } from '../blocks/block.ts';
import { atxMark } from '../heading.ts';
import { isProse } from '../is-prose.ts';

/** What stands over a list of an article's points, between its headline and its text. */
const LABEL =
  /^(?:(?:story )?highlights|(?:the )?key (?:points|takeaways|facts)|at a glance|in (?:summary|brief|short)|summary)(?: of the (?:story|article))?:?$/i;
const MOST_POINTS = 8;
/** Evidence that the search for a dek reads: a page may call its points a summary. */
export const POINTS = 'a list of the text’s points over it';

/**
 * The points that some papers print over a text, with their label: a list of sentences which say what the text says.
 *
 * @param headline its index, or -1
 * @returns the indices of the label and its points; none where more prose than a dek stands over them
 */
export function pointsOverText(blocks: readonly Block[], headline: number): ReadonlySet<number> {
  const isPoint = ({ markup, marker }: Block): boolean =>
    markup === null ? marker !== null : markup.element === 'item' || markup.element === 'dek';
  const inBody = ({ markup }: Block): boolean => markup === null || markup.region === 'body';
  const label = blocks.findIndex(
    (b, i) => i > headline && inBody(b) && LABEL.test(flat(b.text.slice(atxMark(b).width, 60))),
  );
  const above = blocks.slice(headline + 1, Math.max(0, label)).filter((b) => inBody(b) && isProse(b));
  if (label < 0 || above.length > 1) return new Set();
  const after = blocks.slice(label + 1);
  const points = after.findIndex((block) => !isPoint(block));
  const alone = points === 1 && after[0]?.markup?.element === 'dek';
  return new Set(
    points < 1 || alone || points > MOST_POINTS
      ? []
      : Array.from({ length: points + 1 }, (_, k) => label + k),
  );
}
