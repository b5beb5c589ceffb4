import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Problem } from '../../problem.ts';
import type { Font, PageText } from './page-text.ts';
import { brokenPdf, encryptedPdf, hugePdf, scannedPdf, slowPdf } from './pdf-problem.ts';
import { readPage } from './read-page.ts';

/** What a PDF says of itself beside its pages. */
export interface PdfText {
  readonly pages: readonly PageText[];
  /** Numbers of the pages that cannot be read. */
  readonly damaged: readonly number[];
  readonly title: string;
  readonly author: string;
  readonly language: string;
}

/** How large a PDF may be and how long reading it may take. */
export interface PdfLimits {
  readonly bytes: number;
  readonly pages: number;
  readonly seconds: number;
}

/** Fit for one process with 1 GB that ends within 20 seconds. */
export const pdfLimits: PdfLimits = { bytes: 150_000_000, pages: 1_500, seconds: 17 };

/** Opens a PDF without running anything in it and reads its pages, or says why it cannot be read. */
export async function openPdf(bytes: Uint8Array, file: string, limits: PdfLimits): Promise<PdfText | Problem> {
  if (bytes.length > limits.bytes) return hugePdf(file, megabytes(bytes.length), `at most ${megabytes(limits.bytes)}`);
  const document = await open(bytes);
  if (document === 'locked') return encryptedPdf(file);
  if (document === null) return brokenPdf(file);
  try {
    return await readDocument(document, file, limits);
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy | 'locked' | null> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), options);
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : null;
  }
}

/** No evaluation of code, no forms, no fonts of the system, and no picture decoded. */
const options = {
  verbosity: 0,
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  maxImageSize: 1,
};

async function readDocument(document: PDFDocumentProxy, file: string, limits: PdfLimits): Promise<PdfText | Problem> {
  if (document.numPages > limits.pages) return hugePdf(file, `${document.numPages} pages`, `at most ${limits.pages}`);
  const end = performance.now() + limits.seconds * 1000;
  const fonts = new Map<string, Font>();
  const pages: PageText[] = [];
  const damaged: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() > end) return slowPdf(file, number, limits.seconds);
    const page = await readPage(document, number, fonts);
    if (page) pages.push(page);
    else damaged.push(number);
  }
  if (pages.length === 0) return brokenPdf(file);
  if (isScanned(pages)) return scannedPdf(file, pages.length);
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  return { pages, damaged, ...describe(info) };
}

/** Whether the pages hold next to no letters. */
function isScanned(pages: readonly PageText[]): boolean {
  const letters = pages
    .flatMap((page) => page.lines.flatMap((line) => line.runs))
    .reduce((sum, run) => sum + countLetters(run.text), 0);
  return letters < 8 || letters < pages.length * 4;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function describe(info: object): Pick<PdfText, 'title' | 'author' | 'language'> {
  const { Title, Author, Language } = info as Record<string, unknown>;
  return { title: words(Title), author: words(Author), language: words(Language) };
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
