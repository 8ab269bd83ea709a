import type { PackedBounds } from './packed/packed-search.ts';

/** What is searched in full by the explorer and by hand. */
export type SearchCase = { readonly name: string; readonly bounds: PackedBounds };

/**
 * Three commands, a crash and a refusal reach far more worlds than memory holds: some thousand million.
 * So both sides see all of them up to a depth.
 */
export const deepCase: SearchCase = {
  name: '3 commands, 1 crash, 1 refusal, 24 moves deep',
  bounds: { commandCount: 3, crashCount: 1, refusalCount: 1, depthMax: 24 },
};

/** All there is, so that every promise gets its verdict. */
export const wholeCase: SearchCase = {
  name: '2 commands, 1 crash, 1 refusal, everything',
  bounds: { commandCount: 2, crashCount: 1, refusalCount: 1, depthMax: 10_000 },
};

/** Small enough to be done in a moment: so the machine is warm when the clock starts. */
export const warmUp: PackedBounds = { commandCount: 3, crashCount: 1, refusalCount: 1, depthMax: 16 };
