import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { ChosenChallenge } from '../challenge/chosen-challenge.ts';

/** What is open. What follows from it for a reader stands in `offers.ts`; no view asks which activity it is. */
export type Activity =
  | { readonly kind: 'sandbox' }
  | { readonly kind: 'story'; readonly story: Story }
  | ({ readonly kind: 'challenge' } & ChosenChallenge);

export const sandbox: Activity = { kind: 'sandbox' };

/** The script that is told, with its question and its cure. */
export function storyOf(activity: Activity): Story | null {
  return activity.kind === 'story' ? activity.story : null;
}

/** The rules that are played by. */
export function challengeOf(activity: Activity): ChosenChallenge | null {
  return activity.kind === 'challenge' ? activity : null;
}

/** The patterns with which it usually stands. */
export function usualSlots(activity: Activity, scenario: Scenario): Setup['slots'] {
  switch (activity.kind) {
    case 'sandbox':
      return scenario.defaults;
    case 'story':
      return activity.story.setup.slots;
    case 'challenge':
      return activity.challenge.setup.slots;
  }
}
