import { assert, present } from '../../src/base/assert.ts';
import { valuesOf } from '../../src/base/sorted-map.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import type { TraceEntry } from '../../src/kernel/world/entry.ts';
import { createMachine, type Machine } from '../../src/kernel/machine/machine.ts';
import type { Move, Outcome } from '../../src/kernel/world/move.ts';
import type { ActivationId } from '../../src/kernel/terms/names.ts';
import type { OpResult } from '../../src/kernel/language/op.ts';
import type { World } from '../../src/kernel/world/world.ts';

/** A run in a test's hand: whoever is named moves, and what cannot be done stops the test. */
export type Stage = {
  readonly machine: Machine;
  readonly now: () => World;
  readonly entries: () => readonly TraceEntry[];
  /** One op of the actor; without an outcome, the one that needs no fault. Hands back its result. */
  readonly act: (actor: ActivationId, outcome?: Outcome) => OpResult;
  /** Ops of the actor while there are any; at most `countMax`. Hands back the results. */
  readonly actOn: (actor: ActivationId, countMax?: number) => readonly OpResult[];
  /** Acts until the actor wants an op of this kind next. */
  readonly actUpTo: (actor: ActivationId, kind: string) => void;
  readonly move: (move: Move) => TraceEntry;
  /** How the actor's next op may end; nothing but faults: it waits. */
  readonly outcomes: (actor: ActivationId) => readonly Outcome[];
  /** How it ends without a fault; null: it waits. */
  readonly natural: (actor: ActivationId) => Outcome | null;
  readonly wants: (actor: ActivationId) => string | null;
  readonly rows: (table: string, database?: string) => readonly Row[];
};

export function openStage(
  definition: SystemDefinition,
  prepare: (world: World) => World = (world) => world,
): Stage {
  const machine = createMachine(definition);
  const entries: TraceEntry[] = [];
  let world = prepare(machine.initial);
  const movesOf = (actor: ActivationId): readonly Extract<Move, { kind: 'op' }>[] =>
    machine.moves(world).flatMap((move) => (move.kind === 'op' && move.activation === actor ? [move] : []));
  const wants = (actor: ActivationId): string | null => {
    const activation = world.activations[actor];
    return activation === undefined ? null : machine.opOf(activation).kind;
  };
  const move = (made: Move): TraceEntry => {
    const stepped = machine.step(world, made);
    assert(stepped.ok, `${JSON.stringify(made)}: ${stepped.ok ? '' : stepped.problem}`);
    world = stepped.world;
    entries.push(stepped.entry);
    return stepped.entry;
  };
  const naturalOf = (actor: ActivationId): Extract<Move, { kind: 'op' }> | undefined =>
    machine
      .natural(world)
      .flatMap((made) => (made.kind === 'op' && made.activation === actor ? [made] : []))[0];
  const act = (actor: ActivationId, outcome?: Outcome): OpResult => {
    const found =
      outcome === undefined ? naturalOf(actor) : movesOf(actor).find((made) => made.outcome === outcome);
    const offered = movesOf(actor).map((made) => made.outcome);
    const entry = move(
      present(
        found,
        `${actor} to do ${wants(actor) ?? 'nothing'}: ${outcome ?? 'any'} of [${offered.join()}]`,
      ),
    );
    return present(entry.result, 'a result');
  };
  return {
    machine,
    now: () => world,
    entries: () => entries,
    act,
    actOn: (actor, countMax = 100) => {
      const results: OpResult[] = [];
      while (results.length < countMax && naturalOf(actor) !== undefined) results.push(act(actor));
      return results;
    },
    actUpTo: (actor, kind) => {
      for (let count = 0; wants(actor) !== kind; count += 1) {
        assert(count < 100, `${actor} comes to ${kind}`);
        act(actor);
      }
    },
    move,
    outcomes: (actor) => movesOf(actor).map((made) => made.outcome),
    natural: (actor) => naturalOf(actor)?.outcome ?? null,
    wants,
    rows: (table, database = 'shop') =>
      valuesOf(present(world.databases[database]?.tables[table], `${database}/${table}`).rows),
  };
}
