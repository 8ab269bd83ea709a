import type { PropertyId } from '../kernel/names.ts';
import type { Fold } from './fold-along.ts';

/** Which promise broke first at which move, and how many moves there were. */
export type FirstBroken = {
  readonly at: Readonly<Record<PropertyId, number>>;
  readonly moveCount: number;
};

export const firstBroken: Fold<FirstBroken> = {
  initial: { at: {}, moveCount: 0 },
  add: ({ at }, { broke }, moveCount) => {
    const fresh = broke.filter((property) => !Object.hasOwn(at, property));
    if (fresh.length === 0) return { at, moveCount };
    return { at: { ...at, ...Object.fromEntries(fresh.map((id) => [id, moveCount])) }, moveCount };
  },
};
