import type { LessonTextOf } from '../form/lesson-text.ts';
import type { outboxInADocument } from './lesson.ts';

export const outboxInADocumentText: LessonTextOf<typeof outboxInADocument> = {
  objectives: [
    'You can say why state and outbox must be one document where there is no transaction over several.',
    'You can lose a committed event by marking another one.',
  ],
  belief: 'A NoSQL store has no transactions, so an outbox is not possible there.',
  intro: [
    'A document store carries out a write of one document as a whole or not at all. Over two documents it promises nothing of the kind. So an outbox that is a document of its own would be a second write.',
    'The way out: the outbox moves into the document. A campaign is one document, with its state, and an array of events that are to be published. One write, and both are there.',
    'The relay is another process that writes this document, as it marks what it has published. You will see what that can do, bring it about, and see two ways of doing without it.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 3: the outbox in a NoSQL database.',
  steps: {
    'written-back': 'Written back',
    'accepted-and-erased': 'Accepted, and erased',
    'marked-in-place': 'Marked in place',
    'handed-over': 'Handed over by the store',
  },
  episodes: {
    'handed-over': {
      before: 'Before the second event',
      watch:
        'The same two changes at the same moment. This store has a change stream: it hands each version that is committed to whoever watches, in their order. The relay has the first version, and service 2 is about to write the second.',
      question: 'Both changes will be accepted. Which events will be published?',
      answers: {
        both: 'Both, one after the other',
        'second-only': 'Only the second, which is newer',
        'first-only': 'Only the first, which the relay has',
      },
      beats: {
        added: {
          name: 'The second event is in',
          told: 'Service 2 has put the next version. Its outbox holds the events of this version only: nobody has to clear the array.',
        },
        position: {
          name: 'A position instead of a mark',
          told: 'The relay has published the first event. It stores how far it has come, with the broker, and leaves the document alone.',
        },
        watched: {
          name: 'The next version',
          told: 'The store hands over what was committed after that: the second version.',
        },
        published: {
          name: 'Published',
          told: 'The second event follows the first.',
        },
      },
      seen: 'Only services write the document here. Who only reads can overwrite nothing. And the stream goes by commits, as a log does.',
    },
  },
  challenges: {
    'accepted-and-erased': {
      title: 'Accepted, and erased',
      brief:
        'One client activates the campaign, another records a confirmation. The relay marks an event by writing back the whole document that it has read. Nothing fails. Have both clients told “accepted”, and one of the two events never published.',
      why: 'The relay had read the document, and a service put a new version before it wrote back. It wrote over a change that it had never seen, and over the event in it.',
      cured:
        'With a change stream the relay writes nothing into the document. Both events are in versions that were committed, and each version is handed over.',
    },
  },
  costs: [
    'Where events are marked in place, each mark is a new version of the document: a service that has just read it meets a conflict and decides again.',
    'The document grows until somebody clears what has been published.',
    'A change stream is not in every document store, and it goes back only so far.',
  ],
  simplified: [
    'There is one store, without replicas that lag behind.',
    'Some document stores do have transactions over several documents by now. Then an outbox is possible as elsewhere, at their price.',
  ],
  closing: {
    'two-writes': {
      question:
        'The state is one write, and the outbox entry a second one after it. The service dies between the two, and comes back. What is there in the end?',
      answers: {
        both: 'The change, and its event at the subscribers',
        'change-only': 'The change, of which no subscriber learns',
        neither: 'Neither',
      },
      why: 'Two writes, and a crash between them: with a second document the dual write is back, inside one store.',
    },
    'broker-away': {
      question:
        'The outbox is in the document, and events are marked in place. The broker is down while the campaign changes twice, and comes back. Which events are published?',
      answers: {
        both: 'Both',
        'second-only': 'Only the second: the document says how it is now',
        'first-only': 'Only the first',
      },
      why: 'The array holds what is not published yet, however many versions come after it. Until the broker is back it grows.',
    },
    'position-not-stored': {
      question:
        'With a change stream: the relay has published an event and dies before it stores its position. Then it comes back. How often is the event published?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'It reads on from the position before. As with any relay: at least once, and consumers have to know a copy.',
    },
  },
  takeHome: 'No transaction over two documents: then let it be one document.',
};
