import type { OlderShape } from '../../domains/older-shape.ts';
import { oneVersion, type Versions } from '../../system/versioning/versions.ts';
import type { ServiceSlots } from './service-slots.ts';

/** What readers of a business's events know of how these were written before. */
export const versionsOf = (
  olderShapes: readonly OlderShape[] = [],
  { versioning }: Pick<ServiceSlots, 'versioning'>,
): Versions => (versioning === undefined ? oneVersion : { versioning, olderShapes });
