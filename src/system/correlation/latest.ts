import { withOrchestration } from '../coordination/coordination-needs.ts';
import type { Need } from '../variant.ts';
import type { CorrelationVariant } from './correlation-variant.ts';

/** Whoever looks for the newest looks through all: an object in memory is found by its name alone. */
const searchable: Need = { slot: 'saga-state', oneOf: ['row', 'event-sourced'] };

/** A reply is taken to be for whoever was begun last and has not ended. */
export const latest = {
  id: 'latest',
  needs: [withOrchestration, searchable],
  takesNewest: true,
} as const satisfies CorrelationVariant;
