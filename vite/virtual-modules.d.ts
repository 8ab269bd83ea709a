/** Written by code-fingerprint.ts. */
declare module 'virtual:code-fingerprint' {
  /** Names the code that comes to the verdicts: all that the explorer reaches. */
  export const codeFingerprint: string;
}

declare module 'virtual:story-homes' {
  /** The scenario of each story, by the story's id. */
  export const storyHomes: Readonly<Record<string, string>>;
}
