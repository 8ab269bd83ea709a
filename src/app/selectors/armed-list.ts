import { armedId, type ArmedFault, type ArmedName } from '../../kernel/world/armed-fault.ts';
import { armedFaults } from '../../kernel/machine/armed-move.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';

/** What is armed, each by its key, in one order; of a place, or everywhere. */
export function armedList(
  world: World,
  place: PlaceId | null = null,
): readonly { readonly id: string; readonly fault: ArmedFault }[] {
  return armedFaults(world)
    .filter((fault) => place === null || fault.place === place)
    .map((fault) => ({ id: armedId(fault), fault }));
}

export function isArmed(world: World, fault: ArmedFault): boolean {
  return Object.hasOwn(world.armed, armedId(fault));
}

/** By what it is disarmed: all but how long it still waits. */
export function nameOfArmed(fault: ArmedFault): ArmedName {
  const { place, op, label, strike, option } = fault;
  return { place, op, label, strike, ...(option === undefined ? {} : { option }) };
}
