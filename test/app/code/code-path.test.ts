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
import { labAt } from '../../ui/fixtures/lab-at.ts';

/** Every scenario that has a path, with each variant of each slot that a station's file follows from. */
const setups = scenarios.flatMap((scenario) => {
  const choices = (['keeping', 'concurrency', 'publishing', 'consuming', 'coordination'] as const).flatMap(
    (slot) => (scenario.slots[slot] ?? []).map((id) => ({ [slot]: id })),
  );
  return choices.map((chosen): readonly [string, Setup] => [
    `${scenario.id}, ${Object.entries(chosen).flat().join(' ')}`,
    { scenario: scenario.id, slots: slotsWith(scenario, chosen), seed: 1 },
  ]);
});

const withPath = setups.filter(([, setup]) => codePath(setup) !== null);

const textOf = (file: string): string =>
  readFileSync(file.startsWith('domains/') ? `src/${file}` : `src/system/${file}`, 'utf8');

/** What can be read in class, without scrolling for long. */
const fileLinesMax = 100;
const partLinesMax = 45;

describe.each(withPath)('the path through the code: %s', (_, setup) => {
  const { aggregate, stations } = codePath(setup) ?? expect.fail('a path');

  test('leads through the very files that run, each with what is to be seen in it', () => {
    for (const { id, file, source, parts } of stations) {
      expect(source, id).toBe(textOf(file));
      expect(parts.length, id).toBeGreaterThan(0);
    }
  });

  test('goes in the order of the write-up', () => {
    const ids = stations.map(({ id }) => id);
    expect(ids).toEqual(stationIds.filter((id) => ids.includes(id)));
    // Only a way to publish leaves a station out: with no outbox, or no relay.
    const always = stationIds.filter((id) => id !== 'outbox' && id !== 'relay');
    expect(ids).toEqual(expect.arrayContaining(always));
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

test('orders have a path, and so have orders that two services bring to an end', () => {
  expect(new Set(withPath.map(([, { scenario }]) => scenario))).toEqual(new Set(['order', 'order-saga']));
});

describe('the stations whose code has just run', () => {
  const state = labAt({
    first: [
      {
        kind: 'send',
        intent: 'c1',
        to: 'order-service-1',
        command: {
          type: 'ReviseOrder',
          aggregateType: 'Order',
          aggregateId: 'order-1',
          data: { total: 120 },
        },
      },
    ],
    moveCount: 60,
  });
  const { stations } = codePath(state.setup) ?? expect.fail('a path');
  const ran = state.entries.map(({ op }) => justRan(stations, op).map(({ id }) => id));

  test('are come to in the order of the path, from the service to the handlers', () => {
    const seen: StationId[] = [];
    for (const [innermost] of ran)
      if (innermost !== undefined && !seen.includes(innermost)) seen.push(innermost);
    for (const id of stationIds) expect(ran.flat(), id).toContain(id);
    expect(seen.indexOf('process')).toBeLessThan(seen.indexOf('event-store'));
    expect(seen.indexOf('event-store')).toBeLessThan(seen.indexOf('relay'));
    expect(seen.indexOf('relay')).toBeLessThan(seen.indexOf('handler'));
  });

  test('are those that called it, too: the repository calls the store for the service', () => {
    const inserting = ran.find(([innermost]) => innermost === 'event-store') ?? [];
    expect(inserting).toEqual(expect.arrayContaining(['event-store', 'repository', 'service']));
  });
});
