const offline = 'There is no connection, and this device has not kept the search index. Search works again once there is one.';

/** Why there is no search, as far as one can tell. The page says it for the case that the index is missing: `data-missing`. */
export function whyNot({ dataset }: HTMLElement): string {
  return navigator.onLine ? (dataset.missing ?? '') : offline;
}
