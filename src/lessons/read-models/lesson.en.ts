import type { LessonTextOf } from '../form/lesson-text.ts';
import type { readModels } from './lesson.ts';

export const readModelsText: LessonTextOf<typeof readModels> = {
  objectives: [
    'You can make a client read less than it was told was done, and name two ways out and their price.',
    'You can rebuild a read model without anybody outside hearing of it, and without anybody reading half of it.',
  ],
  belief: 'The command was accepted, so the next query shows it.',
  intro: [
    'A store of events answers one question well: what has become of this aggregate? All other questions would have to read the events of all of them.',
    'So there is a second model, made for reading only: a projection is told of each event and keeps rows that answer one question at a glance. Commands go to one side and queries to the other. That is CQRS, and the rows are a read model.',
    'The event has to travel from one side to the other. What that means for whoever asks, and what it means that these rows can be made anew from the log, is what this lesson is about.',
  ],
  follows:
    'Greg Young’s “CQRS Documents”; Chris Richardson, “Microservices Patterns”, chapter 7, on CQRS views.',
  steps: {
    'without-read-model': 'Without a read model',
    'asked-too-soon': 'Asked at once',
    'asked-with-version': 'Asked for a version',
    'less-than-it-was-told': 'Less than it was told',
    'everybody-again': 'Everybody again',
    'rebuilt-in-place': 'Asked during the rebuild',
    'rebuilt-beside': 'Built beside',
  },
  episodes: {
    'everybody-again': {
      before: 'The rebuild is about to begin',
      watch:
        'There have been three events about orders, and for each a mail was sent, one time. Now the projection turns out to be wrong. It has been mended, and its view is to be filled anew from the first event on. The notification, which sends the mails, is led back to the first event along with it.',
      question: 'How many mails are sent during the rebuild?',
      answers: {
        none: 'None: these messages have been processed already',
        one: 'One',
        all: 'Three: each once more',
      },
      beats: {
        cleared: {
          name: 'Cleared',
          told: 'The view is empty, and so is processed_messages: otherwise all that comes again would be taken for a copy.',
        },
        mailed: {
          name: 'Mailed again',
          told: 'What comes again is news to the notification. It writes to a customer about an order of long ago, and the other two mails follow.',
        },
      },
      seen: 'A projection may be replayed as often as one likes. Whoever acts on events (a reactor) may not: it has to be silent about what is old, or to be left out of the rebuild.',
    },
  },
  challenges: {
    'less-than-it-was-told': {
      title: 'Less than it was told',
      brief:
        'Nothing fails, and nothing is slow. The client changes its order and asks for it. Choose who goes first, so that it reads an older state than it was told was done.',
      why: 'The answer to the command overtook the event. Nothing in this system says that a query has to be later than the projection.',
      cured:
        'The query names the version that the client was told, and the query service answers as soon as its row is that far.',
    },
  },
  costs: [
    'Waiting for a version ties each such query to the projection: where that is away, the query waits for it or gives up.',
    'A second view beside the first needs room for two, and the time in which both are kept.',
    'Whatever is replayed has to be readable still: old events in old shapes.',
  ],
  simplified: [
    'There is one view and one process that fills it. With two views, one may be ahead of the other, and a page that shows both contradicts itself.',
    'Real rebuilds take hours, and are throttled so that the log has room for what is new.',
  ],
  closing: {
    'projection-away': {
      question:
        'A client waits for its version, and the projection is away while it asks. It comes back before the client gives up. What does the query show?',
      answers: {
        new: 'The change',
        old: 'What was before the change',
        failure: 'Nothing: the query has failed',
      },
      why: 'Nothing was lost while the projection was away: the events stood in the broker’s log. Being behind is not being wrong.',
    },
    'order-meanwhile': {
      question:
        'A view is rebuilt in place, and whoever writes to people is muted. An order is placed in the middle of that. How often is its mail sent?',
      answers: {
        never: 'Never: the notification is muted',
        once: 'Once',
        twice: 'Twice: once now and once when the rebuild gets there',
      },
      why: 'Muted is only what is older than the rebuild. Where that ends has to be noted when it begins, or a new order is forgotten.',
    },
    'own-store': {
      question:
        'The query service reads the data of the writing side instead, the stream of that one order. The projection is away. What does the query show?',
      answers: {
        new: 'The change',
        old: 'What was before the change',
        failure: 'Nothing: the query has failed',
      },
      why: 'What is stored is there at once for who reads where it was written. That is the place for a decision. It does not answer what asks about all orders.',
    },
  },
  takeHome: 'A read model is late, never lost: ask it with a version, and build it anew beside.',
};
