/** A file made of hostile words, for tests and the bench. */
export interface HostileFile {
  readonly name: string;
  /** What the file is made like; one string gives one file of each form. */
  readonly form: string;
  readonly content: string;
}

const prose = 'This is a sentence of ordinary prose with more than a dozen words in it, to be sure';
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The files in which words stand as title, heading, paragraph, link, note and file name, in every format that is text. */
export function hostileFiles(words: string, index: number): HostileFile[] {
  const name = `${fileName(words)}-${String(index)}`;
  return [
    { form: 'text', name: `${name}.txt`, content: textOf(words) },
    { form: 'Markdown', name: `${name}.md`, content: markdownOf(words) },
    { form: 'raw page', name: `${name}.html`, content: pageOf(words) },
    { form: 'escaped page', name: `${name}.htm`, content: pageOf(words.replace(/[&<>"]/g, (char) => escapes[char] ?? char)) },
  ];
}

/** As much of hostile words as a file name can hold: neither slashes nor nulls, at most 200 bytes. */
function fileName(words: string): string {
  const bytes = Buffer.from(words.replace(/[/\0]/g, '_')).subarray(0, 200);
  return bytes
    .toString('utf8')
    .replace(/\uFFFD/g, '')
    .replace(/^\.+/, '_');
}

function textOf(words: string): string {
  return `${words}\n\n${prose}.¹ See [${words}](https://a.example/${words}).\n\n1. ${words}\n\n${prose}.\n\n${words}\n\n${prose}.\n\n¹ ${words}\n`;
}

function markdownOf(words: string): string {
  return `---\ntitle: ${words}\n---\n\n# ${words}\n\n${prose}.[^1] [${words}](<${words}>)\n\n## ${words}\n\n${words}\n\n- ${words}\n\n[^1]: ${words}\n`;
}

function pageOf(words: string): string {
  const note = `<li id="fn1">${words} <a href="#fnref1">↩</a></li>`;
  return `<!doctype html><html><head><title>${words}</title><meta name="author" content="${words}"></head><body><article><h1>${words}</h1><p>${prose}.<sup id="fnref1"><a href="#fn1">1</a></sup> ${prose}. <a href="${words}" title="${words}">${words}</a></p><h2>${words}</h2><p>${words}</p><p>${prose}. ${prose}.</p><ol class="footnotes">${note}</ol></article></body></html>`;
}
