import type { Move } from '../../kernel/world/move.ts';
import type { Codec } from '../packed/codec.ts';
import type { FootprintTable, Where } from '../packed/footprint-table.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import { checkFootprint } from './footprint-check.ts';
import type { LocalMove } from './local-move.ts';
import type { Transitions } from './transitions.ts';

/** A move of the surroundings and its footprint. */
export type Act = Where & {
  readonly id: number;
  /** The number of the kind of fault that it costs; -1: none. */
  readonly fault: number;
  readonly move: Move;
  /** What it strikes, in a word. */
  readonly subject: string;
};

/** A move of the surroundings, by the parts that it reads or writes; null where it is not possible. */
export type MoveOfAct = (parts: Int32Array, start: number, act: Act) => LocalMove | null;

/** What moves of the surroundings come to: asked once for each value of their footprints, numbered in `table`. */
export function createMoveOfAct(
  codec: Codec,
  components: InternedParts,
  transitions: Transitions,
  table: FootprintTable,
): MoveOfAct {
  const moves: (LocalMove | null)[] = [];

  const ask: MoveOfAct = (parts, start, act) => {
    const world = codec.decode(parts, start);
    const found = transitions.ofMove(world, act.move);
    if (found !== null) checkFootprint(components, found, act, parts, start);
    table.add();
    moves.push(found);
    return found;
  };

  return (parts, start, act) => {
    const number = table.find(act.id, 0, parts, start, act);
    return number < 0 ? ask(parts, start, act) : (moves[number] ?? null);
  };
}
