import { ROLE_NOUNS } from '../entities/lexicon.ts';
import { isPossessive } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { isSpeakingNoun } from './description.ts';
import { DEPARTMENTS, PREPOSITIONS } from './lexicon.ts';

/**
 * True where a preposition stands before a phrase: 'a spokesman for Clinton said' isn't Clinton. Right before the cue some
 * are none: 'as Espinosa put it', 'after growers termed it'.
 */
export function governed(context: Context, first: number, from: number, beforeCue = false): boolean {
  const preposition = governing(context, first, from);
  return preposition !== null && !(beforeCue && JOINS.test(preposition));
}

const WHOSE = /^(?:his|her|its|their|our|my)$/;
/** Prepositions that join clauses besides. */
const JOINS = /^(?:as|after|before|since|until)$/;

/** The preposition that stands before a phrase and governs it, or null. */
function governing(context: Context, first: number, from: number): string | null {
  const { tokens } = context.prose;
  const { mentionAt } = context.people;
  let i = first - 1;
  // 'for Croatia and Slovenia to say'
  while (/^(?:and|or)$/.test(tokens[i]?.lower ?? '') && mentionAt.has(i - 1))
    i = (mentionAt.get(i - 1)?.firstToken ?? i) - 1;
  // 'lit in Victoria’s Central Highlands'
  const owner = isPossessive(tokens[i]) ? mentionAt.get(i - 1) : undefined;
  if (owner !== undefined) return governing(context, owner.firstToken, from);
  // 'President of Belarus Alexander Lukashenko': the preposition governs the name between.
  if (mentionAt.has(i) && mentionAt.get(first)?.cluster.type !== 'organization') return null;
  while (
    i >= from &&
    first - i < 6 &&
    (mentionAt.has(i) ||
      WHOSE.test(tokens[i]?.lower ?? '') ||
      (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? '') &&
        !PREPOSITIONS.has(tokens[i]?.lower ?? '')))
  )
    // Prepositions within a name ('Bank of Weldon City') govern nothing else.
    i = (mentionAt.get(i)?.firstToken ?? i) - 1;
  const preposition = tokens[i]?.lower ?? '';
  if (i < from || !PREPOSITIONS.has(preposition)) return null;
  // 'Head of financial reporting Richard Martin', 'Secretary of State Hillary Clinton': it governs the words between.
  const [office, between] = [tokens[i - 1], tokens[first - 1]];
  if (office === undefined || between === undefined || !ROLE_NOUNS.has(office.lower) || first - i === 1)
    return preposition;
  const isOffice = preposition === 'of' && between.pos !== 'DET' && !isSpeakingNoun(between);
  // 'National Party spokesperson for Health Michael Woods'
  const isFor =
    /^(?:for|on)$/.test(preposition) &&
    tokens.slice(i + 1, first).every(({ lower }) => DEPARTMENTS.has(lower));
  return isOffice || isFor ? null : preposition;
}
