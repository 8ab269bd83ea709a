import { likePost, newPost } from '../../src/scenarios/post/post-workload.ts';
import { expect } from 'vitest';
import { chainOf, type Followed } from '../../src/app/follow/chain.ts';
import type { Subject } from '../../src/app/follow/subject.ts';
import { createThreads } from '../../src/app/follow/threads.ts';
import type { TraceEntry } from '../../src/kernel/world/entry.ts';
import type { Fact } from '../../src/kernel/terms/fact.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import type { Tape } from '../../src/live/tape.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { Setup } from '../../src/scenarios/slots/setup.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import { newOrder, press, revision, runByClock, tapeOf, type OrderRun } from './order-run.ts';
import { servicesOf } from './services-of.ts';

const booked = (number: number, destination: string): Command => ({
  type: 'InitializeBooking',
  aggregateType: 'Booking',
  aggregateId: `booking-${number}`,
  data: { destination, parameters: ['one night'], traveler: 'Mina' },
});

/** In each business: something that is made, and something else that is changed at the same time. */
const businesses: Readonly<Record<string, { readonly make: Command; readonly change: Command }>> = {
  order: { make: newOrder(2), change: revision(70) },
  campaign: {
    make: {
      type: 'CreateCampaign',
      aggregateType: 'Campaign',
      aggregateId: 'campaign-2',
      data: { name: 'Summer sale', locations: ['Jeju'] },
    },
    change: { type: 'ActivateCampaign', aggregateType: 'Campaign', aggregateId: 'campaign-1', data: {} },
  },
  boundaries: {
    make: {
      type: 'RegisterPublisher',
      aggregateType: 'Publisher',
      aggregateId: 'publisher-2',
      data: { contact: 'desk@other.example' },
    },
    change: {
      type: 'SetLocationBudget',
      aggregateType: 'Campaign',
      aggregateId: 'campaign-1',
      data: { locationId: 'Seoul', amount: 60 },
    },
  },
  'campaign-saga': {
    make: { type: 'ActivateCampaign', aggregateType: 'Campaign', aggregateId: 'campaign-1', data: {} },
    change: {
      type: 'CreateCampaign',
      aggregateType: 'Campaign',
      aggregateId: 'campaign-2',
      data: { name: 'Summer sale', locations: ['Jeju'] },
    },
  },
  'usage-count': {
    make: {
      type: 'RequestCountChange',
      aggregateType: 'Template',
      aggregateId: 'template-2',
      data: { count: 3, by: 'Mina', reason: 'trial' },
    },
    change: {
      type: 'RequestCountChange',
      aggregateType: 'Template',
      aggregateId: 'template-1',
      data: { count: 10, by: 'Mina', reason: 'spring sale' },
    },
  },
  post: { make: newPost('post-2', 'Jun', 'Good morning'), change: likePost('post-1') },
  trip: { make: booked(1, 'Busan'), change: booked(2, 'Jeju') },
  'order-saga': {
    make: newOrder(1),
    change: {
      type: 'CreateCustomer',
      aggregateType: 'Customer',
      aggregateId: 'customer-2',
      data: { name: 'Lee', creditLimit: 500 },
    },
  },
};

export function runIn(id: string, slots: Setup['slots']): OrderRun {
  const scenario = scenarios.find((one) => one.id === id) ?? expect.fail(id);
  const setup: Setup = { scenario: id, slots, seed: 7 };
  const machine = createMachine(scenario.define(setup));
  const start = startWorld(scenario, machine);
  return { scenario, setup, machine, start, schemas: machine.definition.databases, seed: setup.seed };
}

/** What is known of a chain, read from scratch. */
export function chainIn(tape: Tape, subject: Subject, position = tape.length()): Followed {
  const threads = createThreads(tape);
  threads.read();
  const chain = chainOf(threads, tape.entryAt, subject, position, tape.momentAt(position).world);
  return chain ?? expect.fail(`nothing is known of ${JSON.stringify(subject)}`);
}

export const idOf = (fact: Fact): number | null =>
  'event' in fact
    ? fact.event.id
    : 'eventId' in fact
      ? fact.eventId
      : 'message' in fact
        ? fact.message.id
        : null;

/** Two clients at once: one makes something, another changes something else. */
export function twoAtOnce(run: OrderRun): Tape {
  const { make, change } = businesses[run.scenario.id] ?? expect.fail(run.scenario.id);
  const tape = tapeOf(run);
  const [one = '', other = one] = servicesOf(run.scenario);
  press(tape, { kind: 'send', intent: 'c1', to: one, command: make });
  press(tape, { kind: 'send', intent: 'c2', to: other, command: change });
  runByClock(run, tape);
  return tape;
}

export function committedBy(tape: Tape, intent: string): number {
  const facts = tape.entries().flatMap((entry) => entry.facts);
  const found = facts.find((fact) => fact.kind === 'event-committed' && fact.cause === intent);
  return found?.kind === 'event-committed' ? found.event.id : expect.fail(intent);
}

/** The moves of a run with their numbers. */
export function numbered(tape: Tape): readonly { readonly number: number; readonly entry: TraceEntry }[] {
  return tape.entries().map((entry, index) => ({ number: index + 1, entry }));
}
