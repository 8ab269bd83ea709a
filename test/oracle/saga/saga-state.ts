/** What the independent model of orders and customers, two services, is asked about. It shares no code with the product. */
export type SagaSetup = {
  readonly coordination: 'none' | 'choreography' | 'orchestration';
  /** How many faults of each kind: `crash` and `redelivery`. */
  readonly faults: Readonly<Record<string, number>>;
  readonly faultCountMax: number;
};

/** A database, named for whose it is. */
export type Owner = 'order' | 'customer';

/** A row of a database; a message has an id, a state has none. `by` is what it was written on account of. */
export type Row = { readonly id: number | null; readonly type: string; readonly by: string };

/** A record of the broker. */
export type Letter = { readonly id: number; readonly type: string };

/** Whoever carries out a program: where it stands in it, its transactions and what it has in hand. */
export type Actor = {
  at: string;
  /** What an open transaction has written; null: none is open. */
  written: Record<Owner, Row[] | null>;
  letter: Letter | null;
};

export type Reader = Actor & { offset: number; position: number; committed: number };

/** Plain data, so that its text is its name. */
export type SagaState = {
  isSent: boolean;
  used: Record<string, number>;
  client: 'unsent' | 'ask' | 'wait' | 'heard' | 'gone';
  /** The client was told that the order is approved. */
  isToldApproved: boolean;
  answer: string | null;
  handler: Actor | null;
  readers: Record<string, Reader>;
  crashed: string[];
  nextIds: Record<Owner, number>;
  rows: Record<Owner, Row[]>;
  logs: Record<string, Letter[]>;
  /** Per reader: ids of events in the order in which they were done with, and those that had an effect. */
  applied: Record<string, number[]>;
  effects: Record<string, number[]>;
};

export const owners: readonly Owner[] = ['order', 'customer'];

export const newActor = (at: string): Actor => ({
  at,
  written: { order: null, customer: null },
  letter: null,
});

/** One customer with credit enough for the one order that is asked for. */
export function initialSagaState(readers: readonly string[], topics: readonly string[]): SagaState {
  const reader = (): Reader => ({ ...newActor('poll'), offset: 0, position: 0, committed: 0 });
  const each = <Value>(names: readonly string[], of: () => Value): Record<string, Value> =>
    Object.fromEntries(names.map((name) => [name, of()]));
  return {
    isSent: false,
    used: {},
    client: 'unsent',
    isToldApproved: false,
    answer: null,
    handler: null,
    readers: each(readers, reader),
    crashed: [],
    // Each sequence goes on in steps of two; the customer has come with the first of theirs.
    nextIds: { order: 1, customer: 4 },
    rows: { order: [], customer: [] },
    logs: each(topics, () => []),
    applied: each(readers, () => []),
    effects: each(readers, () => []),
  };
}
