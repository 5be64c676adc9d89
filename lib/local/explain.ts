import type { Analysis } from '../digest.ts';
import { flat } from '../text/span.ts';

/** The reasons for a digest's decisions, for people: each block with its label and evidence, comments, speakers, subjects. */
export function explain({ digest, structure, subjects }: Analysis): string {
  const lines = structure.blocks.map(
    ({ block, label, evidence }) =>
      `${label.padEnd(10)} ${start(block.text)}\n${' '.repeat(11)}because: ${evidence}`,
  );
  const comments = structure.comments.map((c, i) => {
    const { likely, score, reasons } = digest.comments[i]?.spam ?? { likely: false, score: 0, reasons: [] };
    return `comment    ${c.author ?? '(unnamed)'}: ${start(digest.text.slice(c.start, c.end))}\n${' '.repeat(11)}because: ${c.evidence}; ${likely ? 'spam' : 'no spam'}, score ${score}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`;
  });
  const quotes = digest.quotes.map(
    (q) =>
      `quote      ${start(q.text)}\n${' '.repeat(11)}because: ${q.speaker === null ? 'nobody is named' : `‘${flat(q.speaker.mention.text)}’${q.speaker.cue === null ? '' : ` with ‘${q.speaker.cue.text}’`} is ${q.speaker.name}, confidence ${q.speaker.confidence}`}`,
  );
  const topics = subjects.map(
    ({ subject, terms }) =>
      `subject    ${subject.code} ${subject.label}\n${' '.repeat(11)}because: ${terms
        .slice(0, 10)
        .map(([term]) => term)
        .join(', ')}`,
  );
  return [...lines, ...comments, ...quotes, ...topics].join('\n');
}

const start = (text: string): string =>
  flat(text).length <= 90 ? flat(text) : `${flat(text).slice(0, 90)}…`;
