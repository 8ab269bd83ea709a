import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { noEarlyEvent } from '../../../src/kernel/properties/no-early-event.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const committed: Fact = { kind: 'event-committed', event: anEvent(1), basedOn: 0, cause: 'c1', group: 1 };
const applied: Fact = { kind: 'event-applied', subscriber: 'view', event: anEvent(1) };

describe('no-early-event', () => {
  test('[P9] an event may be published before its commit as long as nobody acts on it', () => {
    const published: Fact = { kind: 'event-published', event: anEvent(1), by: 'service' };
    expect(watch(noEarlyEvent, [published, committed, applied]).atRest).toEqual({ kind: 'kept' });
  });

  test('[P9] acting on it before its commit breaks it, whatever becomes of the commit', () => {
    expect(watch(noEarlyEvent, [applied, committed])).toMatchObject({
      atRest: {
        kind: 'broken',
        culprits: [
          {
            kind: 'event',
            eventId: 1,
            type: 'Happened',
            trouble: { kind: 'at-subscriber', subscriber: 'view' },
          },
        ],
      },
      brokeAt: [0],
    });
  });
});
