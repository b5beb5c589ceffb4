import { briefLocator, shortLocator } from '../../markup/locator.ts';
import { eventAspects } from '../../schema/event.ts';
import { locatorInWords } from '../evidence/locator-in-words.ts';
import type { LibraryDocument, LibraryEvent, LibraryStatement, PlacedPassage } from '../library.ts';

/** One aspect of an event, with what each document says of it. */
export interface AspectRow {
  readonly aspect: string;
  readonly label: string;
  readonly hint: string;
  /** One for each account, in their order. A document that does not speak of it has no statements. */
  readonly cells: readonly { readonly document: LibraryDocument; readonly statements: readonly ComparedStatement[] }[];
}

export interface ComparedStatement {
  readonly text: string;
  /** Its places in the original, as they are written in a citation. */
  readonly at: string;
  readonly marks: readonly ComparedMark[];
}

/** A place in the original, as short as a cell needs it and in full, and where it can be looked up. */
export interface ComparedMark {
  readonly brief: string;
  readonly full: string;
  readonly place: PlacedPassage | undefined;
}

/** The accounts of an event side by side: a row for each aspect that any of them speaks of, in the order of aspects. */
export function compareAccounts({ accounts }: Pick<LibraryEvent, 'accounts'>): AspectRow[] {
  return Object.entries(eventAspects)
    .map(([key, hint]): AspectRow => {
      const cells = accounts.map(({ document, statements }) => ({
        document,
        statements: statements.filter(({ aspect }) => aspect === key).map((statement) => toCompared(statement, document)),
      }));
      return { aspect: key, label: `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`, hint, cells };
    })
    .filter(({ cells }) => cells.some(({ statements }) => statements.length > 0));
}

function toCompared({ text, marks }: LibraryStatement, document: LibraryDocument): ComparedStatement {
  return {
    text,
    at: marks.map(({ locator }) => locatorInWords(locator, document.text?.headings ?? [])).join('; '),
    marks: marks.map(({ locator, place }) => ({ brief: briefLocator(locator), full: shortLocator(locator), place })),
  };
}
