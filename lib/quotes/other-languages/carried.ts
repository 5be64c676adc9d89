import type { Speaker } from '../../model/digest.ts';
import { firstFrom } from '../../text/first-index.ts';
import type { Marked } from '../../text/marks.ts';
import { spanOf } from '../../text/span.ts';
import type { Passage, Prose } from '../../text/tokens.ts';
import { carried, type Found, inHundredths, withoutSpeaker } from '../found.ts';
import { CONFIDENCE, type Rule } from '../rules.ts';
import { headingOver } from '../speech.ts';
import { clauseStart } from './clause.ts';
import type { State } from './state.ts';

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

/** True for a paragraph that is all quote. */
const isWhole = (passage: Passage | undefined, m: Marked): boolean =>
  passage !== undefined && m.outerStart - passage.start <= 1 && passage.end - m.outerEnd <= 1;

/** 'Rådmannen bekrefter det. ¶ – Det ble gjort et vedtak.': the paragraph without a quote over one that is all quote, or null. */
function toldOver({ passages, text }: Prose, previous: Found | undefined, m: Marked): Passage | null {
  const [above, own] = passages.slice(Math.max(0, m.passage - 1), m.passage + 1);
  const isTold = above?.heading === false && /[.!…]$/.test(text.slice(above.end - 1, above.end));
  return isWhole(own, m) && isTold && m.passage > 0 && previous?.marked.passage !== m.passage - 1
    ? above
    : null;
}

/** 'Evelien Zand sluit niets uit. ‘We wachten af.’': a sentence that is all quote, and whom alone the text before it in the paragraph names. */
function reported({ prose, mentions, lexicon }: State, previous: Found | undefined, m: Marked): Found {
  const { passages, text } = prose;
  const none = withoutSpeaker(m);
  const start = passages[m.passage]?.start ?? 0;
  const from = previous?.marked.passage === m.passage ? previous.marked.outerEnd : start;
  // The heading over a paragraph that is all quote, or the paragraph; where verbs need no subject, it may tell of another.
  const over = headingOver(prose, m) ?? (lexicon.plural === null ? toldOver(prose, previous, m) : null);
  const between = mentions.slice(firstFrom(mentions, over?.start ?? from), firstFrom(mentions, m.outerStart));
  const [first] = between;
  const isSentence =
    over !== null ||
    (/[.!?…]/.test(text.charAt(m.end - 1) + text.charAt(m.outerEnd)) &&
      /[.!?]\s*$/.test(text.slice(from, m.outerStart)));
  const isOne = between.every(({ cluster }) => cluster.id === first?.cluster.id);
  if (first === undefined || !first.subject || !isSentence || !isOne) return none;
  const speaker: Speaker = {
    name: first.cluster.name,
    mention: spanOf(text, first.start, first.end),
    cue: null,
    confidence: inHundredths(CONFIDENCE.reported),
  };
  return { ...none, speaker, cluster: first.cluster, rule: 'reported' };
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
