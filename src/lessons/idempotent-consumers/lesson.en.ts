import type { LessonTextOf } from '../form/lesson-text.ts';
import type { idempotentConsumers } from './lesson.ts';

export const idempotentConsumersText: LessonTextOf<typeof idempotentConsumers> = {
  objectives: [
    'You can say in which transaction the id of a handled message must stand, and show both wrong places.',
    'You can name three things that no check for duplicates protects: what leaves the database, what is forgotten, what comes under another id.',
  ],
  belief: 'With a table of processed messages nothing happens twice.',
  intro: [
    'The outbox loses nothing, at a price: whoever publishes may die between publishing and noting that it did, and publishes again. Brokers do the same when an acknowledgement does not reach them. Every message comes at least once.',
    'So a consumer has to recognise what it has handled. It writes the id of each message to a table, and looks there first: an inbox.',
    'Where that mark is written decides everything. You will see it in the right place, in two wrong ones, and then something that it can’t protect.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 3, on duplicate messages.',
  steps: {
    'handled-twice': 'Handled twice',
    'known-again': 'Known again',
    'work-first': 'The work first, then the mark',
    'mark-first': 'The mark first, then the work',
    'out-of-reach': 'Out of reach',
    'two-mails': 'Two mails',
  },
  episodes: {
    'mark-first': {
      before: 'The mark is committed',
      watch:
        'This consumer writes its mark in a transaction of its own, before it does the work: whatever comes again is known for sure. The mark of this message has just been committed. Now the consumer dies, and comes back.',
      question: 'How often is the event applied to the view?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      beats: {
        died: {
          name: 'The consumer dies',
          told: 'The mark says “handled”. Nothing has been handled.',
        },
        known: {
          name: 'Known again',
          told: 'The message was not acknowledged, so it comes again, and its id is there already. A copy, the consumer thinks.',
        },
        never: {
          name: 'Never applied',
          told: 'It acknowledges. Nobody will bring this event to it any more.',
        },
      },
      seen: 'Work first, and it may be done twice; mark first, and it may never be done. It is one gap with two faces, and it closes only when both are in one transaction.',
    },
  },
  challenges: {
    'two-mails': {
      title: 'Two mails',
      brief:
        'The consumer commits its mark together with its work, as it should. Its work is to send a mail. It may die, one time. Have the customer get two.',
      why: 'The mail was on its way before the commit, and the mail server is in nobody’s transaction. The mark was rolled back, the mail was not.',
      cured:
        'If the effect is a row, it is committed with the mark: both or neither. Whoever sends mails from these rows has the same problem, and needs a mail server that recognises ids.',
    },
  },
  costs: [
    'A row for each message and each subscriber, kept for longer than the latest copy may take to come.',
    'A consumer that checks versions instead keeps one number for each aggregate, and needs the events of each in their order.',
  ],
  simplified: [
    'The mail server here knows no ids. Some do: then a second request with the same id is answered and not carried out.',
    'What is remembered expires. The challenge “A memory that wears off” has a copy come after that.',
  ],
  closing: {
    'acknowledged-before': {
      question:
        'A consumer acknowledges as soon as it has the message, and only then sends its mail. It dies before sending, and comes back. How many mails does the customer get?',
      answers: { never: 'None', once: 'One', twice: 'Two' },
      why: 'What is acknowledged is not delivered again. At most once: rather lost than twice.',
    },
    'created-again': {
      question:
        'A client creates its order, and then, thinking that it failed, creates the same order once more, as a new request. What is it told the second time?',
      answers: { accepted: 'Accepted', rejected: 'Rejected', nothing: 'Nothing' },
      why: 'The client chose the order’s id, and there can’t be two orders of one id. That is what makes this command idempotent.',
    },
    'revised-again': {
      question:
        'The same with a revision of an order: one wish, sent as two requests. How often is OrderRevised stored?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'To everybody behind the client these are two events with two ids. No consumer can tell: only the client knows that it wanted one thing.',
    },
  },
  takeHome: 'The mark and the effect: one transaction. And nothing of it reaches outside.',
};
