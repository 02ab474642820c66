import { useText } from './texts.ts';
import { useDownload } from './useDownload.ts';
import { Cancel } from './Cancel.tsx';

type Props = {
  /** Address of its words: `save` on the button, `working` and `failed` below. */
  words: string;
  make: (stop: AbortSignal) => Promise<void>;
};

/** A file that is made on demand; says that it is at work, and if it fails. */
export function SlowDownload({ words, make }: Props) {
  const { t } = useText();
  const { state, start, cancel } = useDownload();
  return (
    <>
      <button type="button" class="button" aria-disabled={state === 'working'} onClick={() => start(make)}>
        {t(`${words}.save`)}
      </button>
      <Cancel working={state === 'working'} onClick={cancel} />
      <p role="status" class="status">
        {state !== 'idle' && t(`${words}.${state}`)}
      </p>
    </>
  );
}
