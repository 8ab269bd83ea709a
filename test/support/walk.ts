import { drawBelow, drawUnit } from '../../src/base/random.ts';
import type { CommandSchema } from '../../src/domains/command-schema.ts';
import { armedId } from '../../src/kernel/world/armed-fault.ts';
import type { TraceEntry } from '../../src/kernel/world/entry.ts';
import type { Machine } from '../../src/kernel/machine/machine.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { drawCommand } from './commands.ts';

export type WalkStep = {
  readonly before: World;
  readonly move: Move;
  readonly world: World;
  readonly entry: TraceEntry;
};

export type Weights = {
  /** Chances, out of one; what is left is natural moves. */
  readonly send: number;
  readonly fault: number;
  readonly repair: number;
};

export const wild: Weights = { send: 0.08, fault: 0.1, repair: 0.14 };

/** A random walk over every kind of move, with commands from clients; the same seed, the same walk. */
export function* walk(
  machine: Machine,
  start: World,
  schemas: readonly CommandSchema[],
  services: readonly string[],
  seed: number,
  length: number,
  weights: Weights = wild,
): Generator<WalkStep, void, void> {
  let world = start;
  for (let at = 0; at < length; at += 1) {
    const move = chooseMove(machine, world, schemas, services, seed, at, weights);
    if (move === null) continue;
    const stepped = machine.step(world, move);
    if (!stepped.ok)
      throw new Error(`${JSON.stringify(move)}: ${stepped.problem} (seed ${seed}, move ${at})`);
    yield { before: world, move, world: stepped.world, entry: stepped.entry };
    world = stepped.world;
  }
}

/** A fault armed for what a process does next, or soon again. */
function arm(machine: Machine, world: World, seed: number, at: number): Move | null {
  const actors = Object.values(world.activations);
  const actor = actors[drawBelow(actors.length, seed, at, 8)];
  if (actor === undefined) return null;
  const op = machine.opOf(actor).kind;
  const occurrence = 1 + drawBelow(3, seed, at, 9);
  const fault = { place: actor.place, op, label: null, occurrence, strike: 'refused' } as const;
  return world.armed[armedId(fault)] === undefined ? { kind: 'arm', fault } : null;
}

/** So many commands may be under way at once. */
const clientCountMax = 2;

function chooseMove(
  machine: Machine,
  world: World,
  schemas: readonly CommandSchema[],
  services: readonly string[],
  seed: number,
  at: number,
  weights: Weights,
): Move | null {
  const clientCount = Object.keys(world.activations).filter((id) => id.startsWith('client:')).length;
  const roll = drawUnit(seed, at, 1);
  const pick = <T>(list: readonly T[], salt: number): T | null =>
    list[drawBelow(list.length, seed, at, salt)] ?? null;
  const send = (): Move | null => {
    const to = pick(services, 3);
    if (to === null || clientCount >= clientCountMax) return arm(machine, world, seed, at);
    const command = drawCommand(schemas, drawBelow(2 ** 32, seed, at, 4));
    return { kind: 'send', intent: `c${at}`, to, command };
  };
  if (roll < weights.send) return send();
  const natural = machine.natural(world);
  if (roll > weights.send + weights.fault + weights.repair) return pick(natural, 5) ?? send();
  const others = machine.moves(world).slice(natural.length);
  const isRepair = (move: Move): boolean => move.kind === 'recover' || move.kind === 'mend';
  const isFault = (move: Move): boolean => !isRepair(move) && move.kind !== 'op';
  // There are many places and links: drawn evenly, they would leave little room for faults of ops.
  const ofOps = drawUnit(seed, at, 7) < 0.6 && others.some((move) => move.kind === 'op');
  const isWanted =
    roll >= weights.send + weights.fault ? isRepair : ofOps ? (move: Move) => move.kind === 'op' : isFault;
  const wanted = others.filter(isWanted);
  // Kinds are drawn before moves, so that what can happen in one place only is not lost among the rest.
  const kind = pick([...new Set(wanted.map((move) => move.kind))], 10);
  return (
    pick(
      wanted.filter((move) => move.kind === kind),
      6,
    ) ?? pick(natural, 5)
  );
}
