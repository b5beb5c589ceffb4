import { readSetting } from '../../settings.ts';
import { trusted } from '../../trusted.ts';
import { briefHtml, briefPage } from '../brief/brief-html.ts';
import { briefMarkdown } from '../brief/brief-markdown.ts';
import { outlineBrief, type Brief } from '../brief/outline-brief.ts';
import { readTray } from '../tray.ts';
import { writeTrayFile } from '../tray-file.ts';

/** Saves the tray as a file. What Word files need is loaded only for them. Rejects where it cannot be. */
export async function exportBrief(format: string): Promise<void> {
  const brief = briefOfTray();
  if (format === 'markdown') save('evidence-brief.md', 'text/markdown', briefMarkdown(brief));
  else if (format === 'html') save('evidence-brief.html', 'text/html', briefPage(brief));
  else if (format === 'json') save('evidence-tray.json', 'application/json', writeTrayFile(readTray()));
  else {
    const { briefDocx } = await import('../brief/brief-docx.ts');
    save(
      'evidence-brief.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      await briefDocx(brief),
    );
  }
}

/** Puts the brief where the page prints it. */
export function showPrintedBrief(place: HTMLElement): void {
  place.innerHTML = trusted.createHTML(briefHtml(briefOfTray()));
}

function briefOfTray(): Brief {
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  return outlineBrief(readTray(), readSetting('citation'), today);
}

function save(name: string, type: string, content: string | ArrayBuffer): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
