import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { revise, send, storySetup } from '../story-parts.ts';

/** `find()`: the repeated request stands in what was read, and nobody looks. */
export const findUnread = {
  id: 'find-unread',
  setup: storySetup({
    client: 'retry-same-id',
    recognising: 'unrecognised',
    snapshots: 'every-n',
    'snapshot-every': 'every-2-events',
  }),
  before: [send(1, revise(150))],
  opensBefore: { place: 'order-service-1', op: 'insert' },
  showsStatements: true,
  after: [
    {
      when: { kind: 'before', place: 'order-service-1', op: 'reply', occurrence: 1 },
      move: { kind: 'crash', place: 'order-service-1' },
    },
    { when: { kind: 'at-once' }, move: { kind: 'recover', place: 'order-service-1' } },
  ],
  beats: [
    { id: 'caused', from: { kind: 'done', op: 'insert', place: 'order-service-1' } },
    { id: 'snapshot', from: { kind: 'done', op: 'find', place: 'order-service-1' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'caused', from: { kind: 'done', op: 'insert', place: 'order-service-1' } },
    { id: 'snapshot', from: { kind: 'done', op: 'find', place: 'order-service-1' } },
    { id: 'recognised', from: { kind: 'done', op: 'rollback', place: 'order-service-1' } },
  ],
  question: howOften(({ kind }) => kind === 'event-committed'),
  promise: 'command-once',
  cure: { slot: 'recognising', variant: 'by-triggering-event' },
} as const satisfies Story;
