import type { Scenario, Whereabouts } from './scenario.ts';
import type { ChosenVariants, Setup } from '../slots/setup.ts';
import { misfitsOf, withVariants } from '../slots/slots.ts';

/**
 * All that is anywhere in a scenario, whatever is chosen: what each variant brings beside the defaults. Scripts and links
 * speak of places that other patterns have.
 */
export function whereaboutsOf(
  { id, slots, defaults }: Pick<Scenario, 'id' | 'slots' | 'defaults'>,
  define: (setup: Setup) => Whereabouts,
): Whereabouts {
  const chosen = Object.entries(slots).flatMap(([slot, variants]) =>
    variants.map((variant) => withItsNeeds({ [slot]: variant }, defaults)),
  );
  const fitting = chosen.filter((choice) => misfitsOf(choice).length === 0);
  const all = fitting.map((choice) => define({ scenario: id, slots: choice, seed: 1 }));
  return {
    places: distinct(all.flatMap(({ places }) => places)),
    databases: distinct(all.flatMap(({ databases }) => databases)),
    groups: distinct(all.flatMap(({ groups }) => groups)),
  };
}

/** A choice beside the defaults, with the first of what it can't do without. */
function withItsNeeds(wanted: ChosenVariants, defaults: ChosenVariants): ChosenVariants {
  const { slots, misfits } = withVariants(defaults, wanted, defaults);
  const needed = Object.fromEntries(misfits.map(({ need }) => [need.slot, need.oneOf[0] ?? '']));
  return misfits.length === 0 ? slots : withVariants(defaults, { ...needed, ...wanted }, defaults).slots;
}

const distinct = <Named extends { readonly id: string }>(all: readonly Named[]): readonly Named[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
