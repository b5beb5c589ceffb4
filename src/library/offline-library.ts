/** What a device keeps of a library for reading offline: `/data/offline.json` of a public build. */
export interface OfflineLibrary {
  /** Stands for the content of all files: another version has another one. */
  readonly version: string;
  readonly documents: number;
  readonly topics: number;
  /** Files that are kept, besides this one. */
  readonly files: number;
  /** Bytes that they take up when unpacked. */
  readonly bytes: number;
  /** Those of the search index among them. */
  readonly searchBytes: number;
}
