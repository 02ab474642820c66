import { useEffect } from 'preact/hooks';
import { summaryText } from '../../pilot/words.ts';
import { change, draft, result } from './enquiry.ts';
import { uses } from '../store/register.ts';
import { showTexts, TASK_TEXTS, useText } from '../parts/texts.ts';

/** Offers to send a summary of the result along, and shows exactly what that is. Only if there is a result. */
export function ResultConsent() {
  const text = useText();
  const { t } = text;
  useEffect(() => {
    if (uses.value.length === 0) return;
    // The rules and the titles of tasks are loaded for this alone; without them nothing is offered.
    Promise.all([import('./findResult.ts'), showTexts(text.language, TASK_TEXTS)]).then(
      ([{ findResult }]) => void (result.value = findResult(text)),
      () => undefined,
    );
  }, [uses.value, text.language]);
  if (!result.value) return null;
  return (
    <div class="choice">
      <label class="option">
        <input
          type="checkbox"
          aria-describedby="result-preview"
          checked={draft.value.sendsResult}
          onChange={({ currentTarget }) => change({ sendsResult: currentTarget.checked })}
        />
        <span class="option-label">{t('pilot:result.consent')}</span>
      </label>
      <p id="result-preview" class="result-preview">
        {t('pilot:result.preview')} <strong>{summaryText(result.value, text)}</strong>
      </p>
    </div>
  );
}
