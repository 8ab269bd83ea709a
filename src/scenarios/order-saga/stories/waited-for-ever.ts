import type { Story } from '../../form/story.ts';
import { orderOf, sagaSetup, sends, whatBecomesOf } from './story-parts.ts';

/** A command is lost, so its reply never comes; the saga waits for it, across the crash of its own place. */
export const waitedForEver = {
  id: 'waited-for-ever',
  setup: sagaSetup({ coordination: 'orchestration', consuming: 'ack-first' }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, orderOf(300)) }],
  opensBefore: { place: 'customer-command-handler', op: 'begin' },
  after: [
    {
      when: { kind: 'before', place: 'customer-command-handler', op: 'begin', occurrence: 1 },
      move: { kind: 'crash', place: 'customer-command-handler' },
    },
    { when: { kind: 'at-once' }, move: { kind: 'crash', place: 'create-order-saga' } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'customer-command-handler' } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'create-order-saga' } },
  ],
  beats: [
    { id: 'lost', from: { kind: 'befell', move: 'crash' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'for-ever', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'lost', from: { kind: 'befell', move: 'crash' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'passed', from: { kind: 'done', op: 'await-timer', place: 'create-order-saga' } },
    { id: 'rejected', from: { kind: 'fact', fact: 'saga-ended' } },
  ],
  question: whatBecomesOf(
    ['approved', 'rejected', 'pending'],
    { OrderApproved: 'approved', OrderRejected: 'rejected' },
    'pending',
  ),
  promise: 'saga-ends',
  cure: { slot: 'deadline', variant: 'with-late-success-undone' },
} as const satisfies Story;
