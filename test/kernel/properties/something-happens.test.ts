import { expect, test } from 'vitest';
import { somethingHappens } from '../../../src/kernel/properties/something-happens.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

test('[P6] something happens when an event reaches a subscriber, and not before', () => {
  const published = { kind: 'event-published', event: anEvent(1), by: null } as const;
  const applied = { kind: 'event-applied', subscriber: 'view', event: anEvent(1) } as const;
  expect(watch(somethingHappens, [published]).atRest).toEqual({ kind: 'waiting', for: [] });
  expect(watch(somethingHappens, [published, applied]).underWay).toEqual({ kind: 'kept' });
});
