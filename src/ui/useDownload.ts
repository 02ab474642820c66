import { useState } from 'preact/hooks';

type State = 'idle' | 'working' | 'failed';

/** A download that takes its time and may fail, e.g. because its code does not load. One at a time. */
export function useDownload(): { state: State; start: (download: () => Promise<void>) => void } {
  const [state, setState] = useState<State>('idle');
  const start = (download: () => Promise<void>) => {
    if (state === 'working') return;
    setState('working');
    download().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return { state, start };
}
