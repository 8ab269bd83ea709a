import { withOrchestration } from '../coordination/coordination-needs.ts';
import type { Need } from '../variant.ts';

/** A timer is a row that is set in one transaction with what is known: whoever forgets that has nobody to wake. */
const keptState: Need = { slot: 'saga-state', oneOf: ['row', 'event-sourced'] };

export const withDeadline: readonly Need[] = [withOrchestration, keptState];

/** An order's saga gives up after so many days. */
export const daysToWait = 365;
