import { routingService } from '../../../domains/booking/routing-service.ts';
import type { CompensationVariant } from '../../compensation/compensation-variant.ts';
import { decideBy, type Decisions } from '../heard-by-type.ts';
import { command, ended, passedOn } from '../issue.ts';
import type { Issued, ProcessManager } from '../process-manager.ts';
import { evolve, nothingYet, type BookingProcess } from './booking-process.ts';

/**
 * Brings about a business trip: has a route approved, then books a flight and a hotel. It is begun by a command of its
 * own, bound to no one event, and knows the branches: a rejected route leads to another as long as one is left, and
 * where there is no hotel the flight is cancelled.
 */
export function bookingProcessManager({ undoes }: Pick<CompensationVariant, 'undoes'>): ProcessManager {
  const decisions = decisionsOf(undoes);
  return {
    type: 'BookingProcessManager',
    initialState: nothingYet,
    takes: [
      'InitializeBooking',
      'ConfirmRoute',
      'RejectRoute',
      'ConfirmRerouting',
      'DeclineRerouting',
      'RecordFlightBooked',
      'RecordFlightFailure',
      'RecordFlightCancelled',
      'RecordHotelBooked',
      'RecordHotelFailure',
    ],
    instanceOf: (heard) => ('aggregateId' in heard ? heard.aggregateId : null),
    compensates: { CancelFlight: 'BookFlights' },
    decide: (heard, state) =>
      heard.kind === 'command' ? [passedOn(heard)] : decideBy(decisions, state as BookingProcess, heard),
    evolve: (state, one) => evolve(state as BookingProcess, one),
    hasEnded: (state) => (state as BookingProcess).step === 'ended',
  };
}

/** What the manager does about each type of message, by what it waits for: here are the branches of the whole trip. */
const decisionsOf = (undoes: boolean): Decisions<BookingProcess> => ({
  BookingInitialized: {
    routing: (trip) => [propose(trip, routingService.calculate(trip.destination))],
  },
  RouteGenerated: { routing: (trip) => [to('Employee', trip, 'RequestEmployeeApproval', routeOf(trip))] },
  RouteConfirmed: { approval: (trip) => [to('Flight', trip, 'BookFlights', routeOf(trip))] },
  RouteRejected: {
    approval(trip) {
      const { destination, rejected, route } = trip;
      const isLeft = routingService.calculateAltRoute(destination, [...rejected, route]) !== null;
      return [isLeft ? to('Employee', trip, 'RequestRerouting', { route }) : giveUp(trip, 'no route left')];
    },
  },
  ReroutingConfirmed: {
    rerouting(trip) {
      const another = routingService.calculateAltRoute(trip.destination, trip.rejected);
      return [another === null ? giveUp(trip, 'no route left') : propose(trip, another)];
    },
  },
  ReroutingDeclined: { rerouting: (trip) => [giveUp(trip, 'no other route wanted')] },
  FlightBooked: {
    flight: (trip) => [to('Hotel', trip, 'BookHotel', { destination: trip.destination })],
  },
  FlightBookingFailed: { flight: (trip) => [giveUp(trip, 'no flight')] },
  HotelBooked: { hotel: (trip) => [to('Booking', trip, 'CompleteBooking')] },
  HotelBookingFailed: {
    hotel: (trip) => [undoes ? to('Flight', trip, 'CancelFlight', routeOf(trip)) : giveUp(trip, 'no hotel')],
  },
  FlightCancelled: { cancellation: (trip) => [giveUp(trip, 'no hotel')] },
  BookingCompleted: () => [ended],
  BookingFailed: () => [ended],
});

const to = (aggregateType: string, trip: BookingProcess, type: string, data = {}): Issued =>
  command(type, { aggregateType, aggregateId: trip.bookingId }, data);

const propose = (trip: BookingProcess, route: string): Issued =>
  to('Booking', trip, 'ProposeRoute', { route });

const giveUp = (trip: BookingProcess, reason: string): Issued =>
  to('Booking', trip, 'FailBooking', { reason });

const routeOf = ({ route }: BookingProcess) => ({ route });
