import { partitionOfKey } from '../../kernel/broker/topology.ts';
import type { Command, EventMessage } from '../../kernel/terms/message.ts';
import type { PartitionId } from '../../kernel/terms/names.ts';
import { chosenSlots } from '../../scenarios/slots/slots.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { knownIds } from './known-ids.ts';

/** Where the events of an aggregate will go: always there, or, without a key, there next and then in turn. */
export type PartitionAhead = {
  readonly partition: PartitionId;
  readonly key: string | null;
  readonly partitionCount: number;
};

type Seen = { readonly definition: SystemDefinition; readonly setup: Setup; readonly world: World };

/** Where what a command brings about will go: by the aggregate that decides it, which need not be the one that is asked. */
export function partitionOfCommand(seen: Seen, command: Command): PartitionAhead | null {
  const { setup } = seen;
  const decidedBy =
    setup.slots.boundary === undefined ? undefined : chosenSlots(setup, ['boundary']).boundary.decidedBy;
  const { aggregateType, aggregateId } = decidedBy?.(command) ?? command;
  return partitionAhead(seen, aggregateType, aggregateId);
}

/** Said before anything is sent; null: this system has no broker, or no such topic. */
export function partitionAhead(
  { definition, setup, world }: Seen,
  aggregateType: string,
  aggregateId: string,
): PartitionAhead | null {
  const topic = definition.topics.find(({ id }) => id === aggregateType);
  if (topic === undefined || setup.slots.partitioning === undefined) return null;
  const { partitionCount } = topic;
  const key = chosenSlots(setup, ['partitioning']).partitioning.keyOf(anyEventOf(aggregateType, aggregateId));
  const turn = world.brokers[definition.broker]?.turns[topic.id] ?? 0;
  const number = key === null ? turn % partitionCount : partitionOfKey(key, partitionCount);
  return { partition: `${topic.id}/${number}`, key, partitionCount };
}

/** The ids of aggregates that are there, and of the next new ones, whose events go to a partition. */
export function idsAheadOf(seen: Seen, partition: PartitionId): readonly string[] {
  const aggregateType = partition.split('/')[0] ?? '';
  const known = knownIds(seen.world, aggregateType);
  const fresh = Array.from({ length: 6 }, (_, index) => `${aggregateType.toLowerCase()}-${index + 1}`);
  return [...new Set([...known, ...fresh])]
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .filter((id) => {
      const ahead = partitionAhead(seen, aggregateType, id);
      return ahead !== null && ahead.key !== null && ahead.partition === partition;
    });
}

/** A key may follow from anything in an event; of one that is still to come only its aggregate is known. */
const anyEventOf = (aggregateType: string, aggregateId: string): EventMessage => ({
  id: 0,
  type: '',
  aggregateType,
  aggregateId,
  version: 1,
  data: {},
  triggeringEvent: '',
});
