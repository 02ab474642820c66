import type { Risk } from '../../domain/risk.ts';
import { useText } from '../parts/texts.ts';
import { ClassBadge } from '../parts/ClassBadge.tsx';

/** The class that a use usually has, before any question. */
export function UsualClass({ risk }: { risk: Risk }) {
  const { t } = useText();
  return (
    <div class="usual-class">
      <span>{t(risk.atLeast === 'none' ? 'register:usual.open' : 'register:usual.usually')}</span>
      <ClassBadge range={risk} />
    </div>
  );
}
