import { flat } from '../text/span.ts';
import type { Block, Own } from './blocks/block.ts';
import { isProse } from './is-prose.ts';
import { THREAD_END } from './lexicon.ts';
import { PATTERN_LENGTH } from './patterns.ts';

/** Below the end of an article stands less than this share of what stands over it. */
const SHARE_BELOW = 0.4;
/** '© 2026 Weldon Herald Inc. All rights reserved.': of a page, not of a picture. */
const PAGE_RIGHTS =
  /^(?:©|\(c\)|copyright)\W{0,4}(?:19|20)\d\d\b.{0,80}(?:rights reserved|\b(?:inc|llc|ltd|gmbh|corp|media|publishing)\b|\.(?:com|org|net)\b)/i;

/**
 * Where a page's body holds more than its article: at the first form for comments, or the page's rights, with little
 * prose below.
 *
 * @param byWords what each block's own markup and words say, or null
 * @returns the index of that block; the number of blocks where there is none
 */
export function endOfArticle(blocks: readonly Block[], byWords: readonly (Own | null)[]): number {
  const sizes = blocks.map((block, i) => (byWords[i] === null && isProse(block) ? block.text.length : 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let above = 0;
  for (const [i, block] of blocks.entries()) {
    above += sizes[i] ?? 0;
    if (block.markup?.region !== 'body' || block.text.length > PATTERN_LENGTH) continue;
    const text = flat(block.text);
    if (all - above < above * SHARE_BELOW && (isEnd(text) || (isHeading(block) && TEASERS.test(text))))
      return i;
  }
  return blocks.length;
}

const isHeading = ({ markup }: Block): boolean => markup?.element === 'heading';
/** Headings over teasers. 'Related recipes' may be the author's own. */
const TEASERS =
  /^(?:more (?:from|by|in|stories|news|articles|coverage)\b.{0,60}|next up\b.{0,60}|up next\b.{0,60}|you (?:may|might) (?:also )?(?:like|be interested).{0,40}|recommended (?:for you|stories|articles|reading|videos?)|most (?:read|popular|viewed|shared)\b.{0,40}|(?:latest|top|trending) (?:news|stories|headlines|videos?|articles)\b.{0,40}|trending(?: now)?|join (?:the )?(?:discussion|conversation)|around the web|from the web|promoted stories|in other news|related (?:stories|articles|posts|news|coverage)|ähnliche (?:artikel|beiträge)|weitere (?:artikel|beiträge|meldungen|nachrichten)\b.{0,40}|das könnte (?:sie|dich) (?:auch )?interessieren.{0,20}|meistgelesen|articles similaires|à lire aussi|les plus lus|lo más leído|noticias relacionadas|artículos relacionados|articoli correlati|i più letti|leia também|mais lidas|lees ook|meest gelezen|читайте также)$/i;

const isEnd = (text: string): boolean =>
  PAGE_RIGHTS.test(text) || (/comment|kommentar|coment|commento/i.test(text) && THREAD_END.test(text));
