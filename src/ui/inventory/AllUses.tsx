import { catalogue } from '../../catalogue.ts';
import { useText } from '../parts/texts.ts';
import { UseChips } from './UseChips.tsx';

/** Every typical use in its group, for whatever has no name of its own. */
export function AllUses() {
  const { t } = useText();
  return (
    <details class="fold">
      <summary>{t('inventory:all')}</summary>
      {catalogue.map(({ group, useCases }) => (
        <fieldset key={group} class="forgotten">
          <legend>{t(`use-cases:groups.${group}`)}</legend>
          <UseChips useCases={useCases} />
        </fieldset>
      ))}
    </details>
  );
}
