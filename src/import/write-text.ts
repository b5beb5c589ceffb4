import type { Root } from 'mdast';
import type { Text } from '../schema/text.ts';
import { serialize } from './serialize.ts';
import { writeYaml } from './write-yaml.ts';

/** Version of the importer. It goes up when the same file would give another text. */
export const importerVersion = 1;

/** The file of a full text: frontmatter and body. */
export function writeText(source: Text['source'], tree: Root): string {
  const frontmatter: Text = { source, importer: importerVersion };
  return `---\n${writeYaml(frontmatter)}---\n\n${serialize(tree)}`;
}
