import { equalJson } from '../../base/equal.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Move } from '../../kernel/world/move.ts';
import { stories } from '../../scenarios/story-table.ts';

/**
 * The commands that a run is about: what it has sent, and then what its story has still to send; null: neither
 * sends any. A design is broken soonest by what one has just seen happen to it.
 */
export function ownCommands(moves: readonly Move[], story: string | null): readonly Command[] | null {
  const told = stories.find(({ id }) => id === story);
  const planned = [...(told?.before ?? []), ...(told?.after ?? [])].map(({ move }) => move);
  const sent = moves.filter((move) => move.kind === 'send');
  const unsent = planned
    .filter((move) => move.kind === 'send')
    .filter((move) => !sent.some((one) => equalJson(one, move)));
  const all = [...sent, ...unsent].map(({ command }) => command);
  return all.length === 0 ? null : all;
}
