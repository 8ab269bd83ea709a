import type { CommandSchema } from '../../domains/command-schema.ts';
import type { Strike } from '../../kernel/world/armed-fault.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { crashable } from '../../kernel/definition/fault-places.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import { meaningOf } from '../../kernel/meanings/table.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Op, OpKind } from '../../kernel/language/op.ts';
import type { World } from '../../kernel/world/world.ts';
import { routed } from '../../scenarios/form/routes.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';

/** An op that a fault can be armed for, and what it can suffer. */
export type ArmableOp = {
  readonly place: PlaceId;
  readonly op: OpKind;
  readonly label: string;
  readonly strikes: readonly Strike[];
};

const movesMax = 600;

/**
 * What the places of a system do when nothing goes wrong, in the order in which they come to it: one
 * command of each kind is carried out on memory.
 */
export function armableOps(machine: Machine, scenario: Scenario, start: World): readonly ArmableOp[] {
  const ops: ArmableOp[] = [];
  let world = start;
  for (const [index, schema] of scenario.commands.entries()) {
    const command = sampleOf(schema, scenario.preload);
    const sent = machine.step(world, {
      kind: 'send',
      intent: `sample-${index}`,
      to: routed(scenario.routes, command) ?? '',
      command,
    });
    if (!sent.ok) continue;
    world = sent.world;
    for (let count = 0; count < movesMax; count += 1) {
      const move = machine.natural(world)[0];
      const actor = move?.kind === 'op' ? world.activations[move.activation] : undefined;
      if (move === undefined || actor === undefined) break;
      ops.push(armableOp(machine.definition, actor.place, machine.opOf(actor)));
      const stepped = machine.step(world, move);
      if (!stepped.ok) break;
      world = stepped.world;
    }
  }
  return distinct(ops);
}

export function armableOp({ places }: SystemDefinition, place: PlaceId, op: Op): ArmableOp {
  const kind = places.find(({ id }) => id === place)?.kind;
  const { label, faults } = meaningOf(op.kind);
  const outcomes = faults(op);
  const crashes: readonly Strike[] = ['crash-before', 'crash-after'];
  // Inside a transaction all losses are one.
  const losses: readonly Strike[] = outcomes.includes('connection-lost')
    ? ['request-lost']
    : (['refused', 'request-lost', 'reply-lost', 'too-large'] as const).filter((strike) =>
        outcomes.includes(strike),
      );
  const strikes = [...(kind !== undefined && crashable.includes(kind) ? crashes : []), ...losses];
  return { place, op: op.kind, label: label(op), strikes };
}

/** Each op once; steps that nothing shared is touched by, and waiting, are no moments to break anything at. */
export function distinct(ops: readonly ArmableOp[]): readonly ArmableOp[] {
  const byName = new Map<string, ArmableOp>();
  for (const op of ops) {
    const name = `${op.place} ${op.op} ${op.label}`;
    if (!passing.includes(op.op) && op.strikes.length > 0 && !byName.has(name)) byName.set(name, op);
  }
  return [...byName.values()];
}

const passing: readonly OpKind[] = ['tell', 'begin', 'rollback', 'await-reply', 'await-reachable'];

function sampleOf(schema: CommandSchema, preload: readonly Command[]): Command {
  const { type, aggregateType, creates, fields } = schema;
  const known = preload.find((command) => command.aggregateType === aggregateType)?.aggregateId;
  return {
    type,
    aggregateType,
    aggregateId: creates || known === undefined ? `${aggregateType.toLowerCase()}-sample` : known,
    data: Object.fromEntries(fields.map(({ name, initial }) => [name, initial])),
  };
}
