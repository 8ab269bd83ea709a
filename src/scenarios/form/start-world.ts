import { assert, present } from '../../base/assert.ts';
import { withComponent } from '../../kernel/world/component.ts';
import { withUnread } from '../../kernel/definition/with-past.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import { judge } from '../../kernel/properties/observe.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { settle } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Scenario } from './scenario.ts';
import { sendMove } from './send-move.ts';

const preloadMovesMax = 5_000;

/**
 * The world in which a run of the scenario begins: its preloaded commands were sent one after the
 * other and carried to rest by the machine itself, so that tables, logs and offsets agree.
 */
export function startWorld(scenario: Scenario, machine: Machine): World {
  // Where nobody has sent anything, whoever begins by looking round has done so all the same.
  let world =
    scenario.preload.length > 0 ? machine.initial : settle(machine, machine.initial, preloadMovesMax).world;
  for (const [index, command] of scenario.preload.entries()) {
    const sending = { command, intent: `preload-${index}`, sentCount: 0 };
    const move = sendMove(machine.definition, scenario.routes, sending);
    const sent = machine.step(world, present(move, `somebody who sends the preloaded command ${index}`));
    assert(sent.ok, `the preloaded command ${index} can be sent`);
    const settled = settle(machine, answered(machine, sent.world), preloadMovesMax);
    assert(settled.isAtRest, `the preloaded command ${index} comes to rest`);
    world = settled.world;
  }
  world = withUnread(machine.definition, world);
  // What must be found in a run, or is broken in it, is to be found in the run itself.
  for (const property of machine.definition.properties)
    if (property.kind === 'sometimes' || isBroken(property, world))
      world = withComponent(world, 'monitors', property.id, property.initial);
  return world;
}

/** An *eventually* promise tells what it waits for until that comes: its ghost is never done with. */
const isBroken = (property: Property, world: World): boolean =>
  (property.kind === 'always' && judge(property, world, false).kind === 'broken') ||
  (property.forgetsBefore === true && judge(property, world, true).kind === 'broken');

/** The client and its handler go first: nobody acts on a preloaded change before it is committed. */
function answered(machine: Machine, sent: World): World {
  const kinds = new Map(machine.definition.places.map(({ id, kind }) => [id, kind]));
  let world = sent;
  for (let count = 0; count < preloadMovesMax; count += 1) {
    const move = machine.natural(world).find((candidate) => {
      const actor = candidate.kind === 'op' ? world.activations[candidate.activation] : undefined;
      const kind = actor === undefined ? undefined : kinds.get(actor.place);
      return kind === 'client' || kind === 'service';
    });
    const stepped = move === undefined ? null : machine.step(world, move);
    if (stepped === null || !stepped.ok) break;
    world = stepped.world;
  }
  return world;
}
