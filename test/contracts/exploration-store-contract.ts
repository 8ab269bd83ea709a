import { expect, test } from 'vitest';
import type { ExplorationStore } from '../../src/storage/exploration-store.ts';

const found = { verdicts: [{ property: 'no-lost-event', kind: 'holds' }], searched: { stateCount: 12 } };

export function explorationStoreContract(
  name: string,
  open: (version: string) => Promise<ExplorationStore>,
): void {
  test(`[ST20] ${name} keeps under each key what was found last`, async () => {
    const store = await open('one');
    expect(await store.get('a')).toEqual({ ok: true, value: null });
    expect(await store.put('a', found)).toEqual({ ok: true, value: null });
    expect(await store.put('b', { verdicts: [] })).toEqual({ ok: true, value: null });
    expect(await store.get('a')).toEqual({ ok: true, value: found });
    await store.put('a', { verdicts: [1] });
    expect(await store.get('a')).toEqual({ ok: true, value: { verdicts: [1] } });
    expect(await store.get('b')).toEqual({ ok: true, value: { verdicts: [] } });
    store.close();
  });

  test(`[ST20] ${name}, opened by another version, has nothing of what the one before has found`, async () => {
    const before = await open('two');
    await before.put('a', found);
    const after = await open('three');
    expect(await after.get('a')).toEqual({ ok: true, value: null });
    await after.put('a', { verdicts: [3] });
    expect(await after.get('a')).toEqual({ ok: true, value: { verdicts: [3] } });
    before.close();
    after.close();
  });
}
