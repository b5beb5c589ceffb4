import { stringify } from 'yaml';

/** Writes frontmatter: keys as they are, every text in quotation marks, so that a date or a `no` stays text. */
export function writeYaml(value: object): string {
  return stringify(value, { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
}
