import type { RecognisingVariant } from './recognising-variant.ts';

/**
 * A request is known by the `triggering_event` of the events that it caused, which are read in the
 * transaction that writes.
 */
export const byTriggeringEvent = {
  id: 'by-triggering-event',
  hasSeen: (causes, requestId) => causes.includes(requestId),
} as const satisfies RecognisingVariant;
