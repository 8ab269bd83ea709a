import type { LessonTextOf } from '../form/lesson-text.ts';
import type { eventStoreTables } from './lesson.ts';

export const eventStoreTablesText: LessonTextOf<typeof eventStoreTables> = {
  objectives: [
    'You can predict for one command which rows are inserted and which row is updated.',
    'You can explain why the ids of events have gaps and the versions of an aggregate have none.',
  ],
  belief: 'An event store only ever inserts.',
  intro: [
    'This event store is three tables. events has a row for each event. entities has a row for each aggregate, with its present version. snapshots keeps states that were worked out before; a lesson of its own is about it.',
    'It is asked for three things: create() writes a new aggregate, find() reads one, update() adds events to it. Each of them is a few statements of SQL, which stand beside the run.',
    'You will follow a create() and an update(), see a number vanish, and then make one vanish yourself without anything failing.',
  ],
  follows: 'Chris Richardson, “Microservices Patterns”, chapter 6: the tables of Eventuate Local.',
  steps: {
    'one-cell': 'Created and revised',
    'a-gap': 'After a refused commit',
    'a-gap-in-good-health': 'A gap in good health',
    'what-find-reads': 'What find() reads',
  },
  episodes: {
    'one-cell': {
      before: 'Before the first INSERT',
      watch:
        'A client creates order-2. As soon as it has its answer, a second command raises the total of the same order to 150. Follow the statements.',
      question:
        'The order has one event when it is revised. Which rows does the revision change? The outbox does not count.',
      answers: {
        'inserted-only': 'events gets a row, and nothing else changes',
        'inserted-and-updated': 'events gets a row, and one row of entities is updated',
        'event-updated': 'The row of the order in events is updated',
        'entity-each': 'events and entities get a row each',
      },
      beats: {
        entity: {
          name: 'create(): entities',
          told: 'The first row says that there is an order-2, at version 1. Its key is type and id, so no other client can create it again.',
        },
        event: {
          name: 'create(): events',
          told: 'event_data is JSON and holds all that a replay needs. triggering_event is the id of the request that caused it.',
        },
        created: {
          name: 'One commit',
          told: 'Both rows are there for everybody, and so is the one in the outbox, in the same instant.',
        },
        found: {
          name: 'find()',
          told: 'One statement reads the events of order-2 in their order. There is one; the version that the service goes on from is 1.',
        },
        'next-event': {
          name: 'update(): events',
          told: 'A new row, with the next id and with version 2. The row of the first event stays as it is.',
        },
        updated: {
          name: 'update(): entities',
          told: 'One cell is set from 1 to 2, in the row that still says 1. If it said anything else, no row would match, and nothing would be written.',
        },
        revised: {
          name: 'Committed',
          told: 'Two rows in events, one in entities.',
        },
      },
      seen: 'Events are only ever added. But there is one cell for each aggregate that is updated, entity_version, and whoever updates it finds out whether somebody else was faster. What the total is stands in no column: it is replayed from event_data.',
    },
    'a-gap': {
      before: 'Before the commit',
      watch:
        'Service 1 revises order-1, which is at version 1. Its event is inserted, and its COMMIT will be refused. Then another client revises the same order through service 2.',
      question: 'Which numbers will be missing before the second client’s event?',
      answers: {
        none: 'None: what was rolled back is used again',
        id: 'An event id, but no version',
        'id-and-version': 'An event id and a version',
      },
      beats: {
        refused: {
          name: 'Refused',
          told: 'All rows of this transaction are gone. Nobody has ever seen them.',
        },
        told: {
          name: 'The client is told',
          told: '“Failed”. That is true, and it may try again.',
        },
        next: {
          name: 'The next event',
          told: 'Service 2 has read order-1 at version 1, so its event is version 2. Its id comes from the sequence.',
        },
        committed: {
          name: 'Committed',
          told: 'Look at the ids in the table events: 1, 2, 4.',
        },
      },
      seen: 'A sequence takes nothing back. It gives its number at the INSERT, and whatever becomes of the transaction, nobody gets that number again. A version is counted from what was read, so it has no gap.',
    },
  },
  challenges: {
    'a-gap-in-good-health': {
      title: 'A gap in good health',
      brief:
        'Two clients revise order-1. Nothing fails. In the end there is to be one new event, at version 2, and its id is to be 4: 3 is to be missing for ever.',
      why: 'Both services had inserted, so both ids were drawn. The one with id 3 came second to the row in entities, found another version there, and was rolled back.',
      cured:
        'Here each service locks the row in entities before it inserts. The second draws its id only when the first has committed, so without a fault both ids are used. A refused commit still leaves a gap: no way of locking gives a number back.',
    },
  },
  costs: [
    'Who reads “everything after the last id that I saw” has to live with these gaps, and with ids that are committed late.',
    'Every change of one aggregate updates the same cell, one after the other.',
    'find() reads all events of an aggregate, be they five or five thousand.',
  ],
  simplified: [
    'Eventuate Local keeps no version in events. Here each event has its place in the stream, as in most event stores.',
    'event_data is written as it is: old events and their schema come up elsewhere.',
  ],
  closing: {
    'created-twice': {
      question: 'Two clients send CreateOrder for the same new order at the same moment. What are they told?',
      answers: {
        'both-accepted': 'Both: accepted',
        'one-conflict': 'One: accepted. The other: a conflict',
        'one-rejected': 'One: accepted. The other: rejected, there is such an order',
      },
      why: 'Both found nothing, so both process() said yes. The second INSERT into entities met a key that was taken: a conflict of the store, not a rule of the business.',
    },
    'asked-again': {
      question:
        'A service dies after its commit, and the client asks again with the same request id. This service looks for that id in triggering_event. How many events are there of this request?',
      answers: { never: 'None', once: 'One', twice: 'Two' },
      why: 'find() read the event and its triggering_event. The service knew the request again, answered as before, and wrote nothing.',
    },
    'lost-at-the-insert': {
      question:
        'The connection breaks before the INSERT into events has arrived, and then another client revises the order. Which numbers are missing?',
      answers: {
        none: 'None',
        id: 'An event id, but no version',
        'id-and-version': 'An event id and a version',
      },
      why: 'The INSERT draws the id, and this one was never carried out: no id was drawn.',
    },
  },
  takeHome: 'Events are inserted; one cell is updated, and it is the lock.',
};
