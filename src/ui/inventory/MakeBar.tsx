import { useState } from 'preact/hooks';
import type { Program } from '../../domain/program.ts';
import { drafts, makeDrafts, running, tapped, unsaid } from './inventory.ts';
import { jumpTo } from '../parts/jump.ts';
import { useText } from '../parts/texts.ts';
import { ThumbBar } from '../parts/ThumbBar.tsx';
import { DRAFTS } from './Drafts.tsx';
import { usesId } from './Programs.tsx';

type Problem = { nothing: true } | { program: Program };

/** Makes drafts of what was tapped, or says what is missing for that; once there is a list, only where something was tapped. */
export function MakeBar() {
  const text = useText();
  const [problem, setProblem] = useState<Problem>();
  const count = running.value.length;
  const hasList = drafts().length > 0;
  if (hasList && count === 0 && tapped.value.length === 0) return null;
  const make = () => {
    const program = unsaid();
    const missing = program ? { program } : count === 0 ? { nothing: true as const } : undefined;
    setProblem(missing);
    if (program) jumpTo(usesId(program));
    if (missing) return;
    makeDrafts(text);
    // Once the list is there.
    setTimeout(() => jumpTo(DRAFTS));
  };
  return (
    <ThumbBar>
      <button type="button" class="button primary" onClick={make}>
        {text.t(`inventory:${hasList ? 'add' : 'make'}.${count === 0 ? 'none' : 'some'}`, { count })}
      </button>
      <p role="alert" class="field-problem">
        {problem && sentenceOf(problem, text.t)}
      </p>
    </ThumbBar>
  );
}

function sentenceOf(problem: Problem, t: ReturnType<typeof useText>['t']): string | undefined {
  if ('nothing' in problem) return running.value.length > 0 ? undefined : t('inventory:make.nothing');
  return unsaid() === problem.program
    ? t('inventory:make.unsaid', { program: problem.program.name })
    : undefined;
}
