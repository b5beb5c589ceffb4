/** The reference processor of CSL. https://citeproc-js.readthedocs.io/ */
declare module 'citeproc' {
  interface System {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }

  interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [settings: object, entries: [string]];
  }

  const citeproc: { readonly Engine: new (system: System, style: string, language: string, isForced: boolean) => Engine };
  // eslint-disable-next-line no-restricted-syntax -- The package has a default export.
  export default citeproc;
}

declare module '@citation-js/plugin-csl/lib-mjs/*.json' {
  const texts: Readonly<Record<string, string>>;
  // eslint-disable-next-line no-restricted-syntax -- That is how JSON is imported.
  export default texts;
}

declare module '@citation/csl-style-chicago-note-bibliography/info.json' {
  const style: { readonly content: string };
  // eslint-disable-next-line no-restricted-syntax -- That is how JSON is imported.
  export default style;
}
