import { usualBounds } from '../../src/explorer/question/bounds.ts';

/** Every kind of fault that can be given a budget. */
export const faultKinds: readonly string[] = [
  ...Object.keys(usualBounds.faults),
  'rebalance',
  'expiry',
  'offset-expiry',
  'late-subscription',
  'early-time-out',
  'poison',
  'unpublishable',
];

export const oneOfEach = Object.fromEntries(faultKinds.map((kind) => [kind, 1]));
