import { Icon } from './Icon.tsx';
import { VERDICT_SHAPES } from './shapes.ts';

/** The sign of an answer on a disc; the word stands beside it. */
export function VerdictSign({ verdict }: { verdict: keyof typeof VERDICT_SHAPES }) {
  return (
    <span class="verdict-sign">
      <Icon shape={VERDICT_SHAPES[verdict]} size={28} />
    </span>
  );
}
