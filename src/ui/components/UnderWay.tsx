import type { UnderWay as Begun } from '../checkUnderWay.ts';
import { route } from '../router.ts';
import { hrefOf } from '../routes.ts';
import { useText } from '../texts.ts';

/** A check was begun on this device: the way on with it takes the place of the way in. */
export function UnderWay({ useCase, name }: Begun) {
  const { t, has } = useText();
  const title = `use-cases:useCases.${useCase}.title`;
  const use = name === '' && has(title) ? t(title) : name;
  return (
    <div class="notice under-way">
      <p>{t('ui:start.underWay')}</p>
      <p>
        <a class="button primary" href={hrefOf('check', route.value.language)}>
          {t(use === '' ? 'ui:start.resume' : 'ui:start.resumeUse', { use })}
        </a>
      </p>
    </div>
  );
}
