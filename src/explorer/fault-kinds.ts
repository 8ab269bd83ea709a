import type { Bounds } from './bounds.ts';

/** Numbers the kinds of faults, as the machine counts them. */
export type FaultKinds = {
  readonly numberOf: (kind: string) => number;
  readonly names: readonly string[];
};

export function createFaultKinds({ faults }: Bounds): FaultKinds {
  const names = Object.keys(faults);
  return {
    names,
    numberOf: (kind) => {
      const known = names.indexOf(kind);
      return known >= 0 ? known : names.push(kind) - 1;
    },
  };
}
