import { tell } from '../../kernel/language/ops.ts';
import { olderVersion } from './schema-version.ts';
import { withOlderEvents } from './versioning-needs.ts';
import type { VersioningVariant } from './versioning-variant.ts';

/** A tolerant reader: what is missing gets a default. A field that is there and meant something else is not noticed. */
export const tolerant = {
  id: 'tolerant',
  needs: withOlderEvents,

  *readOlder(event, { defaults }) {
    const filledIn = { ...event, data: { ...defaults, ...event.data } };

    const missing = Object.keys(defaults).filter((field) => !(field in event.data));
    yield* tell('reader', 'fill-in', { event: event.type, from: olderVersion, missing: missing.join(', ') });
    return filledIn;
  },
} as const satisfies VersioningVariant;
