/** Addresses of the review page and of what it asks for, below the base of the site. */
export const reviewAddresses = { page: 'review/', list: 'review/list.json', decide: 'review/decide.json' } as const;

/** Header that carries the token of the page. */
export const tokenHeader = 'x-review-token';
