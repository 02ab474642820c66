import { useId } from 'preact/hooks';
import { useText } from './texts.ts';
import { useCopy } from './useCopy.ts';

/** Copies the link; where the browser forbids that, it is marked so that the user can. */
export function CopyLink({ link }: { link: string }) {
  const { t } = useText();
  const id = useId();
  const { field, said, copy } = useCopy<HTMLInputElement>();
  return (
    <div class="field copy-link">
      <label for={id}>{t('register:share.link')}</label>
      <input
        id={id}
        ref={field}
        type="text"
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" class="button" onClick={copy}>
        {t('register:share.copy')}
      </button>
      <p role="status" class="status">
        {said && t(`register:share.${said}`)}
      </p>
    </div>
  );
}
