import { up, type Guarded } from './guarded.ts';
import { projected } from './oracle-consumers.ts';
import type { Handler, OracleEvent, OracleSetup, Snapshot, State } from './oracle-state.ts';

export const newestSnapshot = ({ snapshots }: State): Snapshot | null =>
  snapshots.toSorted((a, b) => b.version - a.version)[0] ?? null;

/** Of every second event since the last one. */
export const isSnapshotDue = ({ loaded, foldsFrom }: Handler): boolean => loaded + 1 - foldsFrom >= 2;

type Snapshotting = {
  readonly inTransaction: (run: (state: State) => void) => readonly Guarded[];
  readonly isAt: (state: State) => boolean;
  readonly handler: (state: State) => Handler;
};

/** Writes what a handler holds: in its transaction, or beside it. */
export function snapshotting(
  { snapshots }: OracleSetup,
  command: number,
  { inTransaction, isAt, handler }: Snapshotting,
): readonly Guarded[] {
  const held = (state: State, early: number | null): Snapshot => {
    const { folded, event } = handler(state);
    const events = event === null ? folded : [...folded, event];
    return { version: handler(state).loaded + 1, events, early };
  };
  const isTaken = (state: State): boolean =>
    state.snapshots.some(({ version }) => version === handler(state).loaded + 1);
  const goes = (state: State): void => void (handler(state).at = 'commit');
  if (snapshots === 'every-n')
    return inTransaction((state) => {
      if (!isTaken(state)) handler(state).snapshot = held(state, null);
      goes(state);
    });

  const writes = (state: State): void => {
    const snapshot = held(state, handler(state).open ? command : null);
    if (!isTaken(state)) {
      state.snapshots.push(snapshot);
      if (snapshot.early === null && !isTrue(state, snapshot)) state.isUntrue = true;
    }
    goes(state);
  };
  const isUp = (state: State): boolean => isAt(state) && up(state, 'order-database');
  return [
    { fault: null, guard: isUp, act: writes },
    { fault: 'refused', guard: isUp, act: goes },
    { fault: 'request-lost', guard: isUp, act: goes },
    { fault: 'reply-lost', guard: isUp, act: writes },
    { fault: null, guard: (state) => isAt(state) && !up(state, 'order-database'), act: goes },
  ];
}

/** A transaction has ended: what was written beside it is judged now. */
export function endsBeside(state: State, command: number): void {
  for (const snapshot of state.snapshots) {
    if (snapshot.early !== command) continue;
    snapshot.early = null;
    if (!isTrue(state, snapshot)) state.isUntrue = true;
  }
}

/** An event of that version has been committed: what has been said of it, or of what came later, is judged again. */
export function untrueOnes(state: State, since: number): void {
  const said = state.snapshots.filter(({ version, early }) => early === null && version >= since);
  if (said.some((snapshot) => !isTrue(state, snapshot))) state.isUntrue = true;
}

function isTrue(state: State, { version, events }: Snapshot): boolean {
  const upTo = state.committed
    .filter((event) => event.version <= version)
    .toSorted((a, b) => a.version - b.version || a.id - b.id);
  return upTo.at(-1)?.version === version && comesTo(upTo) === comesTo(events);
}

function comesTo(events: readonly OracleEvent[]): string {
  const { status, total } = events.reduce(projected, {
    status: 'PENDING',
    total: 100,
    changes: 1,
    version: 1,
  });
  return `${status} ${total}`;
}
