import type { Story } from '../../form/story.ts';
import { requestCount, sends } from '../usage-count-workload.ts';
import { rowsIn, storySetup } from './story-parts.ts';

/** The service dies as soon as the row is committed, and its audit was to come next. */
export const auditNeverWritten = {
  id: 'audit-never-written',
  setup: storySetup('row-with-audit-apart'),
  before: [
    {
      when: { kind: 'at-once' },
      move: sends(1, requestCount('template-1', 10, 'Mina', 'spring sale')),
    },
  ],
  opensBefore: { place: 'template-service-1', op: 'commit' },
  after: [
    {
      when: { kind: 'event-committed', nth: 1 },
      move: { kind: 'crash', place: 'template-service-1' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'template-service-1' } },
  ],
  beats: [
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'nobody', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: {
    answers: ['both', 'change-only', 'neither'],
    answerOf: (facts, end) => {
      const isThere = facts.some(({ kind }) => kind === 'event-committed');
      const isNoted = rowsIn(end, 'template_audit').some((row) => row['reason'] === 'spring sale');
      if (isThere) return isNoted ? 'both' : 'change-only';
      return isNoted ? 'record-only' : 'neither';
    },
  },
  promise: 'audited',
  cure: { slot: 'keeping', variant: 'row-with-audit' },
} as const satisfies Story;
