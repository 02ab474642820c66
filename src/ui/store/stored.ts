/** Where something lies: kept, kept until the window closes, or files for use without a network. */
type Area = 'local' | 'session' | 'cache';
/** `key`: the whole key, or how all keys of this kind begin. `id`: its texts in `privacy:stored.rows`. */
export type Stored = { id: string; area: Area; key: string };

/** Everything that this app stores on the device. The privacy page lists it, a test compares it with the code. */
export const STORED: readonly Stored[] = [
  { id: 'uses', area: 'local', key: 'ki-check:use:' },
  { id: 'firm', area: 'local', key: 'ki-check:firm' },
  { id: 'current', area: 'local', key: 'ki-check:current' },
  { id: 'damaged', area: 'local', key: 'ki-check:damaged' },
  { id: 'outbox', area: 'local', key: 'ki-check:outbox' },
  { id: 'open', area: 'session', key: 'ki-check:open' },
  { id: 'files', area: 'cache', key: `ki-check ${import.meta.env.BASE_URL} ` },
];
