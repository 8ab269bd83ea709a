import type { Story } from '../../scenarios/form/story.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';

/** Whether a setup has a story's own cure on. */
export function isCured({ cure }: Pick<Story, 'cure'>, { slots }: Pick<Setup, 'slots'>): boolean {
  return slots[cure.slot] === cure.variant;
}
