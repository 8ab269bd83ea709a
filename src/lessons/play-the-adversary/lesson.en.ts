import type { LessonTextOf } from '../form/lesson-text.ts';
import type { playTheAdversary } from './lesson.ts';

export const playTheAdversaryText: LessonTextOf<typeof playTheAdversary> = {
  objectives: [
    'You can break a design that its author believes in, in as few moves as the explorer.',
    'You can say of a design that holds within which bounds it does, and what lies outside of them.',
  ],
  belief: 'The explorer says that it holds, so the design is correct.',
  intro: [
    'You have a design before you that does nearly everything right: an outbox, a relay, consumers that recognise copies, optimistic locking. Its author is sure of it. You are the one who is not.',
    'You choose who moves next and what fails, within bounds: so many commands, so many faults of each kind. A run that breaks a promise is a counterexample; the explorer looks for the shortest.',
    'If it finds none, it has seen every state within these bounds, and says so. About anything beyond them it says nothing.',
  ],
  follows:
    'Leslie Lamport, “Specifying Systems”, chapters 1–3 and 14: properties, and checking them within bounds.',
  steps: {
    'any-one-fault': 'Attack: any one fault',
    'why-it-broke': 'Defend: what was changed',
    'one-more-fault': 'Referee: one more fault',
    'wider-bounds': 'Attack again, in wider bounds',
    'another-promise': 'Another promise',
  },
  episodes: {
    'one-more-fault': {
      before: 'Applied, not acknowledged',
      watch:
        'The defended design: the effect is a row, in one transaction with the message’s id. Within one command and two faults it has held against crashes, outages, losses and redeliveries. Now somebody else plays. The ids of handled messages are not kept for ever, and this one expires; then the message comes again.',
      question: 'The design has not changed. How often is the event applied?',
      answers: { never: 'Never', once: 'Once: it has been shown to hold', twice: 'Twice' },
      beats: {
        expired: {
          name: 'The id has expired',
          told: 'No crash, no loss. A row was dropped that was kept for a while only, as intended.',
        },
        again: {
          name: 'Delivered again',
          told: 'The broker does what it may do at any time before it has the acknowledgement.',
        },
        twice: {
          name: 'Taken for new',
          told: 'The id is not on record, so the message is handled once more.',
        },
      },
      seen: 'It did hold, within bounds in which nothing expired. The bounds were part of the claim. Whoever reads “it holds” has to read what was allowed to happen.',
    },
  },
  challenges: {
    'any-one-fault': {
      title: 'Any one fault',
      brief:
        'The default design of the orders, with its e-mail. Choose one fault of any kind, and have an event take effect twice.',
      why: 'The mail was out before the commit, and no rollback calls it back. To break one promise, one fault was enough.',
      cured:
        'The notification is a row in the same transaction as the message’s id. No single fault of these kinds makes two of it.',
    },
    'wider-bounds': {
      title: 'In wider bounds',
      brief:
        'The defended design: the effect is a row. One id may expire, and one message may be delivered again. Have an event take effect twice.',
      why: 'What was to recognise the copy was gone before the copy came.',
      cured:
        'A consumer that checks versions keeps one number for each aggregate, and that does not expire. Within these bounds there is nothing left to attack.',
    },
    'another-promise': {
      title: 'Another promise',
      brief:
        'The same defended design. Its client asks again when it gets no answer, and calls that a new request. One fault: have one wish of the client be carried out twice.',
      why: 'Everything behind the client worked. Two requests with two ids are two wishes, and only whoever sends them knows better.',
      cured:
        'The client asks again under the same id, and the service recognises it. Each promise has its own defence.',
    },
  },
  costs: [
    'Each defence has its price: a row and not a mail, one number for each aggregate and events in order, an id that the client keeps. Say three of them for your own design.',
    'Wider bounds take longer to search, and from some point on too long. Somebody has to choose what is left out.',
  ],
  simplified: [
    'The bounds are small: few commands, few faults, one of each aggregate. Most faults of a protocol show within few moves, but nobody promises that.',
    'Promises about what comes about in the end are judged where nothing moves any more. How long that takes is not judged.',
  ],
  closing: {
    'within-bounds': {
      question:
        'The defended design, and a message is delivered again before it is acknowledged. How often is the event applied?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'A redelivery is within the bounds in which the design was searched, and so it is no surprise.',
    },
    'beyond-bounds': {
      question:
        'The same design and the same redelivery, and before it the stored id has expired. How often is the event applied?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'This run lies outside of these bounds. The verdict about the others was true, and said nothing about it.',
    },
    'another-defence': {
      question:
        'Now the consumer checks versions and keeps no ids. The message is delivered again. How often is the event applied?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'The version of the event has been applied. That it also holds against expiry is told by the same search with other bounds, and not by this one run.',
    },
  },
  takeHome: '“Holds” means: within these bounds, nobody found a way.',
};
