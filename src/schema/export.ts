import { z } from 'zod';
import { documentSchema } from './document.ts';
import { eventAspects, eventSchema, type EventAspect } from './event.ts';
import { dateField, idField, languageField, textField, urlField } from './fields.ts';
import { referenceSchema } from './reference.ts';
import { aliasSchema, topicSchema } from './topic.ts';
import { withdrawnSchema } from './withdrawn.ts';

const passageId = z.string().regex(/^[dtp]-[0-9a-z-]+$/, 'is not the id of a passage');
const offsetField = z.int().min(0, 'is less than 0');
const documentId = idField.describe('Id of the document.');
const address = urlField.describe('Its public address.');
const inDocument = { document: documentId, passage: passageId.describe('Id of its passage.') };

const documentFields = z.strictObject(documentSchema.shape).omit({ references: true }).shape;
const eventFields = z.strictObject(eventSchema.shape).omit({ accounts: true }).shape;

const introduction = z
  .array(z.strictObject({ id: passageId.describe('Id within its page.'), text: textField.describe('Its words.') }))
  .describe('Our introduction, passage by passage.');

const exportedDocument = z.strictObject({
  id: idField.describe('Id, as in addresses and as others refer to it.'),
  address,
  isWithheld: z.boolean().describe('True where a full text is held that is left out here, because it may not be published.'),
  ...documentFields,
});

const exportedPassage = z.strictObject({
  id: passageId.describe('Id; unique within its document.'),
  document: documentId,
  part: z.enum(['digest', 'text']).describe('`digest`: our words; `text`: the words of the document.'),
  kind: z.enum(['paragraph', 'item', 'quotation', 'table', 'note']).describe('What block it is.'),
  address: urlField.describe('Its public address. That of a text which may not be published leads nowhere.'),
  headings: z.array(z.string()).describe('The headings that it stands under, the highest first.'),
  text: z.string().describe('Its words, without note markers and citations; cells and paragraphs are lines.'),
  locators: z.array(textField).describe('Of a digest: the places of the original that it stands on.'),
  note: textField.optional().describe('Label of the note, where the passage is one.'),
  markers: z.array(textField).describe('Labels of the notes whose markers stand in it.'),
});

const exportedMention = z.strictObject({
  ...inDocument,
  topic: idField.describe('Id of the topic that is meant.'),
  start: offsetField.describe('Where it begins in the text of the passage, in UTF-16 units.'),
  end: offsetField.describe('Where it ends.'),
  surface: textField.describe('The words, as they stand there.'),
});

const exportedTopic = z.strictObject({
  id: idField.describe('Id, as in addresses and mentions.'),
  address,
  ...topicSchema.shape,
  aliases: z.array(aliasSchema).describe('Other ways it is written. Spelling variants are found without being listed.'),
  introduction,
});

const exportedStatement = z.strictObject({
  ...inDocument,
  date: dateField.describe('ISO 8601, as precise as the words; of a range its beginning.'),
  until: dateField.nullable().describe('End of a range that is written as one.'),
  precision: z.enum(['year', 'month', 'day']).describe('How precise the words are.'),
  isInferred: z.boolean().describe('True where the year comes from the context or the date of the document.'),
  isPlanned: z.boolean().describe('True where the sentence tells of it as to come.'),
  start: offsetField.describe('Where the words of the date begin in the text of the passage, in UTF-16 units.'),
  end: offsetField.describe('Where they end.'),
  surface: textField.describe('The words of the date.'),
  sentence: textField.describe('The sentence they stand in.'),
});

const exportedAccount = z.strictObject({
  document: documentId,
  statements: z.array(
    z.strictObject({
      aspect: z.enum(Object.keys(eventAspects) as [EventAspect, ...EventAspect[]]).describe('What it speaks of.'),
      text: textField.describe('What the document says of it, in our words.'),
      marks: z
        .array(
          z.strictObject({
            locator: textField.describe('Place in the original.'),
            passage: passageId.nullable().describe('The passage of the document to look it up in; null where none has it.'),
          }),
        )
        .describe('Where it says so.'),
    }),
  ),
});

const exportedEvent = z.strictObject({
  id: idField.describe('Id, as in addresses.'),
  address,
  ...eventFields,
  accounts: z.array(exportedAccount).describe('What each document says of it, earliest document first.'),
  introduction,
});

const exportedReference = z.strictObject({
  document: idField.describe('Id of the document that lists it.'),
  ...referenceSchema.shape,
});

const exportedCitation = z.strictObject({
  from: z
    .strictObject({
      in: z.enum(['document', 'topic', 'event']).describe('What the passage belongs to: of topics and events the introduction.'),
      id: idField.describe('Its id.'),
      passage: passageId.describe('Id of the passage that cites.'),
    })
    .describe('Where it is cited.'),
  to: z
    .strictObject({
      document: idField.describe('Id of the document that is cited, or that lists the reference.'),
      reference: idField.nullable().describe('Id of the reference; null where the document itself is cited.'),
    })
    .describe('What is cited.'),
  locator: textField.nullable().describe('The place in what is cited, where one is given.'),
  note: textField.nullable().describe('Label of the note through which it is cited; null where the passage cites by itself.'),
});

const exportedWithdrawal = z.strictObject({
  id: idField.describe('Id that the document had. No other has it.'),
  address: urlField.describe('Its public address, which says that it was withdrawn.'),
  ...withdrawnSchema.omit({ addresses: true }).shape,
});

/** A whole library in one file, as `npm run export` writes it. Version 1 only gains fields; what changes a field raises it. */
export const exportSchema = z.strictObject({
  $schema: urlField.describe('Address of this schema.'),
  version: z.literal(1).describe('Version of the format.'),
  library: z
    .strictObject({
      name: textField.describe('Name of the library.'),
      description: textField.describe('What it holds.'),
      address: urlField.describe('Its public address.'),
      language: languageField.describe('Language of digests and introductions.'),
      digestLicence: z
        .strictObject({ name: textField.describe('Name of the licence.'), url: urlField.describe('Its address.') })
        .describe('Licence of digests and introductions. What holds for a full text stands in the record of its document.'),
    })
    .describe('The library.'),
  isPrivate: z.boolean().describe('True where texts are in it that may not be published.'),
  documents: z.array(exportedDocument).describe('The records of the documents, by id.'),
  passages: z.array(exportedPassage).describe('The passages of digests and full texts, in the order of reading.'),
  mentions: z.array(exportedMention).describe('Every place in these passages where a topic stands.'),
  topics: z.array(exportedTopic).describe('The topics, by id.'),
  statements: z.array(exportedStatement).describe('Sentences that say when something happened or is to happen, by date.'),
  events: z.array(exportedEvent).describe('Events with what each document says of them, by date.'),
  references: z.array(exportedReference).describe('The sources that the documents list.'),
  citations: z.array(exportedCitation).describe('Which passage cites what.'),
  withdrawn: z
    .array(exportedWithdrawal)
    .describe('Documents that were taken back, the latest first: whoever holds them should let them go.'),
});

export type LibraryExport = z.infer<typeof exportSchema>;
