import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/kernel/world/move.ts';
import { snapshotDeletions } from '../../../src/kernel/faults/snapshot-deletion.ts';
import { snapshotsVariants } from '../../../src/system/snapshots/snapshots-table.ts';
import { writesSnapshots } from '../../../src/system/snapshots/snapshots-variant.ts';
import { orderCommand, type Slots } from '../../support/order-lab.ts';
import { openOrders, type OrderStage } from '../../support/order-stage.ts';

const writing = snapshotsVariants.filter(writesSnapshots).map(({ id }) => id);
const deletion: Move = { kind: 'delete-snapshots', database: 'order-service' };

/** Four changes of one order, one after the other; all snapshots are deleted before the given move, if there are any. */
function played(slots: Partial<Slots>, deletedBefore: number | null): OrderStage {
  const stage = openOrders(slots);
  const { machine } = stage;
  const deleteNow = (): void => {
    const isDue = stage.entries().length === deletedBefore;
    if (isDue && machine.step(stage.now(), deletion).ok) stage.move(deletion);
  };
  for (const [index, total] of [120, 130, 140, 150].entries()) {
    stage.ask(`c${String(index)}`, orderCommand('ReviseOrder', { total }));
    for (let count = 0; count < 400; count += 1) {
      deleteNow();
      const [next] = machine.natural(stage.now());
      if (next === undefined) break;
      stage.move(next);
    }
  }
  return stage;
}

/** What anybody outside can tell of a run: what is stored, what is shown, what was answered, what was promised. */
const told = (stage: OrderStage) => ({
  events: stage
    .rows('events', 'order-service')
    .map(({ event_type, event_data, entity_version }) => [event_type, event_data, entity_version]),
  view: stage.rows('order_view', 'projection'),
  answers: stage.answers(),
  promises: stage.machine.definition.properties.map(({ id }) => [id, stage.judged(id).kind]),
});

describe.each(writing)('[N2] where snapshots are written: %s', (snapshots) => {
  const slots = { snapshots, 'snapshot-every': 'every-2-events', effect: 'row' } as const;

  test('[N2] they are a cache: deleted at any moment of a run, nothing but the cost of a replay is another', () => {
    const usual = played(slots, null);
    const expected = told(usual);
    let deletedCount = 0;
    for (let position = 0; position < usual.entries().length; position += 1) {
      const stage = played(slots, position);
      if (stage.entries().some(({ move }) => move.kind === 'delete-snapshots')) deletedCount += 1;
      expect(told(stage), String(position)).toEqual(expected);
    }
    expect(deletedCount).toBeGreaterThan(10);
  });

  test('[N2] all of them are gone at once, and there is nothing to delete then', () => {
    const stage = played(slots, null);
    expect(snapshotDeletions(stage.machine.definition, stage.now())).toEqual([deletion]);
    const { facts } = stage.move(deletion);
    expect(facts).toEqual([{ kind: 'snapshots-deleted', database: 'order-service' }]);
    expect(stage.rows('snapshots', 'order-service')).toEqual([]);
    expect(snapshotDeletions(stage.machine.definition, stage.now())).toEqual([]);
  });
});

test.each([
  ['where nothing is snapshotted', { snapshots: 'never' }, 'order-service', /snapshotted/],
  ['where there is no such table', { snapshots: 'every-n' }, 'projection', /no snapshots/],
  ['in no database at all', { snapshots: 'every-n' }, 'nowhere', /no snapshots/],
] as const)('[N2] %s there is nothing to delete, which is said', (_, slots, database, said) => {
  const { machine, now } = openOrders(slots);
  const stepped = machine.step(now(), { kind: 'delete-snapshots', database });
  expect(stepped.ok ? '' : stepped.problem).toMatch(said);
});

test('[N2] a database that is away deletes nothing', () => {
  const stage = played({ snapshots: 'every-n', 'snapshot-every': 'every-2-events' }, null);
  stage.move({ kind: 'take-down', place: 'order-database' });
  const stepped = stage.machine.step(stage.now(), deletion);
  expect(stepped.ok ? '' : stepped.problem).toMatch(/not up/);
});
