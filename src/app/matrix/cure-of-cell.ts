import type { PropertyId } from '../../kernel/terms/names.ts';
import { cureFor, type Cure } from '../../scenarios/slots/cures.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { withVariant } from '../../scenarios/slots/slots.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import type { SearchBounds } from '../explore/findings.ts';
import type { SearchInquiry } from '../explore/search-view.ts';

/** What keeps a promise that a setup breaks, and the question whether it does. */
export type CellCure = Cure & { readonly inquiry: SearchInquiry };

export function cureOfCell(setup: Setup, property: PropertyId, bounds: SearchBounds): CellCure | null {
  const cure = cureFor(property, setup);
  if (cure === null) return null;
  const { slots, misfits } = withVariant(setup.slots, cure.slot, cure.variant, scenarioOf(setup).defaults);
  if (misfits.length > 0) return null;
  // All promises, as for a row of the matrix: what is known of one of them is known of this.
  const inquiry = { setup: { ...setup, slots }, bounds, asked: null, isReduced: true, after: [] };
  return { ...cure, inquiry };
}
