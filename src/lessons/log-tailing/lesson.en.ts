import type { LessonTextOf } from '../form/lesson-text.ts';
import type { logTailing } from './lesson.ts';

export const logTailingText: LessonTextOf<typeof logTailing> = {
  objectives: [
    'You can predict from a stored position how many events are published again after a restart.',
    'You can say why there are copies and never a hole.',
  ],
  belief: 'The tailer stores its position, so after a restart it goes on exactly where it was.',
  intro: [
    'A database writes down what it commits, in the order of commits: its transaction log. What is not committed is not in it, and nothing is ever put in before what stands there already.',
    'A relay can read along in that log and publish what it finds. It puts no question to the tables, and needs neither outbox nor flag. It only has to know how far it has read: now and then it stores its position.',
    'First the overlap that a cursor skips. Then you will see what a position is worth when the relay dies, and what comes of storing it sooner.',
  ],
  follows: 'Martin Kleppmann, “Designing Data-Intensive Applications”, chapter 11: change data capture.',
  steps: {
    'in-commit-order': 'In the order of commits',
    'read-again': 'Read again',
    'read-twice-applied-twice': 'Applied twice',
    'stored-first': 'The position first',
  },
  episodes: {
    'in-commit-order': {
      before: 'Two transactions overlap',
      watch:
        'Service 1 has drawn the lower event id and is slow. Service 2 has the higher one and is about to commit. A cursor would lose one of the two; this relay reads the log.',
      question: 'Both transactions will commit. Which of their events will the relay publish?',
      answers: {
        both: 'Both',
        'higher-only': 'Only the one with the higher id',
        'lower-only': 'Only the one with the lower id',
      },
      beats: {
        higher: {
          name: 'The higher id commits',
          told: 'The log has a new entry. Of the transaction that is still open there is nothing in it.',
        },
        'higher-published': {
          name: 'Published',
          told: 'The relay has read the entry. It stands behind it now, whatever ids there are.',
        },
        lower: {
          name: 'The lower id commits',
          told: 'Its entry comes after the other one: the log goes by commits.',
        },
        'lower-published': {
          name: 'Published, too',
          told: 'For the relay that is the next entry and nothing else.',
        },
      },
      seen: 'Nothing is ever inserted before a place that has been read. So a place in the log is a safe thing to remember, and an id is not.',
    },
    'read-again': {
      before: 'Three events published',
      watch:
        'order-1 was revised three times. The relay stores its position after every second transaction, so the last time was after the second. The consumers don’t check for copies. Now the relay dies, and comes back.',
      question: 'How many of the three events will be published again?',
      answers: {
        none: 'None: it goes on after the third',
        one: 'One',
        two: 'Two',
        three: 'All three: it begins anew',
      },
      beats: {
        died: {
          name: 'The relay dies',
          told: 'That it had published the third event stood in its memory only.',
        },
        position: {
          name: 'It looks up its position',
          told: 'It is kept with the broker, in a topic: after the second transaction.',
        },
        published: {
          name: 'Published again',
          told: 'It reads on from there, and finds the third transaction. Whether it has been here before it can’t know.',
        },
        twice: {
          name: 'It takes effect twice',
          told: 'The consumer handles the copy like the first one.',
        },
      },
      seen: 'As many events come again as were published since the position was last stored. None is left out: what comes before that position was published.',
    },
    'stored-first': {
      before: 'Stored, not published',
      watch:
        'Somebody has had enough of copies: this relay stores its position before it publishes. It has just stored it, behind a revision of order-1. Now it dies, and comes back.',
      question: 'What will there be in the end?',
      answers: {
        both: 'The change, and its event at the subscribers',
        'change-only': 'The change, of which no subscriber learns',
        neither: 'Neither',
      },
      beats: {
        died: {
          name: 'The relay dies',
          told: 'The position says that this entry is dealt with.',
        },
        back: { name: 'Back', told: 'It will look up its position and read on from there.' },
        lost: {
          name: 'Lost',
          told: 'Behind its position there is nothing. The event is committed, it is in the log, and nobody will read it again.',
        },
      },
      seen: 'Position last: perhaps twice. Position first: perhaps never. Position and publishing are two writes to two places, and the gap between them doesn’t go away; one can only choose on which side to be.',
    },
  },
  challenges: {
    'read-twice-applied-twice': {
      title: 'Applied twice',
      brief:
        'The relay reads the log, and the consumers check nothing. One client revises one order, and one process may crash. Have the event take effect twice.',
      why: 'Published, and not yet stored or acknowledged: whoever died there read from its last position again. The consumer had nothing by which to know a copy.',
      cured:
        'The consumer keeps the ids of what it has handled, in the transaction of its work. Copies come as before, and do nothing.',
    },
  },
  costs: [
    'The relay needs access to the log, in the database’s own format, and somebody who knows it.',
    'A log is not kept for ever: who is away for too long finds its place gone.',
    'What is published has the shape of tables, unless what is tailed is an outbox table.',
  ],
  simplified: [
    'One entry of the log is one whole transaction here. In reality it is many records with a commit at the end.',
    'There is no second database that takes over. Its log would have other positions.',
  ],
  closing: {
    'one-event': {
      question:
        'The relay stores its position after every second transaction. One single event is committed and published, and then the relay dies and comes back. How many are published again?',
      answers: { none: 'None', one: 'One', two: 'Two', three: 'Three' },
      why: 'No position had been stored in this run, so the relay read on from where the run began.',
    },
    'known-again': {
      question:
        'The run of “Read again”, and the consumers keep the ids of what they have handled. How often does the third change take effect in the read model?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'The copy came, its id was known, and it was acknowledged without effect.',
    },
    'rolled-back': {
      question:
        'A revision’s commit is refused, and then another order is created. How often is OrderRevised published?',
      answers: { never: 'Never', once: 'Once', twice: 'Twice' },
      why: 'What is rolled back is not in the log. Who reads the log can’t publish what never was.',
    },
  },
  takeHome: 'The log knows the order of commits; a stored position gives copies, never holes.',
};
