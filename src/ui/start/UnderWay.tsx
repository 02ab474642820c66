import type { UnderWay as Begun } from '../store/checkUnderWay.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';

/** A check was begun or finished on this device: the way on with it takes the place of the way in. */
export function UnderWay({ useCase, name, isFinished }: Begun) {
  const { t, has } = useText();
  const { language } = route.value;
  const title = `use-cases:useCases.${useCase}.title`;
  const use = name === '' && has(title) ? t(title) : name;
  const way = isFinished ? 'see' : 'resume';
  return (
    <div class="notice under-way">
      <p>{t(isFinished ? 'ui:start.finished' : 'ui:start.underWay')}</p>
      <p>
        <a class="button primary" href={hrefOf(isFinished ? 'result' : 'check', language)}>
          {t(use === '' ? `ui:start.${way}` : `ui:start.${way}Use`, { use })}
        </a>
      </p>
    </div>
  );
}
