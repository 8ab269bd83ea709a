import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Program } from '../../kernel/language/process.ts';
import type { PublishingService, PublishingVariant } from '../announcing/publishing-variant.ts';
import type { Variant } from '../variant.ts';

/** How many relays carry what a publishing pattern leaves to be carried, and how they share it. */
export type RelaysVariant = Variant & {
  /** Where they run; each can die alone. */
  readonly places: readonly PlaceId[];
  /** They lock the rows that they take. */
  readonly locksRows?: true;
  /** What each of them runs; null where the pattern has no relay. */
  readonly program: (service: PublishingService, publishing: PublishingVariant) => Program | null;
};
