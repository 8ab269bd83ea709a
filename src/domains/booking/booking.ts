import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { bookingCommands } from './booking-commands.ts';
import type {
  BookingCommand,
  BookingEvent,
  BookingRejection,
  BookingState,
  BookingStatus,
} from './booking-messages.ts';

type Decision = Result<readonly BookingEvent[], BookingRejection>;

const rejections: readonly BookingRejection['type'][] = [
  'BookingExists',
  'BookingUnknown',
  'DestinationMissing',
  'TravelerMissing',
  'RouteNotProposed',
  'NotWaitedFor',
];

/** A business trip as far as it is booked. It takes what it waits for and nothing else; what comes next others decide. */
export const booking: Aggregate<BookingState, BookingCommand, BookingEvent> = {
  type: 'Booking',
  initial: { status: 'NONE', destination: '', traveler: '', route: '' },
  process: decide,
  apply: evolve,
  commands: bookingCommands,
  events: [
    'BookingInitialized',
    'RouteGenerated',
    'RouteConfirmed',
    'RouteRejected',
    'ReroutingConfirmed',
    'ReroutingDeclined',
    'FlightBooked',
    'FlightBookingFailed',
    'FlightCancelled',
    'HotelBooked',
    'HotelBookingFailed',
    'BookingCompleted',
    'BookingFailed',
  ],
  rejections,
  statusOf: ({ status }) => status,
};

/** When each command is waited for. */
const awaitedIn: Readonly<
  Record<Exclude<BookingCommand['type'], 'InitializeBooking'>, readonly BookingStatus[]>
> = {
  ProposeRoute: ['ROUTING'],
  ConfirmRoute: ['APPROVAL'],
  RejectRoute: ['APPROVAL'],
  ConfirmRerouting: ['REROUTING'],
  DeclineRerouting: ['REROUTING'],
  RecordFlightBooked: ['FLIGHT'],
  RecordFlightFailure: ['FLIGHT'],
  RecordHotelBooked: ['HOTEL'],
  RecordHotelFailure: ['HOTEL'],
  RecordFlightCancelled: ['CANCELLATION'],
  CompleteBooking: ['BOOKED'],
  // Nobody left to propose to, no seat, no room: with or without a flight that stays.
  FailBooking: ['REROUTING', 'CANCELLATION', 'UNBOOKED'],
};

function decide(state: BookingState, command: BookingCommand): Decision {
  const { status } = state;
  if (command.type === 'InitializeBooking') {
    if (status !== 'NONE') return reject('BookingExists');
    if (command.data.destination.trim() === '') return reject('DestinationMissing');
    if (command.data.traveler.trim() === '') return reject('TravelerMissing');
    return succeed([{ type: 'BookingInitialized', data: command.data }]);
  }
  if (status === 'NONE') return reject('BookingUnknown');
  if (!awaitedIn[command.type].includes(status)) return reject('NotWaitedFor', { status });
  switch (command.type) {
    case 'ProposeRoute':
      return succeed([{ type: 'RouteGenerated', data: command.data }]);
    case 'ConfirmRoute':
    case 'RejectRoute': {
      const { route } = command.data;
      if (route !== state.route) return reject('RouteNotProposed', { route });
      return succeed([
        { type: command.type === 'ConfirmRoute' ? 'RouteConfirmed' : 'RouteRejected', data: { route } },
      ]);
    }
    case 'ConfirmRerouting':
      return succeed([{ type: 'ReroutingConfirmed', data: {} }]);
    case 'DeclineRerouting':
      return succeed([{ type: 'ReroutingDeclined', data: {} }]);
    case 'RecordFlightBooked':
      return succeed([{ type: 'FlightBooked', data: command.data }]);
    case 'RecordFlightFailure':
      return succeed([{ type: 'FlightBookingFailed', data: command.data }]);
    case 'RecordHotelBooked':
      return succeed([{ type: 'HotelBooked', data: command.data }]);
    case 'RecordHotelFailure':
      return succeed([{ type: 'HotelBookingFailed', data: command.data }]);
    case 'RecordFlightCancelled':
      return succeed([{ type: 'FlightCancelled', data: {} }]);
    case 'CompleteBooking':
      return succeed([{ type: 'BookingCompleted', data: {} }]);
    case 'FailBooking':
      return succeed([{ type: 'BookingFailed', data: command.data }]);
  }
}

/** What it waits for after each event. */
const waitsAfter: Readonly<Record<BookingEvent['type'], BookingStatus>> = {
  BookingInitialized: 'ROUTING',
  RouteGenerated: 'APPROVAL',
  RouteConfirmed: 'FLIGHT',
  RouteRejected: 'REROUTING',
  ReroutingConfirmed: 'ROUTING',
  ReroutingDeclined: 'UNBOOKED',
  FlightBooked: 'HOTEL',
  FlightBookingFailed: 'UNBOOKED',
  HotelBooked: 'BOOKED',
  HotelBookingFailed: 'CANCELLATION',
  FlightCancelled: 'UNBOOKED',
  BookingCompleted: 'COMPLETED',
  BookingFailed: 'FAILED',
};

function evolve(state: BookingState, event: BookingEvent): BookingState {
  const status = waitsAfter[event.type];
  switch (event.type) {
    case 'BookingInitialized': {
      const { destination, traveler } = event.data;
      return { ...state, status, destination, traveler };
    }
    case 'RouteGenerated':
      return { ...state, status, route: event.data.route };
    default:
      return { ...state, status };
  }
}

const reject = (type: BookingRejection['type'], data: BookingRejection['data'] = {}): Decision =>
  fail({ type, data });
