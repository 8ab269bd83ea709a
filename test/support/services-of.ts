import type { PlaceId } from '../../src/kernel/terms/names.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';

/** Every place of a scenario that takes commands. */
export const servicesOf = ({ routes }: Pick<Scenario, 'routes'>): readonly PlaceId[] => [
  ...new Set(Object.values(routes).flat()),
];
