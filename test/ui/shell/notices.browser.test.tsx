import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Problem } from '../../../src/app/problem/problem.ts';
import { Notices } from '../../../src/ui/shell/notices.tsx';
import { labAt, sendOrder } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

const lab = labAt({ first: [sendOrder], moveCount: 4 });
const problem = (kind: Problem['kind'], changed: Partial<Problem> = {}): Problem => ({
  kind,
  detail: '',
  canRetry: false,
  ...changed,
});

test.each(['tables-differ', 'lost-lockstep'] as const)(
  'after %s the journal can be built on',
  async (kind) => {
    const { calls } = renderLab(<Notices first={null} />, { ...lab, problem: problem(kind) });
    await page.getByRole('button', { name: 'Rebuild from the journal' }).click();
    expect(calls.rebuildFromJournal).toHaveBeenCalledOnce();
  },
);

test.each([
  [{ equalUpTo: 17, leftOutCount: 12, changed: [] }, /equal up to move 17\. The 12 moves after that/],
  [{ equalUpTo: 17, leftOutCount: 1, changed: [] }, /equal up to move 17\. The move after that/],
  [{ equalUpTo: 0, leftOutCount: 3, changed: [] }, /its first move .* The 3 moves after that/],
  [
    { equalUpTo: 17, leftOutCount: 0, changed: ['no-phantom-event'] },
    /older rules\. At its end .* otherwise than they did: No phantoms\./,
  ],
] as const)('a run made with older rules says what became of it: %o', async (parted, words) => {
  renderLab(<Notices first={null} />, { ...lab, problem: problem('older-rules', { parted }) });
  await expect.element(page.getByRole('status')).toHaveTextContent(words);
});

test('a run made with older rules says so in Korean to who reads Korean', async () => {
  const parted = { equalUpTo: 17, leftOutCount: 12, changed: [] };
  renderLab(<Notices first={null} />, { ...lab, problem: problem('older-rules', { parted }) }, 'ko');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(/17단계까지는 그때와 같습니다\. 그 뒤의 12단계는/);
});
