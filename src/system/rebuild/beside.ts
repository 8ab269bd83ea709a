import { rebuildBeside } from '../rebuilding/rebuild-beside.ts';
import { inPlace } from './in-place.ts';
import type { RebuildVariant } from './rebuild-variant.ts';

/** A second view fills up while the first is read, and takes its place in one move. */
export const beside = {
  id: 'beside',
  needs: inPlace.needs,
  program: rebuildBeside,
  isBeside: true,
} as const satisfies RebuildVariant;
