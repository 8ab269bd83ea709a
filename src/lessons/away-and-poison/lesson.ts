import type { Fact } from '../../kernel/terms/fact.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, type Question } from '../../scenarios/form/question.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { recovers } from '../form/script-steps.ts';

const applied = howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection');

const isAway: ScriptStep = { when: { kind: 'at-once' }, move: { kind: 'crash', place: 'projection' } };

/** Who subscribes without a name comes back as somebody new. */
const cameBackNew = {
  id: 'came-back-new',
  setup: storySetup({ subscription: 'ephemeral', effect: 'row' }),
  before: [isAway, send(1, revise(150))],
  opensBefore: { kind: 'event-published', nth: 1 },
  after: [recovers('projection')],
  beats: [{ id: 'back', from: { kind: 'promise-broken' } }],
  question: applied,
} as const satisfies Episode;

const poisoned: ScriptStep = {
  when: { kind: 'before', place: 'projection', op: 'poll', occurrence: 1 },
  move: { kind: 'poison', eventId: 3 },
};

/** In a partition of its own; order-1 and order-2 share the other. */
const elsewhere: Command = { ...newOrder, aggregateId: 'order-3' };

/** Of the two orders that come after it, which the read model shows. */
const shown: Question<'neither' | 'other-partition' | 'both' | 'same-partition'> = {
  answers: ['neither', 'other-partition', 'both', 'same-partition'],
  answerOf: (facts) => {
    const ids = appliedBy(facts).map(({ aggregateId }) => aggregateId);
    if (ids.includes('order-2')) return ids.includes('order-3') ? 'both' : 'same-partition';
    return ids.includes('order-3') ? 'other-partition' : 'neither';
  },
};

const appliedBy = (facts: readonly Fact[]) =>
  facts.flatMap((fact) =>
    fact.kind === 'event-applied' && fact.subscriber === 'projection' ? [fact.event] : [],
  );

/** Which of two changes took effect last. */
const lastApplied: Question<'newer' | 'older' | 'nothing'> = {
  answers: ['newer', 'older', 'nothing'],
  answerOf: (facts) => {
    const last = appliedBy(facts).at(-1);
    if (last === undefined) return 'nothing';
    return last.data['total'] === 80 ? 'newer' : 'older';
  },
};

const asked = (intent: string, command: Command): ScriptStep => ({
  when: { kind: 'at-rest' },
  move: { kind: 'send', intent, to: 'order-service-2', command },
});

const twoMore = [asked('c2', newOrder), asked('c3', elsewhere)];

/** It stops at what it can't handle, and with it all that lies behind. */
const blocked = {
  id: 'a-blocked-partition',
  setup: storySetup({ failing: 'block', effect: 'row' }),
  before: [
    isAway,
    send(1, revise(150)),
    ...twoMore,
    { when: { kind: 'event-published', nth: 3 }, move: { kind: 'poison', eventId: 3 } },
  ],
  opensBefore: { kind: 'event-published', nth: 3 },
  after: [recovers('projection')],
  pace: 'beat-by-beat',
  beats: [
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'shown', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
    { id: 'tried', from: { kind: 'done', op: 'rollback', place: 'projection' } },
    { id: 'stuck', from: { kind: 'promise-broken' } },
  ],
  question: shown,
} as const satisfies Episode;

/** One message can't be handled, and the one subscriber tries for ever. */
const waitsForEver = {
  id: 'waits-for-ever',
  setup: storySetup({ failing: 'retry-for-ever', effect: 'row' }),
  aim: { property: 'no-stuck-message' },
  commandCount: 1,
  commands: [revise(150)],
  faults: { poison: 1 },
  faultCountMax: 1,
  cure: { slot: 'failing', variant: 'dead-letter' },
} as const satisfies Challenge;

/** What waits for a subscriber, and what waits behind a message that it can’t handle. */
export const awayAndPoison = {
  terms: [
    'durable-subscription',
    'offset-reset',
    'lag',
    'poison-message',
    'dead-letter',
    'parked',
    'redrive',
    'sequenced-dead-letter',
  ],
  steps: [
    episodeStep(cameBackNew),
    { kind: 'story', id: 'added-later', story: 'added-later', isCured: false },
    episodeStep(blocked),
    { kind: 'story', id: 'set-aside', story: 'poison-message', isCured: false },
    { kind: 'story', id: 'all-of-them-aside', story: 'poison-message', isCured: true },
    challengeStep(waitsForEver),
  ],
  closing: [
    {
      id: 'durable',
      setup: storySetup({ effect: 'row' }),
      script: [isAway, send(1, revise(150)), recovers('projection')],
      question: applied,
    },
    {
      id: 'tried-for-ever',
      setup: storySetup({ failing: 'retry-for-ever', effect: 'row' }),
      script: [send(1, revise(150)), poisoned, ...twoMore],
      question: shown,
    },
    {
      id: 'blocked-then-mended',
      setup: storySetup({ failing: 'block', effect: 'row' }),
      script: [
        send(1, revise(150)),
        poisoned,
        asked('c2', revise(80)),
        { when: { kind: 'at-rest' }, move: { kind: 'deploy-fix', eventId: 3 } },
      ],
      question: lastApplied,
    },
  ],
} as const satisfies Lesson;
