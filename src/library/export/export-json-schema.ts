import { z } from 'zod';
import { exportSchema } from '../../schema/export.ts';
import { exportSchemaAddress } from './export-schema-address.ts';

/** The JSON Schema (draft 2020-12) of what `npm run export` writes. `address` is the library's, ending in a slash. */
export function exportJsonSchema(address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(exportSchema, { target: 'draft-2020-12' });
  return { $schema, $id: exportSchemaAddress(address), title: 'Export of a Lectern library', ...schema };
}
