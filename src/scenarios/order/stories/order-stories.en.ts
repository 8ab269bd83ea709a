import type { StoryTexts } from '../../form/story-text.ts';
import type { OrderStory } from './order-stories.ts';

export const orderStoryTexts = {
  'lost-after-commit': {
    title: 'The event that never arrives',
    watch:
      'The broker is down. The service is about to commit an order, and publishes only after that. Watch the promise “Nothing is lost”.',
    watchCured:
      'The same outage and the same order, but the event goes into the outbox, in the same transaction. Let it run.',
    question: 'The broker will come back later. What will there be in the end?',
    answers: {
      both: 'The order, and its event at the subscribers',
      'change-only': 'The order, but its event reaches no subscriber',
      neither: 'Neither: the service takes the order back',
    },
    steps: [
      'The order service commits the order and its event.',
      'It publishes: the broker is down and refuses, and the service forgets the event.',
      'The broker comes back, but nobody will ever publish that event.',
    ],
    why: 'Commit and publish are two writes to two systems (a dual write). What fails between them leaves one without the other: the order exists, and its event reaches no subscriber.',
    held: 'The same outage did no harm: the event waited in the outbox, in the same transaction as the order, until the broker was back.',
  },
  'kept-in-memory': {
    title: 'Remembered, until it dies',
    watch:
      'The broker is down again, but this service does not give up: after its commit it publishes until the broker takes it. Then the service itself dies. Watch the promise “Nothing is lost”.',
    watchCured:
      'The same outage and the same crash, but what is still to be published stands in the outbox, not in anybody’s memory. Let it run.',
    question: 'The service dies while it waits; then both come back. What will there be in the end?',
    answers: {
      both: 'The order, and its event at the subscribers',
      'change-only': 'The order, but its event reaches no subscriber',
      neither: 'Neither: the order goes with the service',
    },
    steps: [
      'The order service commits the order, and its publish is refused: it waits for the broker.',
      'It dies while it waits. That there was something to publish was in its memory only.',
      'Service and broker come back, and nobody knows of the event.',
    ],
    why: 'A retry in memory bridges an outage of the broker, and no crash of its own: what is still to be done must be committed with the change.',
    held: 'The same outage and the same crash did no harm: what was to be published was a row of the outbox, and the relay found it.',
  },
  'outbox-too-late': {
    title: 'The outbox row that came too late',
    watch:
      'There is an outbox, and a relay that reads it. But its row is written in a second transaction, and the service will die right after the first. Watch the promise “Atomic outbox”.',
    watchCured:
      'The service dies right after its commit again, but now there is one transaction, and the outbox row is in it. Let it run.',
    question: 'The service dies right after its commit. What will there be in the end?',
    answers: {
      both: 'The order, and its event at the subscribers',
      'change-only': 'The order, but its event reaches no subscriber',
      neither: 'Neither: the order goes with the service',
    },
    steps: [
      'The first transaction commits the order and its event.',
      'The service dies before it begins the second one, which was to write the outbox row.',
      'The relay finds nothing to publish, now and for ever.',
    ],
    why: 'Two transactions are two writes, even in one database. An outbox helps only if its row is committed with the change, or not at all.',
    held: 'The same crash did no harm: the outbox row had been committed with the order, and the relay published the event.',
  },
  'phantom-event': {
    title: 'The change that never was',
    watch:
      'The aggregate has published its event from inside, and is about to write the order. But the service dies first. Watch the promise “No phantoms”.',
    watchCured:
      'The same crash. But now the event goes to the outbox with the order, or not at all. Let it run.',
    question: 'The service dies before its commit. What will there be in the end?',
    answers: {
      both: 'The order, and its event at the subscribers',
      'event-only': 'Subscribers that take an order for real which does not exist',
      neither: 'Neither: the event vanishes with the order',
    },
    steps: [
      'The aggregate decides, and publishes at once.',
      'The service dies before its transaction commits: the order is gone.',
      'The subscribers act on it all the same.',
    ],
    why: 'Publishing can’t be rolled back. What is published before the commit (a dual write) may tell of a change that is never committed: a phantom event.',
    held: 'The same crash did no harm: the outbox row vanished with the transaction, and no event of an order that does not exist reached anybody.',
  },
  'lost-update': {
    title: 'Two at once',
    watch: 'Two clients revise the same order at the same moment. Watch the promise “No lost update”.',
    watchCured:
      'The same two clients, but now the UPDATE asks for the version on which the decision was made. Let it run.',
    question: 'Both decide on what they have just loaded. What will become of the two changes?',
    answers: {
      'both-count': 'Both are accepted, the second on top of the first',
      'one-refused': 'One is accepted, the other client is told of a conflict',
      'one-lost': 'Both are accepted, but one was decided on a version that was out of date',
    },
    steps: [
      'Both services load the order at the same version.',
      'Both decide on it, and both write.',
      'Both clients are told “accepted”, but one decision was made on a version that was out of date.',
    ],
    why: 'Nobody checked the version: the second decision was based on one that had changed meanwhile (a lost update).',
    held: 'The UPDATE asked for the expected version, found no row, and the second client was told of a conflict.',
  },
  'mailed-twice': {
    title: 'The mail that came twice',
    watch:
      'The relay has published and is about to mark the row as published. But it dies first, and comes back later. Watch the promise “Effects once”.',
    watchCured:
      'The relay will publish twice again, but now the consumer keeps the ids of what it has done. Let it run.',
    question: 'How often will the customer get the mail about the order?',
    answers: {
      never: 'Not at all',
      once: 'Once',
      twice: 'Twice',
    },
    steps: [
      'The relay publishes the event, and dies before it can mark the row as published.',
      'After its recovery it finds the row unpublished and publishes again.',
      'The consumer gets the same event a second time.',
    ],
    why: 'An outbox with its relay publishes at least once, so an event may come twice. A consumer that keeps no record of what it has processed processes it again.',
    held: 'The copy’s id stood in processed_messages already, so it was not processed again. A mail, once sent, stays outside of any transaction.',
  },
  'mailed-all-the-same': {
    title: 'The e-mail that no dedupe protects',
    watch:
      'The consumer keeps the ids of what it has processed (an idempotent consumer). The mail is out, and the message’s id is about to be committed. Now it dies, and comes back later. Watch the promise “Effects once”.',
    watchCured:
      'The same crash. But now the notification is a row in the same transaction as the message’s id. Let it run.',
    question: 'How often will the customer be told of the order?',
    answers: { never: 'Never', once: 'Once', twice: 'Twice' },
    steps: [
      'The notification service notes the message’s id, and sends the mail from inside the transaction.',
      'It dies before its commit: the note is rolled back. The mail is not.',
      'There was no acknowledgement, so the broker delivers the message again. Its id is not on record, and the mail goes out again.',
    ],
    why: 'A rollback calls no mail back. Commit first and mail afterwards, and the same crash loses the mail. So in practice: let a mail come twice rather than never (at least once), or hand over an id by which the other side knows a copy.',
    held: 'The row stood in the same transaction as the message’s id: both were rolled back, and both were written once. What must leave the database, such as a mail, keeps the gap.',
  },
  'skipped-for-ever': {
    title: 'Skipped for ever',
    watch:
      'Two transactions overlap. The one with the higher event id is about to commit first, and the relay remembers the highest id that it has seen. Watch the promise “Nothing is lost”.',
    watchCured: 'The same two transactions. But now each row records whether it was published. Let it run.',
    question: 'Both transactions will commit. Which of their events will the relay publish?',
    answers: {
      both: 'Both, each after its commit',
      'higher-only': 'Only the one with the higher id',
      'lower-only': 'Only the one with the lower id',
    },
    steps: [
      'Service 1 draws the lower id, and is slow.',
      'Service 2 draws the higher id and commits first; the relay publishes it and moves its cursor past both.',
      'Service 1 commits. Its event lies below the cursor, where nobody looks again.',
    ],
    why: 'Ids are drawn before the commit, so the order of ids is not the order of commits. “Everything after the last id I saw” skips what commits late.',
    held: 'A flag on each row needs no order: the late row was still unpublished, and the relay found it.',
  },
  'waiting-for-nobody': {
    title: 'Waiting for nobody',
    watch:
      'The relay takes only the very next id: where one is missing it waits, as its transaction may be on the way. This one is about to die instead, and another order comes after it. Watch the promise “Nothing is lost”.',
    watchCured:
      'The same crash, and the same order after it. But now events carry the id of their transaction, and the relay waits for open transactions only. Let it run.',
    question: 'The first transaction is rolled back, the second commits. What will the relay publish?',
    answers: {
      second: 'The event of the second, as the first is no more',
      nothing: 'Nothing: it waits for the id of the first',
      'second-only': 'The second only, though the first is committed, too',
    },
    steps: [
      'Service 1 draws an id for its event.',
      'It dies before its commit: the transaction is rolled back, and its id is gone with it.',
      'Service 2 commits an event with the next id. The relay still waits for the one before.',
    ],
    why: 'A sequence does not take ids back, so a gap may be a transaction that is on its way or one that never comes. From the ids alone nobody can tell, and who waits for the second kind waits for ever.',
    held: 'The database knows which transactions are open. The one that died is not among them, so nothing held the relay up.',
  },
  'gave-up-too-soon': {
    title: 'Gave up too soon',
    watch:
      'Where an id is missing the relay waits, but only for a while: it may have been rolled back. The transaction with the lower id is slow today, and the one with the higher id is about to commit. Watch the promise “Nothing is lost”.',
    watchCured:
      'The same slow transaction. But now events carry the id of their transaction, and the relay reads no further than the oldest one that is still open. Let it run.',
    question:
      'Both transactions will commit, one of them late. Which of their events will the relay publish?',
    answers: {
      both: 'Both: it waits at the gap',
      'higher-only': 'Only the one with the higher id',
      'lower-only': 'Only the one with the lower id',
    },
    steps: [
      'Service 1 draws the lower id, and is slow.',
      'Service 2 commits the higher id. The relay waits for the lower one until its patience is over, and goes on.',
      'Service 1 commits. Its event lies below the cursor, where nobody looks again.',
    ],
    why: 'A time-out is a guess that the transaction was rolled back. However long it is, a transaction may take longer, and then its event is skipped as by a cursor that never waits: only more rarely, which makes it harder to find.',
    held: 'The relay did not guess. The slow transaction was still open, so nothing after it was read until it had ended.',
  },
  'check-apart': {
    title: 'The check in another transaction',
    watch:
      'The projection has done its work and is about to note that it did, in another transaction. But it dies first, and the broker delivers the message again. Watch the promise “Effects once”.',
    watchCured: 'The same crash. But now the note and the work are one transaction. Let it run.',
    question: 'How often will the event take effect in the read model?',
    answers: {
      never: 'Not at all',
      once: 'Once',
      twice: 'Twice',
    },
    steps: [
      'The projection does its work and commits.',
      'It dies before it has noted the message as processed.',
      'The broker delivers the message again; no note is found, and the work is done twice.',
    ],
    why: 'Check and effect were two transactions, and there is a gap between any two. The other order has the same gap: there the effect is lost.',
    held: 'Note and work stood in one transaction: both were gone after the crash, or both were there.',
  },
  'acknowledged-first': {
    title: 'Acknowledged first',
    watch:
      'The projection has acknowledged the message (committed its offset) and is about to do the work. But it dies first, and comes back later. Watch the promise “Nothing is lost”.',
    watchCured: 'The same crash. But now the acknowledgement comes last. Let it run.',
    question: 'How often will the event take effect in the read model?',
    answers: {
      never: 'Not at all',
      once: 'Once',
      twice: 'Twice',
    },
    steps: [
      'The projection acknowledges the message.',
      'It dies before its work.',
      'After its recovery it reads on from the committed offset: the message lies before it.',
    ],
    why: 'An acknowledgement commits the offset: the broker need not deliver this again. Sent before the work, it makes delivery at most once, and one crash loses the event.',
    held: 'The message was acknowledged last, so the broker delivered it again after the crash (at least once), and the duplicate check kept it to one effect.',
  },
  overtaken: {
    title: 'Overtaken',
    watch:
      'One order changes twice while the projection is away, and its events go to two partitions. Watch the promise “In order”.',
    watchCured: 'The same two changes. But now the order’s id is the partition key. Let it run.',
    question: 'The projection comes back and reads both partitions. How will the two changes take effect?',
    answers: {
      'in-order': 'In the order in which they were made',
      reversed: 'The second before the first',
      'one-only': 'Only one of them',
    },
    steps: [
      'The first change goes to one partition.',
      'The second change of the same order goes to the other.',
      'The projection comes back and reads the second first.',
    ],
    why: 'Order is kept within one partition only. Without a key one order’s events lie in several, and nothing says which is read first.',
    held: 'Both changes lay in one partition in their order, and took effect in it.',
  },
  'asked-twice': {
    title: 'Asked twice',
    watch:
      'The change is committed, and the service is about to answer. But it dies first: the client gets no answer, and asks again. Watch the promise “Done once”.',
    watchCured:
      'The same crash, the same second request. But now the service knows a request that it has carried out. Let it run.',
    question: 'How often will the change be carried out?',
    answers: {
      never: 'Not at all',
      once: 'Once',
      twice: 'Twice',
    },
    steps: [
      'The service commits the change and dies before its answer.',
      'The client gets no answer and asks again, with the same id.',
      'The service carries out the request a second time.',
    ],
    why: 'A missing answer does not say whether the work was done. Where the client retries and the service does not recognise the request, it is done twice.',
    held: 'The request’s id stood in triggering_event of the committed event: the service answered, and wrote nothing.',
  },
  'poison-message': {
    title: 'The poison message',
    watch:
      'An order’s total was changed to 150. The projection can’t handle that message. Instead of trying for ever it is moved to a dead-letter topic after three attempts. Later the total is changed to 80, a fix is deployed, and the dead letter is handed back. Watch the promise “In order”.',
    watchCured:
      'The same poison message. But now the later events of the same order follow it into the dead-letter topic. Let it run.',
    question: 'Which total will the read model show in the end?',
    answers: { newer: '80, the newer one', older: '150, the older one' },
    steps: [
      'The projection fails three times at the change to 150, and parks it: it is not lost.',
      'The change to 80 comes behind it, and takes effect.',
      'The fix is there, the dead letter is handed back, and the older change takes effect last.',
    ],
    why: 'A dead-letter topic keeps one message from stopping all others, and takes that message out of its order. Trying for ever would keep the order and stop everything behind it.',
    held: 'Both changes waited in the dead-letter topic, in their order, and no other order had to wait for them.',
  },
} satisfies StoryTexts<OrderStory>;
