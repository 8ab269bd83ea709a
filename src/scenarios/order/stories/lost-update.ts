import type { Story } from '../../story.ts';
import { revise, send, storySetup } from './story-parts.ts';

/** Two clients revise one order at once, and nobody checks the version. */
export const lostUpdate: Story = {
  id: 'lost-update',
  setup: storySetup({ concurrency: 'none' }),
  before: [send(1, revise(150)), send(2, revise(80))],
  opensBefore: { place: 'order-service-1', op: 'find' },
  after: [],
  cure: { slot: 'concurrency', variant: 'optimistic' },
};
