import type { Command } from '../../kernel/terms/message.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import { committedRows } from '../../scenarios/goals/committed-rows.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, type Question } from '../../scenarios/form/question.ts';
import { orderPreload } from '../../scenarios/order/order-preload.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { diesBefore } from '../form/script-steps.ts';

const place = 'order-service-1';
const setup = storySetup({ effect: 'row' });

/** The order that is created here is revised. */
const reviseNew: Command = { ...newOrder, type: 'ReviseOrder', data: { total: 150 } };

/** As soon as the first client has its answer. */
const then = (command: Command): ScriptStep => ({
  ...send(2, command),
  when: { kind: 'heard', intent: 'c1' },
});

const endsBefore = (op: 'commit' | 'insert', outcome: 'refused' | 'connection-lost'): ScriptStep => ({
  when: { kind: 'before', place, op, occurrence: 1 },
  move: { kind: 'op-fault', outcome },
});

const rowsOfNew = (end: World, table: string) =>
  committedRows(end, 'order-service', table).filter((row) => row['entity_id'] === newOrder.aggregateId);

/** What a second change of an order does to the rows of the event store. */
const whichRows: Question<'inserted-only' | 'inserted-and-updated' | 'event-updated' | 'entity-each'> = {
  answers: ['inserted-only', 'inserted-and-updated', 'event-updated', 'entity-each'],
  answerOf: (_facts, end) => {
    if (rowsOfNew(end, 'events').length === 1) return 'event-updated';
    const [entity, other] = rowsOfNew(end, 'entities');
    if (other !== undefined) return 'entity-each';
    return entity?.['entity_version'] === 1 ? 'inserted-only' : 'inserted-and-updated';
  },
};

/** Whether numbers are missing before the last event that was stored, and which. */
const whatIsMissing: Question<'none' | 'id' | 'id-and-version'> = {
  answers: ['none', 'id', 'id-and-version'],
  answerOf: (facts) => {
    const events = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event] : []));
    const last = events.at(-1);
    if (last === undefined || last.id === orderPreload.length + events.length) return 'none';
    return last.version === 1 + events.length ? 'id' : 'id-and-version';
  },
};

/** An order is created, and then revised. */
const oneCell = {
  id: 'one-cell',
  setup,
  before: [send(1, newOrder)],
  opensBefore: { place, op: 'insert' },
  after: [then(reviseNew)],
  pace: 'beat-by-beat',
  showsStatements: true,
  beats: [
    { id: 'entity', from: { kind: 'done', op: 'insert', place } },
    { id: 'event', from: { kind: 'done', op: 'insert', place } },
    { id: 'created', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'found', from: { kind: 'done', op: 'find', place: 'order-service-2' } },
    { id: 'next-event', from: { kind: 'done', op: 'insert', place: 'order-service-2' } },
    { id: 'updated', from: { kind: 'done', op: 'update', place: 'order-service-2' } },
    { id: 'revised', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: whichRows,
} as const satisfies Episode;

/** The commit is refused, and somebody else comes after it. */
const aGap = {
  id: 'a-gap',
  setup,
  before: [send(1, revise(150))],
  opensBefore: { place, op: 'commit' },
  after: [endsBefore('commit', 'refused'), then(revise(80))],
  pace: 'beat-by-beat',
  beats: [
    { id: 'refused', from: { kind: 'failed', op: 'commit' } },
    { id: 'told', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'next', from: { kind: 'done', op: 'insert', place: 'order-service-2' } },
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: whatIsMissing,
} as const satisfies Episode;

/** Nothing fails, and an id is gone all the same. */
const gapInHealth = {
  id: 'a-gap-in-good-health',
  setup,
  aim: {
    goal: {
      when: 'at-rest',
      holds: {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'event-committed', where: { event: { id: 4, version: 2 } } },
          { kind: 'fact', fact: 'event-committed', exactly: 1 },
        ],
      },
    },
  },
  commandCount: 2,
  commands: [revise(150), revise(80)],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'concurrency', variant: 'pessimistic' },
} as const satisfies Challenge;

/** What two clients were told who created one order. */
const whatBothHeard: Question<'both-accepted' | 'one-conflict' | 'one-rejected'> = {
  answers: ['both-accepted', 'one-conflict', 'one-rejected'],
  answerOf: (facts) => {
    const heard = facts.flatMap((fact) => (fact.kind === 'answer-heard' ? [fact.answer.kind] : []));
    if (heard.includes('conflict')) return 'one-conflict';
    return heard.includes('rejected') ? 'one-rejected' : 'both-accepted';
  },
};

/** Which rows a change inserts, the one that it updates, and the numbers that it draws. */
export const eventStoreTables = {
  terms: [
    'event-store',
    'event-store-tables',
    'event-id',
    'triggering-event',
    'request-id',
    'transaction',
    'commit',
    'rollback',
    'sequence',
    'append-only',
  ],
  steps: [
    episodeStep(oneCell),
    episodeStep(aGap),
    challengeStep(gapInHealth),
    { kind: 'story', id: 'what-find-reads', story: 'find-unread', isCured: false },
  ],
  closing: [
    {
      id: 'created-twice',
      setup,
      script: [send(1, newOrder), send(2, newOrder)],
      question: whatBothHeard,
    },
    {
      id: 'asked-again',
      setup: storySetup({ effect: 'row', client: 'retry-same-id' }),
      script: [
        send(1, revise(150)),
        diesBefore(place, 'reply'),
        { when: { kind: 'at-once' }, move: { kind: 'recover', place } },
      ],
      question: howOften(({ kind }) => kind === 'event-committed'),
    },
    {
      id: 'lost-at-the-insert',
      setup,
      script: [send(1, revise(150)), endsBefore('insert', 'connection-lost'), then(revise(80))],
      question: whatIsMissing,
    },
  ],
} as const satisfies Lesson;
