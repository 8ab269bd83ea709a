import type { BeatId } from '../../scenarios/form/beat.ts';
import type { Story } from '../../scenarios/form/story.ts';

/** What a story tells after its opening, in order. */
export type BeatIds = { readonly broken: readonly BeatId[]; readonly cured: readonly BeatId[] };

/** Without its cure and with it; where no story is told, nothing. */
export function beatsOf(story: Story | null): BeatIds {
  const ids = (beats: Story['beats'] = []): readonly BeatId[] => beats.map(({ id }) => id);
  return { broken: ids(story?.beats), cured: ids(story?.curedBeats) };
}
