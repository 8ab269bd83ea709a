/** What the independent model is asked about. It shares no code with the product. */
export type OracleSetup = {
  readonly commandCount: 1 | 2;
  readonly consuming: 'naive' | 'ack-first';
  readonly concurrency: 'none' | 'optimistic' | 'pessimistic';
  /** `round-robin`: records go to two partitions in turn; else all are in one. */
  readonly partitioning: 'by-aggregate' | 'round-robin';
  /** Who writes a snapshot of every second event; the order that there is already has one event. */
  readonly snapshots: 'never' | 'from-memory' | 'every-n';
  /** Where the second client's query is answered; `none`: it sends a command. */
  readonly reading: 'none' | 'read-model' | 'read-own-store' | 'fold-the-log';
  /** Whoever may crash. */
  readonly crashing: 'everybody' | 'consumers';
  /** How many faults of each kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly faultCountMax: number;
};

/** An event of the one order; 0 revises it, 1 approves it. */
export type OracleEvent = { readonly id: number; readonly command: number; readonly version: number };

/** What the events of the order come to up to a version; `early`: whose transaction is open beside it. */
export type Snapshot = { version: number; events: readonly OracleEvent[]; early: number | null };

export type Handler = {
  at:
    | 'begin'
    | 'lock'
    | 'find'
    | 'insert'
    | 'update'
    | 'snapshot'
    | 'commit'
    | 'rollback'
    | 'publish'
    | 'look'
    | 'reply';
  /** Whether its transaction is open, and what it holds. */
  open: boolean;
  holds: boolean;
  loaded: number;
  event: OracleEvent | null;
  hasWritten: boolean;
  /** What it has loaded, and its own. */
  folded: readonly OracleEvent[];
  foldsFrom: number;
  snapshot: Snapshot | null;
  /** The version that it tells; null: that it failed. */
  answer: number | null;
};

export type Row = { status: string; total: number; changes: number; version: number };

export type Consumer = {
  at:
    | 'poll'
    | 'wait'
    | 'begin'
    | 'select'
    | 'put'
    | 'commit'
    | 'rollback'
    | 'mail'
    | 'ack'
    | 'ack-wait'
    | 'down';
  partition: number;
  offset: number;
  open: boolean;
  seen: Row | null;
  /** By partition. */
  positions: number[];
  committed: number[];
  /** Its offsets have expired: it will begin at the end. */
  isForgotten: boolean;
  /** Ids in the order in which they took effect. */
  applied: number[];
};

/** Plain data, so that its text is its name. */
export type State = {
  sent: number;
  used: Record<string, number>;
  clients: ('unsent' | 'ask' | 'wait' | 'heard' | 'gone')[];
  /** What each was answered; null: nothing, or that it failed. */
  answers: (number | null)[];
  /** The version that was told, that which a query must show then (0: any), and whether one has not. */
  told: number;
  owed: number;
  isStale: boolean;
  handlers: (Handler | null)[];
  crashed: string[];
  nextId: number;
  entityVersion: number;
  snapshots: Snapshot[];
  isUntrue: boolean;
  committed: OracleEvent[];
  logs: OracleEvent[][];
  turn: number;
  row: Row;
  mails: number[];
  projection: Consumer;
  notification: Consumer;
  lostUpdate: boolean;
  outOfOrder: boolean;
};

export const consumers = ['projection', 'notification'] as const;

export function initialState({ commandCount, partitioning, reading }: OracleSetup): State {
  const partitions = partitioning === 'round-robin' ? [0, 1] : [0];
  const consumer = (): Consumer => ({
    at: 'poll',
    partition: 0,
    offset: 0,
    open: false,
    seen: null,
    positions: partitions.map(() => 0),
    committed: partitions.map(() => 0),
    isForgotten: false,
    applied: [],
  });
  return {
    sent: 0,
    used: {},
    clients: Array.from({ length: commandCount }, () => 'unsent'),
    answers: Array.from({ length: commandCount }, () => null),
    // Whoever made the order there is was told so.
    told: reading === 'none' ? 0 : 1,
    owed: 0,
    isStale: false,
    handlers: Array.from({ length: commandCount }, () => null),
    crashed: [],
    nextId: 1,
    entityVersion: 1,
    snapshots: [],
    isUntrue: false,
    committed: [],
    logs: partitions.map(() => []),
    // The order that there is already lies in partition 0.
    turn: partitions.length - 1,
    row: { status: 'PENDING', total: 100, changes: 1, version: 1 },
    mails: [],
    projection: consumer(),
    notification: consumer(),
    lostUpdate: false,
    outOfOrder: false,
  };
}
