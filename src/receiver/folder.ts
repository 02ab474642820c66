/** Where the files of a journal lie. Each call that writes returns when it is on the disk, or throws. */
export type Folder = {
  /** Names of files with their sizes in bytes. */
  sizes: () => ReadonlyMap<string, number>;
  /** What a file holds from a byte on. */
  read: (name: string, from: number) => Uint8Array;
  /** Adds to the end of a file in one piece. If it throws, a part may have been written. */
  append: (name: string, text: string) => void;
  /** What others wrote to a file, on the disk. */
  flush: (name: string) => void;
  /**
   * Does some work while no other process does work of this name. Who holds a name for long was killed and holds up nobody
   * any more.
   */
  alone: <Result>(name: string, work: () => Result) => Result;
};
/** What is kept as one line. */
export type Entry = Readonly<{ id: string }>;
