import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LabState } from '../../../src/app/lab/lab-state.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { narrate } from '../../../src/i18n/narrate.ts';
import { Sequence } from '../../../src/ui/sequence/sequence.tsx';
import { SequenceTools } from '../../../src/ui/sequence/sequence-tools.tsx';
import { labAt, sendOrder } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

beforeEach(async () => page.viewport(1_000, 700));

const state = labAt({ first: [sendOrder], moveCount: 40 });
const texts = textsOf('en');

const room = (
  <div style={{ width: 900, height: 300 }}>
    <Sequence />
  </div>
);

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-move]')];
const moveOf = (row: Element | null): number => Number(row?.getAttribute('data-move'));
const seenIn = (row: HTMLElement, box: Element): boolean => {
  const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
};
const box = (): Element => page.getByTestId('sequence').element();

test.each(['en', 'ko'] as const)(
  'in %s each row is a button that says its move and leads there',
  async (language) => {
    const { calls } = renderLab(room, { ...state, position: 4 }, language);
    const [row] = rows();
    const number = moveOf(row ?? null);
    const entry = state.entries[number - 1];
    expect(row?.getAttribute('aria-label')).toBe(
      `${number}. ${entry === undefined ? '' : narrate(entry, textsOf(language), state.acts)}`,
    );
    await userEvent.click(
      page.getByRole('button', { name: row?.getAttribute('aria-label') ?? '', exact: true }),
    );
    expect(calls.seek).toHaveBeenCalledExactlyOnceWith(number);
  },
);

test('the present moment is marked and in sight, wherever it goes', async () => {
  const { store } = renderLab(room, state);
  for (const position of [state.head, 3, 20]) {
    store.setState({ position });
    await expect.poll(() => document.querySelectorAll('[aria-current="step"]').length).toBe(1);
    await expect
      .poll(() => moveOf(document.querySelector('[aria-current="step"]')))
      .toBeLessThanOrEqual(position);
    const here = document.querySelector<HTMLElement>('[aria-current="step"]');
    await expect.poll(() => here !== null && seenIn(here, box())).toBe(true);
  }
});

describe('by keyboard', () => {
  test('it is one stop, arrow keys go from row to row, and Enter goes to the row’s move', async () => {
    const { calls } = renderLab(
      <>
        {room}
        <button type="button">after</button>
      </>,
      { ...state, position: 20 },
    );
    await userEvent.tab();
    const here = moveOf(document.activeElement);
    expect(document.activeElement?.getAttribute('aria-current')).toBe('step');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    const above = moveOf(document.activeElement);
    expect(above).toBeLessThan(here);
    await userEvent.keyboard('{Enter}');
    expect(calls.seek).toHaveBeenCalledExactlyOnceWith(above);
    await userEvent.keyboard('{Home}');
    expect(moveOf(document.activeElement)).toBe(Math.min(...rows().map(moveOf)));
    await userEvent.keyboard('{End}');
    const last = document.activeElement;
    expect(moveOf(last)).toBe(Math.max(...rows().map(moveOf)));
    await expect.poll(() => last instanceof HTMLElement && seenIn(last, box())).toBe(true);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('after');
  });

  test('a row that has the focus keeps it when it is scrolled away', async () => {
    renderLab(room, longRun());
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    const first = document.activeElement;
    box().scrollTop = 20_000;
    await expect.poll(() => Math.max(...rows().map(moveOf))).toBeGreaterThan(500);
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => box().scrollTop).toBeLessThan(100);
  });
});

/** As many moves as 2,000, by making the same ones again and again. */
function longRun(): LabState {
  const entries = Array.from(
    { length: 2_000 },
    (_, index) => state.entries[index % state.entries.length],
  ).flatMap((entry) => entry ?? []);
  return { ...state, entries, head: entries.length, position: entries.length };
}

test('of 2,000 moves only the rows in sight are drawn', async () => {
  renderLab(room, longRun());
  await expect.poll(() => rows().length).toBeGreaterThan(8);
  expect(rows().length).toBeLessThan(30);
  await expect
    .poll(() => {
      box().scrollTop = 9_000;
      return rows().some((row) => seenIn(row, box()) && moveOf(row) < 1_500);
    })
    .toBe(true);
  expect(rows().length).toBeLessThan(30);
});

test('statements come with the messages once they are asked for', async () => {
  renderLab(
    <>
      <SequenceTools />
      {room}
    </>,
    { ...state, position: 12 },
  );
  const statement = state.entries.findIndex(({ op }) => op?.kind === 'insert') + 1;
  const hasIt = (): boolean => rows().some((row) => moveOf(row) === statement);
  expect(hasIt()).toBe(false);
  await userEvent.selectOptions(page.getByRole('combobox', { name: texts.sequence.show }), 'all');
  await expect.poll(hasIt).toBe(true);
});

test('where nothing has gone anywhere it says what to do', async () => {
  renderLab(room, labAt({ moveCount: 0 }));
  await expect.element(page.getByText(texts.sequence.empty)).toBeVisible();
});
