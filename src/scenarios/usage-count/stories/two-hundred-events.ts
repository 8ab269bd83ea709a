import type { Story } from '../../form/story.ts';
import { requestCount, sends } from '../usage-count-workload.ts';
import { usageCountScenario } from '../usage-count-scenario.ts';

/** A template that has lived long, and one more request for it. */
export const twoHundredEvents = {
  id: 'two-hundred-events',
  setup: {
    scenario: usageCountScenario.id,
    slots: { ...usageCountScenario.defaults, 'stream-length': '200-events' },
    seed: 7,
  },
  before: [
    { when: { kind: 'at-once' }, move: sends(1, requestCount('template-1', 10, 'Mina', 'spring sale')) },
  ],
  opensBefore: { place: 'template-service-1', op: 'find' },
  after: [],
  beats: [{ id: 'folded', from: { kind: 'promise-broken' } }],
  curedBeats: [
    { id: 'found', from: { kind: 'done', op: 'find', place: 'template-service-1' } },
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: {
    answers: ['one', 'few', 'all'],
    answerOf: (facts) => {
      const counts = facts.flatMap((fact) => (fact.kind === 'stream-read' ? [fact.eventCount] : []));
      const most = Math.max(...counts);
      if (most > 100) return 'all';
      return most > 1 ? 'few' : 'one';
    },
  },
  promise: 'short-replay',
  cure: { slot: 'snapshots', variant: 'every-n' },
} as const satisfies Story;
