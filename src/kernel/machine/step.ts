import { advanced, startActivation } from '../world/activation.ts';
import { withComponent } from '../world/component.ts';
import { countArmed } from './arming.ts';
import type { TraceEntry } from '../world/entry.ts';
import { faultKindOf } from '../faults/fault-kind.ts';
import type { Fact } from '../terms/fact.ts';
import type { Stepped } from '../world/step-result.ts';
import { meaningOf } from '../meanings/table.ts';
import type { Move, Outcome } from '../world/move.ts';
import { opMove, type MachineParts } from './moves.ts';
import { decisionFacts, waysToDecide, type DecideMove } from './decision.ts';
import { hasWays, othersIn, outcomesOf, type Outcomes } from './outcomes.ts';
import { observe } from '../properties/observe.ts';
import { stepSurroundings } from './surroundings.ts';
import type { OpResult } from '../language/op.ts';
import type { Activation, World } from '../world/world.ts';

type OpMove = Extract<Move, { kind: 'op' }>;

/** One move: the world after it and what it did, or why it is not possible here. */
export function stepWorld(parts: MachineParts, world: World, move: Move): Stepped {
  if (move.kind === 'decide') return decide(parts, world, move);
  if (move.kind !== 'op') {
    const stepped = stepSurroundings(parts.definition, world, move);
    return stepped.ok ? observed(parts, world, counted(stepped.world, move), stepped.entry) : stepped;
  }
  const actor = actorOf(world, move);
  if (actor === undefined) return refuse(`there is no process ${move.activation}`);
  const op = parts.opOf(actor);
  const expected = opMove(actor, op, move.outcome);
  if (expected.op !== move.op || expected.label !== move.label)
    return refuse(`${actor.id} wants ${op.kind} next, not ${move.op} ${move.label}`);
  const outcomes = outcomesOf(
    parts.definition,
    world,
    actor,
    op,
    othersIn(parts.definition, world, parts.opOf),
  );
  if (!isPossible(outcomes, move))
    return refuse(
      `${op.kind} of ${actor.id} can't end as ${[move.outcome, move.option].join(' ').trim()} now`,
    );
  const isFault = move.outcome !== 'done' && move.outcome !== outcomes.natural;
  return performOp(parts, world, actor, withOption(outcomes, move), { outcome: move.outcome, isFault });
}

// A move may come from outside, so a name that every object inherits is no process.
const actorOf = ({ activations }: World, { activation }: OpMove | DecideMove): Activation | undefined =>
  Object.hasOwn(activations, activation) ? activations[activation] : undefined;

/** A person says what they want: what was asked of them is done by that (S10). */
function decide(parts: MachineParts, world: World, move: DecideMove): Stepped {
  const actor = actorOf(world, move);
  if (actor === undefined) return refuse(`there is no process ${move.activation}`);
  const op = parts.opOf(actor);
  const isAsked =
    op.kind === 'await-decision' &&
    waysToDecide(actor, op).some(({ subject, option }) => subject === move.subject && option === move.option);
  if (!isAsked) return refuse(`${actor.id} does not ask whether ${move.subject} is ${move.option}`);
  return performOp(parts, world, actor, move, { outcome: 'done', isFault: false });
}

/** Where a run of before says no option, it took the first one. */
function withOption({ options: [first] }: Outcomes, move: OpMove): OpMove {
  if (first === undefined || !hasWays(move.outcome) || move.option !== undefined) return move;
  return { ...move, option: first };
}

function isPossible(outcomes: Outcomes, { outcome, option }: OpMove): boolean {
  if (option !== undefined && !(hasWays(outcome) && outcomes.options.includes(option))) return false;
  return outcomes.natural === outcome || outcomes.faults().includes(outcome);
}

function performOp(
  parts: MachineParts,
  world: World,
  actor: Activation,
  move: OpMove | DecideMove,
  { outcome, isFault }: { readonly outcome: Outcome; readonly isFault: boolean },
): Stepped {
  const op = parts.opOf(actor);
  const meaning = meaningOf(op.kind);
  const occasion = { definition: parts.definition, world, actor, op };
  const performed = meaning.perform({ ...occasion, option: move.option ?? null }, outcome);
  const after = isFault ? counted(performed.world, move) : performed.world;
  const entry: TraceEntry = {
    move,
    actor: actor.id,
    from: actor.place,
    to: meaning.place(occasion),
    op,
    result: performed.result,
    facts: performed.facts,
    effects: performed.effects,
    broke: [],
  };
  return observed(parts, world, goOn(parts, after, actor, performed.result), entry);
}

/** Hands the process its result: it stands at its next op, begins anew with `next`, or ends. */
function goOn(parts: MachineParts, world: World, actor: Activation, result: OpResult): World {
  const moved = advanced(actor, result);
  const point = parts.automaton.pointOf(moved, actor);
  if (point.kind === 'at-op') return withComponent(world, 'activations', actor.id, moved);
  if (point.ending.kind === 'finished') return withComponent(world, 'activations', actor.id, undefined);
  return startActivation(world, actor.id, actor.place, actor.program, point.ending.args);
}

function observed(parts: MachineParts, before: World, after: World, entry: TraceEntry): Stepped {
  const facts = [
    ...entry.facts,
    ...endedTransactions(before, after),
    ...decisionFacts(parts, before, after, entry.move.kind),
  ];
  const seen = observe(parts.definition.properties, after, facts);
  const told = { ...entry, facts, broke: seen.broke };
  const { world, struck } = countArmed(parts, before, seen.world, entry.move);
  return { ok: true, world, entry: struck.length === 0 ? told : { ...told, struck } };
}

/** What was published or answered early in the transactions that a move ended can't be made true any more. */
function endedTransactions(before: World, after: World): readonly Fact[] {
  if (before.databases === after.databases) return [];
  return Object.entries(before.databases).flatMap(([id, database]) => {
    const open = after.databases[id]?.transactions ?? [];
    return database.transactions
      .filter((transaction) => !open.some((other) => other.id === transaction.id))
      .map((transaction): Fact => ({ kind: 'transaction-ended', owner: transaction.id }));
  });
}

function counted(world: World, move: Move): World {
  const kind = faultKindOf(move);
  return kind === null ? world : withComponent(world, 'faultsUsed', kind, (world.faultsUsed[kind] ?? 0) + 1);
}

function refuse(problem: string): Stepped {
  return { ok: false, problem };
}
