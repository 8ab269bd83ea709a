import { readableEnd } from '../broker/broker.ts';
import type { Culprit, Property } from './property.ts';

/**
 * No message waits for ever: at rest no partition has records past a group's committed offset. Dead
 * letters that nobody has released are parked and wait for nothing.
 */
export const noStuckMessage: Property = {
  id: 'no-stuck-message',
  kind: 'eventually',
  initial: {},
  observe: (state) => state,
  judge: (_state, world) => {
    const stuck = Object.values(world.brokers).flatMap((broker) =>
      Object.entries(broker.groups).flatMap(([group, own]) =>
        Object.entries(own.committed).flatMap(([partition, offset]): readonly Culprit[] => {
          const count = readableEnd(broker, own, partition) - offset;
          if (count <= 0) return [];
          return [{ kind: 'partition', partition, group, count }];
        }),
      ),
    );
    return stuck.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: stuck };
  },
};
