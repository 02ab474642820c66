import { distanceOf } from '../../domain/distance.ts';
import type { QuestionId } from '../../domain/types.ts';
import { ruleSet } from '../../ruleset.ts';
import { askedOf } from '../../wizard/places.ts';
import { context, journey } from '../store/session.ts';
import { useText } from '../parts/texts.ts';

/** How far the check has come at this question: one bar from the first question to the result, and what is left. */
export function Progress({ at }: { at: QuestionId }) {
  const { t } = useText();
  const asked = askedOf(journey.value);
  const { fewest, most } = distanceOf(journey.value, ruleSet, context.value.firm);
  const done = asked.includes(at) ? asked.indexOf(at) : asked.length;
  const again = asked.length - done;
  const left = { fewest: again + fewest, count: again + most };
  const text = t(fewest === most ? 'check:ahead.exactly' : 'check:ahead.between', left);
  return (
    <div class="step-line">
      <p id="ahead">{text}</p>
      <progress aria-labelledby="ahead" max={done + (left.fewest + left.count) / 2} value={done} />
    </div>
  );
}
