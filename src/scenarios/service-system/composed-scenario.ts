import type { BalanceRule } from '../form/balance.ts';
import type { LeftOut } from '../form/left-out.ts';
import type { Scenario } from '../form/scenario.ts';
import { whereaboutsOf } from '../form/whereabouts.ts';
import type { Setup, SlotId, VariantId } from '../slots/setup.ts';
import { chosenSlots, everyVariantOf, type Slots } from '../slots/slots.ts';
import type { Topology } from '../topology/compose.ts';

type InEachSlot<Slot extends SlotId, Choice> = Readonly<Record<Slot, Choice>>;

/** A scenario that has these slots, each with its default. */
export type ScenarioOf<Slot extends SlotId> = Scenario & {
  readonly slots: InEachSlot<Slot, readonly VariantId[]>;
  readonly defaults: InEachSlot<Slot, VariantId>;
};

/** What such a scenario says of itself; the rest follows from what it is composed of. */
export type Composed<Slot extends SlotId> = Omit<
  Scenario,
  'slots' | 'defaults' | 'define' | 'balances' | 'routes' | 'whereabouts'
> & {
  readonly ownSlots: readonly Slot[];
  readonly defaults: InEachSlot<Slot, VariantId>;
  readonly compose: (slots: Pick<Slots, Slot>) => Topology;
  /** What its own business should come to; the usual ones follow. */
  readonly ownBalances?: readonly BalanceRule[];
  /** Choices beside the defaults with which there is more to see, for whoever looks for all that may be there. */
  readonly seenWith?: Partial<InEachSlot<Slot, VariantId>>;
};

/** A scenario that composes its system by the variants chosen in its slots. */
export function composedScenario<Slot extends SlotId>(own: Composed<Slot>): ScenarioOf<Slot> {
  const { ownSlots, compose, ownBalances = [], seenWith, ...said } = own;
  const { id, defaults } = said;
  const slots = offeredIn(ownSlots, said.leftOut);
  const composed = (setup: Setup): Topology => compose(chosenSlots(setup, ownSlots));
  const seen = { id, slots, defaults: { ...defaults, ...seenWith } };
  const whereabouts = whereaboutsOf(seen, (setup) => composed(setup).definition);
  return {
    ...said,
    slots,
    define: (setup) => ({
      ...composed(setup).definition,
      // Asked for by a script alone.
      get elsewhere() {
        return whereabouts.places;
      },
    }),
    balances: (setup) => [...ownBalances, ...composed(setup).balances],
    routes: composed({ scenario: id, slots: seen.defaults, seed: 1 }).routes,
    whereabouts,
  };
}

/** Every variant there is in some slots, but for those that are left out. */
function offeredIn<Slot extends SlotId>(
  ownSlots: readonly Slot[],
  leftOut: readonly LeftOut[],
): InEachSlot<Slot, readonly VariantId[]> {
  const every = everyVariantOf(ownSlots);
  const offered = ownSlots.map((slot) => {
    const not = leftOut.filter((one) => one.slot === slot).flatMap(({ variants }) => variants);
    return [slot, every[slot].filter((variant) => !not.includes(variant))] as const;
  });
  return { ...every, ...Object.fromEntries(offered) };
}
