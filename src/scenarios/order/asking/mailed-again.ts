import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { rebuildView, storySetup } from '../story-parts.ts';

/** A view is built again, and whoever writes to people takes what comes again for news. */
export const mailedAgain = {
  id: 'mailed-again',
  setup: storySetup({ rebuild: 'in-place', reactors: 'not-muted' }),
  before: [
    {
      when: { kind: 'at-once' },
      move: { kind: 'send', intent: 'c1', to: 'rebuilder', command: rebuildView },
    },
  ],
  opensBefore: { place: 'rebuilder', op: 'direct-group' },
  after: [],
  pace: 'commit-by-commit',
  beats: [
    { id: 'cleared', from: { kind: 'fact', fact: 'view-cleared' } },
    { id: 'mailed', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'cleared', from: { kind: 'fact', fact: 'view-cleared' } },
    { id: 'silent', from: { kind: 'done', op: 'acknowledge', place: 'notification' } },
  ],
  question: howOften((fact) => fact.kind === 'mail-sent'),
  promise: 'effect-once',
  cure: { slot: 'reactors', variant: 'muted' },
} as const satisfies Story;
