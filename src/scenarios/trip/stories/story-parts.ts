import type { Fact } from '../../../kernel/terms/fact.ts';
import type { Command } from '../../../kernel/terms/message.ts';
import type { ScriptMove, ScriptStep } from '../../script/script.ts';
import type { ChosenVariants, Setup } from '../../slots/setup.ts';
import { tripScenario } from '../trip-scenario.ts';
import { tripPlaces } from '../trip-places.ts';

/** The strongest variant in every slot but those that a story is about. */
export function tripSetup(slots: ChosenVariants): Setup {
  return { scenario: tripScenario.id, slots: { ...tripScenario.defaults, ...slots }, seed: 7 };
}

export const tripOf = (number: number, destination = 'Busan'): Command => ({
  type: 'InitializeBooking',
  aggregateType: 'Booking',
  aggregateId: `booking-${number}`,
  data: { destination, parameters: ['one night'], traveler: 'Mina' },
});

/** A client wants a trip booked. */
export const books = (number: number): ScriptStep => ({
  when: { kind: 'at-once' },
  move: { kind: 'send', intent: `c${number}`, to: 'booking-service-1', command: tripOf(number) },
});

/** The employee says what becomes of the route that is shown, once nothing else moves. */
export const decides = (option: string, number = 1): ScriptStep => ({
  when: { kind: 'at-rest' },
  move: decision(option, number),
});

export const decision = (option: string, number = 1): Extract<ScriptMove, { readonly kind: 'decide' }> => ({
  kind: 'decide',
  activation: tripPlaces.employee,
  subject: `booking-${number}`,
  option,
});

/** What somebody outside says to the nth that it is asked, of the first trip. */
export const says = (place: 'airline' | 'hotel', option: string, occurrence = 1): ScriptStep => ({
  when: { kind: 'before', op: 'choose', place, occurrence },
  move: {
    kind: 'turn',
    activation: `${place}:booking-command-handler`,
    place,
    op: 'choose',
    label: 'booking-1',
    option,
  },
});

/** Whether something was done outside. */
export const isDoneOutside =
  (step: string) =>
  (fact: Fact): boolean =>
    fact.kind === 'outside-effect' && fact.step === step;
