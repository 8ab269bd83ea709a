import { awaitFix } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { isEvent } from '../../kernel/terms/message-kind.ts';
import type { PartitionId } from '../../kernel/terms/names.ts';
import { fromBroker } from '../consumer/from-broker.ts';
import type { RebuildTask, SecondView } from './rebuild-task.ts';
import { untilDone } from './until-done.ts';

/** What whoever fills the second view has in memory: a crash forgets it, and then all is filled anew. */
export type Filling = {
  /** Where the log ended when that was asked last, and how far it is read. */
  readonly upTo: Offsets;
  readonly read: Offsets;
  /** What the second view is made of, in its order. */
  readonly applied: readonly EventMessage[];
  /** Events that have come before one that they follow. */
  readonly early: readonly EventMessage[];
  /** Whoever reads for the old view is stopped: this is the rest. */
  readonly isRest: boolean;
};

type Offsets = Readonly<Record<PartitionId, number>>;

export const nothingFilled: Omit<Filling, 'upTo'> = { read: {}, applied: [], early: [], isRest: false };

export const isBehind = ({ upTo, read }: Filling): boolean =>
  Object.entries(upTo).some(([partition, end]) => (read[partition] ?? 0) < end);

/** The next record of those that lie before the end; what comes twice is applied once. */
export function* readOn({ broker }: RebuildTask, second: SecondView, filling: Filling): Process<Filling> {
  const { upTo, read } = filling;
  const paused = Object.keys(upTo)
    .filter((partition) => (read[partition] ?? 0) >= (upTo[partition] ?? 0))
    .map((partition) => ({ partition, offset: 0, untilFixOf: null }));
  const source = fromBroker(broker, second.group, 1);
  const record = yield* source.next({ paused });
  if (record === null) return filling;
  if (record.isPoisonous === true) yield* awaitFix(record.message.id);
  const event = isEvent(record.message) ? [record.message] : [];
  const news = event.filter(({ id }) => [...filling.applied, ...filling.early].every((old) => old.id !== id));
  const filled = yield* applyWhatFollows(second, { ...filling, early: [...filling.early, ...news] });
  yield* source.acknowledge(record);
  return {
    ...filled,
    read: { ...read, [record.partition]: Math.max(read[record.partition] ?? 0, record.offset + 1) },
  };
}

/** Applies what has come, each aggregate's events one after the other. */
function* applyWhatFollows(second: SecondView, filling: Filling): Process<Filling> {
  let { applied, early } = filling;
  for (;;) {
    const following = early.find((event) => event.version === versionIn(applied, event) + 1);
    if (following === undefined) return { ...filling, applied, early };
    yield* apply(second, following);
    applied = [...applied, following];
    early = early.filter(({ id }) => id !== following.id);
  }
}

/** What is waited for has never been published: the rest is applied without it. */
export function* applyTheRest(second: SecondView, filling: Filling): Process<readonly EventMessage[]> {
  const rest = filling.early.toSorted((a, b) => a.version - b.version);
  for (const event of rest) yield* apply(second, event);
  return [...filling.applied, ...rest];
}

const apply = ({ database, effect }: SecondView, event: EventMessage): Process<null> =>
  untilDone(database.place, () => effect.alone(event));

const versionIn = (applied: readonly EventMessage[], { aggregateType, aggregateId }: EventMessage): number =>
  Math.max(
    0,
    ...applied
      .filter((event) => event.aggregateType === aggregateType && event.aggregateId === aggregateId)
      .map(({ version }) => version),
  );
