import type { EvidenceData } from '../../library/evidence/evidence-data.ts';
import { loadData } from '../load-data.ts';
import { readSetting } from '../settings.ts';
import { writeClipboard, type ClipboardContent } from '../write-clipboard.ts';
import { capturePassage, captureRange } from './capture-range.ts';
import { composeEvidence } from './compose-evidence.ts';
import type { Evidence } from './evidence.ts';
import { showByHand } from './show-by-hand.ts';
import { keepEvidence } from './tray.ts';
import { evidenceHtml, evidenceMarkdown, evidenceText } from './write-evidence.ts';

/** Copies or keeps what a reader has chosen, and answers with what is to be told of it. */
export async function takeEvidence(action: string, chosen: Range | HTMLElement): Promise<string> {
  const captured = chosen instanceof Range ? captureRange(chosen) : capturePassage(chosen);
  if (!captured) return 'There are no words of a passage in this selection.';
  try {
    const data = (await loadData(`/data/evidence/${captured.document}.json`)) as EvidenceData;
    const evidence = composeEvidence(captured, data);
    return action === 'keep' ? keep(evidence) : await copy(evidence, action === 'markdown');
  } catch {
    return 'The source could not be loaded. Is there a connection? Try again.';
  }
}

function keep(evidence: Evidence): string {
  const answer = keepEvidence(evidence);
  if (typeof answer === 'string') return answer;
  return `Kept. ${answer === 1 ? '1 passage' : `${String(answer)} passages`} in your evidence tray.`;
}

async function copy(evidence: Evidence, isMarkdown: boolean): Promise<string> {
  const style = readSetting('citation');
  const content: ClipboardContent = isMarkdown
    ? { text: evidenceMarkdown(evidence, style) }
    : { text: evidenceText(evidence, style), html: evidenceHtml(evidence, style) };
  const isCopied = await writeClipboard(content);
  if (!isCopied) showByHand(content.text);
  if (!isCopied) return 'This browser does not let the page copy. The words are shown to be copied by hand.';
  const what = evidence.kind === 'quotation' ? 'Quotation' : 'Paraphrase';
  return `${what} and source copied${isMarkdown ? ' as Markdown' : ''}${evidence.place ? `: ${evidence.place}` : ', without a place in the original'}.`;
}
