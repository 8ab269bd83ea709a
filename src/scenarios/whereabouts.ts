import type { SystemDefinition } from '../kernel/definition.ts';
import type { Scenario } from './scenario.ts';
import type { Setup, SlotId } from './setup.ts';
import { withVariant } from './slots.ts';

/** What has a name on screen because of where it is. */
export type Whereabouts = Pick<SystemDefinition, 'places' | 'databases' | 'groups'>;

/**
 * All that is anywhere in a scenario, whatever is chosen: what each variant brings beside the defaults. Scripts and links
 * speak of places that other patterns have.
 */
export function whereaboutsOf(
  { id, slots, defaults }: Pick<Scenario, 'id' | 'slots' | 'defaults'>,
  define: (setup: Setup) => Whereabouts,
): Whereabouts {
  const chosen = Object.entries(slots).flatMap(([slot, variants]) =>
    variants.map((variant) => withVariant(defaults, slot as SlotId, variant, defaults)),
  );
  const fitting = chosen.filter(({ misfits }) => misfits.length === 0);
  const all = fitting.map((choice) => define({ scenario: id, slots: choice.slots, seed: 1 }));
  return {
    places: distinct(all.flatMap(({ places }) => places)),
    databases: distinct(all.flatMap(({ databases }) => databases)),
    groups: distinct(all.flatMap(({ groups }) => groups)),
  };
}

const distinct = <Named extends { readonly id: string }>(all: readonly Named[]): readonly Named[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
