import { armedId, occurrenceMax, type ArmedFault } from '../world/armed-fault.ts';
import { armedFaults, strikeOutcomes, waitsFor } from './armed-move.ts';
import { withComponent } from '../world/component.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import { crashable } from '../definition/fault-places.ts';
import { meanings } from '../meanings/table.ts';
import type { Move, Outcome } from '../world/move.ts';
import type { MachineParts } from './moves.ts';
import { othersIn, outcomesOf } from './outcomes.ts';
import type { Op } from '../language/op.ts';
import type { Activation, World } from '../world/world.ts';

/** Why a fault can't be armed in this system; null: it can. */
export function whyNotArmed({ places }: SystemDefinition, fault: ArmedFault): string | null {
  const { place, op, occurrence, strike } = fault;
  const kind = places.find(({ id }) => id === place)?.kind;
  if (kind === undefined) return `there is no place ${place}`;
  if (!Object.hasOwn(meanings, op)) return `there is no op ${op}`;
  if (!Object.hasOwn(strikeOutcomes, strike)) return `there is no fault ${strike}`;
  if (!Number.isInteger(occurrence) || occurrence < 1 || occurrence > occurrenceMax)
    return `it can wait for 1 to ${occurrenceMax} ops, not ${occurrence}`;
  const isChoice = op === 'choose' || op === 'await-decision';
  if ((strike === 'take') !== (fault.option !== undefined))
    return 'an option is what is taken, and nothing else';
  if (strike === 'take' && !isChoice) return `nobody has a choice at ${op}`;
  const isCrash = strike === 'crash-before' || strike === 'crash-after';
  return isCrash && !crashable.includes(kind) ? `${place} can't crash` : null;
}

/** What a move made of the armed faults: the world with what is left of them, and those it carried out. */
export type CountedArmed = { readonly world: World; readonly struck: readonly ArmedFault[] };

/**
 * After a move: an armed fault counts the ops it waits for, and is gone when it has struck or its
 * moment has passed. An op that fails by itself, or by another fault, is not counted (K19).
 */
export function countArmed(parts: MachineParts, before: World, after: World, move: Move): CountedArmed {
  let world = after;
  const struck: ArmedFault[] = [];
  for (const fault of armedFaults(before)) {
    const left = leftOf(parts, before, move, fault);
    if (left === 'waits') continue;
    if (left === 'struck') struck.push(fault);
    const kept = typeof left === 'number' ? { ...fault, occurrence: left } : undefined;
    world = withComponent(world, 'armed', armedId(fault), kept);
  }
  return { world, struck };
}

/** How many ops it waits for after the move, or that it is over. */
function leftOf(
  parts: MachineParts,
  world: World,
  move: Move,
  fault: ArmedFault,
): number | 'waits' | 'struck' | 'passed' {
  const { occurrence, strike } = fault;
  if (move.kind === 'crash') return isStruckBy(parts, world, move.place, fault) ? 'struck' : 'waits';
  if ((move.kind !== 'op' && move.kind !== 'decide') || occurrence === 0) return 'waits';
  const actor = world.activations[move.activation];
  if (actor === undefined || !waitsFor(fault, actor.place, parts.opOf(actor))) return 'waits';
  if (move.kind === 'op' && move.outcome !== 'done') {
    const isFault = naturalOf(parts, world, actor) !== move.outcome;
    return occurrence === 1 && isFault && strikeOutcomes[strike].includes(move.outcome) ? 'struck' : 'waits';
  }
  if (occurrence > 1 || strike === 'crash-after') return occurrence - 1;
  return strike === 'take' && optionOf(parts.opOf(actor), move) === fault.option ? 'struck' : 'passed';
}

/** A choice between one thing names none. */
function optionOf(op: Op, { option }: { readonly option?: string }): string | undefined {
  return option ?? (op.kind === 'choose' ? op.options[0] : undefined);
}

/** A crash carries out what was due to crash the place at this moment, whoever made it. */
function isStruckBy(parts: MachineParts, world: World, place: string, fault: ArmedFault): boolean {
  if (fault.place !== place) return false;
  if (fault.strike === 'crash-after') return fault.occurrence === 0;
  if (fault.strike !== 'crash-before' || fault.occurrence !== 1) return false;
  return Object.values(world.activations).some(
    (actor) => waitsFor(fault, actor.place, parts.opOf(actor)) && naturalOf(parts, world, actor) === 'done',
  );
}

const naturalOf = ({ definition, opOf }: MachineParts, world: World, actor: Activation): Outcome | null =>
  outcomesOf(definition, world, actor, opOf(actor), {
    ...othersIn(definition, world, opOf),
    isDeadlocked: () => false,
  }).natural;
