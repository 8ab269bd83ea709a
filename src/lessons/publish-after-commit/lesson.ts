import type { Episode } from '../../scenarios/form/episode.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import { whetherThereAndHeard } from '../../scenarios/form/question.ts';
import { newOrder, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { episodeStep, challengeStep, type Lesson } from '../form/lesson.ts';
import { whatWasHeard } from '../form/questions.ts';
import { diesBefore, recovers } from '../form/script-steps.ts';

const place = 'order-service-1';
const setup = storySetup({ publishing: 'after-commit' });

const replyOf = (op: 'commit' | 'publish'): ScriptStep => ({
  when: { kind: 'before', place, op, occurrence: 1 },
  move: { kind: 'op-fault', outcome: 'reply-lost' },
});

/** The broker is down when the service publishes. */
const outage = {
  id: 'outage',
  setup,
  before: [{ when: { kind: 'at-once' }, move: { kind: 'take-down', place: 'broker' } }, send(1, newOrder)],
  opensBefore: { place, op: 'commit' },
  after: [recovers('broker')],
  beats: [
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'refused', from: { kind: 'failed', op: 'publish' } },
    { id: 'heard', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'lost', from: { kind: 'promise-broken' } },
  ],
  question: whetherThereAndHeard(['both', 'change-only', 'neither']),
} as const satisfies Episode;

/** The broker is up, and the service dies before it publishes. */
const crash = {
  id: 'crash',
  setup,
  before: [send(1, newOrder)],
  opensBefore: { place, op: 'publish' },
  after: [diesBefore(place, 'publish'), recovers(place)],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'gave-up', from: { kind: 'told', label: 'client/gave-up' } },
    { id: 'lost', from: { kind: 'promise-broken' } },
  ],
  question: whatWasHeard(['accepted', 'failed', 'nothing']),
} as const satisfies Episode;

/** Nothing is down and nobody dies: what is lost is the answer of the database. */
const lostReply = {
  id: 'lost-reply',
  setup,
  before: [send(1, newOrder)],
  opensBefore: { place, op: 'commit' },
  after: [replyOf('commit')],
  beats: [
    { id: 'no-reply', from: { kind: 'failed', op: 'commit' } },
    { id: 'lost', from: { kind: 'promise-broken' } },
  ],
  question: whatWasHeard(['accepted', 'failed', 'nothing']),
} as const satisfies Episode;

/** The broker stays up and so does the service. */
const inGoodHealth = {
  id: 'lost-in-good-health',
  setup,
  aim: { property: 'no-lost-event' },
  commandCount: 1,
  faults: { 'reply-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;

/** Between the commit and the publishing there is a moment, and whatever falls into it is lost. */
export const publishAfterCommit = {
  terms: ['dual-write', 'lost-event', 'outage', 'crash', 'reply-lost', 'at-rest'],
  steps: [
    episodeStep(outage),
    episodeStep(crash),
    episodeStep(lostReply),
    challengeStep(inGoodHealth),
    { kind: 'story', id: 'with-outbox', story: 'lost-after-commit', isCured: true },
  ],
  closing: [
    {
      id: 'reply-of-publish',
      setup,
      script: [send(1, newOrder), replyOf('publish')],
      question: whetherThereAndHeard(['change-only', 'both', 'neither']),
    },
    {
      id: 'in-a-finally',
      setup,
      script: [send(1, newOrder), diesBefore(place, 'publish'), recovers(place)],
      question: whetherThereAndHeard(['both', 'change-only', 'neither']),
    },
    {
      id: 'told-of-the-commit',
      setup,
      script: [send(1, newOrder), replyOf('commit')],
      question: whatWasHeard(['accepted', 'failed', 'nothing']),
    },
  ],
} as const satisfies Lesson;
