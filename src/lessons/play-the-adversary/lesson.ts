import type { Fact } from '../../kernel/terms/fact.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften } from '../../scenarios/form/question.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';

const isApplied = (fact: Fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection';
const applied = howOften(isApplied);

/** The default design, of which its author is sure; any one thing may fail. */
const theAttack = {
  id: 'any-one-fault',
  setup: storySetup({}),
  aim: { property: 'effect-once' },
  commandCount: 1,
  commands: [newOrder],
  faults: { crash: 1, outage: 1, refused: 1, 'request-lost': 1, 'reply-lost': 1, redelivery: 1 },
  faultCountMax: 1,
  cure: { slot: 'effect', variant: 'row' },
} as const satisfies Challenge;

const defended = storySetup({ effect: 'row' });

const again: ScriptStep = {
  when: { kind: 'before', place: 'projection', op: 'acknowledge', occurrence: 1 },
  move: { kind: 'redeliver', group: 'projection', partition: 'Order/0' },
};
const forgotten: ScriptStep = {
  ...again,
  move: { kind: 'expire', database: 'projection', table: 'processed_messages', key: ['projection', 3] },
};
const forgottenAndAgain: readonly ScriptStep[] = [forgotten, { ...again, when: { kind: 'at-once' } }];

/** The design has not changed, what may happen to it has. */
const oneMoreFault = {
  id: 'one-more-fault',
  setup: defended,
  before: [send(1, newOrder)],
  opensBefore: { kind: 'event-applied', subscriber: 'projection', nth: 1 },
  after: forgottenAndAgain,
  pace: 'beat-by-beat',
  beats: [
    { id: 'expired', from: { kind: 'befell', move: 'expire' } },
    { id: 'again', from: { kind: 'befell', move: 'redeliver' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  question: applied,
} as const satisfies Episode;

/** The same, to be found by oneself. */
const widerBounds = {
  id: 'wider-bounds',
  setup: defended,
  aim: { property: 'effect-once' },
  commandCount: 1,
  commands: [newOrder],
  faults: { expiry: 1, redelivery: 1 },
  faultCountMax: 2,
  cure: { slot: 'consuming', variant: 'version-checked' },
} as const satisfies Challenge;

/** What the design promises of its consumers says nothing of who asks. */
const askedAgain = {
  id: 'another-promise',
  setup: storySetup({ client: 'retry-new-id', effect: 'row' }),
  aim: { property: 'command-once' },
  commandCount: 1,
  commands: [revise(150)],
  faults: { crash: 1, 'request-lost': 1, 'reply-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'client', variant: 'retry-same-id' },
} as const satisfies Challenge;

/** Somebody is sure of a design; what was allowed to happen to it is part of what they may say. */
export const playTheAdversary = {
  terms: ['counterexample', 'bounds', 'safety-liveness', 'promise', 'dedupe-window'],
  steps: [
    challengeStep(theAttack),
    { kind: 'story', id: 'why-it-broke', story: 'mailed-all-the-same', isCured: true },
    episodeStep(oneMoreFault),
    challengeStep(widerBounds),
    challengeStep(askedAgain),
  ],
  closing: [
    { id: 'within-bounds', setup: defended, script: [send(1, newOrder), again], question: applied },
    {
      id: 'beyond-bounds',
      setup: defended,
      script: [send(1, newOrder), ...forgottenAndAgain],
      question: applied,
    },
    {
      id: 'another-defence',
      setup: storySetup({ effect: 'row', consuming: 'version-checked' }),
      script: [send(1, newOrder), again],
      question: applied,
    },
  ],
} as const satisfies Lesson;
