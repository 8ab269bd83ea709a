import { evolveBy, type Changes } from '../heard-by-type.ts';
import type { Heard, Issued } from '../process-manager.ts';

/** What it waits for. */
export type BookingStep =
  'none' | 'routing' | 'approval' | 'rerouting' | 'flight' | 'hotel' | 'cancellation' | 'ended';

/** What the process manager of one booking knows. */
export type BookingProcess = {
  readonly step: BookingStep;
  readonly bookingId: string;
  readonly destination: string;
  readonly route: string;
  /** Routes that are not proposed again. */
  readonly rejected: readonly string[];
};

export const nothingYet: BookingProcess = {
  step: 'none',
  bookingId: '',
  destination: '',
  route: '',
  rejected: [],
};

/** What becomes of the process by each type of what it hears and issues. */
const changes: Changes<BookingProcess> = {
  InitializeBooking: { none: (trip, one) => ({ ...trip, ...begun(one), step: 'routing' }) },
  ProposeRoute: (trip, { data }) => ({ ...trip, step: 'routing', route: data['route'] as string }),
  RequestEmployeeApproval: (trip) => ({ ...trip, step: 'approval' }),
  RouteRejected: { approval: (trip) => ({ ...trip, rejected: [...trip.rejected, trip.route] }) },
  RequestRerouting: (trip) => ({ ...trip, step: 'rerouting' }),
  BookFlights: (trip) => ({ ...trip, step: 'flight' }),
  BookHotel: (trip) => ({ ...trip, step: 'hotel' }),
  CancelFlight: (trip) => ({ ...trip, step: 'cancellation' }),
  SagaEnded: (trip) => ({ ...trip, step: 'ended' }),
};

export const evolve = (trip: BookingProcess, one: Heard | Issued): BookingProcess =>
  evolveBy(changes, trip, one);

const begun = (one: Heard | Issued): Pick<BookingProcess, 'bookingId' | 'destination'> => ({
  bookingId: 'aggregateId' in one ? (one.aggregateId ?? '') : '',
  destination: one.data['destination'] as string,
});
