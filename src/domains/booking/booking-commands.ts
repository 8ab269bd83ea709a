import { field } from '../command-field.ts';
import { commandSchema } from '../command-schema.ts';

const aggregateType = 'Booking';
const route = field.text('KE-Busan', 60);
const reservationId = field.text('reservation-1', 120);
const reason = field.text('nothing left', 120);

const toBooking = { aggregateType, creates: false } as const;

export const bookingCommands = [
  commandSchema('InitializeBooking', {
    aggregateType,
    creates: true,
    fields: {
      destination: field.text('Busan', 40),
      parameters: field.list(['one night'], 4, 40),
      traveler: field.text('Mina', 60),
    },
  }),
  // What a person says to it.
  commandSchema('ConfirmRoute', { ...toBooking, fields: { route } }),
  commandSchema('RejectRoute', { ...toBooking, fields: { route } }),
  commandSchema('ConfirmRerouting', { ...toBooking, fields: {} }),
  commandSchema('DeclineRerouting', { ...toBooking, fields: {} }),
  // What others have done about it.
  commandSchema('RecordFlightBooked', { ...toBooking, fields: { reservationId } }),
  commandSchema('RecordFlightFailure', { ...toBooking, fields: { reason } }),
  commandSchema('RecordFlightCancelled', { ...toBooking, fields: {} }),
  commandSchema('RecordHotelBooked', { ...toBooking, fields: { reservationId } }),
  commandSchema('RecordHotelFailure', { ...toBooking, fields: { reason } }),
  // What its process manager makes of that.
  commandSchema('ProposeRoute', { ...toBooking, fields: { route } }),
  commandSchema('CompleteBooking', { ...toBooking, fields: {} }),
  commandSchema('FailBooking', { ...toBooking, fields: { reason } }),
] as const;
