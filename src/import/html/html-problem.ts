import type { Problem } from '../../problem.ts';
import { importProblem } from '../import-problem.ts';

/** A page with more bytes than a page of text can have. */
export function tooLarge(file: string, megabytes: number, limit: number): Problem {
  return importProblem(file, 'html-size', {
    what: `The page is ${megabytes.toFixed(1)} MB; the limit is ${limit} MB.`,
    why: 'Finding the article in it would take more time and memory than the import may use.',
    fix: 'Save the page without pictures (“HTML only”), or save the text of the article as a text file.',
  });
}

/** A page with more elements or pieces of text than the extractors can be given. */
export function tooManyParts(file: string, count: number, limit: number): Problem {
  return importProblem(file, 'html-parts', {
    what: `The page has ${count.toLocaleString('en-GB')} elements and pieces of text; the limit is ${limit.toLocaleString('en-GB')}.`,
    why: 'Finding the article in it would take more time and memory than the import may use.',
    fix: 'Save the article from the “print” or “reader” view of the browser, or as a text file.',
  });
}

/** A page in which neither extractor, nor anything else, shows running text. */
export function noArticle(file: string): Problem {
  return importProblem(file, 'html-no-article', {
    what: 'The page holds words, but no running text was found in it.',
    why: 'It may be a list of links, a form, a cookie or error page, or a page whose text is fetched by a script.',
    fix: 'Open the page in a browser, wait until the text shows, and save it again (“complete page”).',
  });
}

/** A page that nests elements deeper than can be read. */
export function tooDeep(file: string): Problem {
  return importProblem(file, 'html-depth', {
    what: 'The page nests elements deeper than can be read.',
    why: 'No page written for people does so; it may be broken, or made to stop programs that read it.',
    fix: 'Open it in a browser and save it again, or save the text of the article as a text file.',
  });
}
