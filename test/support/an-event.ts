import type { EventMessage } from '../../src/kernel/terms/message.ts';

/** An event that says no more than it has to. */
export function anEvent(id: number, more: Partial<EventMessage> = {}): EventMessage {
  return {
    id,
    type: 'Happened',
    aggregateType: 'Thing',
    aggregateId: 'thing-1',
    version: id,
    data: {},
    triggeringEvent: 'c1',
    ...more,
  };
}
