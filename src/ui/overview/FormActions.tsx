import { useText } from '../parts/texts.ts';

/** The end of a form on a card: save, or leave it as it is. */
export function FormActions({ save, cancel }: { save: string; cancel: () => void }) {
  const { t } = useText();
  return (
    <div class="actions">
      <button type="submit" class="button">
        {save}
      </button>
      <button type="button" class="button quiet" onClick={cancel}>
        {t('register:overview.actions.cancel')}
      </button>
    </div>
  );
}
