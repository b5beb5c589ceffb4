/** Bytes as readers know them, in the language of the page: `3.2 MB`. */
export function sizeInWords(bytes: number, language = document.documentElement.lang): string {
  const [unit, size] =
    bytes >= 1e9 ? ['gigabyte', bytes / 1e9] : bytes >= 1e5 ? ['megabyte', bytes / 1e6] : ['kilobyte', bytes / 1e3];
  return new Intl.NumberFormat(language, { style: 'unit', unit: unit, maximumFractionDigits: 1 }).format(size);
}
