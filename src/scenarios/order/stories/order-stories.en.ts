import type { StoryTexts } from '../../form/story-text.ts';
import type { DeliveryStory } from './order-stories.ts';

export const orderStoryTexts = {
  'lost-after-commit': {
    title: 'The event that never arrives',
    before: 'Before the commit',
    watch: 'The broker is down. The service is about to commit an order, and publishes only after that.',
    watchCured:
      'The same outage and the same order, but the event goes into the outbox, in the same transaction. Let it run.',
    question: 'The broker will come back later. What will there be in the end?',
    answers: {
      both: 'The order, and its event at the subscribers',
      'change-only': 'The order, but its event reaches no subscriber',
      neither: 'Neither: the service takes the order back',
    },
    beats: {
      committed: {
        name: 'Committed, not published',
        told: 'The order and its event are in the database. That the event is to be published is known to the service alone.',
      },
      refused: {
        name: 'Refused and forgotten',
        told: 'The broker is down and refuses. The service answers “accepted”, and forgets the event.',
      },
      lost: { name: 'Lost', told: 'The broker is back. No process holds the event any more.' },
    },
    why: 'Commit and publish are two writes to two systems (a dual write). What fails between them leaves one without the other: the order exists, and its event reaches no subscriber.',
    held: 'The same outage did no harm: the event waited in the outbox, in the same transaction as the order, until the broker was back.',
    costs: 'A relay that dies between publish and mark publishes again: an event may come twice.',
  },
  'kept-in-memory': {
    title: 'Remembered, until it dies',
    before: 'Before the commit',
    watch:
      'The broker is down again, but this service does not give up: after its commit it publishes until the broker takes it. Then the service itself dies.',
    watchCured:
      'The same outage and the same crash, but what is still to be published stands in the outbox, not in anybody’s memory. Let it run.',
    question: 'The service dies while it waits; then both come back. What will there be in the end?',
    answers: {
      both: 'The order, and its event at the subscribers',
      'change-only': 'The order, but its event reaches no subscriber',
      neither: 'Neither: the order goes with the service',
    },
    beats: {
      refused: {
        name: 'Refused, and kept in memory',
        told: 'The order is committed. Its event is refused, and the service waits for the broker.',
      },
      died: {
        name: 'The service dies',
        told: 'That there was something to publish stood in its memory, and nowhere else.',
      },
      lost: { name: 'Lost', told: 'Service and broker are back, and nobody knows of the event.' },
    },
    why: 'A retry in memory bridges an outage of the broker, and no crash of its own: what is still to be done must be committed with the change.',
    held: 'The same outage and the same crash did no harm: what was to be published was a row of the outbox, and the relay found it.',
    costs: 'A table and a relay more; events come a poll later, and perhaps twice.',
  },
  'outbox-too-late': {
    title: 'The outbox row that came too late',
    before: 'Before the first commit',
    watch:
      'There is an outbox, and a relay that reads it. But its row is written in a second transaction, and the service will die right after the first.',
    watchCured:
      'The service dies right after its commit again, but now there is one transaction, and the outbox row is in it. Let it run.',
    question: 'The service dies right after its commit. What will there be in the end?',
    answers: {
      both: 'The order, and its event at the subscribers',
      'change-only': 'The order, but its event reaches no subscriber',
      neither: 'Neither: the order goes with the service',
    },
    beats: {
      'without-row': {
        name: 'Committed without its row',
        told: 'The order and its event are committed. The outbox row was to follow in a second transaction, which never comes: the relay finds nothing to publish.',
      },
    },
    why: 'Two transactions are two writes, even in one database. An outbox helps only if its row is committed with the change, or not at all.',
    held: 'The same crash did no harm: the outbox row had been committed with the order, and the relay published the event.',
    costs: 'One row more for every change, and the relay may publish an event twice.',
  },
  'phantom-event': {
    title: 'The change that never was',
    before: 'Published, not committed',
    watch:
      'The aggregate has published its event from inside, and is about to write the order. But the service dies first.',
    watchCured:
      'The same crash. But now the event goes to the outbox with the order, or not at all. Let it run.',
    question: 'The service dies before its commit. What will there be in the end?',
    answers: {
      both: 'The order, and its event at the subscribers',
      'event-only': 'Subscribers that take an order for real which does not exist',
      neither: 'Neither: the event vanishes with the order',
    },
    beats: {
      phantom: {
        name: 'Rolled back, but published',
        told: 'The service is dead and its transaction rolled back: there is no order. The event is in the broker, and subscribers act on it.',
      },
    },
    why: 'Publishing can’t be rolled back. What is published before the commit (a dual write) may tell of a change that is never committed: a phantom event.',
    held: 'The same crash did no harm: the outbox row vanished with the transaction, and no event of an order that does not exist reached anybody.',
    costs: 'The event goes out a poll after the commit, and perhaps twice.',
  },
  'lost-update': {
    title: 'Two at once',
    before: 'Both begin',
    watch: 'Two clients revise the same order at the same moment.',
    watchCured:
      'The same two clients, but now the UPDATE asks for the version on which the decision was made. Let it run.',
    question: 'Both decide on what they have just loaded. What will become of the two changes?',
    answers: {
      'both-count': 'Both are accepted, the second on top of the first',
      'one-refused': 'One is accepted, the other client is told of a conflict',
      'one-lost': 'Both are accepted, but one was decided on a version that was out of date',
    },
    beats: {
      'both-read': {
        name: 'Both have read',
        told: 'Both services hold the order at the same version, and decide on it.',
      },
      'first-commits': {
        name: 'The first commits',
        told: 'Its change is in the database. The other still decides on the version from before.',
      },
      overwritten: {
        name: 'Written over it',
        told: 'The second writes on top of what it has never seen, and is told “accepted”.',
      },
    },
    why: 'Nobody checked the version: the second decision was based on one that had changed meanwhile (a lost update).',
    held: 'The UPDATE asked for the expected version, found no row, and the second client was told of a conflict.',
    costs: 'Whoever is second decides again, or is told no: the more writers, the more often.',
  },
  'mailed-twice': {
    title: 'The mail that came twice',
    before: 'Published, not marked',
    watch:
      'The relay has published and is about to mark the row as published. But it dies first, and comes back later.',
    watchCured:
      'The relay will publish twice again, but now the consumer keeps the ids of what it has done. Let it run.',
    question: 'How often will the customer get the mail about the order?',
    answers: { never: 'Not at all', once: 'Once', twice: 'Twice' },
    beats: {
      died: {
        name: 'The relay is down',
        told: 'The row in the outbox still says: not published. But the broker has the event, and a first mail goes out.',
      },
      again: {
        name: 'Published once more',
        told: 'The relay found the row unpublished. Now the broker holds two copies.',
      },
      twice: {
        name: 'It takes effect twice',
        told: 'The consumer handles the copy like the first: nothing tells it that this is one.',
      },
    },
    why: 'An outbox with its relay publishes at least once, so an event may come twice. A consumer that keeps no record of what it has processed processes it again.',
    held: 'The copy’s id stood in processed_messages already, so it was not processed again. A mail, once sent, stays outside of any transaction.',
    costs: 'A table of ids in every consumer’s transactions. A mail it does not protect.',
  },
  'mailed-all-the-same': {
    title: 'The e-mail that no dedupe protects',
    before: 'The mail is out, the id is not committed',
    watch:
      'The consumer keeps the ids of what it has processed (an idempotent consumer). The mail is out, and the message’s id is about to be committed. Now it dies, and comes back later.',
    watchCured:
      'The same crash. But now the notification is a row in the same transaction as the message’s id. Let it run.',
    question: 'How often will the customer be told of the order?',
    answers: { never: 'Never', once: 'Once', twice: 'Twice' },
    beats: {
      died: {
        name: 'Rolled back, but for the mail',
        told: 'The id of the message is gone with the transaction. The mail is not.',
      },
      again: {
        name: 'Delivered again',
        told: 'There was no acknowledgement, so the message comes again. Its id is not on record.',
      },
      twice: { name: 'Mailed twice', told: 'The same mail goes out once more.' },
    },
    why: 'A rollback calls no mail back. Commit first and mail afterwards, and the same crash loses the mail. So in practice: let a mail come twice rather than never (at least once), or hand over an id by which the other side knows a copy.',
    held: 'The row stood in the same transaction as the message’s id: both were rolled back, and both were written once. What must leave the database, such as a mail, keeps the gap.',
    costs: 'Somebody must make a mail of that row after all, once more at least once.',
  },
  'skipped-for-ever': {
    title: 'Skipped for ever',
    before: 'Two transactions overlap',
    watch:
      'Two transactions overlap. The one with the higher event id is about to commit first, and the relay remembers the highest id that it has seen.',
    watchCured: 'The same two transactions. But now each row records whether it was published. Let it run.',
    question: 'Both transactions will commit. Which of their events will the relay publish?',
    answers: {
      both: 'Both, each after its commit',
      'higher-only': 'Only the one with the higher id',
      'lower-only': 'Only the one with the lower id',
    },
    beats: {
      overtaken: {
        name: 'The higher id commits first',
        told: 'Service 1 has the lower id and is slow. Its transaction is still open.',
      },
      'moved-on': {
        name: 'The cursor moves on',
        told: 'The relay has published the higher id and remembers it: next it asks for what comes after.',
      },
      skipped: {
        name: 'Skipped',
        told: 'Service 1 has committed. Its event lies below the cursor, where nobody looks again.',
      },
    },
    why: 'Ids are drawn before the commit, so the order of ids is not the order of commits. “Everything after the last id I saw” skips what commits late.',
    held: 'A flag on each row needs no order: the late row was still unpublished, and the relay found it.',
    costs: 'One more write for each published event, and an index that finds the others.',
  },
  'waiting-for-nobody': {
    title: 'Waiting for nobody',
    before: 'Before the commit',
    watch:
      'The relay takes only the very next id: where one is missing it waits, as its transaction may be on the way. This one is about to die instead, and another order comes after it.',
    watchCured:
      'The same crash, and the same order after it. But now events carry the id of their transaction, and the relay waits for open transactions only. Let it run.',
    question: 'The first transaction is rolled back, the second commits. What will the relay publish?',
    answers: {
      second: 'The event of the second, as the first is no more',
      nothing: 'Nothing: it waits for the id of the first',
      'second-only': 'The second only, though the first is committed, too',
    },
    beats: {
      died: {
        name: 'The id is gone',
        told: 'The transaction is rolled back. The id that it had drawn will never come.',
      },
      'next-commits': {
        name: 'The next id commits',
        told: 'Service 2 has committed an event with the next id. The relay waits for the one before.',
      },
      waiting: {
        name: 'It waits for ever',
        told: 'All are back and at rest. The relay still waits for an id that nobody has.',
      },
    },
    why: 'A sequence does not take ids back, so a gap may be a transaction that is on its way or one that never comes. From the ids alone nobody can tell, and who waits for the second kind waits for ever.',
    held: 'The database knows which transactions are open. The one that died is not among them, so nothing held the relay up.',
    costs: 'The oldest open transaction holds up all later events, and must be known.',
  },
  'gave-up-too-soon': {
    title: 'Gave up too soon',
    before: 'Two transactions overlap',
    watch:
      'Where an id is missing the relay waits, but only for a while: it may have been rolled back. The transaction with the lower id is slow today, and the one with the higher id is about to commit.',
    watchCured:
      'The same slow transaction. But now events carry the id of their transaction, and the relay reads no further than the oldest one that is still open. Let it run.',
    question: 'Both will commit, one of them late. Which of their events will the relay publish?',
    answers: {
      both: 'Both: it waits at the gap',
      'higher-only': 'Only the one with the higher id',
      'lower-only': 'Only the one with the lower id',
    },
    beats: {
      overtaken: {
        name: 'The higher id commits first',
        told: 'Service 1 has the lower id and is slow. The relay sees a gap, and waits.',
      },
      'gave-up': {
        name: 'Its patience is over',
        told: 'The relay takes the gap for a rollback: it publishes the higher id, and its cursor will stand behind both.',
      },
      skipped: {
        name: 'Skipped',
        told: 'The slow transaction has committed after all. Its event lies below the cursor.',
      },
    },
    why: 'A time-out is a guess that the transaction was rolled back. However long it is, a transaction may take longer, and then its event is skipped as by a cursor that never waits: only more rarely, which makes it harder to find.',
    held: 'The relay did not guess. The slow transaction was still open, so nothing after it was read until it had ended.',
    costs: 'A transaction that stays open for an hour holds up all later events for an hour.',
  },
  'check-apart': {
    title: 'The check in another transaction',
    before: 'Done, not noted',
    watch:
      'The projection has done its work and is about to note that it did, in another transaction. But it dies first, and the broker delivers the message again.',
    watchCured: 'The same crash. But now the note and the work are one transaction. Let it run.',
    question: 'How often will the event take effect in the read model?',
    answers: { never: 'Not at all', once: 'Once', twice: 'Twice' },
    beats: {
      died: { name: 'It dies in the gap', told: 'The work is committed. The note that it was done is not.' },
      again: {
        name: 'Delivered again',
        told: 'The broker has no acknowledgement. The projection looks for its note, and finds none.',
      },
      twice: { name: 'Done twice', told: 'The same event takes effect a second time.' },
    },
    why: 'Check and effect were two transactions, and there is a gap between any two. The other order has the same gap: there the effect is lost.',
    held: 'Note and work stood in one transaction: both were gone after the crash, or both were there.',
    costs: 'Note and work need one database: for a mail there is no such transaction.',
  },
  'acknowledged-first': {
    title: 'Acknowledged first',
    before: 'Acknowledged, not done',
    watch:
      'The projection has acknowledged the message (committed its offset) and is about to do the work. But it dies first, and comes back later.',
    watchCured: 'The same crash. But now the acknowledgement comes last. Let it run.',
    question: 'How often will the event take effect in the read model?',
    answers: { never: 'Not at all', once: 'Once', twice: 'Twice' },
    beats: {
      died: {
        name: 'It dies before its work',
        told: 'The work is rolled back. The acknowledgement stands in the broker.',
      },
      lost: {
        name: 'Never done',
        told: 'The projection is back and reads on from the committed offset: the message lies before it.',
      },
    },
    why: 'An acknowledgement commits the offset: the broker need not deliver this again. Sent before the work, it makes delivery at most once, and one crash loses the event.',
    held: 'The message was acknowledged last, so the broker delivered it again after the crash (at least once), and the duplicate check kept it to one effect.',
    costs: 'A message may come twice, so the consumer must know what it has done.',
  },
  overtaken: {
    title: 'Overtaken',
    before: 'The projection is away',
    watch: 'One order changes twice while the projection is away, and its events go to two partitions.',
    watchCured: 'The same two changes. But now the order’s id is the partition key. Let it run.',
    question: 'The projection comes back and reads both partitions. How will the two changes take effect?',
    answers: {
      'in-order': 'In the order in which they were made',
      reversed: 'The second before the first',
      'one-only': 'Only one of them',
    },
    beats: {
      first: { name: 'The first change is published', told: 'It goes to one of the partitions.' },
      second: {
        name: 'The second goes elsewhere',
        told: 'The same order, and another partition: its events carry no key.',
      },
      back: {
        name: 'The projection is back',
        told: 'It reads both partitions, and nothing says which one first.',
      },
      reversed: {
        name: 'In the wrong order',
        told: 'The first change took effect after the second, and stands in the read model.',
      },
    },
    why: 'Order is kept within one partition only. Without a key one order’s events lie in several, and nothing says which is read first.',
    held: 'Both changes lay in one partition in their order, and took effect in it.',
    costs: 'All events of one order go through one partition, to one reader, however many they are.',
  },
  'poison-message': {
    title: 'The poison message',
    before: 'Before it is read',
    watch:
      'An order’s total was changed to 150. The projection can’t handle that message. Instead of trying for ever it is moved to a dead-letter topic after three attempts. Later the total is changed to 80, a fix is deployed, and the dead letter is handed back.',
    watchCured:
      'The same poison message. But now the later events of the same order follow it into the dead-letter topic. Let it run.',
    question: 'Which total will the read model show in the end?',
    answers: { newer: '80, the newer one', older: '150, the older one' },
    beats: {
      parked: {
        name: 'Parked',
        told: 'Three attempts have failed. The change to 150 lies on the dead-letter topic: it is not lost.',
      },
      'newer-applied': {
        name: 'The newer one takes effect',
        told: 'The change to 80 came behind it, and stands in the read model.',
      },
      'handed-back': { name: 'Handed back', told: 'The fix is deployed, and the dead letter comes again.' },
      'older-last': { name: 'The older one last', told: 'The change to 150 is applied over the newer 80.' },
    },
    why: 'A dead-letter topic keeps one message from stopping all others, and takes that message out of its order. Trying for ever would keep the order and stop everything behind it.',
    held: 'Both changes waited in the dead-letter topic, in their order, and no other order had to wait for them.',
    costs: 'All later changes of that order wait for the fix, and somebody must know which wait.',
  },
  'delivered-again': {
    title: 'At least once',
    before: 'Applied, not acknowledged',
    watch:
      'An order has been published once, and the projection has just applied it to the read model. Before it has acknowledged that, the broker will deliver the message again.',
    watchCured:
      'The broker delivers again, as before. But now the consumer notes the ids of the messages that it has processed. Let it run.',
    question: 'How often will the order take effect in the read model?',
    answers: { never: 'Not at all', once: 'Once', twice: 'Twice' },
    beats: {
      again: {
        name: 'Delivered again',
        told: 'Nobody has failed. The broker does not know whether the message was processed: it goes by the acknowledgement.',
      },
      twice: {
        name: 'Twice',
        told: 'The consumer has applied the same event once more. In the row stand two changes of an order that was created once.',
      },
    },
    why: 'A broker that loses nothing delivers at least once: where it has no acknowledgement, it delivers again. A consumer that does not know what it has done does it again.',
    held: 'The id of the message was in processed_messages already, put there by the same transaction as the effect. The copy was acknowledged and did nothing.',
    costs: 'A row a message, kept as long as a copy may come. No mail is part of that transaction.',
  },
} satisfies StoryTexts<DeliveryStory>;
