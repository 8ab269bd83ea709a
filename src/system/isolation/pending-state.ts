import type { IsolationVariant } from './isolation-variant.ts';

/** PENDING until the last step: nobody takes it for what it may not become. */
export const pendingState = { id: 'pending-state', isPending: true } as const satisfies IsolationVariant;
