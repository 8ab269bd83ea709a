import { expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { restInquiry, wholeInquiry } from '../../../src/app/challenge/challenge-inquiries.ts';
import { readHint, type Hint } from '../../../src/app/guide/read-hint.ts';
import { isTell } from '../../../src/app/digest/shared-moves.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { allowedText } from '../../../src/ui/challenge/allowed-text.ts';
import { distanceText, nextText } from '../../../src/ui/challenge/hint-text.ts';
import { challengeStage, chosen, explored, shortestRun } from '../../support/challenge-run.ts';

const [en, ko] = [textsOf('en'), textsOf('ko')];

/** The hint after so many counted moves of a shortest run. */
function hintAfter(id: string, count: number): Hint {
  const one = chosen(id);
  const { machine, start } = challengeStage(one);
  const run = shortestRun(one).moves;
  const counted = run.flatMap((move, index) => (isTell(move) ? [] : [index]));
  const moves: readonly Move[] = run.slice(0, counted[count]);
  const world = moves.reduce((before, move) => {
    const stepped = machine.step(before, move);
    return stepped.ok ? stepped.world : before;
  }, start);
  const inquiry = count === 0 ? wholeInquiry(one) : restInquiry(one, machine, { world, moves });
  return readHint({ kind: 'found', inquiry, exploration: explored(inquiry), searchedMs: 1 }, machine, world);
}

function nextAfter(id: string, count: number, texts = en): string {
  const hint = hintAfter(id, count);
  if (hint.kind !== 'near') expect.fail(JSON.stringify(hint));
  return nextText(hint, texts);
}

test('a hint names the move as the controls do: a command, an op, or a fault and whose op it strikes', () => {
  expect(nextAfter('heard-too-soon', 0)).toBe('Send the command of c1.');
  expect(nextAfter('heard-too-soon', 0, ko)).toBe('c1의 커맨드를 보내세요.');
  expect(nextAfter('heard-too-soon', 1)).toMatch(/^Client c1: /);
  expect(nextAfter('heard-too-soon', 6)).toMatch(
    /^Campaign service 1 is about to .*\. Lose the connection!$/,
  );
});

test('an op that can’t but fail is named as one that goes by itself', () => {
  const failing = Array.from({ length: 10 }, (_, count) => hintAfter('never-heard', count)).filter(
    (hint) => hint.kind === 'near' && hint.next.move.kind === 'op' && hint.next.move.outcome !== 'done',
  );
  const [hint] = failing;
  if (hint?.kind !== 'near') expect.fail('the client of a crashed service hears nothing');
  expect(hint.isNatural).toBe(true);
  expect(nextText(hint, en)).toMatch(/^Client c1: .* → no answer in time$/);
});

test('the distance is set against the moves that are left', () => {
  const hint = hintAfter('heard-too-soon', 5);
  expect(distanceText(hint, 4, en)).toBe('From here 2 moves are enough. You have 4 left.');
  expect(distanceText(hint, 1, en)).toBe(
    'From here it takes 2 moves, and you have 1 left. Go back a little.',
  );
  expect(distanceText(hint, -3, en)).toContain('you have 0 left');
  expect(distanceText(hint, null, en)).toBe('From here 2 moves are enough.');
  expect(distanceText({ kind: 'never' }, 3, en)).toBe(en.challenges.never);
});

test('what a challenge allows is said in a line', () => {
  const line = (id: string): string => allowedText(present(chosen(id).challenge, id), en);
  expect(line('never-heard')).toBe('1 command, 1 crash');
  expect(line('same-page')).toBe('2 commands, no fault');
  expect(line('signed-unread')).toBe('1 command, 1 crash, 1 redelivery (at most 1 in all)');
  expect(line('worn-off')).toBe('1 command, 1 expired entry, 1 redelivery');
});
