import type { OlderShape } from '../../domains/older-shape.ts';
import { oneVersion, type Versions } from '../../system/versioning/versions.ts';
import type { ServiceSlots } from './service-slots.ts';

/** What readers of a business's events know of how these were written before. */
export const versionsOf = (
  olderShapes: readonly OlderShape[] = [],
  slots: Pick<ServiceSlots, 'versioning' | 'older-snapshots'>,
): Versions => ({
  versioning: slots.versioning ?? oneVersion.versioning,
  olderShapes,
  olderSnapshots: slots['older-snapshots'] ?? oneVersion.olderSnapshots,
});
