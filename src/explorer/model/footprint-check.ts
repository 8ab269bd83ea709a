import { assert } from '../../base/assert.ts';
import type { Where } from '../packed/footprint-table.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import type { LocalMove } from './local-move.ts';

/**
 * What changes must stand in the footprint, or what was found once would not hold elsewhere. Of what counts
 * by its presence alone the end is known, and the beginning.
 */
export function checkFootprint(
  components: InternedParts,
  move: LocalMove,
  { slots, family }: Where,
  parts: Int32Array,
  start: number,
): void {
  const counts = family?.family.counts;
  const isPresence = counts === 'presence' || counts === 'question';
  for (let at = 0; at < move.writes.length; at += 2) {
    const slot = move.writes[at] ?? 0;
    const isEdge = move.writes[at + 1] === 0 || parts[start + slot] === 0;
    const isIn = slots.includes(slot) || (isPresence && isEdge && family?.slots().includes(slot) === true);
    const { kind, name } = components.slots[slot] ?? { kind: '', name: '' };
    assert(isIn, `${JSON.stringify(move.moves[0])} changes ${kind} ${name}, which its footprint lacks`);
  }
}
