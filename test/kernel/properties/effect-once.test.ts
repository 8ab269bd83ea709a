import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { effectOnce } from '../../../src/kernel/properties/effect-once.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const applied = (id: number, subscriber: string): Fact => ({
  kind: 'event-applied',
  subscriber,
  event: anEvent(id),
});

describe('effect-once', () => {
  test('[P3] one event at each subscriber is once', () => {
    const facts = [applied(1, 'view'), applied(1, 'mailer'), applied(2, 'view')];
    expect(watch(effectOnce, facts)).toMatchObject({ underWay: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P3] the second effect breaks it, and each one beyond the first is a culprit', () => {
    const twice = {
      kind: 'event',
      eventId: 1,
      type: 'Happened',
      trouble: { kind: 'at-subscriber', subscriber: 'view' },
    };
    const facts = [applied(1, 'view'), applied(2, 'view'), applied(1, 'view'), applied(1, 'view')];
    expect(watch(effectOnce, facts)).toMatchObject({
      underWay: { kind: 'broken', culprits: [twice, twice] },
      brokeAt: [2],
    });
  });

  test('[P3] what has no effect is none, also beside one that has', () => {
    const passedOver = { ...applied(1, 'view'), hasNoEffect: true } as const;
    const facts = [passedOver, applied(1, 'view'), passedOver];
    expect(watch(effectOnce, facts)).toMatchObject({ underWay: { kind: 'kept' }, brokeAt: [] });
  });

  test('[P7] once broken it stays broken, and only the move that broke it says so', () => {
    const facts = [applied(1, 'view'), applied(1, 'view'), applied(2, 'view'), applied(2, 'view')];
    expect(watch(effectOnce, facts)).toMatchObject({ atRest: { kind: 'broken' }, brokeAt: [1] });
  });
});
