import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CommandPanel } from '../../src/ui/commands/command-form.tsx';
import { FaultsButton } from '../../src/ui/faults/faults-button.tsx';
import { NextMoves } from '../../src/ui/controls/next-moves.tsx';
import { SetupPanel } from '../../src/ui/setup/setup-panel.tsx';
import { LabPage } from '../../src/ui/shell/lab-page.tsx';
import type { PageShape } from '../../src/ui/lab/page-shape.ts';
import { labAt, sendOrder } from './fixtures/lab-at.ts';
import { renderLab } from './fixtures/render-lab.tsx';

const lab = labAt({ first: [sendOrder], moveCount: 6 });
const twoClients = labAt({
  first: [
    sendOrder,
    {
      ...sendOrder,
      intent: 'c2',
      to: 'order-service-2',
      command: { ...sendOrder.command, aggregateId: 'order-3' },
    },
  ],
  moveCount: 4,
});

beforeEach(() => page.viewport(1440, 900));

/** A desk wide enough for all tools side by side. */
const allTools: PageShape = { hasTools: true, setTools: vi.fn(), isStage: false, setStage: vi.fn() };

describe('next moves', () => {
  test('a press makes that very move', async () => {
    const { calls } = renderLab(<NextMoves />, twoClients);
    const second = twoClients.choices[1];
    await page.getByRole('listitem').nth(1).getByRole('button').first().click();
    expect(calls.act).toHaveBeenCalledExactlyOnceWith(second?.move);
  });

  test('the move that the clock would take says so', async () => {
    renderLab(<NextMoves />, twoClients);
    const marked = page.getByRole('button').filter({ hasText: 'next' });
    await expect.element(marked).toBeVisible();
    expect(marked.elements()).toHaveLength(1);
  });

  test('while the lab plays nobody else chooses', async () => {
    renderLab(<NextMoves />, { ...twoClients, isPlaying: true });
    await expect.element(page.getByRole('listitem').first().getByRole('button').first()).toBeDisabled();
  });

  test('what a person is asked is offered option by option, also while the lab plays and by its number', async () => {
    const decisions = ['confirm', 'reject'].map((option) => ({
      move: { kind: 'decide', activation: 'dispatcher', subject: 'route-1', option } as const,
      from: 'client',
      to: null,
      op: {
        kind: 'await-decision',
        by: 'client',
        subject: 'route-1',
        options: ['confirm', 'reject'],
      } as const,
      isNext: false,
      armed: null,
    }));
    const asked = { ...twoClients, choices: [], decisions, isPlaying: true };
    const { calls } = renderLab(<LabPage shape={allTools} onOpenFile={vi.fn()} />, asked);
    await page.getByRole('button', { name: /client.*is asked.*Decide on route-1: reject/i }).click();
    expect(calls.act).toHaveBeenLastCalledWith(decisions[1]?.move);
    await userEvent.keyboard('1');
    expect(calls.act).toHaveBeenLastCalledWith(decisions[0]?.move);
    expect(calls.act).toHaveBeenCalledTimes(2);
  });

  test('what is down can be brought back though it is nobody’s turn', async () => {
    const down = labAt({ first: [{ kind: 'take-down', place: 'broker' }], moveCount: 0 });
    const { calls } = renderLab(<NextMoves />, down);
    await page.getByRole('button', { name: 'Bring the broker back' }).click();
    expect(calls.act).toHaveBeenCalledExactlyOnceWith({ kind: 'recover', place: 'broker' });
  });
});

describe('keys on the page of the lab', () => {
  test('a number makes that next move, arrows step, Space plays, ? opens the list of keys', async () => {
    const { calls } = renderLab(<LabPage shape={allTools} onOpenFile={vi.fn()} />, twoClients);
    await userEvent.keyboard('2');
    expect(calls.act).toHaveBeenCalledExactlyOnceWith(twoClients.choices[1]?.move);
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Home}{End}{PageDown}{PageUp}');
    expect(calls.step).toHaveBeenCalledTimes(2);
    expect(calls.stepBack).toHaveBeenCalledTimes(2);
    expect(calls.toStart).toHaveBeenCalledOnce();
    expect(calls.toEnd).toHaveBeenCalledOnce();
    await userEvent.keyboard(' ');
    expect(calls.play).toHaveBeenCalledOnce();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}{Escape}');
    expect(calls.step).toHaveBeenCalledTimes(2);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('what is typed into a field moves nothing', async () => {
    const { calls } = renderLab(<LabPage shape={allTools} onOpenFile={vi.fn()} />, lab);
    await page.getByRole('textbox', { name: 'Total' }).fill('1.2');
    await userEvent.keyboard('9 .{Home}');
    for (const call of [calls.act, calls.step, calls.play, calls.toStart])
      expect(call).not.toHaveBeenCalled();
  });
});

describe('commands', () => {
  test('one press sends what stands in the form, and the next one has a new id', async () => {
    const { calls } = renderLab(<CommandPanel />, lab);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(calls.send).toHaveBeenCalledExactlyOnceWith({
      type: 'CreateOrder',
      aggregateType: 'Order',
      aggregateId: 'order-3',
      data: { customerId: 'customer-1', total: 100 },
    });
  });

  test('the same command can be sent twice at once', async () => {
    const { calls } = renderLab(<CommandPanel />, lab);
    await page.getByRole('combobox').first().selectOptions('ReviseOrder');
    await page.getByRole('button', { name: 'Send twice at once' }).click();
    expect(calls.sendTwice).toHaveBeenCalledOnce();
    expect(calls.sendTwice.mock.calls[0]?.[0]).toMatchObject({ type: 'ReviseOrder', data: { total: 120 } });
  });

  test('a value that is none is said and is not sent', async () => {
    const { calls } = renderLab(<CommandPanel />, lab);
    await page.getByRole('textbox', { name: 'Total' }).fill('lots');
    await expect.element(page.getByText(/A number from/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Send', exact: true })).toBeDisabled();
    expect(calls.send).not.toHaveBeenCalled();
  });

  test('a tab that only watches sends nothing', async () => {
    renderLab(<CommandPanel />, { ...lab, role: 'watching' });
    await expect.element(page.getByRole('button', { name: 'Send', exact: true })).toBeDisabled();
  });
});

describe('faults', () => {
  test('the list takes down a place by keyboard alone', async () => {
    const { calls } = renderLab(<FaultsButton />, lab);
    await userEvent.keyboard('{Tab}{Enter}');
    const broker = page.getByRole('group', { name: 'Broker', exact: true });
    await expect.element(broker).toBeVisible();
    broker.getByRole('button', { name: 'Take down' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.act).toHaveBeenCalledExactlyOnceWith({ kind: 'take-down', place: 'broker' });
  });
});

describe('the list of faults', () => {
  test('arms a fault for what a place will do', async () => {
    const { calls } = renderLab(<FaultsButton />, lab);
    calls.armable.mockReturnValue([
      {
        place: 'relay',
        op: 'publish',
        label: 'OrderCreated',
        options: [],
        strikes: ['crash-before', 'reply-lost'],
      },
      {
        place: 'relay',
        op: 'publish',
        label: 'OrderRevised',
        options: [],
        strikes: ['crash-before', 'reply-lost'],
      },
    ]);
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByText('Arm a fault or a choice', { exact: true }).click();
    await page.getByRole('combobox', { name: 'When this place' }).selectOptions('Message relay');
    await page.getByRole('combobox', { name: 'is about to' }).selectOptions('publish any event');
    await page.getByRole('combobox', { name: 'counted from now' }).selectOptions('2nd time');
    await page.getByRole('combobox', { name: 'then' }).selectOptions('Lose the reply');
    await page.getByRole('button', { name: 'Arm it' }).click();
    const fault = { place: 'relay', op: 'publish', label: null, occurrence: 2, strike: 'reply-lost' };
    expect(calls.act).toHaveBeenCalledExactlyOnceWith({ kind: 'arm', fault });
  });

  test('shows what is armed and disarms it', async () => {
    const name = { place: 'relay', op: 'update', label: 'outbox', strike: 'crash-before' } as const;
    const armed = labAt({ first: [{ kind: 'arm', fault: { ...name, occurrence: 2 } }], moveCount: 0 });
    const { calls } = renderLab(<FaultsButton />, armed);
    await page.getByRole('button', { name: 'Faults' }).click();
    const text = 'When the message relay is about to update outbox for the 2nd time: crash it';
    await expect.element(page.getByText(text)).toBeVisible();
    await page.getByRole('button', { name: `Disarm: ${text}` }).click();
    expect(calls.act).toHaveBeenCalledExactlyOnceWith({ kind: 'disarm', fault: name });
  });

  test('overlaps two transactions of the command that is chosen', async () => {
    const { calls } = renderLab(<FaultsButton />, lab);
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByText('Overlap two transactions').click();
    await page.getByRole('button', { name: 'Send twice and hold both' }).click();
    expect(calls.overlap.mock.calls[0]?.[0]).toMatchObject({ type: 'ReviseOrder', aggregateId: 'order-1' });
  });

  test('finds one fault among many, folded parts and all', async () => {
    const { calls } = renderLab(<FaultsButton />, lab);
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByRole('textbox', { name: 'Find a fault' }).fill('projection database #2');
    await page.getByRole('button', { name: 'Let entry #2 expire' }).click();
    expect(calls.act.mock.calls[0]?.[0]).toMatchObject({ kind: 'expire', database: 'projection' });
  });

  test('who is held stands in the list of next moves, and is let go there', async () => {
    const held = lab.processes.slice(0, 1).map(({ activation }) => activation);
    const { calls } = renderLab(<NextMoves />, { ...lab, held });
    await page
      .getByRole('button', { name: /^Let .* go$/ })
      .first()
      .click();
    expect(calls.release).toHaveBeenCalledExactlyOnceWith(held[0]);
  });

  test('a process is held from the list of next moves', async () => {
    const { calls } = renderLab(<NextMoves />, lab);
    await page
      .getByRole('button', { name: /^Hold / })
      .first()
      .click();
    const [choice] = lab.choices;
    expect(choice?.move).toMatchObject({ activation: calls.hold.mock.calls[0]?.[0] });
  });
});

test('another variant of a slot is asked for', async () => {
  const { calls } = renderLab(<SetupPanel />, lab);
  await page.getByRole('combobox', { name: 'Publishing' }).selectOptions('after-commit');
  expect(calls.switchVariant).toHaveBeenCalledExactlyOnceWith('publishing', 'after-commit');
});
