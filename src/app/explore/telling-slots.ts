import type { Setup, SlotId } from '../../scenarios/slots/setup.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';

const always: readonly SlotId[] = ['publishing', 'consuming', 'concurrency'];

/** The slots by which one tells a setup: what matters most, and whatever is not as usual. */
export function tellingSlots(setup: Setup): readonly SlotId[] {
  const { defaults, slots } = scenarioOf(setup);
  return (Object.keys(slots) as SlotId[]).filter(
    (slot) => always.includes(slot) || setup.slots[slot] !== defaults[slot],
  );
}
