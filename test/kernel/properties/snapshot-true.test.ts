import { describe, expect, test } from 'vitest';
import { insertRow } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { snapshotTrue } from '../../../src/kernel/properties/streams/snapshot-true.ts';
import { snapshotsTable } from '../../../src/kernel/database/event-store-schema.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';
import { smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

/** What has been added up: enough to tell one fold from another. */
const sums = snapshotTrue([
  {
    type: 'Thing',
    initial: { sum: 0 },
    apply: (state, { data }) => ({ sum: Number(state['sum']) + Number(data['add']) }),
  },
]);
const committed = (version: number, add: number, id = version): Fact => ({
  kind: 'event-committed',
  event: anEvent(id, { version, data: { add } }),
  basedOn: version - 1,
  cause: 'c1',
  group: id,
});
const written = (version: number, sum: number, by: string | null = null): Fact => ({
  kind: 'snapshot-written',
  database: 'shop',
  aggregateType: 'Thing',
  aggregateId: 'thing-1',
  version,
  state: { sum },
  by,
});
const ended = (owner: string): Fact => ({ kind: 'transaction-ended', owner });
const culprit = (version: number) => ({
  kind: 'row',
  database: 'shop',
  table: 'snapshots',
  key: `Thing,thing-1,${String(version)}`,
});

describe('snapshot-true', () => {
  test('[P26] a snapshot is true that says what the events up to its version say, whatever came after', () => {
    const facts = [committed(1, 10), committed(2, 5), written(2, 15), committed(3, 1), written(1, 10)];
    expect(watch(sums, facts)).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P26] one that says something else is untrue at once, and what came before it does not help it', () => {
    expect(watch(sums, [committed(1, 10), written(1, 11)])).toMatchObject({
      underWay: { kind: 'broken', culprits: [culprit(1)] },
      brokeAt: [1],
    });
    expect(watch(sums, [committed(1, 10), written(2, 15)]).brokeAt).toEqual([1]);
  });

  test('[P26] while the transaction that has decided its last event is open it may still become true', () => {
    const early = [committed(1, 10), written(2, 15, 'a'), ended('b')];
    expect(watch(sums, early).underWay).toEqual({ kind: 'kept' });
    expect(watch(sums, [...early, committed(2, 5), ended('a')])).toMatchObject({ brokeAt: [] });
    expect(watch(sums, [...early, ended('a')])).toMatchObject({
      underWay: { kind: 'broken', culprits: [culprit(2)] },
      brokeAt: [3],
    });
    // Somebody else has become the second.
    expect(watch(sums, [...early, committed(2, 7), ended('a')]).brokeAt).toEqual([4]);
  });

  test('[P26] whoever commits into the past of a stream makes untrue what has been said of it', () => {
    const facts = [committed(1, 10), committed(2, 5), written(2, 15), committed(2, 1, 9)];
    expect(watch(sums, facts).brokeAt).toEqual([3]);
  });
});

describe('a process that writes a snapshot', () => {
  const row = (version: number) => ({
    entity_type: 'Thing',
    entity_id: 'thing-1',
    entity_version: version,
    snapshot_json: { sum: version },
  });
  const early: Program = function* early() {
    const transaction = transactionOn('shop');
    yield* transaction.begin();
    yield* insertRow('shop', snapshotsTable.name, row(1));
    yield* transaction.insert(snapshotsTable.name, row(2));
    yield* transaction.commit();
    yield* insertRow('shop', snapshotsTable.name, row(3));
    return finished;
  };

  test('[P26] tells of it as soon as it is committed, and whose transaction was open beside it', () => {
    const stage = openStage(smallSystem({ programs: { early } }));
    stage.actOn('early');
    const told = stage
      .entries()
      .flatMap(({ op, facts }) =>
        facts.flatMap((fact) =>
          fact.kind === 'snapshot-written' ? [[op?.kind, fact.version, fact.by] as const] : [],
        ),
      );
    expect(told).toEqual([
      ['insert', 1, 'early'],
      ['commit', 2, null],
      ['insert', 3, null],
    ]);
  });
});
