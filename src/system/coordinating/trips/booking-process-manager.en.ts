import type { BookingStep } from './booking-process.ts';

/** Where the process manager of a booking stands, by its own word. */
export const bookingProcessManagerTexts = {
  none: 'nothing has begun',
  routing: 'a route is being looked for',
  approval: 'the employee is to approve the route',
  rerouting: 'the employee is asked for another route',
  flight: 'the flight is being booked',
  hotel: 'the hotel is being booked',
  cancellation: 'no hotel: the flight is being cancelled',
  ended: 'at its end',
} satisfies Record<BookingStep, string>;
