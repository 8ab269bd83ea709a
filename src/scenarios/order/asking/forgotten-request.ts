import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { revise, send, storySetup } from '../story-parts.ts';

/** The same request comes again, and a snapshot has swallowed the event by which it would have been recognised. */
export const forgottenRequest = {
  id: 'forgotten-request',
  setup: storySetup({
    client: 'retry-same-id',
    snapshots: 'forgetful',
    'snapshot-every': 'every-2-events',
  }),
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
    { id: 'found', from: { kind: 'done', op: 'find', place: 'order-service-1' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'asked-again', from: { kind: 'done', op: 'request', place: 'client' } },
    { id: 'recognised', from: { kind: 'done', op: 'rollback', place: 'order-service-1' } },
  ],
  question: howOften(({ kind }) => kind === 'event-committed'),
  promise: 'command-once',
  cure: { slot: 'snapshots', variant: 'every-n' },
} as const satisfies Story;
