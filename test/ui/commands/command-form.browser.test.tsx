import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { textsOf } from '../../../src/i18n/languages.ts';
import { CommandPanel } from '../../../src/ui/commands/command-form.tsx';
import { twoClients } from '../../support/two-clients.ts';
import { labAt } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

const several = labAt({ scenario: twoClients, moveCount: 0 });

describe.each(['en', 'ko'] as const)('in %s, who sends a command', (language) => {
  const { sending } = textsOf(language).controls;

  test('[K16] is chosen by keys where there are several, and the choice stands for the next command', async () => {
    const { calls } = renderLab(<CommandPanel />, several, language);
    const from = page.getByRole('combobox', { name: sending.client });
    (from.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(from).toHaveValue('client-2');
    await page.getByRole('button', { name: sending.send, exact: true }).click();
    expect(calls.send.mock.lastCall?.[1]).toBe('client-2');
    await page.getByRole('combobox', { name: sending.command }).selectOptions('CancelOrder');
    await expect.element(from).toHaveValue('client-2');
  });

  test('is not asked where there is one', async () => {
    const { calls } = renderLab(<CommandPanel />, labAt({ moveCount: 0 }), language);
    await page.getByRole('button', { name: sending.send, exact: true }).click();
    expect(calls.send.mock.lastCall).toHaveLength(1);
    expect(page.getByRole('combobox', { name: sending.client }).elements()).toEqual([]);
  });
});
