import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

/** Characters of every English page. What stands outside comes from the extended files, loaded only where it occurs. */
const basic = `${ascii()}\u00A0£§©«»°¶·½×–—‘’“”†…•↑→↗↩éèêëàâäáãåçîïíñôöóüúøÉÜÖ`;
const italic = `${ascii()}\u00A0–—‘’“”…éèêëàâäáçîïíñôöóüú`;
const extended =
  'ÀÁÂÃÄÅÆÇÈÊËÌÍÎÏÐÑÒÓÔÕØÙÚÛÝÞßæìðòõùûýþÿĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț¿¡¢¤¥¦¨ª«¬®¯±²³´¸¹º¼¾÷‚„‰€™←↓−≈≤≥';

/** Letters, marks, digits and punctuation of Arabic, Persian and Kurdish in Arabic script. */
const arabic = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰٓٔٱٹپچڕژڤکگڵھۆۇیێەۀےۓ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬٭۔ .,:-()«»\u200c\u200d';

interface Font {
  readonly name: string;
  /** Path within the font's package, which ships one file for each range of scripts. */
  readonly source: string;
  /** Characters to keep; all of the file where absent. */
  readonly keep?: string;
  /** Whether letters take other forms beside each other, which the rules of the font then have to stay for. */
  readonly isShaped?: boolean;
}

const fonts: readonly Font[] = [
  { name: 'serif', source: 'literata/files/literata-latin-400-normal.woff2', keep: basic },
  { name: 'serif-italic', source: 'literata/files/literata-latin-400-italic.woff2', keep: italic },
  { name: 'sans', source: 'public-sans/files/public-sans-latin-400-normal.woff2', keep: `${ascii()}\u00A0§©–—‘’“”…·¶↑→↗↩é` },
  { name: 'serif-extended', source: 'literata/files/literata-latin-ext-400-normal.woff2', keep: extended },
  { name: 'serif-cyrillic', source: 'literata/files/literata-cyrillic-400-normal.woff2' },
  { name: 'naskh', source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2', keep: arabic, isShaped: true },
];

/**
 * Subsets the fonts of the reader into `src/styles/fonts`, with their licences. Does nothing where they were made by
 * this file already. `root` is the absolute path of the project.
 */
export async function makeFonts(root: string): Promise<void> {
  const folder = path.join(root, 'src/styles/fonts');
  const stamp = path.join(folder, 'made-by');
  const version = createHash('sha256')
    .update(await readFile(import.meta.filename))
    .digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === version) return;
  await mkdir(folder, { recursive: true });
  for (const font of fonts) await makeFont(font, root, folder);
  for (const family of ['literata', 'public-sans', 'noto-naskh-arabic']) {
    await copyFile(path.join(root, 'node_modules/@fontsource', family, 'LICENSE'), path.join(folder, `${family}-LICENSE.txt`));
  }
  await writeFile(stamp, version);
}

async function makeFont({ name, source, keep, isShaped = false }: Font, root: string, folder: string): Promise<void> {
  const original = await readFile(path.join(root, 'node_modules/@fontsource', source));
  const options = { targetFormat: 'woff2', noLayoutClosure: !isShaped, noHinting: true } as const;
  const made = keep === undefined ? original : await subsetFont(original, keep, options);
  await writeFile(path.join(folder, `${name}.woff2`), made);
}

function ascii(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
}
