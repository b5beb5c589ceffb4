import { makeFiles } from './files.ts';
import { followLinks } from './follow-links.ts';
import { makeModules } from './modules.ts';
import { makeScriptLoader } from './script-loader.ts';

/*
 * The first script of every page of a bundle. A browser gives a page on disk neither modules nor `fetch` nor workers:
 * this gives it the first two, made of classic scripts, and lets the scripts of the site see that there are no workers.
 */
const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const runScript = makeScriptLoader();
const modules = makeModules(root, runScript);
const files = makeFiles(root, runScript);
const fetchElsewhere = window.fetch.bind(window);

Object.assign(window, {
  Worker: undefined,
  fetch: (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
    return files.answer(address) ?? fetchElsewhere(input, init);
  },
  lecternDisk: {
    addFile: files.add,
    addModule: (...[path, needs, run]: Parameters<typeof modules.add>): void => {
      const isOfPage = document.currentScript?.dataset.module !== undefined;
      modules.add(path, needs, run);
      if (isOfPage) void modules.importModule(path);
    },
  },
});
followLinks(root);
