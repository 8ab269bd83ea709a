import type { DomainText } from '../domain-text.ts';
import type {
  EmployeeCommand,
  FlightCommand,
  HotelCommand,
  NoEvent,
  NoRejection,
} from './travel-commands.ts';

const silent = { events: {}, rejections: {} };

export const travelTexts = {
  Employee: {
    aggregate: 'Employee',
    commands: {
      RequestEmployeeApproval: 'Ask whether the route is right',
      RequestRerouting: 'Ask whether another route is wanted',
    },
    fields: { route: 'Route' },
    ...silent,
  },
  Flight: {
    aggregate: 'Flight',
    commands: { BookFlights: 'Book the flight', CancelFlight: 'Cancel the flight' },
    fields: { route: 'Route' },
    ...silent,
  },
  Hotel: {
    aggregate: 'Hotel',
    commands: { BookHotel: 'Book the hotel' },
    fields: { destination: 'Destination' },
    ...silent,
  },
} satisfies {
  readonly Employee: DomainText<EmployeeCommand, NoEvent, NoRejection>;
  readonly Flight: DomainText<FlightCommand, NoEvent, NoRejection>;
  readonly Hotel: DomainText<HotelCommand, NoEvent, NoRejection>;
};
