/** What goes to the clipboard, for programs that take formatted text and those that do not. */
export interface ClipboardContent {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Puts content on the clipboard. False where the browser does not allow it. */
export async function writeClipboard({ text, html }: ClipboardContent): Promise<boolean> {
  try {
    const parts = { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
    const blobs = Object.entries(parts).map(([type, words]) => [type, new Blob([words], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    return true;
  } catch {
    return false;
  }
}
