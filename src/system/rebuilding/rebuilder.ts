import type { Result } from '../../base/result.ts';
import { awaitReachable, deleteRows, directGroup, waitForRows } from '../../kernel/language/ops.ts';
import { next, type Process, type Program } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { DatabaseId, GroupId, PartitionId, PlaceId } from '../../kernel/terms/names.ts';
import { mutedUntilTable, rebuildsTable } from './rebuild-tables.ts';

/** A subscriber that reads its events again. */
export type Rewound = {
  readonly group: GroupId;
  /** Null: it keeps nothing. */
  readonly database: { readonly id: DatabaseId; readonly place: PlaceId } | null;
  /** What is deleted there before it reads again: views, and marks of what is processed. */
  readonly cleared: readonly string[];
  /** Its effects are its rows alone, so that with these they are gone. */
  readonly isView: boolean;
  readonly isMuted: boolean;
};

type Committed = Readonly<Record<PartitionId, number>>;

/**
 * Builds a view again: it stops whoever reads, clears the view and the marks, puts the offsets back and lets them read.
 * Each step may be done twice, so that after a crash all of them are done from the first.
 */
export function rebuilder(views: Rewound, others: readonly Rewound[], broker: PlaceId): Program {
  return function* rebuildOnce() {
    const { database } = views;
    if (database === null) return next({});
    const asked = yield* waitForRows(database.id, { table: rebuildsTable.name, where: {}, limit: 1 });
    if (!asked.ok) {
      yield* awaitReachable(database.place);
      return next({});
    }
    const rewound = [views, ...others];
    for (const one of rewound) {
      const stoppedAt = yield* untilDone(broker, () => directGroup(broker, one.group, 'stop'));
      if (one.database !== null) yield* clear(one, one.database, stoppedAt);
      yield* untilDone(broker, () => directGroup(broker, one.group, 'reset-offsets'));
    }
    for (const { group } of rewound) yield* untilDone(broker, () => directGroup(broker, group, 'start'));
    yield* untilDone(database.place, () => deleteRows(database.id, rebuildsTable.name, {}));
    return next({});
  };
}

/** View and marks in one transaction: whoever sees the view empty sees that nothing is processed. */
function* clear(
  one: Rewound,
  { id, place }: NonNullable<Rewound['database']>,
  stoppedAt: Committed,
): Process<void> {
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

/** A rebuild that stops half-way leaves everybody stopped: it is tried until it is done. */
function* untilDone<Value, Failure>(
  place: PlaceId,
  attempt: () => Process<Result<Value, Failure>>,
): Process<Value> {
  let done = yield* attempt();
  while (!done.ok) {
    yield* awaitReachable(place);
    done = yield* attempt();
  }
  return done.value;
}
