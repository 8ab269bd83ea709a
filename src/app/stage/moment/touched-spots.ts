import type { StageMoment } from './stage-moment.ts';
import type { Spot } from './spot.ts';

/** The things that the last move touched: they are seen, however short the room is. */
export function touchedSpots({ last, world }: Pick<StageMoment, 'last' | 'world'>): readonly Spot[] {
  if (last === null) return [];
  const { effects, op, result, to, move } = last.entry;
  const rows = effects.flatMap((effect): readonly Spot[] => {
    if (effect.kind !== 'write') return [];
    const { table, key } = effect.write;
    return [{ kind: 'row', database: effect.database, table, key }];
  });
  if (move.kind === 'send') return [{ kind: 'request', intent: move.intent }];
  if (op?.kind === 'publish' && result?.ok === true) {
    const { partition, offset } = result.value as { readonly partition: string; readonly offset: number };
    return [...rows, { kind: 'cell', partition, offset }];
  }
  const count = op?.kind === 'send-mail' && to !== null ? (world.mails[to]?.size ?? 0) : 0;
  return count === 0 || to === null ? rows : [...rows, { kind: 'effect', place: to, index: count - 1 }];
}

/** Rows that somebody has locked: others may wait for them. */
export function lockedSpots({ world }: Pick<StageMoment, 'world'>): readonly Spot[] {
  return Object.entries(world.databases).flatMap(([database, { transactions }]) =>
    transactions.flatMap(({ locks }) =>
      locks.map(({ table, key }): Spot => ({ kind: 'row', database, table, key })),
    ),
  );
}
