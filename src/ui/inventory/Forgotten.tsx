import { FORGOTTEN } from './inventory.ts';
import { useText } from '../parts/texts.ts';
import { UseChips } from './UseChips.tsx';

/** What people forget: their staff's own accounts, functions inside bought software, and the like. */
export function Forgotten() {
  const { t } = useText();
  return (
    <section aria-labelledby="forgotten">
      <h2 id="forgotten">{t('inventory:forgotten.title')}</h2>
      {Object.entries(FORGOTTEN).map(([id, useCases]) => (
        <fieldset key={id} class="forgotten">
          <legend>{t(`inventory:forgotten.items.${id}.title`)}</legend>
          <p>{t(`inventory:forgotten.items.${id}.text`)}</p>
          <UseChips useCases={useCases} />
        </fieldset>
      ))}
    </section>
  );
}
