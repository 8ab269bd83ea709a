import type { Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import type { bookingCommands } from './booking-commands.ts';

export type BookingCommand = CommandOf<(typeof bookingCommands)[number]>;

/** A message that says all by its type. */
type NoData = Readonly<Record<string, never>>;
type OfRoute = { readonly route: string };
type Confirmed = { readonly reservationId: string };
type Refused = { readonly reason: string };

export type BookingEvent =
  | {
      readonly type: 'BookingInitialized';
      readonly data: {
        readonly destination: string;
        readonly parameters: readonly string[];
        readonly traveler: string;
      };
    }
  | { readonly type: 'RouteGenerated'; readonly data: OfRoute }
  | { readonly type: 'RouteConfirmed'; readonly data: OfRoute }
  | { readonly type: 'RouteRejected'; readonly data: OfRoute }
  | { readonly type: 'ReroutingConfirmed'; readonly data: NoData }
  | { readonly type: 'ReroutingDeclined'; readonly data: NoData }
  | { readonly type: 'FlightBooked'; readonly data: Confirmed }
  | { readonly type: 'FlightBookingFailed'; readonly data: Refused }
  | { readonly type: 'FlightCancelled'; readonly data: NoData }
  | { readonly type: 'HotelBooked'; readonly data: Confirmed }
  | { readonly type: 'HotelBookingFailed'; readonly data: Refused }
  | { readonly type: 'BookingCompleted'; readonly data: NoData }
  | { readonly type: 'BookingFailed'; readonly data: Refused };

export type BookingRejection = Rejection<
  | 'BookingExists'
  | 'BookingUnknown'
  | 'DestinationMissing'
  | 'TravelerMissing'
  | 'RouteNotProposed'
  | 'NotWaitedFor'
>;

/** What it waits for; in the end, what has become of it. */
export type BookingStatus =
  | 'NONE'
  | 'ROUTING'
  | 'APPROVAL'
  | 'REROUTING'
  | 'FLIGHT'
  | 'HOTEL'
  | 'CANCELLATION'
  | 'BOOKED'
  | 'UNBOOKED'
  | 'COMPLETED'
  | 'FAILED';

export type BookingState = {
  readonly status: BookingStatus;
  readonly destination: string;
  readonly traveler: string;
  /** The one that is proposed now. */
  readonly route: string;
};
