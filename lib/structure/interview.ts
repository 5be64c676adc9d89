import type { Block, LabelledBlock } from './blocks/block.ts';

/** A question in bold. */
export const isQuestion = ({ markup, text }: Block): boolean =>
  markup?.element === 'strong' && /\?$/.test(text);

/** A question in bold that is too long for a heading: in an interview none is one. */
export const isInterview = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => isQuestion(block) && /[.!?…] \p{L}/u.test(block.text));

/** An interviewer's questions are shorter, in characters. */
const QUESTION_LENGTH = 200;
/** So many questions that are no headings are an interview's. */
const MIN_QUESTIONS = 3;

/** Questions of plain text are headings all or none: where most stand among short answers, as paragraphs, none is. */
export function withoutQuestions(labelled: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const questions = labelled.filter(
    ({ block: { markup, text } }) => markup === null && text.length <= QUESTION_LENGTH && /\?$/.test(text),
  );
  const headings = questions.filter(({ label }) => label === 'heading');
  const others = questions.filter(({ label }) => label === 'paragraph');
  if (headings.length === 0 || others.length < MIN_QUESTIONS || headings.length > others.length)
    return labelled;
  return labelled.map((item) =>
    headings.includes(item)
      ? { ...item, label: 'paragraph', evidence: 'a question among others that are no headings' }
      : item,
  );
}
