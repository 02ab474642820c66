import type { Risk } from '../../domain/risk.ts';
import { usualRisk } from '../../domain/usual.ts';
import { ruleSet } from '../../ruleset.ts';
import { firm } from './firm.ts';
import { lawDay } from './lawDay.ts';
import { likelyPlace, PLACE } from './preset.ts';

const risks = new Map<string, Risk>();

/** The class that a typical use usually has, before any question. */
export function usualRiskOf(useCase: string): Risk {
  const [place, day] = [usualPlace(), lawDay()];
  const key = [useCase, place, day].join();
  const known = risks.get(key) ?? usualRisk(ruleSet, useCase, place, day);
  risks.set(key, known);
  return known;
}

/** Where the firm is, as far as this device knows; the class hardly depends on it. */
function usualPlace(): string {
  const question = ruleSet.questions[PLACE];
  const [first = ''] = question && question.type !== 'boolean' ? question.options : [];
  const known = firm.value[PLACE];
  return typeof known === 'string' ? known : (likelyPlace() ?? first);
}
