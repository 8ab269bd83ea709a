import { tell } from '../../kernel/language/ops.ts';
import { olderVersion, presentVersion } from './schema-version.ts';
import { withOlderEvents } from './versioning-needs.ts';
import type { VersioningVariant } from './versioning-variant.ts';

/** Nobody looks at how an event was written: it is taken for one of today. */
export const none = {
  id: 'none',
  needs: withOlderEvents,

  *readOlder(event) {
    yield* tell('reader', 'take-as-is', { event: event.type, from: olderVersion, to: presentVersion });
    return event;
  },
} as const satisfies VersioningVariant;
