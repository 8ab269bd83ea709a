import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften } from '../../scenarios/form/question.ts';
import { newOrder, send, storySetup } from '../../scenarios/order/story-parts.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { diesBefore, endsBefore, recovers } from '../form/script-steps.ts';

const mails = howOften(({ kind }) => kind === 'mail-sent');
const published = howOften(({ kind }) => kind === 'event-published');

/** The broker has the event; whoever published it can't know. */
const lostReply = {
  id: 'lost-reply',
  setup: storySetup({ consuming: 'naive' }),
  before: [send(1, newOrder)],
  opensBefore: { place: 'relay', op: 'publish' },
  after: [endsBefore('relay', 'publish', 'reply-lost')],
  beats: [
    { id: 'no-reply', from: { kind: 'failed', op: 'publish' } },
    { id: 'again', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  question: published,
} as const satisfies Episode;

/** Two relays look for what is not published yet, and nothing keeps them apart. */
const withoutAFault = {
  id: 'without-a-fault',
  setup: storySetup({ relays: 'two', consuming: 'naive', effect: 'row' }),
  aim: { property: 'effect-once' },
  commandCount: 1,
  commands: [newOrder],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Challenge;

const naive = storySetup({ consuming: 'naive', effect: 'row' });

/** Whoever acknowledges last may do it twice, whoever acknowledges first may never do it; neither prevents copies. */
export const deliveredTwice = {
  terms: [
    'at-least-once',
    'at-most-once',
    'exactly-once',
    'acknowledgement',
    'redelivery',
    'duplicate',
    'offset',
    'consumer-group',
  ],
  steps: [
    { kind: 'story', id: 'the-relay-dies', story: 'mailed-twice', isCured: false },
    episodeStep(lostReply),
    { kind: 'story', id: 'the-broker-again', story: 'delivered-again', isCured: false },
    { kind: 'story', id: 'acknowledge-first', story: 'acknowledged-first', isCured: false },
    challengeStep(withoutAFault),
  ],
  closing: [
    {
      id: 'first-and-copied',
      setup: storySetup({ consuming: 'ack-first' }),
      script: [send(1, newOrder), diesBefore('relay', 'update'), recovers('relay')],
      question: mails,
    },
    {
      id: 'records-there',
      setup: naive,
      script: [send(1, newOrder), diesBefore('projection', 'acknowledge'), recovers('projection')],
      question: published,
    },
    {
      id: 'acknowledgement-lost',
      setup: naive,
      script: [send(1, newOrder), endsBefore('projection', 'acknowledge', 'reply-lost')],
      question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
    },
  ],
} as const satisfies Lesson;
