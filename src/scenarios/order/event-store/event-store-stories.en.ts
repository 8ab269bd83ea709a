import type { StoryTexts } from '../../form/story-text.ts';
import type { EventStoreStory } from './event-store-stories.ts';

export const eventStoreStoryTexts = {
  'create-rows': {
    title: 'create(): three rows, one commit',
    before: 'Before the first INSERT',
    watch:
      'A new order is decided on and now to be written. This service is in a hurry: it answers “accepted” before it commits, and it will die between the two. Follow the statements.',
    watchCured:
      'The same three rows and the same crash. But now the answer comes after the commit. Follow the statements.',
    question: 'The service dies right before its COMMIT. What will the client know, and what will be there?',
    answers: {
      'told-and-there': 'The client hears “accepted”, and the order is there',
      'told-in-vain': 'The client hears “accepted”, and there is no order',
      untold: 'The client gets no “accepted”, and there is no order',
    },
    beats: {
      entity: {
        name: 'A row in entities',
        told: 'Its key is type and id. Had somebody else created this order, this INSERT would fail: nobody creates twice.',
      },
      event: {
        name: 'A row in events',
        told: 'The sequence has given it its event_id, and gives that to nobody else, whatever becomes of it. The row of the outbox is next; nobody else sees any of the three yet.',
      },
      gone: {
        name: 'Three rows gone',
        told: 'The transaction of a dead process is rolled back: no row is left. The client has long heard “accepted”.',
      },
    },
    why: 'create() is several INSERTs and only its COMMIT makes them an order. Whoever answers before that tells of rows that may never be.',
    held: 'The same crash did no harm: the rows are gone, and the client was never told of them.',
    costs:
      'The client waits for the commit, and gets no answer where the service dies right after it: it has to ask again.',
  },
  'find-unread': {
    title: 'find(): the answer was in what it read',
    before: 'Before the event is written',
    watch:
      'A client raises the total of an order to 150. find() has read one event, and no snapshot. The service will die after its commit, and the client will ask again with the same id. Follow what is written and what find() reads.',
    watchCured:
      'The same request, the same crash. But now find() is asked whether it has read the id of the request before. Follow what it reads.',
    question: 'The same request comes twice. How often will it change the order?',
    answers: {
      never: 'Not at all',
      once: 'Once: the second time it is recognised',
      twice: 'Twice',
    },
    beats: {
      caused: {
        name: 'An event, and its cause',
        told: 'triggering_event is the id of the request: whoever reads the event knows what caused it.',
      },
      snapshot: {
        name: 'One snapshot, no event',
        told: 'The request is back. The snapshot of version 2 holds all of it, the triggering events too: the id of this very request is among them. Nobody looks.',
      },
      twice: {
        name: 'Written once more',
        told: 'A third event, with the same triggering_event as the second: one request has changed the order twice.',
      },
    },
    why: 'Each event keeps in triggering_event which request or message caused it. find() had read that, and the service did not ask: to it every request was new.',
    held: 'find() read the id of the request among the triggering events. The service rolled back, answered as before, and wrote nothing.',
    costs:
      'Each snapshot has to carry the ids of all requests before it, and who asks again must ask with the same id.',
  },
  'zero-rows': {
    title: 'update(): zero rows is an answer',
    before: 'Before both find()',
    watch:
      'Two clients revise the same order at once. An index allows each version once, and the INSERT says ON CONFLICT DO NOTHING. Look at how many rows each statement affects.',
    watchCured:
      'The same two clients. But now the UPDATE of entities names the version that was read, and its rows are counted. Look at how many each statement affects.',
    question: 'Both have read version 1 and want to write version 2. What will the two clients hear?',
    answers: {
      'both-count': 'Both “accepted”, and both changes are there',
      'one-refused': 'One “accepted”, the other a conflict',
      'one-swallowed': 'Both “accepted”, and one change is not there',
    },
    beats: {
      'one-row': {
        name: 'The first INSERT: 1 row',
        told: 'The event of version 2 is in. The other service decided on version 1, too, and has to wait with its INSERT.',
      },
      'no-row': {
        name: 'The second INSERT: 0 rows',
        told: 'Version 2 is taken, and DO NOTHING does as it says: no row, and no error. The database has answered, and nobody listens.',
      },
      unheard: {
        name: 'Accepted all the same',
        told: 'The second service commits and answers “accepted”, of a change that was never written.',
      },
    },
    why: 'Zero rows affected is no error to the database but an answer: somebody was faster. Whoever does not count the rows takes it for a success.',
    held: 'The UPDATE with the version in its WHERE affected 0 rows. The service counted them, rolled back, and the second client was told of a conflict.',
    costs:
      'Whoever is second has to decide again, or hears no: the more writers an aggregate has, the more often.',
  },
} satisfies StoryTexts<EventStoreStory>;
