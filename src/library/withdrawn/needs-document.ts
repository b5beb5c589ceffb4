import { formatProblem, type Problem } from '../../problem.ts';
import { applyRules } from '../checks/apply-rules.ts';
import { checkContent, type Surroundings } from '../checks/check-content.ts';
import type { PlaceInLedger } from '../checks/check-ledgers.ts';
import type { Content } from '../content/content.ts';
import { leaveOut } from './leave-out.ts';

/** What would be wrong in a library without one of its documents: facts, accounts and citations that need it. */
export function needsDocument(id: string, content: Content, placeInLedger: PlaceInLedger): Problem[] {
  const tell = (entries: Content): readonly Problem[] =>
    applyRules(checkContent(entries, surroundingsOf(content, placeInLedger)), content.settings.rules).problems;
  const before = new Set(tell(content).map(formatProblem));
  return tell(leaveOut(content, id)).filter((problem) => !before.has(formatProblem(problem)));
}

/** A library that can be read has no faulty records, and leaving a document out changes nothing of what git keeps. */
function surroundingsOf({ settings }: Content, placeInLedger: PlaceInLedger): Surroundings {
  return { broken: new Set(), language: settings.language, tracked: { folder: '', files: [] }, placeInLedger };
}
