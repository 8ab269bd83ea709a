import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { postScenario } from '../../../src/scenarios/post/post-scenario.ts';
import { editMessage, sends } from '../../../src/scenarios/post/post-workload.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { tenSteps } from '../../../src/system/ten-steps/steps.ts';
import { ArmForm } from '../../../src/ui/faults/arm-form.tsx';
import { Walk } from '../../../src/ui/walk/walk.tsx';
import { labAt } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

const walkAt = (moveCount: number) =>
  labAt({
    scenario: postScenario,
    first: [sends(1, editMessage('post-1', 'Hello, all'))],
    moveCount,
  });

/** So many moves and the command has just been applied: what it has raised is in memory alone. */
const applied = 11;

describe.each(['en', 'ko'] as const)('[T1] the panel of the ten steps in %s', (language) => {
  const { walk: words } = textsOf(language);

  test('says each step by its number and name, and which have begun', async () => {
    const state = walkAt(applied);
    renderLab(<Walk />, state, language);
    await expect.element(page.getByTestId('uncommitted')).toHaveTextContent('MessageUpdated');
    const rows = [...document.querySelectorAll('[data-state]')].map((row) => row.textContent);
    expect(rows).toHaveLength(10);
    for (const { number, name } of tenSteps) {
      const row = rows[number - 1] ?? '';
      expect(row).toContain(`${String(number)}${name} ${words.told[number - 1] ?? '?'}`);
      expect(row.endsWith(words.upTo), row).toBe(number > 7);
    }
    expect(document.body.textContent).not.toMatch(/undefined|\[object/);
  });

  test('shows the handler dictionary, and in it the handler that was found', async () => {
    renderLab(<Walk />, walkAt(applied), language);
    await expect.element(page.getByRole('heading', { name: words.dictionary })).toBeVisible();
    const entries = [...document.querySelectorAll('[data-found]')].map((entry) => entry.textContent);
    expect(entries.filter((entry) => entry.includes('→'))).toHaveLength(7);
    expect([...document.querySelectorAll('[data-found=true]')].map((entry) => entry.textContent)).toEqual([
      'EditMessage → CommandHandler',
      'MessageUpdated',
    ]);
  });
});

describe('the panel of the ten steps', () => {
  const { walk: words } = textsOf('en');

  test('leads to the move of a step that has begun, and holds the command before one that has not', async () => {
    const { calls } = renderLab(<Walk />, walkAt(applied));
    await userEvent.click(page.getByTitle(words.upToThis(9)));
    expect(calls.holdBefore).toHaveBeenCalledWith(9);
    await userEvent.click(page.getByRole('button', { name: words.atMove(3), exact: true }));
    expect(calls.seek).toHaveBeenCalledWith(3);
  });

  test('says that no command has come where none has', async () => {
    renderLab(<Walk />, labAt({ scenario: postScenario, moveCount: 0 }));
    await expect.element(page.getByText(words.empty)).toBeVisible();
  });
});

test('[T2] a crash is armed before a step that is chosen by its number', async () => {
  const texts = textsOf('en');
  const { arming } = texts.controls;
  const state = walkAt(4);
  const { calls } = renderLab(<ArmForm place="post-service-1" />, state);
  // What a process is about to do now is offered, too.
  await expect.element(page.getByLabelText(arming.op)).toBeVisible();
  const step = tenSteps[3] ?? expect.fail('a fourth step');
  await page.getByLabelText(arming.op).selectOptions(texts.arming.opNames.tell(step.label));
  await userEvent.click(page.getByRole('button', { name: arming.arm }));
  expect(calls.act).toHaveBeenCalledWith({
    kind: 'arm',
    fault: {
      place: 'post-service-1',
      op: 'tell',
      label: 'handler/take-command',
      occurrence: 1,
      strike: 'crash-before',
    },
  });
  expect(texts.arming.opNames.tell(step.label)).toBe('begin step 4 (CommandHandler.HandleAsync)');
});
