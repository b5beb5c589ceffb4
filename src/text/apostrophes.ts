/** All characters that are written for an apostrophe, a hamza or an ayn in Latin transliteration. */
export const apostrophes = "'’‘ʼʾʿʻ´`′";
