import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeSeat, type TabRole } from '../../src/live/tab-role.ts';

/** What a browser does when it is asked for the lock once: gives it, says that it is taken, or neither. */
type Answer =
  | { readonly kind: 'gives' | 'taken' | 'never' | 'throws'; readonly error?: never }
  | { readonly kind: 'rejects'; readonly error: string };

const gives: Answer = { kind: 'gives' };
const taken: Answer = { kind: 'taken' };
const never: Answer = { kind: 'never' };
const rejects = (error: string): Answer => ({ kind: 'rejects', error });

type Asked = LockOptions & { readonly steal?: boolean };

/** Locks that answer in this order, the last answer again and again. */
function fakeLocks(...answers: readonly Answer[]) {
  const asked: Asked[] = [];
  const steals: (() => void)[] = [];
  const request = (
    _name: string,
    options: Asked,
    take: (lock: object | null) => unknown,
  ): Promise<unknown> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? never;
    asked.push(options);
    switch (answer.kind) {
      case 'throws':
        throw new DOMException('not now', 'InvalidStateError');
      case 'rejects':
        return Promise.reject(new DOMException('no', answer.error));
      case 'never':
        return new Promise((_, reject) => {
          options.signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
        });
      case 'taken':
        return Promise.resolve(take(null));
      case 'gives':
        return Promise.race([
          take({}),
          new Promise((_, reject) => {
            steals.push(() => reject(new DOMException('stolen', 'AbortError')));
          }),
        ]);
    }
  };
  return { asked, request, steal: () => steals.forEach((steal) => steal()) };
}

function sit(navigator: object) {
  vi.stubGlobal('navigator', navigator);
  const roles: TabRole[] = [];
  const seat = takeSeat('a-run', { onRole: (role) => void roles.push(role), onNews: () => undefined });
  return { roles, seat };
}

/** Longer than all that a seat waits for. */
const longMs = 600_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const denied: readonly (readonly [string, () => object])[] = [
  ['that has no locks', () => ({})],
  [
    'whose locks can’t even be named',
    () => ({
      get locks(): never {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  ],
  ['that throws at once', () => ({ locks: fakeLocks({ kind: 'throws' }) })],
  ['that never answers', () => ({ locks: fakeLocks(never) })],
  ...['SecurityError', 'NotSupportedError', 'InvalidStateError', 'AbortError', 'UnknownError'].map(
    (error) => [`that refuses with ${error}`, () => ({ locks: fakeLocks(rejects(error)) })] as const,
  ),
];

describe('a browser', () => {
  test.each(denied)('%s lets the tab drive, and is not asked without end', async (_name, browser) => {
    const navigator = browser();
    const { roles, seat } = sit(navigator);
    await vi.advanceTimersByTimeAsync(longMs);
    expect(roles.at(-1)).toBe('driving');
    expect(new Set(roles)).toEqual(new Set(['driving']));
    expect(vi.getTimerCount()).toBe(0);
    seat.leave();
  });

  const answered: readonly (readonly [string, readonly Answer[], readonly TabRole[]])[] = [
    ['gives the lock', [gives], ['driving']],
    ['refuses while the old page lets go, then gives the lock', [rejects('AbortError'), gives], ['driving']],
    [
      'throws, refuses and then gives the lock',
      [{ kind: 'throws' }, rejects('UnknownError'), gives],
      ['driving'],
    ],
    ['says that the lock is taken', [taken, never], ['watching']],
    ['refuses, then says that the lock is taken', [rejects('InvalidStateError'), taken, never], ['watching']],
    ['says that it is taken and gives it later', [taken, gives], ['watching', 'driving']],
    ['lets nobody wait for the lock', [taken, rejects('NotSupportedError')], ['watching']],
  ];
  test.each(answered)('that %s makes the tab what it says', async (_name, answers, roles) => {
    const locks = fakeLocks(...answers);
    const tab = sit({ locks });
    await vi.advanceTimersByTimeAsync(longMs);
    expect(tab.roles).toEqual(roles);
    expect(locks.asked.length).toBeLessThanOrEqual(7);
    tab.seat.leave();
  });
});

test('a lock that was held and is stolen makes the tab watch; taken over it drives again', async () => {
  const locks = fakeLocks(gives, never, gives);
  const { roles, seat } = sit({ locks });
  await vi.advanceTimersByTimeAsync(1);
  locks.steal();
  await vi.advanceTimersByTimeAsync(longMs);
  expect(roles).toEqual(['driving', 'watching']);
  seat.takeOver();
  await vi.advanceTimersByTimeAsync(longMs);
  expect(roles).toEqual(['driving', 'watching', 'driving']);
  seat.leave();
});

test('where stealing is refused, taking over drives all the same', async () => {
  const { roles, seat } = sit({ locks: fakeLocks(taken, never, rejects('NotSupportedError')) });
  await vi.advanceTimersByTimeAsync(1);
  seat.takeOver();
  await vi.advanceTimersByTimeAsync(longMs);
  expect(roles).toEqual(['watching', 'driving']);
  seat.leave();
});

test('a tab that has left hears nothing more', async () => {
  const { roles, seat } = sit({ locks: fakeLocks(rejects('InvalidStateError')) });
  seat.leave();
  await vi.advanceTimersByTimeAsync(longMs);
  expect(roles).toEqual([]);
});

test.each([
  ['missing', undefined],
  [
    'denied',
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  ],
])('a channel that is %s costs only that other tabs are not told', async (_name, channel) => {
  vi.stubGlobal('BroadcastChannel', channel);
  const { roles, seat } = sit({ locks: fakeLocks(gives) });
  await vi.advanceTimersByTimeAsync(1);
  seat.announce({ kind: 'moved' });
  expect(roles).toEqual(['driving']);
  seat.leave();
  seat.announce({ kind: 'moved' });
});
