import type { OlderShape } from '../../domains/older-shape.ts';
import type { PersonalData } from '../../domains/personal-data.ts';
import type { DatabaseId, PlaceId } from '../../kernel/terms/names.ts';
import { nothingPersonal, sealsAnything } from '../../system/personal-data/personal-rules.ts';
import { oneVersion, type Versions } from '../../system/versioning/versions.ts';
import type { ServiceSlots } from './service-slots.ts';

/** What is known of a business's events beside what they are now; left out: nothing. */
export type KnownOfEvents = {
  /** How they were written before. */
  readonly olderShapes?: readonly OlderShape[];
  /** What in them is about people, and where these have their keys. */
  readonly personal?: { readonly about: PersonalData; readonly keys: DatabaseId; readonly keysAt: PlaceId };
};

/** What readers of a business's events know of how these were written. */
export const versionsOf = (
  { olderShapes = [], personal }: KnownOfEvents,
  slots: Pick<ServiceSlots, 'versioning' | 'older-snapshots' | 'personal-data'>,
): Versions => ({
  versioning: slots.versioning ?? oneVersion.versioning,
  olderShapes,
  olderSnapshots: slots['older-snapshots'] ?? oneVersion.olderSnapshots,
  personal: {
    ...nothingPersonal,
    ...(slots['personal-data'] === undefined ? {} : { variant: slots['personal-data'] }),
    ...(personal === undefined ? {} : { about: personal.about, keys: personal.keys }),
  },
});

/** Where somebody who hears of these types of aggregates has to look up keys; none: nothing is enciphered. */
export function keysReadBy(
  known: KnownOfEvents,
  aggregateTypes: readonly string[],
  slots: Pick<ServiceSlots, 'versioning' | 'older-snapshots' | 'personal-data'>,
): readonly PlaceId[] {
  const { personal } = versionsOf(known, slots);
  const isRead = personal.about !== null && aggregateTypes.includes(personal.about.aggregateType);
  return isRead && sealsAnything(personal) && known.personal !== undefined ? [known.personal.keysAt] : [];
}
