import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { equalHash, hashText } from '../../../src/base/hash.ts';
import { emptyWorld, hashWorld, withComponent } from '../../../src/kernel/world/component.ts';
import { drawNextId } from '../../../src/kernel/database/sequence.ts';
import {
  beginTransaction,
  failTransaction,
  lockRows,
  rollbackTransaction,
} from '../../../src/kernel/database/write.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { World } from '../../../src/kernel/world/world.ts';
import { shop, smallSystem } from '../../support/small-system.ts';

const start = createMachine(smallSystem({})).initial;
const equal = (a: World, b: World): boolean => equalHash(a.hash, b.hash);

describe('hashes of worlds', () => {
  test('[K14] what comes in and goes again leaves the hash as it was', () => {
    const changed = withComponent(start, 'faultsUsed', 'crash', 1);
    expect(equal(changed, start)).toBe(false);
    const back = withComponent(changed, 'faultsUsed', 'crash', undefined);
    expect(equal(back, start)).toBe(true);
    expect(back).toEqual(start);
    expect(withComponent(back, 'faultsUsed', 'crash', undefined)).toBe(back);
  });

  test('[K14] the same value under another name or of another kind is another world', () => {
    const worlds = [
      start,
      withComponent(start, 'places', 'broker', 'down'),
      withComponent(start, 'places', 'service', 'down'),
      withComponent(start, 'places', 'service', 'crashed'),
      withComponent(start, 'faultsUsed', 'crash', 1),
      withComponent(start, 'faultsUsed', 'crash', 2),
      withComponent(start, 'faultsUsed', 'outage', 1),
      withComponent(start, 'links', 'client->service', 'cut'),
    ];
    const different = worlds.filter((a, at) => worlds.slice(0, at).every((b) => !equal(a, b)));
    expect(different).toHaveLength(worlds.length);
    for (const world of worlds) expect(equalHash(world.hash, hashWorld(world))).toBe(true);
  });

  test('[K14] neither slowness nor the order of transactions counts', () => {
    expect(equal(withComponent(start, 'slowness', 'client->service', 9), start)).toBe(true);
    const database = present(start.databases['shop'], 'the shop');
    const open = (ids: readonly string[]): World =>
      withComponent(start, 'databases', 'shop', ids.reduce(beginTransaction, database));
    expect(equal(open(['a', 'b']), open(['b', 'a']))).toBe(true);
    expect(equal(open(['a', 'b']), open(['a']))).toBe(false);
  });

  test('[K14] what a database remembers beside its rows counts: sequences, locks, failures', () => {
    const database = present(start.databases['shop'], 'the shop');
    const open = beginTransaction(database, 'a');
    const locked = lockRows(shop, open, 'a', 'accounts', ['x']);
    const databases = [
      database,
      drawNextId(shop, database, 'tickets').database,
      open,
      locked,
      lockRows(shop, open, 'a', 'accounts', ['y']),
      failTransaction(open, 'a'),
    ];
    const texts = databases.map((one) => hashText(one.hash));
    expect(new Set(texts).size).toBe(databases.length);
    expect(rollbackTransaction(locked, 'a')).toEqual(database);
  });

  test('[K1] a component is put into a new world; the old one is as it was', () => {
    const before = structuredClone(start);
    withComponent(start, 'places', 'broker', 'down');
    expect(start).toEqual(before);
    expect(hashWorld(emptyWorld)).toEqual(emptyWorld.hash);
  });
});
