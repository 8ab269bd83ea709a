import { booking } from '../../domains/booking/booking.ts';
import type { Command } from '../../kernel/terms/message.ts';
import { fromDocuments, ofHandlers, ofOneAct, without } from '../form/left-out.ts';
import { composedScenario, type ScenarioOf } from '../service-system/composed-scenario.ts';
import { sharedDefaults } from '../service-system/service-scenario.ts';
import { chosenSlots } from '../slots/slots.ts';
import { sharedSlots, tripSlots } from '../topology/service-slots.ts';
import { composeTrip } from './trip-system.ts';

const id = 'trip';

const ownSlots = [...tripSlots, ...sharedSlots];

/** What clients may ask for; decisions are the employee's, and whoever forestalls one is told. */
const asked: readonly string[] = ['InitializeBooking', 'ConfirmRoute', 'RejectRoute'];

const trip = (number: number, destination: string): Command => ({
  type: 'InitializeBooking',
  aggregateType: 'Booking',
  aggregateId: `booking-${number}`,
  data: { destination, parameters: ['one night'], traveler: 'Mina' },
});

/** Business trips: a process manager has a route approved by a person, then books a flight and a hotel, or neither. */
export const tripScenario: ScenarioOf<(typeof ownSlots)[number]> = composedScenario({
  id,
  ownSlots,
  leftOut: [
    ...ofHandlers,
    ...ofOneAct,
    without('coordination', 'coordination-fixed', ['none', 'choreography', 'orchestration']),
    // Nobody reads from a store what a process manager asks of others.
    without('publishing', 'carries-no-commands', [...fromDocuments, 'catch-up-subscription']),
    without('saga-state', 'must-remember', ['stateless']),
  ],
  defaults: {
    ...sharedDefaults,
    coordination: 'by-process-manager',
    compensation: 'on-failure',
    'saga-state': 'row',
    outside: 'recognises-command-id',
  },
  compose: composeTrip,
  steps: (setup) => {
    const { coordination } = chosenSlots(setup, ownSlots);
    return { way: coordination.id, steps: coordination.steps };
  },
  commands: booking.commands.filter(({ type }) => asked.includes(type)),
  vocabulary: {
    events: [...booking.events, 'MessageReceived', 'CommandIssued', 'SagaEnded'],
    rejections: booking.rejections,
    subscribers: [],
  },
  preload: [],
  // They meet at the one employee.
  exploring: [trip(1, 'Busan'), trip(2, 'Jeju'), trip(3, 'Daegu')],
});
