import { type ReaderProgram, type Step, type Way } from './saga-programs.ts';
import { newActor, owners, type Actor, type Owner, type SagaState } from './saga-state.ts';

/** Where its guard holds it may change the state; `fault` is what that costs. */
export type GuardedCommand = {
  readonly fault: string | null;
  readonly guard: (state: SagaState) => boolean;
  readonly act: (state: SagaState) => void;
};

const service = (owner: Owner): string => `${owner}-service`;
const database = (owner: Owner): string => `${owner}-database`;
const isUp = (state: SagaState, place: string): boolean => !state.crashed.includes(place);

/** A way to bring an order about, as guarded commands. */
export const guardedCommandsOf = ({ handler, readers }: Way): readonly GuardedCommand[] => [
  ...ofClient(),
  ...ofProgram(handler, (state) => state.handler),
  ...readers.flatMap(ofReader),
  ...ofPlaces(readers),
];

function ofClient(): readonly GuardedCommand[] {
  const moves = (
    from: SagaState['client'],
    isSo: (state: SagaState) => boolean,
    to: SagaState['client'],
    act: (state: SagaState) => void = () => undefined,
  ): GuardedCommand => ({
    fault: null,
    guard: (state) => state.client === from && isSo(state),
    act: (state) => {
      state.client = to;
      act(state);
    },
  });
  const isServed = (state: SagaState): boolean => isUp(state, service('order'));
  return [
    moves(
      'unsent',
      () => true,
      'ask',
      (state) => void (state.isSent = true),
    ),
    moves('ask', isServed, 'wait', (state) => void (state.handler = newActor('begin'))),
    moves('ask', (state) => !isServed(state), 'gone'),
    { ...moves('ask', isServed, 'gone'), fault: 'refused' },
    { ...moves('ask', isServed, 'gone'), fault: 'request-lost' },
    // Nobody is left who could answer.
    moves('wait', (state) => state.handler === null, 'gone'),
    moves(
      'heard',
      () => true,
      'gone',
      (state) => {
        state.isToldApproved = state.answer === 'APPROVED';
        state.answer = null;
      },
    ),
  ];
}

/** The next step of whoever carries a program out, and how it may fail. */
function ofProgram(
  program: Readonly<Record<string, Step>>,
  actorIn: (state: SagaState) => Actor | null,
): readonly GuardedCommand[] {
  const at = (state: SagaState): readonly [Actor, Step] | null => {
    const actor = actorIn(state);
    const step = actor === null ? undefined : program[actor.at];
    return actor === null || step === undefined ? null : [actor, step];
  };
  const ends = (fault: string | null): GuardedCommand => ({
    fault,
    guard: (state) => {
      const found = at(state);
      return found !== null && (fault === null || canFail(state, ...found, fault));
    },
    act: (state) => {
      const found = at(state);
      if (found !== null) take(state, ...found, fault);
    },
  });
  return [null, 'refused', 'request-lost', 'reply-lost'].map(ends);
}

const isInTransaction = (state: SagaState, self: Actor, of: Owner): boolean =>
  self.written[of] !== null && isUp(state, database(of));

function canFail(state: SagaState, self: Actor, step: Step, fault: string): boolean {
  switch (step.does) {
    case 'begin':
    case 'rollback':
      return false;
    case 'statement':
      // However its connection is lost, that is one fault.
      return fault === 'refused' && isInTransaction(state, self, step.of);
    case 'commit':
      return isInTransaction(state, self, step.of);
    case 'publish':
      return true;
    case 'answer':
      return fault === 'reply-lost';
  }
}

function take(state: SagaState, self: Actor, step: Step, fault: string | null): void {
  // A lost reply hides what has been done all the same.
  const isDone = fault === null || fault === 'reply-lost';
  switch (step.does) {
    case 'begin':
      self.written[step.of] = [];
      self.at = step.next(self);
      return;
    case 'rollback':
      self.written[step.of] = null;
      self.at = step.next;
      return;
    case 'statement':
      if (fault === null && isInTransaction(state, self, step.of)) self.at = step.run(state, self);
      else {
        self.written[step.of] = null;
        self.at = step.lost;
      }
      return;
    case 'commit': {
      const written = isDone ? self.written[step.of] : null;
      self.written[step.of] = null;
      self.at = written === null || fault !== null ? step.lost : step.next;
      if (written === null) return;
      state.rows[step.of].push(...written);
      step.isDone?.(state, self);
      return;
    }
    case 'publish':
      self.at = step.next;
      if (isDone) publish(state, step.what, step.to);
      return;
    case 'answer':
      state.handler = null;
      if (fault !== null) return;
      state.client = 'heard';
      state.answer = step.status;
  }
}

function publish(state: SagaState, what: string, to: string): void {
  const rows = owners.flatMap((owner) => state.rows[owner]);
  const id = rows.find(({ type }) => type === what)?.id;
  if (id === undefined || id === null) throw new Error(`nothing committed is ${what}`);
  state.logs[to]?.push({ id, type: what });
}

function ofReader({ name, topic, of, program }: ReaderProgram): readonly GuardedCommand[] {
  const reader = (state: SagaState) => {
    const found = state.readers[name];
    if (found === undefined) throw new Error(`no reader ${name}`);
    return found;
  };
  const log = (state: SagaState) => state.logs[topic] ?? [];
  const hasNews = (state: SagaState): boolean =>
    reader(state).at === 'poll' && reader(state).position < log(state).length;
  const isAcknowledging = (state: SagaState): boolean => reader(state).at === 'ack';
  const acknowledges = (state: SagaState): void => void (reader(state).committed = reader(state).offset + 1);
  const triesAgain = (state: SagaState): void => void (reader(state).at = 'ack-wait');
  return [
    ...ofProgram(program, reader),
    {
      fault: null,
      guard: hasNews,
      act: (state) => {
        const { position } = reader(state);
        const letter = log(state)[position] ?? null;
        Object.assign(reader(state), { at: 'begin', letter, offset: position, position: position + 1 });
      },
    },
    // A fetch that is lost is made again.
    { fault: 'refused', guard: hasNews, act: () => undefined },
    { fault: 'request-lost', guard: hasNews, act: () => undefined },
    {
      fault: null,
      guard: isAcknowledging,
      act: (state) => {
        acknowledges(state);
        Object.assign(reader(state), { at: 'poll', letter: null, offset: 0 });
      },
    },
    { fault: 'refused', guard: isAcknowledging, act: triesAgain },
    { fault: 'request-lost', guard: isAcknowledging, act: triesAgain },
    {
      fault: 'reply-lost',
      guard: isAcknowledging,
      act: (state) => {
        acknowledges(state);
        triesAgain(state);
      },
    },
    {
      fault: null,
      guard: (state) => reader(state).at === 'ack-wait',
      act: (state) => void (reader(state).at = 'ack'),
    },
    {
      fault: null,
      guard: (state) => reader(state).at === 'wait' && isUp(state, database(of)),
      act: (state) => void (reader(state).at = 'begin'),
    },
    {
      fault: 'redelivery',
      guard: (state) => reader(state).position > reader(state).committed,
      act: (state) => void (reader(state).position = reader(state).committed),
    },
  ];
}

function ofPlaces(readers: readonly ReaderProgram[]): readonly GuardedCommand[] {
  const actors = (state: SagaState): readonly Actor[] => [
    ...(state.handler === null ? [] : [state.handler]),
    ...Object.values(state.readers),
  ];
  const falls = (place: string, act: (state: SagaState) => void): GuardedCommand => ({
    fault: 'crash',
    guard: (state) => isUp(state, place),
    act: (state) => {
      state.crashed = [...state.crashed, place].sort();
      act(state);
    },
  });
  const rises = (place: string, act: (state: SagaState) => void = () => undefined): GuardedCommand => ({
    fault: null,
    guard: (state) => !isUp(state, place),
    act: (state) => {
      state.crashed = state.crashed.filter((other) => other !== place);
      act(state);
    },
  });
  return [
    ...owners.flatMap((owner) => [
      falls(service(owner), (state) => {
        if (owner === 'order') state.handler = null;
      }),
      rises(service(owner)),
      falls(database(owner), (state) => actors(state).forEach(({ written }) => void (written[owner] = null))),
      rises(database(owner)),
    ]),
    ...readers.flatMap(({ name }) => [
      falls(name, (state) => {
        const committed = state.readers[name]?.committed ?? 0;
        state.readers[name] = { ...newActor('down'), offset: 0, position: committed, committed };
      }),
      rises(name, (state) => void Object.assign(state.readers[name] ?? {}, { at: 'poll' })),
    ]),
  ];
}
