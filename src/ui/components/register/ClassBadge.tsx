import type { RiskClass } from '../../../domain/types.ts';
import { rangeText } from '../../../report/chips.ts';
import { useText } from '../../texts.ts';
import { Icon } from '../Icon.tsx';
import { CLASS_SHAPES } from '../shapes.ts';

type Props = { atLeast: RiskClass; atMost: RiskClass };

/** The class as word and sign; while it is open, both ends. */
export function ClassBadge({ atLeast, atMost }: Props) {
  const text = useText();
  const isSettled = atLeast === atMost;
  return (
    <p class={`class-badge class-tint ${isSettled ? atLeast : 'interval'}`}>
      <Icon shape={CLASS_SHAPES[atLeast]} size={20} />
      {rangeText({ atLeast, atMost }, text)}
      {!isSettled && <Icon shape={CLASS_SHAPES[atMost]} size={20} />}
    </p>
  );
}
