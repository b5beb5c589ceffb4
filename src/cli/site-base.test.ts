import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSiteBase } from './site-base.ts';

test('The base is the path of the address in the settings.', async () => {
  const contentDir = mkdtempSync(join(tmpdir(), 'lectern-settings-'));
  const settings = {
    name: 'A library',
    description: 'It holds documents.',
    address: 'https://host.example/reader/',
    language: 'en',
    digestLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    rights: { licence: 'All rights reserved', publishText: false },
  };
  writeFileSync(join(contentDir, 'library.yaml'), JSON.stringify(settings));
  assert.equal(await readSiteBase(contentDir), '/reader/');
  rmSync(contentDir, { recursive: true });
});
