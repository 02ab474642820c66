import type { Block, Step } from '../../../report/model.ts';
import { edit } from '../../editing.ts';
import { jumpTo } from '../../jump.ts';
import { taskId } from './taskId.ts';

type VerdictBlock = Extract<Block, { type: 'verdict' }>;

/** The one answer: why, the next three steps, the next date, the role. */
export function VerdictCard({ block }: { block: VerdictBlock }) {
  const { verdict, basis, sentence, steps, next, role } = block;
  return (
    <div class={`verdict ${verdict}`}>
      <p class="lead">
        <span class="verdict-basis">{basis}:</span> {sentence}
      </p>
      {steps.length > 0 && (
        <ol class="verdict-steps">
          {steps.map((step) => (
            <li key={step.title}>
              <StepLink step={step} />
            </li>
          ))}
        </ol>
      )}
      {next !== undefined && <p class="verdict-next">{next}</p>}
      {role !== undefined && <p class="verdict-role">{role}</p>}
    </div>
  );
}

/** Leads to the task or to the question that it is about. */
function StepLink({ step: { title, rule, question } }: { step: Step }) {
  if (rule !== undefined) {
    const jump = (event: Event) => {
      event.preventDefault();
      jumpTo(taskId(rule));
    };
    return (
      <a href={`#${taskId(rule)}`} onClick={jump}>
        {title}
      </a>
    );
  }
  if (question === undefined) return <>{title}</>;
  return (
    <button type="button" class="link" onClick={() => edit(question)}>
      {title}
    </button>
  );
}
