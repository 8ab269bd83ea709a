import type { CuredTexts } from '../../form/cured-text.ts';
import type { TripStory } from './trip-stories.ts';

export const tripCuredTexts = {
  'failed-hotel': {
    before: 'The hotel is asked',
    beats: {
      refused: {
        name: 'No room',
        told: 'The hotel refuses, which is no fault at all: nothing has crashed, nothing is lost.',
      },
      told: {
        name: 'It is known',
        told: 'HotelBookingFailed is committed, and with it the command that undoes the flight: CancelFlight.',
      },
      cancelled: {
        name: 'The flight is cancelled',
        told: 'The airline has carried it out in its own system: another fact that makes up for the first.',
      },
      'given-up': {
        name: 'Given up, cleanly',
        told: 'Only now has the process manager ended the booking: neither flight nor hotel.',
      },
    },
  },
  'flight-booked-twice': {
    before: 'The airline has been asked',
    beats: {
      died: {
        name: 'The handler dies',
        told: 'Its transaction is rolled back, and the airline books the flight all the same.',
      },
      again: {
        name: 'It asks again',
        told: 'The command comes again. The handler does not know that it has asked, and asks with the same id.',
      },
      known: {
        name: 'The same answer',
        told: 'The airline knows this command: it books nothing more and says once more what it has done.',
      },
      complete: {
        name: 'One flight, one room',
        told: 'The booking passes the second answer over. The trip is complete, with one seat.',
      },
    },
  },
} satisfies CuredTexts<TripStory>;
