import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { applyBy, processBy, typesIn, type ApplyMethods, type ProcessMethods } from '../found-by-type.ts';
import { bookingCommands } from './booking-commands.ts';
import type { BookingCommand, BookingEvent, BookingRejection, BookingState } from './booking-messages.ts';

type Decision = Result<readonly BookingEvent[], BookingRejection>;
type Status = BookingState['status'];

/** What a booking decides about each type of command: it takes what it waits for, and nothing else. */
const process: ProcessMethods<BookingState, BookingCommand, BookingEvent, BookingRejection> = {
  InitializeBooking({ status }, { data }) {
    if (status !== 'NONE') return reject('BookingExists');
    if (data.destination.trim() === '') return reject('DestinationMissing');
    if (data.traveler.trim() === '') return reject('TravelerMissing');
    return raise({ type: 'BookingInitialized', data });
  },
  ProposeRoute: (booking, { data }) => notIn(booking, 'ROUTING') ?? raise({ type: 'RouteGenerated', data }),
  ConfirmRoute: (booking, { data: { route } }) =>
    notProposed(booking, route) ?? raise({ type: 'RouteConfirmed', data: { route } }),
  RejectRoute: (booking, { data: { route } }) =>
    notProposed(booking, route) ?? raise({ type: 'RouteRejected', data: { route } }),
  ConfirmRerouting: (booking) =>
    notIn(booking, 'REROUTING') ?? raise({ type: 'ReroutingConfirmed', data: {} }),
  DeclineRerouting: (booking) =>
    notIn(booking, 'REROUTING') ?? raise({ type: 'ReroutingDeclined', data: {} }),
  RecordFlightBooked: (booking, { data }) =>
    notIn(booking, 'FLIGHT') ?? raise({ type: 'FlightBooked', data }),
  RecordFlightFailure: (booking, { data }) =>
    notIn(booking, 'FLIGHT') ?? raise({ type: 'FlightBookingFailed', data }),
  RecordFlightCancelled: (booking) =>
    notIn(booking, 'CANCELLATION') ?? raise({ type: 'FlightCancelled', data: {} }),
  RecordHotelBooked: (booking, { data }) => notIn(booking, 'HOTEL') ?? raise({ type: 'HotelBooked', data }),
  RecordHotelFailure: (booking, { data }) =>
    notIn(booking, 'HOTEL') ?? raise({ type: 'HotelBookingFailed', data }),
  CompleteBooking: (booking) => notIn(booking, 'BOOKED') ?? raise({ type: 'BookingCompleted', data: {} }),
  // Nobody left to propose to, no seat, no room: with or without a flight that stays.
  FailBooking: (booking, { data }) =>
    notIn(booking, 'REROUTING', 'CANCELLATION', 'UNBOOKED') ?? raise({ type: 'BookingFailed', data }),
};

/** What each type of event makes of a booking: mostly, what it waits for next. */
const apply: ApplyMethods<BookingState, BookingEvent> = {
  BookingInitialized: (booking, { data: { destination, traveler } }) => ({
    ...booking,
    status: 'ROUTING',
    destination,
    traveler,
  }),
  RouteGenerated: (booking, { data: { route } }) => ({ ...booking, status: 'APPROVAL', route }),
  RouteConfirmed: becomes('FLIGHT'),
  RouteRejected: becomes('REROUTING'),
  ReroutingConfirmed: becomes('ROUTING'),
  ReroutingDeclined: becomes('UNBOOKED'),
  FlightBooked: becomes('HOTEL'),
  FlightBookingFailed: becomes('UNBOOKED'),
  FlightCancelled: becomes('UNBOOKED'),
  HotelBooked: becomes('BOOKED'),
  HotelBookingFailed: becomes('CANCELLATION'),
  BookingCompleted: becomes('COMPLETED'),
  BookingFailed: becomes('FAILED'),
};

/** A business trip as far as it is booked. What comes next others decide. */
export const booking: Aggregate<BookingState, BookingCommand, BookingEvent> = {
  type: 'Booking',
  initial: { status: 'NONE', destination: '', traveler: '', route: '' },
  process: processBy(process),
  apply: applyBy(apply),
  commands: bookingCommands,
  events: typesIn(apply),
  rejections: [
    'BookingExists',
    'BookingUnknown',
    'DestinationMissing',
    'TravelerMissing',
    'RouteNotProposed',
    'NotWaitedFor',
  ] satisfies readonly BookingRejection['type'][],
  statusOf: ({ status }) => status,
};

function becomes(status: Status): (booking: BookingState) => BookingState {
  return (booking) => ({ ...booking, status });
}

function notIn({ status }: BookingState, ...awaited: readonly Status[]): Decision | null {
  if (status === 'NONE') return reject('BookingUnknown');
  return awaited.includes(status) ? null : reject('NotWaitedFor', { status });
}

const notProposed = (booking: BookingState, route: string): Decision | null =>
  notIn(booking, 'APPROVAL') ?? (route === booking.route ? null : reject('RouteNotProposed', { route }));

const raise = (event: BookingEvent): Decision => succeed([event]);

const reject = (type: BookingRejection['type'], data: BookingRejection['data'] = {}): Decision =>
  fail({ type, data });
