import { useId } from 'preact/hooks';
import { useText } from '../parts/texts.ts';
import { useCopy } from '../parts/useCopy.ts';

/** HTML to read and to copy; `copyLabel` stands on the button. */
export function CodeField({ label, copyLabel, code }: { label: string; copyLabel: string; code: string }) {
  const { t } = useText();
  const id = useId();
  const { field, said, copy } = useCopy<HTMLTextAreaElement>();
  return (
    <div class="field code-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        spellcheck={false}
        rows={code.split('\n').length + 3}
        value={code}
      />
      <button type="button" class="button" onClick={copy}>
        {copyLabel}
      </button>
      <p role="status" class="status">
        {said && t(`teaser:${said}`)}
      </p>
    </div>
  );
}
