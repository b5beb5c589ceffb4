import type { Text } from '../schema/text.ts';
import type { Receipt } from './receipt.ts';
import { importerVersion } from './write-text.ts';

/**
 * The receipt that is kept beside a text, as JSON. It says of the file what stays true of it: neither its folder, nor what the record
 * was found by, nor the time. So the same file gives the same receipt.
 */
export function writeReceipt(receipt: Receipt, source: Text['source']): string {
  const { file: _, record: __, told: ___, ...lasting } = receipt;
  return `${JSON.stringify({ source, importer: importerVersion, ...lasting }, null, 1)}\n`;
}
