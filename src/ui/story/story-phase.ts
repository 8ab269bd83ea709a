import type { LabState } from '../../app/lab/lab-state.ts';

type AsEpisode = Pick<LabState, 'offers' | 'question'>;

/**
 * Where a story stands: nothing has broken yet; a promise is broken; or the cure is on and all has
 * come to rest without harm, or an episode is over.
 */
export type StoryPhase = 'watching' | 'broken' | 'held';

export function storyPhase(
  state: Pick<LabState, 'lights' | 'cure' | 'choices' | 'world' | 'position' | 'head'> & Partial<AsEpisode>,
): StoryPhase {
  if (state.lights.some((light) => light.state === 'broken')) return 'broken';
  // An episode is over with what is told last, and its question answered with that.
  if (state.offers?.isEpisode === true)
    return (state.question?.answer ?? null) === null ? 'watching' : 'held';
  // At rest only what must be found once still waits, and a cure may well let nothing happen.
  const isAllKept = state.lights.every((light) => light.state === 'kept' || light.state === 'waiting');
  const isAtRest = state.choices.length === 0 && state.position === state.head;
  const isAllUp = Object.values(state.world.places).every((condition) => condition === 'up');
  return state.head > 0 && state.cure === null && isAtRest && isAllUp && isAllKept ? 'held' : 'watching';
}
