import type { OracleSetup, State } from './oracle-state.ts';

/** A guarded command: where its guard holds, it may change the state; `fault` is what that costs. */
export type Guarded = {
  readonly fault: string | null;
  readonly guard: (state: State) => boolean;
  readonly act: (state: State) => void;
};

export const up = (state: State, place: string): boolean => !state.crashed.includes(place);
export const service = (command: number): string => `service-${command + 1}`;

export const partitionsOf = (partitioning: OracleSetup['partitioning']): readonly number[] =>
  partitioning === 'round-robin' ? [0, 1] : [0];

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}
