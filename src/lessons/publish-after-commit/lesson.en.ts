import type { LessonTextOf } from '../form/lesson-text.ts';
import type { publishAfterCommit } from './lesson.ts';

export const publishAfterCommitText: LessonTextOf<typeof publishAfterCommit> = {
  objectives: [
    'You can lose an event in two ways that need no crash.',
    'You can say what the client was told each time.',
  ],
  belief: 'The commit is through. If publishing fails, I catch the exception and publish again.',
  intro: [
    'An order service stores an order with its event, commits, and then hands the event to a message broker. Subscribers learn of the order from the broker and from nowhere else.',
    'The database and the broker are two systems. No transaction spans both, so these are two writes, one after the other (a dual write).',
    'You will see three ways to come to grief between the two. Then you lose an event yourself while everything is up and running.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 3, on transactional messaging.',
  steps: {
    outage: 'The broker is away',
    crash: 'The service dies',
    'lost-reply': 'A reply is lost',
    'lost-in-good-health': 'Lost in good health',
    'with-outbox': 'The same with an outbox',
  },
  episodes: {
    outage: {
      before: 'Before the commit',
      watch: 'The broker is down. The service has written an order and its event, and is about to commit.',
      question: 'The broker will come back later. What will there be in the end?',
      answers: {
        both: 'The order, and its event at the subscribers',
        'change-only': 'The order, of which no subscriber learns',
        neither: 'Neither: the service takes the order back',
      },
      beats: {
        committed: {
          name: 'Committed, not published',
          told: 'The order is in the database for good. The event still has to be published, and only the service’s memory says so.',
        },
        refused: {
          name: 'Refused',
          told: 'The broker takes nothing. The service can’t undo its commit, and lets the event go.',
        },
        heard: {
          name: 'The client is told',
          told: '“Accepted”. For the order that is true. Of the event the answer says nothing.',
        },
        lost: {
          name: 'Lost',
          told: 'The broker is back, and nothing moves: nobody is left who would publish.',
        },
      },
      seen: 'Would it have helped to catch the exception and try again? For as long as the service lives. See next what happens when it does not.',
    },
    crash: {
      before: 'Before publishing',
      watch: 'The broker is up. The order is committed, and publishing comes next. Now the service dies.',
      question: 'What is the client told about its order?',
      answers: {
        accepted: 'That it has been accepted',
        failed: 'That it has failed',
        nothing: 'Nothing at all',
      },
      beats: {
        died: {
          name: 'The service has died',
          told: 'The event was in its memory only. So was the loop that would have tried again.',
        },
        'gave-up': {
          name: 'The client gives up',
          told: 'It has waited in vain and does not know whether there is an order. There is one.',
        },
        lost: {
          name: 'Lost',
          told: 'The service is back and starts afresh. Nothing tells it that it still owes an event.',
        },
      },
      seen: 'Whoever would have caught the exception died with it. What has to be done later must be written down where it outlives the process.',
    },
    'lost-reply': {
      before: 'Before the commit',
      watch:
        'The broker is up, and nobody dies. The database will carry the commit out, but its reply gets lost on the way to the service.',
      question: 'What is the client told about its order?',
      answers: {
        accepted: 'That it has been accepted',
        failed: 'That it has failed',
        nothing: 'Nothing at all',
      },
      beats: {
        'no-reply': {
          name: 'Committed, without a reply',
          told: 'The order is there, and the service takes the commit for failed. So it sees no reason to publish.',
        },
        lost: {
          name: 'Lost',
          told: 'The client was told of a failure, the order exists, and no subscriber knows of it.',
        },
      },
      seen: 'No crash, no outage, no exception while publishing: it was never tried. Any code that runs after the commit runs only if the service learns of the commit.',
    },
  },
  challenges: {
    'lost-in-good-health': {
      title: 'Lost in good health',
      brief:
        'The service commits first and publishes then. It will not die, and the broker stays up. One reply may get lost, whichever you like.',
      why: 'Whether to publish the service decides by the reply to its commit. That reply was lost, so the change is stored, and its event is in nobody’s hands.',
      cured:
        'The event is committed in the outbox, together with the change. Whoever reads the outbox needs no reply to find it.',
    },
  },
  costs: [
    'Nothing yet: this design is broken rather than dear. The outbox that you have just seen brings a table and a relay; what these cost is the next lesson.',
  ],
  simplified: [
    'The service tries to publish once. One that tries again from memory survives a short outage, and loses the event as soon as it dies: the story “Remembered, until it dies” shows it.',
    'Real producers collect messages in a buffer before they send them, which makes the moment longer.',
  ],
  closing: {
    'reply-of-publish': {
      question:
        'This time the reply to the publishing is lost: the broker has the event, but the service does not know. What is there in the end?',
      answers: {
        'change-only': 'The order, of which no subscriber learns',
        both: 'The order, and its event at the subscribers',
        neither: 'Neither',
      },
      why: 'A lost reply does not undo what was done. The event stands in the broker’s log.',
    },
    'in-a-finally': {
      question:
        'Publishing is moved into a finally right behind the commit. The service crashes between the two. What is there in the end?',
      answers: {
        both: 'The order and its event: finally always runs',
        'change-only': 'The order, of which no subscriber learns',
        neither: 'Neither',
      },
      why: 'A process that has died runs nothing, not even finally. However close the two lines stand, there is a moment between them.',
    },
    'told-of-the-commit': {
      question: 'The reply to the commit is lost, as in “A reply is lost”. What is the client told?',
      answers: {
        accepted: 'That its order has been accepted',
        failed: 'That its order has failed',
        nothing: 'Nothing at all',
      },
      why: 'The service takes the commit for failed and says so. The order exists all the same.',
    },
  },
  takeHome: 'Between commit and publish there is always a moment.',
};
