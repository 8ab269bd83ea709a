import { describe, expect, test } from 'vitest';
import { publish } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import type { CommandMessage } from '../../../src/kernel/terms/message.ts';
import { sagaEnds } from '../../../src/kernel/properties/saga-ends.ts';
import { anEvent } from '../../support/an-event.ts';
import { aCommand } from '../../support/message-scripts.ts';
import { watch } from '../../support/monitor.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const named = (id: string) => ({ type: 'BookingSaga', id });
const started = (id: string): Fact => ({ kind: 'saga-started', saga: named(id), cause: 'c1' });
const ended = (id: string): Fact => ({ kind: 'saga-ended', saga: named(id) });
const asked = (subject: string): Fact => ({ kind: 'decision-awaited', by: 'planner', subject });
const decided = (subject: string): Fact => ({ kind: 'decision-over', by: 'planner', subject });
const command = (sagaId: string, id = 1): CommandMessage => aCommand(id, sagaId);
const parked = (message: CommandMessage): Fact => ({
  kind: 'message-parked',
  subscriber: 'customer-command-handler',
  message,
});
const committed = (message: CommandMessage): Fact => ({ kind: 'message-committed', message });
const event = anEvent(1, { aggregateId: 'b1' });
const eventParked: Fact = { kind: 'event-parked', subscriber: 's', event };
const eventApplied: Fact = { kind: 'event-applied', subscriber: 's', event };

const saga = (id: string) => ({ kind: 'saga', saga: named(id) });
const person = (subject: string) => ({ kind: 'person', by: 'planner', subject });

describe('[P22] every saga comes to its end', () => {
  test.each<readonly [string, readonly Fact[], string, readonly unknown[]]>([
    ['nothing has begun', [], 'kept', []],
    ['it has ended', [started('b1'), ended('b1')], 'kept', []],
    ['it has gone on and ended again', [started('b1'), ended('b1'), started('b1'), ended('b1')], 'kept', []],
    ['it is under way', [started('b1')], 'broken', [saga('b1')]],
    ['it has gone on after its end', [started('b1'), ended('b1'), started('b1')], 'broken', [saga('b1')]],
    ['one of two is left', [started('b1'), started('b2'), ended('b1')], 'broken', [saga('b2')]],
    ['a person is asked of it', [started('b1'), asked('b1')], 'waiting', [person('b1')]],
    ['a person was asked of it', [started('b1'), asked('b1'), decided('b1')], 'broken', [saga('b1')]],
    ['a person is asked of another', [started('b1'), asked('b2')], 'broken', [saga('b1')]],
    [
      'one waits for a person, one for nobody',
      [started('b1'), asked('b1'), started('b2')],
      'broken',
      [saga('b2')],
    ],
    ['its command lies apart', [started('b1'), parked(command('b1'))], 'parked', [saga('b1')]],
    ['another’s command lies apart', [started('b1'), parked(command('b2'))], 'broken', [saga('b1')]],
    [
      'what lay apart was handed back, and it has gone on',
      [started('b1'), parked(command('b1')), committed(command('b1', 2))],
      'broken',
      [saga('b1')],
    ],
    ['an event about its subject lies apart', [started('b1'), eventParked], 'parked', [saga('b1')]],
    ['that was handed back', [started('b1'), eventParked, eventApplied], 'broken', [saga('b1')]],
    [
      'one is parked, one waits for a person',
      [started('b1'), parked(command('b1')), started('b2'), asked('b2')],
      'parked',
      [saga('b1')],
    ],
  ])('at rest, where %s', (_where, facts, kind, culprits) => {
    const { atRest } = watch(sagaEnds, facts);
    expect(atRest.kind).toBe(kind);
    expect('for' in atRest ? atRest.for : 'culprits' in atRest ? atRest.culprits : []).toEqual(culprits);
  });

  test('at rest one waits whose message lies unread before a person who is asked of another, and for that person', () => {
    const producer: Program = function* producer() {
      yield* publish('broker', 'Topic', 'k', anEvent(1, { aggregateId: 'b1' }));
      return finished;
    };
    const groups = [{ id: 'planner', topics: ['Topic'], members: ['planner'] }];
    const stage = openStage(smallSystem({ programs: { producer }, groups, properties: [sagaEnds] }));
    const both = [started('b1'), started('b2'), asked('b2')];
    const judged = (facts: readonly Fact[]) => watch(sagaEnds, facts, stage.now()).atRest;
    expect(judged(both)).toEqual({ kind: 'broken', culprits: [saga('b1')] });
    stage.actOn('producer');
    expect(judged(both)).toEqual({ kind: 'waiting', for: [person('b2')] });
    expect(judged([...both, started('b3')])).toEqual({ kind: 'broken', culprits: [saga('b3')] });
    expect(judged([...both, decided('b2')])).toEqual({ kind: 'broken', culprits: [saga('b1'), saga('b2')] });
    const other: Fact = { kind: 'decision-awaited', by: 'somebody', subject: 'b2' };
    expect(judged([started('b1'), started('b2'), other])).toEqual({ kind: 'broken', culprits: [saga('b1')] });
  });

  test('while things go on it waits for those that are under way', () => {
    expect(watch(sagaEnds, [started('b1')]).underWay).toEqual({ kind: 'waiting', for: [saga('b1')] });
  });
});
