import { drawBelow, drawUnit } from '../../src/base/random.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import { drawCommand } from '../support/commands.ts';
import { slotPairsOf } from '../support/order-lab.ts';
import { randomTransactions } from './random-transactions.ts';
import type { RealServer } from './real-server.ts';
import { shadowRun, type Chooser, type Shadowed } from './shadow-run.ts';
import { askedIn } from '../support/services-of.ts';

/** `transactions`: on the bare rules; `walks`: of the scenarios, with random patterns. */
export type ShadowKind = 'transactions' | 'walks';

export type ShadowTotals = Omit<Shadowed, 'steps' | 'difference'> & {
  readonly runCount: number;
  readonly differences: readonly {
    readonly kind: ShadowKind;
    readonly seed: number;
    readonly steps: readonly string[];
    readonly difference: string;
  }[];
};

type Enough = { readonly statements: number } | { readonly runs: number };

/** More of them would say the same. */
const differenceCountMax = 3;

/** Runs with one seed after the other until there are enough. */
export async function shadowed(
  server: RealServer,
  kind: ShadowKind,
  firstSeed: number,
  enough: Enough,
): Promise<ShadowTotals> {
  let totals: ShadowTotals = {
    runCount: 0,
    statementCount: 0,
    transactionCount: 0,
    waitingCount: 0,
    deadlockCount: 0,
    differences: [],
  };
  const isEnough = (): boolean =>
    totals.differences.length >= differenceCountMax ||
    ('runs' in enough ? totals.runCount >= enough.runs : totals.statementCount >= enough.statements);
  for (let seed = firstSeed; !isEnough(); seed += 1) {
    const { steps, difference, ...counts } = await runOf(server, kind, seed);
    totals = {
      runCount: totals.runCount + 1,
      statementCount: totals.statementCount + counts.statementCount,
      transactionCount: totals.transactionCount + counts.transactionCount,
      waitingCount: totals.waitingCount + counts.waitingCount,
      deadlockCount: totals.deadlockCount + counts.deadlockCount,
      differences:
        difference === null ? totals.differences : [...totals.differences, { kind, seed, steps, difference }],
    };
  }
  return totals;
}

async function runOf(server: RealServer, kind: ShadowKind, seed: number): Promise<Shadowed> {
  if (kind === 'transactions') {
    const { machine, start } = randomTransactions(seed);
    return shadowRun(
      server,
      machine,
      start,
      choosing(seed, 0.04, () => null),
      400,
    );
  }
  const setups = scenarios.flatMap((scenario) => slotPairsOf(scenario).map((slots) => ({ scenario, slots })));
  const { scenario, slots } = setups[drawBelow(setups.length, seed, 11)] ?? { scenario: null, slots: null };
  if (scenario === null) throw new Error('no setup');
  const machine = createMachine(scenario.define({ scenario: scenario.id, slots, seed }));
  const start = startWorld(scenario, machine);
  return shadowRun(
    server,
    machine,
    start,
    choosing(seed, 0.1, sender(scenario, machine.definition, seed)),
    160,
  );
}

/** Mostly what goes by itself, now and then a fault or a new command. */
function choosing(
  seed: number,
  faultChance: number,
  send: (world: World, at: number) => Move | null,
): Chooser {
  return (world, moves, at) => {
    const roll = drawUnit(seed, at, 1);
    const pick = (list: readonly Move[]): Move | null => list[drawBelow(list.length, seed, at, 2)] ?? null;
    const isNatural = (move: Move): boolean =>
      move.kind === 'op' ? move.outcome === 'done' || move.outcome === 'victim' : isRepair(move);
    const natural = moves.filter(isNatural);
    if (roll < faultChance) return pick(moves.filter((move) => !isNatural(move)));
    if (roll < faultChance + 0.1) return send(world, at) ?? pick(natural);
    const forced = moves.filter((move) => move.kind === 'op');
    return pick(natural) ?? send(world, at) ?? pick(forced);
  };
}

const isRepair = (move: Move): boolean => move.kind === 'recover' || move.kind === 'mend';

function sender(scenario: Scenario, definition: SystemDefinition, seed: number) {
  const services = askedIn(scenario, definition);
  return (world: World, at: number): Move | null => {
    const clientCount = Object.keys(world.activations).filter((id) => id.startsWith('client:')).length;
    const to = services[drawBelow(services.length, seed, at, 3)];
    if (to === undefined || clientCount >= 3) return null;
    return {
      kind: 'send',
      intent: `c${String(at)}`,
      to,
      command: drawCommand(scenario.commands, drawBelow(2 ** 32, seed, at, 4)),
    };
  };
}
