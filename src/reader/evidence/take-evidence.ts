import type { EvidenceData } from '../../library/evidence/evidence-data.ts';
import type { SummaryData } from '../../library/evidence/summary-data.ts';
import { loadData } from '../load-data.ts';
import { readSetting } from '../settings.ts';
import { writeClipboard, type ClipboardContent } from '../write-clipboard.ts';
import type { Capture } from './capture.ts';
import { capturePassage, captureRange } from './capture-range.ts';
import { composeEvidence } from './compose-evidence.ts';
import { composeSummary } from './compose-summary.ts';
import type { Evidence } from './evidence.ts';
import { showByHand } from './show-by-hand.ts';
import { tellCopied } from './tell-copied.ts';
import { keepEvidence } from './tray.ts';
import { evidenceHtml, evidenceMarkdown, evidenceText } from './write-evidence.ts';

/** Copies or keeps what a reader has chosen, and answers with what is to be told of it. */
export async function takeEvidence(action: string, chosen: Range | HTMLElement): Promise<string> {
  const captured = chosen instanceof Range ? captureRange(chosen) : [capturePassage(chosen) ?? []].flat();
  if (captured.length === 0) return 'There are no words of a passage in this selection.';
  try {
    const pieces = await composeAll(captured);
    return action === 'keep' ? keep(pieces) : await copy(pieces, action === 'markdown');
  } catch {
    return 'The source could not be loaded. Is there a connection? Try again.';
  }
}

/** Several pieces may come from one file, which is loaded once. */
async function composeAll(captured: readonly Capture[]): Promise<Evidence[]> {
  const ids = [...new Set(captured.map(({ id }) => id))];
  const loaded = await Promise.all(ids.map(async (id) => [id, await loadData(`/data/evidence/${id}.json`)] as const));
  const data = new Map(loaded);
  return captured.map((capture) => {
    const isSummary = capture.part === 'introduction' || capture.part === 'facts';
    if (isSummary) return composeSummary(capture, data.get(capture.id) as SummaryData);
    return composeEvidence(capture, data.get(capture.id) as EvidenceData);
  });
}

function keep(pieces: readonly Evidence[]): string {
  const answer = keepEvidence(pieces);
  if (typeof answer === 'string') return answer;
  const kept = pieces.length === 1 ? 'Kept.' : `${String(pieces.length)} kept.`;
  return `${kept} ${answer === 1 ? '1 passage' : `${String(answer)} passages`} in your evidence tray.`;
}

async function copy(pieces: readonly Evidence[], isMarkdown: boolean): Promise<string> {
  const style = readSetting('citation');
  const content: ClipboardContent = isMarkdown
    ? { text: evidenceMarkdown(pieces, style) }
    : { text: evidenceText(pieces, style), html: evidenceHtml(pieces, style) };
  const isCopied = await writeClipboard(content);
  if (!isCopied) showByHand(content.text);
  if (!isCopied) return 'This browser does not let the page copy. The words are shown to be copied by hand.';
  return tellCopied(pieces, isMarkdown);
}
