import { isBeat } from '../../scenarios/form/beat.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { Fold } from '../run/fold-along.ts';

/** A story, or an episode, which tells nothing of a cure. */
export type EpisodeWithCure = Episode & Pick<Story, 'curedBeats'>;

/**
 * How many beats of a story have begun since its opening. A break ends what is told of one, whichever way it came; with
 * the cure on other beats are told, and none of them is a break.
 */
export function storyBeat(
  episode: EpisodeWithCure | null,
  { openingLength, isCured }: { readonly openingLength: number; readonly isCured: boolean },
): Fold<number> {
  const beats = (isCured ? episode?.curedBeats : episode?.beats) ?? [];
  return {
    initial: 0,
    add: (begun, entry, number, { was, is }) => {
      const next = beats[begun];
      if (next === undefined || number <= openingLength) return begun;
      if (!isCured && Object.keys(is).some((id) => is[id]?.kind === 'broken' && was[id]?.kind !== 'broken'))
        return beats.length;
      return isBeat(next.from, entry) ? begun + 1 : begun;
    },
  };
}
