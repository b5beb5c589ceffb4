import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { MarkupFault } from './compiled.ts';
import { reportHeadings } from './heading-faults.ts';
import { reportNotes } from './note-faults.ts';
import { reportPictures } from './picture-faults.ts';

/** Components that a body may use, with their attributes. Everything else that MDX could run is refused. */
const components: Readonly<Record<string, readonly string[]>> = { FieldTable: ['of'], RuleTable: ['of'] };

/** A fault but for its place. */
export type Fault = Omit<MarkupFault, 'line' | 'column' | 'severity'>;

/** Tells a fault of a node. */
export type Report = (node: Nodes, fault: Fault) => void;

/** What is wrong in a body as a whole: code, unknown components, notes and markers that do not meet, skipped headings, pictures without words. */
export function bodyFaults(tree: Root, firstLine: number): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const report: Report = (node, fault) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({ severity: 'error', ...fault, line: line + firstLine - 1, column });
  };
  reportCode(tree, report);
  reportNotes(tree, report);
  reportHeadings(tree, report);
  reportPictures(tree, report);
  return faults;
}

function reportCode(tree: Root, report: Report): void {
  for (const node of tree.children) reportCodeIn(node, true, report);
}

function reportCodeIn(node: Nodes, isTop: boolean, report: Report): void {
  const fault = codeFault(node, isTop);
  if (fault) report(node, fault);
  if ('children' in node) for (const child of node.children) reportCodeIn(child, false, report);
}

function codeFault(node: Nodes, isTop: boolean): Fault | null {
  if (node.type === 'mdxjsEsm') return code('Take the code out, or begin the paragraph with another word.');
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return code('Take the code out, or write `\\{` for the brace itself.');
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  return isTop && isComponent(node) ? null : unknownComponent(node.name ?? '');
}

function isComponent({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): boolean {
  const known = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
  if (!known) return false;
  return attributes.every(
    (attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && known.includes(attribute.name),
  );
}

function code(fix: string): Fault {
  return {
    rule: 'markup/code',
    what: 'The text holds code (an import, an export or braces).',
    why: 'Content is never run, so that a document from anywhere can be shown safely.',
    fix,
  };
}

function unknownComponent(name: string): Fault {
  return {
    rule: 'markup/unknown-component',
    what: `\`<${name}>\` is not a component of this reader, or not used as one.`,
    why: 'HTML and unknown components are refused, so that a document from anywhere can be shown safely.',
    fix: `Write Markdown, \`\\<\` for the character itself, or one of: ${Object.keys(components).join(', ')}, in a paragraph of its own.`,
  };
}
