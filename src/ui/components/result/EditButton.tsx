import type { AnswerLine } from '../../../report/model.ts';
import { editing } from '../../editing.ts';
import { useText } from '../../texts.ts';

/** Changes one answer without leaving the result. */
export function EditButton({ line }: { line: AnswerLine }) {
  const { t } = useText();
  return (
    <button
      type="button"
      class="button link edit-button"
      aria-haspopup="dialog"
      aria-label={t('ui:review.changeLabel', { question: line.text })}
      onClick={() => (editing.value = line.question)}
    >
      {t('report:answers.change')}
    </button>
  );
}
