import { z } from 'zod';
import { languageField, textField, urlField } from './fields.ts';

/** The settings of a library: `content/library.yaml`. */
export const settingsSchema = z.strictObject({
  name: textField.describe('Name of the library, shown on every page.'),
  description: textField.describe('What the library holds, in one or two sentences.'),
  address: urlField
    .regex(/\/$/, 'does not end in a slash')
    .describe('Public address, with the path it is published under. Links that readers copy use it.'),
  language: languageField.describe('Language of the pages and digests.'),
  digestLicence: z
    .strictObject({ name: textField.describe('Name of the licence.'), url: urlField.describe('Its address.') })
    .describe('Licence of the digests and introductions.'),
  rights: z
    .strictObject({
      licence: textField.describe('Licence that an imported document gets until an editor sets it.'),
      publishText: z.boolean().describe('Whether its full text may then stand in a public build.'),
    })
    .describe('Rights of newly imported documents.'),
});

export type Settings = z.infer<typeof settingsSchema>;
