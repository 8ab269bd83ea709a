import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { tripPlaces } from '../trip-places.ts';
import { books, decides, isDoneOutside, says, tripSetup } from './story-parts.ts';

const handler = 'booking-command-handler';

/** Whoever asks the airline dies after it has asked, and before it has written down that it did. */
export const flightBookedTwice = {
  id: 'flight-booked-twice',
  // Asked a second time, by this seed the airline has a seat once more.
  setup: tripSetup({ outside: 'plain' }),
  before: [books(1), decides('confirm'), says('airline', 'confirm')],
  opensBefore: { place: handler, op: 'commit' },
  after: [
    {
      when: { kind: 'before', op: 'commit', place: handler, occurrence: 1 },
      move: { kind: 'crash', place: handler },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: handler } },
    says('hotel', 'confirm'),
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'done', op: 'request', place: handler } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'done', op: 'request', place: handler } },
    { id: 'known', from: { kind: 'done', op: 'request', place: tripPlaces.airline } },
    { id: 'complete', from: { kind: 'fact', fact: 'saga-ended' } },
  ],
  question: howOften(isDoneOutside('BookFlights')),
  promise: 'outside-once',
  cure: { slot: 'outside', variant: 'recognises-command-id' },
} as const satisfies Story;
