import type { Rejection } from '../aggregate.ts';

/** What a booking asks of others: of a person, and of systems that are somebody else's. */
export type EmployeeCommand =
  | { readonly type: 'RequestEmployeeApproval'; readonly data: { readonly route: string } }
  | { readonly type: 'RequestRerouting'; readonly data: { readonly route: string } };

export type FlightCommand =
  | { readonly type: 'BookFlights'; readonly data: { readonly route: string } }
  | { readonly type: 'CancelFlight'; readonly data: { readonly route: string } };

export type HotelCommand = {
  readonly type: 'BookHotel';
  readonly data: { readonly destination: string };
};

/** What they do about it they keep to themselves, and they refuse nothing by a name of ours. */
export type NoEvent = never;
export type NoRejection = Rejection<never>;
