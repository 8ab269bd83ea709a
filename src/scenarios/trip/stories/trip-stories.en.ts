import type { StoryTexts } from '../../form/story-text.ts';
import type { TripStory } from './trip-stories.ts';

export const tripStoryTexts = {
  'failed-hotel': {
    title: 'The hotel that had no room',
    before: 'The hotel is asked',
    watch:
      'A business trip: the employee has confirmed the route, the airline has booked the flight. Now the process manager has asked the hotel for a room, and the hotel is about to answer.',
    watchCured:
      'The same trip and the same hotel. But now the process manager knows how to undo what it has booked.',
    question: 'The hotel has no room. What does the trip end with?',
    answers: {
      both: 'A flight and a hotel',
      'flight-only': 'A flight alone',
      neither: 'Neither of them',
    },
    beats: {
      refused: {
        name: 'No room',
        told: 'The hotel refuses, which is no fault at all: nothing has crashed, nothing is lost.',
      },
      told: {
        name: 'It is known',
        told: 'The hotel has told the booking service, and the process manager gives the booking up.',
      },
      'flight-left': {
        name: 'A flight to nowhere',
        told: 'The booking has failed, and everything is at rest. At the airline the flight stays booked.',
      },
    },
    why: 'No rollback reaches the airline: it has committed in its own system long ago. A trip that can’t come to its end must be undone step by step, and nobody here had a step that undoes the flight.',
    held: 'HotelBookingFailed led to CancelFlight, a compensating transaction at the airline. Only then did the process manager give the booking up: there was neither flight nor hotel.',
    costs:
      'Whoever books must be able to cancel, and there is a while with a flight that will not be flown. Some steps can’t be undone: those come last.',
  },
  'flight-booked-twice': {
    title: 'The flight booked twice',
    before: 'The airline has been asked',
    watch:
      'The booking’s command handler has asked the airline for a flight, and the airline has said that it will see to it. The handler is about to commit that this command has been processed.',
    watchCured:
      'The same command, and the handler dies at the same moment. But now the airline knows commands by their ids.',
    question: 'The command handler dies now and comes back. How often is the flight booked?',
    answers: {
      never: 'Not at all',
      once: 'Once',
      twice: 'Twice',
    },
    beats: {
      died: {
        name: 'The handler dies',
        told: 'Its transaction is rolled back. That the airline has been asked no rollback takes back, and nobody remembers it.',
      },
      again: {
        name: 'It asks again',
        told: 'The command was never acknowledged, so it comes again. For the handler this is the first time.',
      },
      twice: {
        name: 'Two seats',
        told: 'The airline does what it is asked: a second seat is booked for the same trip.',
      },
    },
    why: 'The mark “processed” and the call to the airline are two writes in two systems, and the handler died between the two. Its own duplicate check can’t help: it was rolled back with the rest.',
    held: 'The handler asked twice here, too, with the same command id. The airline found it in its memory, did nothing more and answered as before.',
    costs:
      'The airline must take an id and keep it for as long as anybody may ask again. Where it doesn’t, one can only ask first what has been booked, or live with it.',
  },
} satisfies StoryTexts<TripStory>;
