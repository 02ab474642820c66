import { useState } from 'preact/hooks';
import type { ReportSection } from '../../report/model.ts';
import { jumpTo } from '../parts/jump.ts';
import { useText } from '../parts/texts.ts';
import type { PlaceId } from '../report/placeId.ts';
import { headingId } from '../report/placeId.ts';

/** From this width on there is a second column (see resultColumns.css), in which the contents stand open. */
const WIDE = '(min-width: 70rem)';

export type Place = Pick<ReportSection, 'heading' | 'count'> & { id: PlaceId };

/** What is on this page and how much of it. */
export function Contents({ places }: { places: readonly Place[] }) {
  const { t } = useText();
  const [isWide] = useState(() => matchMedia(WIDE).matches);
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <details open={isWide}>
        <summary id="contents-title">{t('result:contents')}</summary>
        <ul>
          {places.map((place) => (
            <li key={place.id} class={place.id}>
              <Jump place={place} /> {place.count !== undefined && <span class="counter">{place.count}</span>}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Jump({ place: { id, heading } }: { place: Place }) {
  const jump = (event: Event) => {
    event.preventDefault();
    jumpTo(headingId(id));
  };
  return (
    <a href={`#${headingId(id)}`} onClick={jump}>
      {heading}
    </a>
  );
}
