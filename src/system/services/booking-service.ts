import type { BookingCommand } from '../../domains/booking/booking-messages.ts';
import type { AggregateService } from './aggregate-service.ts';

/** BookingService: a new booking is saved; what people say, what others have done and what follows update it. */
export const bookingService: AggregateService<BookingCommand> = {
  InitializeBooking: (bookings, command) => bookings.save(command),
  ConfirmRoute: (bookings, command) => bookings.update(command.aggregateId, command),
  RejectRoute: (bookings, command) => bookings.update(command.aggregateId, command),
  ConfirmRerouting: (bookings, command) => bookings.update(command.aggregateId, command),
  DeclineRerouting: (bookings, command) => bookings.update(command.aggregateId, command),
  RecordFlightBooked: (bookings, command) => bookings.update(command.aggregateId, command),
  RecordFlightFailure: (bookings, command) => bookings.update(command.aggregateId, command),
  RecordFlightCancelled: (bookings, command) => bookings.update(command.aggregateId, command),
  RecordHotelBooked: (bookings, command) => bookings.update(command.aggregateId, command),
  RecordHotelFailure: (bookings, command) => bookings.update(command.aggregateId, command),
  ProposeRoute: (bookings, command) => bookings.update(command.aggregateId, command),
  CompleteBooking: (bookings, command) => bookings.update(command.aggregateId, command),
  FailBooking: (bookings, command) => bookings.update(command.aggregateId, command),
};
