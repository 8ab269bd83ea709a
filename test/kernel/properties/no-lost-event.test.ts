import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { noLostEvent } from '../../../src/kernel/properties/no-lost-event.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const property = noLostEvent([
  { subscriber: 'view', aggregateTypes: ['Thing', 'Other'] },
  { subscriber: 'mailer', aggregateTypes: ['Thing'] },
]);
const committed = (id: number, aggregateType = 'Thing'): Fact => ({
  kind: 'event-committed',
  event: anEvent(id, { aggregateType }),
  basedOn: id - 1,
  cause: 'c1',
  group: id,
});
const applied = (id: number, subscriber: string, aggregateType = 'Thing'): Fact => ({
  kind: 'event-applied',
  subscriber,
  event: anEvent(id, { aggregateType }),
});

describe('no-lost-event', () => {
  test('[P2] an event that some subscriber lacks is waited for, and lost at rest', () => {
    const { underWay, atRest, brokeAt } = watch(property, [committed(1), applied(1, 'view')]);
    const culprits = [
      {
        kind: 'event',
        eventId: 1,
        type: 'Happened',
        trouble: { kind: 'at-subscriber', subscriber: 'mailer' },
      },
    ];
    expect(underWay).toEqual({ kind: 'waiting', for: culprits });
    expect(atRest).toEqual({ kind: 'broken', culprits });
    expect(brokeAt).toEqual([]);
  });

  test('[P2] an event that each subscriber has applied is not lost', () => {
    const facts = [committed(1), applied(1, 'view'), applied(1, 'mailer'), applied(1, 'mailer')];
    expect(watch(property, facts).atRest).toEqual({ kind: 'kept' });
  });

  test('[P2] an event may be applied before it is committed', () => {
    const facts = [applied(1, 'view'), applied(1, 'mailer'), committed(1)];
    expect(watch(property, facts).atRest).toEqual({ kind: 'kept' });
  });

  test('[P2] who has not subscribed to a type of aggregate misses none of its events', () => {
    const facts = [committed(1, 'Other'), applied(1, 'view', 'Other')];
    expect(watch(property, facts).atRest).toEqual({ kind: 'kept' });
    expect(watch(property, [committed(2, 'Unknown')]).atRest).toEqual({ kind: 'kept' });
  });

  test('[P2] an event that is published but was never committed is nobody’s loss', () => {
    expect(watch(property, [{ kind: 'event-published', event: anEvent(1), by: null }]).atRest).toEqual({
      kind: 'kept',
    });
  });

  test('[P3] who had nothing to do about an event has heard of it all the same', () => {
    const passedOver = { ...applied(1, 'view'), hasNoEffect: true } as const;
    const facts = [committed(1), passedOver, applied(1, 'mailer')];
    expect(watch(property, facts).atRest).toEqual({ kind: 'kept' });
  });
});
