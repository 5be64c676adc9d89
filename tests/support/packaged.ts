import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
export const ZIP = '.serverless/digest.zip';

/** Makes the deployable zip, as `npm run package` does for anybody. */
export async function makePackage(): Promise<void> {
  await run('npm', ['run', 'package', '--silent']);
}

/** Unpacks the zip into a new folder, as Lambda does into /var/task; gives the folder. */
export async function unpackZip(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lambda-'));
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(ZIP)))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

/** The CloudFormation template that came with it. */
export async function readTemplate(): Promise<unknown> {
  return JSON.parse(await readFile('.serverless/cloudformation-template-update-stack.json', 'utf8'));
}
