import { commitLogTable } from '../../../kernel/database/schema.ts';
import type { Culprit } from '../../../kernel/properties/property.ts';
import type { DatabaseId } from '../../../kernel/terms/names.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import { nameOfSpot, type Spot } from '../moment/spot.ts';
import type { CulpritPicture } from '../picture.ts';
import { actOf } from './act-of.ts';
import { findCulprit } from './find-culprit.ts';

export type FoundCulprits = {
  readonly culprits: readonly CulpritPicture[];
  /** Where they are, and what else must be seen for them. */
  readonly spots: readonly Spot[];
  /** Databases of what nobody knows any more that they should publish. */
  readonly forgottenIn: readonly DatabaseId[];
};

/** So many of a promise at most: a backlog may have thousands. */
const countMax = 3;

/** What is wrong: the watched promise's first, then what is broken, then what will be. */
export function culpritsOf(seen: StageMoment): FoundCulprits {
  const rank = ({ property, state }: StageMoment['lights'][number]): number =>
    property === seen.watched ? 0 : state === 'broken' ? 1 : 2;
  const found = seen.lights
    .filter(({ state }) => state === 'broken' || state === 'will-break')
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap(({ property, state, culprits }) => {
      const wrong = state === 'broken' ? 'broken' : 'will-break';
      return culprits
        .filter(isPointedAt)
        .slice(0, countMax)
        .flatMap((culprit) => {
          const thing = findCulprit(seen, property, culprit, wrong);
          if (thing === null) return [];
          return [{ ...thing, property, state: wrong, act: actOf(seen, culprit, thing.words) } as const];
        });
    });
  const acts = new Set(found.flatMap(({ act }) => act ?? []));
  const culprits = found.map(({ spot, property, state, words, isDeadEnd, act }): CulpritPicture => {
    const about = act === null || acts.size < 2 ? {} : { about: act };
    return { thing: nameOfSpot(spot), property, state, words, isDeadEnd, ...about };
  });
  return {
    culprits: unique(culprits),
    spots: found.flatMap(({ spot, also = [] }) => [spot, ...also]),
    forgottenIn: found.flatMap(({ spot, words }) =>
      words === 'nobody-publishes' && 'database' in spot ? [spot.database] : [],
    ),
  };
}

/** What the commit log says once more is pointed at where it was written. */
const isPointedAt = (culprit: Culprit): boolean =>
  culprit.kind !== 'row' || culprit.table !== commitLogTable.name;

const unique = (culprits: readonly CulpritPicture[]): readonly CulpritPicture[] => [
  ...new Map(culprits.map((culprit) => [`${culprit.property} ${culprit.thing}`, culprit])).values(),
];
