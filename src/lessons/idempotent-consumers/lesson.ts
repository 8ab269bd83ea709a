import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften } from '../../scenarios/form/question.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { whatWasHeard } from '../form/questions.ts';
import { diesBefore, recovers } from '../form/script-steps.ts';

const mails = howOften(({ kind }) => kind === 'mail-sent');

/** The mark is committed, and the work was to come next. */
const markFirst = {
  id: 'mark-first',
  setup: storySetup({ consuming: 'dedupe-apart-mark-first', effect: 'row' }),
  before: [send(1, newOrder)],
  opensBefore: { place: 'projection', op: 'begin' },
  after: [diesBefore('projection', 'begin'), recovers('projection')],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'known', from: { kind: 'failed', op: 'insert' } },
    { id: 'never', from: { kind: 'promise-broken' } },
  ],
  question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
} as const satisfies Episode;

/** What has left the database is not in its transaction. */
const twoMails = {
  id: 'two-mails',
  setup: storySetup({ consuming: 'idempotent', effect: 'e-mail' }),
  aim: { property: 'effect-once' },
  commandCount: 1,
  commands: [newOrder],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'effect', variant: 'row' },
} as const satisfies Challenge;

/** The client did not get its answer, or thinks so: it asks again, by another id. */
const again = (command: typeof newOrder): readonly ScriptStep[] => [
  send(1, command),
  { ...send(2, command), when: { kind: 'heard', intent: 'c1' } },
];

/** A message is known again by a mark that is committed with its effect; and by nothing where the effect is elsewhere. */
export const idempotentConsumers = {
  terms: ['inbox', 'at-least-once', 'side-effect', 'dedupe-window', 'version-check', 'business-key'],
  steps: [
    { kind: 'story', id: 'handled-twice', story: 'mailed-twice', isCured: false },
    { kind: 'story', id: 'known-again', story: 'mailed-twice', isCured: true },
    { kind: 'story', id: 'work-first', story: 'check-apart', isCured: false },
    episodeStep(markFirst),
    { kind: 'story', id: 'out-of-reach', story: 'mailed-all-the-same', isCured: false },
    challengeStep(twoMails),
  ],
  closing: [
    {
      id: 'acknowledged-before',
      setup: storySetup({ consuming: 'ack-first', effect: 'e-mail' }),
      script: [send(1, newOrder), diesBefore('notification', 'send-mail'), recovers('notification')],
      question: mails,
    },
    {
      id: 'created-again',
      setup: storySetup({}),
      script: again(newOrder),
      question: whatWasHeard(['accepted', 'rejected', 'nothing'], 'c2'),
    },
    {
      id: 'revised-again',
      setup: storySetup({}),
      script: again(revise(150)),
      question: howOften((fact) => fact.kind === 'event-committed' && fact.event.type === 'OrderRevised'),
    },
  ],
} as const satisfies Lesson;
