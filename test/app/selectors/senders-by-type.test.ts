import { describe, expect, test } from 'vitest';
import { isTaken, sendersByType } from '../../../src/app/selectors/senders-by-type.ts';
import { encodeRun } from '../../../src/app/run/share-link.ts';
import { writeRun } from '../../../src/app/run/write-run.ts';
import { present } from '../../../src/base/assert.ts';
import { workloadOf } from '../../../src/explorer/question/workload.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import type { SlotId } from '../../../src/scenarios/slots/setup.ts';
import { withVariant } from '../../../src/scenarios/slots/slots.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { sendMove } from '../../../src/scenarios/form/send-move.ts';
import { startWorld } from '../../../src/scenarios/form/start-world.ts';
import { newOrder } from '../../support/order-run.ts';
import { twoClients } from '../../support/two-clients.ts';
import { decodeRun, readRunText } from '../../support/every-scenario.ts';

const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 1 };
const definition = twoClients.define(setup);
const { routes } = twoClients;
const command = newOrder(2);
const moveFrom = (client: string | undefined, sentCount: number) =>
  present(sendMove(definition, routes, { command, intent: 'c1', client, sentCount }), 'a move');

/** Every setup that differs from the defaults in one slot. */
const setups = scenarios.flatMap((scenario) =>
  (Object.keys(scenario.slots) as SlotId[]).flatMap((slot) =>
    (scenario.slots[slot] ?? []).map((variant) => ({ scenario, slot, variant })),
  ),
);

test.each(setups)('[K16] $scenario.id with $slot=$variant offers what can be sent, and no more', (one) => {
  const { scenario, slot, variant } = one;
  const { slots, misfits } = withVariant(scenario.defaults, slot, variant, scenario.defaults);
  if (misfits.length > 0) return;
  const wired = scenario.define({ scenario: scenario.id, slots, seed: 1 });
  const senders = sendersByType(wired, scenario.routes);
  for (const { type, aggregateType } of scenario.commands) {
    const sent = { type, aggregateType, aggregateId: 'x', data: {} };
    const sending = { command: sent, intent: 'c1', client: undefined, sentCount: 0 };
    const isPossible = sendMove(wired, scenario.routes, sending) !== null;
    expect([type, isTaken(senders, sent)]).toEqual([type, isPossible]);
  }
});

describe('[K16] where a topology has several clients', () => {
  test('those that lead to whoever takes a command may send it', () => {
    expect(sendersByType(definition, routes)).toEqual({
      Customer: ['client', 'client-2'],
      Order: ['client', 'client-2'],
      // Nobody answers, or builds views again, by default.
      GetOrder: [],
      RebuildOrderView: [],
    });
    const links = definition.links.filter(({ from }) => from !== 'client-2');
    expect(sendersByType({ ...definition, links }, routes)['Order']).toEqual(['client']);
  });

  test('who is chosen sends, in turn to those that it leads to', () => {
    expect([0, 1, 2].map((count) => moveFrom('client', count).to)).toEqual([
      'order-service-1',
      'order-service-2',
      'order-service-1',
    ]);
    expect([0, 1, 2].map((count) => moveFrom('client-2', count))).toEqual(
      [0, 1, 2].map(() => ({
        kind: 'send',
        intent: 'c1',
        client: 'client-2',
        to: 'order-service-2',
        command,
      })),
    );
  });

  test('what is preloaded and explored is sent by the first that leads there', () => {
    const links = definition.links.filter(({ from }) => from !== 'client');
    const wired = { ...definition, links };
    const sends = workloadOf(twoClients, wired, twoClients.exploring);
    expect(sends.map(({ client, to }) => [client, to])).toEqual(
      twoClients.exploring.map(() => ['client-2', 'order-service-2']),
    );
    const world = startWorld(twoClients, createMachine(wired));
    expect(world.databases['order-service']?.tables['events']?.rows.size).toBe(twoClients.preload.length);
  });

  test('the first need not be named, so that runs with one client are what they were', () => {
    for (const client of ['client', undefined, 'nobody'])
      expect(moveFrom(client, 0)).toEqual({ kind: 'send', intent: 'c1', to: 'order-service-1', command });
  });

  test('the move is made from there, and comes back equal from a link and a file', async () => {
    const machine = createMachine(definition);
    const move = moveFrom('client-2', 0);
    const stepped = machine.step(startWorld(twoClients, machine), move);
    expect(stepped.ok && stepped.entry.from).toBe('client-2');
    const run = { setup, story: null, moves: [move], position: 1, broken: [] };
    expect(await decodeRun(await encodeRun(run))).toEqual({ ok: true, value: run });
    expect(readRunText(writeRun(run))).toEqual({ ok: true, value: run });
  });
});
