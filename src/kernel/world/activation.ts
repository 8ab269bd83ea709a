import type { JsonRecord } from '../../base/json.ts';
import { nextPoint, rootPoint } from './automaton.ts';
import { withComponent } from './component.ts';
import type { ActivationId, PlaceId, ProgramId } from '../terms/names.ts';
import type { OpResult } from '../language/op.ts';
import type { Activation, World } from './world.ts';

/** Puts a process at its beginning. */
export function startActivation(
  world: World,
  id: ActivationId,
  place: PlaceId,
  program: ProgramId,
  args: JsonRecord,
): World {
  const point = rootPoint(program, { place, activation: id }, args);
  const activation: Activation = { id, place, program, args, results: [], point };
  return withComponent(world, 'activations', id, activation);
}

/** The process with one more result. */
export function advanced(activation: Activation, result: OpResult): Activation {
  return {
    ...activation,
    results: [...activation.results, result],
    point: nextPoint(activation.point, activation.results.length, result),
  };
}
