import type { LessonTextOf } from '../form/lesson-text.ts';
import type { doINeedAnOutbox } from './lesson.ts';

export const doINeedAnOutboxText: LessonTextOf<typeof doINeedAnOutbox> = {
  objectives: [
    'You can compare a design with an outbox and one without by the promises that they keep and by the parts that they need.',
    'You can say in one sentence when an outbox table is needed, and when the event store’s own log is enough.',
  ],
  belief: 'Event sourcing means Kafka plus an outbox.',
  intro: [
    'A service that stores its events has a table in which every change stands, in order, with an id. An outbox beside it says the same once more, for a relay that carries it to a broker.',
    'A subscriber that may read the service’s database can do without all three: it reads the table of events itself, from where it has got to, and stores how far that is. That is a catch-up subscription; the stored place is its position, or checkpoint.',
    'No relay, no broker, no outbox: three places fewer that can fail. What becomes of the promises?',
  ],
  follows:
    'Martin Kleppmann, “Designing Data-Intensive Applications”, chapter 11, on logs and on change data capture; the documentation of your event store on subscriptions.',
  steps: {
    'its-own-position': 'A position of its own',
    'before-its-position': 'Before its position is stored',
    'effect-without-position': 'The effect without the position',
  },
  episodes: {
    'its-own-position': {
      before: 'Committed, and that is all',
      watch:
        'Two subscribers read the table of events, each with a position of its own. The projection is down. An order has just been committed: the event, its state, and no outbox row. The projection will come back.',
      question: 'How often will the event be applied to the view?',
      answers: {
        never: 'Never: it was down, and there is no broker to keep it',
        once: 'Once',
        twice: 'Twice',
      },
      beats: {
        notified: {
          name: 'The notification has it',
          told: 'It has read on from its own position. The projection’s absence is none of its business.',
        },
        back: {
          name: 'The projection is back',
          told: 'Its position is stored, and stands before the event. The event is where it has always been.',
        },
        applied: {
          name: 'Read and applied',
          told: 'Nothing had to be kept for this subscriber: the store keeps everything anyway.',
        },
      },
      seen: 'What the broker did for a subscriber that was away, the store does as well. Nothing can be lost between a commit and a publish where there is no publish.',
    },
    'before-its-position': {
      before: 'Applied, position not stored',
      watch:
        'The projection applies an event and commits that; then it stores its position, in a second transaction. It has just applied one. It dies here, and comes back.',
      question: 'Nobody publishes anything, so nobody publishes twice. How often is the event applied?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      beats: {
        died: {
          name: 'The projection dies',
          told: 'The view has the event. The position says that it has not been read.',
        },
        back: { name: 'It is back', told: 'It goes on from its position, as it should.' },
        twice: {
          name: 'Applied again',
          told: 'It reads the same event and applies it once more.',
        },
      },
      seen: 'A position is an offset by another name, and storing it is an acknowledgement. The copies that come of a relay are gone; the gap between the effect and the note of it has stayed.',
    },
  },
  challenges: {
    'effect-without-position': {
      title: 'The effect without the position',
      brief:
        'Subscribers read the store themselves, and store their position after the effect. One crash is allowed. Have an event take effect twice.',
      why: 'The effect was committed and the position was not. Whoever came back began before what it had done.',
      cured:
        'The position is stored in the very transaction that has the effect: both or neither. No table of message ids is needed, as a position says the same in one number.',
    },
  },
  costs: [
    'Whoever subscribes reads the service’s own database: its schema is then a contract with other teams, and each subscriber asks it again and again.',
    'There is no fan-out and there are no partitions to share the work: one subscriber, one reader.',
    'A service that stores its state, and no events, has no such log. It needs the outbox, or the log of its database.',
  ],
  simplified: [
    'For how long a broker keeps messages, and who may read them, is not part of this simulation.',
    'A broker is no event store: it can’t answer “append only if the stream is at version 2”. No run here shows that.',
  ],
  closing: {
    'mail-and-position': {
      question:
        'The notification reads the store itself and stores its position in the transaction with its effect, but the effect is a mail. It dies before that commit, and comes back. How many mails does the customer get?',
      answers: { never: 'None', once: 'One', twice: 'Two' },
      why: 'The position was rolled back and the mail was not. What leaves the database is in nobody’s transaction, whichever way the event came.',
    },
    'broker-down': {
      question:
        'Now with outbox, relay and broker. The broker is down all the time, and an order is created and accepted. How often is it applied to the view meanwhile?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'Nothing is lost, and nobody behind the broker knows of it. Each part that only carries what another keeps is one more that can be down.',
    },
    'position-inside': {
      question:
        'The projection stores its position in the transaction with the row. It dies before the commit, and comes back. How often is the event applied?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'Both were rolled back, and both were committed the next time.',
    },
  },
  takeHome: 'An outbox is needed where the store’s log can’t be read by those who need it.',
};
