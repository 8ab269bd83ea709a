import type { Fact } from '../../kernel/terms/fact.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import { nextOf } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';
import { opAt, type AnchorCounts } from './anchors.ts';
import type { Script, ScriptStep, SkippedStep } from './script.ts';
import { afterMove, afterSkip, dueStep, startOfScript } from './script-progress.ts';

/** Where a script is played: something that stands at a world and can go on. */
export type ScriptStage = {
  readonly world: () => World;
  /** The natural move that would come next; null: nothing moves. */
  readonly next: () => Move | null;
  /** Makes a move; answers what became true with it, and null where it was not possible. */
  readonly make: (move: Move) => readonly Fact[] | null;
};

export type ScriptPlay = {
  /** Steps that were made, each with the number of its move in this play. */
  readonly made: readonly { readonly step: ScriptStep; readonly number: number }[];
  /** Steps that found nothing here to do: nothing to break. */
  readonly skipped: readonly SkippedStep[];
  /** Steps that were still to come when the play was stopped. */
  readonly pending: Script;
  /** Whether it went on for longer than a script is played. */
  readonly isCut: boolean;
};

const scriptMovesMax = 2_000;

/**
 * Plays a script: its steps at their anchors, natural moves between them, until everything is at
 * rest or, if given, the moment at which to stop has come: the next natural move is the one, or what
 * has happened so far is enough.
 */
export function playScript(
  machine: Machine,
  stage: ScriptStage,
  script: Script,
  stopsBefore: (next: Move, soFar: AnchorCounts) => boolean = () => false,
): ScriptPlay {
  const made: { readonly step: ScriptStep; readonly number: number }[] = [];
  let progress = startOfScript(script);
  let number = 1;
  while (number <= scriptMovesMax) {
    const [next, world] = [stage.next(), stage.world()];
    const due = dueStep(machine, world, progress, next === null ? [] : [next]);
    if (due?.kind === 'skip') {
      progress = afterSkip(progress, due.skipped);
      continue;
    }
    if (due === null && (next === null || stopsBefore(next, progress.counts))) break;
    const move = due?.move ?? next;
    const facts = move === null ? null : stage.make(move);
    if (move === null || facts === null) break;
    if (due !== null) made.push({ step: due.step, number });
    number += 1;
    progress = afterMove(progress, opAt(world, move), facts, due?.step ?? null);
  }
  return { made, skipped: progress.skipped, pending: progress.pending, isCut: number > scriptMovesMax };
}

/** A stage on memory that takes natural moves in canonical order. */
export function memoryStage(
  machine: Machine,
  start: World,
): ScriptStage & { readonly moves: readonly Move[] } {
  const moves: Move[] = [];
  let world = start;
  return {
    moves,
    world: () => world,
    next: () => nextOf(machine, world),
    make: (move) => {
      const stepped = machine.step(world, move);
      if (!stepped.ok) return null;
      world = stepped.world;
      moves.push(move);
      return stepped.entry.facts;
    },
  };
}
