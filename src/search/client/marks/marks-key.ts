/** Under which the browser keeps, from one page to the next, what is to be marked there. */
export const marksKey = 'lectern.marks';
