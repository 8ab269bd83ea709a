import { withSteps } from '../coordination/coordination-needs.ts';
import type { CompensationVariant } from './compensation-variant.ts';

/** What is done stays done, whatever comes after it. */
export const none = { id: 'none', needs: [withSteps], undoes: false } as const satisfies CompensationVariant;
