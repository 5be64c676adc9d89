import { datelineLength } from '../text/dateline.ts';
import { flat } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { LabelledBlock } from './block.ts';
import { comparable, FRONT_BLOCKS, sameTitle } from './headline.ts';
import { endsSentence } from './is-prose.ts';
import { PATTERN_LENGTH } from './patterns.ts';

const DEK_MAX_WORDS = 45;

/**
 * The dek: the short text between headline and body. Marked by metadata, or by what follows it (a byline, a date,
 * a notice, another heading); or a line without a full stop in an article without unmarked headings.
 */
export function withDek(
  labelled: readonly LabelledBlock[],
  headline: number,
  declared: string | null,
): LabelledBlock[] {
  if (headline < 0 || labelled.some(({ label }) => label === 'dek')) return [...labelled];
  const at = labelled.findIndex((item, i) => i > headline && isDekCandidate(item, declared));
  const item = labelled[at];
  if (
    item === undefined ||
    (item.block.markup === null && item.label !== 'heading' && item.label !== 'paragraph')
  )
    return [...labelled];
  const evidence = dekEvidence(labelled, at, item, declared);
  return evidence === null
    ? [...labelled]
    : labelled.map((other, i) => (i === at ? { ...item, label: 'dek', evidence } : other));
}

/** In pages a dek stands before the body's element; in text it is the first block under the headline. */
function isDekCandidate({ block, label }: LabelledBlock, declared: string | null): boolean {
  if (block.markup === null) return label !== 'furniture' && label !== 'caption';
  if (block.markup.region === 'body') return block.markup.element === 'heading' || label === 'paragraph';
  return (
    declared !== null &&
    block.text.length <= PATTERN_LENGTH &&
    sameTitle(comparable(block.text), comparable(declared))
  );
}

function dekEvidence(
  labelled: readonly LabelledBlock[],
  at: number,
  item: LabelledBlock,
  declared: string | null,
): string | null {
  const text = flat(item.block.text);
  const words = countWords(text);
  if (words === 0 || words > DEK_MAX_WORDS || item.block.marker !== null) return null;
  const outside =
    item.block.markup === null ||
    item.block.markup.region !== 'body' ||
    item.block.markup.element === 'heading';
  if (outside && declared !== null && sameTitle(comparable(text), comparable(declared)))
    return 'the page’s metadata gives it as the description';
  const rest = labelled.slice(at + 1);
  if (!rest.some((other) => other.label === 'paragraph')) return null;
  const next = rest.find((other) => other.label !== 'furniture' && other.label !== 'caption');
  if (next === undefined) return null;
  const frontMatter = next.label === 'byline' || next.label === 'date' || next.label === 'notice';
  if (item.block.markup !== null)
    return item.block.markup.element === 'heading' && frontMatter
      ? 'stands between headline and byline'
      : null;
  if (frontMatter) return `stands between headline and ${next.label}`;
  if (endsSentence(text)) return null;
  if (datelineLength(next.block.text) > 0) return 'stands between headline and dateline';
  if (next.label === 'heading') return 'a line without a full stop between headline and first heading';
  const headings = rest.filter((other) => other.label === 'heading').length;
  return headings === 0 && words > 3
    ? 'a line without a full stop under the headline, in an article without headings'
    : null;
}

/** The dek that a page's class names mark, among the next blocks under the headline. */
export function withMarkedDek(labelled: readonly LabelledBlock[], headline: number): LabelledBlock[] {
  const at = labelled.findIndex(
    ({ block }, i) =>
      headline >= 0 &&
      i > headline &&
      i < headline + FRONT_BLOCKS &&
      block.markup?.element === 'dek' &&
      block.text.length <= PATTERN_LENGTH,
  );
  return labelled.map((item, i) =>
    i === at ? { ...item, label: 'dek', evidence: 'the page marks it as the dek' } : item,
  );
}
