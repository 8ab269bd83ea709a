import type { PlaceId } from '../../kernel/terms/names.ts';
import type { OfferedMove } from '../moves/offered-moves.ts';

/** Somebody who has to say something now, about what, and all that they may say. */
export type AskedNow = {
  readonly who: PlaceId;
  readonly subject: string;
  readonly ways: readonly OfferedMove[];
};

/** People and outside systems, a question each; who may say one thing only is not asked. */
export function askedNow(
  choices: readonly OfferedMove[],
  decisions: readonly OfferedMove[],
): readonly AskedNow[] {
  const asked = new Map<string, AskedNow>();
  for (const way of [...decisions, ...choices]) {
    const { move, op, from } = way;
    if (op === null || !('activation' in move)) continue;
    if (op.kind !== 'await-decision' && op.kind !== 'choose') continue;
    if (op.options.length < 2) continue;
    const who = op.kind === 'await-decision' ? op.by : from;
    const ways = asked.get(move.activation)?.ways ?? [];
    asked.set(move.activation, { who, subject: op.subject, ways: [...ways, way] });
  }
  return [...asked.values()];
}
