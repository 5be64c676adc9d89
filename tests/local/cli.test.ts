import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

let folder: string;
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
  await writeFile(
    inFolder('one.txt'),
    'Rain stops the race\n\nThe sailing race off Weldon was called off on Sunday because of heavy rain.\n',
  );
  await writeFile(inFolder('two.md'), '# A title\n\nA first paragraph, with enough words to be one.\n');
  await writeFile(inFolder('empty.txt'), '');
  await writeFile(
    inFolder('image.txt'),
    new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0, 0]),
  );
});

function cli(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn('node', ['lib/local/cli.ts', ...args]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

describe('npm run digest', () => {
  test('one file gives pretty JSON', async () => {
    const { code, stdout } = await cli([inFolder('one.txt')]);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(20);
    expect(JSON.parse(stdout)).toMatchObject({ headline: { text: 'Rain stops the race' } });
  });

  test('several files give one JSON a line, in their order', async () => {
    const { code, stdout } = await cli([inFolder('one.txt'), inFolder('two.md')]);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).headline.text),
    ).toEqual(['Rain stops the race', 'A title']);
  });

  test('standard input is read where no file is named', async () => {
    const { stdout } = await cli(
      ['--type', 'text/html'],
      '<h1>From a pipe</h1><p>A paragraph that came through standard input, long enough.</p>',
    );
    expect(JSON.parse(stdout)).toMatchObject({ format: 'html', headline: { text: 'From a pipe' } });
  });

  test('files that can’t be digested are named with the reason; the others still come out; exit code 1', async () => {
    const { code, stdout, stderr } = await cli([
      inFolder('missing.txt'),
      inFolder('empty.txt'),
      inFolder('one.txt'),
      inFolder('image.txt'),
      folder,
    ]);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${inFolder('missing.txt')}: There is no such file.`);
    expect(stderr).toContain(`${inFolder('empty.txt')}: The file is empty.`);
    expect(stderr).toContain('seems to be a GIF image');
    expect(stderr).toContain(`${folder}: This is a folder`);
  });

  test('--text is for people, --explain says why', async () => {
    expect((await cli(['--text', inFolder('one.txt')])).stdout).toMatch(/^Rain stops the race\n=+\n/);
    const { stdout } = await cli(['--explain', inFolder('one.txt')]);
    expect(stdout).toMatch(/headline {3}Rain stops the race\n +because: the first line/);
  });

  test('--help tells all; a wrong option says so with exit code 2', async () => {
    const { code, stdout } = await cli(['--help']);
    expect(code).toBe(0);
    for (const option of ['--text', '--explain', '--type', '--sentences', '--words'])
      expect(stdout).toContain(option);
    expect(await cli(['--nonsense'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--nonsense'),
    });
    expect(await cli(['--words', 'many'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("not 'many'"),
    });
  });
});
