import type { CoordinationVariant } from './coordination-variant.ts';
import { committed, sent } from './step-facts.ts';

/** A central unit that is begun by a command of its own, keeps where an act has come to, and decides what comes next. */
export const byProcessManager = {
  id: 'by-process-manager',
  steps: [
    { number: 1, isTaken: committed('BookingInitialized') },
    { number: 2, isTaken: committed('RouteGenerated') },
    { number: 3, isTaken: sent('command', 'RequestEmployeeApproval') },
    { number: 4, isTaken: committed('RouteConfirmed', 'RouteRejected') },
    { number: 5, isTaken: sent('command', 'BookFlights') },
    { number: 6, isTaken: committed('FlightBooked', 'FlightBookingFailed') },
    { number: 7, isTaken: sent('command', 'BookHotel') },
    { number: 8, isTaken: committed('HotelBooked', 'HotelBookingFailed') },
    { number: 9, isTaken: committed('BookingCompleted', 'BookingFailed') },
  ],
} as const satisfies CoordinationVariant;
