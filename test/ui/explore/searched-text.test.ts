import { expect, test } from 'vitest';
import type { Finding, Looked } from '../../../src/app/explore/findings.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import {
  boundsText,
  findingText,
  goOnText,
  lookedText,
  newsText,
  soFarText,
} from '../../../src/ui/explore/searched-text.ts';
import { summarySign, summaryText } from '../../../src/ui/explore/summary-text.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';

const [en, ko] = [textsOf('en'), textsOf('ko')];
const start = { isLater: false };
const looked: Looked = {
  bounds: usualBounds,
  stateCount: 22_386,
  moveCount: 58_840,
  atRestCount: 12,
  depth: 41,
  limit: null,
  isReduced: true,
  collisionChance: 22_386 ** 2 / 2 ** 97,
};
const property = 'no-lost-event';
const told = (finding: Finding, changed: Partial<Looked> = {}) =>
  [en, ko].map((texts) => findingText(finding, { ...looked, ...changed }, start, texts));

test('[E2] what holds, holds in so many states within stated bounds', () => {
  expect(told({ property, kind: 'holds' }, { isReduced: false })).toEqual([
    'Holds in all 22,386 states with at most 2 commands and 2 faults (of them at most 1 crash, 1 outage, 1 refusal, 1 lost request, 1 lost reply, 1 redelivery).',
    '탐색 범위(커맨드 2개, 장애 2번(종류별로 크래시 1번, 중단 1번, 거부 1번, 요청 유실 1번, 응답 유실 1번, 재전달 1번) 이내)에서 나올 수 있는 상태를 모두 탐색했고(22,386개) 모두 지켜집니다.',
  ]);
});

test('[E3] of a reduced search the states are those that it looked at, and it says so', () => {
  const from = { isLater: false, areBoundsTold: true };
  const holds = (texts: typeof en) => findingText({ property, kind: 'holds' }, looked, from, texts);
  expect(holds(en)).toBe(
    'Holds in all 22,386 states within these bounds, orders that come to the same left out.',
  );
  expect(holds(ko)).toBe(
    '탐색 범위(위 조건)에서 나올 수 있는 상태를 모두 탐색했고(22,386개, 결과가 같은 순서는 생략) 모두 지켜집니다.',
  );
});

test('[E2] beside bounds that are told already, a verdict points at them', () => {
  const finding: Finding = { property, kind: 'never-happens' };
  const from = { isLater: false, areBoundsTold: true };
  expect(findingText(finding, { ...looked, isReduced: false }, from, en)).toBe(
    'Never happens in any of 22,386 states within these bounds.',
  );
  expect(findingText({ property, kind: 'holds' }, { ...looked, isReduced: false }, from, ko)).toBe(
    '탐색 범위(위 조건)에서 나올 수 있는 상태를 모두 탐색했고(22,386개) 모두 지켜집니다.',
  );
});

test('[E12] a run that is told on the way is short, and says that the shortest is not sure yet', () => {
  const finding = { property, kind: 'broken', moves: [], length: 9, isShortest: false } as const;
  expect(soFarText(finding, en)).toBe(
    'Broken in 9 moves, tells not counted. Whether it is the shortest is not sure yet.',
  );
  expect(soFarText(finding, ko)).toBe(
    '설명 단계를 빼고 9단계 만에 깨집니다. 가장 짧은지는 아직 확인하는 중입니다.',
  );
  expect(soFarText({ ...finding, isShortest: true }, en)).toContain(en.explore.shortest);
  expect(soFarText({ ...finding, length: 0 }, en)).toBe('Broken already, before any further move.');
  for (const kind of ['holds', 'happens', 'never-happens'] as const)
    for (const texts of [en, ko])
      // How many states there are is not known yet.
      expect(soFarText({ property, kind }, texts)).not.toMatch(/\d/);
});

test('[E2] what was not decided says how far the search came, and how to go on', () => {
  const finding: Finding = { property, kind: 'undecided', limit: 'stopped' };
  expect(told(finding, { limit: 'stopped' })).toEqual([
    'Stopped: nothing found in the first 22,386 states.',
    '멈췄습니다. 처음 상태 22,386개에서는 아무것도 찾지 못했습니다.',
  ]);
  expect(goOnText({ ...looked, limit: 'stopped' }, en)).toMatch(/Search again/);
  expect(goOnText({ ...looked, limit: 'memory' }, ko)).toMatch(/메모리를 늘려/);
  expect(goOnText(looked, en)).toBeNull();
  expect(goOnText({ ...looked, limit: 'decided' }, en)).toBeNull();
});

test('[E1] a broken promise says in how many moves, and whether that is known to be the fewest', () => {
  const finding: Finding = { property, kind: 'broken', moves: [], length: 9, isShortest: true };
  expect(told(finding)).toEqual([
    'Broken in 9 moves, tells not counted. Within these bounds no way is shorter.',
    '설명 단계를 빼고 9단계 만에 깨집니다. 이 조건에서 더 짧은 방법은 없습니다.',
  ]);
  expect(told({ ...finding, isShortest: false })[0]).toMatch(/the shortest is not known/);
  expect(told({ ...finding, length: 0 })[0]).toBe('Broken already, before any further move.');
});

test('[K8] what never rests is told in words', () => {
  const [english, korean] = told({ property, kind: 'never-rests', moves: [], length: 7, isShortest: true });
  expect(english).toMatch(/After 7 moves .* never comes to rest/);
  expect(korean).toMatch(/7단계 뒤부터는 .* 되풀이됩니다/);
});

test('bounds name only the kinds that may strike, never more of one than of all', () => {
  const one = { ...usualBounds, commandCount: 1, faults: { crash: 2, outage: 0 }, faultCountMax: 1 };
  expect(boundsText(one, start, en)).toBe('with at most 1 command and 1 crash');
  expect(boundsText({ ...one, faultCountMax: 4 }, { isLater: true }, en)).toBe(
    'with at most 1 further command and 2 crashes',
  );
  expect(boundsText({ ...one, faults: {} }, start, en)).toBe('with at most 1 command and no fault');
  expect(boundsText({ ...one, faults: {} }, { isLater: true }, ko)).toBe('추가 커맨드 1개 이내, 장애 없음');
  const nothingNew = { ...one, commandCount: 0, faults: { crash: 1, outage: 3 }, faultCountMax: 2 };
  expect(boundsText(nothingNew, { isLater: true }, en)).toBe(
    'with no further command and at most 2 faults (of them at most 1 crash, 2 outages)',
  );
  expect(boundsText(nothingNew, { isLater: true }, ko)).toBe(
    '추가 커맨드 없음, 장애 2번(종류별로 크래시 1번, 중단 2번) 이내',
  );
});

test('[E13] bounds say where a fault is kept to', () => {
  const one = { ...usualBounds, commandCount: 1, faults: { crash: 1 }, faultCountMax: 1 };
  const kept = { ...one, where: { crash: ['relay'] } };
  expect(boundsText(kept, start, en)).toBe('with at most 1 command and 1 crash only at relays');
  expect(boundsText(kept, start, ko)).toBe('커맨드 1개, 크래시 1번(릴레이만) 이내');
  const two = { ...one, faults: { crash: 1, outage: 1 }, where: { crash: ['projection-2', 'broker'] } };
  expect(boundsText(two, start, en)).toBe(
    'with at most 1 command and 1 fault (of them at most 1 crash only at projection 2 or the broker, 1 outage)',
  );
  expect(boundsText(two, start, ko)).toBe(
    '커맨드 1개, 장애 1번(종류별로 크래시 1번(프로젝션 2·브로커만), 중단 1번) 이내',
  );
});

test('[E14] a goal is reached in so many moves, or not in any state', () => {
  const goal = { property: 'goal' } as const;
  expect(told({ ...goal, kind: 'broken', moves: [], length: 12, isShortest: true })).toEqual([
    'Reached in 12 moves, tells not counted. Within these bounds no way is shorter.',
    '설명 단계를 빼고 12단계 만에 도달합니다. 이 조건에서 더 짧은 방법은 없습니다.',
  ]);
  expect(told({ ...goal, kind: 'broken', moves: [], length: 0, isShortest: true })[0]).toBe(
    'Reached already, before any further move.',
  );
  const [english, korean] = told({ ...goal, kind: 'holds' });
  expect(english).toMatch(/^Not reached in any of 22,386 states with at most 2 commands/);
  expect(korean).toMatch(/어디에서도 도달하지 못합니다\.$/);
});

test('[E8] what was looked at says the chance of a collision, where there is one', () => {
  expect(lookedText(looked, 3_210, en)).toBe(
    'Looked at 22,386 states and 58,840 moves, to a depth of 41, in 3.2 s. Orders that come to the same were left out. The chance that two different states were taken for one is below 10⁻²⁰.',
  );
  expect(lookedText({ ...looked, isReduced: false, collisionChance: 0 }, 50, ko)).toBe(
    '0.1초 동안 상태 22,386개와 단계 58,840개를 깊이 41까지 살펴보았습니다.',
  );
});

test('the button says where the search stands', () => {
  const inquiry = {
    setup: { scenario: 'order', slots: {} as never, seed: 1 },
    bounds: usualBounds,
    asked: null,
    isReduced: true,
    after: [],
  };
  const broken = {
    property,
    kind: 'broken',
    counterexample: { moves: [], length: 1, why: 'violated' },
  } as const;
  const found = (verdicts: readonly ('holds' | 'undecided' | 'broken')[]) =>
    summaryText(
      {
        kind: 'found',
        inquiry,
        searchedMs: 1,
        exploration: {
          searched: looked,
          verdicts: verdicts.map((kind) =>
            kind === 'broken'
              ? { ...broken, isShortest: true }
              : kind === 'holds'
                ? { property, kind }
                : { property, kind, limit: 'stopped' },
          ),
        },
      },
      en,
    );
  expect(summaryText({ kind: 'idle' }, en)).toBe(en.ways.explore);
  const searching = { kind: 'searching', inquiry, isStopping: false } as const;
  expect(summaryText({ ...searching, progress: null }, ko)).toBe(ko.search.searching);
  const progress = {
    stage: 'full',
    stateCount: 12_000,
    moveCount: 1,
    depth: 1,
    frontierCount: 1,
    byteCount: 1,
    movesPerSecond: 1,
    decided: [],
  } as const;
  expect(summaryText({ ...searching, progress }, ko)).toBe('찾는 중: 1.2만');
  expect(newsText({ ...searching, progress }, en)).toBe('');
  expect(summarySign({ ...searching, progress })).toBe(null);
  const early = { ...progress, decided: [{ ...broken, isShortest: false }] } as const;
  expect(summaryText({ ...searching, progress: early }, ko)).toBe('찾는 중: 1개 깨짐');
  expect(summaryText({ ...searching, progress: early }, en)).toBe('Searching: 1 breaks');
  expect(newsText({ ...searching, progress: early }, en)).toBe(
    'Found: 1 promise breaks. The search goes on.',
  );
  expect(newsText({ ...searching, progress: early }, ko)).toBe(
    '깨지는 약속 1개를 찾았습니다. 탐색은 계속됩니다.',
  );
  expect(summarySign({ ...searching, progress: early })).toBe('broken');
  expect(found(['holds', 'broken'])).toBe('Found: 1 breaks');
  expect(found(['holds', 'undecided'])).toBe(en.search.undecided);
  expect(found(['holds'])).toBe(en.search.whole);
  expect(summaryText({ kind: 'failed', inquiry, detail: 'x' }, en)).toBe(en.search.failed);
});
