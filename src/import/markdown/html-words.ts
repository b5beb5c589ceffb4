import type { Nodes } from 'hast';

const hidden = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes', 'svg']);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether nothing of an element is meant to be read. */
export function isHidden(name: string): boolean {
  return hidden.has(name);
}

/** Every word that a piece of HTML holds, those that nobody sees among them: comments, scripts, alternative texts of pictures. */
export function htmlWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'comment') return node.type === 'comment' ? `\n${node.value}\n` : node.value;
  if (node.type !== 'root' && node.type !== 'element') return '';
  const inner = node.children.map((child) => htmlWords(child)).join('');
  if (node.type === 'root') return inner;
  if (node.tagName === 'img') return pictureWords(node.properties);
  const title = node.tagName === 'a' && typeof node.properties.title === 'string' ? `\n${node.properties.title}\n` : '';
  return inline.has(node.tagName) ? `${inner}${title}` : `\n${inner}${title}\n`;
}

/** What a reader hears instead of a picture. */
function pictureWords({ alt, title }: Readonly<Record<string, unknown>>): string {
  return `${typeof alt === 'string' ? alt : ''}${typeof title === 'string' ? `\n${title}\n` : ''}`;
}
