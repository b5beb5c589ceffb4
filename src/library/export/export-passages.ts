import type { Compiled, Passage } from '../../markup/compiled.ts';
import type { LibraryExport } from '../../schema/export.ts';
import type { LibraryDocument, Part } from '../library.ts';
import { passagePath } from '../../text/site-paths.ts';

/** A passage of an export, with the mentions in it. */
export interface ExportedPassage {
  readonly passage: LibraryExport['passages'][number];
  readonly mentions: LibraryExport['mentions'];
}

/** The passages of a document, of its digest first. `address` is that of the library, ending in a slash. */
export function exportPassages({ id, summary, text }: LibraryDocument, address: string): ExportedPassage[] {
  return [...partPassages(id, 'digest', summary, address), ...partPassages(id, 'text', text, address)];
}

function partPassages(document: string, part: Part, body: Compiled | null, address: string): ExportedPassage[] {
  const labels = new Map(body?.notes.map(({ label, passage }) => [passage, label]));
  return (body?.passages ?? []).map((passage, index) => {
    const { id, kind, text, locators, notes: markers } = passage;
    const note = labels.get(index);
    return {
      passage: {
        ...{ id, document, part, kind, address: new URL(passagePath(document, part, id).slice(1), address).href },
        ...{ headings: headingsOver(passage, body), text, locators: [...locators] },
        ...(note !== undefined && { note }),
        markers: [...markers],
      },
      mentions: passage.mentions.map(({ topic, start, end }) => ({
        ...{ document, passage: id, topic, start, end, surface: text.slice(start, end) },
      })),
    };
  });
}

/** The heading of a passage and those above it, the highest first. */
function headingsOver({ heading }: Passage, body: Compiled | null): string[] {
  const path: string[] = [];
  let depth = Infinity;
  for (const each of body?.headings.slice(0, heading + 1).toReversed() ?? []) {
    if (each.depth >= depth) continue;
    depth = each.depth;
    path.unshift(each.text);
  }
  return path;
}
