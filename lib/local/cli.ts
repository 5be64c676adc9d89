#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Analysis, type Article, analyseArticle } from '../digest.ts';
import { ArticleError } from '../errors.ts';
import { explain } from './explain.ts';
import { viewOf } from './view.ts';

const HELP = `Digests articles: plain text, HTML or Markdown in, JSON out.

Usage: npm run digest -- [OPTIONS] [FILE...]
       article-digest [OPTIONS] [FILE...]

One file gives its digest as JSON over several lines, several files one JSON a line, in their order.
Without a file, or for '-', the article is read from standard input.

  --text             what was found, for people to read
  --explain          why: each block with its label and the evidence for it
  --type TYPE        content type of the files, such as text/html; else the name and the content tell
  --sentences N      most sentences of the summary (3)
  --words N          about how many words the summary may have (60)
  --help             this text

Exit codes: 0 all files were digested, 1 at least one wasn't (named on standard error), 2 wrong usage.`;

type View = 'json' | 'text' | 'explain';
type Settings = Readonly<{
  view: View;
  contentType: string | undefined;
  summary: { sentences: number; words: number };
}>;

/** A long list gets a progress line, but only on a terminal. */
const LONG_LIST = 5;

/** Runs the command; resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === 'string') {
    console.error(`${parsed}\nSee --help.`);
    return 2;
  }
  if (parsed === null) {
    console.log(HELP);
    return 0;
  }
  const { files, settings } = parsed;
  const progress = process.stderr.isTTY && files.length >= LONG_LIST;
  let failed = 0;
  for (const [i, file] of files.entries()) {
    if (progress) process.stderr.write(`\r\u001b[K${i + 1} of ${files.length}  ${file.slice(-60)}`);
    try {
      const analysis = await analyseArticle(await read(file, settings.contentType), {
        summary: settings.summary,
      });
      console.log(print(analysis, settings.view, files.length > 1, file));
    } catch (error) {
      failed++;
      if (progress) process.stderr.write('\r\u001b[K');
      console.error(`${file}: ${messageOf(error)}`);
    }
  }
  if (progress) process.stderr.write('\r\u001b[K');
  return failed > 0 ? 1 : 0;
}

function parse(args: readonly string[]): { files: readonly string[]; settings: Settings } | string | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        text: { type: 'boolean' },
        explain: { type: 'boolean' },
        type: { type: 'string' },
        sentences: { type: 'string' },
        words: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return null;
    const sentences = Number(values.sentences ?? 3);
    const words = Number(values.words ?? 60);
    if (!Number.isInteger(sentences) || sentences < 1)
      return `--sentences takes a whole number above 0, not '${values.sentences}'.`;
    if (!Number.isInteger(words) || words < 1)
      return `--words takes a whole number above 0, not '${values.words}'.`;
    const view: View = values.explain ? 'explain' : values.text ? 'text' : 'json';
    return {
      files: positionals.length === 0 ? ['-'] : positionals,
      settings: { view, contentType: values.type, summary: { sentences, words } },
    };
  } catch (error) {
    return messageOf(error);
  }
}

async function read(file: string, contentType: string | undefined): Promise<Article> {
  const body = new Uint8Array(await buffer(file === '-' ? process.stdin : createReadStream(file)));
  return { body, contentType, key: file === '-' ? undefined : file };
}

function print(analysis: Analysis, view: View, several: boolean, file: string): string {
  switch (view) {
    case 'json':
      return several
        ? JSON.stringify({ file, ...analysis.digest })
        : JSON.stringify(analysis.digest, null, 2);
    case 'text':
      return several ? `${viewOf(analysis.digest)}\n` : viewOf(analysis.digest);
    case 'explain':
      return explain(analysis);
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ArticleError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder: name the files in it.';
  if (code === 'EACCES') return 'The file may not be read.';
  return error.message;
}

if (import.meta.main ?? true) process.exitCode = await main(process.argv.slice(2));
