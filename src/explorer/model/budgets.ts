import { hashOf } from '../../base/hash.ts';
import type { Bounds } from '../question/bounds.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import type { FaultKinds } from '../question/fault-kinds.ts';

/** The faults used so far, by kind: a part of each world like the others (E6). */
export type Budgets = {
  readonly start: number;
  /** The part after one more fault of a kind; -1: the budget of the kind, or of all, is used up. */
  readonly after: (used: number, fault: number) => number;
  readonly afterKind: (used: number, kind: string) => number;
  /** Whether any fault may still strike. */
  readonly isOpen: (used: number) => boolean;
};

type Used = {
  readonly counts: readonly number[];
  /** What is found out about it is kept with it. */
  readonly nexts: number[];
  isOpen: boolean | null;
};

export const budgetSlot = ['budget', ''] as const;

export function createBudgets(components: InternedParts, kinds: FaultKinds, bounds: Bounds): Budgets {
  const slot = components.slotOf(...budgetSlot);
  const partOf = (counts: readonly number[]): number =>
    components.numberOf(slot, hashOf(trimmed(counts)), (): Used => ({ counts, nexts: [], isOpen: null }));
  const usedIn = (part: number): Used => components.valueOf(part) as Used;

  const find = ({ counts }: Used, fault: number): number => {
    const kind = kinds.names[fault] ?? '';
    if (total(counts) >= bounds.faultCountMax || (counts[fault] ?? 0) >= (bounds.faults[kind] ?? 0))
      return -1;
    const raised = Array.from({ length: Math.max(counts.length, fault + 1) }, (_, at) =>
      at === fault ? (counts[at] ?? 0) + 1 : (counts[at] ?? 0),
    );
    return partOf(raised);
  };

  const after = (part: number, fault: number): number => {
    const used = usedIn(part);
    return used.nexts[fault] ?? (used.nexts[fault] = find(used, fault));
  };

  return {
    start: partOf([]),
    after,
    afterKind: (used, kind) => after(used, kinds.numberOf(kind)),
    isOpen: (part) => {
      const used = usedIn(part);
      used.isOpen ??= kinds.names.some((_, fault) => after(part, fault) >= 0);
      return used.isOpen;
    },
  };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Without zeros at the end, so that a kind that comes to be known later changes nothing. */
function trimmed(counts: readonly number[]): readonly number[] {
  const last = counts.findLastIndex((count) => count > 0);
  return counts.slice(0, last + 1);
}
