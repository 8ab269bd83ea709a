import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Exploration } from '../../src/explorer/search/verdict.ts';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import type { Ask, Found, SearchProgress } from '../../src/app/explore/ask-explorer.ts';
import type { SearchInquiry } from '../../src/app/explore/search-view.ts';
import { fail, succeed } from '../../src/base/result.ts';
import { ExploreButton } from '../../src/ui/explore/explore-button.tsx';
import { ExploreDialog } from '../../src/ui/explore/explore-dialog.tsx';
import { ExploreNews } from '../../src/ui/explore/explore-news.tsx';
import { labAt, sendOrder } from './fixtures/lab-at.ts';
import { renderLab } from './fixtures/render-lab.tsx';

const lab = labAt({ first: [sendOrder], moveCount: 4 });
const searched: Exploration['searched'] = {
  bounds: usualBounds,
  stateCount: 1_234,
  moveCount: 4_321,
  atRestCount: 3,
  depth: 20,
  limit: null,
  isReduced: true,
  collisionChance: 0,
};

type Answer = Awaited<ReturnType<Ask>>;

/** An explorer in the test's hand, and the views over it. */
function explorer() {
  const asked: SearchInquiry[] = [];
  const answers: ((answer: Answer) => void)[] = [];
  let tell: Tell = () => undefined;
  const ask: Ask = async (inquiry, { onProgress = () => undefined } = {}) => {
    asked.push(inquiry);
    tell = onProgress;
    return new Promise((resolve) => answers.push(resolve));
  };
  renderLab(
    <>
      <ExploreButton />
      <ExploreNews />
      <ExploreDialog />
    </>,
    lab,
    'en',
    ask,
  );
  const knows = (decided: SearchProgress['decided']): void => tell({ ...progress, decided });
  return { asked, knows, answer: (answer: Answer) => answers.at(-1)?.(answer) };
}

type Tell = (progress: SearchProgress) => void;
const progress: SearchProgress = {
  stage: 'reduced',
  stateCount: 7_000,
  moveCount: 20_000,
  depth: 12,
  frontierCount: 400,
  byteCount: 1_000_000,
  movesPerSecond: 100_000,
  decided: [],
};

const found = (exploration: Partial<Exploration>): Answer =>
  succeed<Found>({ exploration: { verdicts: [], searched, ...exploration }, searchedMs: 1_000 });

async function search(): Promise<void> {
  await page.getByRole('button', { name: 'Break it for me …' }).click();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
}

const dialog = page.getByRole('dialog');

afterEach(() => localStorage.clear());

test('what is asked by default is every promise, from the start, within the usual bounds', async () => {
  const { asked } = explorer();
  await search();
  expect(asked).toEqual([{ setup: lab.setup, bounds: usualBounds, asked: null, isReduced: true, after: [] }]);
});

test('from the moment that is looked at, the moves before it are not made again', async () => {
  const { asked } = explorer();
  await page.getByRole('button', { name: 'Break it for me …' }).click();
  await page.getByLabelText('What to look for').selectOptions('in-order');
  await page.getByLabelText('From where').selectOptions('moment');
  await expect.element(dialog).toHaveTextContent(/Nothing new is sent/);
  await page.getByLabelText('Faults in all at most').selectOptions('1');
  await page.getByText('How it searches').click();
  await page.getByLabelText(/Leave out orders/).click();
  await page.getByLabelText('Memory at most').selectOptions('256');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const bounds = { ...usualBounds, commandCount: 0, faultCountMax: 1, memoryMibMax: 256 };
  const after = lab.entries.map(({ move }) => move);
  expect(asked).toEqual([{ setup: lab.setup, bounds, asked: ['in-order'], isReduced: false, after }]);
});

test('what was found behind a closed dialog is said once, and the focus stays where it is', async () => {
  const { answer } = explorer();
  await search();
  await userEvent.keyboard('{Escape}');
  const news = page.getByRole('status');
  await expect.element(news).toHaveTextContent('');
  const button = page.getByRole('button', { name: 'Searching …' });
  await expect.element(button).toHaveFocus();
  answer(found({ verdicts: [{ property: 'in-order', kind: 'holds' }] }));
  await expect.element(news).toHaveTextContent('What was found: Nothing breaks it');
  await expect.element(page.getByRole('button', { name: 'Nothing breaks it' })).toHaveFocus();
});

test('a failure says what it was, and leads to another search', async () => {
  const { answer } = explorer();
  await search();
  answer(fail({ kind: 'failed', detail: 'no workers here' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('The search failed.');
  // What it was is for a report: in English, and folded away.
  await page.getByText('Technical detail').click();
  await expect.element(page.getByText('no workers here')).toBeVisible();
  await page.getByRole('button', { name: 'Change and search again' }).click();
  await expect.element(page.getByLabelText('What to look for')).toBeVisible();
});

test('[K8] what never rests is told in words, the undecided with a way on', async () => {
  const { answer, asked } = explorer();
  await search();
  answer(
    found({
      searched: { ...searched, limit: 'memory' },
      verdicts: [
        { property: 'in-order', kind: 'undecided', limit: 'memory' },
        {
          property: 'no-lost-event',
          kind: 'broken',
          isShortest: false,
          counterexample: { moves: [sendOrder], length: 1, why: 'never-rests' },
        },
        { property: 'effect-once', kind: 'does-not-apply' },
      ],
    }),
  );
  const first = page.getByRole('article', {
    name: 'Every committed event reaches every subscriber, or lies parked for it.',
  });
  await expect
    .element(first)
    .toHaveTextContent(/After 1 move \(tells not counted\) the system goes round in circles/);
  await expect
    .element(first.getByRole('listitem'))
    .toHaveTextContent(/Client c1 decided to send CreateOrder/);
  await expect
    .element(dialog)
    .toHaveTextContent(/Stopped at the limit of memory: nothing found in the first 1,234 states\./);
  await expect.element(dialog).toHaveTextContent(/Allow fewer commands or faults, or more memory\./);
  await expect.element(dialog).toHaveTextContent(/Does not apply/);
  await page.getByRole('button', { name: 'Search again with one fault less' }).click();
  expect(asked.at(-1)?.bounds).toEqual({ ...usualBounds, faultCountMax: 1 });
  await expect.element(page.getByRole('group', { name: 'How far the search is' })).toBeVisible();
});

const lost = {
  property: 'no-lost-event',
  kind: 'broken',
  isShortest: false,
  counterexample: { moves: [sendOrder], length: 1, why: 'violated' },
} as const;

test('[E12] what breaks is shown while the search goes on, stays open under its reader, and is said once', async () => {
  const { knows, answer } = explorer();
  await search();
  const counter = page.getByRole('group', { name: 'How far the search is' });
  await expect.element(counter).toBeVisible();
  const said = dialog.getByRole('status').filter({ hasText: 'promise' });
  knows([lost]);
  const article = dialog.getByRole('article', { name: /^Every committed event reaches every subscriber/ });
  await expect.element(article).toHaveTextContent(/Whether it is the shortest is not sure yet\./);
  await expect.element(counter).toBeVisible();
  await expect.element(said).toHaveTextContent('Found: 1 promise breaks. The search goes on.');
  await expect.element(dialog).toHaveTextContent(/Not decided yet: \d+ promises\./);
  await expect.element(article.getByRole('listitem')).toBeVisible();
  // A second one comes: what is read stays as it is.
  knows([lost, { ...lost, property: 'in-order' }]);
  await expect.element(dialog.getByRole('article').nth(1)).toBeVisible();
  await expect.element(article.getByRole('listitem')).toBeVisible();
  await expect.element(said).toHaveTextContent('Found: 2 promises break. The search goes on.');
  const button = article.getByRole('button', { name: 'Open this run in the lab' });
  (button.element() as HTMLElement).focus();
  answer(found({ verdicts: [{ ...lost, isShortest: true }] }));
  await expect.element(article).toHaveTextContent(/Within these bounds no way is shorter\./);
  await expect.element(counter).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test('[E12] behind a closed dialog the button and the news say what breaks already', async () => {
  const { knows } = explorer();
  await search();
  await userEvent.keyboard('{Escape}');
  knows([lost]);
  await expect.element(page.getByRole('button', { name: 'Searching: 1 breaks' })).toBeVisible();
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Found: 1 promise breaks. The search goes on.');
});
