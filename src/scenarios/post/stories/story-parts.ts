import type { Setup } from '../../slots/setup.ts';
import { postScenario } from '../post-scenario.ts';

/** The strongest variant in every slot but those that a story is about. */
export const storySetup = (slots: Partial<Setup['slots']>): Setup => ({
  scenario: postScenario.id,
  slots: { ...postScenario.defaults, ...slots },
  seed: 7,
});
