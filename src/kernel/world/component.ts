import {
  addHash,
  hashOf,
  hashString,
  placeHash,
  subtractHash,
  zeroHash,
  type Hash,
} from '../../base/hash.ts';
import { isSortedMap } from '../../base/sorted-map.ts';
import type { ComponentKind, ComponentRecords, Components, MonitorState, World } from './world.ts';

/** The hash of one component, from the hashes that its own parts keep. */
const hashers: { readonly [Kind in ComponentKind]: (value: Components[Kind]) => Hash } = {
  places: hashOf,
  links: hashOf,
  // Slowness orders the live driver's choices only (K9); two worlds that differ in it are the same.
  slowness: () => zeroHash,
  databases: (database) => database.hash,
  brokers: (broker) => broker.hash,
  activations: (activation) => activation.point,
  requests: hashOf,
  mails: (mails) => mails.hash,
  monitors: hashMonitor,
  armed: hashOf,
  poison: hashOf,
  unpublishable: hashOf,
  memories: hashOf,
  faultsUsed: hashOf,
};

const componentKinds = Object.keys(hashers) as readonly ComponentKind[];

export const emptyWorld: World = {
  places: {},
  links: {},
  slowness: {},
  databases: {},
  brokers: {},
  activations: {},
  requests: {},
  mails: {},
  monitors: {},
  armed: {},
  poison: {},
  unpublishable: {},
  memories: {},
  faultsUsed: {},
  hash: zeroHash,
};

/** The world with one component put in, replaced or, for `undefined`, taken out. */
export function withComponent<Kind extends ComponentKind>(
  world: World,
  kind: Kind,
  name: string,
  value: Components[Kind] | undefined,
): World {
  const components = recordOf(world, kind);
  const old = components[name];
  if (old === value) return world;
  const position = positionOf(kind, name);
  let hash = world.hash;
  if (old !== undefined) hash = subtractHash(hash, placedHash(kind, position, old));
  if (value === undefined) {
    const { [name]: _, ...others } = components;
    return { ...world, [kind]: others, hash };
  }
  hash = addHash(hash, placedHash(kind, position, value));
  return { ...world, [kind]: { ...components, [name]: value }, hash };
}

/** The same hash computed from nothing: what the incremental one must equal. */
export function hashWorld(world: World): Hash {
  let hash = zeroHash;
  for (const kind of componentKinds) hash = addHash(hash, hashKind(world, kind));
  return hash;
}

function recordOf<Kind extends ComponentKind>(
  world: World,
  kind: Kind,
): Readonly<Record<string, Components[Kind]>> {
  const records: ComponentRecords = world;
  return records[kind];
}

function hashKind<Kind extends ComponentKind>(world: World, kind: Kind): Hash {
  let hash = zeroHash;
  const components = recordOf(world, kind);
  for (const [name, value] of Object.entries(components))
    hash = addHash(hash, componentHash(kind, name, value));
  return hash;
}

/** A component's part in the hash of its world, bound to its name. */
export function componentHash<Kind extends ComponentKind>(
  kind: Kind,
  name: string,
  value: Components[Kind],
): Hash {
  return placedHash(kind, positionOf(kind, name), value);
}

const positionOf = (kind: ComponentKind, name: string): Hash => hashString(`${kind}/${name}`);

function placedHash<Kind extends ComponentKind>(kind: Kind, position: Hash, value: Components[Kind]): Hash {
  // Without the slowness's position either, or its mere presence would count.
  return kind === 'slowness' ? zeroHash : placeHash(position, hashers[kind](value));
}

/** The hash of what one promise watches. */
export function hashMonitor(state: MonitorState): Hash {
  let hash = zeroHash;
  for (const [part, value] of Object.entries(state))
    hash = addHash(hash, placeHash(hashString(part), isSortedMap(value) ? value.hash : hashOf(value)));
  return hash;
}
