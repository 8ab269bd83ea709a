import { anyAggregate } from '../../domains/aggregate.ts';
import { booking } from '../../domains/booking/booking.ts';
import { commandHandlerOf } from '../../system/coordinating/channels.ts';
import { askingOutside } from '../../system/coordinating/trips/asking-outside.ts';
import { bookingProcessManager } from '../../system/coordinating/trips/booking-process-manager.ts';
import { person } from '../../system/person/person.ts';
import { eventBalances } from '../service-system/balances.ts';
import type { Slots } from '../slots/slots.ts';
import { brokerPart } from '../topology/broker-part.ts';
import { compose, type Topology } from '../topology/compose.ts';
import { channelTopics } from '../topology/feed.ts';
import { besideService } from '../topology/handler-part.ts';
import type { Part } from '../topology/part.ts';
import { serviceNames, serviceOf, servicePart, type ServicePart } from '../topology/service-part.ts';
import type { ServiceSlots, tripSlots } from '../topology/service-slots.ts';
import { clientPart } from '../topology/surroundings/client-part.ts';
import { outsidePart } from '../topology/surroundings/outside-part.ts';
import { personPart } from '../topology/surroundings/person-part.ts';
import { employeeOf } from './employee.ts';
import { airlineOf, hotelOf } from './travel-systems.ts';
import { tripBalances } from './trip-balances.ts';
import { tripChannels, tripPlaces } from './trip-places.ts';
import { tripPromises } from './trip-promises.ts';

export type TripSlots = ServiceSlots & Pick<Slots, (typeof tripSlots)[number]>;

/**
 * Business trips: a booking service whose process manager tells everybody what to do, an employee who is asked, and an
 * airline and a hotel, which are somebody else's. The booking's command handler asks these.
 */
export function composeTrip(slots: TripSlots): Topology {
  const { client, broker, employee, airline, hotel } = tripPlaces;
  const manager = bookingProcessManager(slots.compensation);
  const bookings: ServicePart = {
    name: 'booking',
    aggregates: [anyAggregate(booking)],
    instanceCount: 1,
    index: 1,
    of: 1,
    clients: [client],
    broker,
    keepsLog: 'if-read',
    processManagers: [
      { name: 'booking-process-manager', manager, state: slots['saga-state'], isAskedOnly: true },
    ],
    channels: { Employee: tripChannels.tasks, Flight: tripChannels.travel, Hotel: tripChannels.travel },
  };
  const { services, databasePlace } = serviceNames(bookings);
  const [service = ''] = services;
  const asked = { to: service, needs: [databasePlace] };
  const { outside } = slots;
  return compose([
    clientPart(client, slots),
    servicePart(bookings, slots),
    travelPart(bookings, slots),
    brokerPart(broker, [
      { id: 'Booking', partitionCount: 1 },
      { id: tripChannels.tasks, partitionCount: 1 },
    ]),
    personPart({
      id: employee,
      of: 'employee',
      program: person(employeeOf(asked)),
      broker,
      topics: [tripChannels.tasks],
      asks: [service],
    }),
    outsidePart({
      id: airline,
      of: 'airline',
      program: outside.program(airlineOf(asked)),
      answers: [service],
    }),
    outsidePart({ id: hotel, of: 'hotel', program: outside.program(hotelOf(asked)), answers: [service] }),
    { properties: tripPromises(bookings, slots), balances: [...tripBalances, ...eventBalances([], true)] },
  ]);
}

/** Whoever takes the commands that are the airline's or the hotel's, and asks them. */
function travelPart(bookings: ServicePart, slots: TripSlots): Part {
  const { airline, hotel } = tripPlaces;
  const service = serviceOf(bookings, slots);
  const handler = commandHandlerOf(bookings.name);
  const channels = [tripChannels.travel];
  const reader = {
    subscription: { subscriber: handler, aggregateTypes: channels },
    feed: { kind: 'broker', place: service.broker },
    outside: [airline, hotel],
    effect: askingOutside(handler, { Flight: airline, Hotel: hotel }),
  } as const;
  return {
    ...besideService('command-handler', reader, service, bookings.name, slots),
    topics: channelTopics(channels, handler, slots),
  };
}
