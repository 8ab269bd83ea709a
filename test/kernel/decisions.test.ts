import { describe, expect, test } from 'vitest';
import { openDecisions } from '../../src/kernel/machine/decision.ts';
import { faultKindOf } from '../../src/kernel/faults/fault-kind.ts';
import { hashWorld } from '../../src/kernel/world/component.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { awaitDecision, choose, putRow, tell } from '../../src/kernel/language/ops.ts';
import { finished, next, type Program } from '../../src/kernel/language/process.ts';
import { judge } from '../../src/kernel/properties/observe.ts';
import { isAtRest, settle } from '../../src/kernel/machine/rest.ts';
import { smallSystem } from '../support/small-system.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { everybodyHasDecided } from '../support/waiting-promises.ts';

/** Asks once there is a task, and says what was decided. */
const person: Program = function* person() {
  yield* putRow('ledger', 'accounts', { id: 'task', owner: 'person' });
  yield* tell('consumer', 'ask');
  const decided = yield* awaitDecision('dispatcher', 'route-1', ['confirm', 'reject']);
  if (decided.ok) yield* putRow('ledger', 'accounts', { id: 'route-1', owner: decided.value });
  return finished;
};

const outside: Program = function* outside() {
  const chosen = yield* choose('material', ['confirm', 'reject']);
  if (chosen.ok) yield* putRow('ledger', 'accounts', { id: 'material', owner: chosen.value });
  return finished;
};

const decide = (option: string): Move => ({
  kind: 'decide',
  activation: 'person',
  subject: 'route-1',
  option,
});

function asked(): Stage {
  const stage = openStage(smallSystem({ programs: { person }, properties: [everybodyHasDecided] }));
  stage.actUpTo('person', 'await-decision');
  return stage;
}

const decisionsOf = ({ machine, now }: Stage): readonly Move[] =>
  machine.moves(now()).filter(({ kind }) => kind === 'decide');

describe('a person', () => {
  test('[S10] [K7] is waited for at rest: what they may decide are moves that nobody owes and that cost nothing', () => {
    const stage = asked();
    const { machine, now } = stage;
    expect(isAtRest(machine, now())).toBe(true);
    expect(machine.natural(now())).toEqual([]);
    expect(settle(machine, now(), 10)).toMatchObject({ moves: [], isAtRest: true });
    expect(decisionsOf(stage)).toEqual([decide('confirm'), decide('reject')]);
    expect(decisionsOf(stage).map(faultKindOf)).toEqual([null, null]);
    expect(openDecisions(machine, now()).map(({ op }) => [op.by, op.subject])).toEqual([
      ['dispatcher', 'route-1'],
    ]);
  });

  test.each(['confirm', 'reject'])('[S10] decides: the program goes on with %s', (option) => {
    const stage = asked();
    const entry = stage.move(decide(option));
    expect(entry).toMatchObject({ actor: 'person', from: 'person', result: { ok: true, value: option } });
    expect(stage.now().faultsUsed).toEqual({});
    expect(hashWorld(stage.now())).toEqual(stage.now().hash);
    stage.actOn('person');
    expect(stage.rows('accounts', 'ledger')).toContainEqual({ id: 'route-1', owner: option });
    expect(decisionsOf(stage)).toEqual([]);
  });

  test.each([
    ['another option', { ...decide('later') }],
    ['another subject', { ...decide('confirm'), subject: 'route-2' }],
    ['nobody who asks', { ...decide('confirm'), activation: 'service' }],
    ['a name that every object has', { ...decide('confirm'), activation: 'constructor' }],
  ] as const)('[S10] [K13] is not asked about %s', (_, move) => {
    const { machine, now } = asked();
    expect(machine.step(now(), move)).toMatchObject({ ok: false });
  });

  test('[S10] is no op: an op move can’t stand for what they decide', () => {
    const { machine, now } = asked();
    const op = { kind: 'op', activation: 'person', op: 'await-decision', label: 'route-1' } as const;
    for (const option of ['confirm', 'later'])
      expect(machine.step(now(), { ...op, outcome: 'done', option })).toMatchObject({ ok: false });
    expect(machine.step(now(), { ...op, outcome: 'done' })).toMatchObject({ ok: false });
  });

  test('[S10] a promise says whom it waits for, and is not broken by waiting at rest', () => {
    const stage = asked();
    const judged = () => judge(everybodyHasDecided, stage.now(), isAtRest(stage.machine, stage.now()));
    const waiting = { kind: 'waiting', for: [{ kind: 'person', by: 'dispatcher', subject: 'route-1' }] };
    expect(judged()).toEqual(waiting);
    stage.move({ kind: 'crash', place: 'person' });
    expect(judged(), 'who had asked is gone').toEqual({ kind: 'kept' });
    stage.move({ kind: 'recover', place: 'person' });
    stage.actUpTo('person', 'await-decision');
    expect(judged(), 'it asks anew').toEqual(waiting);
    stage.move(decide('confirm'));
    stage.actOn('person');
    expect(judged()).toEqual({ kind: 'kept' });
  });

  test('[S10] who is asked from the very beginning is told, too', () => {
    const atOnce: Program = function* atOnce() {
      yield* awaitDecision('dispatcher', 'route-1', ['confirm']);
      return next({});
    };
    const stage = openStage(smallSystem({ programs: { person: atOnce }, properties: [everybodyHasDecided] }));
    expect(judge(everybodyHasDecided, stage.now(), true)).toMatchObject({ kind: 'waiting' });
    // The next activation asks again within the move that decides.
    stage.move(decide('confirm'));
    expect(judge(everybodyHasDecided, stage.now(), true)).toMatchObject({ kind: 'waiting' });
  });
});

describe('an outside system', () => {
  const opened = () => openStage(smallSystem({ programs: { outside } }));

  test('[S9] [K7] does one of several things by itself: the world is not at rest before', () => {
    const { machine, now } = opened();
    const moves = machine.natural(now());
    expect(moves.map((move) => (move.kind === 'op' ? [move.op, move.outcome, move.option] : []))).toEqual([
      ['choose', 'done', 'confirm'],
      ['choose', 'done', 'reject'],
    ]);
    expect(isAtRest(machine, now())).toBe(false);
    expect(moves.map(faultKindOf)).toEqual([null, null]);
  });

  test('[S9] settling takes the first', () => {
    const { machine, now } = opened();
    const [taken] = settle(machine, now(), 10).moves;
    expect(taken).toMatchObject({ op: 'choose', option: 'confirm' });
  });
});
