import type { Text } from '../schema/text.ts';
import { writeYaml } from './write-yaml.ts';

/** Version of the importer. It goes up when the same file would give another text. */
export const importerVersion = 1;

/** The file of a full text: frontmatter and the body that `serialize` wrote. */
export function writeText(source: Text['source'], body: string): string {
  const frontmatter: Text = { source, importer: importerVersion };
  return `---\n${writeYaml(frontmatter)}---\n\n${body}`;
}
