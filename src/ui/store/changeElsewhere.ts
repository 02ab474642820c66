import { copyKeys } from './copyStorage.ts';

const BASE = import.meta.env.BASE_URL;

/** Tells of a change that another window has made: the key, or `null` where all was deleted. */
export function onChangeElsewhere(listener: (key: string | null) => void): void {
  addEventListener('storage', ({ key }) =>
    listener(BASE === '/' || key === null ? key : copyKeys(BASE).here(key)),
  );
}
