import { measureArticles, type ArticlesMeasured } from './measure-articles.ts';
import { measureNotes, type NotesMeasured } from './measure-notes.ts';

/** The figures of web pages that a folder allows. */
export interface PagesMeasured {
  readonly articles: ArticlesMeasured | null;
  readonly notes: NotesMeasured | null;
}

/** Measures the reader of web pages on a folder of articles with their marked text, or of pages with the Markdown expected of them. */
export async function measure(folder: string): Promise<PagesMeasured> {
  return { articles: await measureArticles(folder), notes: await measureNotes(folder) };
}
