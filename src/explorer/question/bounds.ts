import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { FaultWhere } from './fault-where.ts';

/** How many faults of each kind may strike in one run; a kind that is not named may not. */
export type FaultBudget = Readonly<Record<string, number>>;

/** What a search looks at, and where it gives up. Verdicts state it (E2). */
export type Bounds = {
  readonly commandCount: number;
  readonly faults: FaultBudget;
  /** Of all kinds together. */
  readonly faultCountMax: number;
  /** The places that faults are kept to, by kind; left out: any. */
  readonly where?: FaultWhere;
  /** In moves: no world that is seen is further from the start. */
  readonly depthMax: number;
  readonly stateCountMax: number;
  readonly memoryMibMax: number;
};

export const usualBounds: Bounds = {
  commandCount: 2,
  faults: { crash: 1, outage: 1, refused: 1, 'request-lost': 1, 'reply-lost': 1, redelivery: 1 },
  faultCountMax: 2,
  depthMax: 10_000,
  stateCountMax: 100_000_000,
  memoryMibMax: 1_024,
};

/** What is usual in a system: where there are timers, one may fire before its time (S5). */
export function usualBoundsIn({ databases }: Pick<SystemDefinition, 'databases'>): Bounds {
  const hasTimers = databases.some(({ tables }) => tables.some(({ isOfTimers }) => isOfTimers === true));
  if (!hasTimers) return usualBounds;
  return { ...usualBounds, faults: { ...usualBounds.faults, 'early-time-out': 1 } };
}
