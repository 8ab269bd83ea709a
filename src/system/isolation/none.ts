import { withSteps } from '../coordination/coordination-needs.ts';
import type { IsolationVariant } from './isolation-variant.ts';

/** The first step approves at once: whoever looks sees it, and a saga that fails takes it back. */
export const none = { id: 'none', needs: [withSteps], isPending: false } as const satisfies IsolationVariant;
