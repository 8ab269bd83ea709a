import { expect, test } from 'vitest';
import { textsOf } from '../../../src/i18n/languages.ts';
import { linkBetween } from '../../../src/kernel/terms/names.ts';
import { faultGroups, faultSentence, faultsAt, findGroups } from '../../../src/ui/faults/fault-text.ts';
import { labAt, sendOrder } from '../fixtures/lab-at.ts';

const state = labAt({ first: [sendOrder], moveCount: 6 });
const en = textsOf('en');

test('every fault that the lab offers stands in exactly one group', () => {
  const grouped = (['op', 'place', 'link', 'entry'] as const).flatMap((part) =>
    faultGroups(part, state, en).flatMap(({ faults }) => faults),
  );
  expect(new Set(grouped).size).toBe(grouped.length);
  expect(grouped.length).toBe(state.faults.length);
});

test('the next op of a process says what it is about to do', () => {
  for (const group of faultGroups('op', state, en)) expect(group.detail).not.toBe('');
});

test('a place offers its own faults and those of what its processes do next, a link its own alone', () => {
  const { faults, definition } = labAt({ first: [sendOrder], moveCount: 5 });
  const kinds = faultsAt(faults, { kind: 'place', place: 'order-service-1' }).map(({ move }) => move.kind);
  expect(kinds).toContain('crash');
  expect(kinds).toContain('op');
  for (const { from, to } of definition.links) {
    const link = linkBetween(from, to);
    const spots = faultsAt(faults, { kind: 'link', link }).map(({ at }) => at);
    expect(spots).toContainEqual({ kind: 'link', link });
    expect(new Set(spots.map((at) => JSON.stringify(at))).size).toBe(1);
  }
});

test('entries that may expire are a group of their own, by their table', () => {
  expect(faultGroups('entry', state, en).map(({ title }) => title)).toEqual([
    'processed_messages of Projection database',
    'processed_messages of Notification database',
  ]);
});

test('a search finds targets, and faults of targets, by all its words', () => {
  const places = faultGroups('place', state, en);
  expect(findGroups(places, '  BROKER ', en).map(({ title }) => title)).toEqual(['Broker']);
  const [found] = findGroups(places, 'broker rebalance notif', en);
  expect(found?.faults.map(({ move }) => move)).toEqual([{ kind: 'rebalance', group: 'notification' }]);
  expect(findGroups(places, 'no such thing', en)).toEqual([]);
  expect(findGroups(places, '', en)).toEqual(places);
});

test('a fault that stands alone names its target', () => {
  expect(faultSentence({ kind: 'take-down', place: 'broker' }, en)).toBe('Take the broker down');
  expect(faultSentence({ kind: 'take-down', place: 'broker' }, textsOf('ko'))).toBe('브로커 중단시키기');
  expect(faultSentence({ kind: 'cut', link: 'relay->broker' }, en)).toBe(
    'Cut the link: Message relay → Broker',
  );
});
