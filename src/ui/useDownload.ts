import { useRef, useState } from 'preact/hooks';

type State = 'idle' | 'working' | 'failed';
/** Makes a file and hands it over, unless it is called off before. */
type Download = (stop: AbortSignal) => Promise<void>;

/** A download that takes its time and may fail, e.g. because its code does not load. One at a time. */
export function useDownload(): { state: State; start: (download: Download) => void; cancel: () => void } {
  const [state, setState] = useState<State>('idle');
  const underWay = useRef<AbortController | undefined>(undefined);
  const start = (download: Download) => {
    if (state === 'working') return;
    const own = new AbortController();
    underWay.current = own;
    setState('working');
    const end = (next: State) => () => !own.signal.aborted && setState(next);
    download(own.signal).then(end('idle'), end('failed'));
  };
  const cancel = () => {
    underWay.current?.abort();
    setState('idle');
  };
  return { state, start, cancel };
}
