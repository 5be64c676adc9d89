import { firstFrom } from '../../text/first-index.ts';
import type { Marked } from '../../text/marks.ts';
import type { Prose } from '../../text/tokens.ts';
import { carried, type Found, withoutSpeaker } from '../found.ts';
import type { Rule } from '../rules.ts';
import { clauseStart } from './clause.ts';
import type { State } from './state.ts';
import { isWhole, reported } from './told.ts';

/** A quote without a clause of its own has the speaker of the one before: in its paragraph, or where paragraphs are quotes. */
export function fromBefore(state: State, m: Marked): Found {
  const { prose, mentions, found, abbreviations } = state;
  const none = withoutSpeaker(m);
  const previous = found.at(-1);
  const passage = prose.passages[m.passage];
  if (previous?.speaker == null) return reported(state, previous, m);
  const rule: Rule | null =
    previous.marked.passage === m.passage
      ? 'carried'
      : isWhole(passage, m) && m.passage - previous.marked.passage === 1
        ? 'paragraph'
        : null;
  const others = mentions.slice(
    firstFrom(mentions, previous.marked.outerEnd),
    firstFrom(mentions, m.outerStart),
  );
  const turned = others.some(({ cluster, quoted }) => !quoted && cluster.id !== previous.cluster?.id);
  // 'Le bailleur n’a « pas souhaité commenter »': words before it in a sentence of its own say something else.
  const from = rule === 'carried' ? previous.marked.outerEnd : m.outerStart;
  const clause = clauseStart({ text: prose.text, abbreviations }, from, m.outerStart);
  const isApart = clause > from && /\p{L}/u.test(prose.text.slice(clause, m.outerStart));
  return rule === null || turned || isApart
    ? reported(state, previous, m)
    : { ...none, ...carried(previous, rule, rule === 'paragraph' && previous.rule === 'paragraph') };
}

/** '« A. » « B », a dit Olmedo', '« A », mais « B », a dit Olmedo', '« A. ¶ « B », a dit Olmedo': right before a quote with a speaker, or in its sentence. */
export function ahead({ text }: Prose, quote: Found, next: Found | undefined): Found {
  const { passage, closed } = quote.marked;
  if (next?.speaker == null) return quote;
  if (!closed && next.marked.passage === passage + 1) return { ...quote, ...carried(next, 'ahead', true) };
  if (next.marked.passage !== passage) return quote;
  const between = text.slice(quote.marked.outerEnd, next.marked.outerStart);
  const isOne =
    between.length <= ONE_SENTENCE &&
    /^,[^.!?]*$/.test(between) &&
    !/[.!?]/.test(text.charAt(quote.marked.end - 1));
  return between.trim() === '' || isOne ? { ...quote, ...carried(next, 'ahead') } : quote;
}
/** So many characters at most between two quotes of one sentence. */
const ONE_SENTENCE = 60;
