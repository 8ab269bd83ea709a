/** What the independent model is asked about. It shares no code with the product. */
export type OracleSetup = {
  readonly commandCount: 1 | 2;
  readonly consuming: 'naive' | 'ack-first';
  readonly concurrency: 'none' | 'optimistic' | 'pessimistic';
  /** `round-robin`: records go to two partitions in turn; else all are in one. */
  readonly partitioning: 'by-aggregate' | 'round-robin';
  /** How many faults of each kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly faultCountMax: number;
};

/** An event of the one order; 0 revises it, 1 approves it. */
export type OracleEvent = { readonly id: number; readonly command: number; readonly version: number };

export type Handler = {
  at: 'begin' | 'lock' | 'find' | 'insert' | 'update' | 'commit' | 'rollback' | 'publish' | 'reply';
  /** Whether its transaction is open, and what it holds. */
  open: boolean;
  holds: boolean;
  loaded: number;
  event: OracleEvent | null;
  hasWritten: boolean;
};

export type Row = { status: string; total: number; changes: number };

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
  /** Ids in the order in which they took effect. */
  applied: number[];
};

/** Plain data, so that its text is its name. */
export type State = {
  sent: number;
  used: Record<string, number>;
  clients: ('unsent' | 'ask' | 'wait' | 'heard' | 'gone')[];
  handlers: (Handler | null)[];
  crashed: string[];
  nextId: number;
  entityVersion: number;
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

export function initialState({ commandCount, partitioning }: OracleSetup): State {
  const partitions = partitioning === 'round-robin' ? [0, 1] : [0];
  const consumer = (): Consumer => ({
    at: 'poll',
    partition: 0,
    offset: 0,
    open: false,
    seen: null,
    positions: partitions.map(() => 0),
    committed: partitions.map(() => 0),
    applied: [],
  });
  return {
    sent: 0,
    used: {},
    clients: Array.from({ length: commandCount }, () => 'unsent'),
    handlers: Array.from({ length: commandCount }, () => null),
    crashed: [],
    nextId: 1,
    entityVersion: 1,
    committed: [],
    logs: partitions.map(() => []),
    // The order that there is already lies in partition 0.
    turn: partitions.length - 1,
    row: { status: 'PENDING', total: 100, changes: 1 },
    mails: [],
    projection: consumer(),
    notification: consumer(),
    lostUpdate: false,
    outOfOrder: false,
  };
}
