import type { RiskClass } from '../../../domain/types.ts';
import { useText } from '../../texts.ts';
import { Icon } from '../Icon.tsx';
import { CLASS_SHAPES } from '../shapes.ts';

type Props = { atLeast: RiskClass; atMost: RiskClass };

/** The class as word and sign; while it is open, both ends. */
export function ClassBadge({ atLeast, atMost }: Props) {
  const { t } = useText();
  const name = (riskClass: RiskClass) => t(`report:classes.${riskClass}.name`);
  const isSettled = atLeast === atMost;
  return (
    <p class={`class-badge ${isSettled ? atLeast : 'interval'}`}>
      <Icon shape={CLASS_SHAPES[atLeast]} size={20} />
      {isSettled ? name(atLeast) : t('report:chips.range', { atLeast: name(atLeast), atMost: name(atMost) })}
      {!isSettled && <Icon shape={CLASS_SHAPES[atMost]} size={20} />}
    </p>
  );
}
