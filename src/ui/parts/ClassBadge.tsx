import type { Range } from '../../report/chips.ts';
import { rangeText } from '../../report/chips.ts';
import { useText } from './texts.ts';
import { Icon } from './Icon.tsx';
import { CLASS_SHAPES } from './shapes.ts';
import './classTint.css';

/** The class as word and sign; while it is open, both ends. */
export function ClassBadge({ range }: { range: Range }) {
  const text = useText();
  const { atLeast, atMost } = range;
  const isSettled = atLeast === atMost;
  return (
    <p class={`class-badge class-tint ${isSettled ? atLeast : 'interval'}`}>
      <Icon shape={CLASS_SHAPES[atLeast]} size={20} />
      {rangeText(range, text)}
      {!isSettled && <Icon shape={CLASS_SHAPES[atMost]} size={20} />}
    </p>
  );
}
