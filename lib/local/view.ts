import type { Comment, Digest } from '../model/digest.ts';
import { flat } from '../text/span.ts';

const WIDTH = 80;

/** A digest for people: plain text of at most 80 columns. Every control character is gone already from its text. */
export function viewOf(digest: Digest): string {
  return [
    front(digest),
    block(
      'Summary',
      digest.summary.sentences.map((s) => wrap(flat(s.text), '  ')),
    ),
    block(
      'Sections',
      digest.sections.map(
        (s) =>
          `  ${s.heading === null ? '(opening)' : flat(s.heading.text)}  [${plural(s.paragraphs.length, 'paragraph')}]`,
      ),
    ),
    block(
      'Who said what',
      digest.quotes.map((q) =>
        wrap(`${q.speaker?.name ?? '(nobody named)'}: “${shortened(flat(q.text), 160)}”`, '  '),
      ),
    ),
    block('Comments', digest.comments.map(comment)),
    block(
      'Tags',
      digest.tags.length === 0
        ? []
        : [
            wrap(
              digest.tags
                .map((t) => (t.kind === 'keyphrase' ? t.label : `${t.label} (${t.kind})`))
                .join(', '),
              '  ',
            ),
          ],
    ),
    block(
      'Warnings',
      digest.warnings.map((w) => wrap(w.message, '  ')),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function front({ headline, dek, byline, publishedAt, credits, notices, stats }: Digest): string {
  const about = [
    byline.length === 0 ? '' : `By ${byline.map(({ name }) => name).join(', ')}`,
    publishedAt?.iso ?? '',
    `${plural(stats.words, 'word')}, ${Math.max(1, Math.round(stats.readingSeconds / 60))} min`,
  ].filter((part) => part !== '');
  const title = headline === null ? '(no headline)' : wrap(flat(headline.text), '');
  return [
    title,
    '='.repeat(Math.min(WIDTH, Math.max(...title.split('\n').map((line) => line.length)))),
    ...(dek === null ? [] : [wrap(flat(dek.text), '')]),
    about.join(' · '),
    ...credits.map((c) => flat(c.text)),
    ...notices.map((n) => wrap(flat(n.text), '')),
  ].join('\n');
}

function comment({ author, depth, spam, text }: Comment): string {
  const mark = spam.likely ? `[SPAM: ${spam.reasons.join(', ')}] ` : '';
  return wrap(
    `${mark}${author ?? '(unnamed)'}: ${shortened(flat(text), 120)}`,
    '  '.repeat(Math.min(depth, 8) + 1),
  );
}

const block = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.join('\n')}`;
const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = `${indent}  `;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
