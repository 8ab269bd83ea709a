import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { usageCountScenario } from '../../../src/scenarios/usage-count/usage-count-scenario.ts';
import { requestCount, sends } from '../../../src/scenarios/usage-count/usage-count-workload.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { Charts } from '../../../src/ui/charts/charts.tsx';
import { labAt } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

/** Somebody has found a template of 202 events by then. */
const chartAt = (moveCount: number, snapshots: string) =>
  labAt({
    scenario: usageCountScenario,
    slots: { 'stream-length': '200-events', snapshots },
    first: [sends(1, requestCount('template-1', 10, 'Mina', 'spring sale'))],
    moveCount,
  });
const found = 8;

describe.each(['en', 'ko'] as const)('[N3] the chart of replays in %s', (language) => {
  const { replays: words } = textsOf(language).charts;

  test.each([
    ['every-n', 1],
    ['never', 202],
  ])('with %s says that %i events were folded where without snapshots it were 202', async (id, count) => {
    renderLab(<Charts />, chartAt(found, id), language);
    await expect.element(page.getByText(words.last(count, 202), { exact: true })).toBeVisible();
    const [row] = page.getByRole('row').elements().slice(1);
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent).slice(1)).toEqual([
      'template-1',
      String(count),
      '202',
      count === 202 ? words.none : 'v201',
    ]);
  });
});

test('[N3] each row of it leads to its move', async () => {
  const { replays: words } = textsOf('en').charts;
  const state = chartAt(found, 'never');
  const { calls } = renderLab(<Charts />, state);
  const move = state.entries.findIndex(({ op }) => op?.kind === 'find') + 1;
  await userEvent.click(page.getByRole('button', { name: words.move(move), exact: true }));
  expect(calls.seek).toHaveBeenCalledWith(move);
});

test('[N3] where nobody has found anything it says what to do', async () => {
  renderLab(<Charts />, chartAt(0, 'never'));
  await expect.element(page.getByText(textsOf('en').charts.replays.empty)).toBeVisible();
});
