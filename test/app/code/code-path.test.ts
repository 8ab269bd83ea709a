import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codePath } from '../../../src/app/code/code-path.ts';
import { justRan } from '../../../src/app/code/just-ran.ts';
import { stationIds, type StationId } from '../../../src/app/code/station.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { languages } from '../../../src/i18n/language.ts';
import { sourceOf } from '../../../src/app/selectors/source-of.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import type { Setup } from '../../../src/scenarios/slots/setup.ts';
import { slotsWith } from '../../support/slots-with.ts';
import { fileLinesMax, partLinesMax } from '../../support/read-in-class.ts';
import { opsOf, runs } from './commands-on-their-way.ts';

const stationSlots = [
  'keeping',
  'concurrency',
  'publishing',
  'consuming',
  'coordination',
  'boundary',
  'saga-state',
] as const;

/** Who hears of it in the end. */
const heard = ['handler', 'mending', 'saga', 'carrying-out', 'outside'] as const;

/** What every command comes by, whatever its scenario. */
const everywhere = ['found-by-type', 'process', 'apply', 'event-store', 'lock'] as const;

/** Every scenario, with each variant of each slot that a station's file follows from. */
const setups = scenarios.flatMap((scenario) => {
  const choices = stationSlots.flatMap((slot) => (scenario.slots[slot] ?? []).map((id) => ({ [slot]: id })));
  return choices.map((chosen): readonly [string, Setup] => [
    `${scenario.id}, ${Object.entries(chosen).flat().join(' ')}`,
    { scenario: scenario.id, slots: slotsWith(scenario, chosen), seed: 1 },
  ]);
});

const textOf = (file: string): string =>
  readFileSync(file.startsWith('domains/') ? `src/${file}` : `src/system/${file}`, 'utf8');

describe.each(setups)('the path through the code: %s', (_, setup) => {
  const { aggregate, stations } = codePath(setup) ?? expect.fail('a path');

  test('leads through the very files that run, each with what is to be seen in it', () => {
    for (const { id, file, source, parts } of stations) {
      expect(source, id).toBe(textOf(file));
      expect(parts.length, id).toBeGreaterThan(0);
    }
  });

  test('goes in the order of the write-up', () => {
    const ids = stations.map(({ id }) => id);
    // What locks before it loads, and what leaves as it is raised, is come to earlier.
    const isEarly = (id: StationId): boolean =>
      (id === 'lock' && setup.slots.concurrency === 'pessimistic') ||
      (id === 'outbox' && setup.slots.publishing === 'inside-aggregate');
    const others = ids.filter((id) => !isEarly(id));
    expect(others).toEqual(stationIds.filter((id) => others.includes(id)));
    expect(ids).toEqual(expect.arrayContaining([...everywhere]));
    // What has its own steps has no service; and nobody hears where nobody has subscribed.
    expect(ids.includes('service')).toBe(!ids.includes('controller'));
    expect(ids.includes('subscriber')).toBe(
      ids.at(-1) !== 'subscriber' && heard.some((id) => ids.includes(id)),
    );
    // Whoever reads the store itself needs neither.
    const isSent = ids.some((id) => id === 'outbox' || id === 'relay');
    expect(isSent).toBe(setup.slots.publishing !== 'catch-up-subscription');
  });

  test('is short enough to be read in class', () => {
    for (const { id, source, parts, file } of stations) {
      expect(source.split('\n').length, file).toBeLessThanOrEqual(fileLinesMax);
      for (const { from, to } of parts)
        expect(to - from + 1, `${id} in ${file}`).toBeLessThanOrEqual(partLinesMax);
    }
  });

  test('says at each station what to see, in every language', () => {
    for (const language of languages) {
      const { stations: texts } = textsOf(language).codePath;
      for (const { id } of stations) {
        const { name, see } = texts[id];
        expect(name(aggregate).trim(), id).not.toBe('');
        expect(see.split(/(?<=[.:다])\s/u).length, see).toBeLessThanOrEqual(6);
      }
    }
  });

  test('knows by a line that is there when code runs that yields nothing itself', () => {
    for (const { file, text } of stations.flatMap(({ calledAt = [] }) => calledAt)) {
      const lines = sourceOf(file)?.split('\n') ?? [];
      expect(
        lines.filter((line) => line.includes('yield*') && line.includes(text)),
        `${text} in ${file}`,
      ).not.toEqual([]);
    }
  });
});

test('every scenario has a path, and every station is on some', () => {
  const paths = setups.map(([, setup]) => codePath(setup));
  expect(paths).not.toContain(null);
  const met = new Set(paths.flatMap((path) => path?.stations.map(({ id }) => id) ?? []));
  expect(stationIds.filter((id) => !met.has(id))).toEqual([]);
});

describe.each(runs)(
  'one command on its way: $scenario $slots',
  ({ scenario: id, slots, before, command }) => {
    const scenario = scenarios.find((one) => one.id === id) ?? expect.fail(id);
    const setup: Setup = { scenario: id, slots: slotsWith(scenario, slots), seed: 1 };
    const { stations } = codePath(setup) ?? expect.fail('a path');
    const ran = opsOf(scenario, setup, before, command).map((op) =>
      justRan(stations, op).map((one) => one.id),
    );

    test('comes to each station of its path', () => {
      expect(stations.map((one) => one.id).filter((one) => !ran.flat().includes(one))).toEqual([]);
    });

    test('comes to them in the order of the path', () => {
      const firsts = stations.map((one) => [one.id, ran.findIndex((ids) => ids.includes(one.id))] as const);
      expect(firsts).toEqual(firsts.toSorted(([, a], [, b]) => a - b));
    });

    test('runs in the repository and the service while the store is written', () => {
      const inserting = ran.find(([innermost]) => innermost === 'event-store') ?? [];
      const callers =
        setup.scenario === 'post' ? ['save-events', 'command-handler'] : ['repository', 'service'];
      expect(inserting).toEqual(expect.arrayContaining(callers));
    });
  },
);
