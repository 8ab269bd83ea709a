import type { LessonTextOf } from '../form/lesson-text.ts';
import type { outbox } from './lesson.ts';

export const outboxText: LessonTextOf<typeof outbox> = {
  objectives: [
    'You can explain with a run why the order and its message can’t part.',
    'You can name what an outbox does not promise: that the client gets an answer, that the event comes once, that it comes soon.',
  ],
  belief: 'With an outbox my events are delivered exactly once.',
  intro: [
    'Publishing after the commit loses events, since what is still to be done stands in the memory of a process. The outbox puts it into a table: in the transaction that stores the order, the service also writes a row that says “this is to be published”.',
    'A process of its own, the relay, reads the rows that are not published yet, hands them to the broker, and marks them.',
    'You will let the service die at two moments. Then you try to lose an event, and afterwards to deceive the client.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 3: transactional outbox, polling publisher.',
  steps: {
    'dies-after-the-commit': 'Dies after the commit',
    'dies-before-the-commit': 'Dies before the commit',
    'lose-it-all-the-same': 'Lose it all the same',
    'everybody-but-the-client': 'Everybody but the client',
  },
  episodes: {
    'dies-after-the-commit': {
      before: 'Before the commit',
      watch:
        'The broker is down. In one transaction the service has written the order, its event and an outbox row. After the commit it will die.',
      question: 'Later the service and the broker come back. What will there be in the end?',
      answers: {
        'change-only': 'The order alone: who was to publish has died',
        both: 'The order, and its event at the subscribers',
        neither: 'Neither: nobody has been given an answer',
      },
      beats: {
        'both-at-once': {
          name: 'Both in one commit',
          told: 'Event and outbox row have become solid in the same instant. There is no moment between them.',
        },
        died: {
          name: 'The service has died',
          told: 'Its memory is gone, and nothing of it was needed. Only the client will miss its answer.',
        },
        'relay-waits': {
          name: 'The relay waits',
          told: 'The relay has found the row, and the broker is down. It does not have to remember anything: the row still says “not published”.',
        },
        published: {
          name: 'Published',
          told: 'The broker is back, and the event is in its log. The row will be marked.',
        },
        applied: {
          name: 'Applied',
          told: 'The read model has it. What happened to the service made no difference to the subscribers.',
        },
      },
      seen: 'A service that died and a broker that was away, and still the event came. It came late, and the client never got an answer: an outbox promises neither.',
    },
    'dies-before-the-commit': {
      before: 'Before the commit',
      watch: 'Event and outbox row are written, and nothing is committed. This time the service dies here.',
      question: 'What will there be in the end?',
      answers: {
        'change-only': 'The order, of which no subscriber learns',
        'event-only': 'The event, of an order that does not exist',
        neither: 'Neither',
      },
      beats: {
        died: {
          name: 'The service has died',
          told: 'The database rolls its open transaction back: both rows are gone, and neither was ever seen by anybody.',
        },
        'gave-up': {
          name: 'The client gives up',
          told: 'Again it gets no answer. From its side the two endings look the same.',
        },
        'nothing-there': {
          name: 'Nothing to do',
          told: 'The service is back. The relay finds no row, and that is right: nothing has happened.',
        },
      },
      seen: 'Both or neither: that is all that the transaction gives, and it is enough. Which of the two it was, the client can’t tell.',
    },
  },
  challenges: {
    'lose-it-all-the-same': {
      title: 'Lose it all the same',
      brief:
        'The service commits first and publishes then. One fault may strike: a crash, an outage of the broker, or a lost reply.',
      why: 'What is to be published was in the memory of the service and nowhere else.',
      cured:
        'Crash, outage or lost reply: wherever the one fault strikes, the row is either committed with the order, and somebody will publish it, or neither of them is there.',
    },
    'everybody-but-the-client': {
      title: 'Everybody but the client',
      brief:
        'The order is created through the outbox, and one crash may strike. Every subscriber is to have the event, while the client has heard nothing of a success.',
      why: 'The outbox protects the message, not the answer. Between the commit and the reply there is a moment as well, and what falls into it is the client’s certainty.',
      cured:
        'The client asks again with the same id, and the service knows it again: it answers with what came of the first time, and nothing is done twice.',
    },
  },
  costs: [
    'The relay may die between publishing and marking, and publishes again: subscribers must bear an event that comes twice.',
    'It asks the database again and again, whether or not there is anything to publish, and the event comes as much later.',
    'Somebody has to clear away what has been published.',
  ],
  simplified: [
    'The relay takes one row at a time; real ones take batches.',
    'It has no interval: it asks as soon as there is a row. On a real system this is a delay to choose.',
  ],
  closing: {
    'between-the-inserts': {
      question:
        'The service dies between the two inserts: the event is written, the outbox row is not. What is there in the end?',
      answers: {
        'change-only': 'The order, of which no subscriber learns',
        both: 'The order, and its event at the subscribers',
        neither: 'Neither',
      },
      why: 'Both inserts are in one transaction, and it was never committed.',
    },
    'relay-away': {
      question:
        'The relay is down while two orders change, one after the other. Then it comes back. In which order are the events published?',
      answers: {
        'as-stored': 'In the order in which they were stored',
        reversed: 'The newest first',
        'last-only': 'Only the last: the relay missed the first',
      },
      why: 'The rows wait, and the relay takes them by their number. It misses nothing, since it remembers nothing.',
    },
    'long-outage': {
      question:
        'The broker is down for a long time, in which two orders change, and then it comes back. Which events are published?',
      answers: {
        all: 'Both',
        'last-only': 'Only the newer one',
        none: 'Not the newer one',
      },
      why: 'An outage that ends breaks no promise. Until then both rows say “not published”.',
    },
  },
  takeHome: 'Put the message where the change is: into the same transaction.',
};
