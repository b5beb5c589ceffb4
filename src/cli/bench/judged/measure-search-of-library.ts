import { judgeLibrary, type Scope } from './judge-library.ts';
import { holdsTexts } from './holds-texts.ts';
import type { JudgedFigures } from './measure-judged.ts';
import { printJudged } from './print-judged.ts';

/** Measures how search answers the judged queries on the digests alone and, where the library holds full texts, on these as well. */
export async function measureSearchOfLibrary(
  contentFolder: string,
  print: (text: string) => void,
): Promise<(JudgedFigures & { readonly scope: Scope })[]> {
  const scopes: readonly Scope[] = holdsTexts(contentFolder) ? ['digests alone', 'full texts'] : ['digests alone'];
  const measured = [];
  for (const scope of scopes) {
    const figures = await judgeLibrary(contentFolder, scope);
    print(printJudged(scope, figures));
    measured.push({ scope, ...figures });
  }
  return measured;
}
