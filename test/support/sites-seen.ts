import { drawBelow } from '../../src/base/random.ts';
import type { Machine } from '../../src/kernel/machine/machine.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import type { Activation, World } from '../../src/kernel/world/world.ts';
import type { Setup } from '../../src/scenarios/slots/setup.ts';
import { newOrder, revision, runOf, sendOf } from './order-run.ts';

/** Not every subscriber has asked for what becomes of customers. */
const newCustomer = (number: number): Command => ({
  type: 'CreateCustomer',
  aggregateType: 'Customer',
  aggregateId: `customer-${number}`,
  data: { name: 'Jun', creditLimit: 100 },
});

/** The sites of all ops that processes come to in so many long random runs, from that seed on: a kind of run each. */
export function sitesSeen(slots: Setup['slots'], firstSeed: number, runCount: number): ReadonlySet<string> {
  const seen = new Set<string>();
  // Whoever stands where it stood wants the same op.
  const asked = new WeakSet<Activation>();
  for (let seed = firstSeed; seed < firstSeed + runCount; seed += 1) {
    const { machine, start } = runOf({ scenario: 'order', slots, seed });
    let world = start;
    for (let count = 0; count < 260; count += 1) {
      for (const actor of Object.values(world.activations)) {
        if (asked.has(actor)) continue;
        asked.add(actor);
        const { kind, sites = [] } = machine.opOf(actor);
        if (sites.length === 0) seen.add(`${kind} of ${actor.id}:0`);
        for (const { file, line } of sites) seen.add(`${file}:${line}`);
      }
      const draw = (limit: number, salt: number): number => drawBelow(limit, seed, count, salt);
      const natural = machine.natural(world);
      const strikes = strikesIn(machine, world, seed, draw);
      const choices = natural.length === 0 ? machine.moves(world) : strikes.length > 0 ? strikes : natural;
      const chosen =
        draw(10, 2) === 0
          ? sendOf(
              count,
              [newOrder(count), revision(100 + count), revision(-1), newCustomer(count)][draw(4, 3)] ??
                newOrder(count),
            )
          : choices[draw(choices.length, 4)];
      const stepped = chosen === undefined ? null : machine.step(world, chosen);
      if (stepped?.ok === true) world = stepped.world;
    }
  }
  return seen;
}

const spoiling: ReadonlySet<string> = new Set(['poison', 'deploy-fix', 'raise-limit']);

/** Some runs are without any fault, some with outages, most with ops that fail. */
function strikesIn(
  machine: Machine,
  world: World,
  seed: number,
  draw: (limit: number, salt: number) => number,
): readonly Move[] {
  if (seed % 4 !== 0 && draw(12, 6) === 0) {
    const poisons = machine.moves(world).filter(({ kind }) => spoiling.has(kind));
    if (poisons.length > 0) return poisons;
  }
  // A client asks again only after silence, which chance alone makes too rare.
  const isSilence =
    draw(4, 5) === 0 &&
    Object.values(world.activations).some((actor) => machine.opOf(actor).kind === 'reply');
  if (!isSilence && draw(seed % 4 === 0 ? 1_000 : 12, 1) !== 0) return [];
  const faults = machine.moves(world).filter((move) => move.kind !== 'op' || move.outcome !== 'done');
  if (isSilence) return faults.filter((move) => move.kind === 'op' && move.op === 'reply');
  return seed % 4 === 1 ? faults : faults.filter(({ kind }) => kind === 'op' || kind === 'redeliver');
}
