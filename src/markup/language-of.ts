import type { Nodes } from 'mdast';
import { languageField } from '../schema/fields.ts';

/** The language that words are marked with (`:words[الفنار]{language="ar"}`); null for everything else. */
export function languageOf(node: Nodes): string | null {
  if (node.type !== 'textDirective' || node.name !== 'words') return null;
  const { success, data } = languageField.safeParse(node.attributes?.language);
  return success ? data : null;
}
