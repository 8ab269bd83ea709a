import {
  consumers,
  type Consumer,
  type Handler,
  type OracleEvent,
  type OracleSetup,
  type Row,
  type State,
} from './oracle-state.ts';

/** A guarded command: where its guard holds, it may change the state; `fault` is what that costs. */
export type Guarded = {
  readonly fault: string | null;
  readonly guard: (state: State) => boolean;
  readonly act: (state: State) => void;
};

const up = (state: State, place: string): boolean => !state.crashed.includes(place);
const service = (command: number): string => `service-${command + 1}`;

/** The order system that publishes after the commit, as guarded commands. */
export function commandsOf(setup: OracleSetup): readonly Guarded[] {
  const commands = Array.from({ length: setup.commandCount }, (_, command) => command);
  return [
    ...commands.flatMap((command) => [...ofClient(command), ...ofHandler(setup, command)]),
    ...ofProjection(setup),
    ...ofNotification(setup),
    ...ofSurroundings(setup),
  ];
}

function ofClient(command: number): readonly Guarded[] {
  const asks = (state: State): boolean => state.clients[command] === 'ask';
  const gives = (state: State): void => void (state.clients[command] = 'gone');
  const begin = (state: State): void => {
    state.clients[command] = 'wait';
    state.handlers[command] = {
      at: 'begin',
      open: false,
      holds: false,
      loaded: 0,
      event: null,
      hasWritten: false,
    };
  };
  const isUp = (state: State): boolean => asks(state) && up(state, service(command));
  return [
    {
      fault: null,
      guard: (state) => state.sent === command && state.clients[command] === 'unsent',
      act: (state) => {
        state.sent += 1;
        state.clients[command] = 'ask';
      },
    },
    { fault: null, guard: isUp, act: begin },
    { fault: null, guard: (state) => asks(state) && !up(state, service(command)), act: gives },
    { fault: 'refused', guard: isUp, act: gives },
    { fault: 'request-lost', guard: isUp, act: gives },
    {
      fault: null,
      guard: (state) =>
        state.clients[command] === 'heard' ||
        (state.clients[command] === 'wait' && state.handlers[command] === null),
      act: gives,
    },
  ];
}

function ofHandler({ concurrency }: OracleSetup, command: number): readonly Guarded[] {
  const handler = (state: State): Handler => state.handlers[command] as Handler;
  const isAt = (state: State, at: Handler['at']): boolean => state.handlers[command]?.at === at;
  const isLocked = (state: State): boolean =>
    state.handlers.some((other, index) => index !== command && other?.open === true && other.holds);
  const drop = (state: State): void => {
    handler(state).open = false;
    handler(state).holds = false;
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
    handler(state).loaded = Math.max(1, ...state.committed.map(({ version }) => version));
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
    handler(state).at = 'commit';
  };
  const commits = (state: State): void => {
    const event = handler(state).event as OracleEvent;
    const before = Math.max(0, state.committed.at(-1)?.version ?? 1);
    if (before !== event.version - 1) state.lostUpdate = true;
    state.committed.push(event);
    state.entityVersion = event.version;
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
    { fault: null, guard: (state) => isAt(state, 'rollback'), act: goes('reply', drop) },
    { fault: null, guard: isCommitting, act: goes('publish', commits) },
    { fault: 'refused', guard: isCommitting, act: goes('reply', drop) },
    { fault: 'request-lost', guard: isCommitting, act: goes('reply', drop) },
    { fault: 'reply-lost', guard: isCommitting, act: goes('reply', commits) },
    { fault: null, guard: (state) => isAt(state, 'commit') && !handler(state).open, act: goes('reply') },
    { fault: null, guard: (state) => isAt(state, 'publish'), act: goes('reply', publishes) },
    { fault: 'refused', guard: (state) => isAt(state, 'publish'), act: goes('reply') },
    { fault: 'request-lost', guard: (state) => isAt(state, 'publish'), act: goes('reply') },
    { fault: 'reply-lost', guard: (state) => isAt(state, 'publish'), act: goes('reply', publishes) },
    {
      fault: null,
      guard: isAnswering,
      act: (state) => {
        state.clients[command] = 'heard';
        ends(state);
      },
    },
    { fault: 'reply-lost', guard: isAnswering, act: ends },
  ];
}

/** Reading, acknowledging and trying again are the same for both consumers. */
function ofReader(
  { consuming, partitioning }: OracleSetup,
  of: (state: State) => Consumer,
  work: Consumer['at'],
  isNeedUp: (state: State) => boolean,
): readonly Guarded[] {
  const isAt = (state: State, at: Consumer['at']): boolean => of(state).at === at;
  const first = consuming === 'ack-first' ? 'ack' : work;
  const goes =
    (at: Consumer['at'], ...acts: readonly ((state: State) => void)[]) =>
    (state: State): void => {
      acts.forEach((act) => act(state));
      of(state).at = at;
    };
  const hasRecordIn = (state: State, partition: number): boolean =>
    isAt(state, 'poll') && at(of(state).positions, partition) < at(state.logs, partition).length;
  const hasRecord = (state: State): boolean =>
    state.logs.some((_, partition) => hasRecordIn(state, partition));
  const acknowledges = (state: State): void => {
    const { committed, partition, offset } = of(state);
    committed[partition] = offset + 1;
  };
  const acks = (state: State): boolean => isAt(state, 'ack');
  return [
    // Which partition it is handed a record of is nobody's promise.
    ...partitionsOf(partitioning).map((partition): Guarded => ({
      fault: null,
      guard: (state) => hasRecordIn(state, partition),
      act: (state) => {
        const consumer = of(state);
        consumer.partition = partition;
        consumer.offset = at(consumer.positions, partition);
        consumer.positions[partition] = consumer.offset + 1;
        consumer.at = first;
      },
    })),
    // A fetch that is lost is made again.
    { fault: 'refused', guard: hasRecord, act: () => undefined },
    { fault: 'request-lost', guard: hasRecord, act: () => undefined },
    { fault: null, guard: acks, act: goes(consuming === 'ack-first' ? work : 'poll', acknowledges) },
    { fault: 'refused', guard: acks, act: goes('ack-wait') },
    { fault: 'request-lost', guard: acks, act: goes('ack-wait') },
    { fault: 'reply-lost', guard: acks, act: goes('ack-wait', acknowledges) },
    { fault: null, guard: (state) => isAt(state, 'ack-wait'), act: goes('ack') },
    { fault: null, guard: (state) => isAt(state, 'wait') && isNeedUp(state), act: goes(first) },
  ];
}

const recordOf = ({ logs }: State, { partition, offset }: Consumer): OracleEvent =>
  at(at(logs, partition), offset);

const partitionsOf = (partitioning: OracleSetup['partitioning']): readonly number[] =>
  partitioning === 'round-robin' ? [0, 1] : [0];

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}

function applyTo(state: State, consumer: Consumer): void {
  const event = recordOf(state, consumer);
  const published = state.logs.flat();
  const versions = consumer.applied.map((id) => published.find((other) => other.id === id)?.version ?? 0);
  if (!consumer.applied.includes(event.id) && versions.some((version) => version > event.version))
    state.outOfOrder = true;
  consumer.applied.push(event.id);
}

export function projected(row: Row, { command }: OracleEvent): Row {
  const changed = command === 0 ? { ...row, total: 120 } : { ...row, status: 'APPROVED' };
  return { ...changed, changes: row.changes + 1 };
}

function ofProjection(setup: OracleSetup): readonly Guarded[] {
  const of = (state: State): Consumer => state.projection;
  const done = setup.consuming === 'ack-first' ? 'poll' : 'ack';
  const isOpen = (state: State, at: Consumer['at']): boolean => of(state).at === at && of(state).open;
  const isLost = (state: State, at: Consumer['at']): boolean => of(state).at === at && !of(state).open;
  const ends =
    (at: Consumer['at']) =>
    (state: State): void => {
      of(state).open = false;
      of(state).seen = null;
      of(state).at = at;
    };
  const isUp = (state: State): boolean => up(state, 'projection-database');
  const statement = (at: Consumer['at'], run: (state: State) => void): readonly Guarded[] => [
    { fault: null, guard: (state) => isOpen(state, at) && isUp(state), act: run },
    { fault: 'refused', guard: (state) => isOpen(state, at) && isUp(state), act: ends('rollback') },
    {
      fault: null,
      guard: (state) => isLost(state, at) || (isOpen(state, at) && !isUp(state)),
      act: ends('rollback'),
    },
  ];
  const commits = (state: State): void => {
    state.row = projected(of(state).seen as Row, recordOf(state, of(state)));
    applyTo(state, of(state));
  };
  const isCommitting = (state: State): boolean => isOpen(state, 'commit');
  return [
    ...ofReader(setup, of, 'begin', isUp),
    {
      fault: null,
      guard: (state) => of(state).at === 'begin',
      act: (state) => {
        of(state).open = true;
        of(state).at = 'select';
      },
    },
    ...statement('select', (state) => {
      of(state).seen = state.row;
      of(state).at = 'put';
    }),
    ...statement('put', (state) => void (of(state).at = 'commit')),
    {
      fault: null,
      guard: isCommitting,
      act: (state) => {
        commits(state);
        ends(done)(state);
      },
    },
    { fault: 'refused', guard: isCommitting, act: ends('wait') },
    { fault: 'request-lost', guard: isCommitting, act: ends('wait') },
    {
      fault: 'reply-lost',
      guard: isCommitting,
      act: (state) => {
        commits(state);
        ends('wait')(state);
      },
    },
    { fault: null, guard: (state) => isLost(state, 'commit'), act: ends('wait') },
    { fault: null, guard: (state) => of(state).at === 'rollback', act: ends('wait') },
  ];
}

function ofNotification(setup: OracleSetup): readonly Guarded[] {
  const of = (state: State): Consumer => state.notification;
  const mails = (state: State): boolean => of(state).at === 'mail';
  const sends =
    (at: Consumer['at']) =>
    (state: State): void => {
      state.mails.push(recordOf(state, of(state)).id);
      applyTo(state, of(state));
      of(state).at = at;
    };
  const fails = (state: State): void => void (of(state).at = 'wait');
  return [
    ...ofReader(setup, of, 'mail', () => true),
    { fault: null, guard: mails, act: sends(setup.consuming === 'ack-first' ? 'poll' : 'ack') },
    { fault: 'refused', guard: mails, act: fails },
    { fault: 'request-lost', guard: mails, act: fails },
    { fault: 'reply-lost', guard: mails, act: sends('wait') },
  ];
}

function ofSurroundings({ commandCount, partitioning }: OracleSetup): readonly Guarded[] {
  const places = ['service-1', 'service-2', 'order-database', 'projection-database', ...consumers];
  const crash =
    (place: string) =>
    (state: State): void => {
      state.crashed = [...state.crashed, place].sort();
      for (let command = 0; command < commandCount; command += 1) {
        const handler = state.handlers[command] ?? null;
        if (place === service(command)) state.handlers[command] = null;
        if (place === 'order-database' && handler !== null)
          Object.assign(handler, { open: false, holds: false });
      }
      if (place === 'projection-database') state.projection.open = false;
      for (const name of consumers) {
        if (place !== name) continue;
        const positions = [...state[name].committed];
        Object.assign(state[name], {
          at: 'down',
          open: false,
          seen: null,
          partition: 0,
          offset: 0,
          positions,
        });
      }
    };
  const recover =
    (place: string) =>
    (state: State): void => {
      state.crashed = state.crashed.filter((other) => other !== place);
      for (const name of consumers) if (place === name) state[name].at = 'poll';
    };
  return [
    ...places.flatMap((place): readonly Guarded[] => [
      { fault: 'crash', guard: (state) => up(state, place), act: crash(place) },
      { fault: null, guard: (state) => !up(state, place), act: recover(place) },
    ]),
    ...consumers.flatMap((name) =>
      partitionsOf(partitioning).map((partition): Guarded => ({
        fault: 'redelivery',
        guard: (state) => at(state[name].positions, partition) > at(state[name].committed, partition),
        act: ({ [name]: { positions, committed } }) => {
          positions[partition] = at(committed, partition);
        },
      })),
    ),
  ];
}
