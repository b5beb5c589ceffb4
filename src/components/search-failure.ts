/** What the page says where there is no search index. While someone writes (`npm run dev`) there never is one. */
export const searchFailure = import.meta.env.DEV
  ? 'There is no search index while the site is being written. Search needs a build: `npm start` makes one and shows the site.'
  : 'The search index could not be loaded. It may be missing from this copy of the site, or the connection broke off.';
