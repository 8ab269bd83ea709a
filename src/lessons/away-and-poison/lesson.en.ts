import type { LessonTextOf } from '../form/lesson-text.ts';
import type { awayAndPoison } from './lesson.ts';

export const awayAndPoisonText: LessonTextOf<typeof awayAndPoison> = {
  objectives: [
    'You can say what a subscriber gets that comes back, one that is new, and one that is ephemeral.',
    'You can say for each way of failing who waits, who passes, and whether order is kept.',
  ],
  belief: 'A dead-letter queue keeps everything else running normally.',
  intro: [
    'A group’s committed offset says up to where it has acknowledged. Whoever comes back after a crash goes on from there: what lies between the offset and the end of the partition is its lag, and nothing of it is lost. That is a durable subscription.',
    'Two things spoil that: a subscriber without an offset, and a message that can’t be handled however often it is tried.',
    'order-1 and order-2 lie in one partition here, order-3 in the other.',
  ],
  follows:
    'Gregor Hohpe and Bobby Woolf, “Enterprise Integration Patterns”: Durable Subscriber, Dead Letter Channel.',
  steps: {
    'came-back-new': 'Back, but as somebody new',
    'added-later': 'Added later',
    'a-blocked-partition': 'It stops where it is',
    'set-aside': 'Set aside',
    'all-of-them-aside': 'Set aside in order',
    'waits-for-ever': 'Waiting for ever',
  },
  episodes: {
    'came-back-new': {
      before: 'Published while it is away',
      watch:
        'The projection subscribes for as long as it runs, and nobody keeps an offset for it: an ephemeral subscription. It is down, and a change of an order has just been published. It will come back.',
      question: 'How often is the change applied to the view?',
      answers: { never: 'Never', once: 'Once, as soon as it is back', twice: 'Twice' },
      beats: {
        back: {
          name: 'Back again',
          told: 'It has subscribed anew, and begins with what is published from now on. The message is at the broker, and the outbox row says “published”: nobody will bring it to this subscriber.',
        },
      },
      seen: 'Nobody has failed to publish, and nobody has failed to read. Whether something waits for a subscriber that is away depends on whether somebody remembers how far it was.',
    },
    'a-blocked-partition': {
      before: 'Three messages wait',
      watch:
        'The projection is down, with a durable subscription. Meanwhile order-1 was changed, and two new orders were created: order-2 in the same partition, order-3 in the other one. When it comes back, it will not be able to handle the change of order-1. It tries a message three times, and then stops at it: “block the partition”.',
      question: 'Which of the two new orders will the read model show?',
      answers: {
        neither: 'Neither: the projection stands still',
        'other-partition': 'Only order-3, in the other partition',
        both: 'Both: only the bad message waits',
        'same-partition': 'Only order-2, in the same partition',
      },
      beats: {
        back: {
          name: 'Back again',
          told: 'It goes on from its offsets: all three messages are still to be read.',
        },
        shown: {
          name: 'One of them is applied',
          told: 'order-3 lies in a partition that has an offset of its own.',
        },
        tried: {
          name: 'A failed attempt',
          told: 'The attempt is rolled back. The same message would fail a hundred times.',
        },
        stuck: {
          name: 'Stuck',
          told: 'Nothing moves any more. One message can’t be handled, and a good one waits behind it.',
        },
      },
      seen: 'Nothing is lost, and the order is kept. What it costs is that order-2, about which nothing is wrong, waits until somebody has mended what is wrong with order-1.',
    },
  },
  challenges: {
    'waits-for-ever': {
      title: 'Waiting for ever',
      brief:
        'A projection that can’t handle a message tries again, for ever. One message may be poisonous. Bring about that a message waits for ever.',
      why: 'No attempt is the last one. Nothing else of this subscriber is read, whichever partition it lies in.',
      cured:
        'After the third attempt the message is moved to the dead-letter topic, where somebody can look at it, and the rest goes on.',
    },
  },
  costs: [
    'Somebody has to look at dead letters and hand them back. Until then the read model is wrong about these orders.',
    'To keep the order, all later messages of the same order have to follow the first one aside, and the consumer must know which orders these are.',
  ],
  simplified: [
    'Attempts follow one another at once, and are counted in memory: after a crash they begin anew.',
    'A message is poisonous here for one subscriber until a fix is deployed. Often it is a message that nobody can read any more.',
  ],
  closing: {
    durable: {
      question:
        'The same absence as at the beginning of this lesson, but the subscription is durable. How often is the change applied to the view?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'The group’s offset stood before the message. The subscriber was slow by as long as it was away, and that is all.',
    },
    'tried-for-ever': {
      question:
        'As in the episode: order-1’s message can’t be handled, then order-2 and order-3 are created. But now the projection tries for ever. Which new orders does the read model show?',
      answers: {
        neither: 'Neither',
        'other-partition': 'Only order-3',
        both: 'Both',
        'same-partition': 'Only order-2',
      },
      why: 'Whoever keeps trying has no time for anything else, and the other partition is read by the same process.',
    },
    'blocked-then-mended': {
      question:
        'Order-1 is changed to 150, which can’t be handled, and then to 80. The partition is blocked. A fix is deployed. Which change takes effect last?',
      answers: { newer: 'The newer one, 80', older: 'The older one, 150', nothing: 'Nothing takes effect' },
      why: 'What waits in its place keeps its place. Only what was set aside can come back too late.',
    },
  },
  takeHome: 'A message that can’t be handled costs either waiting or order.',
};
