/** The stations on the way of a command through the code, in the order in which they are come to. */
export const stationIds = [
  // Of the ten steps.
  'controller',
  'dispatcher',
  'command-handler',
  'event-sourcing-handler',
  // Whoever hears of it before its aggregate does.
  'boundary',
  'two-commits',
  'process-manager',
  'service',
  'repository',
  'aggregate-method',
  'found-by-type',
  'process',
  'aggregate-root',
  'apply',
  'save-events',
  'event-store',
  'lock',
  'producer',
  'outbox',
  'relay',
  'subscriber',
  // What the message leads to.
  'handler',
  'mending',
  'saga',
  'carrying-out',
  'outside',
] as const;

export type StationId = (typeof stationIds)[number];

/** One of them: the file that runs there, and the parts of it to look at, by their names. */
export type Station = {
  readonly id: StationId;
  /** Below `src/system`, or `domains/...`. */
  readonly file: string;
  readonly names: readonly string[];
  /** Of code that yields nothing itself: what yields when it is called. */
  readonly calledAt?: readonly CallSite[];
};

/** A line of a file, by what is written in it. */
export type CallSite = { readonly file: string; readonly text: string };
