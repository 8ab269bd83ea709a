import {
  activate,
  confirm,
  send,
  slowBroker,
  storySetup,
} from '../../scenarios/campaign/stories/story-parts.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, whetherAllPublished, whetherThereAndHeard } from '../../scenarios/form/question.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { diesBefore, recovers } from '../form/script-steps.ts';

const place = 'campaign-service-1';
const setup = (publishing: string) => storySetup({ publishing, effect: 'row' });

const whichPublished = whetherAllPublished({ all: 'both', lastOnly: 'second-only', notLast: 'first-only' });

/** The store hands over what was committed, and nobody marks anything. */
const handedOver = {
  id: 'handed-over',
  setup: setup('change-stream'),
  before: [send(1, activate), slowBroker, send(2, confirm)],
  opensBefore: { place: 'campaign-service-2', op: 'put-document' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'added', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'position', from: { kind: 'done', op: 'put-record', place: 'relay' } },
    { id: 'watched', from: { kind: 'done', op: 'watch', place: 'relay' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whichPublished,
} as const satisfies Episode;

/** Both clients are told that all is well. */
const acceptedAndErased = {
  id: 'accepted-and-erased',
  setup: setup('outbox-in-document-rewriting'),
  aim: {
    goal: {
      when: 'at-rest',
      holds: {
        kind: 'all',
        of: [
          { kind: 'answer', intent: 'c1', answer: 'accepted' },
          { kind: 'answer', intent: 'c2', answer: 'accepted' },
          { kind: 'broken', property: 'no-lost-event' },
        ],
      },
    },
  },
  commandCount: 2,
  commands: [activate, confirm],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'publishing', variant: 'change-stream' },
} as const satisfies Challenge;

/** Where no transaction spans two documents, the event is in the document whose change it tells. */
export const outboxInADocument = {
  terms: ['document-store', 'conditional-put', 'change-stream', 'lost-update'],
  steps: [
    { kind: 'story', id: 'written-back', story: 'array-overwritten', isCured: false },
    challengeStep(acceptedAndErased),
    { kind: 'story', id: 'marked-in-place', story: 'array-overwritten', isCured: true },
    episodeStep(handedOver),
  ],
  closing: [
    {
      id: 'two-writes',
      setup: setup('outbox-apart'),
      script: [
        send(1, activate),
        { when: { kind: 'event-committed', nth: 1 }, move: { kind: 'crash', place } },
        recovers(place),
      ],
      question: whetherThereAndHeard(['both', 'change-only', 'neither']),
    },
    {
      id: 'broker-away',
      setup: setup('outbox-in-document'),
      script: [
        { when: { kind: 'at-once' }, move: { kind: 'take-down', place: 'broker' } },
        send(1, activate),
        { ...send(2, confirm), when: { kind: 'heard', intent: 'c1' } },
        recovers('broker'),
      ],
      question: whichPublished,
    },
    {
      id: 'position-not-stored',
      setup: setup('change-stream'),
      script: [send(1, activate), diesBefore('relay', 'put-record'), recovers('relay')],
      question: howOften(({ kind }) => kind === 'event-published'),
    },
  ],
} as const satisfies Lesson;
