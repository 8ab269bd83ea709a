import { late } from '../late/late.tsx';

/** On a phone one tab is seen at a time: what stands in the others comes when it is turned to. */
export const LateCommands = late(async () => (await import('../commands/command-form.tsx')).CommandPanel);
export const LateMoves = late(async () => (await import('../controls/next-moves.tsx')).NextMoves);
export const LatePromises = late(async () => (await import('../promises/promises.tsx')).Promises);
export const LateSandbox = late(async () => (await import('../setup/sandbox-panel.tsx')).SandboxPanel);
export const LateSetup = late(async () => (await import('../setup/setup-panel.tsx')).SetupPanel);
