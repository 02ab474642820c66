import type { ComponentChildren } from 'preact';
import type { Block, Step } from '../../report/model.ts';
import { edit } from '../store/editing.ts';
import '../parts/verdict.css';
import { JumpLink } from '../parts/JumpLink.tsx';
import { VerdictSign } from '../parts/VerdictSign.tsx';
import { headingId } from '../report/placeId.ts';
import { taskId } from '../report/taskId.ts';

type Props = { block: Extract<Block, { type: 'verdict' }>; children?: ComponentChildren };

/** The one answer in its tint: sign, headline (`children`, else the sign in words), why, next three steps, date, role. */
export function VerdictCard({ block, children }: Props) {
  const { verdict, basis, sign, sentence, steps, next, role } = block;
  return (
    <div class={`verdict ${verdict}`}>
      <div class="verdict-head">
        <VerdictSign verdict={verdict} />
        {children ?? <strong>{sign}</strong>}
      </div>
      <p>
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
      {next !== undefined && (
        <p class="verdict-next">
          <JumpLink to={headingId('timeline')}>{next}</JumpLink>
        </p>
      )}
      {role !== undefined && <p class="small-print">{role}</p>}
    </div>
  );
}

/** Leads to the task or to the question that it is about. */
function StepLink({ step: { title, rule, question } }: { step: Step }) {
  if (rule !== undefined) {
    return <JumpLink to={taskId(rule)}>{title}</JumpLink>;
  }
  if (question === undefined) return <>{title}</>;
  return (
    <button type="button" class="button link" onClick={() => edit(question)}>
      {title}
    </button>
  );
}
