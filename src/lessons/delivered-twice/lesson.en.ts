import type { LessonTextOf } from '../form/lesson-text.ts';
import type { deliveredTwice } from './lesson.ts';

export const deliveredTwiceText: LessonTextOf<typeof deliveredTwice> = {
  objectives: [
    'You can have a message handled twice in four ways, one of them without any fault.',
    'You can say by where the acknowledgement stands whether something is delivered at most once or at least once.',
  ],
  belief: 'The broker guarantees exactly-once, so my handler runs once.',
  intro: [
    'An order is stored, and with it a row of the outbox. A relay publishes that row and marks it as published. The broker keeps the message, and a consumer reads it, does its work, and acknowledges.',
    'That is three parts, and between any two of them a message can be lost, or an answer to it. Whoever does not get the answer has two choices: to try again, or not to.',
    'The consumers here do not look whether they have handled a message before. You will see where copies come from; how to recognise them is the next lesson.',
  ],
  follows:
    'Chris Richardson, “Microservices Patterns”, chapter 3; the documentation of your broker on acknowledgements and delivery.',
  steps: {
    'the-relay-dies': 'The relay dies',
    'lost-reply': 'A reply is lost',
    'the-broker-again': 'The broker delivers again',
    'acknowledge-first': 'Then acknowledge first',
    'without-a-fault': 'Without a fault',
  },
  episodes: {
    'lost-reply': {
      before: 'Before the publish',
      watch:
        'Nobody will die this time. The relay is about to publish one event. The broker takes it and keeps it, and its reply to the relay is lost on the way.',
      question: 'How often is the event published?',
      answers: { never: 'Never: it has failed', once: 'Once', twice: 'Twice' },
      beats: {
        'no-reply': {
          name: 'No reply',
          told: 'For the relay, a lost reply and a lost request look the same: a time-out. The outbox row is still not marked.',
        },
        again: {
          name: 'Published again',
          told: 'Now there are two records of one event. For the broker these are two messages, each rightly kept.',
        },
        twice: {
          name: 'Taken for another',
          told: 'The second copy takes effect like the first. The customer has two mails about one order.',
        },
      },
      seen: 'A time-out does not say that nothing was done. Whoever wants to lose nothing has to try again, and whoever tries again makes copies. No outbox changes that: it keeps a message until it has been published, and not until it has been published once.',
    },
  },
  challenges: {
    'without-a-fault': {
      title: 'Without a fault',
      brief:
        'Two relays read the same outbox, so that there is one left if the other should die. Nothing fails. Have an event take effect twice in the same subscriber.',
      why: 'Both relays had looked for unpublished rows before either had marked what it found. Each of them did its work once.',
      cured:
        'The relays still publish twice. The consumer writes the id of the message together with its effect, and finds the copy’s id there already.',
    },
  },
  costs: [
    'Acknowledge first, and something may be lost; acknowledge last, and something may come twice. There is no third place for an acknowledgement.',
    'To have the effect once all the same, each consumer has to know what it has done. That is a table, and a lesson of its own.',
  ],
  simplified: [
    'A redelivery here goes back to the committed offset and no further. Somebody can also set an offset back by hand, by a whole day.',
    'Kafka’s exactly-once holds between topics of one cluster. A mail server or another database is not in its transaction.',
  ],
  closing: {
    'first-and-copied': {
      question:
        'The consumers acknowledge first, before they do anything. The relay dies between publishing and marking, and comes back. How many mails does the customer get?',
      answers: { never: 'None', once: 'One', twice: 'Two' },
      why: 'There are two records, and each is acknowledged and handled. Acknowledging early loses messages; it does not keep copies away.',
    },
    'records-there': {
      question:
        'A consumer dies between its work and its acknowledgement, and does the same work again. How often has the event been published?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'There is one record, and it was delivered twice. Whoever looks for two copies in the topic will not find them.',
    },
    'acknowledgement-lost': {
      question:
        'The consumer’s acknowledgement reaches the broker, and the broker’s reply to it is lost. How often is the event applied to the view?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'The offset is committed at the broker, and the consumer goes on reading after it. Not every lost reply makes a copy: it depends on who then does something again.',
    },
  },
  takeHome: 'Acknowledge first: perhaps lost. Acknowledge last: perhaps twice.',
};
