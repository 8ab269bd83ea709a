import { describe, expect, test } from 'vitest';
import type { InstanceView, SagaView } from '../../../src/app/saga/saga-view.ts';
import { stepsTaken } from '../../../src/scenarios/form/act-steps.ts';
import { orderSagaScenario } from '../../../src/scenarios/order-saga/order-saga-scenario.ts';
import { cancelOrder } from '../../../src/scenarios/order-saga/stories/story-parts.ts';
import type { Script } from '../../../src/scenarios/script/script.ts';
import { instancesIn, ordered, sagaRun, type SagaRun } from '../../support/saga-runs.ts';

const states = orderSagaScenario.slots['saga-state'];
const orchestrated = states.map(
  (state) => [state, { coordination: 'orchestration', 'saga-state': state }] as const,
);
const others = orderSagaScenario.slots.coordination
  .filter((id) => id !== 'orchestration')
  .map((id) => ({ coordination: id, 'saga-state': 'row' }));

const endOf = ({ tape, sagasAt }: SagaRun) => sagasAt(tape.length());
const instance = (sagas: readonly SagaView[], id = 'order-1'): InstanceView =>
  instancesIn(sagas).find((saga) => saga.id === id) ?? expect.fail(`an instance ${id}`);
/** The first move after which something holds. */
const firstWhere = ({ tape, sagasAt }: SagaRun, holds: (sagas: readonly SagaView[]) => boolean): number => {
  for (let position = 0; position <= tape.length(); position += 1)
    if (holds(sagasAt(position))) return position;
  return expect.fail('a moment');
};

describe.each(orchestrated)('an orchestrated saga, %s', (_, slots) => {
  const run = sagaRun(slots, [ordered(1, 300)]);

  test('has its steps at the moves that are told with their numbers', () => {
    const acts = orderSagaScenario.steps?.({
      scenario: orderSagaScenario.id,
      slots: { ...orderSagaScenario.defaults, ...slots },
      seed: 1,
    });
    if (acts === undefined) expect.fail('steps');
    const told = run.tape.entries().map(({ facts }) => stepsTaken(acts, facts));
    for (const { number, at } of instance(endOf(run)).steps)
      expect([number, at]).toEqual([number, told.findIndex((numbers) => numbers.includes(number)) + 1]);
  });

  test('waits for the reply to its command until it has heard it, longer and longer', () => {
    const begins = firstWhere(run, (sagas) => sagas.length > 0);
    expect(run.sagasAt(begins - 1)).toEqual([]);
    const forMs: number[] = [];
    let wasReplied = false;
    for (let position = begins; position <= run.tape.length(); position += 1) {
      const { status, waitsFor, waits } = instance(run.sagasAt(position));
      if (status === 'ended') break;
      const [wait] = waitsFor;
      // In a memory the command is known before it is committed.
      if (wait?.kind === 'message') continue;
      if (wait?.kind !== 'reply') expect.fail('a reply');
      expect(wait).toMatchObject({ command: 'ReserveCredit', channel: 'customer-service-commands' });
      expect(wait.hasReply || !wasReplied).toBe(true);
      wasReplied = wait.hasReply;
      forMs.push(waits?.forMs ?? -1);
    }
    expect(wasReplied).toBe(true);
    expect(forMs).toEqual(forMs.toSorted((one, other) => one - other));
    expect(forMs.at(-1)).toBeGreaterThan(0);
  });

  test('is at its end with what it has issued, and waits for nothing', () => {
    const saga = instance(endOf(run));
    expect(saga).toMatchObject({ status: 'ended', word: 'ended', waitsFor: [], waits: null, passedOver: [] });
    expect(
      saga.issued.map(({ type, compensates, elsewhere }) => [type, compensates, elsewhere?.reply]),
    ).toEqual([
      ['CreateOrder', null, undefined],
      ['ReserveCredit', null, 'CreditReserved'],
      ['ApproveOrder', null, undefined],
    ]);
  });

  test('has made up for what can’t be done', () => {
    const { issued } = instance(endOf(sagaRun(slots, [ordered(1, 600)])));
    expect(issued.filter(({ compensates }) => compensates !== null)).toMatchObject([
      { type: 'RejectOrder', compensates: 'CreateOrder', elsewhere: null },
    ]);
  });

  test('passes on what a client takes back, and makes up for the credit alone', () => {
    const script: Script = [
      ordered(1, 300),
      {
        when: { kind: 'event-committed', nth: 1, event: 'OrderApproved' },
        move: { kind: 'send', intent: 'c2', to: 'order-service-1', command: cancelOrder },
      },
    ];
    const { issued } = instance(endOf(sagaRun(slots, script)));
    expect(issued.map(({ type, compensates }) => [type, compensates]).slice(-2)).toEqual([
      ['CancelOrder', null],
      ['ReleaseCredit', 'ReserveCredit'],
    ]);
  });

  test('is kept where its setup keeps it', () => {
    const middle = firstWhere(run, (sagas) => sagas.length > 0);
    const { kept } = instance(run.sagasAt(middle));
    expect(kept.state).toMatchObject({ orderId: 'order-1' });
    const end = instance(endOf(run)).kept;
    switch (slots['saga-state']) {
      case 'in-memory':
        return expect(end).toMatchObject({ kind: 'memory', place: 'order-service-1' });
      case 'row':
        return expect(end).toMatchObject({
          kind: 'row',
          database: 'order-service',
          table: 'sagas',
          version: 2,
        });
      case 'event-sourced':
        expect(end.kind === 'stream' && end.records.map(({ about }) => about)).toEqual([
          'CreateOrder',
          'CreateOrder',
          'OrderCreated',
          'ReserveCredit',
          'CreditReserved',
          'ApproveOrder',
          'OrderApproved',
          'SagaEnded',
        ]);
    }
  });

  test('is apart from another at the same time, and so are their moves', () => {
    const two = sagaRun(slots, [ordered(1, 300), ordered(2, 300)]);
    const both = instancesIn(endOf(two));
    expect(both.map(({ id }) => id).sort()).toEqual(['order-1', 'order-2']);
    expect(both.map(({ status }) => status)).toEqual(['ended', 'ended']);
    // There is credit for one of the two.
    expect(both.flatMap(({ issued }) => issued.flatMap(({ compensates }) => compensates ?? []))).toEqual([
      'CreateOrder',
    ]);
    const [one, other] = ['order-1', 'order-2'].map((id) => two.movesOf(instance(both, id).key));
    if (one === undefined || other === undefined) expect.fail('moves');
    const steps = both.map(({ id, steps: own }) => [id, own.map(({ at }) => at)] as const);
    for (const [id, moves] of steps)
      for (const at of moves) {
        const [own, others] = id === 'order-1' ? [one, other] : [other, one];
        expect([id, at, own.includes(at ?? 0), others.includes(at ?? 0)]).toEqual([id, at, true, false]);
      }
    expect(new Set([...one, ...other]).size).toBeLessThanOrEqual(two.tape.length());
  });

  test('that its service forgets in a crash is seen as forgotten, and only that', () => {
    const script: Script = [
      ordered(1, 300),
      {
        when: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
        move: { kind: 'crash', place: 'order-service-1' },
      },
      { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
    ];
    const crashed = sagaRun(slots, script);
    const at = crashed.tape.entries().findIndex(({ move }) => move.kind === 'crash') + 1;
    expect(instance(crashed.sagasAt(at - 1)).status).toBe('running');
    const after = instance(crashed.sagasAt(at));
    const end = instance(endOf(crashed));
    if (slots['saga-state'] !== 'in-memory') {
      expect([after.status, after.forgottenAt, end.status]).toEqual(['running', null, 'ended']);
      return;
    }
    expect(after).toMatchObject({
      status: 'forgotten',
      forgottenAt: at,
      waitsFor: [],
      kept: { state: null },
    });
    // The reply comes to one that knows nothing of it.
    expect(end.status).toBe('forgotten');
    expect(end.passedOver.map(({ heard }) => heard)).toEqual(['CreditReserved']);
  });
});

test('one with a deadline says how many of its days have passed', () => {
  const { tape, sagasAt } = sagaRun(
    { coordination: 'orchestration', 'saga-state': 'row', deadline: 'with-late-success-undone' },
    [ordered(1, 300)],
  );
  const waits = Array.from({ length: tape.length() }, (_, index) => sagasAt(index + 1))
    .flatMap((sagas) => instancesIn(sagas).flatMap(({ waitsFor }) => waitsFor))
    .filter(({ kind }) => kind === 'deadline');
  expect(waits[0]).toMatchObject({ kind: 'deadline', passed: 0 });
  expect(instance(sagasAt(tape.length())).waitsFor).toEqual([]);
});

describe.each(others)('an act that nobody manages, $coordination', (slots) => {
  const run = sagaRun(slots, [ordered(1, 600)]);
  const [act] = endOf(run);

  test('has its numbered steps and its events, by what a client meant', () => {
    if (act?.kind !== 'act') expect.fail('an act');
    expect(act).toMatchObject({ intent: 'c1', command: 'CreateOrder', status: 'ended', waitsFor: [] });
    expect(act.steps.map(({ at }) => at)).not.toContain(null);
    expect(act.events.map(({ type, compensates }) => [type, compensates])).toContainEqual([
      'OrderRejected',
      slots.coordination === 'none' ? null : 'OrderCreated',
    ]);
  });

  test('waits for its next step, once the first is taken', () => {
    const begun = firstWhere(run, (sagas) => sagas.length > 0);
    for (let position = begun; position <= run.tape.length(); position += 1) {
      const [saga] = run.sagasAt(position);
      const last = Math.max(
        0,
        ...(saga?.steps ?? []).flatMap(({ number, at }) => (at === null ? [] : [number])),
      );
      const wanted = last === saga?.steps.length ? [] : [{ kind: 'step', number: last + 1 }];
      expect([position, saga?.waitsFor]).toEqual([position, wanted]);
    }
  });
});
