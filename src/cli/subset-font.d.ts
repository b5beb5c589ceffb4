declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly noLayoutClosure?: boolean;
    readonly noHinting?: boolean;
    readonly keepFeatures?: string[];
    readonly dropTables?: string[];
  }

  /** A font with only the characters of a text. https://github.com/papandreou/subset-font */
  // eslint-disable-next-line no-restricted-syntax -- The package has a default export.
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
