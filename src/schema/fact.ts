import { z } from 'zod';
import { dateField, idField, textField } from './fields.ts';

/** What can be told at a glance of a topic of each kind, in the order in which readers see it. */
export const factNames = {
  person: ['born', 'died', 'role', 'affiliation'],
  organisation: ['founded', 'ended', 'founder', 'leader', 'part of', 'where', 'supported by', 'designated'],
  agreement: ['agreed', 'signed', 'took effect', 'ended', 'party', 'left', 'terms'],
  event: ['when', 'until', 'where', 'by whom', 'killed', 'injured', 'outcome'],
  place: ['in', 'in office', 'site of'],
  idea: ['since', 'until', 'proposed by', 'pursued by', 'where'],
} as const;

export type FactName = (typeof factNames)[keyof typeof factNames][number];

const names = [...new Set(Object.values(factNames).flat())];

/** One fact of a topic with its source. It says something: a date, words, another topic, or several of these. */
export const factSchema = z
  .strictObject({
    fact: z.enum(names).describe(`What it tells. Each kind of topic has facts of its own: ${listNames()}.`),
    date: dateField.optional().describe('When, as precise as the document has it.'),
    text: textField.optional().describe('A few words of your own (`commander of the Quds Force`).'),
    topic: idField
      .optional()
      .describe('Id of a topic that it names. Its name in `text` becomes the link; without `text` it stands for itself.'),
    document: idField.describe('Id of the document that says so.'),
    at: textField.describe('Where in the original, as a locator.'),
    note: textField.optional().describe('What a reader has to know to read it rightly, such as whose claim it is.'),
  })
  .refine(({ date, text, topic }) => (date ?? text ?? topic) !== undefined, {
    message: 'says nothing (give it a `date`, a `text` or a `topic`)',
    params: { rule: 'topic/empty-fact' },
  });

export type Fact = z.infer<typeof factSchema>;

function listNames(): string {
  return Object.entries(factNames)
    .map(([kind, allowed]) => `${kind} (${allowed.map((name) => `\`${name}\``).join(', ')})`)
    .join('; ');
}
