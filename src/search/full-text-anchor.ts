/** Id of the element that begins the full text in the record of a document. No page has it. */
export const fullTextAnchor = 'full-text';
