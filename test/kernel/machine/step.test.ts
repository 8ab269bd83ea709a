import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { publish } from '../../../src/kernel/language/ops.ts';
import { finished, next, type Program } from '../../../src/kernel/language/process.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const relay: Program = function* relay(args) {
  const round = Number(args['round'] ?? 1);
  const sent = yield* publish('broker', 'Topic', 'k', anEvent(round));
  return sent.ok ? next({ round: round + 1 }) : finished;
};

const definition = smallSystem({
  programs: { relay },
  groups: [{ id: 'readers', topics: ['Topic'], members: ['relay'] }],
});
const publishing: Extract<Move, { kind: 'op' }> = {
  kind: 'op',
  activation: 'relay',
  op: 'publish',
  label: 'Happened',
  outcome: 'done',
};
const command = { type: 'Do', aggregateType: 'Thing', aggregateId: 't', data: {} };

const impossible: readonly (readonly [what: string, move: Move])[] = [
  ['an op of a process that is not there', { ...publishing, activation: 'nobody' }],
  ['an op of a name that every object inherits', { ...publishing, activation: 'constructor' }],
  ['another op than the next', { ...publishing, op: 'poll' }],
  ['another op of the same kind', { ...publishing, label: 'SomethingElse' }],
  ['an outcome that the op can not have', { ...publishing, outcome: 'connection-lost' }],
  ['a victim where nobody waits', { ...publishing, outcome: 'victim' }],
  ['a time-out that nothing forces', { ...publishing, outcome: 'timed-out' }],
  ['a command to what is no service', { kind: 'send', intent: 'c1', to: 'broker', command }],
  ['a crash of a place that is not there', { kind: 'crash', place: 'nowhere' }],
  ['a crash of the broker', { kind: 'crash', place: 'broker' }],
  ['a crash of the client', { kind: 'crash', place: 'client' }],
  ['an outage of what nobody calls', { kind: 'take-down', place: 'relay' }],
  ['a recovery of what is up', { kind: 'recover', place: 'broker' }],
  ['a recovery of a name that every object inherits', { kind: 'recover', place: 'constructor' }],
  ['a cut of a link that is not there', { kind: 'cut', link: 'relay->relay' }],
  ['a mend of a link that is whole', { kind: 'mend', link: 'relay->broker' }],
  ['a slow link that is not there', { kind: 'slow', link: 'relay->relay', factor: 2 }],
  [
    'a redelivery to a group that is not there',
    { kind: 'redeliver', group: 'toString', partition: 'Topic/0' },
  ],
  ['a redelivery of no partition', { kind: 'redeliver', group: 'readers', partition: 'constructor' }],
  ['a redelivery of what is acknowledged', { kind: 'redeliver', group: 'readers', partition: 'Topic/0' }],
];

describe('step', () => {
  test.each(impossible)('[K13] %s is refused with a reason and changes nothing', (_, move) => {
    const machine = createMachine(definition);
    const before = structuredClone(machine.initial);
    const stepped = machine.step(machine.initial, move);
    expect(stepped.ok).toBe(false);
    expect(stepped.ok ? '' : stepped.problem).not.toBe('');
    expect(machine.initial).toEqual(before);
  });

  test('[K13] what has happened already is refused the second time', () => {
    const stage = openStage(definition);
    const twice: readonly Move[] = [
      { kind: 'crash', place: 'relay' },
      { kind: 'take-down', place: 'broker' },
      { kind: 'cut', link: 'client->service' },
      { kind: 'recover', place: 'relay' },
      { kind: 'mend', link: 'client->service' },
    ];
    for (const move of twice) {
      stage.move(move);
      expect(stage.machine.step(stage.now(), move)).toMatchObject({ ok: false });
    }
  });

  test('[K1] a world that has been through JSON goes on in another machine', () => {
    const stage = openStage(definition);
    stage.act('relay');
    stage.move({ kind: 'send', intent: 'c1', to: 'service', command });
    const copy = JSON.parse(JSON.stringify(stage.now())) as ReturnType<typeof stage.now>;
    const other = createMachine(definition);
    expect(copy).toEqual(stage.now());
    expect(other.moves(copy)).toEqual(stage.machine.moves(stage.now()));
    for (const move of other.moves(copy))
      expect(other.step(copy, move)).toEqual(stage.machine.step(stage.now(), move));
  });

  test('[O4] each fault adds one to its kind, and what needs no fault adds nothing', () => {
    const stage = openStage(definition);
    stage.act('relay');
    expect(stage.now().faultsUsed).toEqual({});
    stage.move({ kind: 'take-down', place: 'broker' });
    expect(stage.act('relay')).toEqual({ ok: false, failure: 'refused' });
    expect(stage.now().faultsUsed).toEqual({ outage: 1 });
    stage.move({ kind: 'recover', place: 'broker' });
    stage.move({ kind: 'crash', place: 'relay' });
    stage.move({ kind: 'recover', place: 'relay' });
    stage.act('relay', 'reply-lost');
    expect(stage.now().faultsUsed).toEqual({ outage: 1, crash: 1, 'reply-lost': 1 });
  });

  test('an entry says who moved, where from, where to, by which op and with which result', () => {
    const stage = openStage(definition);
    stage.act('relay');
    expect(stage.entries()[0]).toEqual({
      move: publishing,
      actor: 'relay',
      from: 'relay',
      to: 'broker',
      op: { kind: 'publish', broker: 'broker', topic: 'Topic', key: 'k', message: anEvent(1) },
      result: { ok: true, value: { partition: expect.stringMatching(/^Topic\/[01]$/) as string, offset: 0 } },
      facts: [{ kind: 'event-published', event: anEvent(1), by: null }],
      effects: [],
      broke: [],
    });
  });
});
