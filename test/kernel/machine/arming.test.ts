import { describe, expect, test } from 'vitest';
import type { ArmedFault, Strike } from '../../../src/kernel/world/armed-fault.ts';
import { armedMove } from '../../../src/kernel/machine/armed-move.ts';
import { hashWorld } from '../../../src/kernel/world/component.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { awaitDecision, choose, publish, putRow } from '../../../src/kernel/language/ops.ts';
import { next, type Program } from '../../../src/kernel/language/process.ts';
import { isAtRest, settle } from '../../../src/kernel/machine/rest.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

/** Publishes for ever, with a transaction of its own between. */
const relay: Program = function* relay() {
  yield* publish('broker', 'Topic', 'k', anEvent(1));
  const transaction = transactionOn('shop');
  yield* transaction.begin();
  yield* transaction.insert('tickets', {});
  yield* transaction.commit();
  return next({});
};

const armed = (
  strike: Strike,
  occurrence = 1,
  op: ArmedFault['op'] = 'publish',
  label: string | null = null,
): ArmedFault => ({ place: 'relay', op, label, occurrence, strike });

function withArmed(...faults: readonly ArmedFault[]): Stage {
  const stage = openStage(smallSystem({ programs: { relay } }));
  for (const fault of faults) stage.move({ kind: 'arm', fault });
  return stage;
}

/** What a driver takes: the first natural move, or what is armed in its place. */
const due = ({ machine, now }: Stage): Move | null =>
  armedMove(machine, now(), machine.natural(now())[0] ?? null);

function go(stage: Stage): Move {
  const move = due(stage);
  if (move === null) throw new Error('nothing moves');
  stage.move(move);
  return move;
}

const publishing = (outcome: string): object => ({ kind: 'op', op: 'publish', outcome });

describe('an armed fault', () => {
  test('[K19] strikes at its moment, costs what it costs unarmed, and is gone', () => {
    const stage = withArmed(armed('refused', 2));
    expect(go(stage)).toMatchObject(publishing('done'));
    expect(stage.now().armed).toMatchObject({ 'relay publish * refused': { occurrence: 1 } });
    for (let count = 0; count < 3; count += 1) go(stage);
    expect(go(stage)).toMatchObject(publishing('refused'));
    expect(stage.entries().at(-1)?.struck).toEqual([armed('refused')]);
    expect(stage.now().armed).toEqual({});
    expect(stage.now().faultsUsed).toEqual({ refused: 1 });
    stage.actUpTo('relay', 'publish');
    expect(due(stage)).toMatchObject(publishing('done'));
  });

  test('[K19] crashes its place right before the op, or right after it', () => {
    const before = withArmed(armed('crash-before'));
    expect(go(before)).toEqual({ kind: 'crash', place: 'relay' });
    expect(before.entries().at(-1)?.struck).toHaveLength(1);
    expect(before.now().brokers['broker']?.partitions['Topic/0']?.size).toBe(0);

    const after = withArmed(armed('crash-after'));
    expect(go(after)).toMatchObject(publishing('done'));
    expect(go(after)).toEqual({ kind: 'crash', place: 'relay' });
    expect(after.now().armed).toEqual({});
    expect(after.now().faultsUsed).toEqual({ crash: 1 });
  });

  test('[K19] loses an op in the way that the op can be lost', () => {
    const stage = withArmed(armed('reply-lost', 1, 'insert'), armed('reply-lost', 1, 'commit'));
    stage.actUpTo('relay', 'insert');
    expect(go(stage)).toMatchObject({ op: 'insert', outcome: 'connection-lost' });
    stage.actUpTo('relay', 'commit');
    stage.actUpTo('relay', 'insert');
    stage.act('relay');
    expect(go(stage)).toMatchObject({ op: 'commit', outcome: 'reply-lost' });
  });

  test('[K19] is gone when its moment has passed in an op that it cannot strike', () => {
    const stage = withArmed(armed('refused', 1, 'begin'));
    stage.actUpTo('relay', 'begin');
    expect(go(stage)).toMatchObject({ op: 'begin', outcome: 'done' });
    expect(stage.now().armed).toEqual({});
    expect(stage.entries().at(-1)?.struck).toBeUndefined();
  });

  test('[K19] does not count an op that fails by itself, nor one of another kind, label or place', () => {
    const fault = armed('refused', 2, 'publish', 'Happened');
    const stage = withArmed(fault, armed('crash-before', 2, 'publish', 'Other'));
    stage.move({ kind: 'take-down', place: 'broker' });
    expect(go(stage)).toMatchObject(publishing('refused'));
    expect(Object.values(stage.now().armed)).toContainEqual(fault);
    stage.move({ kind: 'recover', place: 'broker' });
    stage.actUpTo('relay', 'publish');
    stage.act('relay');
    expect(Object.values(stage.now().armed)).toEqual([
      { ...fault, occurrence: 1 },
      armed('crash-before', 2, 'publish', 'Other'),
    ]);
  });

  test('[K19] stays armed through a crash of its place that comes at another moment', () => {
    const stage = withArmed(armed('crash-before', 2));
    stage.move({ kind: 'crash', place: 'relay' });
    stage.move({ kind: 'recover', place: 'relay' });
    expect(Object.values(stage.now().armed)).toEqual([armed('crash-before', 2)]);
  });

  test('[K19] [K14] counts for the hash, in whichever order it was armed', () => {
    const [one, other] = [armed('refused', 2), armed('crash-after', 3)];
    const first = withArmed(one, other).now();
    const second = withArmed(other, one).now();
    expect(first.hash).toEqual(second.hash);
    expect(first.hash).toEqual(hashWorld(first));
    expect(withArmed(one).now().hash).not.toEqual(first.hash);
    expect(withArmed(armed('refused', 3)).now().hash).not.toEqual(withArmed(one).now().hash);
  });

  test('[K19] is disarmed by what it is, and the world is as it was', () => {
    const stage = withArmed();
    const { hash } = stage.now();
    stage.move({ kind: 'arm', fault: armed('refused', 3) });
    const { occurrence: _, ...name } = armed('refused');
    stage.move({ kind: 'disarm', fault: name });
    expect(stage.now().hash).toEqual(hash);
    expect(stage.now().faultsUsed).toEqual({});
    expect(stage.machine.step(stage.now(), { kind: 'disarm', fault: name }).ok).toBe(false);
  });

  test('[K19] [K13] neither moves nor natural moves take notice of it', () => {
    const [with_, without] = [withArmed(armed('crash-before')), withArmed()];
    expect(with_.machine.moves(with_.now())).toEqual(without.machine.moves(without.now()));
  });

  test.each<readonly [why: string, fault: ArmedFault]>([
    ['there is no such place', { ...armed('refused'), place: 'toString' }],
    ['there is no such op', { ...armed('refused'), op: 'toString' as 'publish' }],
    ['there is no such fault', { ...armed('refused'), strike: 'toString' as Strike }],
    ['it would wait for no op', armed('refused', 0)],
    ['it would wait for half an op', armed('refused', 1.5)],
    ['the place keeps its memory', { ...armed('crash-before'), place: 'broker' }],
    ['it would take nothing', armed('take', 1, 'choose')],
    ['a fault would take something', { ...armed('refused'), option: 'confirm' }],
    ['there is nothing to choose', { ...armed('take'), option: 'confirm' }],
  ])('[K13] [K19] is not armed where %s', (_, fault) => {
    const { machine, now } = withArmed();
    expect(machine.step(now(), { kind: 'arm', fault }).ok).toBe(false);
  });

  test('[K19] is armed once', () => {
    const { machine, now } = withArmed(armed('refused', 2));
    expect(machine.step(now(), { kind: 'arm', fault: armed('refused', 5) }).ok).toBe(false);
  });

  const once: Program = function* once() {
    yield* publish('broker', 'Topic', 'k', anEvent(1));
    return { kind: 'finished' };
  };

  test('[K19] [K8] settling takes it and repairs afterwards; a world with one overdue is not at rest', () => {
    const stage = openStage(smallSystem({ programs: { relay: once } }));
    stage.move({ kind: 'arm', fault: armed('crash-after') });
    const settled = settle(stage.machine, stage.now(), 50);
    expect(settled.isAtRest).toBe(true);
    expect(settled.moves.map(({ kind }) => kind)).toEqual(['op', 'crash', 'recover', 'op']);
    stage.act('relay');
    expect(stage.machine.natural(stage.now())).toEqual([]);
    expect(isAtRest(stage.machine, stage.now())).toBe(false);
  });
});

/** Decides and chooses for ever, and writes down what came of it. */
const chooser: Program = function* chooser() {
  const chosen = yield* choose('material', ['confirm', 'reject']);
  if (chosen.ok) yield* putRow('ledger', 'accounts', { id: 'material', owner: chosen.value });
  const decided = yield* awaitDecision('relay', 'route-1', ['confirm', 'reject']);
  if (decided.ok) yield* putRow('ledger', 'accounts', { id: 'route-1', owner: decided.value });
  return next({});
};

const take = (op: 'choose' | 'await-decision', option: string, occurrence = 1, label: string | null = null) =>
  ({ place: 'relay', op, label, occurrence, strike: 'take', option }) as const satisfies ArmedFault;

function choosing(...faults: readonly ArmedFault[]): Stage {
  const stage = openStage(smallSystem({ programs: { relay: chooser } }));
  for (const fault of faults) stage.move({ kind: 'arm', fault });
  return stage;
}

describe('an armed choice', () => {
  test('[K19] [S9] is taken the next time that somebody has it, costs nothing, and is gone', () => {
    const stage = choosing(take('choose', 'reject'));
    expect(go(stage)).toMatchObject({ op: 'choose', outcome: 'done', option: 'reject' });
    expect(stage.entries().at(-1)?.struck).toEqual([take('choose', 'reject')]);
    expect(stage.now()).toMatchObject({ armed: {}, faultsUsed: {} });
    expect(hashWorld(stage.now())).toEqual(stage.now().hash);
  });

  test('[K19] [S10] is what a person says as soon as they are asked, though nobody owes it', () => {
    const stage = choosing(take('await-decision', 'reject', 1, 'route-1'));
    expect(go(stage)).toMatchObject({ op: 'choose', option: 'confirm' });
    go(stage);
    expect(stage.wants('relay')).toBe('await-decision');
    expect(isAtRest(stage.machine, stage.now())).toBe(false);
    const decided = { kind: 'decide', activation: 'relay', subject: 'route-1', option: 'reject' };
    expect(armedMove(stage.machine, stage.now(), null)).toEqual(decided);
    expect(go(stage)).toEqual(decided);
    expect(stage.entries().at(-1)?.struck).toHaveLength(1);
    expect(stage.now().faultsUsed).toEqual({});
    go(stage);
    expect(stage.rows('accounts', 'ledger')).toContainEqual({ id: 'route-1', owner: 'reject' });
  });

  test.each(['choose', 'await-decision'] as const)('[K19] waits for the nth time: %s', (op) => {
    const stage = choosing(take(op, 'reject', 2), take('await-decision', 'confirm'));
    const options: (string | undefined)[] = [];
    for (let count = 0; count < 7; count += 1) {
      const move = due(stage);
      if (move === null) break;
      stage.move(move);
      const isOne = op === 'choose' ? move.kind === 'op' && move.op === op : move.kind === 'decide';
      if (isOne && 'option' in move) options.push(move.option);
    }
    expect(options).toEqual(['confirm', 'reject']);
  });

  test('[K19] has passed where another was taken by hand, by whoever may choose', () => {
    const stage = choosing(take('choose', 'reject'), take('await-decision', 'reject'));
    const [confirm] = stage.machine.natural(stage.now());
    if (confirm !== undefined) stage.move(confirm);
    expect(Object.values(stage.now().armed)).toEqual([take('await-decision', 'reject')]);
    stage.act('relay');
    stage.move({ kind: 'decide', activation: 'relay', subject: 'route-1', option: 'confirm' });
    expect(stage.now().armed).toEqual({});
    expect(stage.entries().at(-1)?.struck).toBeUndefined();
  });

  test('[K19] is not taken where it is no option, nor by another place, nor on another subject', () => {
    const stage = choosing(
      take('choose', 'later'),
      { ...take('choose', 'reject'), place: 'client' },
      take('choose', 'reject', 1, 'route-1'),
    );
    expect(go(stage)).toMatchObject({ op: 'choose', option: 'confirm' });
    expect(Object.keys(stage.now().armed)).toEqual([
      'client choose * take reject',
      'relay choose route-1 take reject',
    ]);
  });

  test('[K19] [K8] [S9] [S10] settling takes it', () => {
    const stage = choosing(take('choose', 'reject'), take('await-decision', 'confirm'));
    const { moves } = settle(stage.machine, stage.now(), 3);
    expect(moves).toMatchObject([{ option: 'reject' }, { op: 'put' }, { kind: 'decide', option: 'confirm' }]);
  });

  test('[K19] a place may be crashed right after it has been answered', () => {
    const stage = choosing(armed('crash-after', 1, 'await-decision'), take('await-decision', 'confirm'));
    for (const kind of ['op', 'op', 'decide', 'crash']) expect(go(stage).kind).toBe(kind);
  });

  test('[S9] a choice between one thing is taken as it is', () => {
    const only: Program = function* only() {
      yield* choose('material', ['confirm']);
      return next({});
    };
    const stage = openStage(smallSystem({ programs: { relay: only } }));
    stage.move({ kind: 'arm', fault: take('choose', 'confirm') });
    expect(go(stage)).not.toHaveProperty('option');
    expect(stage.entries().at(-1)?.struck).toHaveLength(1);
  });
});
