/** `open` while that hangs on the user's role. */
export type TaskOwner = 'mine' | 'vendor' | 'open';
/** A task of the plan: whose it is, when it begins, by when to deal with it, what else is to be known, if it is ticked off. */
export type Task = {
  owner: TaskOwner;
  who: string;
  when: string;
  /** In words that head a list, e.g. „Diese Woche“, „Ab 2. Dezember 2027, in gut einem Jahr“. */
  group: string;
  notes: readonly string[];
  done: boolean;
};
