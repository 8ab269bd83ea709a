import type { Candidates } from '../packed/successor-buffer.ts';
import type { Hand } from '../packed/world-batch.ts';
import type { Model } from '../model/model.ts';
import { moveField, moveWidth } from '../model/move-table.ts';
import type { VisitedSet } from '../packed/visited-set.ts';

/**
 * Finds the hashes of the worlds that the moves of some worlds in hand lead to, and brings near what is
 * known of these. The worlds in hand bear numbers in a row; `ends` says where the moves of each end. A hash
 * differs from the hash before by what the move changes: the parts that it writes, what is watched, the
 * faults used and the commands sent.
 */
export function hashCandidates(
  { components, watch, slots, moves }: Model,
  visited: VisitedSet,
  hand: Hand,
  ends: Int32Array,
  count: number,
  firstWorld: number,
  candidates: Candidates,
): void {
  const { laneA, laneB, laneC } = components;
  const fields = candidates.fields();
  const rows = moves.rows();
  const writes = moves.writes();
  const { parts, width } = hand;
  for (let index = 0, at = 0; index < count; index += 1) {
    const world = firstWorld + index;
    const start = index * width;
    const watched = parts[start + slots.watch] ?? 0;
    const budget = parts[start + slots.budget] ?? 0;
    const sent = parts[start + slots.sent] ?? 0;
    const worldA = (visited.lane(world, 0) - laneA(watched) - laneA(budget) - laneA(sent)) | 0;
    const worldB = (visited.lane(world, 1) - laneB(watched) - laneB(budget) - laneB(sent)) | 0;
    const worldC = (visited.lane(world, 2) - laneC(watched) - laneC(budget) - laneC(sent)) | 0;
    for (const end = ends[index] ?? 0; at < end; at += 1) {
      const row = (fields.move[at] ?? 0) * moveWidth;
      const facts = rows[row + moveField.facts] ?? 0;
      const newWatched = facts === 0 ? watched : watch.after(watched, facts);
      const newBudget = fields.budget[at] ?? 0;
      const newSent = fields.sent[at] ?? 0;
      let a = (worldA + laneA(newWatched) + laneA(newBudget) + laneA(newSent)) | 0;
      let b = (worldB + laneB(newWatched) + laneB(newBudget) + laneB(newSent)) | 0;
      let c = (worldC + laneC(newWatched) + laneC(newBudget) + laneC(newSent)) | 0;
      const writesEnd = rows[row + moveField.writesEnd] ?? 0;
      for (let pair = rows[row + moveField.writesAt] ?? 0; pair < writesEnd; pair += 2) {
        const old = parts[start + (writes[pair] ?? 0)] ?? 0;
        a = (a - laneA(old)) | 0;
        b = (b - laneB(old)) | 0;
        c = (c - laneC(old)) | 0;
      }
      fields.watch[at] = newWatched;
      fields.laneA[at] = a + (rows[row + moveField.laneA] ?? 0);
      fields.laneB[at] = b + (rows[row + moveField.laneB] ?? 0);
      fields.laneC[at] = c + (rows[row + moveField.laneC] ?? 0);
    }
  }
  visited.fetch(fields.laneA, fields.laneB, candidates.count());
}
