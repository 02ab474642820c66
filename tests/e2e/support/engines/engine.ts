export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown';

/** One window of a browser. Its downloads land in the folder that it was opened with. */
export type Session = {
  /** The name of the browser and its version, as it says itself. */
  version: string;
  goTo: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Clicks like a visitor, with the pointer. `xpath`: the element, which must be in sight. */
  click: (xpath: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** The value of an expression of JavaScript in the page; a promise is awaited. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
};

/** A browser that may be installed here. */
export type Engine = {
  name: string;
  /** Debian's packages, to say how to get it. */
  packages: string;
  isInstalled: boolean;
  /** Starts it with a fresh profile. `downloads`: an empty folder. */
  open: (downloads: string) => Promise<Session>;
};
