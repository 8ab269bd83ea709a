import { benchMap } from '../bench-map.ts';
import { bareStepMs, benchMachine, keepLongRun, restoreLongRun } from '../bench-machine.ts';
import { benchPicture } from '../bench-picture.ts';
import { benchPromises } from '../bench-promises.ts';
import { benchStorage } from '../bench-storage.ts';
import type { BenchSuite } from '../bench-row.ts';

/** What bench.ts calls from outside, by name. A new suite is one line here. */
const suites: Readonly<Record<string, BenchSuite>> = {
  storage: benchStorage,
  machine: benchMachine,
  map: benchMap,
  picture: benchPicture,
  promises: benchPromises,
};

Object.assign(globalThis, { suites, bareStepMs, keepLongRun, restoreLongRun });
