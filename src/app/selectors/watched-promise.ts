import { promiseOf } from '../run/story-ids.ts';
import type { Offers } from '../activity/offers.ts';
import type { Light } from '../verdicts/lights.ts';

/** How the promises stand, seen from the one that is watched. */
export type WatchedPromise = {
  /** Null: none is promised. */
  readonly light: Light | null;
  /** How many of the others stand so. */
  readonly brokenCount: number;
  readonly endangeredCount: number;
  readonly keptCount: number;
};

type Seen = { readonly lights: readonly Light[]; readonly offers: Offers };

/** What is told of, else what is broken first, else what will be, else the first there is. */
export function watchedPromise({ lights, offers }: Seen): WatchedPromise {
  const told = offers.script === null ? null : promiseOf(offers.script);
  const light =
    lights.find(({ property }) => property === told) ??
    lights.filter(isBroken).toSorted(byMove)[0] ??
    lights.find(isEndangered) ??
    lights[0] ??
    null;
  const others = lights.filter((other) => other !== light);
  const brokenCount = others.filter(isBroken).length;
  const endangeredCount = others.filter(isEndangered).length;
  return { light, brokenCount, endangeredCount, keptCount: others.length - brokenCount - endangeredCount };
}

/** In which order promises are read: what is broken, what is watched, what will be broken, then the rest as they come. */
export function inReadingOrder(seen: Seen): readonly Light[] {
  const { light: watched } = watchedPromise(seen);
  const rank = (light: Light): number => {
    if (isBroken(light)) return light === watched ? 0 : 1;
    if (light === watched) return 2;
    return isEndangered(light) ? 3 : 4;
  };
  return seen.lights.toSorted((one, other) => rank(one) - rank(other));
}

/** How many stand broken, and since which move the first of them; null: none does. */
export function breaksAt(lights: readonly Light[]): {
  readonly count: number;
  readonly since: number | null;
} | null {
  const broken = lights.filter(isBroken).toSorted(byMove);
  return broken.length === 0 ? null : { count: broken.length, since: broken[0]?.brokenAt ?? null };
}

export const isBroken = ({ state }: Light): boolean => state === 'broken';
export const isEndangered = ({ state }: Light): boolean => state === 'will-break' || state === 'parked';

const byMove = (one: Light, other: Light): number => (one.brokenAt ?? 0) - (other.brokenAt ?? 0);
