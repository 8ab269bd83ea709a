import { up, type Guarded } from './guarded.ts';
import { endsBeside, isSnapshotDue, newestSnapshot, snapshotting, untrueOnes } from './oracle-snapshots.ts';
import type { Handler, OracleEvent, OracleSetup, State } from './oracle-state.ts';

/** A command in its transaction: find, insert, write the version, commit; then publish and answer. */
export function ofHandler(setup: OracleSetup, command: number): readonly Guarded[] {
  const { concurrency, snapshots } = setup;
  const handler = (state: State): Handler => state.handlers[command] as Handler;
  const isAt = (state: State, at: Handler['at']): boolean => state.handlers[command]?.at === at;
  const isLocked = (state: State): boolean =>
    state.handlers.some((other, index) => index !== command && other?.open === true && other.holds);
  const drop = (state: State): void => {
    handler(state).open = false;
    handler(state).holds = false;
    endsBeside(state, command);
  };
  const lose =
    (at: Handler['at']) =>
    (state: State): void => {
      drop(state);
      handler(state).at = at;
    };
  /** A statement in the transaction: it may wait, it may lose its connection, it is lost without one. */
  const statement = (
    at: Handler['at'],
    after: Handler['at'],
    waits: (state: State) => boolean,
    run: (state: State) => void,
  ): readonly Guarded[] => {
    const isOpen = (state: State): boolean =>
      isAt(state, at) && handler(state).open && up(state, 'order-database');
    return [
      { fault: null, guard: (state) => isOpen(state) && !waits(state), act: run },
      { fault: 'refused', guard: (state) => isOpen(state) && !waits(state), act: lose(after) },
      { fault: null, guard: (state) => isAt(state, at) && !isOpen(state), act: lose(after) },
    ];
  };
  const never = (): boolean => false;
  const finds = (state: State): void => {
    // What it loads is what is committed, in the order of versions.
    const snapshot = newestSnapshot(state);
    const after = state.committed
      .filter(({ version }) => version > (snapshot?.version ?? 0))
      .toSorted((a, b) => a.version - b.version || a.id - b.id);
    handler(state).loaded = Math.max(snapshot?.version ?? 1, ...after.map(({ version }) => version));
    if (snapshots !== 'never') {
      handler(state).foldsFrom = snapshot?.version ?? 0;
      handler(state).folded = [...(snapshot?.events ?? []), ...after];
    }
    handler(state).at = 'insert';
  };
  const inserts = (state: State): void => {
    handler(state).event = { id: state.nextId, command, version: handler(state).loaded + 1 };
    handler(state).at = 'update';
    state.nextId += 1;
  };
  const isOthers = (state: State): boolean =>
    concurrency === 'optimistic' && state.entityVersion !== handler(state).loaded;
  const updates = (state: State): void => {
    if (isOthers(state)) {
      handler(state).at = 'rollback';
      return;
    }
    handler(state).holds = true;
    handler(state).hasWritten = true;
    handler(state).at = snapshots !== 'never' && isSnapshotDue(handler(state)) ? 'snapshot' : 'commit';
  };
  const commits = (state: State): void => {
    const event = handler(state).event as OracleEvent;
    const before = Math.max(0, state.committed.at(-1)?.version ?? 1);
    if (before !== event.version - 1) state.lostUpdate = true;
    state.committed.push(event);
    state.entityVersion = event.version;
    untrueOnes(state, event.version);
    const { snapshot } = handler(state);
    if (snapshot !== null) state.snapshots.push(snapshot);
    drop(state);
  };
  const isCommitting = (state: State): boolean => isAt(state, 'commit') && handler(state).open;
  const isAnswering = (state: State): boolean => isAt(state, 'reply');
  const publishes = (state: State): void => {
    state.logs[state.turn]?.push(handler(state).event as OracleEvent);
    state.turn = (state.turn + 1) % state.logs.length;
  };
  const goes =
    (at: Handler['at'], ...acts: readonly ((state: State) => void)[]) =>
    (state: State): void => {
      acts.forEach((act) => act(state));
      handler(state).at = at;
    };
  const ends = (state: State): void => void (state.handlers[command] = null);
  // Whoever publishes after the commit answers that it is done, published or not.
  const succeeds = (state: State): void => {
    handler(state).answer = handler(state).event?.version ?? null;
  };
  return [
    {
      fault: null,
      guard: (state) => isAt(state, 'begin'),
      act: (state) => {
        handler(state).open = true;
        handler(state).at = concurrency === 'pessimistic' ? 'lock' : 'find';
      },
    },
    ...statement('lock', 'reply', isLocked, (state) => {
      handler(state).holds = true;
      handler(state).at = 'find';
    }),
    ...statement('find', 'reply', never, finds),
    ...statement('insert', 'rollback', never, inserts),
    ...statement('update', 'rollback', (state) => isLocked(state) && !isOthers(state), updates),
    ...snapshotting(setup, command, {
      inTransaction: (run) => statement('snapshot', 'rollback', never, run),
      isAt: (state) => isAt(state, 'snapshot'),
      handler,
    }),
    { fault: null, guard: (state) => isAt(state, 'rollback'), act: goes('reply', drop) },
    { fault: null, guard: isCommitting, act: goes('publish', commits) },
    { fault: 'refused', guard: isCommitting, act: goes('reply', drop) },
    { fault: 'request-lost', guard: isCommitting, act: goes('reply', drop) },
    { fault: 'reply-lost', guard: isCommitting, act: goes('reply', commits) },
    { fault: null, guard: (state) => isAt(state, 'commit') && !handler(state).open, act: goes('reply') },
    { fault: null, guard: (state) => isAt(state, 'publish'), act: goes('reply', publishes, succeeds) },
    { fault: 'refused', guard: (state) => isAt(state, 'publish'), act: goes('reply', succeeds) },
    { fault: 'request-lost', guard: (state) => isAt(state, 'publish'), act: goes('reply', succeeds) },
    {
      fault: 'reply-lost',
      guard: (state) => isAt(state, 'publish'),
      act: goes('reply', publishes, succeeds),
    },
    {
      fault: null,
      guard: isAnswering,
      act: (state) => {
        state.clients[command] = 'heard';
        state.answers[command] = handler(state).answer;
        ends(state);
      },
    },
    { fault: 'reply-lost', guard: isAnswering, act: ends },
  ];
}
