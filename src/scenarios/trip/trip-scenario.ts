import { booking } from '../../domains/booking/booking.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Scenario } from '../form/scenario.ts';
import { whereaboutsOf } from '../form/whereabouts.ts';
import { sharedDefaults } from '../service-system/service-scenario.ts';
import type { ChosenVariants, Setup, SlotId } from '../slots/setup.ts';
import { chosenSlots, everyVariantOf } from '../slots/slots.ts';
import { sharedSlots, tripSlots } from '../topology/service-slots.ts';
import { composeTrip } from './trip-system.ts';

const id = 'trip';

/** Nobody is written to, and nobody is shown what a booking stands at while it is on its way. */
const ownSlots = [...tripSlots, ...sharedSlots];

const every = everyVariantOf(ownSlots);
/**
 * What carries no commands leaves a process manager with nothing to say; nor do two relays that lock rows go with
 * a flag on two tables.
 */
const silent: readonly string[] = [
  'flag-on-events',
  'outbox-in-document-rewriting',
  'outbox-in-document',
  'change-stream',
  'catch-up-subscription',
];
const slots = {
  ...every,
  coordination: ['by-process-manager'],
  keeping: ['events'],
  // Who knows the branches has something to remember.
  'saga-state': every['saga-state'].filter((variant) => variant !== 'stateless'),
  publishing: every.publishing.filter((variant) => !silent.includes(variant)),
  consuming: every.consuming.filter((variant) => variant !== 'checkpoint-inside'),
};

const defaults = {
  ...sharedDefaults,
  coordination: 'by-process-manager',
  compensation: 'on-failure',
  'saga-state': 'row',
  outside: 'recognises-command-id',
} satisfies ChosenVariants;

const composed = (setup: Setup) => composeTrip(chosenSlots(setup, ownSlots));
const whereabouts = whereaboutsOf({ id, slots, defaults }, (setup) => composed(setup).definition);

/** What clients may ask for; decisions are the employee's, and whoever forestalls one is told. */
const asked: readonly string[] = ['InitializeBooking', 'ConfirmRoute', 'RejectRoute'];

const trip = (number: number, destination: string): Command => ({
  type: 'InitializeBooking',
  aggregateType: 'Booking',
  aggregateId: `booking-${number}`,
  data: { destination, parameters: ['one night'], traveler: 'Mina' },
});

/** Business trips: a process manager has a route approved by a person, then books a flight and a hotel, or neither. */
export const tripScenario: Scenario & { readonly defaults: typeof defaults } = {
  id,
  slots: slots satisfies Readonly<Partial<Record<SlotId, readonly string[]>>>,
  defaults,
  define: (setup) => ({
    ...composed(setup).definition,
    // Asked for by a script alone.
    get elsewhere() {
      return whereabouts.places;
    },
  }),
  steps: (setup) => {
    const { coordination } = chosenSlots(setup, ownSlots);
    return { way: coordination.id, steps: coordination.steps };
  },
  balances: (setup) => composed(setup).balances,
  commands: booking.commands.filter(({ type }) => asked.includes(type)),
  vocabulary: {
    events: [...booking.events, 'MessageReceived', 'CommandIssued', 'SagaEnded'],
    rejections: booking.rejections,
    subscribers: [],
  },
  routes: composed({ scenario: id, slots: defaults, seed: 1 }).routes,
  whereabouts,
  preload: [],
  // They meet at the one employee.
  exploring: [trip(1, 'Busan'), trip(2, 'Jeju'), trip(3, 'Daegu')],
};
