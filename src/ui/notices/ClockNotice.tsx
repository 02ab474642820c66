import { clockDoubt } from '../../domain/clock.ts';
import { dateText } from '../../report/dates.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../parts/texts.ts';
import { today } from '../../today.ts';

/** Said where dates follow from the clock of the device, and that clock cannot be right or the rules are old. */
export function ClockNotice() {
  const text = useText();
  const now = today();
  const doubt = clockDoubt(now, ruleSet.checkedOn);
  if (doubt === undefined) return null;
  const dates = { today: dateText(now, text), checkedOn: dateText(ruleSet.checkedOn, text) };
  return (
    <div class="notice" role="status">
      <p>{text.t(`result:clock.${doubt}`, dates)}</p>
    </div>
  );
}
