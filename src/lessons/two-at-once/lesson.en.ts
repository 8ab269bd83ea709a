import type { LessonTextOf } from '../form/lesson-text.ts';
import type { twoAtOnce } from './lesson.ts';

export const twoAtOnceText: LessonTextOf<typeof twoAtOnce> = {
  objectives: [
    'You can bring about a decision that was made on a state that no longer held, although nothing was overwritten.',
    'You can say what the slower client is told: without a check, with optimistic locking, with a retry, with a lock.',
  ],
  belief: 'Events are only appended, so two writers can’t get in each other’s way.',
  intro: [
    'Two services take commands for the same aggregates. Each loads, decides and writes, and neither knows what the other is doing meanwhile.',
    'The customer of this lesson has a credit limit of 500. Two clients want to reserve 300 each, at the same moment. Either of them fits; both together don’t.',
    'You will see what becomes of it without a check, with one whose answer is ignored, and with one that is heeded. Then you get an order approved and rejected at once.',
  ],
  follows: 'Martin Fowler, “Patterns of Enterprise Application Architecture”: Optimistic Offline Lock.',
  steps: {
    'both-say-yes': 'Both say yes',
    'rows-not-counted': 'Zero rows, not counted',
    'rows-counted': 'Zero rows, counted',
    'decided-again': 'What a retry does',
    'approved-and-rejected': 'Approved and rejected',
  },
  episodes: {
    'both-say-yes': {
      before: 'Before the second load',
      watch:
        'Service 2 has loaded the customer: nothing reserved, version 1. Service 1 is about to load the same. Nothing checks a version here.',
      question: 'Two reservations of 300, a limit of 500. What will be stored?',
      answers: {
        'both-reserved': 'Two times CreditReserved',
        'one-failed': 'CreditReserved, and CreditReservationFailed for the slower one',
        'one-conflict': 'One CreditReserved: the slower client is told of a conflict',
      },
      beats: {
        'both-read': {
          name: 'Both have read',
          told: 'Each of the two works out that 500 are free. Each decides: yes.',
        },
        'first-commits': {
          name: 'The first commits',
          told: '300 are reserved, the customer is at version 2. The other service has decided already, on version 1.',
        },
        over: {
          name: '600 of 500',
          told: 'Another row in events, another version 2. Nothing was overwritten, and more is promised than there is.',
        },
      },
      seen: 'Both rows are there, unharmed. What got lost is the ground on which the second decision stood: it was right for version 1, and was written after version 2.',
    },
    'decided-again': {
      before: 'Before the first commit',
      watch:
        'The same two reservations. The UPDATE of entities names the version that was read. Who finds no row rolls back and tries again, by itself.',
      question: 'What will become of the slower reservation?',
      answers: {
        'both-reserved': 'The retry succeeds: CreditReserved',
        'one-failed': 'CreditReservationFailed is stored',
        'one-conflict': 'Its client is told of a conflict',
      },
      beats: {
        'first-commits': {
          name: 'The first commits',
          told: 'One event, version 2, and entities says 2.',
        },
        'no-row': {
          name: 'No row',
          told: 'Service 1 asks for the row that says 1. There is none.',
        },
        'rolled-back': {
          name: 'Rolled back',
          told: 'Its event is gone. Until here it is the same as without a retry.',
        },
        'loaded-again': {
          name: 'Loaded again',
          told: 'Two events this time: 200 are free. It does not write its old decision once more, it decides anew.',
        },
        decided: {
          name: 'Another decision',
          told: '300 don’t fit into 200. CreditReservationFailed is stored at version 3, and the client is told that its command was carried out.',
        },
      },
      seen: 'A retry that only wrote again would have promised 600. After a conflict the decision is void, not just the write: it has to be loaded and decided again.',
    },
  },
  challenges: {
    'approved-and-rejected': {
      title: 'Approved and rejected',
      brief:
        'One client approves order-1, the other rejects it. One after the other, whichever comes first, the second is refused: the order is not PENDING any more. Nothing fails. Have both told “accepted”.',
      why: 'Both services had loaded the order while it was PENDING. Each decision was right for what it had read, and nobody asked whether that still stood.',
      cured:
        'The UPDATE names the version that was read. Of two decisions on version 1 one finds its row; the other client is told of a conflict.',
    },
  },
  costs: [
    'The slower client is refused, or its command is decided a second time. The more writers one aggregate has, the more often.',
    'With a lock nobody is refused, and everybody waits: also for a service that is slow.',
    'One aggregate can take one change at a time. How much belongs into one is a question of its own.',
  ],
  simplified: [
    'Here one UPDATE guards the stream. Many event stores have a unique index on stream and version instead, to the same effect.',
    'A retry gives up after a few attempts, here as elsewhere.',
  ],
  closing: {
    'with-a-lock': {
      question:
        'Each service locks the customer’s row before it loads (pessimistic locking). The same two reservations of 300: what will be stored?',
      answers: {
        'both-reserved': 'Two times CreditReserved',
        'one-failed': 'CreditReserved, and CreditReservationFailed for the slower one',
        'one-conflict': 'One CreditReserved: the slower client is told of a conflict',
      },
      why: 'The second service waited at the lock and loaded only after the first had committed. It comes to the same as deciding again, in another order of things.',
    },
    'approved-first': {
      question:
        'Two clients approve and reject order-1 at once, with optimistic locking and a retry. The approval commits first. What is the one told who rejects?',
      answers: {
        accepted: 'Accepted',
        conflict: 'A conflict',
        rejected: 'Refused: the order is not PENDING any more',
      },
      why: 'It met a conflict, loaded again, and process() found an APPROVED order. The conflict became an answer of the business.',
    },
    'two-orders': {
      question:
        'With optimistic locking, one client revises order-1 and another creates order-2 at the same moment. What is the second told?',
      answers: {
        accepted: 'Accepted',
        conflict: 'A conflict: both write into events',
        rejected: 'Refused',
      },
      why: 'A version belongs to one aggregate. Two orders have two rows in entities, and nothing in common.',
    },
  },
  takeHome: 'Rows don’t collide, decisions do.',
};
