import type { Lexicon } from '../../entities/other-languages/lexicon.ts';
import type { Prose } from '../../text/tokens.ts';
import type { Found } from '../found.ts';
import type { Mention, Roles } from './mentions.ts';

/** What is known when the next quote's speaker is looked for: the article's people, and the quotes before. */
export type State = Readonly<{
  prose: Prose;
  lexicon: Lexicon;
  abbreviations: ReadonlySet<string>;
  mentions: readonly Mention[];
  roles: Roles;
  found: readonly Found[];
}>;
