import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { linkBetween } from '../../kernel/terms/names.ts';
import type { LinkPicture } from '../stage/picture.ts';

/** Who calls whom, each way by its id. */
export function linksOf({ links }: SystemDefinition): readonly Pick<LinkPicture, 'id' | 'from' | 'to'>[] {
  return links.map(({ from, to }) => ({ id: linkBetween(from, to), from, to }));
}
