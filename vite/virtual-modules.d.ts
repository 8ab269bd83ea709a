/** Written by code-fingerprint.ts. */
declare module 'virtual:code-fingerprint' {
  /** Names the code that comes to the verdicts: all that the explorer reaches. */
  export const codeFingerprint: string;
}

/** Both written by story-list.ts. */
declare module 'virtual:story-homes' {
  /** The stories of each scenario but the first. */
  export const storyHomes: Readonly<Record<string, readonly string[]>>;
}

declare module 'virtual:story-list' {
  /** All stories in the order in which they are told. */
  export const storyList: readonly {
    readonly id: string;
    readonly scenario: string;
    readonly promise: string;
    readonly cure: { readonly slot: string; readonly variant: string };
  }[];
}
