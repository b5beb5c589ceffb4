import type { Page } from '@playwright/test';
import { findTextDirective } from './find-text-directive.ts';
import { readPageText } from './page-text.ts';
import { expect } from './test.ts';

/** Copies the passage with an id as a reader does who follows its address, and gives the words and the directive. */
async function copyPassage(page: Page, id: string): Promise<{ words: string; directive: string }> {
  const text = await page.evaluate(async (hash) => {
    const copied = new Promise<string>((resolve) => {
      navigator.clipboard.write = async ([item]) => {
        resolve((await (await item?.getType('text/plain'))?.text()) ?? '');
      };
    });
    // Without the way there, which takes its time.
    history.replaceState(null, '', `#${hash}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    const bar = document.querySelector<HTMLElement>('[data-evidence-bar]');
    const place = document.getElementById(hash);
    while (!bar || bar.hidden || !place?.contains(bar)) await new Promise((resolve) => setTimeout(resolve));
    bar.querySelector<HTMLElement>('[data-action="copy"]')?.click();
    return await copied;
  }, id);
  const words = text
    .slice(0, text.search(/\n\n(?=(?:Original|Quoted in|\p{L})[^\n]*\n)/u))
    .replace(/^\[Paraphrase [^\]]*\] /, '')
    .replace(/^“|”$/g, '');
  return { words: words.replace(/[\s“”]+/g, ' '), directive: text.slice(text.lastIndexOf(':~:text=')).trim() };
}

/**
 * Copies every passage of a page and looks for it by its address, as the specification says that browsers do: what is found
 * first must be the words of the passage. Gives the number of passages.
 */
export async function checkTextDirectives(page: Page): Promise<number> {
  const ids = await page
    .locator('[data-document] :is([id^="d-"], [id^="t-"]):not(.former)')
    .evaluateAll((elements) => elements.map(({ id }) => id));
  const { text, passages } = await readPageText(page);
  for (const id of ids) {
    const { words, directive } = await copyPassage(page, id);
    const found = findTextDirective(directive, text);
    expect([found?.[0], found && found[1] <= (passages[id]?.[1] ?? 0) + 1], `${id} ${directive}`).toEqual([
      passages[id]?.[0],
      true,
    ]);
    const reached = text.slice(...(found ?? [0, 0])).replace(/[\s\0“”]+/g, ' ');
    expect(endsOf(reached), directive).toEqual(endsOf(words));
  }
  return ids.length;
}

/** A stop behind a locator or a marker is not looked for: no term goes over what stands before it. */
function endsOf(words: string): string[] {
  return [words.slice(0, 12), words.replace(/[^\p{L}\p{N}]+$/u, '').slice(-12)];
}
