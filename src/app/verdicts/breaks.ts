import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Fold } from '../run/fold-along.ts';
import type { PromiseTurn } from './verdict.ts';

type Since = Readonly<Record<PropertyId, number>>;

/** Which promises have been broken where, and since when those that stand broken do. */
export type Breaks = {
  /** *Always* promises: once broken, broken for ever. */
  readonly forever: Since;
  /** *Eventually* promises at the rest that the run has come to; empty as soon as it moves on. */
  readonly atRest: Since;
  /** Every turn, in the order of the moves. What is mended later keeps its mark where it stood broken. */
  readonly turns: readonly PromiseTurn[];
};

const nothing: Since = {};

export const breaks: Fold<Breaks> = {
  initial: { forever: nothing, atRest: nothing, turns: [] },
  add: (before, { broke }, at, rest) => {
    const byMove = broke.filter((property) => !Object.hasOwn(before.forever, property));
    const inRest = (rest ?? []).filter((property) => !Object.hasOwn(before.atRest, property));
    const atRest = restedSince(before.atRest, rest ?? [], at);
    if (byMove.length === 0 && inRest.length === 0)
      return atRest === before.atRest ? before : { ...before, atRest };
    return {
      forever: { ...before.forever, ...Object.fromEntries(byMove.map((property) => [property, at])) },
      atRest,
      turns: [...before.turns, ...turnsOf(byMove, at, false), ...turnsOf(inRest, at, true)],
    };
  },
};

function restedSince(before: Since, broken: readonly PropertyId[], at: number): Since {
  if (broken.length === 0) return Object.keys(before).length === 0 ? before : nothing;
  return Object.fromEntries(broken.map((property) => [property, before[property] ?? at]));
}

function turnsOf(properties: readonly PropertyId[], at: number, isAtRest: boolean): readonly PromiseTurn[] {
  return properties.map((property) => ({ property, at, state: 'broken', isAtRest }));
}

/** The move since which a promise stands broken; null: it does not. */
export function brokenSince({ forever, atRest }: Breaks, property: PropertyId): number | null {
  return forever[property] ?? atRest[property] ?? null;
}
