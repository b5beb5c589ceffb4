/** What a link leads to that a card can show: an entry, a passage of it, or an entry of a document's references. */
export interface PreviewTarget {
  readonly folder: 'documents' | 'topics' | 'events';
  readonly id: string;
  /** Id of the passage or of the reference's place on its page; empty for the entry itself. */
  readonly anchor: string;
}

const entryPath = /^(documents|topics|events)\/([^/]+)\/(?:text\/)?$/;
const entryAnchor = /^(?:[dtp]-[0-9a-z-]+|ref-.+)$/;

/**
 * Reads from the address of a link what it leads to. `root` is the address of the site, `here` that of the page, whose own
 * anchors are none of this. Nothing where the link leads to another site, to this page, or to a page without a card.
 */
export function previewTarget(address: string, root: string, here: string): PreviewTarget | null {
  const page = pageOf(address);
  if (!page.startsWith(root) || page === pageOf(here)) return null;
  const [, folder, id] = entryPath.exec(page.slice(root.length)) ?? [];
  if (!isFolder(folder) || id === undefined || id === 'map' || id === 'a-to-z') return null;
  const anchor = decodeURIComponent(new URL(address).hash.slice(1));
  return { folder, id, anchor: entryAnchor.test(anchor) ? anchor : '' };
}

/** In a copy on disk the addresses of pages end in `index.html`. */
function pageOf(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');
}

function isFolder(name: string | undefined): name is PreviewTarget['folder'] {
  return name === 'documents' || name === 'topics' || name === 'events';
}
