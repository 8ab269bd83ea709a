import type { BeatId } from '../../scenarios/form/beat.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import type { EpisodeWithCure } from './story-beat.ts';

/** What a story tells after its opening, in order. */
export type BeatIds = { readonly broken: readonly BeatId[]; readonly cured: readonly BeatId[] };

/** Without its cure and with it; where no story is told, nothing. */
export function beatsOf(episode: EpisodeWithCure | null): BeatIds {
  const ids = (beats: Episode['beats'] = []): readonly BeatId[] => beats.map(({ id }) => id);
  return { broken: ids(episode?.beats), cured: ids(episode?.curedBeats) };
}
