import { z } from 'zod';
import { factNames, factSchema } from './fact.ts';
import { idField, languageField, textField, urlField } from './fields.ts';

/** Kinds of topic, with the words a reader sees. */
export const topicKinds = {
  person: 'Person',
  organisation: 'Organisation',
  agreement: 'Agreement',
  event: 'Event',
  place: 'Place',
  idea: 'Idea',
} as const;

export type TopicKind = keyof typeof topicKinds;

/** One way a topic is written, with the conditions under which the words mean it. */
export const aliasSchema = z.strictObject({
  text: textField.describe('The words.'),
  language: languageField.optional().describe("Language, where it is not the library's."),
  exact: z.boolean().optional().describe('True where upper and lower case must agree (`ISIS`, `Fatah`).'),
  short: z
    .boolean()
    .optional()
    .describe('True where it counts only in a document that names the topic in full as well (`Salih`).'),
  unless: z
    .array(textField)
    .optional()
    .describe('Words around it that make it mean something else (`Mahdi Army` for `Mahdi`); `exact` holds for them too.'),
  ambiguous: z.boolean().optional().describe('True where it is never linked without a decision.'),
  misprint: z.boolean().optional().describe("True where it is a source's misprint: found, but not listed among the names."),
});

export type Alias = z.infer<typeof aliasSchema>;

/** A topic: its name, its aliases and what it is not. Frontmatter of `content/topics/<id>.mdx`. */
export const topicSchema = z
  .strictObject({
    name: textField.describe('The name that the library uses.'),
    kind: z.enum(Object.keys(topicKinds) as [TopicKind, ...TopicKind[]]).describe('What kind of topic it is.'),
    summary: textField.describe('Who or what it is, in one sentence of at most 160 characters.'),
    aliases: z
      .array(z.union([textField.transform((text): Alias => ({ text })), aliasSchema]))
      .default([])
      .describe('Other ways it is written. Spelling variants (apostrophes, hyphens, al-, diacritics) are generated.'),
    not: z
      .array(
        z.strictObject({ topic: idField.describe('Id of the other topic.'), why: textField.describe('How to tell them apart.') }),
      )
      .optional()
      .describe('Topics it could be taken for.'),
    facts: z
      .array(factSchema)
      .optional()
      .describe('What can be told at a glance, each fact with its source; where documents disagree, one entry for each.'),
    sameAs: z.array(urlField).optional().describe('Pages elsewhere on the same thing.'),
    formerly: z.array(idField).optional().describe('Earlier ids of this topic; their addresses lead here.'),
  })
  .superRefine(({ kind, facts }, context) => {
    for (const [index, { fact }] of (facts ?? []).entries()) {
      const allowed: readonly string[] = factNames[kind];
      if (!allowed.includes(fact)) context.addIssue(wrongFact(index, kind, allowed));
    }
  });

export type Topic = z.infer<typeof topicSchema>;

function wrongFact(index: number, kind: TopicKind, allowed: readonly string[]) {
  return {
    code: 'custom' as const,
    path: ['facts', index, 'fact'],
    message: `is not told of the kind “${kind}”, only: ${allowed.join(', ')}`,
    params: { rule: 'topic/unknown-fact' },
  };
}
