/** Written by code-fingerprint.ts. */
declare module 'virtual:code-fingerprint' {
  /** Names the code that comes to the verdicts: all that the explorer reaches. */
  export const codeFingerprint: string;
}
