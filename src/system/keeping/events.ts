import { succeed } from '../../base/result.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import { eventStoreTables } from '../../kernel/database/event-store-schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { foldFound } from '../aggregate/fold-found.ts';
import { readFound } from '../versioning/read-found.ts';
import { create, update } from './event-store.ts';
import type {
  DecidedRows,
  FoundAggregate,
  KeepingService,
  KeepingVariant,
  Saved,
} from './keeping-variant.ts';

/** An event store: an aggregate is its events, folded, and the version of its `entities` row guards them. */
export const events = {
  id: 'events',
  commits: 'transaction',
  tables: eventStoreTables,
  find,
  save,
} as const satisfies KeepingVariant;

/** The latest snapshot and the events after it, folded. No events: version 0. */
function* find(
  service: KeepingService,
  transaction: TransactionOps,
  aggregate: AnyAggregate,
  id: string,
): Process<FoundAggregate<LoadedAggregate>> {
  const locked = yield* service.concurrency.beforeLoad(transaction, aggregate.type, id);
  if (!locked.ok) return locked;
  const found = yield* transaction.find(aggregate.type, id);
  if (!found.ok) return found;
  const read = yield* readFound(service.versions, transaction, found.value);
  return read.ok ? succeed(foldFound(aggregate, id, read.value)) : read;
}

/** What has been decided and, where one is due, a snapshot of what it comes to. */
function* save(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const saved = yield* (loaded.version === 0 ? create : update)(service, transaction, loaded, decided);
  const { whenSaved } = service.snapshots;
  if (!saved.ok || whenSaved === undefined) return saved;
  const after = afterEvents(loaded, saved.value);
  const written = yield* whenSaved(service, transaction, after);
  return written.ok ? saved : written;
}

/** An aggregate with what was saved of it since it was loaded. */
const afterEvents = (loaded: LoadedAggregate, saved: readonly EventMessage[]): LoadedAggregate => ({
  ...loaded,
  state: saved.reduce((before, event) => loaded.aggregate.apply(before, event), loaded.state),
  version: saved.at(-1)?.version ?? loaded.version,
  causes: [...loaded.causes, ...saved.map(({ triggeringEvent }) => triggeringEvent)],
});
