import { franc } from 'franc-min';
import { isProse, placeOf, textOf } from '../block.ts';
import type { Draft } from '../draft.ts';

const leastLetters = 100;

/** Reads the language off the running text, where there is enough of it. */
export function readLanguage(draft: Draft): Draft {
  const prose = draft.tree.children.filter(isProse);
  const text = prose.map(textOf).join('\n').slice(0, 4000);
  const code = text.length >= leastLetters ? franc(text) : 'und';
  const tag = code === 'und' ? undefined : Intl.getCanonicalLocales(code)[0];
  if (!tag || draft.record.language) return draft;
  const evidence = `the wording of ${String(text.length)} characters of running text`;
  return { ...draft, record: { ...draft.record, language: { value: tag, ...placeOf(prose[0]), evidence, confidence: 0.8 } } };
}
