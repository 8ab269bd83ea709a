import type { ChallengeText } from '../form/challenge-text.ts';
import type { ChallengeId } from './challenge-table.ts';

export const challengeTexts = {
  'never-heard': {
    title: 'Never published',
    brief: 'The service commits a change and then publishes it. You may let one place crash.',
    why: 'The change was committed, and the service died with the event still in memory (a dual write).',
    cured:
      'The event lies in the outbox, committed with the change: whatever becomes of the service, the relay finds it there and publishes it.',
  },
  'heard-too-soon': {
    title: 'Published too soon',
    brief:
      'The campaign publishes its change from inside its own method, before the commit. You may have one operation refused.',
    why: 'It was published before the commit, and the commit never came (a dual write). A message can’t be taken back.',
    cured: 'The message is part of the document that is saved: without the change there is none.',
  },
  'dealt-anew': {
    title: 'Dealt anew',
    brief:
      'Two members share the partitions, work first and acknowledge (commit the offset) after. You may have the broker deal the partitions anew once.',
    why: 'The work was committed, but the offset was not yet: the new owner was given the message again.',
    cured: 'The message’s id is committed with the effect: the new owner sees that it has been done.',
  },
  'yesterdays-news': {
    title: 'Yesterday’s news',
    brief:
      'A client changes an order, is told that it is done, and then asks what the order says. Queries read the read model. Nothing fails: have the client read less than it was told.',
    why: 'The answer came back before the event had reached the read model. That it will be right in the end does not help whoever asks now.',
    cured: 'The query says which version it must see, and is answered once the read model is there.',
  },
  'two-carriers': {
    title: 'Two carriers',
    brief:
      'Two relays empty one outbox, so that the work goes on if one of them stops. Nothing fails here: all that you choose is who moves.',
    why: 'Both relays saw the same unpublished row before either had marked it. Nothing had to fail for that.',
    cured: 'It is still published twice; the consumer recognises the copy and does not process it again.',
  },
  'half-a-step': {
    title: 'Half a step',
    brief:
      'A command about a post goes ten steps. In the ninth EventStore.SaveAsync writes the event to the database, then EventProducer sends it to the broker. You may crash one place. Leave a post that is there and that no subscriber is ever told of.',
    why: 'The first half of step nine was committed, and the service died before the second. What it still had to send was in its list of uncommitted changes, which was memory.',
    cured:
      'Step nine is one write now: the event and its outbox row are committed together, and the relay sends what it finds there.',
  },
  'nobody-signed': {
    title: 'Nobody signed',
    brief:
      'A template is kept as a row, and who asked for what goes into an audit table, in a transaction of its own. You may let one place crash: leave a change that nobody has signed.',
    why: 'The row was committed, and the service died before the second transaction. What it says is right, and nobody can say who wanted it, or why.',
    cured: 'The change and its audit row are one transaction: both are there, or neither.',
  },
  'nobody-home': {
    title: 'Nobody home',
    brief:
      'The broker keeps no place for a subscriber that is away: who comes back is new to it. You may let one place crash, and it will be back. Have the subscribers miss an event.',
    why: 'The event was published while the subscriber was away, and was waiting for nobody. When it came back it began at the end of the log.',
    cured: 'The broker keeps how far the group has acknowledged: the event waits there.',
  },
  'ahead-of-the-commit': {
    title: 'Ahead of the commit',
    brief:
      'After every second event the service writes a snapshot of what it holds in memory, in a transaction of its own. You may let one place crash: leave a snapshot of what never was.',
    why: 'The snapshot was committed on its own, and the event that it speaks of never was.',
    cured: 'The snapshot is written by the transaction that writes the event: both are there, or neither.',
  },
  swallowed: {
    title: 'Swallowed',
    brief:
      'A client whose answer does not come asks again with the same id, by which the service would know the request. But snapshots here don’t name the requests that have led to them. You may lose one answer: have the change done twice.',
    why: 'The request would have been recognised by the event that it caused. A snapshot stood in for that event, and knew nothing of the request.',
    cured:
      'The snapshot names the requests that it has swallowed: the second one is answered, and does nothing.',
  },
  'same-page': {
    title: 'On the same page',
    brief:
      'Two clients change one order, and the last writer wins. Nothing fails here: all that you choose is who moves.',
    why: 'Both had read the same version. The second decision was made on a version that was out of date.',
    cured:
      'The UPDATE has the version that was read in its WHERE: the second one finds no such row and is told of the conflict.',
  },
  'over-the-limit': {
    title: 'Over the limit',
    brief:
      'A customer has a credit limit of 500, and two orders want to reserve 300 each. The aggregate checks the sum before it says yes. Nothing fails here: all that you choose is who moves.',
    why: 'Both checked the same sum, in which the other’s reservation did not stand yet. Each rule was kept, and together they broke it.',
    cured:
      'The row is locked when it is read: the second one waits, reads the first one’s reservation and has to say no.',
  },
  'no-answer': {
    title: 'No answer',
    brief:
      'A client that gets no answer asks again under a new id. You may lose one reply or have one delivery repeated.',
    why: 'A missing answer did not say whether the request was carried out. Under a new id the service could not tell that both requests were one.',
    cured: 'The second request has the id of the first: the service recognises it and only answers.',
  },
  'signed-unread': {
    title: 'Signed for, unread',
    brief:
      'The consumers acknowledge a message (commit its offset) and then work on it. You may let one place crash or have one delivery repeated.',
    why: 'The offset was committed before the work (at most once). After its recovery the consumer went on behind the message.',
    cured:
      'The acknowledgement comes last: after the crash the message is delivered again (at least once), and the recorded id keeps it from taking effect twice.',
  },
  'worn-off': {
    title: 'A memory that wears off',
    brief:
      'The consumers know the messages that they have processed, for a while. You may let one entry expire and have one delivery repeated.',
    why: 'The copy came when the entry with its id had expired.',
    cured:
      'The version of the aggregate does not expire: an event whose version has been applied is ignored.',
  },
  'ticked-off': {
    title: 'Ticked off',
    brief:
      'The consumers mark a message as processed in one transaction and do the work in the next. You may let one place crash or have one delivery repeated.',
    why: 'The mark was committed and the work was not. When the message came again it was taken for done.',
    cured: 'Mark and effect are one transaction: either both are there or neither.',
  },
  'three-refusals': {
    title: 'Three refusals',
    brief:
      'Three clients want something of one order: to cancel it, to approve it, to revise it. One reply may get lost. See to it that one of them hears “failed”, one “conflict” and one “rejected”, and that no event is ever published.',
    why: 'The commit happened and its reply was lost: the service took it for a failure, so it published nothing. What was refused by version and by rule was refused because of a change that nobody was told of.',
    cured:
      'The outbox row was committed together with the event: the relay publishes it, whatever the service believes. The client may still be told “failed”, but the subscribers hear what happened.',
  },
  'held-up': {
    title: 'Held up',
    brief:
      'A consumer that can’t handle a message tries again, and in the end stops at it, so that nothing is lost. You may make one message poisonous.',
    why: 'Trying again does not help against what can never be handled. The message stays where it is, and all that comes behind it waits.',
    cured:
      'After the last attempt the message goes to the dead-letter topic, where somebody can look at it, and the partition moves on.',
  },
  overtaking: {
    title: 'Overtaking',
    brief:
      'Two relays share one outbox, and each passes over the rows that the other holds, so that without a fault no row is published by both. Nothing fails here: all that you choose is who moves.',
    why: 'One relay held the earlier row, the other passed over it and was faster with the later one.',
    cured:
      'One relay publishes the rows in the order of their ids, and an order’s later event has the higher one.',
  },
  'written-back': {
    title: 'Written back',
    brief:
      'The outbox is an array in the campaign’s own document. The relay marks an entry by writing back the document that it has read. Nothing fails here: all that you choose is who moves.',
    why: 'Between reading and writing back a new event had come into the document, and the relay wrote over it.',
    cured: 'The mark changes one entry of the array and leaves the rest of the document as it is.',
  },
  'behind-the-cursor': {
    title: 'Behind the cursor',
    brief:
      'The relay publishes every event with an id above the last one that it has seen. Nothing fails here: all that you choose is who moves.',
    why: 'The lower id was given first and committed last. By then the cursor had passed it.',
    cured:
      'Each event carries the id of its transaction, and the relay reads no further than the oldest one that is still open. Nothing can appear behind it.',
  },
  'in-each-others-way': {
    title: 'In each other’s way',
    brief:
      'A publisher and all its campaigns are one aggregate. One client deactivates a campaign, another changes whom to call at the publisher. Nothing fails here: all that you choose is who moves. Have one of the two told “conflict”.',
    why: 'Both had decided on the same version of one aggregate, though no rule binds the two changes. Whoever came second had to give way.',
    cured:
      'A campaign with its ad locations is one aggregate and its publisher another: each has a version of its own, and the two never meet.',
  },
  'ads-left-on': {
    title: 'Ads left on',
    brief:
      'A campaign and its ad locations are aggregates of their own, and an event handler switches the ads off after their campaign. It acknowledges first, and works then. You may cause one crash.',
    why: 'The campaign was off, and whoever was to see to the ads had already said that it was done. Nobody mends it any more.',
    cured:
      'The campaign switches its ads off in the transaction in which it is deactivated itself. There is nothing to mend afterwards, and nobody who could fail to.',
  },
  'called-and-forgotten': {
    title: 'Called and forgotten',
    brief:
      'A saga that keeps nothing submits a campaign’s advertisements to a publisher, which is somebody else’s. You may lose one request.',
    why: 'The saga got no answer and took that for done. What was to be done stood nowhere, so nobody does it any more.',
    cured:
      'The command is recorded together with what led to it, and an executor asks until it is answered. A request that is lost is made again.',
  },
  'paid-twice': {
    title: 'Paid twice',
    brief:
      'An executor has a campaign’s advertisements published, and asks until it is answered. The publisher does what it is asked. You may lose one answer.',
    why: 'The executor could not know that it had been received, so it asked again, and the publisher published again.',
    cured:
      'The second request bears the id of the first. The publisher knows it, does nothing more and answers as before.',
  },
  'half-of-it': {
    title: 'Half of it',
    brief:
      'One handler of the order service writes to two databases, with a commit in each. You may let one place crash.',
    why: 'The first commit stood, and the handler died before the second. No transaction has both, so nobody takes the first one back.',
    cured:
      'Each step is one transaction in one database and announces the next with it: whoever dies goes on from there.',
  },
  'given-up-too-soon': {
    title: 'Given up too soon',
    brief:
      'A saga waits for the reply to its command until its deadline; a reply that comes later is acknowledged, and that is all. You may let the deadline pass early, once.',
    why: 'The credit was reserved, and the saga had given up before it was told. A time-out does not say that nothing has happened.',
    cured: 'The late reply still finds its saga, which releases the credit that nobody needs any more.',
  },
  'flight-to-nowhere': {
    title: 'A flight to nowhere',
    brief:
      'A process manager books a flight, then a hotel. Nothing fails here: you decide for the employee, and what airline and hotel answer. Have the trip end with a flight and no hotel.',
    why: 'The airline had committed long before the hotel said no, and nobody here knows a step that undoes the flight.',
    cured:
      'When the hotel says no, the process manager has the flight cancelled, and only then gives the booking up.',
  },
} satisfies Record<ChallengeId, ChallengeText>;
