import type { GroupId } from '../terms/names.ts';
import type { Broker, Group } from './broker.ts';
import { canRewind, groupOf, withGroup } from './consume.ts';

/**
 * `stop`: its members are given nothing more, once all that they have in hand is acknowledged; `reset-offsets`: it begins
 * again at the start of its partitions; `start`: they read on.
 */
export type GroupDirective = 'stop' | 'reset-offsets' | 'start';

/** What an operator does to a group (B16); null: its offsets stay as they are while members read. */
export function direct(broker: Broker, group: GroupId, directive: GroupDirective): Broker | null {
  if (directive === 'reset-offsets' && groupOf(broker, group).isStopped !== true) return null;
  return withGroup(broker, group, (old) => directed(old, directive));
}

/** Whether its members have acknowledged all that they were given. */
export function isAtRest(broker: Broker, group: GroupId): boolean {
  return Object.keys(groupOf(broker, group).owners).every(
    (partition) => !canRewind(broker, group, partition),
  );
}

function directed(group: Group, directive: GroupDirective): Group {
  switch (directive) {
    case 'stop':
      return { ...group, isStopped: true };
    case 'reset-offsets': {
      // What was parked lies in the log, too, and comes again from there.
      const committed = Object.fromEntries(
        Object.entries(group.committed).map(([id, offset]) => [
          id,
          group.released?.[id] === undefined ? 0 : offset,
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
