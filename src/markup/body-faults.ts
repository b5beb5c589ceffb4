import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { MarkupFault } from './compiled.ts';

/** Components that a body may use, with their attributes. Everything else that MDX could run is refused. */
export const components: Readonly<Record<string, readonly string[]>> = { FieldTable: ['of'] };

type Fault = Omit<MarkupFault, 'line' | 'column' | 'severity'> & { readonly severity?: 'warning' };

/** What is wrong in a body as a whole: code, unknown components, notes and markers that do not meet, skipped headings. */
export function bodyFaults(tree: Root, firstLine: number): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const report = (node: Nodes, fault: Fault): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({ severity: 'error', ...fault, line: line + firstLine - 1, column });
  };
  walk(tree, (node) => {
    const fault = codeFault(node);
    if (fault) report(node, fault);
  });
  reportNotes(tree, report);
  reportHeadings(tree, report);
  return faults;
}

type Report = (node: Nodes, fault: Fault) => void;

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

function codeFault(node: Nodes): Fault | null {
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return {
      rule: 'markup/code',
      what: 'The text holds code (an import, an export or braces).',
      why: 'Content is never run, so that a document from anywhere can be shown safely.',
      fix: 'Take the code out, or write `\\{` for the brace itself.',
    };
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  const attributes = components[node.name ?? ''];
  const isPlain = node.attributes.every(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && attributes?.includes(attribute.name),
  );
  if (attributes && isPlain && node.type === 'mdxJsxFlowElement' && node.children.length === 0) return null;
  return {
    rule: 'markup/unknown-component',
    what: `\`<${node.name ?? ''}>\` is not a component of this reader, or not used as one.`,
    why: 'HTML and unknown components are refused, so that a document from anywhere can be shown safely.',
    fix: `Write Markdown, \`\\<\` for the character itself, or one of: ${Object.keys(components).join(', ')}, closed in itself (\`/>\`) and in a paragraph of its own.`,
  };
}

function reportNotes(tree: Root, report: Report): void {
  const definitions = new Map<string, FootnoteDefinition>();
  const markers = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') markers.add(node.identifier);
    if (node.type !== 'footnoteDefinition') return;
    if (definitions.has(node.identifier)) report(node, duplicateNote(node));
    definitions.set(node.identifier, node);
  });
  for (const [identifier, node] of definitions) if (!markers.has(identifier)) report(node, unmarkedNote(node));
}

function duplicateNote(node: FootnoteDefinition): Fault {
  return {
    rule: 'markup/duplicate-note',
    what: `Note ${node.label ?? node.identifier} stands twice.`,
    why: 'Only one of the two would be shown, and the words of the other would be lost.',
    fix: 'Give one of them another number.',
  };
}

function unmarkedNote(node: FootnoteDefinition): Fault {
  return {
    rule: 'markup/note-without-marker',
    what: `Note ${node.label ?? node.identifier} has no marker.`,
    why: 'A note without a marker is shown nowhere.',
    fix: `Write \`[^${node.label ?? node.identifier}]\` where it belongs, or take the note out.`,
  };
}

function reportHeadings(tree: Root, report: Report): void {
  let depth = 1;
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    if (node.depth === 1) report(node, titleInBody());
    else if (node.depth > depth + 1) report(node, skippedLevel(depth, node.depth));
    depth = node.depth;
  }
}

function titleInBody(): Fault {
  return {
    rule: 'markup/title-in-body',
    what: 'The text has a heading of the first level.',
    why: 'The title of the page is its only heading of that level; it comes from the record.',
    fix: 'Begin with two hashes (`##`).',
  };
}

function skippedLevel(from: number, to: number): Fault {
  return {
    rule: 'markup/skipped-heading',
    what: `The heading is of level ${String(to)} below one of level ${String(from)}.`,
    why: 'Who listens to a page or goes through its headings would look for a section that is missing.',
    fix: `Write ${'#'.repeat(from + 1)} for it.`,
  };
}
