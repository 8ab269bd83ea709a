import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { withVariants } from '../../src/scenarios/slots/slots.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';

/** A scenario's defaults with these variants, and what goes with them. */
export function slotsWith({ defaults }: Pick<Scenario, 'defaults'>, wanted: ChosenVariants): ChosenVariants {
  return withVariants(defaults, wanted, defaults).slots;
}
