/** A file of the built site that is no page: data, a feed, or citations. */
export interface SiteFile {
  /** Path in the site: `/data/evidence/lamps.json`. */
  readonly path: string;
  readonly mediaType: string;
  /** Makes its content. */
  readonly content: () => string;
}

/** A file that holds a value as JSON. */
export function jsonFile(path: string, value: () => unknown): SiteFile {
  return { path, mediaType: 'application/json', content: () => JSON.stringify(value()) };
}
