import { startActivation } from '../world/activation.ts';
import { emptyBroker } from '../broker/broker.ts';
import { emptyWorld, withComponent } from '../world/component.ts';
import { emptyDatabase } from '../database/database.ts';
import { daemonId, type SystemDefinition } from './definition.ts';
import type { PlaceId } from '../terms/names.ts';
import { withPast } from './with-past.ts';
import type { World } from '../world/world.ts';

/** Everything up, every daemon at its beginning, and no more there than what was before. */
export function initialWorld(definition: SystemDefinition): World {
  let world = emptyWorld;
  for (const place of definition.places) world = withComponent(world, 'places', place.id, 'up');
  for (const schema of definition.databases)
    world = withComponent(world, 'databases', schema.id, emptyDatabase(schema));
  if (definition.places.some(({ id }) => id === definition.broker)) {
    const broker = emptyBroker(definition.topics, definition.groups);
    world = withComponent(world, 'brokers', definition.broker, broker);
  }
  for (const property of definition.properties)
    world = withComponent(world, 'monitors', property.id, property.initial);
  for (const place of definition.places) world = startDaemons(definition, world, place.id);
  return withPast(definition, world);
}

/** Starts the daemons of a place afresh. */
export function startDaemons(definition: SystemDefinition, world: World, place: PlaceId): World {
  return definition.daemons
    .filter((daemon) => daemon.place === place)
    .reduce(
      (started, daemon) => startActivation(started, daemonId(daemon), place, daemon.program, daemon.args),
      world,
    );
}
