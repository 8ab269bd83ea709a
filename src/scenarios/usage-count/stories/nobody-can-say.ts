import type { Story } from '../../form/story.ts';
import { rejectCount, requestCount, sends } from '../usage-count-workload.ts';
import { rowsIn, storySetup } from './story-parts.ts';

/** A request is rejected, and the next one is written over it. */
export const nobodyCanSay = {
  id: 'nobody-can-say',
  setup: storySetup('row'),
  before: [
    { when: { kind: 'at-once' }, move: sends(1, requestCount('template-1', 12, 'Sora', 'new branch')) },
  ],
  opensBefore: { kind: 'heard', intent: 'c1' },
  after: [
    {
      when: { kind: 'heard', intent: 'c1' },
      move: sends(2, rejectCount('template-1', 'Jun', 'over budget')),
    },
    {
      when: { kind: 'heard', intent: 'c2' },
      move: sends(3, requestCount('template-1', 8, 'Mina', 'summer break')),
    },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'rejected', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'asked', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'gone', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'rejected', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'asked', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'added', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: {
    answers: ['all', 'that-it-was', 'nothing'],
    answerOf: (_facts, end) => {
      const kept = [...rowsIn(end, 'templates'), ...rowsIn(end, 'events')];
      if (JSON.stringify(kept).includes('over budget')) return 'all';
      return kept.some((row) => row['status'] === 'REJECTED') ? 'that-it-was' : 'nothing';
    },
  },
  promise: 'audited',
  cure: { slot: 'keeping', variant: 'events' },
} as const satisfies Story;
