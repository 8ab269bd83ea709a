import type { BeatId } from '../../scenarios/form/beat.ts';
import type { Act } from '../../scenarios/form/act.ts';
import type { ActWithCure } from './story-beat.ts';

/** What a story tells after its opening, in order. */
export type BeatIds = { readonly broken: readonly BeatId[]; readonly cured: readonly BeatId[] };

/** Without its cure and with it; where no story is told, nothing. */
export function beatsOf(act: ActWithCure | null): BeatIds {
  const ids = (beats: Act['beats'] = []): readonly BeatId[] => beats.map(({ id }) => id);
  return { broken: ids(act?.beats), cured: ids(act?.curedBeats) };
}
