import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from './failureOf.ts';
import { failureOf } from './failureOf.ts';

type State = 'idle' | 'working' | 'failed';
/** Makes a file and hands it over, unless it is called off before. */
type Making = (stop: AbortSignal) => Promise<void>;
/** `failure`: why the last one failed. */
export type Download = {
  state: State;
  failure: Failure | undefined;
  start: (make: Making) => void;
  cancel: () => void;
};

/**
 * A download that takes its time and may fail, e.g. because its code does not load. One at a time; who leaves the page
 * calls it off.
 */
export function useDownload(): Download {
  const [{ state, failure }, setState] = useState<Pick<Download, 'state' | 'failure'>>(now('idle'));
  const underWay = useRef<AbortController | undefined>(undefined);
  useLayoutEffect(() => () => underWay.current?.abort(), []);
  const start = (make: Making) => {
    if (state === 'working') return;
    const own = new AbortController();
    underWay.current = own;
    setState(now('working'));
    const end = (next: ReturnType<typeof now>) => !own.signal.aborted && setState(next);
    make(own.signal).then(
      () => end(now('idle')),
      (error: unknown) => end(now('failed', failureOf(error))),
    );
  };
  const cancel = () => {
    underWay.current?.abort();
    setState(now('idle'));
  };
  return { state, failure, start, cancel };
}

function now(state: State, failure?: Failure): Pick<Download, 'state' | 'failure'> {
  return { state, failure };
}
