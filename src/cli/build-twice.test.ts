import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { placesOf } from '../library/content/places.ts';

const root = path.resolve(import.meta.dirname, '../..');
const content = path.join(root, 'e2e/library');
const folder = mkdtempSync(path.join(tmpdir(), 'lectern-twice-'));
const otherDay = `--import ${path.join(import.meta.dirname, 'other-day.ts')}`;
const circumstances = {
  one: { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  other: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: otherDay },
};

after(() => {
  rmSync(folder, { recursive: true });
  for (const name of Object.keys(circumstances)) rmSync(cacheOf(name), { recursive: true, force: true });
});

test('The clock, the time zone and the language of the second build are others.', () => {
  const asked =
    '[new Date().toISOString().slice(0, 10), new Date(0).getTimezoneOffset(), (1.5).toLocaleString(), new Date(7).toISOString()]';
  const tell = (env: Record<string, string>): unknown[] =>
    JSON.parse(
      execFileSync('node', ['-p', `JSON.stringify(${asked})`], { env: { ...process.env, ...env }, encoding: 'utf8' }),
    ) as unknown[];
  const [[today, ...one], [later, ...other]] = [tell(circumstances.one), tell(circumstances.other)];
  assert.deepEqual(
    [one, other],
    [
      [0, '1.5', '1970-01-01T00:00:00.007Z'],
      [640, '1,5', '1970-01-01T00:00:00.007Z'],
    ],
  );
  assert.notEqual(today, later);
});

test('Two clean builds give the same bytes, on another day, in another time zone and another language: pages, index, worker, bundle.', () => {
  const [one, other] = [build('one'), build('other')];
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  assert.deepEqual(
    names.filter((name) => one.get(name) !== other.get(name)),
    [],
  );
  for (const pattern of [/^index\.html$/, /^sw\.js$/, /^pagefind\/index\//, /^data\/offline\.json$/, /\.zip$/])
    assert.ok(
      names.some((name) => pattern.test(name)),
      `No file is named like ${String(pattern)}.`,
    );
});

/** Builds the site and its bundle without a cache. Answers with the checksum of every file. */
function build(name: keyof typeof circumstances): Map<string, string> {
  const out = path.join(folder, name);
  rmSync(cacheOf(name), { recursive: true, force: true });
  const options = { cwd: root, env: { ...process.env, ...circumstances[name] }, stdio: 'ignore' } as const;
  execFileSync('node', ['src/cli/build.ts', '--content', content, '--out', out], options);
  execFileSync('node', ['src/cli/bundle.ts', '--content', content, '--out', out, path.join(out, 'bundle.zip')], options);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(out, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

function cacheOf(name: string): string {
  return placesOf(root, content, false, path.join(folder, name)).cacheFolder;
}
