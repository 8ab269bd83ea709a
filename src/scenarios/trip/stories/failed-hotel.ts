import type { Fact } from '../../../kernel/terms/fact.ts';
import type { Story } from '../../form/story.ts';
import { tripPlaces } from '../trip-places.ts';
import { books, decides, says, tripSetup } from './story-parts.ts';

const { hotel } = tripPlaces;

const isOf =
  (type: string) =>
  (fact: Fact): boolean =>
    fact.kind === 'event-committed' && fact.event.type === type;

/** There is no room, and nobody cancels the flight that is booked. */
export const failedHotel = {
  id: 'failed-hotel',
  setup: tripSetup({ compensation: 'none' }),
  before: [books(1), decides('confirm'), says('airline', 'confirm')],
  opensBefore: { place: hotel, op: 'choose' },
  after: [says('hotel', 'reject')],
  pace: 'commit-by-commit',
  beats: [
    { id: 'refused', from: { kind: 'done', op: 'choose', place: hotel } },
    { id: 'told', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'flight-left', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'refused', from: { kind: 'done', op: 'choose', place: hotel } },
    { id: 'told', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'cancelled', from: { kind: 'fact', fact: 'outside-effect' } },
    { id: 'given-up', from: { kind: 'fact', fact: 'saga-ended' } },
  ],
  question: {
    answers: ['both', 'flight-only', 'neither'],
    answerOf: (facts) => {
      if (facts.some(isOf('HotelBooked'))) return 'both';
      return facts.some(isOf('FlightCancelled')) ? 'neither' : 'flight-only';
    },
  },
  promise: 'saga-consistent',
  cure: { slot: 'compensation', variant: 'on-failure' },
} as const satisfies Story;
