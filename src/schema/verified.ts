import { z } from 'zod';

const hashField = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 (64 hexadecimal digits)');
const countField = z.int().min(0, 'is less than 0');

/** What `npm run verify` found when it compared a digest with the full text: `content/verified/<id>.json`. It holds no words of either. */
export const verifiedSchema = z.strictObject({
  digest: hashField.describe('Hash of the points of the digest, their locators and what the record lists as added.'),
  text: hashField.describe('Hash of the passages of the full text.'),
  points: countField.describe('Points of the digest.'),
  locators: countField.describe('Places of the original that they give.'),
  numbers: countField.describe('Numbers in the points.'),
  dates: countField.describe('Dates in the points.'),
  names: countField.describe('Names in the points.'),
  quotations: countField.describe('Quotations in the points.'),
  added: countField.describe('How many of these the record lists as added by us; they were not sought.'),
  notFound: countField.describe('How many of the others, and of the places, were not found.'),
});

export type Verified = z.infer<typeof verifiedSchema>;
