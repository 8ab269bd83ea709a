import { describe, expect, test } from 'vitest';
import { drawBelow } from '../../src/base/random.ts';
import type { Setup } from '../../src/scenarios/setup.ts';
import { sourceOf } from '../../src/app/selectors/source-of.ts';
import { slotPairs, slotsText } from '../support/order-lab.ts';
import { newOrder, revision, runOf, sendOf } from '../support/order-run.ts';
import { filesBelow } from '../architecture/source-files.ts';

/** Lines of the shown sources that some op was marked at, over all setups. */
const marked = new Set<string>();

describe('the line that is marked for the next op', () => {
  test.each(slotPairs.map((slots) => [slotsText(slots), slots] as const))(
    'is the line of its yield*, with %s',
    (_, slots) => {
      const lines = sitesSeen(slots);
      expect(lines.size).toBeGreaterThan(20);
      for (const site of lines) {
        const [file = '', line = ''] = site.split(':');
        const text = sourceOf(file)?.split('\n')[Number(line) - 1];
        expect(text, site).toMatch(/yield\*/);
        marked.add(site);
      }
    },
  );

  test('comes to every yield* of the taught system, in one variant or another', () => {
    const missed = filesBelow('src/system').flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const site = `${path.replace('src/system/', '')}:${index + 1}`;
        return line.includes('yield*') && !marked.has(site) ? [`${site} ${line.trim()}`] : [];
      }),
    );
    expect(missed).toEqual([]);
  });
});

/** The sites of all ops that processes come to in some long runs with faults. */
function sitesSeen(slots: Setup['slots']): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let seed = 0; seed < 4; seed += 1) {
    const { machine, start } = runOf({ scenario: 'order', slots, seed });
    let world = start;
    for (let count = 0; count < 260; count += 1) {
      for (const actor of Object.values(world.activations)) {
        const { kind, sites = [] } = machine.opOf(actor);
        if (sites.length === 0) seen.add(`${kind} of ${actor.id}:0`);
        for (const { file, line } of sites) seen.add(`${file}:${line}`);
      }
      const draw = (limit: number, salt: number): number => drawBelow(limit, seed, count, salt);
      const natural = machine.natural(world);
      const faults = machine.moves(world).filter((move) => move.kind !== 'op' || move.outcome !== 'done');
      // Some runs without any fault, some with outages, most with ops that fail.
      const isFault = draw(seed % 4 === 0 ? 1_000 : 12, 1) === 0;
      const opFaults = faults.filter(({ kind }) => kind === 'op' || kind === 'redeliver');
      const strikes = isFault ? (seed % 4 === 1 ? faults : opFaults) : [];
      const choices = natural.length === 0 ? machine.moves(world) : strikes.length > 0 ? strikes : natural;
      const chosen =
        draw(14, 2) === 0
          ? sendOf(
              count,
              [newOrder(count), revision(100 + count), revision(-1)][draw(3, 3)] ?? newOrder(count),
            )
          : choices[draw(choices.length, 4)];
      const stepped = chosen === undefined ? null : machine.step(world, chosen);
      if (stepped?.ok === true) world = stepped.world;
    }
  }
  return seen;
}
