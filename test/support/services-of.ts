import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import type { PlaceId } from '../../src/kernel/terms/names.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';

type Routed = Pick<Scenario, 'routes' | 'commands'>;

/** Every place of a scenario that takes commands; who answers queries alone is none, nor who operates. */
export const servicesOf = ({ routes, commands }: Routed): readonly PlaceId[] => {
  const others = commands.flatMap(({ type, reads, operatesOn }) =>
    reads === true || operatesOn !== undefined ? [type] : [],
  );
  return unique(Object.entries(routes).flatMap(([type, places]) => (others.includes(type) ? [] : places)));
};

/** Every place that is asked anything where such a system is. */
export const askedIn = (
  { routes }: Pick<Scenario, 'routes'>,
  { places }: Pick<SystemDefinition, 'places'>,
): readonly PlaceId[] =>
  unique(Object.values(routes).flat()).filter((asked) => places.some(({ id }) => id === asked));

const unique = (places: readonly PlaceId[]): readonly PlaceId[] => [...new Set(places)];
