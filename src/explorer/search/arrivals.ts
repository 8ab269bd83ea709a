import { lanesOf, type Model } from '../model/model.ts';
import { moveField, moveWidth } from '../model/move-table.ts';
import { opField, opWidth } from '../model/op-table.ts';
import type { Fields } from '../packed/successor-buffer.ts';
import type { VisitedSet } from '../packed/visited-set.ts';
import { createHand, type Hand } from '../packed/world-batch.ts';
import type { Frontier } from './frontier.ts';
import type { SearchJudgement } from './judgement.ts';

/** Puts new worlds at the end of those that are still to be looked at. */
export type Arrivals = {
  /** The world in which the search starts. */
  readonly begin: () => void;
  /** The world, by number, that a move in the list leads to from a world in hand. */
  readonly keep: (hand: Hand, index: number, at: number, reached: number, fields: Fields) => void;
};

export function createArrivals(
  model: Model,
  visited: VisitedSet,
  frontier: Frontier,
  judgement: SearchJudgement,
): Arrivals {
  const { components, expander, slots, moves } = model;

  const begin = (): void => {
    const [a, b, c] = lanesOf(model, model.start);
    visited.add(a, b, c, -1);
    const first = createHand(1, model.start.length, 0);
    first.parts.set(model.start);
    frontier.push(first, 0, model.start.length, 0);
    judgement.note(0, model.start[slots.watch] ?? 0);
  };

  const keep: Arrivals['keep'] = (hand, index, at, reached, fields) => {
    const processCount = expander.processCount();
    frontier.push(hand, index, components.slots.length, processCount);
    const rows = moves.rows();
    const writes = moves.writes();
    const row = (fields.move[at] ?? 0) * moveWidth;
    const end = rows[row + moveField.writesEnd] ?? 0;
    for (let pair = rows[row + moveField.writesAt] ?? 0; pair < end; pair += 2)
      frontier.change(writes[pair] ?? 0, writes[pair + 1] ?? 0);
    const watched = fields.watch[at] ?? 0;
    if (watched !== hand.parts[index * hand.width + slots.watch]) judgement.note(reached, watched);
    frontier.change(slots.watch, watched);
    frontier.change(slots.budget, fields.budget[at] ?? 0);
    frontier.change(slots.sent, fields.sent[at] ?? 0);
    expander.renewDependencies();
    const opRows = expander.ops.rows();
    const written = rows[row + moveField.writtenBits] ?? 0;
    for (let process = 0; process < processCount; process += 1) {
      const number = hand.known[index * hand.processCountMax + process] ?? 0;
      const dependencies = opRows[number * opWidth + opField.dependencies] ?? 0;
      frontier.know(process, (dependencies & written) === 0 ? number : 0);
    }
  };

  return { begin, keep };
}
