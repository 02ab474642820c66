/** What a store needs from outside: the time, and names for new records. */
export type Edge = { now: () => string; newId: () => string };
