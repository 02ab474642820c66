import { useId } from 'preact/hooks';
import { isCampaignMark } from '../../../share/parameters.ts';
import { useText } from '../../texts.ts';

/** The campaign mark of the teaser; says what is wrong with one that links may not carry. */
export function MarkField({ mark, onChange }: { mark: string; onChange: (mark: string) => void }) {
  const { t } = useText();
  const id = useId();
  const isWrong = mark !== '' && !isCampaignMark(mark);
  return (
    <div class="field">
      <label for={id}>{t('teaser:options.mark')}</label>
      <span id={`${id}-hint`} class="small-print">
        {t('teaser:options.markHint')}
      </span>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={mark}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p id={`${id}-problem`} role="status" class="problem">
        {isWrong && t('teaser:options.markProblem')}
      </p>
    </div>
  );
}
