import type { VariantText } from '../variant-text.ts';
import type { StreamLengthId } from './stream-length-table.ts';

export const streamLengthTexts = {
  '5000-events': {
    name: '5,000 events',
    note: 'One aggregate has lived through 5,000 events before the run begins. Whoever finds it without a snapshot folds them all.',
  },
  '200-events': {
    name: '200 events',
    note: 'One aggregate has lived through 200 events before the run begins. Whoever finds it without a snapshot folds them all.',
  },
  '10-events': {
    name: '10 events',
    note: 'One aggregate has lived through ten events before the run begins: few enough to fold every time.',
  },
  short: {
    name: 'short',
    note: 'Every stream begins with the run, or has a few events at most.',
  },
} satisfies Record<StreamLengthId, VariantText>;
