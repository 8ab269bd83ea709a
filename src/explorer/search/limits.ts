import type { Model } from '../model/model.ts';
import { worldCountMax, type VisitedSet } from '../packed/visited-set.ts';
import type { Bounds } from '../question/bounds.ts';
import { numberMax, type Frontier } from './frontier.ts';

/** Why a search ended before it had seen everything; `decided`: nothing was left to find out. */
export type Limit = 'states' | 'depth' | 'memory' | 'stopped' | 'decided';

/** What a search takes, and whether it may take more. */
export type Limits = {
  readonly byteCount: () => number;
  /** `isTurn`: the next world is the first of its depth. */
  readonly reached: (isTurn: boolean, depth: number) => Limit | null;
};

/** The worlds that are looked at together lead to so many at most. */
const foundCountMax = 4_096;
/** What a thread takes beside what is counted, with some to spare: code, and values that are no worlds. */
const threadByteCount = 64 * 1024 * 1024;
/** Parts come into being while worlds are looked at: so many at most. */
const sparePartCount = 4_096;

export function createLimits(
  bounds: Bounds,
  { components, expander }: Model,
  visited: VisitedSet,
  frontier: Frontier,
): Limits {
  const byteCount = (): number => visited.byteCount() + frontier.byteCount() + expander.byteCount();

  const reached: Limits['reached'] = (isTurn, depth) => {
    if (visited.count() > Math.min(bounds.stateCountMax, worldCountMax / 2)) return 'states';
    if (isTurn && depth >= bounds.depthMax) return 'depth';
    const needed = byteCount() + visited.growthByteCount(foundCountMax) + threadByteCount;
    const isFull = needed > bounds.memoryMibMax * 1024 * 1024;
    return isFull || components.count() > numberMax - sparePartCount ? 'memory' : null;
  };

  return { byteCount, reached };
}
