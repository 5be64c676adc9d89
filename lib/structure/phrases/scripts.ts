import { lines } from './lines.ts';

/** Code and style sheets of a page that was saved as text, and marks of its editor that nothing replaced. */
export const SCRIPTS = lines`
  \(adsbygoogle ?= .{5,200}|googletag\..{5,300}|window\.[\w.$]{2,40} ?= .{2,300}
  (?:var|let|const) [\w$]{1,40} ?= ?.{1,300};|function \w{0,40}\([\w, ]{0,80}\) ?\{.{0,300}|(?:jQuery|\$)\(.{3,300}\);?
  [.#][\w-]{2,40}(?:[ ,>.#]{1,3}[\w-]{2,40}){0,4} ?\{ ?[\w-]{2,30}: .{1,300}\}|@(?:media|import|font-face)\b.{2,300}
  \[/?(?:embed|caption|gallery|youtube|adrotate|ad_\d|video|audio)(?:\]| https?:| [a-z_]{2,12}=).{0,300}|<!--.{0,300}-->
`;
