import type { GroupId, PartitionId } from '../terms/names.ts';
import { readableEnd, type Broker, type Group } from './broker.ts';
import { canRewind, groupOf, withGroup } from './consume.ts';

/**
 * `describe`: says where its partitions end; `stop`: its members are given nothing more, once all that they have in hand
 * is acknowledged; `reset-offsets`: it begins again at the start of its partitions, or where it is told to; `start`: they
 * read on.
 */
export type GroupDirective = 'describe' | 'stop' | 'reset-offsets' | 'start';

export type Offsets = Readonly<Record<PartitionId, number>>;

/** What an operator does to a group (B16); null: its offsets stay as they are while members read. */
export function direct(
  broker: Broker,
  group: GroupId,
  directive: GroupDirective,
  to: Offsets = {},
): Broker | null {
  if (directive === 'describe') return broker;
  if (directive === 'reset-offsets' && groupOf(broker, group).isStopped !== true) return null;
  return withGroup(broker, group, (old) => directed(old, directive, to));
}

/** Whether its members have acknowledged all that they were given. */
export function isAtRest(broker: Broker, group: GroupId): boolean {
  return Object.keys(groupOf(broker, group).owners).every(
    (partition) => !canRewind(broker, group, partition),
  );
}

/** Where a group goes on; of one that is described, where what it reads ends. */
export function offsetsOf(broker: Broker, group: GroupId, directive: GroupDirective): Offsets {
  const own = groupOf(broker, group);
  if (directive !== 'describe') return own.committed;
  return Object.fromEntries(Object.keys(own.owners).map((id) => [id, readableEnd(broker, own, id)]));
}

function directed(group: Group, directive: Exclude<GroupDirective, 'describe'>, to: Offsets): Group {
  switch (directive) {
    case 'stop':
      return { ...group, isStopped: true };
    case 'reset-offsets': {
      // What was parked lies in the log, too, and comes again from there.
      const committed = Object.fromEntries(
        Object.entries(group.committed).map(([id, offset]) => [
          id,
          group.released?.[id] === undefined ? (to[id] ?? 0) : offset,
        ]),
      );
      return { ...group, committed, positions: committed };
    }
    case 'start': {
      const { isStopped: _, ...started } = group;
      return started;
    }
  }
}
