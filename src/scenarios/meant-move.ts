import { fail, succeed, type Result } from '../base/result.ts';
import type { Machine } from '../kernel/machine.ts';
import type { Move, Outcome } from '../kernel/move.ts';
import type { World } from '../kernel/world.ts';
import { linkHere, placeHere } from './places-here.ts';
import type { ScriptStep, SkipReason } from './script.ts';

/** The move that a step of a script means in this system, at the op that it is anchored to. */
export function meantMove(
  machine: Machine,
  world: World,
  { when, move }: ScriptStep,
  at: Move | null,
): Result<Move, SkipReason> {
  const { definition } = machine;
  if (when.kind === 'before' && move.kind === 'op-fault' && placeHere(definition, when.place) === null)
    return fail('not-there');
  if (move.kind === 'op-fault') return failedOp(machine, world, move.outcome, at);
  if ('place' in move) {
    const place = placeHere(definition, move.place);
    return place === null ? fail('not-there') : succeed({ ...move, place });
  }
  if ('link' in move) {
    const link = linkHere(definition, move.link);
    return link === null ? fail('not-there') : succeed({ ...move, link });
  }
  if (move.kind === 'send') {
    const to = placeHere(definition, move.to);
    return to === null ? fail('not-there') : succeed({ ...move, to });
  }
  return succeed(move);
}

/**
 * The loss of an op is called otherwise inside a transaction, where it always ends the connection
 * (D9), than outside of one.
 */
const alike: Partial<Readonly<Record<Outcome, Outcome>>> = {
  refused: 'connection-lost',
  'request-lost': 'connection-lost',
  'reply-lost': 'connection-lost',
  'connection-lost': 'refused',
};

function failedOp(
  machine: Machine,
  world: World,
  outcome: Outcome,
  at: Move | null,
): Result<Move, SkipReason> {
  if (at?.kind !== 'op') return fail('never-came');
  const other = alike[outcome];
  const meant = [outcome, ...(other === undefined ? [] : [other])]
    .map((ending): Move => ({ ...at, outcome: ending }))
    .find((move) => machine.step(world, move).ok);
  return meant === undefined ? fail('not-possible') : succeed(meant);
}
