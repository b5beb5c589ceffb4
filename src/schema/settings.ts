import { z } from 'zod';
import { languageField, textField, urlField } from './fields.ts';

const ruleField = z.strictObject({
  level: z
    .enum(['off', 'warn', 'error'])
    .describe('`off`: it is not told. `warn`: it is told, and the site is built. `error`: it stops the build.'),
  reason: textField.describe('Why, in one sentence.'),
});

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
  rules: z
    .record(z.string(), ruleField)
    .optional()
    .describe('Rules of the checks that weigh otherwise in this library, by their ids, each with its `level` and `reason`.'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** How the rules of the checks are set in a library, by their ids. */
export type RuleSettings = NonNullable<Settings['rules']>;
