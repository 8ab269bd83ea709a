import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { orderSagaScenario } from '../../../src/scenarios/order-saga/order-saga-scenario.ts';
import { orderOf } from '../../../src/scenarios/order-saga/stories/story-parts.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { Trace, TraceFilters } from '../../../src/ui/inspector/trace.tsx';
import { Sagas } from '../../../src/ui/saga/sagas.tsx';
import { labAt } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

const send = (total: number): Move => ({
  kind: 'send',
  intent: 'c1',
  to: 'order-service-1',
  command: orderOf(total),
});

const sagaAt = (slots: Readonly<Record<string, string>>, moveCount: number, total = 300) =>
  labAt({ scenario: orderSagaScenario, slots, first: [send(total)], moveCount });

const ways = [
  { coordination: 'none' },
  { coordination: 'choreography' },
  { coordination: 'orchestration', 'saga-state': 'in-memory' },
  { coordination: 'orchestration', 'saga-state': 'row' },
  { coordination: 'orchestration', 'saga-state': 'event-sourced' },
];

describe.each(['en', 'ko'] as const)('the panel of sagas in %s', (language) => {
  const texts = textsOf(language);
  const words = texts.sagas;

  test.each(ways)(
    'says the steps with their numbers, in order, and what is yet to come: %o',
    async (slots) => {
      const state = sagaAt(slots, 30);
      renderLab(<Sagas />, state, language);
      const [saga] = state.sagas;
      if (saga === undefined) expect.fail('a saga');
      await expect.element(page.getByRole('heading', { level: 3 })).toBeVisible();
      const told = texts.steps[slots.coordination] ?? [];
      const list = page
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent);
      for (const { number, at } of saga.steps) {
        const item = list.find((text) => text.startsWith(`${String(number)}${told[number - 1] ?? '?'}`));
        expect([
          number,
          item?.includes(at === null ? words.notYet : words.atMove(at)) === true ||
            item?.includes(words.next),
        ]).toEqual([number, true]);
      }
      // All that it says is a text of the language, and no word of the code's.
      expect(document.body.textContent).not.toMatch(/undefined|\[object/);
    },
  );
});

describe('the panel of sagas', () => {
  const { sagas: words, sagaWords } = textsOf('en');

  test('says where it stands, for what it waits and since when, and shows its row', async () => {
    const state = sagaAt({ coordination: 'orchestration' }, 30);
    renderLab(<Sagas />, state);
    const section = page.getByRole('region', { name: 'CreateOrderSaga order-1' });
    await expect.element(section).toHaveTextContent(sagaWords['CreateOrderSaga']?.['reserving'] ?? '?');
    await expect
      .element(section)
      .toHaveTextContent(words.waits.reply('ReserveCredit', 3, 'customer-service-commands'));
    await expect.element(section).toHaveTextContent(/since move 19, [\d.]+ s of virtual time/);
    await expect.element(section.getByRole('button', { name: words.showRow })).toBeVisible();
  });

  test('says what it has made up for', async () => {
    renderLab(<Sagas />, sagaAt({ coordination: 'orchestration' }, 200, 600));
    await expect.element(page.getByText(words.compensates('CreateOrder'))).toBeVisible();
  });

  test('leads to the move of a step', async () => {
    const { calls } = renderLab(<Sagas />, sagaAt({ coordination: 'orchestration' }, 30));
    await page.getByRole('button', { name: words.atMove(28) }).click();
    expect(calls.seek).toHaveBeenCalledExactlyOnceWith(28);
  });

  test('says of one that was forgotten which crash has taken it', async () => {
    const state = sagaAt({ coordination: 'orchestration', 'saga-state': 'in-memory' }, 30);
    const sagas = state.sagas.map((saga) =>
      saga.kind === 'instance'
        ? ({ ...saga, status: 'forgotten', forgottenAt: 31, waitsFor: [], waits: null } as const)
        : saga,
    );
    renderLab(<Sagas />, { ...state, sagas });
    await expect.element(page.getByText(words.forgottenAt(31))).toBeVisible();
    await expect.element(page.getByText(words.statuses.forgotten, { exact: true })).toBeVisible();
  });

  test('says so where nothing has been begun', async () => {
    renderLab(<Sagas />, sagaAt({}, 0));
    await expect.element(page.getByText(words.empty)).toBeVisible();
  });
});

test('the trace is narrowed to a saga by keyboard, asks for its moves, and stays so in a moment that does not know it', async () => {
  const state = sagaAt({ coordination: 'orchestration' }, 30);
  const { calls, store } = renderLab(
    <>
      <TraceFilters />
      <div style={{ height: 400 }}>
        <Trace />
      </div>
    </>,
    state,
  );
  calls.movesOfSaga.mockReturnValue([2, 19, 28]);
  const select = page.getByRole('combobox', { name: 'Saga' });
  await userEvent.click(select);
  await userEvent.keyboard('{Escape}');
  await userEvent.selectOptions(select, 'CreateOrderSaga order-1');
  const rows = page.getByTestId('trace').getByRole('listitem');
  await expect.poll(() => rows.elements().length).toBe(3);
  expect(calls.movesOfSaga).toHaveBeenLastCalledWith('CreateOrderSaga order-1');
  store.setState({ sagas: [] });
  await expect.element(select).toHaveValue('CreateOrderSaga order-1');
  await userEvent.selectOptions(select, 'all');
  await expect.poll(() => rows.elements().length).toBeGreaterThan(3);
});
