import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { linkBetween } from '../../kernel/terms/names.ts';
import type { MapLink } from '../../scenarios/form/map-layout.ts';

/** Who calls whom, each way by its id. */
export function linksOf({ links }: SystemDefinition): readonly MapLink[] {
  return links.map(({ from, to }) => ({ id: linkBetween(from, to), from, to }));
}
