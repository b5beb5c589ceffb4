import type { Bench } from './bench.ts';

/** Everything that can be measured. What only a bench needs is loaded by it alone: peers are there for developers. */
export const benches: Readonly<Record<string, Bench>> = {
  import: {
    takes: 'DIR | --documents N,N',
    summary: 'how well and fast the documents of a folder are read; or how fast, and in how much memory, so many made-up ones',
    run: async ({ folder, options, print }) => {
      if ((folder === undefined) === (options.documents.length === 0)) return null;
      const [{ measureImport }, { measureSizes }] = await Promise.all([
        import('./measure-import.ts'),
        import('./import/measure-sizes.ts'),
      ]);
      return folder === undefined ? measureSizes(options.documents, print) : await measureImport(folder, print);
    },
  },
  hostile: {
    takes: 'DIR',
    summary: 'what naughty strings (JSON lists in a folder) do to the import',
    run: async ({ folder, print }) => {
      if (folder === undefined) return null;
      const { measureHostile } = await import('./measure-hostile.ts');
      return await measureHostile(folder, print);
    },
  },
  names: {
    takes: 'DIR',
    summary: 'how fast the names of the library are found in the texts of a folder',
    run: async ({ folder, options, print }) => {
      if (folder === undefined) return null;
      const { measureNames } = await import('./measure-names.ts');
      return [await measureNames(folder, options.contentDir, print)];
    },
  },
  search: {
    takes: 'DIR | --documents N,N',
    summary: 'how well judged queries are answered, beside other search engines; or what search costs in made-up libraries',
    run: async ({ folder, options, print }) => {
      if ((folder === undefined) === (options.documents.length === 0)) return null;
      const { measureCollections, measureSizes } = await import('./search/measure-search.ts');
      return folder === undefined
        ? await measureSizes(options.documents, print)
        : await measureCollections(folder, options, print);
    },
  },
  judged: {
    takes: '',
    summary: 'how well search answers the judged queries on the founding library',
    run: async ({ folder, options, print }) => {
      if (folder !== undefined) return null;
      const { measureSearchOfLibrary } = await import('./judged/measure-search-of-library.ts');
      return await measureSearchOfLibrary(options.contentDir, print);
    },
  },
  pages: {
    takes: 'DIR',
    summary: 'what a first visit to a page of each kind of a built site, such as dist, loads, and when it is seen',
    run: async ({ folder, print }) => {
      if (folder === undefined) return null;
      const { measurePages } = await import('./pages/measure-pages.ts');
      return await measurePages(folder, print);
    },
  },
  lighthouse: {
    takes: 'DIR',
    summary: 'what Lighthouse says of one page of each kind of a built site, such as dist',
    run: async ({ folder, print }) => {
      if (folder === undefined) return null;
      const { measureLighthouse } = await import('./measure-lighthouse.ts');
      return await measureLighthouse(folder, print);
    },
  },
  build: {
    takes: '--documents N,N',
    summary: 'what builds of made-up libraries cost: cold, unchanged, and after an edit; with --topics and --runs',
    run: async ({ folder, options: { documents, topics, runs }, print }) => {
      if (folder !== undefined || documents.length === 0) return null;
      const { measureBuilds } = await import('./build/measure-builds.ts');
      return await measureBuilds({ sizes: documents.map((size) => ({ documents: size, topics })), runs, print });
    },
  },
  peers: {
    takes: '--documents N',
    summary: 'what the same documents cost in other generators, which are installed beside the caches',
    run: async ({ folder, options, print }) => {
      const [documents, ...others] = options.documents;
      if (folder !== undefined || documents === undefined || others.length > 0) return null;
      const { measurePeers } = await import('./peers/measure-peers.ts');
      return [await measurePeers(documents, print)];
    },
  },
};
