import type { Bounds } from '../src/explorer/question/bounds.ts';
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

/** What a saga over two services is asked: one of them with any one fault, and two at once without any. */
export type SagaCase = {
  readonly way: 'choreography' | 'orchestration';
  readonly said: string;
  readonly bounds: Pick<Bounds, 'commandCount' | 'faultCountMax'>;
};

export const sagaCases: readonly SagaCase[] = (['choreography', 'orchestration'] as const).flatMap((way) => [
  { way, said: '1 order, 1 fault of any kind', bounds: { commandCount: 1, faultCountMax: 1 } },
  { way, said: '2 orders, no fault', bounds: { commandCount: 2, faultCountMax: 0 } },
]);
