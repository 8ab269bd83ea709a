import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { inOrder } from '../../../src/kernel/properties/in-order.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const applied = (id: number, version: number, subscriber = 'view', aggregateId = 'thing-1'): Fact => ({
  kind: 'event-applied',
  subscriber,
  event: anEvent(id, { version, aggregateId }),
});

describe('in-order', () => {
  test('[P10] versions that rise are in order, per subscriber and aggregate', () => {
    const facts = [
      applied(1, 1),
      applied(3, 2),
      applied(2, 1, 'view', 'thing-2'),
      applied(1, 1, 'mailer'),
      applied(4, 3),
    ];
    expect(watch(inOrder, facts)).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P10] a copy that comes late overtakes nothing: first applications count', () => {
    expect(watch(inOrder, [applied(1, 1), applied(2, 2), applied(1, 1)]).atRest).toEqual({ kind: 'kept' });
  });

  test('[P10] an event whose successor came first is the culprit', () => {
    expect(watch(inOrder, [applied(1, 1), applied(3, 3), applied(2, 2), applied(4, 4)])).toMatchObject({
      underWay: {
        kind: 'broken',
        culprits: [
          {
            kind: 'event',
            eventId: 2,
            type: 'Happened',
            trouble: { kind: 'overtaken', subscriber: 'view', version: 2, after: 3 },
          },
        ],
      },
      brokeAt: [2],
    });
  });
});
