import { useText } from './texts.ts';

type Props = { label: string; isOpen: boolean; controls: string; toggle: () => void };

/** The question mark beside an answer: it opens what the answer means. */
export function ExplainButton({ label, isOpen, controls, toggle }: Props) {
  const { t } = useText();
  return (
    <button
      type="button"
      class="second explain"
      aria-label={t('check:explain', { option: label })}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={toggle}
    >
      {t('check:unsure')}
    </button>
  );
}
