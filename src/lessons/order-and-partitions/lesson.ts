import type { Fact } from '../../kernel/terms/fact.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, type Question } from '../../scenarios/form/question.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { recovers } from '../form/script-steps.ts';

/** What the projection has applied, in its order. */
const appliedIn = (facts: readonly Fact[]) =>
  facts.flatMap((fact) =>
    fact.kind === 'event-applied' && fact.subscriber === 'projection' && fact.hasNoEffect !== true
      ? [fact.event]
      : [],
  );

const isAway: ScriptStep = { when: { kind: 'at-once' }, move: { kind: 'crash', place: 'projection' } };
const atRest = (step: ScriptStep): ScriptStep => ({ ...step, when: { kind: 'at-rest' } });

/** Whoever was at work when the partitions were dealt anew has its acknowledgement refused. */
const dealtAnew = {
  id: 'a-new-owner',
  setup: storySetup({ members: 'two-members', consuming: 'naive', effect: 'row' }),
  before: [send(1, newOrder)],
  opensBefore: { kind: 'event-applied', subscriber: 'projection', nth: 1 },
  after: [
    {
      when: { kind: 'event-applied', subscriber: 'projection', nth: 1 },
      move: { kind: 'rebalance', group: 'projection' },
    },
  ],
  beats: [
    { id: 'dealt', from: { kind: 'befell', move: 'rebalance' } },
    { id: 'fenced', from: { kind: 'failed', op: 'acknowledge' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
} as const satisfies Episode;

/** No key, no fault, and one order in two partitions. */
const readBackwards = {
  id: 'read-backwards',
  setup: storySetup({ partitioning: 'round-robin', effect: 'row' }),
  aim: { property: 'in-order' },
  commandCount: 2,
  commands: [revise(150), revise(80)],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'partitioning', variant: 'by-aggregate' },
} as const satisfies Challenge;

/** The key is there, and the records lie in the partition in the wrong order. */
const passedInTheOutbox = {
  ...readBackwards,
  id: 'passed-in-the-outbox',
  setup: storySetup({ relays: 'two-skip-locked', effect: 'row' }),
  cure: { slot: 'relays', variant: 'one' },
} as const satisfies Challenge;

const elsewhere: Command = { ...newOrder, aggregateId: 'order-3' };

/** Of two orders, whose event the projection applies first. */
const whoseFirst: Question<'order-1' | 'order-3' | 'neither'> = {
  answers: ['order-1', 'order-3', 'neither'],
  answerOf: (facts) => appliedIn(facts)[0]?.aggregateId ?? 'neither',
};

/** What is left of two changes to one order. */
const whatIsApplied: Question<'both' | 'newer' | 'older'> = {
  answers: ['both', 'newer', 'older'],
  answerOf: (facts) => {
    const totals = appliedIn(facts).map(({ data }) => data['total']);
    if (totals.includes(150) && totals.includes(80)) return 'both';
    return totals.includes(80) ? 'newer' : 'older';
  },
};

/** A broker keeps the order of what lies in one partition; which records those are says the key. */
export const orderAndPartitions = {
  terms: ['topic', 'partition', 'partition-key', 'version-check', 'rebalance', 'fencing', 'skip-locked'],
  steps: [
    { kind: 'story', id: 'no-key', story: 'overtaken', isCured: false },
    { kind: 'story', id: 'by-key', story: 'overtaken', isCured: true },
    challengeStep(readBackwards),
    challengeStep(passedInTheOutbox),
    episodeStep(dealtAnew),
  ],
  closing: [
    {
      id: 'versions-checked',
      setup: storySetup({ partitioning: 'round-robin', consuming: 'version-checked' }),
      script: [isAway, send(1, revise(150)), atRest(send(2, revise(80))), recovers('projection')],
      question: whatIsApplied,
    },
    {
      id: 'two-orders',
      setup: storySetup({ effect: 'row' }),
      script: [isAway, send(1, elsewhere), atRest(send(2, revise(80))), recovers('projection')],
      question: whoseFirst,
    },
    {
      id: 'dealt-and-known',
      setup: storySetup({ members: 'two-members', effect: 'row' }),
      script: [send(1, newOrder), ...dealtAnew.after],
      question: dealtAnew.question,
    },
  ],
} as const satisfies Lesson;
