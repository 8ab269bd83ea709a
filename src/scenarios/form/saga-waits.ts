import type { SagaName } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';

/** How the days of a run pass, and who waits for how long: told by its facts, as no world has a time (K9). */
export type TimedWaits = {
  /** So many days have passed: a deadline that comes in its time is what makes them pass. */
  readonly day: number;
  readonly waits: readonly TimedWait[];
};

export type TimedWait = {
  readonly saga: SagaName;
  /** The day on which its wait began, and that on which it is over. */
  readonly since: number;
  readonly until: number;
};

export const noWaits: TimedWaits = { day: 0, waits: [] };

/** Days that an instance has waited so far; null: it waits for nothing that has a deadline. */
export function daysWaited({ day, waits }: TimedWaits, saga: SagaName): number | null {
  const wait = waits.find((one) => isOf(one, saga));
  return wait === undefined ? null : day - wait.since;
}

/** The days and waits once one more entry of a run is known. A deadline that comes early makes no day pass. */
export function waitsAfter({ day, waits }: TimedWaits, { move, op, result, facts }: TraceEntry): TimedWaits {
  const isInTime = move.kind === 'op' && op?.kind === 'await-timer' && move.outcome === 'done';
  const row = isInTime && result?.ok === true ? (result.value as Readonly<Record<string, unknown>>) : null;
  const due = row === null ? undefined : waits.find((one) => isOf(one, namedIn(row)));
  const now = Math.max(day, due?.until ?? day);
  return facts.reduce<TimedWaits>(
    (before, fact) => {
      const others = 'saga' in fact ? before.waits.filter((one) => !isOf(one, fact.saga)) : before.waits;
      if (fact.kind === 'timer-set')
        return { day: now, waits: [...others, { saga: fact.saga, since: now, until: now + fact.days }] };
      return fact.kind === 'saga-ended' ? { day: now, waits: others } : before;
    },
    { day: now, waits },
  );
}

const namedIn = (row: Readonly<Record<string, unknown>>): SagaName => ({
  type: String(row['saga_type']),
  id: String(row['saga_id']),
});

const isOf = ({ saga }: TimedWait, { type, id }: SagaName): boolean => saga.type === type && saga.id === id;
