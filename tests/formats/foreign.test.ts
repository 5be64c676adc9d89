import { describe, expect, test } from 'vitest';
import { digestText } from '../support/articles.ts';
import { ARTICLE } from '../support/discussion.ts';

const TEXT = ARTICLE.join('\n\n');
const [FIRST] = ARTICLE;

describe('text that holds an article and is none', () => {
  test.each([
    [
      'a feed',
      `<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>${FIRST}</title></item></channel></rss>`,
      /feed/,
    ],
    [
      'a feed without a prolog',
      `<!-- made by hand -->\n<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>`,
      /feed/,
    ],
    [
      'an agency’s XML',
      `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><body><p>${FIRST}</p></body></nitf>`,
      /XML document of the type “nitf”/,
    ],
    [
      'an e-mail',
      `From: Rosa Quist <rosa@weldon.example>\r\nSubject: Harbour\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n\r\n${TEXT}`,
      /e-mail/,
    ],
    [
      'a page saved with its pictures',
      `From: <Saved by Blink>\nSnapshot-Content-Location: https://weldon.example/\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="b"\n\n--b\n`,
      /MHTML/,
    ],
    ['JSON', JSON.stringify({ title: 'Harbour', body: TEXT }), /JSON/],
    ['JSON lines', `${JSON.stringify({ body: TEXT })}\n${JSON.stringify({ body: TEXT })}\n`, /JSON/],
    ['subtitles', `1\n00:00:01,000 --> 00:00:04,000\n${FIRST}\n`, /subtitles/],
    ['subtitles for the web', `WEBVTT\n\n00:01.000 --> 00:04.000\n${FIRST}\n`, /subtitles/],
    ['LaTeX', `% A note\n\\documentclass{article}\n\\begin{document}\n${TEXT}\n\\end{document}\n`, /LaTeX/],
    ['a calendar', `BEGIN:VCALENDAR\nSUMMARY:${FIRST}\nEND:VCALENDAR\n`, /calendar/],
    ['a table', `id,title,text\n1,Harbour,"${FIRST}"\n`, /CSV/],
    ['a PostScript file', `%!PS-Adobe-3.0\n${TEXT}`, /PostScript/],
  ])('%s is refused with what to do', async (_, text, message) => {
    await expect(digestText(text)).rejects.toMatchObject({
      name: 'ArticleError',
      code: text.startsWith('%!') ? 'binary' : 'unsupported',
      message: expect.stringMatching(message),
    });
    await expect(digestText(text)).rejects.toThrow(
      /Save the page as HTML|plain text, HTML or Markdown|as plain text, without/,
    );
  });

  test.each([
    [
      'a page as XHTML',
      `<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>\n<!DOCTYPE html>\n<html><body>${ARTICLE.map((p) => `<p>${p}</p>`).join('')}</body></html>`,
    ],
    [
      'a press release with fields',
      `Contact: Rosa Quist\nDate: March 3, 2026\nSubject: the harbour\n\n${TEXT}`,
    ],
    ['a text that begins with a bracket', `[Weldon] ${TEXT}`],
    ['a list of words over a text', `Title, content and form\nThe three parts of it, then.\n\n${TEXT}`],
    ['an article on feeds', `<rss> is an element\n\n${TEXT}`.replace('<rss>', 'rss')],
  ])('%s is an article', async (_, text) => {
    const { sections } = await digestText(text);
    expect(sections.flatMap((s) => s.paragraphs.map((p) => p.text)).join(' ')).toContain(ARTICLE[1]);
  });
});
