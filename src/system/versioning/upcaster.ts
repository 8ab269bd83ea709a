import { tell } from '../../kernel/language/ops.ts';
import { olderVersion, presentVersion } from './schema-version.ts';
import { withOlderEvents } from './versioning-needs.ts';
import type { VersioningVariant } from './versioning-variant.ts';

/** What was written in an older shape is lifted when it is read: nobody behind it sees anything but events of today. */
export const upcaster = {
  id: 'upcaster',
  needs: withOlderEvents,

  *readOlder(event, { lift }) {
    const lifted = { ...event, data: lift(event.data), schemaVersion: presentVersion };

    // Of what is read, and not of what is stored: the row stays as it was written.
    yield* tell('upcaster', 'lift', { event: event.type, from: olderVersion, to: presentVersion });
    return lifted;
  },
} as const satisfies VersioningVariant;
