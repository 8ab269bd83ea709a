import { at, partitionsOf, up, type Guarded } from './guarded.ts';
import type { Consumer, OracleEvent, OracleSetup, Row, State } from './oracle-state.ts';

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

export function ofProjection(setup: OracleSetup): readonly Guarded[] {
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
    const event = recordOf(state, of(state));
    const row = projected(of(state).seen as Row, event);
    state.row = { ...row, version: setup.reading === 'none' ? row.version : event.version };
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

export function ofNotification(setup: OracleSetup): readonly Guarded[] {
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
