import { describe, expect, test } from 'vitest';
import { commandOf, eventOf, type SubjectKey } from '../../../src/app/follow/subject.ts';
import { createThreads } from '../../../src/app/follow/threads.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import { nextByClock } from '../../../src/live/clock.ts';
import { createTape, type Tape } from '../../../src/live/tape.ts';
import { startWorld } from '../../../src/scenarios/form/start-world.ts';
import type { Setup } from '../../../src/scenarios/slots/setup.ts';
import { chainIn, idOf } from '../../support/follow-run.ts';
import { orchestration } from '../../support/orchestration.ts';
import { press } from '../../support/order-run.ts';
import { choreography, createOrder, sagaScenario, type SagaTopology } from '../../support/saga-stage.ts';

/** Two orders at once, within the customer's limit or over it, until nothing moves. */
function twoOrders(topology: SagaTopology, slots: Setup['slots'], total: number): Tape {
  const scenario = sagaScenario(topology);
  const setup: Setup = { scenario: scenario.id, slots: { ...scenario.defaults, ...slots }, seed: 1 };
  const machine = createMachine(scenario.define(setup));
  const tape = createTape(machine, setup.seed, startWorld(scenario, machine));
  for (const number of [1, 2]) {
    const command = { ...createOrder(total), aggregateId: `order-${number}` };
    press(tape, { kind: 'send', intent: `c${number}`, to: 'order-service-1', command });
  }
  for (;;) {
    const { clock, world } = tape.head();
    const due = nextByClock(machine, clock, world);
    if (due === null) return tape;
    press(tape, due.move, due.atMs);
  }
}

/** What has led to each message, as the commits say it: told without following anything. */
const causesIn = (tape: Tape): ReadonlyMap<number, string | number> =>
  new Map(
    tape
      .entries()
      .flatMap(({ facts }) => facts)
      .flatMap((fact): readonly (readonly [number, string | number])[] => {
        if (fact.kind === 'event-committed') return [[fact.event.id, fact.cause]];
        return fact.kind === 'message-committed' ? [[fact.message.id, fact.message.cause]] : [];
      }),
  );

function ledBy(causes: ReadonlyMap<number, string | number>, intent: string): readonly number[] {
  const origin = (cause: string | number | undefined): string | null =>
    typeof cause === 'number' ? origin(causes.get(cause)) : (cause ?? null);
  return [...causes.keys()].filter((id) => origin(id) === intent);
}

const messageOf = (fact: Fact): number | null => ('message' in fact ? fact.message.id : idOf(fact));

const table = (
  [
    ['a choreography', choreography()],
    ['an orchestration', orchestration],
  ] as const
).flatMap(([name, topology]) =>
  [100, 600].flatMap((total) =>
    ['outbox-polling', 'after-commit', 'log-tailing', 'cursor-waiting'].map(
      (publishing) => [name, total, publishing, topology] as const,
    ),
  ),
);

describe.each(table)('in %s of an order of %d with %s', (name, total, publishing, topology) => {
  const tape = twoOrders(topology, { publishing }, total);
  const causes = causesIn(tape);
  const threads = createThreads(tape);
  threads.read();

  test('[M4] a command leads to every message that it caused, over both services', () => {
    for (const intent of ['c1', 'c2']) {
      const chain = chainIn(tape, commandOf(intent));
      const led = ledBy(causes, intent);
      expect(led.length).toBeGreaterThanOrEqual(3);
      const wanted = [`command ${intent}`, ...led.map((id) => `event ${id}`)];
      expect([...chain.members].sort()).toEqual(wanted.sort());
      expect(chain.places).toEqual(expect.arrayContaining(['order-database', 'customer-database', 'broker']));
      expect(chain.tally.committed + chain.tally.messages).toBe(led.length);
    }
  });

  test('[M4] each message is told to be caused by what its commit says', () => {
    for (const [id, cause] of causes) {
      const key: SubjectKey = typeof cause === 'string' ? `command ${cause}` : `event ${cause}`;
      const thread = threads.threadOf(`event ${id}`);
      expect([id, thread?.cause]).toEqual([id, key]);
      expect(thread?.name).not.toBe('');
    }
  });

  test('[M4] the last of a chain leads back to its command, and to nothing beside it', () => {
    const last = ledBy(causes, 'c1').at(-1) ?? expect.fail(name);
    const back: (string | number)[] = [];
    for (let at: string | number | undefined = last; at !== undefined;) {
      back.push(at);
      at = typeof at === 'number' ? causes.get(at) : undefined;
    }
    const { members } = chainIn(tape, eventOf(last));
    const keys = back.map((one) => (typeof one === 'number' ? `event ${one}` : `command ${one}`));
    expect(members.slice(0, keys.length)).toEqual(keys.toReversed());
  });

  test('[M4] a chain has every move of its messages and none of the other order', () => {
    const { moves } = chainIn(tape, commandOf('c1'));
    const others = new Set(ledBy(causes, 'c2'));
    const own = new Set(ledBy(causes, 'c1'));
    const inChain = new Set(moves);
    for (const [index, { facts }] of tape.entries().entries())
      for (const id of facts.map(messageOf)) {
        if (id === null) continue;
        if (own.has(id)) expect([index + 1, inChain.has(index + 1)]).toEqual([index + 1, true]);
        if (others.has(id)) expect([index + 1, inChain.has(index + 1)]).toEqual([index + 1, false]);
      }
  });
});
