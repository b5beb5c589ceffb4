import type { Tag } from './page-text.ts';

/** What the tag tree of one page says: a tag for each piece of marked content, and the alternative texts of its figures. */
export interface PageTags {
  readonly tags: ReadonlyMap<string, Tag>;
  readonly figures: readonly string[];
}

interface TagNode {
  readonly role?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly TagNode[];
}

interface Place {
  readonly role: string;
  readonly table: { readonly name: string; readonly rows: { count: number } } | null;
  readonly row: { readonly number: number; readonly columns: { count: number } } | null;
  readonly column: number;
  readonly depth: number;
}

const blocks = /^(?:H[1-6]?|P|L|LI|LBody|Lbl|TD|TH|Note|FENote|Figure|Caption|TOC|TOCI|BlockQuote)$/;
const deepest = 200;

/** Reads the tag tree of a page. An untagged page has none: null gives no tags. */
export function readTags(tree: unknown): PageTags {
  const tags = new Map<string, Tag>();
  const figures: string[] = [];
  let tables = 0;
  const walk = (node: TagNode, place: Place): void => {
    if (place.depth > deepest) return;
    if (node.id !== undefined) tags.set(node.id, tagOf(place));
    if (node.role === 'Figure' && node.alt?.trim()) figures.push(node.alt.trim());
    const inner = enter(node, place, () => `t${tables++}`);
    for (const child of node.children ?? []) walk(child, inner);
  };
  if (isNode(tree)) walk(tree, { role: '', table: null, row: null, column: 0, depth: 0 });
  return { tags, figures };
}

function enter(node: TagNode, place: Place, nameTable: () => string): Place {
  const role = node.role ?? '';
  const next = { ...place, depth: place.depth + 1 };
  if (role === 'Table') return { ...next, table: { name: nameTable(), rows: { count: 0 } }, row: null };
  if (role === 'TR' && place.table) return { ...next, row: { number: place.table.rows.count++, columns: { count: 0 } } };
  if ((role === 'TD' || role === 'TH') && place.row) return { ...next, role, column: place.row.columns.count++ };
  const isWithin = place.role === 'TD' || place.role === 'TH' || place.role === 'Note' || /^H\d?$/.test(place.role);
  return blocks.test(role) && !isWithin ? { ...next, role } : next;
}

function tagOf(place: Place): Tag {
  const isCell = place.role === 'TD' || place.role === 'TH';
  const cell =
    isCell && place.table && place.row ? { table: place.table.name, row: place.row.number, column: place.column } : null;
  return { role: place.role, cell };
}

function isNode(tree: unknown): tree is TagNode {
  return typeof tree === 'object' && tree !== null;
}
