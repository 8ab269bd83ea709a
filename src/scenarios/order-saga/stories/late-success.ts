import type { Story } from '../../form/story.ts';
import { orderOf, sagaSetup, sends, whatBecomesOf } from './story-parts.ts';

/** The deadline passes while the reply is under way: the saga gives up on what has come about all the same. */
export const lateSuccess = {
  id: 'late-success',
  setup: sagaSetup({ coordination: 'orchestration', deadline: 'with-late-success-ignored' }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, orderOf(300)) }],
  opensBefore: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
  after: [
    {
      when: { kind: 'before', place: 'create-order-saga', op: 'await-timer', occurrence: 1 },
      move: { kind: 'op-fault', outcome: 'timed-out' },
    },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'passed', from: { kind: 'done', op: 'await-timer', place: 'create-order-saga' } },
    { id: 'rejected', from: { kind: 'fact', fact: 'saga-ended' } },
    { id: 'reserved', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'passed', from: { kind: 'done', op: 'await-timer', place: 'create-order-saga' } },
    { id: 'rejected', from: { kind: 'fact', fact: 'saga-ended' } },
    { id: 'heard', from: { kind: 'fact', fact: 'saga-started' } },
    { id: 'released', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: whatBecomesOf(['released', 'kept'], { CreditReleased: 'released' }, 'kept'),
  promise: 'saga-consistent',
  cure: { slot: 'deadline', variant: 'with-late-success-undone' },
} as const satisfies Story;
