import { hashText } from '../../src/base/hash.ts';
import { hashWorld } from '../../src/kernel/world/component.ts';
import type { Property } from '../../src/kernel/properties/property.ts';
import { canonicalText } from './canonical-world.ts';
import type { Model } from '../../src/explorer/model/model.ts';

/** A world at rest as a text that is the same whichever search came to it. */
export function restText(
  properties: readonly Property[],
  model: Model,
  parts: Int32Array,
  start: number,
): string {
  const { codec, components, watch, slots, sentParts } = model;
  const world = codec.decode(parts, start);
  const part = parts[start + slots.watch] ?? 0;
  const { counts } = components.valueOf(parts[start + slots.budget] ?? 0) as {
    readonly counts: readonly number[];
  };
  const sent = sentParts.indexOf(parts[start + slots.sent] ?? 0);
  const used = counts.map((count, kind) => `${count} ${kind}`).filter((text) => !text.startsWith('0'));
  const databases = Object.entries(world.databases).map(([id, { tables, sequences }]) => [
    id,
    Object.entries(tables).map(([name, { rows }]) => [name, hashText(rows.hash)]),
    canonicalText(sequences),
  ]);
  const brokers = Object.entries(world.brokers).map(([id, { partitions, groups, turns, compacted }]) => [
    id,
    Object.entries(partitions).map(([name, { hash }]) => [name, hashText(hash)]),
    groups,
    turns,
    canonicalText(compacted),
  ]);
  // A reduced search watches more than was asked, behind what was asked.
  const broken = watch.brokenIn(part) & ((1 << properties.length) - 1);
  // Of a promise that is broken for good, only that is kept.
  const monitors = Object.fromEntries(
    properties.flatMap(({ id }, bit) => {
      const state = watch.monitorsOf(part)[id];
      return state === undefined || (broken & (1 << bit)) !== 0 ? [] : [[id, state]];
    }),
  );
  const watched = hashText(hashWorld({ ...world, databases: {}, brokers: {}, monitors }));
  return JSON.stringify([databases, brokers, broken, watched, used.join(), sent]);
}
