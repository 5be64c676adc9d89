import { bare, ROLE_NOUNS } from '../entities/lexicon.ts';
import { isTitleWord } from '../entities/trim/words.ts';
import type { Marked } from '../text/marks.ts';
import { type Context, nameOf, tokenAt } from './context.ts';
import { isCue } from './cue.ts';
import type { Attribution } from './rules.ts';

/** 'That’s what', 'This was how': a clause follows in which the quote's speaker speaks. */
const SAID = /^\s(?:That|This|It)(?:[’']s| is| was) (?:what|how|the way) /;
/** 'Those are the words of', 'That was the verdict from': the quote's speaker follows. */
const CALLED =
  /^\s(?:(?:Those|These) (?:are|were) the words|(?:That|This)(?:[’']s| is| was) the (?:\w+ )?(?:message|view|verdict|warning|conclusion|assessment|advice|opinion|claim|plea|question|reaction|response|promise)) (?:of|from) /;
/** '(Jane Doe, mayor)' */
const BRACKET = /^\s\((?=\p{Lu})/u;
/** How much of the text behind a quote is looked at, in characters. */
const LOOKED_AT = 80;
/** So many words of a title may stand before the name, and so many tokens between the name and its verb. */
const TITLE_WORDS = 4;
const VERB_REACH = 2;

/** '“…” That’s what Jane Doe told the council.', '“…” (Jane Doe, mayor)': the sentence behind a quote says whose it is. */
export function echoed(context: Context, quote: Marked): Attribution | null {
  const { tokens, passages, text } = context.prose;
  const end = Math.min(passages[quote.passage]?.end ?? quote.outerEnd, quote.outerEnd + LOOKED_AT);
  const behind = text.slice(quote.outerEnd, end);
  const lead = (SAID.exec(behind) ?? CALLED.exec(behind) ?? BRACKET.exec(behind))?.[0];
  if (lead === undefined) return null;
  let at = tokenAt(tokens, quote.outerEnd + lead.length);
  for (let k = 0; k < TITLE_WORDS && context.people.mentionAt.get(at) === undefined; k++) {
    const token = tokens[at];
    if (token?.lower !== 'the' && !isTitleWord(bare(token)) && !ROLE_NOUNS.has(token?.lower ?? '')) break;
    at++;
  }
  const mention = context.people.mentionAt.get(at);
  if (mention === undefined) return null;
  const next = mention.endToken;
  if (BRACKET.test(lead) && !/^[,)]$/.test(tokens[next]?.text ?? '')) return null;
  const cue = SAID.test(lead)
    ? tokens.slice(next, next + VERB_REACH).findIndex((_, k) => isCue(context, next + k))
    : null;
  return cue === -1
    ? null
    : { subject: nameOf(mention), cue: cue === null ? null : next + cue, rule: 'behind' };
}
