import type { LessonTextOf } from '../form/lesson-text.ts';
import type { orderAndPartitions } from './lesson.ts';

export const orderAndPartitionsText: LessonTextOf<typeof orderAndPartitions> = {
  objectives: [
    'You can predict which records are kept in order and which may be read either way round.',
    'You can break the order of one aggregate in two ways: without a key, and with two relays.',
  ],
  belief: 'Kafka keeps the order of messages.',
  intro: [
    'A topic consists of partitions, two of them here. A record is appended to one of them, and within a partition it is read in the order in which it was appended. Between two partitions there is no order.',
    'Which partition it goes to is decided by its key: equal keys go to the same partition. Without a key the records are dealt out in turn.',
    'Each partition is read by one member of a consumer group at a time. If members come or go, the partitions are dealt anew: a rebalance.',
  ],
  follows: 'Martin Kleppmann, “Designing Data-Intensive Applications”, chapter 11, on partitioned logs.',
  steps: {
    'no-key': 'Without a key',
    'by-key': 'With the order’s id as key',
    'read-backwards': 'Read the wrong way round',
    'passed-in-the-outbox': 'Passed in the outbox',
    'a-new-owner': 'A partition changes hands',
  },
  episodes: {
    'a-new-owner': {
      before: 'Applied, not acknowledged',
      watch:
        'The projection has two members, and the first has just applied an event of its partition. Before it acknowledges, the partitions are dealt anew, and this one goes to the second member. The consumers do not look for copies.',
      question: 'How often is the event applied to the view?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      beats: {
        dealt: {
          name: 'Dealt anew',
          told: 'The partition has a new owner. It begins at the committed offset, which is before this event.',
        },
        fenced: {
          name: 'Fenced',
          told: 'The first member acknowledges, and is refused: its generation is over. Its work is committed all the same.',
        },
        twice: {
          name: 'By two members',
          told: 'The second member has read the same record and done the same work.',
        },
      },
      seen: 'One owner at a time does not mean one owner per message. The broker keeps the old owner from moving the offset; it can’t take back what that one has done elsewhere.',
    },
  },
  challenges: {
    'read-backwards': {
      title: 'Read the wrong way round',
      brief:
        'One order is changed to 150 and then to 80, and its events have no key. Nothing fails. Have the later change take effect before the earlier one.',
      why: 'The two records lay in two partitions. The subscriber waited until both were there and took the second one first, as it may.',
      cured: 'Both records lie in one partition, one after the other. There is no way past the first.',
    },
    'passed-in-the-outbox': {
      title: 'Passed in the outbox',
      brief:
        'Now the order’s id is the key. Two relays share the outbox, and each passes over rows that the other one has locked (SKIP LOCKED). Nothing fails. Have the later change take effect first all the same.',
      why: 'One relay held the earlier row, and the other one passed over it and published the later row. The partition keeps the order in which it was given them.',
      cured: 'One relay publishes row after row. It is also one place that everything waits for.',
    },
  },
  costs: [
    'All events of one aggregate go through one partition. If it is busy, more members are of no help.',
    'A message that can’t be handled now has others behind it that must wait. That is a lesson of its own.',
  ],
  simplified: [
    'There are two partitions, and their number stays. Where partitions are added, keys go elsewhere from then on, and the order of a key breaks at that point.',
    'A producer here has one record on its way at a time. With several, a retry can reverse them unless the producer numbers them.',
  ],
  closing: {
    'versions-checked': {
      question:
        'No key again: 150 lies in one partition, then 80 in the other, and the projection reads 80 first. But now it checks versions and takes no event before its predecessor. Which changes does it apply in the end?',
      answers: { both: 'Both, 150 and then 80', newer: 'Only 80', older: 'Only 150' },
      why: 'It reads the newer one, sees that a version is missing, and puts it back until the one before has come. Whoever can’t choose the key can still keep the order, and pays for it by waiting.',
    },
    'two-orders': {
      question:
        'The projection is down. order-3 is created, and after that order-1 is changed; their events lie in two partitions, by key. It comes back. Whose event does it apply first?',
      answers: {
        'order-1': 'That of order-1',
        'order-3': 'That of order-3, which came first',
        neither: 'Neither',
      },
      why: 'Here it is the later one; in another run it may be the other way round. A key keeps the order of what has that key. Whoever needs an order across two aggregates has to bring it about in another way.',
    },
    'dealt-and-known': {
      question:
        'The same rebalance as in this lesson, but the consumer writes the message’s id with its effect. How often is the event applied?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'Both members write to the same table, and the second finds the id there. Recognising copies belongs to the effect, and not to the member.',
    },
  },
  takeHome: 'Order is kept within a partition: the key decides what has an order.',
};
