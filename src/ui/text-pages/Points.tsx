import type { PagePoint } from './textPage.ts';
import { Provisions } from './Provisions.tsx';

/** Words and what there is to say about each. */
export function Points({ points }: { points: readonly PagePoint[] }) {
  return (
    <dl class="points">
      {points.map(({ id, term, text, provisions }) => (
        <div key={term} id={id}>
          <dt tabIndex={id === undefined ? undefined : -1}>{term}</dt>
          <dd>
            {text} {provisions.length > 0 && <Provisions provisions={provisions} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
