import { useEffect } from 'preact/hooks';
import { lastFile } from './saveFile.ts';
import './savedNote.css';
import { useText } from './texts.ts';

/**
 * Says after each download where it went, what to do if nothing came, because browsers inside other apps drop downloads
 * without a word, and offers the device's own way to pass a file on. Stays in sight until it is closed.
 */
export function SavedNote() {
  const { t } = useText();
  const close = () => (lastFile.value = undefined);
  useEffect(() => () => void close(), []);
  const file = lastFile.value;
  return (
    <div role="status" class="saved-note">
      {file && (
        <div class="notice">
          <p>{t('formats:saved.text', { name: file.name })}</p>
          <div class="actions">
            {canPassOn(file) && (
              <button type="button" class="button" onClick={() => void passOn(file)}>
                {t('formats:saved.passOn')}
              </button>
            )}
            <button type="button" class="button quiet" onClick={close}>
              {t('ui:storage.close')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function canPassOn(file: File): boolean {
  const { canShare } = navigator as { canShare?: Navigator['canShare'] };
  return canShare?.call(navigator, { files: [file] }) === true;
}

async function passOn(file: File): Promise<void> {
  // Closing the device's dialog is no failure.
  await navigator.share({ files: [file] }).catch(() => undefined);
}
