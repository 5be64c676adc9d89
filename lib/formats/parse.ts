import type { Format } from '../model/digest.ts';
import type { ParsedDocument } from './document.ts';
import { parsePlainText } from './plain.ts';

/** Parses an article of any format to the one shape that the rest reads. HTML and Markdown load only when needed. */
export async function parseDocument(text: string, format: Format): Promise<ParsedDocument> {
  switch (format) {
    case 'text':
      return parsePlainText(text);
    case 'html':
      return (await import('./html/html.ts')).parseHtml(text);
    case 'markdown':
      return (await import('./markdown.ts')).parseMarkdown(text);
  }
}
