import { armedId, type ArmedFault, type Strike } from '../world/armed-fault.ts';
import { meaningOf } from '../meanings/table.ts';
import type { Move, Outcome } from '../world/move.ts';
import { openDecisions, waysToDecide } from './decision.ts';
import { opMove, type MachineParts } from './moves.ts';
import type { PlaceId } from '../terms/names.ts';
import type { Op } from '../language/op.ts';
import { othersIn, outcomesOf } from './outcomes.ts';
import type { Activation, World } from '../world/world.ts';

type OpMove = Extract<Move, { kind: 'op' }>;
type Parts = Pick<MachineParts, 'definition' | 'opOf'>;

/** Whether it waits for this op at this place. */
export function waitsFor(fault: ArmedFault, place: PlaceId, op: Op): boolean {
  if (fault.place !== place || fault.op !== op.kind) return false;
  return fault.label === null || fault.label === meaningOf(op.kind).label(op);
}

/** How an op may end by a strike, the wanted way first: not every op can be lost in every way (O1). */
export const strikeOutcomes: Readonly<Record<Strike, readonly Outcome[]>> = {
  'crash-before': [],
  'crash-after': [],
  refused: ['refused', 'connection-lost'],
  'request-lost': ['request-lost', 'connection-lost'],
  'reply-lost': ['reply-lost', 'request-lost', 'connection-lost'],
  'too-large': ['too-large'],
  twice: ['twice'],
  take: [],
};

/** What is armed, in one order whatever the order of arming (K14). */
export function armedFaults(world: World): readonly ArmedFault[] {
  return Object.values(world.armed).sort((a, b) => (armedId(a) < armedId(b) ? -1 : 1));
}

/**
 * What happens instead of the move that was chosen (null: nothing moves): the armed fault whose
 * moment has come, else the move itself. Whoever picks natural moves asks here (K19).
 */
export function armedMove(parts: Parts, world: World, chosen: Move | null): Move | null {
  const faults = armedFaults(world);
  const overdue = faults.find(({ occurrence }) => occurrence === 0);
  if (overdue !== undefined) return { kind: 'crash', place: overdue.place };
  const decided = decidedBefore(parts, world, faults);
  if (decided !== null) return decided;
  if (chosen?.kind !== 'op' || chosen.outcome !== 'done') return chosen;
  const actor = world.activations[chosen.activation];
  if (actor === undefined) return chosen;
  for (const fault of faults) {
    const strike =
      fault.strike === 'take' ? taken(parts, actor, chosen, fault) : strikeAt(parts, world, actor, fault);
    if (strike !== null) return strike;
  }
  return chosen;
}

/** What was decided for a person before they were asked: they answer at once. */
function decidedBefore(parts: Parts, world: World, faults: readonly ArmedFault[]): Move | null {
  if (!faults.some(({ op, strike }) => op === 'await-decision' && strike === 'take')) return null;
  for (const { asker, op } of openDecisions(parts, world))
    for (const fault of faults) {
      if (fault.strike !== 'take' || fault.occurrence !== 1 || !waitsFor(fault, asker.place, op)) continue;
      const way = waysToDecide(asker, op).find(({ option }) => option === fault.option);
      if (way !== undefined) return way;
    }
  return null;
}

/** The chosen op with the option that is armed for it; null: it is not armed, or there is no such option. */
function taken(parts: Parts, actor: Activation, chosen: OpMove, fault: ArmedFault): Move | null {
  const op = parts.opOf(actor);
  if (fault.occurrence !== 1 || op.kind !== 'choose' || !waitsFor(fault, actor.place, op)) return null;
  const { option } = fault;
  if (option === undefined || !op.options.includes(option)) return null;
  return op.options.length === 1 ? chosen : { ...chosen, option };
}

/** The armed fault that comes with the next op of a process, if it is done; null: none. */
export function armedAt(parts: Parts, world: World, actor: Activation): ArmedFault | null {
  const isDue = (fault: ArmedFault): boolean =>
    fault.occurrence === 1 && waitsFor(fault, actor.place, parts.opOf(actor));
  return armedFaults(world).find(isDue) ?? null;
}

function strikeAt(parts: Parts, world: World, actor: Activation, fault: ArmedFault): Move | null {
  const op = parts.opOf(actor);
  if (fault.occurrence !== 1 || !waitsFor(fault, actor.place, op)) return null;
  if (fault.strike === 'crash-before') return { kind: 'crash', place: actor.place };
  const others = othersIn(parts.definition, world, parts.opOf);
  const outcomes = outcomesOf(parts.definition, world, actor, op, { ...others, isDeadlocked: () => true });
  const faults = outcomes.faults();
  const outcome = strikeOutcomes[fault.strike].find((one) => faults.includes(one));
  return outcome === undefined ? null : opMove(actor, op, outcome);
}
