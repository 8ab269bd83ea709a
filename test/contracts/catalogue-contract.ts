import { expect, test } from 'vitest';
import type { Catalogue, CatalogueEntry } from '../../src/storage/catalogue.ts';

const run = (id: string, updatedAt: number): CatalogueEntry => ({
  id,
  title: `run ${id}`,
  setup: { scenario: 'orders', slots: { publishing: 'after-commit' }, seed: 1 },
  createdAt: 10,
  updatedAt,
  moveCount: 0,
});

export function catalogueContract(name: string, open: () => Promise<Catalogue>): void {
  test(`[ST18] ${name} lists runs, the last touched first, renames and deletes them`, async () => {
    const catalogue = await open();
    const titles = async () => {
      const listed = await catalogue.list();
      return listed.ok ? listed.value.map(({ id, title }) => `${id}: ${title}`) : listed.failure;
    };
    expect(await titles()).toEqual([]);
    for (const entry of [run('a', 10), run('b', 30), run('c', 20)])
      expect(await catalogue.put(entry)).toEqual({ ok: true, value: null });
    expect(await titles()).toEqual(['b: run b', 'c: run c', 'a: run a']);
    await catalogue.put({ ...run('a', 40), moveCount: 7 });
    expect(await catalogue.find('a')).toEqual({ ok: true, value: { ...run('a', 40), moveCount: 7 } });
    expect(await catalogue.find('nobody')).toEqual({ ok: true, value: null });
    expect(await catalogue.rename('c', '새 이름')).toEqual({ ok: true, value: true });
    expect(await catalogue.rename('nobody', 'x')).toEqual({ ok: true, value: false });
    expect(await catalogue.delete('b')).toEqual({ ok: true, value: null });
    expect(await titles()).toEqual(['a: run a', 'c: 새 이름']);
    const listed = await catalogue.list();
    expect(listed.ok && listed.value[0]).toEqual({ ...run('a', 40), moveCount: 7 });
    catalogue.close();
  });
}
