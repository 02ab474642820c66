import type { RoundTable } from '../../operator.ts';
import { dateText } from '../../report/dates.ts';
import { useText } from '../parts/texts.ts';

const [WIDTH, HEIGHT] = [320, 52];
/** Room for half a label at both ends. */
const EDGE = 24;
const LINE_Y = 14;

/** Today and the next round tables on a line, evenly apart: how often one meets, not how far away it is. */
export function RhythmPicture({ tables }: { tables: readonly RoundTable[] }) {
  const text = useText();
  const { t } = text;
  const day = new Intl.DateTimeFormat(t('report:dates.locale'), {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  const dates = tables.map(({ date }) => dateText(date, text)).join('; ');
  const labels = [t('pilot:roundTable.today'), ...tables.map(({ date }) => day.format(new Date(date)))];
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / tables.length;
  return (
    <svg
      class="rhythm"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('pilot:roundTable.picture', { dates })}
    >
      <line x1={EDGE} y1={LINE_Y} x2={WIDTH - EDGE} y2={LINE_Y} />
      {labels.map((label, index) => (
        <g key={index} class={index === 1 ? 'next' : undefined}>
          <circle cx={x(index)} cy={LINE_Y} r={index === 0 ? 4 : 8} />
          <text x={x(index)} y={HEIGHT - 8} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
