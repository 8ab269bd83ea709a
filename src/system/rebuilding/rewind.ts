import { awaitReachable, directGroup, waitForRows } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { PartitionId, PlaceId } from '../../kernel/terms/names.ts';
import type { ViewDatabase, Rewound } from './rebuild-task.ts';
import { mutedUntilTable, rebuildsTable } from './rebuild-tables.ts';
import { untilDone } from './until-done.ts';

type Committed = Readonly<Record<PartitionId, number>>;

/** Waits until a rebuild is wanted; false: it is not known whether. */
export function* whenAskedFor({ id, place }: ViewDatabase): Process<boolean> {
  const asked = yield* waitForRows(id, { table: rebuildsTable.name, where: {}, limit: 1 });
  if (!asked.ok) yield* awaitReachable(place);
  return asked.ok;
}

/** Stops a group, clears what it has made and puts its offsets back; once started, it reads everything again. */
export function* rewind(broker: PlaceId, one: Rewound): Process<void> {
  const stoppedAt = yield* untilDone(broker, () => directGroup(broker, one.group, 'stop'));
  if (one.database !== null) yield* clear(one, one.database, stoppedAt);
  yield* untilDone(broker, () => directGroup(broker, one.group, 'reset-offsets'));
}

/** View and marks in one transaction: whoever sees the view empty sees that nothing is processed. */
function* clear(one: Rewound, { id, place }: ViewDatabase, stoppedAt: Committed): Process<void> {
  if (one.cleared.length === 0 && !one.isMuted) return;
  yield* untilDone(place, function* clearOnce() {
    const transaction = transactionOn(id);
    yield* transaction.begin();
    for (const table of one.cleared) yield* transaction.delete(table, {});
    if (one.isMuted) yield* note(transaction, stoppedAt);
    if (one.isView) transaction.note([{ kind: 'view-cleared', subscriber: one.group }]);
    return yield* transaction.commit();
  });
}

/** How far it had come; what was noted before a crash, or for a rebuild before this one, is further if it has been put back since. */
function* note(transaction: ReturnType<typeof transactionOn>, stoppedAt: Committed): Process<void> {
  const noted = yield* transaction.select({ table: mutedUntilTable.name, where: {} });
  const known = noted.ok ? noted.value : [];
  for (const [partition, offset] of Object.entries(stoppedAt)) {
    const before = Number(known.find((row) => row['partition_id'] === partition)?.['up_to'] ?? 0);
    if (offset > before)
      yield* transaction.put(mutedUntilTable.name, { partition_id: partition, up_to: offset });
  }
}
