import type { StreamLengthId } from './stream-length-table.ts';

export const streamLengthNotes = {
  '5000-events':
    'One aggregate has lived through 5,000 events before the run begins. Whoever finds it without a snapshot folds them all.',
  '200-events':
    'One aggregate has lived through 200 events before the run begins. Whoever finds it without a snapshot folds them all.',
  '10-events':
    'One aggregate has lived through ten events before the run begins: few enough to fold every time.',
  short: 'Every stream begins with the run, or has a few events at most.',
} satisfies Record<StreamLengthId, string>;
