import { lines } from './lines.ts';

/** Labels of a site that are headings of texts as well: between headline and text, or below the text, they are a site's. */
export const AROUND = lines`
  licensing|reprints|permissions|corrections|archives?|links|connect|social media|website|top|rss(?: feeds?)?|work with us
  contents|shares|yesterday|premium|pdf|ads?|latest|featured|submit|donate|author|by|admin|unknown|anonymous
  podcasts?|obituaries|classifieds|site map|what do you think\?|quote|report|go to page|jump to
`;

/** What links stand behind, before a colon or bar, where they were copied into a text. */
export const LINKED_WITHIN = lines`
  previously|watch(?: now| live| the video)?|gallery|in pictures|(?:photo|picture) gallery|podcast|listen|read|explainer|fact[- ]check
`;
