import { present } from '../../../src/base/assert.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { Op } from '../../../src/kernel/language/op.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { nextByClock } from '../../../src/live/clock.ts';
import { createTape } from '../../../src/live/tape.ts';
import type { Scenario } from '../../../src/scenarios/form/scenario.ts';
import { sendMove } from '../../../src/scenarios/form/send-move.ts';
import { startWorld } from '../../../src/scenarios/form/start-world.ts';
import type { ChosenVariants, Setup } from '../../../src/scenarios/slots/setup.ts';

/** A command to something that is there, so that all that guards it is met; and what has brought that about. */
type CommandRun = {
  readonly scenario: string;
  readonly slots: ChosenVariants;
  readonly before: readonly Command[];
  readonly command: Command;
};

const to =
  (aggregateType: string, aggregateId: string) =>
  (type: string, data: Command['data'] = {}): Command => ({ type, aggregateType, aggregateId, data });

const order = to('Order', 'order-1');
const campaign = to('Campaign', 'campaign-1');
const booking = to('Booking', 'booking-1');
const template = to('Template', 'template-1');

const revising = order('ReviseOrder', { total: 120 });
const creating = order('CreateOrder', { customerId: 'customer-1', total: 300 });
const cancelling = order('CancelOrder', { reason: 'changed my mind' });
const setting = campaign('SetLocationBudget', { locationId: 'Seoul', amount: 60 });
const starting = booking('InitializeBooking', {
  destination: 'Busan',
  parameters: ['one night'],
  traveler: 'Mina',
});
const requesting = template('RequestCountChange', { count: 10, by: 'Mina', reason: 'spring sale' });
const editing = to('Post', 'post-1')('EditMessage', { message: 'Hello, all' });

export const runs: readonly CommandRun[] = [
  { scenario: 'order', slots: {}, before: [], command: revising },
  ...['order', 'post'].map((scenario) => ({
    scenario,
    slots: { concurrency: 'pessimistic' },
    before: [],
    command: scenario === 'order' ? revising : editing,
  })),
  { scenario: 'boundaries', slots: { publishing: 'inside-aggregate' }, before: [], command: setting },
  ...['none', 'choreography', 'orchestration'].map((coordination) => ({
    scenario: 'order-saga',
    slots: { coordination },
    before: [creating],
    command: cancelling,
  })),
  { scenario: 'campaign', slots: {}, before: [], command: campaign('ActivateCampaign') },
  {
    scenario: 'campaign',
    slots: { keeping: 'events', publishing: 'outbox-polling' },
    before: [],
    command: campaign('ActivateCampaign'),
  },
  ...['event-sourced', 'stateless'].map((state) => ({
    scenario: 'campaign-saga',
    slots: { 'saga-state': state },
    before: [],
    command: campaign('ActivateCampaign'),
  })),
  ...['right', 'too-small', 'too-large'].map((boundary) => ({
    scenario: 'boundaries',
    slots: { boundary },
    before: [],
    command: boundary === 'too-small' ? campaign('DeactivateCampaign', { reason: 'spent' }) : setting,
  })),
  {
    scenario: 'trip',
    slots: {},
    before: [starting],
    command: booking('ConfirmRoute', { route: 'KE-Busan' }),
  },
  ...['events', 'row', 'row-with-lines', 'row-with-audit'].map((keeping) => ({
    scenario: 'usage-count',
    slots: { keeping },
    before: [],
    command: requesting,
  })),
  ...['after-commit', 'outbox-polling'].map((publishing) => ({
    scenario: 'post',
    slots: { publishing },
    before: [],
    command: editing,
  })),
];

/** More than any of them takes. */
const movesMax = 1_000;

/** What the machine does about a command, from its sending until it comes to rest. */
export function opsOf(
  scenario: Scenario,
  setup: Setup,
  before: readonly Command[],
  command: Command,
): readonly (Op | null)[] {
  const machine = createMachine(scenario.define(setup));
  const tape = createTape(machine, setup.seed, startWorld(scenario, machine));
  const make = (move: Move, atMs: number): void => {
    const stretched = tape.stretch(tape.head(), { move, atMs });
    if (!stretched.ok) throw new Error(stretched.problem);
    tape.append(stretched);
  };
  const comeToRest = (): void => {
    for (let count = 0; count < movesMax; count += 1) {
      const { clock, world } = tape.head();
      const due = nextByClock(machine, clock, world);
      if (due === null) return;
      make(due.move, due.atMs);
    }
  };
  const sent = [...before, command].map((one, index) => {
    const from = tape.entries().length;
    const sending = { command: one, intent: `c${index + 1}`, sentCount: index };
    make(
      present(sendMove(machine.definition, scenario.routes, sending), `somebody for ${one.type}`),
      tape.head().clock.nowMs,
    );
    comeToRest();
    return from;
  });
  return tape
    .entries()
    .slice(sent.at(-1))
    .map(({ op }) => op);
}
