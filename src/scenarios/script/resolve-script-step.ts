import { fail, succeed, type Result } from '../../base/result.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { decisionMoves, type DecideMove } from '../../kernel/machine/decision.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move, Outcome } from '../../kernel/world/move.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';
import { beforeOpOf, opAt } from './anchors.ts';
import { linkHere, placeHere } from './places-here.ts';
import type { ScriptMove, ScriptStep, SkipReason } from './script.ts';

type Surrounding = Exclude<ScriptMove, { kind: 'op-fault' | 'turn' }>;

/** The move that a step of a script means in this system, at the op that it is anchored to. */
export function meantMove(
  machine: Machine,
  world: World,
  { when, move }: ScriptStep,
  at: Move | null,
  lastPublisher: PlaceId | null,
): Result<Move, SkipReason> {
  if (move.kind === 'turn') return turnOf(machine, world, move);
  if (move.kind === 'decide') {
    const decision = decisionHere(machine, world, move);
    return decision === null ? fail('not-possible') : succeed(decision);
  }
  if (move.kind !== 'op-fault') {
    const meant = moveHere(machine.definition, move, lastPublisher);
    return meant === null ? fail('not-there') : succeed(meant);
  }
  if (when.kind !== 'before' || at?.kind !== 'op') return fail('never-came');
  const { option: _, ...op } = at;
  const meant = outcomesMeant(move.outcome)
    .map((outcome): Move => ({ ...op, outcome }))
    .find((possible) => machine.step(world, possible).ok);
  return meant === undefined ? fail('not-possible') : succeed(meant);
}

/** What happens to the surroundings, at the places of this system; null where it has none such. */
export function moveHere(
  definition: SystemDefinition,
  move: Surrounding,
  lastPublisher: PlaceId | null = null,
): Surrounding | null {
  if ('place' in move) {
    const place = placeHere(definition, move.place, lastPublisher);
    return place === null ? null : { ...move, place };
  }
  if ('link' in move) {
    const link = linkHere(definition, move.link);
    return link === null ? null : { ...move, link };
  }
  if (move.kind === 'arm' || move.kind === 'disarm') {
    const place = placeHere(definition, move.fault.place);
    return place === null ? null : ({ ...move, fault: { ...move.fault, place } } as typeof move);
  }
  if (move.kind !== 'send') return move;
  const to = placeHere(definition, move.to);
  if (to === null || move.client === undefined) return to === null ? null : { ...move, to };
  const client = placeHere(definition, move.client);
  return client === null ? null : { ...move, client, to };
}

/** Whether this system has what a step strikes and, if it waits for an op, who would do it. */
export function isThere(definition: SystemDefinition, { when, move }: ScriptStep): boolean {
  if (when.kind === 'before' || when.kind === 'before-step') {
    if (beforeOpOf(definition, when) === null || placeHere(definition, when.place) === null) return false;
  }
  if (when.kind === 'event-published' && definition.topics.length === 0) return false;
  if (move.kind === 'turn') return placeHere(definition, move.place) !== null;
  return move.kind === 'op-fault' || moveHere(definition, move) !== null;
}

/** The natural move that does such an op now. */
function turnOf(
  machine: Machine,
  world: World,
  { activation, place, op, label, option }: Extract<ScriptMove, { kind: 'turn' }>,
): Result<Move, SkipReason> {
  const here = placeHere(machine.definition, place);
  const turns = machine.natural(world).filter((move) => {
    const at = opAt(world, move);
    return at !== null && at.place === here && at.op === op && at.label === label;
  });
  const own = turns.filter((move) => move.kind === 'op' && move.activation === activation);
  const ways = own.length > 0 ? own : turns;
  const turn = ways.find((move) => move.kind === 'op' && move.option === option) ?? ways[0];
  return turn === undefined ? fail('not-possible') : succeed(turn);
}

/** What is decided on the same here, whichever process asks; null: nobody asks. */
export function decisionHere(machine: Machine, world: World, decided: DecideMove): DecideMove | null {
  const alike = decisionMoves(machine, world).filter((move) => isSameDecision(move, decided));
  return alike.find(({ activation }) => activation === decided.activation) ?? alike[0] ?? null;
}

/** Whether two decisions come to the same, whoever has asked for them. */
export const isSameDecision = (one: DecideMove, other: DecideMove): boolean =>
  one.subject === other.subject && one.option === other.option;

/**
 * The loss of an op is called otherwise inside a transaction, where it always ends the connection
 * (D9), than outside of one.
 */
export function outcomesMeant(outcome: Outcome): readonly Outcome[] {
  const other = alike[outcome];
  return other === undefined ? [outcome] : [outcome, other];
}

const alike: Partial<Readonly<Record<Outcome, Outcome>>> = {
  refused: 'connection-lost',
  'request-lost': 'connection-lost',
  'reply-lost': 'connection-lost',
  'connection-lost': 'refused',
};
