import type { AnswerLine } from '../../report/model.ts';
import { edit } from '../store/editing.ts';
import { useText } from '../parts/texts.ts';

/** Changes one answer without leaving the result. */
export function EditButton({ line }: { line: AnswerLine }) {
  const { t } = useText();
  return (
    <button
      type="button"
      class="button link edit-button"
      aria-haspopup="dialog"
      aria-label={t('check:review.changeLabel', { question: line.text })}
      onClick={() => edit(line.question)}
    >
      {t('report:answers.change')}
    </button>
  );
}
