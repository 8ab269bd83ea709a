import type { Json } from '../base/json.ts';
import type { CommandSchema } from '../domains/command-schema.ts';
import type { Machine } from '../kernel/machine/machine.ts';
import type { World } from '../kernel/world/world.ts';
import type { Storage } from '../storage/storage.ts';
import type { Lift } from './lift-record.ts';
import type { Breathe } from './tape.ts';

export type DriverOptions = {
  readonly machine: Machine;
  /** What the system takes: kept moves are checked by it. */
  readonly commands: readonly CommandSchema[];
  /** Names the code that makes the moves: another one may find kept ones impossible. */
  readonly code: string;
  readonly storage: Storage;
  readonly seed: number;
  /** The world before the first move. */
  readonly start: World;
  /** Moves that older code has kept; as they are, where nothing is given. */
  readonly lift?: Lift;
  /** Kept with the run, so that a reload knows what to build. */
  readonly setup: Json;
  readonly breathe?: Breathe;
  readonly moveCountMax?: number;
};
