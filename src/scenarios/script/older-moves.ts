import type { ArmedFault, ArmedName } from '../../kernel/world/armed-fault.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Script, ScriptMove } from './script.ts';
import type { Setup } from '../slots/setup.ts';

/**
 * Which code's moves are written in a file, a link or a journal. 1: the list of uncommitted changes was
 * emptied between a commit and the publishing that followed it; 2: after both.
 */
export const movesVersion = 2;

/** The moves of a run that older code made, as this code makes them. */
export type LiftedMoves = {
  readonly moves: readonly Move[];
  /** For each of them, with which of the old ones it is made: 0 is the first. Never falls. */
  readonly madeWith: readonly number[];
};

/** What older code told as soon as it had committed; this code tells it once it has published, too. */
const toldLater = 'aggregate/mark-committed';

/**
 * A tell that comes later now waits until its process comes to it, so that at any moment the same has
 * become of everything shared. One whose process dies before that is left out. After a move that is not
 * possible, nothing is lifted any more. Null: the moves are what they were.
 */
export function liftMoves(
  machine: Machine,
  { slots }: Setup,
  start: World,
  old: readonly Move[],
): LiftedMoves | null {
  // No other way to publish of that time had anything between the commit and the tell.
  if (slots.publishing !== 'after-commit' || !old.some(isToldLater)) return null;
  const moves: Move[] = [];
  const madeWith: number[] = [];
  let world: World | null = start;
  let waiting: readonly Move[] = [];
  const make = (move: Move, index: number): boolean => {
    const stepped = world === null ? null : machine.step(world, move);
    if (stepped !== null && !stepped.ok) return false;
    world = stepped?.world ?? null;
    moves.push(move);
    madeWith.push(index);
    return true;
  };
  for (const [index, found] of old.entries()) {
    const move = isArming(found) ? liftedArming(found) : found;
    if (!make(move, index)) {
      if (isTell(move)) {
        waiting = [...waiting, move];
        continue;
      }
      world = null;
      make(move, index);
    }
    if (world !== null)
      waiting = waiting.filter((tell) => !make(tell, index)).filter((tell) => isAlive(world, tell));
  }
  return { moves, madeWith };
}

/** What a script of older code means under this setup: a moment between commit and publish stays one. */
export function liftScript({ slots }: Setup, script: Script): Script {
  if (slots.publishing !== 'after-commit') return script;
  return script.map((step) => {
    const { when, move } = step;
    if (isArming(move)) return { when, move: liftedArming(move) };
    if (when.kind !== 'before' || when.label !== toldLater) return step;
    return { when: { kind: 'before', place: when.place, op: 'publish', occurrence: when.occurrence }, move };
  });
}

/** How many moves the first `count` old ones have become. */
export function liftedCount({ madeWith }: LiftedMoves, count: number): number {
  const after = madeWith.findIndex((index) => index >= count);
  return after < 0 ? madeWith.length : after;
}

const isTell = (move: Move): boolean => move.kind === 'op' && move.op === 'tell' && move.label === toldLater;

type Arming = Extract<Move, { kind: 'arm' | 'disarm' }>;

const isArming = (move: Move | ScriptMove): move is Arming => move.kind === 'arm' || move.kind === 'disarm';

const isToldLater = (move: Move): boolean =>
  isTell(move) || (isArming(move) && move.fault.label === toldLater);

const isAlive = (world: World | null, move: Move): boolean =>
  move.kind === 'op' && world?.activations[move.activation] !== undefined;

/** A crash before or after that tell was one between the commit and the publish: that is where it stays. */
function liftedArming(move: Arming): Arming {
  if (move.fault.label !== toldLater) return move;
  const between = { op: 'publish', label: null, strike: 'crash-before' } as const;
  return move.kind === 'arm'
    ? { ...move, fault: { ...move.fault, ...between } satisfies ArmedFault }
    : { ...move, fault: { ...move.fault, ...between } satisfies ArmedName };
}
