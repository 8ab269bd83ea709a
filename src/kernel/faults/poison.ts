import { getValue } from '../../base/sorted-map.ts';
import { act, refuse, type Acted } from '../world/environment-step.ts';
import { readableEnd, type Broker } from '../broker/broker.ts';
import { releaseLetters, unreleasedLetters } from '../broker/dead-letters.ts';
import { withComponent } from '../world/component.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import type { Move } from '../world/move.ts';
import type { World } from '../world/world.ts';

type PoisonMove = Extract<Move, { kind: 'poison' | 'deploy-fix' | 'redrive' }>;

/** What can be made poisonous, what can be fixed, and which dead letters can be handed back (B12, B13). */
export function poisonMoves(definition: SystemDefinition, world: World): readonly Move[] {
  const broker = world.brokers[definition.broker];
  if (broker === undefined) return [];
  return [
    ...nextEvents(broker).map((eventId): PoisonMove => ({ kind: 'poison', eventId })),
    ...Object.keys(world.poison).map((id): PoisonMove => ({ kind: 'deploy-fix', eventId: Number(id) })),
    ...Object.keys(broker.groups).map((group): PoisonMove => ({ kind: 'redrive', group })),
  ].filter((move) => stepPoison(definition, world, move).ok);
}

export function stepPoison(definition: SystemDefinition, world: World, move: PoisonMove): Acted {
  const place = definition.broker;
  const broker = world.brokers[place];
  if (broker === undefined) return refuse('there is no broker');
  switch (move.kind) {
    case 'poison':
      if (world.poison[move.eventId] !== undefined)
        return refuse(`event ${move.eventId} is poisonous already`);
      if (!nextEvents(broker).includes(move.eventId))
        return refuse(`nobody is handed event ${move.eventId} next`);
      return act(move, place, withComponent(world, 'poison', String(move.eventId), true));
    case 'deploy-fix':
      if (world.poison[move.eventId] === undefined) return refuse(`event ${move.eventId} is not poisonous`);
      return act(move, place, withComponent(world, 'poison', String(move.eventId), undefined));
    case 'redrive': {
      if (world.places[place] !== 'up') return refuse(`${place} is not up`);
      const letters = unreleasedLetters(broker, move.group);
      if (letters.length === 0) return refuse(`${move.group} has no dead letters`);
      // It would only come back, again and again.
      const isPoisonous = letters.some(({ id }) => world.poison[id] !== undefined);
      if (isPoisonous) return refuse(`a dead letter of ${move.group} is still poisonous`);
      const released = releaseLetters(broker, move.group);
      return act(move, place, withComponent(world, 'brokers', place, released));
    }
  }
}

/** What the groups are handed next, one event a group and partition. */
function nextEvents(broker: Broker): readonly number[] {
  const ids = Object.values(broker.groups).flatMap((group) =>
    Object.entries(group.positions).flatMap(([partition, offset]) => {
      const log = broker.partitions[partition];
      if (log === undefined || offset >= readableEnd(broker, group, partition)) return [];
      return [getValue(log, offset)?.id ?? []].flat();
    }),
  );
  return [...new Set(ids)];
}
