import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicHost } from './is-public-host.ts';

test('This computer, private networks and reserved addresses are not asked, however they are written.', async () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '[::1]',
    '[fe80::1]',
    '[fd00::1]',
  ];
  for (const host of [...inside, '[::ffff:127.0.0.1]', 'localhost', '224.0.0.1'])
    assert.equal(await isPublicHost(host), false, host);
});

test('Public addresses are.', async () => {
  for (const host of ['93.184.215.14', '172.32.0.1', '[2606:2800:220:1::1]']) assert.equal(await isPublicHost(host), true, host);
});
