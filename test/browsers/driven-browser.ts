/** A tab of a real browser, driven from outside: what the smoke needs, and no more. */
export type DrivenTab = {
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly url: () => Promise<string>;
  /** Runs a function in the page, which sees its parameters and nothing else of ours. */
  readonly run: <Given extends readonly unknown[], Answer>(
    work: (...given: Given) => Answer,
    ...given: Given
  ) => Promise<Answer>;
  /** Presses what lies there, by the browser's own mouse. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly pressKey: (key: DrivenKey) => Promise<void>;
  readonly toFront: () => Promise<void>;
};

export type DrivenKey = 'ArrowRight' | 'ArrowLeft';

export type DrivenBrowser = {
  readonly newTab: () => Promise<DrivenTab>;
  /** Ends every process of it, whatever state it is in. */
  readonly close: () => Promise<void>;
};

export type BrowserOptions = {
  /** The browser lets pages keep nothing. */
  readonly isStorageDenied: boolean;
};

export type StartBrowser = (options: BrowserOptions) => Promise<DrivenBrowser>;
