import type { PropertyId } from '../../kernel/terms/names.ts';
import type { SlotId, VariantId } from '../slots/setup.ts';
import type { Episode } from './episode.ts';
import type { Beat } from './beat.ts';

/** A story: an episode in which a promise breaks, with the last of its beats, and the cure that keeps it. */
export type Story = Episode & {
  /** What is told instead once the cure is on: what now happens at the same faults. Without it only that it holds. */
  readonly curedBeats?: readonly Beat[];
  /** The promise that it is about: the one that breaks. */
  readonly promise: PropertyId;
  /** The variant that keeps the promise through the same faults. */
  readonly cure: { readonly slot: SlotId; readonly variant: VariantId };
};
