import type { Field } from '../../pilot/form.ts';
import { problems } from './enquiry.ts';
import { useText } from '../parts/texts.ts';

export const fieldId = (field: Field) => `pilot-${field}`;
const problemId = (field: Field) => `pilot-${field}-problem`;

/** What a control of the form says of itself to a screen reader. */
export function controlProps(field: Field) {
  const isWrong = problems.value[field] !== undefined;
  return {
    id: fieldId(field),
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': isWrong ? problemId(field) : undefined,
  };
}

/** Below a field: what is wrong with it, in a sentence. */
export function FieldProblem({ field }: { field: Field }) {
  const { t } = useText();
  const problem = problems.value[field];
  if (!problem) return null;
  return (
    <p id={problemId(field)} class="field-problem">
      {t(problem === 'own' ? `pilot:problems.${field}` : 'pilot:problems.service')}
    </p>
  );
}
