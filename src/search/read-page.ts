import { collectWords } from './collect-words.ts';
import type { Anchor } from './query/search-engine.ts';
import { walkPage } from './walk-page.ts';

/** What search keeps of the words of a page. */
export interface PageWords {
  readonly title: string;
  /** Words as they are printed. Where a block ends, a full stop stands, unless it ends in a mark of its own. */
  readonly printed: readonly string[];
  /** Elements that readers can be led to, and the full text of a document. */
  readonly anchors: readonly Anchor[];
  /** Words as they are sought, parted by spaces, with the headings as elements: Pagefind weighs the words of one by its level. */
  readonly sought: string;
  /** Each of these words once. */
  readonly words: ReadonlySet<string>;
}

const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i ins del kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const sentences = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));
const heading = /^h[1-6]$/;
/** A remark stands beside the words before it. */
const remark = /\sclass="small[\s"]/;

/** Reads the words of a page: those that a query asks for, and those that a result shows. */
export function readPage(html: string): PageWords {
  const { printed, sought, words, addText, endBlock } = collectWords();
  const anchors: { -readonly [Key in keyof Anchor]: Anchor[Key] }[] = [];
  const starts: number[] = [];
  let [title, before] = [null as string | null, ''];
  walkPage(html, {
    text: addText,
    open: ({ name, attributes }) => {
      if (inline.has(name)) {
        if (remark.test(attributes)) addText(' ');
        return;
      }
      endBlock(name === 'dd' && before === 'dd' ? ';' : '', printed.length - 1);
      const id = readId(attributes);
      // The whole of the page is no place to be led to.
      if (id !== null && starts.length > 0) anchors.push({ element: name, id, text: '', position: printed.length });
      if (heading.test(name)) sought.push(name === 'h1' ? '<h1 data-pagefind-weight="2">' : `<${name}>`);
      starts.push(printed.length);
    },
    close: (name) => {
      if (inline.has(name)) return;
      const start = starts.pop() ?? 0;
      endBlock();
      const anchor = anchors.at(-1);
      if (heading.test(name)) {
        const text = printed.slice(start).join(' ');
        if (name === 'h1') title ??= text;
        if (anchor?.element === name && anchor.position === start) anchor.text = text;
        sought.push(`</${name}>`);
      }
      if (sentences.has(name)) endBlock('.', start);
      before = name;
    },
  });
  return { title: title ?? '', printed, anchors, sought: sought.join(' '), words };
}

function readId(attributes: string): string | null {
  const [, double, single, bare] = /\sid=(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/.exec(attributes) ?? [];
  return double ?? single ?? bare ?? null;
}
