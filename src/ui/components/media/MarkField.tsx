import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { operator } from '../../../operator.ts';
import { isCampaignMark } from '../../../share/parameters.ts';
import { useText } from '../../texts.ts';

type Props = { mark: string; field: RefObject<HTMLInputElement | null>; onChange: (mark: string) => void };

/** The campaign mark: one of the operator's, or typed. Says at once what is wrong with it. */
export function MarkField({ mark, field, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  const isGood = isCampaignMark(mark);
  return (
    <div class="field">
      <label for={id}>{t('media:flyer.mark')}</label>
      <p id={`${id}-hint`} class="hint">
        {t('media:flyer.markHint')}
      </p>
      <input
        id={id}
        ref={field}
        type="text"
        list={`${id}-known`}
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        value={mark}
        aria-invalid={!isGood}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      <datalist id={`${id}-known`}>
        {operator.campaigns.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p id={`${id}-problem`} class="field-problem" role="status">
        {!isGood && t('flyer:badMark')}
      </p>
    </div>
  );
}
