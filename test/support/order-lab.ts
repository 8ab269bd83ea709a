import type { Command } from '../../src/kernel/terms/message.ts';
import { createMachine, type Machine, type MachineOptions } from '../../src/kernel/machine/machine.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import type { ScenarioOnServices } from '../../src/scenarios/service-system/service-scenario.ts';
import type { ChosenVariants, Setup, SlotId } from '../../src/scenarios/slots/setup.ts';
import { misfitsOf } from '../../src/scenarios/slots/slots.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import { pairwiseCover, type Choice } from './pairwise.ts';
import { walk, type WalkStep } from './walk.ts';
import { servicesOf } from './services-of.ts';

export type Slots = ScenarioOnServices['defaults'];

/** To find one takes up to two seconds, and whoever walks at random asks for all before each walk. */
const covers = new WeakMap<Scenario['slots'], readonly Choice[]>();

/** Setups in which every variant of a slot meets every variant of every other; the defaults come first. */
export const slotPairs: readonly Slots[] = slotPairsOf(orderScenario);

/** What was stored before the run, and what somebody asks to have forgotten of it, tests of its own try. */
export function patternsIn(slots: Scenario['slots']): Scenario['slots'] {
  const apart = ['stream-length', 'versioning', 'older-snapshots', 'personal-data', 'joining'];
  return Object.fromEntries(Object.entries(slots).filter(([slot]) => !apart.includes(slot)));
}

export function slotPairsOf<Chosen extends ChosenVariants>({
  defaults,
  slots,
}: Pick<Scenario, 'slots'> & { readonly defaults: Chosen }): readonly Chosen[] {
  const cover = covers.get(slots) ?? pairwiseCover(patternsIn(slots), goTogether);
  covers.set(slots, cover);
  return [defaults, ...cover.map((chosen) => ({ ...defaults, ...chosen }))];
}

/** As few of these as have each variant at least once: for what is about the machine, whoever is at work in it. */
export const slotCover: readonly Slots[] = coverOf(slotPairs);

export function coverOf<Chosen extends ChosenVariants>(all: readonly Chosen[]): readonly Chosen[] {
  const covered = new Set<string>();
  return all.filter((slots) => {
    const fresh = Object.entries(slots)
      .map((choice) => choice.join('='))
      .filter((choice) => !covered.has(choice));
    for (const choice of fresh) covered.add(choice);
    return fresh.length > 0;
  });
}

/** Whether the slots chosen so far fit each other; those that are still open may yet fit. */
export function goTogether(slots: Partial<Slots>): boolean {
  return misfitsOf({ ...orderScenario.defaults, ...slots }).every(
    ({ slot, need }) => slots[slot] === undefined || slots[need.slot as SlotId] === undefined,
  );
}

export const slotsText = (slots: ChosenVariants): string => Object.values(slots).join(', ');

export function orderMachine(slots: Partial<Slots> = {}, options?: MachineOptions): Machine {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  return createMachine(orderScenario.define(setup), options);
}

export const orderCommand = (type: string, data: Command['data'] = {}, aggregateId = 'order-1'): Command => ({
  type,
  aggregateType: 'Order',
  aggregateId,
  data,
});

/** A customer and a pending order, carried out to rest. */
export function startOf(machine: Machine): World {
  return startWorld(orderScenario, machine);
}

const usualSetup: Setup = { scenario: orderScenario.id, slots: orderScenario.defaults, seed: 1 };

/** What can be sent where nothing is chosen that brings commands of its own. */
const usualCommands = orderScenario.commands.filter(
  (one) => orderScenario.isOffered?.(usualSetup, one) !== false,
);

/** A random walk in the order system, with commands of all its usual schemas. */
export function walkOrders(
  machine: Machine,
  seed: number,
  length: number,
  start: World = startOf(machine),
): Generator<WalkStep, void, void> {
  return walk(machine, start, usualCommands, servicesOf(orderScenario), seed, length);
}
