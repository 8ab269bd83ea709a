import type { JsonRecord } from '../../../base/json.ts';
import { routingService } from '../../../domains/booking/routing-service.ts';
import type { Command } from '../../../kernel/terms/message.ts';
import type { CompensationVariant } from '../../compensation/compensation-variant.ts';
import type { Heard, Issued, ProcessManager } from '../process-manager.ts';

/** What it waits for. */
export type BookingStep =
  'none' | 'routing' | 'approval' | 'rerouting' | 'flight' | 'hotel' | 'cancellation' | 'ended';

/** What the process manager of one booking knows. */
type BookingProcess = {
  readonly step: BookingStep;
  readonly bookingId: string;
  readonly destination: string;
  readonly route: string;
  /** Routes that are not proposed again. */
  readonly rejected: readonly string[];
};

const nothingYet: BookingProcess = { step: 'none', bookingId: '', destination: '', route: '', rejected: [] };

/**
 * Brings about a business trip: has a route approved, then books a flight and a hotel. It is begun by a command of its
 * own, bound to no one event, and knows the branches: a rejected route leads to another as long as one is left, and
 * where there is no hotel the flight is cancelled.
 */
export function bookingProcessManager({ undoes }: Pick<CompensationVariant, 'undoes'>): ProcessManager {
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
    decide: (heard, state) => decide(heard, state as BookingProcess),
    evolve: (state, one) => evolve(state as BookingProcess, one),
    hasEnded: (state) => (state as BookingProcess).step === 'ended',
  };

  function decide(heard: Heard, state: BookingProcess): readonly Issued[] {
    const { bookingId, destination, route, rejected } = state;
    const to = (aggregateType: string) => ({ aggregateType, aggregateId: bookingId });
    const propose = (found: string) => command('ProposeRoute', to('Booking'), { route: found });
    const giveUp = (reason: string) => command('FailBooking', to('Booking'), { reason });
    // Whether that is waited for is the booking's to say.
    if (heard.kind === 'command') return [passedOn(heard)];
    switch (`${state.step}: ${heard.type}`) {
      case 'routing: BookingInitialized':
        return [propose(routingService.calculate(destination))];
      case 'routing: RouteGenerated':
        return [command('RequestEmployeeApproval', to('Employee'), { route })];
      case 'approval: RouteConfirmed':
        return [command('BookFlights', to('Flight'), { route })];
      case 'approval: RouteRejected': {
        const isLeft = routingService.calculateAltRoute(destination, [...rejected, route]) !== null;
        return [isLeft ? command('RequestRerouting', to('Employee'), { route }) : giveUp('no route left')];
      }
      case 'rerouting: ReroutingConfirmed': {
        const another = routingService.calculateAltRoute(destination, rejected);
        return [another === null ? giveUp('no route left') : propose(another)];
      }
      case 'rerouting: ReroutingDeclined':
        return [giveUp('no other route wanted')];
      case 'flight: FlightBooked':
        return [command('BookHotel', to('Hotel'), { destination })];
      case 'flight: FlightBookingFailed':
        return [giveUp('no flight')];
      case 'hotel: HotelBooked':
        return [command('CompleteBooking', to('Booking'), {})];
      case 'hotel: HotelBookingFailed':
        return [undoes ? command('CancelFlight', to('Flight'), { route }) : giveUp('no hotel')];
      case 'cancellation: FlightCancelled':
        return [giveUp('no hotel')];
      default:
        return heard.type === 'BookingCompleted' || heard.type === 'BookingFailed' ? [ended] : [];
    }
  }
}

function evolve(state: BookingProcess, one: Heard | Issued): BookingProcess {
  switch (one.type) {
    case 'InitializeBooking':
      return state.step === 'none' ? { ...state, ...begun(one), step: 'routing' } : state;
    case 'ProposeRoute':
      return { ...state, step: 'routing', route: one.data['route'] as string };
    case 'RequestEmployeeApproval':
      return { ...state, step: 'approval' };
    case 'RouteRejected':
      return state.step === 'approval' ? { ...state, rejected: [...state.rejected, state.route] } : state;
    case 'RequestRerouting':
      return { ...state, step: 'rerouting' };
    case 'BookFlights':
      return { ...state, step: 'flight' };
    case 'BookHotel':
      return { ...state, step: 'hotel' };
    case 'CancelFlight':
      return { ...state, step: 'cancellation' };
    case 'SagaEnded':
      return { ...state, step: 'ended' };
    default:
      return state;
  }
}

const ended: Issued = { kind: 'event', type: 'SagaEnded', data: {} };

const begun = (one: Heard | Issued): Pick<BookingProcess, 'bookingId' | 'destination'> => ({
  bookingId: 'aggregateId' in one ? (one.aggregateId ?? '') : '',
  destination: one.data['destination'] as string,
});

type Target = Pick<Command, 'aggregateType' | 'aggregateId'>;

const command = (type: string, target: Target, data: JsonRecord): Issued => ({
  kind: 'command',
  type,
  ...target,
  data,
});

const passedOn = ({ type, aggregateType = '', aggregateId = '', data }: Heard): Issued =>
  command(type, { aggregateType, aggregateId }, data);
