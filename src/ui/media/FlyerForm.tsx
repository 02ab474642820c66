import { useId, useRef, useState } from 'preact/hooks';
import { isCampaignMark } from '../../share/parameters.ts';
import type { FlyerFormat } from '../../flyer/formats.ts';
import { isCut } from '../../flyer/formats.ts';
import type { FlyerTheme } from '../../flyer/themes.ts';
import type { Translate } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import { useText } from '../parts/texts.ts';
import { useDownload } from '../parts/useDownload.ts';
import { Cancel } from '../parts/Cancel.tsx';
import { MarkField } from '../parts/MarkField.tsx';
import { FlyerPreview } from './FlyerPreview.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

/** Wishes for a flyer, what stands on it, and the download. */
export function FlyerForm() {
  const text = useText();
  const { state, start, cancel } = useDownload();
  const [format, setFormat] = useState<FlyerFormat>('a5');
  const [theme, setTheme] = useState<FlyerTheme>('general');
  const [mark, setMark] = useState(operator.campaigns[0] ?? '');
  const [marks, setMarks] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const send = (event: Event) => {
    event.preventDefault();
    if (!isCampaignMark(mark)) return field.current?.focus();
    start(async (stop) =>
      (await import('./downloadFlyer.ts')).downloadFlyer({ format, theme, mark, marks }, text, stop),
    );
  };
  return (
    <form class="flyer-form" noValidate onSubmit={send}>
      <FormatChoice format={format} onChange={setFormat} />
      <ThemeChoice theme={theme} onChange={setTheme} />
      <MarkField needed mark={mark} words={markWords(text.t)} field={field} onChange={setMark} />
      {isCut(format) && <CropMarks checked={marks} onChange={setMarks} />}
      {isCampaignMark(mark) && <FlyerPreview format={format} occasion={{ mark, theme }} />}
      <button type="submit" class="button primary" aria-disabled={state === 'working'}>
        {text.t('media:flyer.download')}
      </button>
      <Cancel working={state === 'working'} onClick={cancel} />
      <p role="status" class="status">
        {state !== 'idle' && text.t(`media:flyer.${state}`)}
      </p>
    </form>
  );
}

function markWords(t: Translate) {
  return { label: t('media:flyer.mark'), hint: t('media:flyer.markHint'), problem: t('flyer:badMark') };
}

function CropMarks({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const { t } = useText();
  const hint = useId();
  return (
    <div class="choice">
      <label class="option">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span class="option-text option-label">{t('media:flyer.marks')}</span>
      </label>
      <p id={hint} class="hint">
        {t('media:flyer.marksHint')}
      </p>
    </div>
  );
}
