import type { StoryTexts } from '../../form/story-text.ts';
import type { AskingStory } from './asking-stories.ts';

export const askingStoryTexts = {
  'asked-twice': {
    title: 'Asked twice',
    before: 'Committed, not answered',
    watch:
      'The change is committed, and the service is about to answer. But it dies first: the client gets no answer, and asks again.',
    watchCured:
      'The same crash, the same second request. But now the service knows a request that it has carried out. Let it run.',
    question: 'How often will the change be carried out?',
    answers: { never: 'Not at all', once: 'Once', twice: 'Twice' },
    beats: {
      died: { name: 'No answer', told: 'The change is committed. The client can’t know it.' },
      'asked-again': {
        name: 'Asked again',
        told: 'The client sends the same request once more, with the same id.',
      },
      twice: {
        name: 'Done twice',
        told: 'The service did not recognise the request, and carried it out again.',
      },
    },
    why: 'A missing answer does not say whether the work was done. Where the client retries and the service does not recognise the request, it is done twice.',
    held: 'The request’s id stood in triggering_event of the committed event: the service answered, and wrote nothing.',
    costs: 'The service looks for the request before every change; the client must repeat its id.',
  },
  'forgotten-request': {
    title: 'The request that a snapshot forgot',
    before: 'Committed, not answered',
    watch:
      'The change is the order’s second event, so a snapshot was written with it. It holds the state, and not which requests led to it. The service dies before it answers; the client asks again, with the same id.',
    watchCured:
      'The same crash, the same second request. But now the snapshot holds the ids of the requests, too. Let it run.',
    question: 'The service does look for the request before every change. How often will it be carried out?',
    answers: { never: 'Not at all', once: 'Once', twice: 'Twice' },
    beats: {
      died: { name: 'No answer', told: 'Change and snapshot are committed. The client can’t know it.' },
      'asked-again': {
        name: 'Asked again',
        told: 'The client sends the same request once more, with the same id.',
      },
      found: {
        name: 'A snapshot, no events',
        told: 'The service takes the snapshot and the events after it. There are none, so no event names the request.',
      },
      twice: {
        name: 'Done twice',
        told: 'A request that nothing names is new: it was carried out again.',
      },
    },
    why: 'A snapshot stands in for the events before it. Whatever else is read from these events, as here the ids of requests, must be in it as well, else it is lost exactly for those who have a snapshot.',
    held: 'The snapshot named the request: the service answered, and wrote nothing. It had read one snapshot instead of two events.',
    costs:
      'The ids grow with the stream; most keep those of the last days only, and then say so to their clients.',
  },
  'asked-at-once': {
    title: 'Done, and not to be seen',
    before: 'Committed, about to answer',
    watch:
      'An order is revised, and the service is about to say so. The client will ask at once what the order says; a query service answers from the read model. Nothing fails.',
    watchCured:
      'The same change, the same question. But now the query names the version that the client was told. Let it run.',
    question: 'The client is told “version 2”, and asks. Which version will it be shown?',
    answers: {
      second: 'Version 2: it was committed before',
      first: 'Version 1: the one before its change',
      neither: 'None: the query fails',
    },
    beats: {
      asks: { name: 'It asks', told: 'The client has been told “accepted, version 2”, and asks at once.' },
      looked: {
        name: 'The row is read',
        told: 'The query service has read the order’s row. What stands in it is what the projection had applied by then.',
      },
      behind: {
        name: 'Version 1',
        told: 'The client reads the order as it was before its own change. The event is still on its way.',
      },
    },
    why: 'Commands and queries have models of their own, and an event takes time from one to the other. The read model was right, only later.',
    held: 'The query named version 2, and was answered once the projection had applied it.',
    costs:
      'The client must remember what it was told, and its query takes as long as the event does: where that never comes, the query’s time is over and it fails. Whoever was told nothing waits for nothing.',
  },
  'snapshot-of-nothing': {
    title: 'A snapshot of what never was',
    before: 'Before the change is committed',
    watch:
      'An order is revised to 150. The service writes a snapshot after every second event, from what it holds in memory, in a transaction of its own. That one is committed already; the change itself is about to be. Right now the service will die.',
    watchCured:
      'The same change, and the same death before the commit. But now the snapshot is written by the very transaction that writes the event. Let it run.',
    question: 'The service dies before its commit. What is in the database once it is back?',
    answers: {
      neither: 'Neither the change nor its snapshot',
      'snapshot-only': 'The snapshot, and not the change',
      both: 'Both of them',
    },
    beats: {
      died: {
        name: 'It never was',
        told: 'The snapshot says: version 2, a total of 150. There is no event of version 2, and nobody has been told of one.',
      },
    },
    why: 'The snapshot was committed on its own, before it was known whether what it says would come about. Whoever finds the order now believes it: it decides on a state that never was, on version 2 where the stream ends at 1, and each of its changes is refused as a conflict.',
    held: 'The snapshot and the event were one transaction: with the crash both were gone, and the order is what its events say.',
    costs:
      'Whoever sends a command waits for the snapshot, too. A snapshotter that reads what is committed takes that off them, and is some events behind.',
  },
  'counted-in-orders': {
    title: 'An amount of one',
    before: 'Before the customer is found',
    watch:
      'Sora may have a credit of 500. In the first year every order was of 100, and older code counted credit in orders: three reservations are stored, each with amount 1. Since then amount is money. Another 300 is to be reserved, and the service is about to read her events.',
    watchCured:
      'The same stored events, and the same request. But now an upcaster stands between the store and whoever reads it. Let it run.',
    question:
      'Her limit is 500, and three orders of 100 are reserved. What does the code of today do with 300 more?',
    answers: {
      stops: 'It can’t read the old events, and stops',
      refused: 'It refuses: 300 and 300 are above 500',
      promised: 'It reserves them',
    },
    beats: {
      found: {
        name: 'Read as they are',
        told: 'No field is missing and no type is wrong: amount is a number, as it always was. Three times 1 is 3.',
      },
      promised: {
        name: '600 of 500',
        told: 'By what it has read 303 of 500 are reserved. By what was meant it is 600.',
      },
    },
    why: 'An event is never rewritten, so code of today reads what code of another year has written. The name of the field is the same and its meaning is not: nothing fails, and the decision is wrong. Subscribers read the same events. An order’s total, which older events lack, is 0 in the read model.',
    held: 'Each older event was lifted to its present shape as it was read, by the service and by the projection alike. The rows in events are as they were written: look at Tables.',
    costs:
      'Every shape that was ever written needs an upcaster for as long as its events are there, and somebody who knows what was meant. A tolerant reader, which fills in defaults, costs less, and notices only what is missing: try it here.',
  },
  'snapshot-of-older-code': {
    title: 'The snapshot of older code',
    before: 'Before the customer is found',
    watch:
      'Sora’s reservations were stored when credit was still counted in orders, and an upcaster lifts each event that is read: 1 becomes 100. But older code has left a snapshot, too, of version 3. Two of her three reservations are in it. Another 300 is to be reserved, with a limit of 500.',
    watchCured:
      'The same snapshot, and the same request. But now a snapshot says with which schema version it was written. Let it run.',
    question: 'All events are lifted. What does the service do with 300 more?',
    answers: {
      refused: 'It refuses: 300 and 300 are above 500',
      promised: 'It reserves them',
      failed: 'It can’t read the snapshot, and fails',
    },
    beats: {
      found: {
        name: 'A snapshot, and one event',
        told: 'The event is lifted, from 1 to 100. The two reservations in the snapshot are no events: nobody lifts them. 1 + 1 + 100 is 102.',
      },
      promised: {
        name: '600 of 500',
        told: 'By what it has found 402 of 500 are reserved. By what her events say it is 600.',
      },
    },
    why: 'A snapshot is what the code of its day made of the events. When the code makes something else of them, it is wrong, and nothing about it looks wrong. An upcaster stands where events are read; a snapshot goes past it.',
    held: 'The snapshot was of schema version 1 and the code reads 2: it was passed over, all four events were read and lifted, and the answer was no. The snapshot is a cache: its row may stay, and nobody misses it.',
    costs:
      'With each new schema version all snapshots are void at once, and every aggregate is folded from its first event when it is next found. Where streams are long, new snapshots are written before the code is switched over.',
  },
  'asked-of-the-log': {
    title: 'One order, asked of the whole log',
    before: 'Before the log is read',
    watch:
      'A client asks what order-1 says. It has one event; but the log holds those of all orders, two hundred and two of them. There is no read model: the query service is about to read the log.',
    watchCured:
      'The same question, and the same log. But now a projection keeps a row for each order, as it was told of their events one by one. Let it run.',
    question: 'How much is read to answer what one order says?',
    answers: {
      row: 'One row',
      own: 'The events of that order',
      all: 'The events of all orders',
    },
    beats: {
      read: {
        name: 'The log is read',
        told: 'From the first event to the last: which of them are about order-1 is only known once they have been read.',
      },
      folded: {
        name: 'All of them',
        told: 'Two hundred and two events for one order with one event. “All orders over 100” would cost as much, and so would the next question.',
      },
    },
    why: 'A log answers one question well: what came after what. Whatever else is asked of it costs a scan and a fold of everything, each time anew, and more with every event.',
    held: 'The question was answered from one row. The work was done once, when the events came, and not by whoever asks.',
    costs:
      'The read model is a copy, and comes later than what it copies: whoever asks at once may see less than they were told.',
  },
  'away-too-long': {
    title: 'Published while nobody listened',
    before: 'Published, and the projection is away',
    watch:
      'The projection has crashed. Meanwhile an order was created and published; the broker has it. The subscription is ephemeral: the broker keeps no place for whoever is away. The projection is about to come back.',
    watchCured:
      'The same crash and the same order. But now the subscription is durable: the broker keeps how far the group has acknowledged. Let it run.',
    question: 'How often will the order reach the read model?',
    answers: { never: 'Never', once: 'Once, a little late', twice: 'Twice' },
    beats: {
      back: {
        name: 'Back, and a stranger',
        told: 'The projection reads what is published from now on. The order lies in the log in front of it, and is not for it.',
      },
    },
    why: 'A subscription that ends with its subscriber has no gap: it has two subscribers. What was published between them was published to nobody, though nothing was lost on its way.',
    held: 'The projection went on at the offset that its group had acknowledged last: the order had waited for it.',
    costs:
      'The broker must keep the messages, and the offsets, for as long as anybody may be away. Both are kept for a while only.',
  },
  'offsets-gone': {
    title: 'Away until nobody remembers',
    before: 'Published, and the projection is away',
    watch:
      'The projection has crashed, and an order was published meanwhile. It stays away so long that the broker drops the offsets of its group. A group without an offset begins at the end here: Kafka’s default.',
    watchCured:
      'The same long absence. But now a group without an offset begins at the beginning of the log. Let it run.',
    question: 'How often will the order reach the read model?',
    answers: { never: 'Never', once: 'Once', twice: 'Twice' },
    beats: {
      forgotten: {
        name: 'Forgotten',
        told: 'The messages are still there. How far the projection was with them nobody knows any more.',
      },
      back: {
        name: 'From the end on',
        told: 'The projection has come back and reads at the end of the log. The order lies before it, and will never be read.',
      },
    },
    why: 'A committed offset is kept for a while only, and what applies without one is a setting that nobody looks at: auto.offset.reset=latest passes over whatever lies there, without an error.',
    held: 'Everything that the broker still had came again, and what had been applied before was recognised by its id. The order was new, and was applied.',
    costs:
      'All that is old comes again: only an idempotent consumer can begin at the beginning, and it needs its marks for as long as the log is kept.',
  },
  'added-later': {
    title: 'The subscriber that came later',
    before: 'Published, and nobody projects it',
    watch:
      'Orders have been published for a while when somebody adds a read model: the projection is about to subscribe. Its group is new and has no offset, and a group without an offset begins at the end here: Kafka’s default.',
    watchCured:
      'The same projection, subscribed as late. But now a group without an offset begins at the beginning of the log. Let it run.',
    question: 'How often will the order reach the read model?',
    answers: { never: 'Never', once: 'Once', twice: 'Twice' },
    beats: {
      joined: {
        name: 'Subscribed at the end',
        told: 'The group has its offsets now, at the ends of the logs. Whatever was published before lies in front of them: the read model stays empty.',
      },
    },
    why: 'No event was lost: who subscribes at the end has asked for what comes from then on. But a read model is a fold of all events, and without the first ones it says nothing of the orders that there are.',
    held: 'The new group began at the first message, and the read model came to say what it would have said if it had been there all along.',
    costs:
      'Everything is read, however much there is, and only what the broker still has: where old messages are deleted, the event store must be read instead.',
  },
  'mailed-again': {
    title: 'Mails to everybody, again',
    before: 'Ordered, about to be rebuilt',
    watch:
      'Somebody has the read model rebuilt from the broker’s log. The rebuilder stops the projection and the notification, clears what they have kept and puts both back to the first event. About the order a mail went out long ago.',
    watchCured:
      'The same rebuild. But now the rebuilder notes how far the notification had come, and up to there it is muted. Let it run.',
    question: 'How many mails will go out during the rebuild?',
    answers: { never: 'None', once: 'One', twice: 'Two' },
    beats: {
      cleared: {
        name: 'All is cleared',
        told: 'View and marks are gone in one transaction: for the projection nothing has ever happened.',
      },
      mailed: {
        name: 'News, to the notification',
        told: 'The old event has come again, and nothing says any more that a mail about it went out. It goes out once more.',
      },
    },
    why: 'An event that comes again looks like one that comes for the first time. A row can be deleted and written anew; a mail can’t be called back.',
    held: 'The notification acknowledged what it had had before and sent nothing. What comes after that is sent as ever.',
    costs:
      'Whoever acts outside needs to know what is old: an offset for each partition, noted before anything is put back.',
  },
  'half-a-view': {
    title: 'Asked during the rebuild',
    before: 'The view is about to be cleared',
    watch:
      'The read model is rebuilt in place. While it is empty, a client asks for an order that was there all the time.',
    watchCured:
      'The same rebuild, the same query. But now a second view is filled beside the one that is read. Let it run.',
    question: 'Will the query show the order?',
    answers: { there: 'Yes, it does', 'not-there': 'No, it is not there' },
    beats: {
      cleared: {
        name: 'The view is empty',
        told: 'The rows are deleted, and the events have yet to be read again.',
      },
      looked: { name: 'No row', told: 'The query service has looked for the order’s row and found none.' },
      nothing: {
        name: 'No such order',
        told: 'The client is told that there is nothing. A moment ago the same query would have shown the order.',
      },
    },
    why: 'The view that is rebuilt is the view that is read: until its last event is applied again, whoever asks sees less than was there before.',
    held: 'The old view was read until the new one was whole, and the switch was one transaction: nobody saw anything between.',
    costs:
      'For a while there are two views to keep, and the projection stands still for the last moment before the switch.',
  },
} satisfies StoryTexts<AskingStory>;
