import { readFileSync } from 'node:fs';
import { unpackText } from '../../src/app/packed-text.ts';
import type { SharedRun } from '../../src/app/run-file.ts';
import type { World } from '../../src/kernel/world.ts';
import { canonicalWorld, digest } from './canonical-world.ts';

/** A link that older code made, and what that code had come to by then. */
export type OldRun = {
  readonly name: string;
  readonly link: string;
  /** After each move, what had become of everything but the processes. */
  readonly seen: string;
  /** The hash of its last world, which is at rest. */
  readonly end: string;
};

export const oldRuns = JSON.parse(
  readFileSync(new URL('../golden/old-runs.json', import.meta.url), 'utf8'),
) as readonly OldRun[];

/** The moves as they stand in the link. */
export async function asWritten({ link }: OldRun): Promise<SharedRun> {
  const text = await unpackText(link, 1_000_000);
  if (!text.ok) throw new Error(text.failure.part);
  return JSON.parse(text.value) as SharedRun;
}

export const seenIn = (world: World): string =>
  digest(canonicalWorld({ ...world, activations: {}, armed: {} })).slice(0, 6);
