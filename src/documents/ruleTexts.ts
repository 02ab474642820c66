import type { RuleId } from '../domain/types.ts';
import type { DocumentContext } from './context.ts';
import type { DocumentBlock } from './model.ts';
import { paragraphs } from './parts.ts';

/** Where a rule says what it asks for: a duty gives its reason and what to do, a notice its text, or what holds while it is open. */
const SAID = ['why', 'text', 'action'];

/** What those of these rules say that apply or may, each duty with what to do. */
export function ruleTexts(rules: readonly RuleId[], { assessment, text }: DocumentContext): DocumentBlock[] {
  const found = assessment.findings.filter(({ rule, applies }) => rules.includes(rule) && applies !== false);
  const said = found.map(({ rule, applies }) => {
    const isOpen = applies === 'unknown' && text.has(`${rule}.open`);
    return (isOpen ? ['open'] : SAID).map((part) => `${rule}.${part}`).filter((each) => text.has(each));
  });
  return paragraphs(said.map((keys) => keys.map((each) => text.t(each)).join(' ')));
}
