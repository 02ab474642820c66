import { useMemo } from 'preact/hooks';
import { firmResult } from '../../firm/firmResult.ts';
import { firmUseOf, isGoingOn } from '../../firm/firmUse.ts';
import type { FirmResult } from '../../report/firmModel.ts';
import { countedStaircase } from '../../staircase/counted.ts';
import type { AssessedUse } from '../../register/registerReport.ts';
import { route } from '../parts/router.ts';
import { hrefOfUse } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { DrawnStaircase } from '../parts/Staircase.tsx';
import { VerdictSign } from '../parts/VerdictSign.tsx';
import { FirmTasks } from './FirmTasks.tsx';
import '../report/findings.css';
import '../report/tasks.css';
import '../parts/verdict.css';
import './firm.css';

/** The result of a single use says all that there is to say. */
const FEWEST = 2;

/** The result of all uses that go on; none where there are not several. */
export function useFirmResult(assessed: readonly AssessedUse[]): FirmResult | undefined {
  const text = useText();
  return useMemo(() => {
    const uses = assessed.filter(({ use }) => isGoingOn(use));
    if (assessed.length < FEWEST) return undefined;
    return firmResult(
      uses.map(({ use, context }) => firmUseOf(use, context)),
      text,
    );
  }, [assessed, text]);
}

/** All uses as one picture, what to stop first, and one plan for all. */
export function FirmOverview({ result }: { result: FirmResult }) {
  return (
    <section class="firm" aria-labelledby="firm">
      <h2 id="firm">{result.heading}</h2>
      <p>{result.sentence}</p>
      <Picture result={result} />
      <Stops stops={result.stops} />
      <FirmTasks plan={result.plan} />
    </section>
  );
}

/** How many stand on which step, and beside it who. */
function Picture({ result: { picture, standings } }: { result: FirmResult }) {
  const { steps, counts, text } = picture;
  const labels = counts.filter((count) => count > 0).map(String);
  return (
    <figure class="firm-picture" aria-label={text}>
      <DrawnStaircase steps={steps} drawing={countedStaircase(counts)} labels={labels} />
      <dl>
        {standings.map(({ kind, label, names }) => (
          <div key={kind} class={kind}>
            <dt>{label}</dt>
            <dd>{names}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

function Stops({ stops: { heading, list } }: { stops: FirmResult['stops'] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="firm-stops">
        {list.map(({ id, use, verdict, why }) => (
          <li key={id} class={`verdict ${verdict}`}>
            <VerdictSign verdict={verdict} />
            <div>
              <a href={hrefOfUse(id, route.value.language)}>{use}</a>
              <p>{why}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
