import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import { usualBounds } from '../../explorer/question/bounds.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';

/** What the explorer is asked of a design: one question an attack, about all that is required. */
export function attackInquiries(defence: Defence, setup: Setup): readonly Inquiry[] {
  const { attacks, promises, faults, faultCountMax } = defence;
  return attacks.map((commands) => ({
    setup,
    bounds: {
      ...usualBounds,
      commandCount: commands.length,
      faults,
      faultCountMax,
      memoryMibMax: 512,
    },
    asked: promises,
    isReduced: true,
    after: [],
    commands,
  }));
}
