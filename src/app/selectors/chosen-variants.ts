import type { Setup, SlotId, VariantId } from '../../scenarios/setup.ts';
import { challenges } from '../../scenarios/challenge-table.ts';
import { scenarioOf } from '../check-setup.ts';
import { storyById } from '../lab-request.ts';

type Run = { readonly setup: Setup; readonly story: string | null; readonly challenge: string | null };

/** The variants by which a run differs from how its story, its challenge or its scenario usually stands. */
export function chosenVariants({ setup, story, challenge }: Run): readonly VariantId[] {
  const own =
    storyById(story ?? '')?.setup.slots ??
    challenges.find(({ id }) => id === challenge)?.setup.slots ??
    scenarioOf(setup).defaults;
  return Object.entries(setup.slots)
    .filter(([slot, variant]) => own[slot as SlotId] !== variant)
    .map(([, variant]) => variant);
}
