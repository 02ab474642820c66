import type { Making } from './making.ts';
import { cancel, make, making } from './making.ts';
import type { Text } from '../../i18n/text.ts';
import { useText } from '../parts/texts.ts';
import { useSlow } from '../parts/useSlow.ts';
import { Cancel } from '../parts/Cancel.tsx';

/** How far the documents are, with a way to stop; what came of it, with a way to try again. */
export function FolderStatus() {
  const text = useText();
  const now = making.value;
  const isSlow = useSlow(now.state === 'working');
  return (
    <div class="folder-status">
      <p role="status" class="status">
        {sentence(now, isSlow, text)}
      </p>
      <Cancel working={now.state === 'working'} onClick={cancel} />
      {now.state === 'failed' && (
        <button type="button" class="button" onClick={() => void make(now.wanted)}>
          {text.t('folder:again')}
        </button>
      )}
    </div>
  );
}

function sentence(now: Making, isSlow: boolean, { t }: Text): string {
  if (now.state === 'working') {
    return isSlow ? t('folder:working', { done: now.done, count: now.count }) : '';
  }
  if (now.state === 'saved') return t('folder:saved', { name: now.name });
  if (now.state === 'cancelled') return t('folder:cancelled');
  return now.state === 'failed' ? t(`folder:failed.${now.reason}`) : '';
}
