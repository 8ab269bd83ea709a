import type { Bounds } from './bounds.ts';

/** Numbers the kinds of faults, as the machine counts them. */
export type FaultKinds = {
  readonly numberOf: (kind: string) => number;
  readonly names: readonly string[];
  /** Whether there is any budget for it. */
  readonly isPossible: (kind: string) => boolean;
};

export function createFaultKinds({ faults, faultCountMax }: Bounds): FaultKinds {
  const names = Object.keys(faults);
  return {
    names,
    isPossible: (kind) => faultCountMax > 0 && (faults[kind] ?? 0) > 0,
    numberOf: (kind) => {
      const known = names.indexOf(kind);
      return known >= 0 ? known : names.push(kind) - 1;
    },
  };
}
