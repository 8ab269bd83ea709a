import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { revise, send, storySetup } from '../story-parts.ts';

/** The service dies after its commit and before its answer; the client asks again. */
export const askedTwice = {
  id: 'asked-twice',
  setup: storySetup({ client: 'retry-same-id', recognising: 'unrecognised' }),
  before: [send(1, revise(150))],
  opensBefore: { place: 'order-service-1', op: 'reply' },
  after: [
    {
      when: { kind: 'before', place: 'order-service-1', op: 'reply', occurrence: 1 },
      move: { kind: 'crash', place: 'order-service-1' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'asked-again', from: { kind: 'done', op: 'request', place: 'client' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'asked-again', from: { kind: 'done', op: 'request', place: 'client' } },
    { id: 'recognised', from: { kind: 'done', op: 'rollback', place: 'order-service-1' } },
  ],
  question: howOften(({ kind }) => kind === 'event-committed'),
  promise: 'command-once',
  cure: { slot: 'recognising', variant: 'by-triggering-event' },
} as const satisfies Story;
