import { howOften } from '../../question.ts';
import type { Story } from '../../story.ts';
import { newOrder, send, storySetup } from './story-parts.ts';

/** The relay dies between publish and mark. */
export const mailedTwice: Story = {
  id: 'mailed-twice',
  setup: storySetup({ consuming: 'naive' }),
  before: [send(1, newOrder)],
  opensBefore: { place: 'relay', op: 'update' },
  after: [
    {
      when: { kind: 'before', place: 'relay', op: 'update', occurrence: 1 },
      move: { kind: 'crash', place: 'relay' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'relay' } },
  ],
  question: howOften(({ kind }) => kind === 'mail-sent'),
  promise: 'effect-once',
  cure: { slot: 'consuming', variant: 'idempotent' },
};
