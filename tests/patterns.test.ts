import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { FURNITURE_NAMES } from '../lib/formats/html/elements.ts';
import { digestArticle } from '../lib/index.ts';
import { MIXED_SCRIPT, SPAM_LINK, SPAM_SIGNS } from '../lib/structure/comments/spam-patterns.ts';
import { articleFiles } from './support/articles.ts';

/**
 * Patterns that take longer than linear time on long texts, and never see one: what they run on, in characters. The
 * beginning of a pattern is enough to name it.
 */
const BOUNDED: readonly (readonly [begins: string, runsOn: string])[] = [
  ['\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]|[()|]', 'the source of a form of this project'],
  ['\\s*(?:[|·•–—(@]|, (?=', 'a byline of at most 160'],
  ['\\s?(?:[“"‘\'`]{1,2}|\\()', 'a name'],
  ['[,.?!…—][”"’] ([^“”"\\n]{2,60})', 'the 80 characters before a mark'],
  [FURNITURE_NAMES.source, 'the class names and id of an element, at most 500'],
  ...[SPAM_LINK, MIXED_SCRIPT, ...SPAM_SIGNS.map(({ form }) => form)].map(
    (form) => [form.source, 'the first 2,000 characters of a comment'] as const,
  ),
];
/** Long alternations would take the checker minutes; what it finds, it finds at once. */
const CHECK_MS = 2000;
/** The alternatives of a form that is compiled by its beginnings: many, and each is short. */
const PART_MS = 150;

const own = new Map<string, Readonly<{ pattern: RegExp; timeout: number }>>();

/** Notes every pattern of this project that runs while the fixtures are digested; libraries answer for theirs. */
beforeAll(async () => {
  const { exec } = RegExp.prototype;
  let noting = false;
  RegExp.prototype.exec = function noted(this: RegExp, text: string): RegExpExecArray | null {
    if (!noting) {
      noting = true;
      const key = String(this);
      if (!own.has(key)) {
        const frames = new Error().stack?.split('\n').slice(2) ?? [];
        const caller = frames.find((frame) => frame.includes('/')) ?? '';
        const timeout = caller.includes('/lib/text/beginnings.ts') ? PART_MS : CHECK_MS;
        if (caller.includes('/lib/') && !caller.includes('node_modules'))
          own.set(key, { pattern: this, timeout });
      }
      noting = false;
    }
    return exec.call(this, text);
  };
  for (const { name, url } of articleFiles) await digestArticle({ body: readFileSync(url), key: name });
  RegExp.prototype.exec = exec;
});

describe('regular expressions', () => {
  test('take linear time on any text, or never see a long one', async () => {
    expect(own.size).toBeGreaterThan(250);
    const found: string[] = [];
    const left = [...own.values()];
    const work = async (): Promise<void> => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const { source, flags } = next.pattern;
        const result = await check(source, flags, { timeout: next.timeout });
        if (result.status === 'vulnerable') found.push(`/${source}/${flags}: ${result.complexity.summary}`);
      }
    };
    await Promise.all([work(), work(), work()]);
    const slow = found.filter((text) => !BOUNDED.some(([begins]) => text.startsWith(`/${begins}`)));
    expect(slow).toEqual([]);
    // The check can fail: it finds the one that is let through.
    expect(found.join()).toContain(BOUNDED[0]?.[0]);
  }, 480_000);
});
