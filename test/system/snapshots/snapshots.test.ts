import { describe, expect, test } from 'vitest';
import { snapshotsTable } from '../../../src/kernel/database/event-store-schema.ts';
import { snapshotsVariants } from '../../../src/system/snapshots/snapshots-table.ts';
import { writesSnapshots } from '../../../src/system/snapshots/snapshots-variant.ts';
import { orderCommand, type Slots } from '../../support/order-lab.ts';
import { openOrders, type OrderStage } from '../../support/order-stage.ts';

const revise = (total: number) => orderCommand('ReviseOrder', { total });
const writing = snapshotsVariants.filter(writesSnapshots).map(({ id }) => id);

function open(snapshots: string, more: Partial<Slots> = {}): OrderStage {
  return openOrders({ snapshots, ...more });
}

const snapshotsIn = (stage: OrderStage) => stage.rows(snapshotsTable.name, 'order-service');

/** What the snapshots of the order say, oldest first. */
const said = (stage: OrderStage): readonly unknown[] =>
  snapshotsIn(stage).map(({ entity_version, snapshot_json, triggering_events }) => [
    entity_version,
    (snapshot_json as { readonly total: number }).total,
    triggering_events,
  ]);

/** How many events each `find` of a service has folded. */
const folded = (stage: OrderStage): readonly number[] =>
  stage.entries().flatMap(({ op, from, result }) => {
    if (op?.kind !== 'find' || !from.includes('-service-') || result?.ok !== true) return [];
    return [(result.value as { readonly events: readonly unknown[] }).events.length];
  });

describe.each(writing)('[N2] %s', (snapshots) => {
  test('[N2] writes with each third event of a stream; [N3] what was found again is the newest and the events after it', () => {
    const stage = open(snapshots);
    for (const [index, total] of [120, 130, 140, 150, 160, 170].entries()) {
      stage.actOn(stage.ask(`c${String(index)}`, revise(total)));
      stage.rest();
    }
    // The order's creation is the first of its events.
    expect(said(stage)).toEqual([
      [3, 130, snapshots === 'forgetful' ? [] : ['preload-1', 'c0', 'c1']],
      [6, 160, snapshots === 'forgetful' ? [] : ['preload-1', 'c0', 'c1', 'c2', 'c3', 'c4']],
    ]);
    expect(folded(stage)).toEqual([1, 2, 0, 1, 2, 0]);
    expect(stage.rows('order_view', 'projection')).toMatchObject([{ order_id: 'order-1', total: 170 }]);
    for (const { id } of stage.machine.definition.properties)
      expect([id, stage.judged(id).kind]).toEqual([id, 'kept']);
  });
});

test('[N2] never: no table of snapshots is written to, and nothing is promised of them', () => {
  const stage = open('never');
  for (const total of [120, 130, 140]) stage.actOn(stage.ask(`c${String(total)}`, revise(total)));
  stage.rest();
  expect(snapshotsIn(stage)).toEqual([]);
  expect(folded(stage)).toEqual([1, 2, 3]);
  expect(stage.machine.definition.properties.map(({ id }) => id)).not.toContain('snapshot-true');
});

describe('[N2] every-n', () => {
  const every2 = { 'snapshot-every': 'every-2-events' };

  test('[N2] a snapshot is there with its event, or neither is', () => {
    const stage = open('every-n', every2);
    const handler = stage.ask('c1', revise(120));
    stage.actUpTo(handler, 'commit');
    expect(snapshotsIn(stage)).toEqual([]);
    stage.act(handler, 'refused');
    expect(snapshotsIn(stage)).toEqual([]);
    stage.actOn(stage.ask('c2', revise(130)));
    expect(said(stage)).toEqual([[2, 130, ['preload-1', 'c2']]]);
  });

  test('[N2] a request that a snapshot has swallowed is recognised all the same', () => {
    const stage = open('every-n', { ...every2, client: 'retry-same-id' });
    stage.actUpTo(stage.ask('c1', revise(120)), 'reply');
    stage.move({ kind: 'crash', place: 'order-service-1' });
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted', version: 2 } });
    expect(stage.judged('command-once')).toEqual({ kind: 'kept' });
  });
});

test('[N2] forgetful: a request that a snapshot has swallowed is carried out again', () => {
  const stage = open('forgetful', { 'snapshot-every': 'every-2-events', client: 'retry-same-id' });
  stage.actUpTo(stage.ask('c1', revise(120)), 'reply');
  stage.move({ kind: 'crash', place: 'order-service-1' });
  stage.rest();
  expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted', version: 3 } });
  expect(stage.judged('command-once').kind).toBe('broken');
  expect(stage.judged('snapshot-true')).toEqual({ kind: 'kept' });
});

describe('[N2] from-memory', () => {
  test('[N2] what was never committed is in a snapshot for ever', () => {
    const stage = open('from-memory', { 'snapshot-every': 'every-2-events' });
    const handler = stage.ask('c1', revise(120));
    stage.actUpTo(handler, 'commit');
    // The change is not committed, what is said of it is.
    expect(said(stage)).toEqual([[2, 120, ['preload-1', 'c1']]]);
    expect(stage.judged('snapshot-true')).toEqual({ kind: 'kept' });
    stage.act(handler, 'refused');
    expect(stage.judged('snapshot-true').kind).toBe('broken');
    stage.rest();
    // Whoever decides next builds on what never was: the guard of the stream lets nobody through any more.
    stage.actOn(stage.ask('c2', revise(130)));
    expect(stage.answers()['c2']?.kind).toBe('conflict');
  });

  test('[N2] no snapshot is no failure: more events are folded, and that is all', () => {
    const stage = open('from-memory', { 'snapshot-every': 'every-2-events' });
    const handler = stage.ask('c1', revise(120));
    stage.actUpTo(handler, 'insert');
    while (stage.outcomes(handler).includes('connection-lost')) stage.act(handler);
    stage.act(handler, 'refused');
    stage.actOn(handler);
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted', version: 2 } });
    expect(snapshotsIn(stage)).toEqual([]);
  });
});

describe('[N2] by-daemon', () => {
  test('[N2] it may be behind: what it has not come to is folded on top', () => {
    const stage = open('by-daemon', { 'snapshot-every': 'every-2-events' });
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actOn(stage.ask('c2', revise(130)));
    expect(folded(stage)).toEqual([1, 2]);
    stage.actOn('order-snapshotter');
    stage.actOn(stage.ask('c3', revise(140)));
    expect(said(stage)).toEqual([[3, 130, ['preload-1', 'c1', 'c2']]]);
    expect(folded(stage)).toEqual([1, 2, 0]);
  });

  test('[N2] it dies between reading and writing, and begins anew', () => {
    const stage = open('by-daemon', { 'snapshot-every': 'every-2-events' });
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actUpTo('order-snapshotter', 'insert');
    stage.move({ kind: 'crash', place: 'order-snapshotter' });
    stage.rest();
    expect(said(stage)).toEqual([[2, 120, ['preload-1', 'c1']]]);
    expect(stage.judged('snapshot-true')).toEqual({ kind: 'kept' });
  });
});
