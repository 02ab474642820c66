import { RISK_CLASSES } from '../../domain/types.ts';
import { useText } from '../parts/texts.ts';
import { Staircase } from '../parts/Staircase.tsx';
import { VerdictSign } from '../parts/VerdictSign.tsx';
import '../parts/verdict.css';

/** Place of "limited" among the classes. */
const LIMITED = 2;

/** A picture of the product: the answer to a use that many know, in words of the product itself. */
export function SampleAnswer() {
  const { t } = useText();
  const say = (part: string) => t(`ui:start.sample.${part}`);
  const steps = RISK_CLASSES.map((riskClass) => ({ riskClass, label: say(`classes.${riskClass}`) }));
  return (
    <section class="sample" aria-labelledby="sample">
      <h2 id="sample">{say('title')}</h2>
      <div class="verdict yesIf">
        <p class="small-print">{say('use')}</p>
        <p class="verdict-head">
          <VerdictSign verdict="yesIf" />
          <strong>{say('sign')}</strong>
        </p>
        <p>{say('sentence')}</p>
        <Staircase
          steps={steps}
          scene={{ now: { from: LIMITED, to: LIMITED } }}
          labels={{ now: say('you'), later: '' }}
        />
        <ol class="verdict-steps">
          {['first', 'second', 'third'].map((step) => (
            <li key={step}>{say(`steps.${step}`)}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
