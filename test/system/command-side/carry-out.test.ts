import { describe, expect, test } from 'vitest';
import { succeed } from '../../../src/base/result.ts';
import { anyAggregate, type AnyAggregate } from '../../../src/domains/aggregate.ts';
import { customer } from '../../../src/domains/customer/customer.ts';
import { order } from '../../../src/domains/order/order.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { tell } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { chosenSlots } from '../../../src/scenarios/slots/slots.ts';
import { startWorld } from '../../../src/scenarios/form/start-world.ts';
import { serviceOf } from '../../../src/scenarios/topology/service-part.ts';
import { serviceSlots } from '../../../src/scenarios/topology/service-slots.ts';
import { carryOut } from '../../../src/system/command-side/carry-out.ts';
import type { Service } from '../../../src/system/command-side/service.ts';
import { events } from '../../../src/system/keeping/events.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 1 };
const service = serviceOf(
  {
    name: 'order',
    aggregates: [anyAggregate(order), anyAggregate(customer)],
    index: 1,
    of: 1,
    broker: 'broker',
  },
  chosenSlots(setup, serviceSlots),
);

/** Begins a transaction, carries out commands for messages 7, 8 ... in it, tells what they came to, and commits. */
const carrying = (commands: readonly Command[], by: Service): Program =>
  function* carry() {
    const transaction = transactionOn('order-service');
    yield* transaction.begin();
    for (const [index, command] of commands.entries()) {
      const instruction = { id: `m${index}`, cause: 7 + index, command };
      const carried = yield* carryOut(by, events, transaction, instruction);
      yield* tell('handler', 'handle', { carried: carried.kind });
    }
    yield* transaction.commit();
    return finished;
  };

function open(commands: readonly Command[], by: Service = service): Stage {
  const place = 'order-service-1';
  const usual = orderScenario.define(setup);
  const start = startWorld(orderScenario, createMachine(usual));
  const definition = {
    ...usual,
    programs: { ...usual.programs, carrying: carrying(commands, by) },
    daemons: [{ place, program: 'carrying', args: {} }],
  };
  return openStage(definition, (world) => ({ ...start, activations: world.activations }));
}

const toldBy = (stage: Stage): readonly unknown[] =>
  stage
    .entries()
    .flatMap(({ op }) => (op?.kind === 'tell' && 'carried' in op.about ? [op.about['carried']] : []));
const written = (stage: Stage): readonly number[] =>
  ['events', 'outbox'].map((table) => stage.rows(table, 'order-service').length - 2);

const approve = orderCommand('ApproveOrder');
const reserve: Command = {
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data: { orderId: 'order-1', amount: 100 },
};

describe('carrying out', () => {
  test('leaves the end of the transaction to whoever began it: all of it is committed, or nothing', () => {
    const stage = open([approve, reserve]);
    stage.actUpTo('order-service-1', 'commit');
    expect([toldBy(stage), written(stage)]).toEqual([
      ['done', 'done'],
      [0, 0],
    ]);
    stage.act('order-service-1');
    expect(written(stage)).toEqual([2, 2]);

    const lost = open([approve, reserve]);
    lost.actUpTo('order-service-1', 'commit');
    lost.act('order-service-1', 'refused');
    expect(written(lost)).toEqual([0, 0]);
  });

  test('[P1] each group of events is committed for what has led to it', () => {
    const stage = open([approve, reserve]);
    stage.actOn('order-service-1');
    const facts = stage.entries().flatMap((entry) => entry.facts);
    expect(facts.filter(({ kind }) => kind === 'event-committed')).toMatchObject([
      { event: { type: 'OrderApproved', triggeringEvent: 'm0' }, basedOn: 1, cause: 7, group: 3 },
      { event: { type: 'CreditReserved', triggeringEvent: 'm1' }, basedOn: 1, cause: 8, group: 4 },
    ]);
  });

  test('[P4] all events of one command are one group, which its first names', () => {
    const hasty: AnyAggregate = {
      ...anyAggregate(order),
      process: () => succeed(['OrderRevised', 'OrderApproved'].map((type) => ({ type, data: { total: 1 } }))),
    };
    const stage = open([approve], { ...service, aggregates: [hasty] });
    stage.actOn('order-service-1');
    const facts = stage.entries().flatMap((entry) => entry.facts);
    expect(facts.filter(({ kind }) => kind === 'event-committed')).toMatchObject([
      { event: { id: 3, version: 2 }, basedOn: 1, group: 3 },
      { event: { id: 4, version: 3 }, basedOn: 2, group: 3 },
    ]);
  });

  test('sees what was written before it in the same transaction, and writes nothing where it is refused', () => {
    const stage = open([approve, approve]);
    stage.actOn('order-service-1');
    expect([toldBy(stage), written(stage)]).toEqual([
      ['done', 'rejected'],
      [1, 1],
    ]);
  });

  test('says what the database has ended before anything was read', () => {
    const stage = open([approve]);
    stage.actUpTo('order-service-1', 'find');
    stage.act('order-service-1', 'connection-lost');
    stage.act('order-service-1');
    expect(toldBy(stage)).toEqual(['unread']);
  });
});
