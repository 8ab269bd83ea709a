import type { LessonTextOf } from '../form/lesson-text.ts';
import type { publishBeforeCommit } from './lesson.ts';

export const publishBeforeCommitText: LessonTextOf<typeof publishBeforeCommit> = {
  objectives: [
    'You can show subscribers that act on a change which never happened, with a fault and without one.',
    'You can say why no rollback helps.',
  ],
  belief: 'It’s inside @Transactional, so if something fails the event is rolled back, too.',
  intro: [
    'Others are to learn of a change. So somewhere in the code that makes it, an event is published: in the aggregate’s method, or in the service after the last INSERT, still inside the transaction.',
    'The database can roll back what it was told. The broker is another system: it takes the event, and its subscribers have it the next moment.',
    'You will see what they do with it when all goes well, when the commit is refused, and when two clients are at work. Then you have them believe something that never happened.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 3, on transactional messaging.',
  steps: {
    'too-soon': 'Nothing fails',
    'last-in-the-transaction': 'Last in the transaction',
    'a-mail-for-nothing': 'Two at once',
    'what-never-happened': 'What never happened',
    'with-an-outbox': 'The same with an outbox',
  },
  episodes: {
    'too-soon': {
      before: 'Before it is published',
      watch:
        'A client raises the total of order-1 to 150. The aggregate has decided, and publishes from its own method; rows are written after that. Nothing will fail.',
      question: 'Whoever is notified writes a mail to the customer. When does it go out?',
      answers: {
        before: 'Before the change is committed',
        after: 'After the change is committed',
        never: 'Not at all',
      },
      beats: {
        published: {
          name: 'Published',
          told: 'The event is in the broker’s log. In the table events there is no row of it, not even an uncommitted one.',
        },
        taken: {
          name: 'Taken',
          told: 'The subscriber has the event. To it, this is a change like any other.',
        },
        mailed: {
          name: 'Mailed',
          told: 'The customer is told of a total of 150. The order still says 100.',
        },
      },
      seen: 'In a moment the commit will come, and the mail will be true. Whoever looks the order up in between sees the old total, and nothing has failed.',
    },
    'last-in-the-transaction': {
      before: 'Before it is published',
      watch:
        'Here the service publishes, as the very last thing in its transaction: both rows are written. Then the COMMIT will be refused.',
      question: 'What will there be in the end?',
      answers: {
        both: 'The change, and its event at the subscribers',
        'event-only': 'The event, of a change that does not exist',
        neither: 'Neither: the event is rolled back with the rows',
      },
      beats: {
        published: {
          name: 'Published',
          told: 'All that could fail in the code has gone well. One step is left.',
        },
        'rolled-back': {
          name: 'Rolled back',
          told: 'The rows are gone. The event is in the broker’s log: no ROLLBACK reaches it there.',
        },
      },
      seen: 'However late in the transaction, it is before the commit. The subscribers will act on the event, and nobody will ever tell them that it was not so.',
    },
    'a-mail-for-nothing': {
      before: 'Before the first is published',
      watch:
        'Two clients revise order-1 at the same moment, to 150 and to 80. Again the aggregate publishes. Optimistic locking is on: one of the two will be told of a conflict.',
      question: 'How many mails will the customer get?',
      answers: { never: 'None', once: 'One, about the change that was accepted', twice: 'Two' },
      beats: {
        'one-published': {
          name: 'One is published',
          told: 'Service 2 has decided, and says so to everybody.',
        },
        'both-published': {
          name: 'Both are published',
          told: 'Service 1, too. Neither has written anything that lasts.',
        },
        committed: {
          name: 'One commits',
          told: 'The order is at version 2, with a total of 80.',
        },
        mailed: { name: 'The first mail', told: 'It is about the change that was made.' },
        phantom: {
          name: 'The other is rolled back',
          told: 'The version had changed. Its client is told of a conflict; its event is out and stays there.',
        },
      },
      seen: 'A second mail goes out, about a change that was refused. No crash, no outage: two clients at the same moment are enough.',
    },
  },
  challenges: {
    'what-never-happened': {
      title: 'What never happened',
      brief:
        'The aggregate publishes, and optimistic locking is on. Two clients revise order-1, and nothing fails. Have an event published whose change is never committed.',
      why: 'Both had published before either of them reached its UPDATE. The slower one was rolled back, and its event was not.',
      cured:
        'The event is a row of the outbox, in the transaction of the change. A rollback takes it along, and the relay never sees it.',
    },
  },
  costs: [
    'Nothing yet: this design is broken. The reflex is to turn the order round, to commit first and publish then. What that comes to is the next lesson.',
  ],
  simplified: [
    'Some brokers have transactions of their own. They don’t span a database either.',
    'Frameworks hide this behind listeners. One that is called before the commit does the same as here.',
  ],
  closing: {
    'slow-mail': {
      question:
        'The mail server is slow today; nothing else is changed. When does the mail about the change go out?',
      answers: {
        before: 'Before the change is committed',
        after: 'After the change is committed',
        never: 'Not at all',
      },
      why: 'This time the commit was faster. Whether a subscriber acts too soon is a race, so tests seldom show it.',
    },
    'reply-of-commit': {
      question:
        'The service publishes inside the transaction. The database carries out the commit, and its reply is lost. What is there in the end?',
      answers: {
        both: 'The change, and its event at the subscribers',
        'event-only': 'The event, of a change that does not exist',
        neither: 'Neither',
      },
      why: 'The change was committed, so the event tells the truth. Only the service and its client believe that it failed.',
    },
    'total-in-the-end': {
      question:
        'In “Two at once” the change to 80 was accepted, the one to 150 refused. Which total does the read model show in the end?',
      answers: {
        accepted: '80, which was accepted',
        refused: '150, which was refused',
        first: '100, as in the beginning',
      },
      why: 'It applies what it is told, in the order in which it is told. The event of the refused change came last, and nothing takes it back.',
    },
  },
  takeHome: 'What has been published can’t be rolled back.',
};
