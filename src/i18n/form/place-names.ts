import type { PlaceDefinition, PlaceRole } from '../../kernel/definition/definition.ts';
import type { Whereabouts } from '../../scenarios/form/scenario.ts';
import { asker, publisher } from '../../scenarios/script/places-here.ts';
import { lookUp } from './look-up.ts';

/** What a language calls places. */
export type PlaceWords = {
  readonly roles: Readonly<Record<PlaceRole, string>>;
  /** What has several services names them by their business. */
  readonly businesses: { readonly [business: string]: string };
  /** A role and the business that it serves, as one name. */
  readonly ofBusiness: (business: string, role: string) => string;
  /** In a script: whoever publishes in the system at hand. */
  readonly publisher: string;
  /** In a script: whoever has a system outside do something. */
  readonly asker: string;
};

export type PlaceNames = {
  /** Groups, too: one is called what its members are together. */
  readonly places: { readonly [id: string]: string };
  /** By the database's id, which is not its place's. */
  readonly databases: { readonly [id: string]: string };
};

/** What everything in some systems is called, by its role, its business and its number. */
export function placeNames(systems: readonly Whereabouts[], words: PlaceWords): PlaceNames {
  const named = systems.map((system) => once(() => namesIn(system, words)));
  const ofScripts = { [publisher]: words.publisher, [asker]: words.asker };
  return {
    places: namesOnDemand([...named.map((names) => () => names().places), () => ofScripts]),
    databases: namesOnDemand(named.map((names) => () => names().databases)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

type Names = { readonly [id: string]: string };

/**
 * The names of several systems as one record, each looked up in one system after the other: what an id means in two it
 * is called as in the first, and a page about one system never learns of the others.
 */
function namesOnDemand(systems: readonly (() => Names)[]): Names {
  const find = (id: string | symbol): string | undefined => {
    if (typeof id === 'symbol') return undefined;
    for (const names of systems) if (Object.hasOwn(names(), id)) return names()[id];
    return undefined;
  };
  return new Proxy<Names>(
    {},
    {
      get: (_, id) => find(id),
      has: (_, id) => find(id) !== undefined,
      ownKeys: () => [...new Set(systems.flatMap((names) => Object.keys(names())))],
      getOwnPropertyDescriptor: (_, id) => {
        const value = find(id);
        return value === undefined ? undefined : { value, enumerable: true, configurable: true };
      },
    },
  );
}

function namesIn({ places, databases, groups }: Whereabouts, words: PlaceWords): PlaceNames {
  const nameOf = ({ role, of, number }: PlaceDefinition): string => {
    const own = words.roles[role];
    const others = places.filter((place) => place.role === role && place.of !== of);
    const isTold = of !== undefined && (ofOneBusiness.includes(role) || others.length > 0);
    if (of !== undefined && calledByBusiness.includes(role)) return lookUp(words.businesses, of);
    const name = isTold ? words.ofBusiness(lookUp(words.businesses, of), own) : own;
    return number === undefined ? name : `${name} ${number}`;
  };
  const byId = new Map(places.map((place) => [place.id, place]));
  const named = (id: string, place: PlaceDefinition | undefined) =>
    place === undefined ? [] : [[id, nameOf(place)] as const];
  const groupNames = groups.flatMap(({ id, members }) => {
    const [first] = members.flatMap((member) => byId.get(member) ?? []);
    if (first === undefined) return [];
    const { number: _, ...together } = first;
    const areAll = places.every(
      (place) => members.includes(place.id) || place.role !== first.role || place.of !== first.of,
    );
    return named(id, areAll ? together : first);
  });
  return {
    places: Object.fromEntries([...groupNames, ...places.flatMap((place) => named(place.id, place))]),
    databases: Object.fromEntries(databases.flatMap(({ id, place }) => named(id, byId.get(place)))),
  };
}

/** Their names say whose they are even where there is one business only. */
const ofOneBusiness: readonly PlaceRole[] = ['service', 'database'];

/** Their business is what they are: a publisher, a manager. */
const calledByBusiness: readonly PlaceRole[] = ['outside', 'person'];
