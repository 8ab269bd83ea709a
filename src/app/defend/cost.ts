import { assert } from '../../base/assert.ts';
import { workloadOf } from '../../explorer/question/workload.ts';
import { createMachine, type Machine } from '../../kernel/machine/machine.ts';
import { settle } from '../../kernel/machine/rest.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Defence } from '../../scenarios/defences/defence.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';

/**
 * What a design costs, all of it counted by the machine: what there is to run, and what the commands of the attacks
 * come to where nothing fails and each is sent once the one before it has come to rest.
 */
export type Cost = {
  /** Places of the system, clients and persons aside. */
  readonly parts: number;
  readonly tables: number;
  /** Rows, documents and stored positions written, and messages published. */
  readonly writes: number;
  /** Shared moves until nothing is left to do: of the command that takes most. */
  readonly movesToRest: number;
  /** Shared moves until the client has its answer: of the command that takes most. */
  readonly movesToAnswer: number;
};

/** What counts most stands first. */
export const costParts = ['parts', 'tables', 'writes', 'movesToRest', 'movesToAnswer'] as const;

/** Which of two designs costs less: fewer parts, else fewer tables, else fewer writes, else fewer moves. */
export function compareCosts(one: Cost, other: Cost): number {
  const differing = costParts.find((part) => one[part] !== other[part]);
  return differing === undefined ? 0 : one[differing] - other[differing];
}

const movesMax = 5_000;

export function costOf({ attacks }: Pick<Defence, 'attacks'>, setup: Setup): Cost {
  const scenario = scenarioOf(setup);
  const definition = scenario.define(setup);
  const machine = createMachine(definition);
  const start = startWorld(scenario, machine);
  const carried = attacks.flatMap((commands) => {
    let world = start;
    return workloadOf(scenario, definition, commands).map((send) => {
      const run = carriedOut(machine, world, send);
      world = run.world;
      return run;
    });
  });
  return {
    parts: definition.places.filter(({ kind }) => kind !== 'client' && kind !== 'person').length,
    tables: definition.databases.reduce((sum, { tables }) => sum + tables.length, 0),
    writes: carried.flatMap(({ entries }) => entries).reduce((sum, entry) => sum + writesIn(entry), 0),
    movesToRest: Math.max(...carried.map(({ entries }) => sharedCount(entries))),
    movesToAnswer: Math.max(...carried.map(({ answeredBy }) => answeredBy)),
  };
}

type CarriedOut = {
  readonly world: World;
  readonly entries: readonly TraceEntry[];
  /** Shared moves until the client has its answer. */
  readonly answeredBy: number;
};

/** A command from its sending to rest. Who asks and who answers go first: what others do meanwhile delays no answer. */
function carriedOut(machine: Machine, before: World, send: Move): CarriedOut {
  let world = before;
  const entries: TraceEntry[] = [];
  const make = (move: Move): void => {
    const stepped = machine.step(world, move);
    assert(stepped.ok, () => `what is offered is possible: ${JSON.stringify(move)}`);
    world = stepped.world;
    entries.push(stepped.entry);
  };
  make(send);
  const { places } = machine.definition;
  const answering = new Set(
    places.filter(({ kind }) => kind === 'client' || kind === 'service').map(({ id }) => id),
  );
  const isAnswering = (move: Move): boolean => {
    const actor = move.kind === 'op' ? world.activations[move.activation] : undefined;
    return actor !== undefined && answering.has(actor.place);
  };
  while (!entries.some(isAnswer)) {
    const move = machine.natural(world).find(isAnswering) ?? machine.firstNatural(world);
    if (move === null) break;
    make(move);
  }
  const answeredBy = sharedCount(entries);
  const settled = settle(machine, world, movesMax);
  assert(settled.isAtRest, 'where nothing fails it comes to rest');
  settled.moves.forEach(make);
  return { world, entries, answeredBy };
}

const isAnswer = ({ facts }: TraceEntry): boolean => facts.some(({ kind }) => kind === 'answer-heard');

/** What is told to the broker, or sent out. */
const telling: ReadonlySet<string> = new Set(['publish', 'put-record', 'acknowledge', 'send-mail']);

function writesIn({ op, effects }: TraceEntry): number {
  const stored = effects.filter(({ kind }) => kind === 'write').length;
  return stored + (op !== null && telling.has(op.kind) ? 1 : 0);
}

/** What touches nothing shared is not counted, as in a search (K10). */
const sharedCount = (entries: readonly TraceEntry[]): number =>
  entries.filter(({ move }) => move.kind !== 'op' || move.op !== 'tell').length;
