import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

/** What English prose is written with. All else comes from files that are loaded only where it occurs. */
const prose = `${letters()}0123456789 \u00A0!"&'(),-./:;?[]·–—‘’“”…é`;
const upright = `${prose}$%+£§¶•`;
const accents =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèêëìíîïðñòóôõöøùúûüýþÿıŒœ$%+£§¶#*<=>@\\^_`{|}~¡¢¤¥¦¨©ª«¬®¯°±²³´¸¹º»¼½¾¿×÷‚„†€™←↑↓−';
const extended = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț';
/** Letters of Russian, Ukrainian, Belarusian and Bulgarian. */
const cyrillic = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄІЇЎҐєіїўґ';

/** Letters of Arabic, Persian and Kurdish. Marks, digits and punctuation stand in a file that has them all. */
const arabic = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچڕژڤکگڵۆیێە\u200C';
const arabicMarks = 'ـًٌٍَُِّْٰٓٔٱٹھۇۀےۓ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬٭۔\u200D';

interface Font {
  readonly name: string;
  /** Path within the font's package, which ships one file for each range of scripts. */
  readonly source: string;
  readonly keep: string;
  /** Rules of the font to keep, where letters take other forms beside each other; all that these letters need where absent. */
  readonly features?: readonly string[];
}

const fonts: readonly Font[] = [
  { name: 'serif', source: 'literata/files/literata-latin-400-normal.woff2', keep: upright },
  { name: 'serif-italic', source: 'literata/files/literata-latin-400-italic.woff2', keep: prose },
  { name: 'serif-accents', source: 'literata/files/literata-latin-400-normal.woff2', keep: accents },
  { name: 'serif-italic-accents', source: 'literata/files/literata-latin-400-italic.woff2', keep: accents },
  { name: 'serif-extended', source: 'literata/files/literata-latin-ext-400-normal.woff2', keep: extended },
  { name: 'serif-italic-extended', source: 'literata/files/literata-latin-ext-400-italic.woff2', keep: extended },
  { name: 'serif-cyrillic', source: 'literata/files/literata-cyrillic-400-normal.woff2', keep: cyrillic },
  {
    name: 'naskh',
    source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
    keep: arabic,
    features: ['init', 'medi', 'fina', 'rlig'],
  },
  {
    name: 'naskh-marks',
    source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
    keep: arabic + arabicMarks,
    features: ['init', 'medi', 'fina', 'rlig', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'],
  },
];

/** Tables that browsers do without: for setting from top to bottom, for variable fonts, for screens of few dots. */
const unused: readonly string[] = ['vhea', 'vmtx', 'STAT', 'gasp', 'prep'];

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
  for (const family of ['literata', 'noto-naskh-arabic']) {
    await copyFile(path.join(root, 'node_modules/@fontsource', family, 'LICENSE'), path.join(folder, `${family}-LICENSE.txt`));
  }
  await writeFile(stamp, version);
}

async function makeFont({ name, source, keep, features }: Font, root: string, folder: string): Promise<void> {
  const original = await readFile(path.join(root, 'node_modules/@fontsource', source));
  const rules = features ? { keepFeatures: [...features] } : { noLayoutClosure: true };
  const made = await subsetFont(original, keep, { targetFormat: 'woff2', noHinting: true, dropTables: [...unused], ...rules });
  await writeFile(path.join(folder, `${name}.woff2`), made);
}

function letters(): string {
  return Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index, 97 + index)).join('');
}
