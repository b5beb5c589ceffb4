const front =
  /^(?:(?:executive |plain-language )?summary|abstract|introduction|foreword|preface|key (?:points|findings|messages)|overview)$/i;
const back =
  /^(?:conclusions?|about (?:the|this|us|our)\b.*|disclaimer|acknowledge?ments?|appendix\b.*|annex\b.*|glossary|copyright\b.*|notes|footnotes|endnotes|end notes|contact(?: us)?)$/i;
const references = /^(?:references?(?: list)?|list of references|bibliography|works cited|literature(?: cited)?|sources)$/i;
const reading = /^(?:further reading|suggested reading|reading list|related publications|see also)$/i;

/** A heading without its number and closing colon. */
export function bareTitle(text: string): string {
  return text
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/\s*:$/, '')
    .trim();
}

/** Whether a line is the usual name of a section of the first rank, such as Summary or Disclaimer. */
export function isSectionName(text: string): boolean {
  return [front, back, references, reading].some((names) => names.test(bareTitle(text)));
}

/** Whether a heading opens a list of references. */
export function isReferencesTitle(text: string): boolean {
  return references.test(bareTitle(text));
}

/** Whether a heading opens a list of works, cited or only recommended. */
export function opensListOfWorks(text: string): boolean {
  return isReferencesTitle(text) || reading.test(bareTitle(text));
}
