import type { Challenge } from '../../scenarios/form/challenge.ts';
import { committedRows } from '../../scenarios/goals/committed-rows.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, whetherThereAndHeard, type Question } from '../../scenarios/form/question.ts';
import { revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';

const place = 'order-service-1';
const byAggregate = storySetup({ publishing: 'inside-aggregate' });
const byService = storySetup({ publishing: 'inside-transaction' });

const endsCommit = (outcome: 'refused' | 'reply-lost'): ScriptStep => ({
  when: { kind: 'before', place, op: 'commit', occurrence: 1 },
  move: { kind: 'op-fault', outcome },
});
const bothRevise = [send(1, revise(150)), send(2, revise(80))];

/** When the customer gets a mail about the change, compared to when the change comes about. */
const whenMailed: Question<'before' | 'after' | 'never'> = {
  answers: ['before', 'after', 'never'],
  answerOf: (facts) => {
    const kinds = facts.map(({ kind }) => kind);
    if (!kinds.includes('mail-sent')) return 'never';
    return kinds.indexOf('mail-sent') < kinds.indexOf('event-committed') ? 'before' : 'after';
  },
};

/** The total that the read model shows in the end. */
const totalShown: Question<'accepted' | 'refused' | 'first'> = {
  answers: ['accepted', 'refused', 'first'],
  answerOf: (_facts, end) => {
    const [row] = committedRows(end, 'projection', 'order_view');
    const names: Readonly<Record<number, string>> = { 100: 'first', 150: 'refused', 80: 'accepted' };
    return names[Number(row?.['total'])] ?? 'another';
  },
};

/** Nothing fails, and somebody acts on what is not there yet. */
const tooSoon = {
  id: 'too-soon',
  setup: byAggregate,
  before: [send(1, revise(150))],
  opensBefore: { place, op: 'publish' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'taken', from: { kind: 'done', op: 'poll', place: 'notification' } },
    { id: 'mailed', from: { kind: 'promise-broken' } },
  ],
  question: whenMailed,
} as const satisfies Episode;

/** The service publishes last of all in its transaction, whose commit is refused. */
const lastInTransaction = {
  id: 'last-in-the-transaction',
  setup: byService,
  before: [send(1, revise(150))],
  opensBefore: { place, op: 'publish' },
  after: [endsCommit('refused')],
  pace: 'beat-by-beat',
  beats: [
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'rolled-back', from: { kind: 'promise-broken' } },
  ],
  question: whetherThereAndHeard(['both', 'event-only', 'neither']),
} as const satisfies Episode;

/** Both publish, and one of them is rolled back. */
const twoMails = {
  id: 'a-mail-for-nothing',
  setup: byAggregate,
  before: bothRevise,
  opensBefore: { place: 'order-service-2', op: 'publish' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'one-published', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'both-published', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'mailed', from: { kind: 'fact', fact: 'mail-sent' } },
    { id: 'phantom', from: { kind: 'promise-broken' } },
  ],
  question: howOften(({ kind }) => kind === 'mail-sent'),
} as const satisfies Episode;

/** Two clients, and no fault. */
const neverHappened = {
  id: 'what-never-happened',
  setup: byAggregate,
  aim: { property: 'no-phantom-event' },
  commandCount: 2,
  commands: [revise(150), revise(80)],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;

/** What is published before the commit may be true later, or never. */
export const publishBeforeCommit = {
  terms: ['dual-write', 'publish', 'subscriber', 'phantom-event', 'broker'],
  steps: [
    episodeStep(tooSoon),
    episodeStep(lastInTransaction),
    episodeStep(twoMails),
    challengeStep(neverHappened),
    { kind: 'story', id: 'with-an-outbox', story: 'phantom-event', isCured: true },
  ],
  closing: [
    {
      id: 'slow-mail',
      setup: byAggregate,
      script: [
        { when: { kind: 'at-once' }, move: { kind: 'slow', link: 'notification->mail-server', factor: 30 } },
        send(1, revise(150)),
      ],
      question: whenMailed,
    },
    {
      id: 'reply-of-commit',
      setup: byService,
      script: [send(1, revise(150)), endsCommit('reply-lost')],
      question: whetherThereAndHeard(['both', 'event-only', 'neither']),
    },
    { id: 'total-in-the-end', setup: byAggregate, script: bothRevise, question: totalShown },
  ],
} as const satisfies Lesson;
