import type { RuleSettings } from '../../../schema/settings.ts';
import type { Rule } from './rule.ts';

/** Why a rule may not be set to a level; null where it may. */
export function refusalOf({ fixed, keptOn }: Rule, level: RuleSettings[string]['level']): string | null {
  return fixed ?? (level === 'off' ? (keptOn ?? null) : null);
}
