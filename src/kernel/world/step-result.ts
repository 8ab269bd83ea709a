import type { TraceEntry } from './entry.ts';
import type { World } from './world.ts';

/** An illegal move is a value: the world stays as it was, and the reason is said. */
export type Stepped =
  | { readonly ok: true; readonly world: World; readonly entry: TraceEntry }
  | { readonly ok: false; readonly problem: string };
