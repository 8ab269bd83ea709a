import { isBeat } from '../../scenarios/form/beat.ts';
import type { Act } from '../../scenarios/form/act.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { Fold } from '../run/fold-along.ts';

/** A story, or an act, which tells nothing of a cure. */
export type ActWithCure = Act & Pick<Story, 'curedBeats'>;

/**
 * How many beats of a story have begun since its opening. A break ends what is told of one, whichever way it came; with
 * the cure on other beats are told, and none of them is a break.
 */
export function storyBeat(
  act: ActWithCure | null,
  { openingLength, isCured }: { readonly openingLength: number; readonly isCured: boolean },
): Fold<number> {
  const beats = (isCured ? act?.curedBeats : act?.beats) ?? [];
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
