/** Whose words a passage of a document has, as everywhere on the site. */
export const partNames = { digest: 'Our digest', text: 'Full text' } as const;
