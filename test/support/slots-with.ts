import type { Scenario } from '../../src/scenarios/scenario.ts';
import { withVariants } from '../../src/scenarios/slots.ts';
import type { ChosenVariants } from '../../src/scenarios/setup.ts';

/** A scenario's defaults with these variants, and what goes with them. */
export function slotsWith({ defaults }: Pick<Scenario, 'defaults'>, wanted: ChosenVariants): ChosenVariants {
  return withVariants(defaults, wanted, defaults).slots;
}
