import { assert, present } from '../../src/base/assert.ts';
import { drawBelow } from '../../src/base/random.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import type { Move, Outcome } from '../../src/kernel/world/move.ts';
import type { PropertyId } from '../../src/kernel/terms/names.ts';
import type { OpKind } from '../../src/kernel/language/op.ts';
import { judge } from '../../src/kernel/properties/observe.ts';
import type { Judgement } from '../../src/kernel/properties/property.ts';
import { settle } from '../../src/kernel/machine/rest.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { Setup } from '../../src/scenarios/slots/setup.ts';
import type { ScriptStep } from '../../src/scenarios/script/script.ts';
import { playByClock } from '../../src/live/tape-stage.ts';
import { runOf, tapeOf, type OrderRun } from './order-run.ts';
import { approveCount } from '../../src/scenarios/usage-count/usage-count-workload.ts';
import { servicesOf } from './services-of.ts';
import { slotsWith } from './slots-with.ts';
import { scenarioOf } from '../../src/app/scenarios/every-scenario.ts';

/** One way in which a promise's sentence can be untrue, or comes close to it, and the runs that show it. */
export type Way = {
  readonly promise: PropertyId;
  readonly way: string;
  readonly slots: Partial<Setup['slots']>;
  /**
   * Which of the scenario's exploring commands are sent, at once: two changes of one aggregate, and a new one; what may
   * follow on the first of them; or others.
   */
  readonly sends: readonly (0 | 1 | 2 | 'next' | Command)[];
  /** The one fault of the run; null: nothing fails, and the order alone does it. */
  readonly fault: ((move: Move) => boolean) | null;
  /** Where a fault alone is not enough: in orders other than the clock's, too. */
  readonly isInAnyOrder?: true;
  /** Left out: in every scenario. */
  readonly only?: Setup['scenario'];
};

export const crash = (role: string) => (move: Move) => move.kind === 'crash' && isOf(move.place, role);
export const takeDown = (role: string) => (move: Move) => move.kind === 'take-down' && isOf(move.place, role);
export const ofKind = (kind: Move['kind']) => (move: Move) => move.kind === kind;
export const ends = (outcome: Outcome, op: OpKind) => (move: Move) =>
  move.kind === 'op' && move.outcome === outcome && move.op === op;

/** `service-1` and `database` are called after their business. */
const isOf = (place: string, role: string): boolean =>
  place === role || businesses.some((of) => place === `${of}-${role}`);

const businesses = [...scenarios.map(({ id }) => id), 'template'];

/** So many orders are tried for one that breaks a promise, and so many must keep it. */
const orderCountMax = { breaking: 300, keeping: 12, trying: 2 };
const movesMax = 1_500;

/** Every run that has a fault of the kind somewhere, or, where nothing fails, other orders; each to its rest. */
export function* runsOf(
  scenario: Setup['scenario'],
  way: Way,
  aim: keyof typeof orderCountMax,
): Generator<EndOfRun> {
  const { defaults } = scenarioOf({ scenario, slots: {}, seed: 0 });
  const run = runOf({ scenario, slots: slotsWith({ defaults }, way.slots), seed: 1 });
  const script = sendsOf(run, way);
  if (way.fault === null || way.isInAnyOrder) {
    for (let seed = 1; seed <= orderCountMax[aim]; seed += 1)
      yield endOf(run, inSomeOrder(run, script, way.fault, seed));
    return;
  }
  const tape = tapeOf(run, playByClock({ ...run, script, stopsBefore: null }));
  for (let position = way.sends.length; position <= tape.length(); position += 1) {
    const { world } = tape.momentAt(position);
    for (const move of run.machine.moves(world).filter(way.fault)) {
      const stepped = run.machine.step(world, move);
      if (stepped.ok) yield endOf(run, stepped.world);
    }
  }
}

function sendsOf({ scenario }: OrderRun, { sends }: Way): readonly (ScriptStep & { readonly move: Move })[] {
  return sends.map((sent, position) => ({
    when: { kind: 'at-once' },
    move: {
      kind: 'send',
      intent: `c${position + 1}`,
      to: servicesOf(scenario)[position % 2] ?? '',
      command: commandOf(scenario, sent),
    },
  }));
}

function commandOf({ id, exploring }: OrderRun['scenario'], sent: Way['sends'][number]): Command {
  if (typeof sent === 'object') return sent;
  // Of two requests for one template one is refused; what follows on one is somebody's decision.
  if (sent === 'next' && id === 'usage-count') return approveCount('template-1', 'Jun', 'within budget');
  return present(exploring[sent === 'next' ? 1 : sent], `a command ${sent}`);
}

/**
 * With two of three seeds some processes move only when no other can, so that there is much at once for them; with
 * one of four, what a service is about to publish waits as long.
 */
const isLate = (move: Move, seed: number): boolean =>
  move.kind === 'op' &&
  ((seed % 3 > 0 && move.activation.startsWith('projection')) ||
    (seed % 3 > 1 && move.activation.startsWith('relay')) ||
    (seed % 4 > 2 && move.op === 'publish' && move.activation.includes('service-1')));

/** All is sent, and then any process moves that can. */
function inSomeOrder(
  { machine, start }: OrderRun,
  script: ReturnType<typeof sendsOf>,
  fault: Way['fault'],
  seed: number,
): World {
  const after = (world: World, move: Move): World => {
    const stepped = machine.step(world, move);
    assert(stepped.ok, `a move is possible: ${JSON.stringify(move)}`);
    return stepped.world;
  };
  let world = script.reduce((sent, { move }) => after(sent, move), start);
  let hasFailed = fault === null;
  for (let count = 0; count < movesMax; count += 1) {
    const faults = hasFailed || fault === null ? [] : machine.moves(world).filter(fault);
    const [first] = faults;
    if (first !== undefined && drawBelow(2, seed, count, 1) === 0) {
      world = after(world, first);
      hasFailed = true;
      continue;
    }
    const moves = machine.natural(world);
    const others = moves.filter((move) => !isLate(move, seed));
    const free = others.length > 0 ? others : moves;
    const move = free[drawBelow(Math.max(1, free.length), seed, count)];
    if (move === undefined) return world;
    world = after(world, move);
  }
  return world;
}

type EndOfRun = { readonly judged: (promise: PropertyId) => Judgement['kind'] | 'not-made' };

/** Who is away comes back when nothing moves any more. */
function endOf({ machine }: OrderRun, world: World): EndOfRun {
  let quiet = world;
  for (let count = 0; count < movesMax; count += 1) {
    const move = machine.firstNatural(quiet);
    const stepped = move === null ? null : machine.step(quiet, move);
    if (stepped?.ok !== true) break;
    quiet = stepped.world;
  }
  const settled = settle(machine, quiet, movesMax);
  assert(settled.isAtRest, 'a run that comes to rest');
  return {
    judged: (promise) => {
      const property = machine.definition.properties.find(({ id }) => id === promise);
      return property === undefined ? 'not-made' : judge(property, settled.world, true).kind;
    },
  };
}

/** What several ways share. */
export const two = [0, 1] as const;
export const inTurn = [0, 'next'] as const;
export const one = [0] as const;
export const twoReservations = [1, 2].map((number): Command => ({
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data: { orderId: `order-${number}`, amount: 300 },
}));
export const twoRevisions = [110, 120].map((total): Command => ({
  type: 'ReviseOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: { total },
}));
export const naive = { consuming: 'naive' } as const;
export const tables = { publishing: 'outbox-polling' } as const;
