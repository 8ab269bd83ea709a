import type { JsonRecord } from '../../base/json.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { WhomToAsk } from '../../system/client/ask-until-answered.ts';
import type { OutsideSystem } from '../../system/outside/outside-variant.ts';
import { tripPlaces } from './trip-places.ts';

const answering = { options: ['confirm', 'reject'], effective: ['confirm'] } as const;

const toBooking = (aggregateId: string, type: string, data: JsonRecord): Command => ({
  type,
  aggregateType: 'Booking',
  aggregateId,
  data,
});

/** An airline books a flight or has no seat left; it cancels whatever it is asked to. */
export const airlineOf = (asked: Omit<WhomToAsk, 'command'>): OutsideSystem => ({
  place: tripPlaces.airline,
  ...answering,
  onlyOption: ({ type }) => (type === 'CancelFlight' ? 'confirm' : null),
  answer: ({ type, aggregateId }, option) => ({
    ...asked,
    command:
      type === 'CancelFlight'
        ? toBooking(aggregateId, 'RecordFlightCancelled', {})
        : option === 'confirm'
          ? toBooking(aggregateId, 'RecordFlightBooked', { reservationId: `flight-${aggregateId}` })
          : toBooking(aggregateId, 'RecordFlightFailure', { reason: 'no seat left' }),
  }),
});

/** A hotel has a room or has none. */
export const hotelOf = (asked: Omit<WhomToAsk, 'command'>): OutsideSystem => ({
  place: tripPlaces.hotel,
  ...answering,
  answer: ({ aggregateId }, option) => ({
    ...asked,
    command:
      option === 'confirm'
        ? toBooking(aggregateId, 'RecordHotelBooked', { reservationId: `hotel-${aggregateId}` })
        : toBooking(aggregateId, 'RecordHotelFailure', { reason: 'no room left' }),
  }),
});
