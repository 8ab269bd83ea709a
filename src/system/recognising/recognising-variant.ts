import type { Variant } from '../variant.ts';

/** Whether a service knows a request that it has carried out already. */
export type RecognisingVariant = Variant & {
  /** Whether a stream whose events were caused by these requests has seen this one. */
  readonly hasSeen: (causes: readonly string[], requestId: string) => boolean;
};
