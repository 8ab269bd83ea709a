import type { CommandSchema } from '../../domains/command-schema.ts';
import type { Strike } from '../../kernel/world/armed-fault.ts';
import type { CommandStep, SystemDefinition } from '../../kernel/definition/definition.ts';
import { crashable } from '../../kernel/definition/fault-places.ts';
import { decisionMoves } from '../../kernel/machine/decision.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import { faultsAt } from '../../kernel/machine/outcomes.ts';
import { meaningOf } from '../../kernel/meanings/table.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Op, OpKind } from '../../kernel/language/op.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import { sendMove } from '../../scenarios/form/send-move.ts';

/** An op that a fault can be armed for, and what it can suffer. */
export type ArmableOp = {
  readonly place: PlaceId;
  readonly op: OpKind;
  readonly label: string;
  readonly strikes: readonly Strike[];
  /** The step on a command's way that it begins; left out: none. */
  readonly step?: CommandStep;
  /** What can be taken where there is a choice, by whoever is asked; none: there is nothing to choose. */
  readonly options: readonly string[];
};

const movesMax = 600;

/** Which of several ways is taken where there is a choice. */
type Pick = (ways: readonly Move[]) => Move | undefined;

/**
 * What the places of a system do when nothing goes wrong, in the order in which they come to it: one
 * command of each kind is carried out on memory, once with the first answer to all that is asked on the way, and,
 * where anything is, once with the last.
 */
export function armableOps(machine: Machine, scenario: Scenario, start: World): readonly ArmableOp[] {
  const ops = opsOnTheWay(machine, scenario, start, (ways) => ways[0]);
  const isAsked = ops.some(({ options }) => options.length > 1);
  const others = isAsked ? opsOnTheWay(machine, scenario, start, (ways) => ways.at(-1)) : [];
  return distinct([...ops, ...others]);
}

function opsOnTheWay(machine: Machine, scenario: Scenario, start: World, pick: Pick): readonly ArmableOp[] {
  const ops: ArmableOp[] = [];
  let world = start;
  for (const [index, schema] of scenario.commands.entries()) {
    const command = sampleOf(schema, scenario.preload);
    const sending = { command, intent: `sample-${index}`, sentCount: 0 };
    const move = sendMove(machine.definition, scenario.routes, sending);
    const sent = move === null ? null : machine.step(world, move);
    if (sent?.ok !== true) continue;
    world = sent.world;
    for (let count = 0; count < movesMax; count += 1) {
      const move = nextOnTheWay(machine, world, pick);
      const actor = move === undefined ? undefined : world.activations[move.activation];
      if (move === undefined || actor === undefined) break;
      ops.push(armableOp(machine.definition, actor.place, machine.opOf(actor)));
      const stepped = machine.step(world, move);
      if (!stepped.ok) break;
      world = stepped.world;
    }
  }
  return ops;
}

type OwnMove = Extract<Move, { kind: 'op' | 'decide' }>;

/** Of what is asked for its options, the picked one; people are asked once nothing moves. */
function nextOnTheWay(machine: Machine, world: World, pick: Pick): OwnMove | undefined {
  const own = (move: Move | undefined) => (move?.kind === 'op' || move?.kind === 'decide' ? move : undefined);
  const moves = machine.natural(world);
  const first = own(moves[0] ?? decisionMoves(machine, world)[0]);
  if (first === undefined || (first.kind === 'op' && first.op !== 'choose')) return first;
  const all = first.kind === 'op' ? moves : decisionMoves(machine, world);
  return own(pick(all.filter((move) => own(move)?.activation === first.activation)));
}

export function armableOp(definition: SystemDefinition, place: PlaceId, op: Op): ArmableOp {
  const kind = definition.places.find(({ id }) => id === place)?.kind;
  const outcomes = faultsAt(definition, place, op);
  // Who waits for a person does nothing before which it could crash.
  const crashes: readonly Strike[] =
    op.kind === 'await-decision' ? ['crash-after'] : ['crash-before', 'crash-after'];
  // Inside a transaction all losses are one.
  const losses: readonly Strike[] = outcomes.includes('connection-lost')
    ? ['request-lost']
    : (['refused', 'request-lost', 'reply-lost', 'too-large', 'twice'] as const).filter((strike) =>
        outcomes.includes(strike),
      );
  const strikes = [...(kind !== undefined && crashable.includes(kind) ? crashes : []), ...losses];
  const options = op.kind === 'choose' || op.kind === 'await-decision' ? op.options : [];
  const label = meaningOf(op.kind).label(op);
  const step = op.kind === 'tell' ? definition.commandSteps?.find((one) => one.label === label) : undefined;
  return { place, op: op.kind, label, strikes, options, ...(step === undefined ? {} : { step }) };
}

/** Each op once; what touches nothing shared, and waiting, is no moment to break anything at, unless it is counted as a step. */
export function distinct(ops: readonly ArmableOp[]): readonly ArmableOp[] {
  const byName = new Map<string, ArmableOp>();
  for (const op of ops) {
    const name = `${op.place} ${op.op} ${op.label}`;
    const isIdle = op.strikes.length === 0 && op.options.length === 0;
    const isMoment = op.step !== undefined || !passing.includes(op.op);
    if (isMoment && !isIdle && !byName.has(name)) byName.set(name, op);
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
