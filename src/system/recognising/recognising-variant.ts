/** Whether a service knows a request that it has carried out already. */
export type RecognisingVariant = {
  readonly id: string;
  /** Whether a stream whose events were caused by these requests has seen this one. */
  readonly hasSeen: (causes: readonly string[], requestId: string) => boolean;
};
