import { type Context, nameOf, type Subject } from './context.ts';
import { somebody } from './description.ts';

/** '…,” Scott Pruitt, the attorney general of Oklahoma, one of the states in the suit, said': the name, then asides. */
export function openingName(context: Context, start: number): Subject | null {
  for (let i = start; i <= start + 5; i++) {
    const mention = context.people.mentionAt.get(i);
    const token = context.prose.tokens[i];
    if (mention?.cluster.type === 'person')
      return context.prose.tokens[behindAge(context, mention.endToken)]?.text === ','
        ? nameOf(mention)
        : null;
    if (token === undefined || /^(?:PUNCT|VERB|AUX|ADP|PRON)$/.test(token.pos)) return null;
  }
  return null;
}

/** The token behind an age in brackets: 'Shabana Sheikh (32), who …, told'. */
const behindAge = ({ prose: { tokens } }: Context, i: number): number =>
  tokens[i]?.text === '(' && /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ')'
    ? i + 3
    : i;

/** '…,” a survivor who asked for her name to be left out said': the noun, then what is said of it. */
export function openingDescription(context: Context, start: number): Subject | null {
  const { tokens } = context.prose;
  const subject = somebody(context, start);
  if (subject === null || !/^(?:who|whose|,)$/.test(tokens[subject.endToken]?.lower ?? '')) return null;
  // '…,” the American envoy, Daniel Okoro, said'
  const named = context.people.mentionAt.get(subject.endToken + 1);
  return named?.cluster.type === 'person' && tokens[named.endToken]?.text === ',' ? nameOf(named) : subject;
}
