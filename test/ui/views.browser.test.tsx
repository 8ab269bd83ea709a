import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Light } from '../../src/app/verdicts/lights.ts';
import { Code } from '../../src/ui/inspector/code.tsx';
import { Tables } from '../../src/ui/inspector/tables.tsx';
import { Trace } from '../../src/ui/inspector/trace.tsx';
import { SystemMap } from '../../src/ui/map/system-map.tsx';
import { Promises } from '../../src/ui/promises/promises.tsx';
import { Notices } from '../../src/ui/shell/notices.tsx';
import { Viewpoint } from '../../src/ui/shell/viewpoint.tsx';
import { SandboxPanel } from '../../src/ui/setup/sandbox-panel.tsx';
import { StoryPanel } from '../../src/ui/story/story-panel.tsx';
import { labAt, sendOrder, toldOffers } from './fixtures/lab-at.ts';
import { renderLab } from './fixtures/render-lab.tsx';

const outage = [{ kind: 'take-down', place: 'broker' }, sendOrder] as const;
const lab = labAt({ first: [sendOrder], moveCount: 12 });
const cure = { slot: 'publishing', variant: 'outbox-polling' } as const;

const light = (state: Light['state'], changed: Partial<Light> = {}): Light => ({
  property: 'no-lost-event',
  state,
  brokenAt: null,
  certainAt: null,
  supposed: [],
  culprits: [],
  cure: null,
  ...changed,
});

describe('promises', () => {
  test.each([
    ['kept', 'kept so far'],
    ['waiting', 'waiting'],
    ['will-break', 'will break'],
    ['broken', 'broken'],
  ] as const)('a light that is %s says so in words', async (state, words) => {
    renderLab(<Promises />, { ...lab, lights: [light(state)] });
    await expect
      .element(page.getByRole('listitem'))
      .toHaveTextContent(new RegExp(`${words}.*Every committed event`));
  });

  test('a broken one jumps to the move that broke it and offers the cure', async () => {
    const broken = light('broken', { brokenAt: 17, cure });
    const { calls } = renderLab(<Promises />, { ...lab, lights: [broken] });
    await page.getByRole('button', { name: /broken at move 17/ }).click();
    expect(calls.seek).toHaveBeenCalledExactlyOnceWith(17);
    await page.getByRole('button', { name: /Switch the cure on/ }).click();
    expect(calls.switchVariant).toHaveBeenCalledExactlyOnceWith('publishing', 'outbox-polling');
  });

  test('a balance that is not even is one number off, in words too', async () => {
    renderLab(<Promises />, {
      ...lab,
      balances: [{ id: 'mails-sent', agreement: 'equal', expected: 3, actual: 4, damage: 1 }],
    });
    await expect.element(page.getByRole('definition')).toHaveTextContent(/expected 3.*actual 4.*1 too many/);
  });

  test('a balance that has a limit says so, and by how much it is over', async () => {
    const balance = { id: 'credit-within-limit', agreement: 'at-most', expected: 500 } as const;
    const shown = [
      { ...balance, actual: 300, damage: 0 },
      { ...balance, id: 'other', actual: 600, damage: 100 },
    ];
    renderLab(<Promises />, { ...lab, balances: shown });
    const [within, over] = [page.getByRole('definition').first(), page.getByRole('definition').last()];
    await expect.element(within).toHaveTextContent(/at most ≤ 500.*actual 300$/);
    await expect.element(over).toHaveTextContent(/at most ≤ 500.*actual 600, 100 over/);
  });
});

describe('the story', () => {
  test('while the broker is still down its promise already will break', async () => {
    const lost = labAt({ slots: { publishing: 'after-commit' }, first: outage, moveCount: 60 });
    renderLab(<Promises />, lost);
    await expect.element(page.getByText('will break').first()).toBeVisible();
  });

  test('one button makes what the story does next', async () => {
    const press = { kind: 'recover', place: 'broker' } as const;
    const changed = { ...toldOffers('lost-after-commit'), storyPress: press, cure };
    const { calls } = renderLab(<StoryPanel />, labAt({ first: outage, moveCount: 5, changed }));
    await page.getByRole('button', { name: 'Bring the broker back' }).click();
    expect(calls.act).toHaveBeenCalledExactlyOnceWith(press);
  });

  test('once a promise is broken the next thing offered is the cure', async () => {
    const changed = {
      ...toldOffers('lost-after-commit'),
      cure,
      lights: [light('broken', { brokenAt: 3, cure })],
    };
    const { calls } = renderLab(<StoryPanel />, labAt({ first: outage, moveCount: 5, changed }));
    await expect.element(page.getByText('Why it broke')).toBeVisible();
    await page.getByRole('button', { name: 'The cure: an outbox' }).click();
    expect(calls.switchVariant).toHaveBeenCalledExactlyOnceWith('publishing', 'outbox-polling');
  });
});

test('in the sandbox one button alone stands out', async () => {
  renderLab(<SandboxPanel />, labAt({ moveCount: 0 }));
  const press = page.getByRole('button', { name: 'Send', exact: true });
  const colour = (element: Element): string => getComputedStyle(element).backgroundColor;
  const buttons = page.getByRole('button').elements();
  expect(buttons.filter((one) => colour(one) === colour(press.element()))).toEqual([press.element()]);
});

describe('what the reader predicts', () => {
  const changed = { ...toldOffers('mailed-twice'), cure };
  const asked = labAt({
    first: [sendOrder],
    moveCount: 3,
    changed: { ...changed, question: { answers: ['never', 'once', 'twice'], answer: null } },
  });
  const shown = { answers: ['never', 'once', 'twice'], answer: 'twice' } as const;

  test.each([
    ['Twice', 'As you expected', null],
    ['Once', 'Other than you expected', 'You expected: Once'],
  ])('%s, said before, is set beside what the run says', async (answer, words, expected) => {
    const { store } = renderLab(<StoryPanel />, asked);
    await page.getByRole('radio', { name: answer }).click();
    await expect.element(page.getByRole('radio', { name: answer })).toBeChecked();
    store.setState({ question: shown });
    await expect.element(page.getByText(words, { exact: true })).toBeVisible();
    await expect.element(page.getByText('The run: Twice')).toBeVisible();
    expect(
      page
        .getByText(/^You expected/)
        .elements()
        .map((element) => element.textContent),
    ).toEqual(expected === null ? [] : [expected]);
    expect(page.getByRole('radio').elements()).toEqual([]);
  });

  test('nobody has to answer, and then nothing is scored', async () => {
    const { store } = renderLab(<StoryPanel />, asked);
    await expect.element(page.getByRole('group', { name: /^Your prediction/ })).toBeVisible();
    store.setState({ question: shown });
    await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
    await expect.element(page.getByText(/^The run:/)).not.toBeInTheDocument();
  });

  test('a run that went its own way says so', async () => {
    const { store } = renderLab(<StoryPanel />, asked);
    await page.getByRole('radio', { name: 'Twice' }).click();
    store.setState({ question: { ...shown, answer: 'another' } });
    await expect.element(page.getByText(/this run went its own way/)).toBeVisible();
  });

  test('arrows choose among the answers', async () => {
    renderLab(<StoryPanel />, asked);
    await page.getByRole('radio', { name: 'Not at all' }).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: 'Once' })).toBeChecked();
  });
});

describe('the inspector', () => {
  test('a sentence of the trace leads to its move', async () => {
    const { calls } = renderLab(<Trace />, lab);
    await page.getByRole('button', { name: /^1 / }).click();
    expect(calls.seek).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('the trace is told in Korean to who reads Korean', async () => {
    renderLab(<Trace />, lab, 'ko');
    await expect
      .element(page.getByText(/클라이언트 c1이 주문 서비스 1에 CreateOrder\(주문 생성\)를 보내기로/))
      .toBeVisible();
  });

  test('ten thousand moves are a list of which only a part is drawn', async () => {
    const entry = lab.entries[0];
    const entries = Array.from({ length: 10_000 }, () => entry).filter((one) => one !== undefined);
    const view = (
      <div style={{ height: 200 }}>
        <Trace />
      </div>
    );
    renderLab(view, { ...lab, entries, head: 10_000, position: 10_000 });
    await expect.element(page.getByRole('list')).toBeInTheDocument();
    expect(page.getByRole('listitem').elements().length).toBeLessThan(200);
  });

  test('the tables turn to what the last move wrote, with its SQL', async () => {
    const committed = labAt({ first: [sendOrder], moveCount: 200 });
    const at = committed.entries.findIndex(({ op }) => op?.kind === 'commit') + 1;
    renderLab(<Tables />, labAt({ first: [sendOrder], moveCount: at - 1 }));
    await expect.element(page.getByText('COMMIT;')).toBeVisible();
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(0);
  });

  test('the code marks the line of the op that is next', async () => {
    renderLab(<Code />, lab);
    // The sources of all processes come when they are first shown.
    await expect.element(page.getByTestId('source')).toBeVisible();
    const next = (): string => document.querySelector('[aria-current="step"]')?.textContent ?? '';
    await expect.poll(next).toContain('yield*');
  });
});

describe('the map', () => {
  test('every place is there by name, and as a list for who does not see it', async () => {
    renderLab(<SystemMap />, lab);
    for (const { id } of lab.definition.places) expect(placeOf(id).textContent).not.toBe('');
    const list = page.getByRole('list', { name: 'Places of the system, as a list' });
    expect(list.getByRole('listitem').elements()).toHaveLength(lab.definition.places.length);
  });

  test('a place that is down says so in words', async () => {
    renderLab(<SystemMap />, labAt({ first: outage, moveCount: 0 }));
    expect(placeOf('broker').textContent).toContain('down');
  });

  test('a fault is made at its place by keyboard', async () => {
    const { calls } = renderLab(<SystemMap />, lab);
    placeOf('relay').querySelector<HTMLElement>('[data-stop]')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Crash', exact: true })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(calls.act).toHaveBeenCalledExactlyOnceWith({ kind: 'crash', place: 'relay' });
  });

  test('a link is cut in its middle', async () => {
    const { calls } = renderLab(<SystemMap />, lab);
    await page.getByRole('button', { name: 'Faults at Message relay → Broker' }).click();
    await page.getByRole('menuitem', { name: 'Cut the link' }).click();
    expect(calls.act).toHaveBeenCalledExactlyOnceWith({ kind: 'cut', link: 'relay->broker' });
  });

  test('who only watches can break no place and no link', async () => {
    renderLab(<SystemMap />, { ...lab, role: 'watching' });
    await expect
      .element(page.getByRole('button', { name: 'Faults at Message relay → Broker' }))
      .toBeVisible();
    const buttons = [...document.querySelectorAll('button[data-stop]')];
    expect(buttons).toHaveLength(lab.definition.places.length + lab.definition.links.length);
    expect(buttons.filter((button) => !button.matches(':disabled'))).toEqual([]);
  });
});

describe('notices', () => {
  test('a run that is only in memory says so and can be saved', async () => {
    renderLab(<Notices first={null} />, {
      ...lab,
      keptIn: 'memory',
      memoryReason: { kind: 'denied', detail: 'no' },
    });
    await expect.element(page.getByText(/the run is in memory only/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Save the run' })).toBeVisible();
  });

  test('a tab that watches can take over', async () => {
    const { calls } = renderLab(<Notices first={null} />, { ...lab, role: 'watching' });
    await page.getByRole('button', { name: 'Drive it from here' }).click();
    expect(calls.takeOver).toHaveBeenCalledOnce();
  });

  test('who looks at the past is told, and led back', async () => {
    const { calls } = renderLab(<Viewpoint />, { ...lab, position: 2 });
    await expect.element(page.getByText(/You look at move 2 of/)).toBeVisible();
    await page.getByRole('button', { name: 'Back to now' }).click();
    expect(calls.toEnd).toHaveBeenCalledOnce();
  });

  test('a full disk can be tried again and the run saved', async () => {
    const problem = { kind: 'storage-full', detail: '', canRetry: true } as const;
    const { calls } = renderLab(<Notices first={null} />, { ...lab, problem });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/disk is full/);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(calls.retry).toHaveBeenCalledOnce();
  });
});

function placeOf(id: string): Element {
  const place = document.querySelector(`[data-place="${id}"]`);
  if (place === null) throw new Error(`no place ${id} on the map`);
  return place;
}
