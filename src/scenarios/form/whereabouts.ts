import type { Scenario, Whereabouts } from './scenario.ts';
import type { ChosenVariants, Setup, SlotId } from '../slots/setup.ts';
import { misfitsOf, withVariants, type SlotChoice } from '../slots/slots.ts';

/**
 * All that is anywhere in a scenario, whatever is chosen. It takes many systems to find out, so that it is found out
 * when it is first asked for: most who know a scenario never ask.
 */
export function whereaboutsOf(
  scenario: Pick<Scenario, 'id' | 'slots' | 'defaults'>,
  define: (setup: Setup) => Whereabouts,
): Whereabouts {
  let found: Whereabouts | null = null;
  const all = (): Whereabouts => (found ??= findWhereabouts(scenario, define));
  return {
    get places() {
      return all().places;
    },
    get databases() {
      return all().databases;
    },
    get groups() {
      return all().groups;
    },
  };
}

/**
 * What each variant brings beside the defaults, and what two that bring something bring together, as two members do for
 * whoever is there with the other one only. Scripts and links speak of places that other patterns have.
 */
function findWhereabouts(
  { id, slots, defaults }: Pick<Scenario, 'id' | 'slots' | 'defaults'>,
  define: (setup: Setup) => Whereabouts,
): Whereabouts {
  const defined = (...wanted: readonly SlotChoice[]): readonly Whereabouts[] => {
    const named = Object.fromEntries(wanted.map(({ slot, variant }) => [slot, variant]));
    const choice = withItsNeeds(named, defaults);
    return misfitsOf(choice).length > 0 ? [] : [define({ scenario: id, slots: choice, seed: 1 })];
  };
  const usual = new Set(defined().flatMap(namesIn));
  const alone = Object.entries(slots).flatMap(([slot, variants]) =>
    variants.map((variant) => {
      const choice: SlotChoice = { slot: slot as SlotId, variant };
      return { choice, there: defined(choice) };
    }),
  );
  const bringing = alone.filter(({ there }) => there.flatMap(namesIn).some((name) => !usual.has(name)));
  const together = bringing.flatMap(({ choice }, at) =>
    bringing
      .slice(at + 1)
      .filter((other) => other.choice.slot !== choice.slot)
      .flatMap((other) => defined(choice, other.choice)),
  );
  const all = [...alone.flatMap(({ there }) => there), ...together];
  return {
    places: distinct(all.flatMap(({ places }) => places)),
    databases: distinct(all.flatMap(({ databases }) => databases)),
    groups: distinct(all.flatMap(({ groups }) => groups)),
  };
}

const namesIn = ({ places, databases, groups }: Whereabouts): readonly string[] =>
  [...places, ...databases, ...groups].map(({ id }) => id);

/** A choice beside the defaults, with the first of what it can't do without. */
function withItsNeeds(wanted: ChosenVariants, defaults: ChosenVariants): ChosenVariants {
  const { slots, misfits } = withVariants(defaults, wanted, defaults);
  const needed = Object.fromEntries(misfits.map(({ need }) => [need.slot, need.oneOf[0] ?? '']));
  return misfits.length === 0 ? slots : withVariants(defaults, { ...needed, ...wanted }, defaults).slots;
}

const distinct = <Named extends { readonly id: string }>(all: readonly Named[]): readonly Named[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
