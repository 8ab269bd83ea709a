import type { Command } from '../../kernel/message.ts';
import type { Story } from '../story.ts';

const newOrder: Command = {
  type: 'CreateOrder',
  aggregateType: 'Order',
  aggregateId: 'order-2',
  data: { customerId: 'customer-1', total: 100 },
};

const revise = (total: number): Command => ({
  type: 'ReviseOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: { total },
});

const slots = {
  publishing: 'outbox-polling',
  concurrency: 'optimistic',
  consuming: 'idempotent',
  partitioning: 'by-aggregate',
} as const;

/** The broker is down and the service publishes after its commit. */
const lostAfterCommit: Story = {
  id: 'lost-after-commit',
  setup: { scenario: 'order', slots: { ...slots, publishing: 'after-commit' }, seed: 7 },
  before: [
    { when: { kind: 'at-once' }, move: { kind: 'take-down', place: 'broker' } },
    {
      when: { kind: 'at-once' },
      move: { kind: 'send', intent: 'c1', to: 'order-service-1', command: newOrder },
    },
  ],
  opensBefore: { place: 'order-service-1', op: 'commit' },
  after: [{ when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'broker' } }],
  cure: { slot: 'publishing', variant: 'outbox-polling' },
};

/** The relay dies between publish and mark. */
const mailedTwice: Story = {
  id: 'mailed-twice',
  setup: { scenario: 'order', slots: { ...slots, consuming: 'naive' }, seed: 7 },
  before: [
    {
      when: { kind: 'at-once' },
      move: { kind: 'send', intent: 'c1', to: 'order-service-1', command: newOrder },
    },
  ],
  opensBefore: { place: 'relay', op: 'update' },
  after: [
    {
      when: { kind: 'before', place: 'relay', op: 'update', occurrence: 1 },
      move: { kind: 'crash', place: 'relay' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'relay' } },
  ],
  cure: { slot: 'consuming', variant: 'idempotent' },
};

/** Two clients revise one order at once, and nobody checks the version. */
const lostUpdate: Story = {
  id: 'lost-update',
  setup: { scenario: 'order', slots: { ...slots, concurrency: 'none' }, seed: 7 },
  before: [
    {
      when: { kind: 'at-once' },
      move: { kind: 'send', intent: 'c1', to: 'order-service-1', command: revise(150) },
    },
    {
      when: { kind: 'at-once' },
      move: { kind: 'send', intent: 'c2', to: 'order-service-2', command: revise(80) },
    },
  ],
  opensBefore: { place: 'order-service-1', op: 'find' },
  after: [],
  cure: { slot: 'concurrency', variant: 'optimistic' },
};

export const orderStories: readonly Story[] = [lostAfterCommit, mailedTwice, lostUpdate];
