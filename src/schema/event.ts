import { z } from 'zod';
import { dateField, idField, textField } from './fields.ts';

/** What accounts of an event are compared in, in the order of the table, each with what it holds. */
export const eventAspects = {
  'calls it': 'the words it uses',
  when: 'the time it gives',
  where: 'the place it gives',
  who: 'who acted, who was concerned',
  how: 'the course of it',
  figures: 'deaths, injuries, numbers, amounts',
  reasons: 'why, and according to whom',
  aftermath: 'what followed or was expected',
} as const;

export type EventAspect = keyof typeof eventAspects;

const statementSchema = z.strictObject({
  aspect: z
    .enum(Object.keys(eventAspects) as [EventAspect, ...EventAspect[]])
    .describe(`What it speaks of: ${Object.keys(eventAspects).join(', ')}.`),
  text: textField.describe('What the document says of it, in a few words of our own.'),
  at: textField.describe('Locator: where in the original it stands (`2.1 para 3`).'),
});

const accountSchema = z.strictObject({
  document: idField.describe('Id of the document.'),
  statements: z.array(statementSchema).min(1, 'is empty').describe('What it says, in the order in which it should be read.'),
});

/** An event, with what each document says of it. Frontmatter of `content/events/<id>.mdx`. */
export const eventSchema = z.strictObject({
  name: textField.describe('The name that the library uses.'),
  summary: textField
    .refine((words) => words.length <= 160, 'is longer than 160 characters')
    .describe('What happened, in one sentence of at most 160 characters.'),
  date: dateField.describe('When it happened or began, no more precise than the documents allow.'),
  until: dateField.optional().describe('When it ended, where it took longer than `date` says.'),
  topic: idField.optional().describe('Id of the topic whose page leads here.'),
  accounts: z.array(accountSchema).describe('What each document says of it.'),
  formerly: z.array(idField).optional().describe('Earlier ids of this event; their addresses lead here.'),
});

export type EventRecord = z.infer<typeof eventSchema>;
