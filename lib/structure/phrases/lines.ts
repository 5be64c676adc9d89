/**
 * What sites print around a text, one phrase a line, as regular expressions write them: each is a whole line of a page.
 * Gathered from the pages of some hundred papers, agencies and platforms, and from what browsers copy of them. Groups are
 * by language, English first; sentences of single sites stand in groups of their own.
 */
export const lines = ({ raw: [text = ''] }: TemplateStringsArray): readonly string[] =>
  text.trim().split(/\n\s*/);
