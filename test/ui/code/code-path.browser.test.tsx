import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { codePath } from '../../../src/app/code/code-path.ts';
import { languages } from '../../../src/i18n/language.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { Code, CodeChoice } from '../../../src/ui/inspector/code.tsx';
import { labAt } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

const state = labAt({ moveCount: 0 });
const { aggregate, stations } = codePath(state.setup) ?? expect.fail('a path');

const panel = (
  <>
    <CodeChoice />
    <Code />
  </>
);

const nameOf = (index: number, language: 'en' | 'ko' = 'en'): string => {
  const station = stations[index] ?? expect.fail(`station ${index}`);
  return textsOf(language).codePath.stations[station.id].name(aggregate);
};

const current = (): string => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '';
const place = () => page.getByTestId('place-on-path');

describe.each(languages)('the path through the code in %s', (language) => {
  const texts = textsOf(language);
  const { codePath: words } = texts;

  test('is asked for beside the running process, and begins at the service', async () => {
    renderLab(panel, state, language);
    await userEvent.click(page.getByRole('button', { name: texts.code.path }));
    await expect.element(place()).toHaveTextContent(words.place(1, stations.length));
    await expect.element(page.getByRole('heading', { name: 'OrderService' })).toBeVisible();
    await expect.element(page.getByTestId('source')).toHaveTextContent('orders.save(command)');
    expect(document.querySelectorAll('[role=tab]')).toHaveLength(stations.length);
    expect(document.body.textContent).not.toMatch(/undefined|\[object/);
  });

  test('goes on and back by buttons, and no further than its ends', async () => {
    renderLab(panel, state, language);
    await userEvent.click(page.getByRole('button', { name: texts.code.path }));
    const next = page.getByRole('button', { name: words.next });
    const previous = page.getByRole('button', { name: words.previous });
    await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(next);
    await expect.element(place()).toHaveTextContent(words.place(2, stations.length));
    expect(document.activeElement).toBe(next.element());
    await userEvent.click(previous);
    await userEvent.click(previous, { force: true });
    await expect.element(place()).toHaveTextContent(words.place(1, stations.length));
  });
});

describe('the path through the code', () => {
  const { codePath: words, code } = textsOf('en');

  test('goes on and back by keys, wherever the focus is, and by arrows in its list', async () => {
    renderLab(panel, state);
    await userEvent.click(page.getByRole('button', { name: code.path }));
    await expect.element(place()).toHaveTextContent(words.place(1, stations.length));
    await userEvent.keyboard(']]');
    await expect.element(place()).toHaveTextContent(words.place(3, stations.length));
    await userEvent.keyboard('[[');
    await expect.element(place()).toHaveTextContent(words.place(2, stations.length));
    await userEvent.click(page.getByRole('tab', { name: nameOf(4) }));
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(place()).toHaveTextContent(words.place(6, stations.length));
    expect(current()).toContain(nameOf(5));
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  });

  test('the address leads to the station that is read, until one turns away', async () => {
    history.replaceState(null, '', '#/sandbox');
    renderLab(panel, state);
    await userEvent.click(page.getByRole('button', { name: code.path }));
    await userEvent.keyboard(']');
    await expect.element(place()).toHaveTextContent(words.place(2, stations.length));
    expect(location.hash).toContain(`code=${stations[1]?.id ?? ''}`);
    await userEvent.click(page.getByRole('button', { name: code.running }));
    expect(location.hash).not.toContain('code=');
    await userEvent.click(page.getByRole('button', { name: code.path }));
    await expect.element(place()).toHaveTextContent(words.place(2, stations.length));
  });

  test('begins where the address says', async () => {
    history.replaceState(null, '', '#/sandbox?code=lock');
    renderLab(panel, state);
    const index = stations.findIndex(({ id }) => id === 'lock');
    await expect.element(place()).toHaveTextContent(words.place(index + 1, stations.length));
    await userEvent.click(page.getByRole('button', { name: code.running }));
    history.replaceState(null, '', location.pathname);
  });

  test('marks the stations whose code the step ran, and follows the run if asked', async () => {
    const ran = labAt({
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
    const inserting = ran.entries.findIndex(({ op }) => op?.kind === 'update') + 1;
    const { store } = renderLab(panel, { ...ran, position: 0 });
    await userEvent.click(page.getByRole('button', { name: code.path }));
    await expect.element(place()).toHaveTextContent(words.place(1, stations.length));
    expect(document.querySelectorAll('[data-ran=true]')).toHaveLength(0);
    await userEvent.click(page.getByLabelText(words.follow));
    store.setState({ position: inserting });
    await expect.element(page.getByRole('heading', { name: nameOf(6) })).toBeVisible();
    const marked = [...document.querySelectorAll('[data-ran=true]')].map((row) => row.textContent);
    expect(marked.join(' ')).toContain(nameOf(0));
    expect(marked.join(' ')).toContain(nameOf(5));
    expect(document.querySelector('[data-testid=source] [aria-current=step]')).not.toBeNull();
    // Whoever goes on alone is left alone.
    await userEvent.keyboard('[[');
    await expect.element(page.getByLabelText(words.follow)).not.toBeChecked();
  });
});
