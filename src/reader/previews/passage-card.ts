import type { PassagePreview, Preview, Run } from '../../library/previews/preview.ts';

/** What readers call the bodies that passages stand in, by the first letter of the passages' ids. */
export const partLabels = { d: 'Our digest', t: 'Full text', p: 'Introduction' };

/** The card of a passage. `language` is given for the words of an original alone. */
export function passageCard(label: string, title: Run, { section, words }: PassagePreview, language?: string): Preview {
  return {
    ...{ label, title, foot: '' },
    details: section === '' ? [] : [{ words: section }],
    words: { words, ...(language !== undefined && { language }) },
    ...(language !== undefined && { isOriginal: true }),
  };
}
