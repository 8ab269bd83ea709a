import type { CoordinationId } from './coordination-table.ts';

/** What is told of each step, the first first. */
export const stepTexts = {
  none: [
    'A commit in the customer database: whether credit is reserved is decided there.',
    'A second commit, in the order database: the order is approved or rejected.',
  ],
  choreography: [
    'The order service has created the order.',
    'OrderCreated travels through the broker.',
    'The customer service’s event handler has tried to reserve credit.',
    'What came of that travels back through the broker.',
    'The order service’s event handler has approved or rejected the order.',
  ],
  orchestration: [
    'The order service has created a CreateOrderSaga.',
    'The saga has created the order.',
    'It asks the customer service to reserve credit, by a command message.',
    'The customer service has handled the command.',
    'It replies with what came of it.',
    'The saga has approved or rejected the order.',
  ],
  'by-process-manager': [
    'A process manager has begun, for this booking.',
    'It has had a route computed.',
    'It asks the employee to approve the route.',
    'The employee has decided.',
    'It tells the airline to book the flight.',
    'The airline has said what came of that.',
    'It tells the hotel to book a room.',
    'The hotel has said what came of that.',
    'The process manager has come to its end.',
  ],
} satisfies Record<CoordinationId, readonly string[]>;
