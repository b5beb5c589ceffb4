import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from './browser.ts';

/** Unpacks the browser of @sparticuz/chromium into .cache/, once for each version of it. */
export async function unpackBrowser(): Promise<Browser> {
  const folder = resolve('.cache', `chromium-${await readVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder } };
}

async function readVersion(): Promise<string> {
  const manifest = await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

// Unpacks beside the folder and renames, so that an interrupted run leaves no half a browser behind.
async function unpackInto(folder: string): Promise<void> {
  await mkdir(resolve('.cache'), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  // The package unpacks into TMPDIR, and brings its libraries only where it believes to run on AWS Lambda.
  const env = { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  await promisify(execFile)(process.execPath, ['e2e/unpack-chromium.ts'], { env });
  await writeFile(join(temporary, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  await rename(temporary, folder).catch(async (error: unknown) => {
    await rm(temporary, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

// The configuration in the package names folders of AWS Lambda.
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`;
}
