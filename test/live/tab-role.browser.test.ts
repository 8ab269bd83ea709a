import { afterEach, describe, expect, test } from 'vitest';
import { takeSeat, type TabNews, type TabRole, type TabSeat } from '../../src/live/tab-role.ts';

/** A tab: what it has heard so far, and its seat. */
type Tab = { readonly roles: TabRole[]; readonly news: TabNews[]; readonly seat: TabSeat };

const tabs: Tab[] = [];
let runs = 0;

function open(run: string): Tab {
  const roles: TabRole[] = [];
  const news: TabNews[] = [];
  const seat = takeSeat(run, {
    onRole: (role) => void roles.push(role),
    onNews: (heard) => void news.push(heard),
  });
  const tab = { roles, news, seat };
  tabs.push(tab);
  return tab;
}

const newRun = (): string => `seat-${(runs += 1)}`;
const roleOf = async ({ roles }: Tab, role: TabRole): Promise<void> =>
  expect.poll(() => roles.at(-1)).toBe(role);

afterEach(() => {
  for (const { seat } of tabs.splice(0)) seat.leave();
});

describe('the seat at a run', () => {
  test('belongs to the first tab; the next ones watch', async () => {
    const run = newRun();
    const first = open(run);
    await roleOf(first, 'driving');
    const second = open(run);
    await roleOf(second, 'watching');
    expect(first.roles).toEqual(['driving']);
  });

  test('is given to exactly one of many tabs that open at the same moment, and all hear their role', async () => {
    const run = newRun();
    const many = Array.from({ length: 6 }, () => open(run));
    await expect.poll(() => many.every(({ roles }) => roles.length > 0)).toBe(true);
    expect(many.filter(({ roles }) => roles.at(-1) === 'driving')).toHaveLength(1);
  });

  test('passes on when the driving tab leaves', async () => {
    const run = newRun();
    const first = open(run);
    await roleOf(first, 'driving');
    const second = open(run);
    await roleOf(second, 'watching');
    first.seat.leave();
    await roleOf(second, 'driving');
    expect(first.roles).toEqual(['driving']);
  });

  test('can be taken over, and taken back', async () => {
    const run = newRun();
    const first = open(run);
    await roleOf(first, 'driving');
    const second = open(run);
    await roleOf(second, 'watching');
    for (const [taker, loser] of [
      [second, first],
      [first, second],
      [second, first],
    ] as const) {
      taker.seat.takeOver();
      await roleOf(taker, 'driving');
      await roleOf(loser, 'watching');
    }
    second.seat.leave();
    await roleOf(first, 'driving');
  });

  test('of another run is another seat', async () => {
    const [one, other] = [open(newRun()), open(newRun())];
    await roleOf(one, 'driving');
    await roleOf(other, 'driving');
  });
});

test('tabs of a run hear each other’s news, those of another run do not', async () => {
  const run = newRun();
  const [first, second, stranger] = [open(run), open(run), open(newRun())];
  first.seat.announce({ kind: 'moved' });
  first.seat.announce({ kind: 'rewritten' });
  await expect.poll(() => second.news).toEqual([{ kind: 'moved' }, { kind: 'rewritten' }]);
  expect(first.news).toEqual([]);
  expect(stranger.news).toEqual([]);
});
