import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/app/explore/findings.ts';
import {
  commandsLeft,
  draftOf,
  inquiryOf,
  rareFaults,
  smallerBounds,
  usualDraft,
  usualFaults,
} from '../../../src/app/explore/search-draft.ts';
import { ownCommands } from '../../../src/app/explore/own-commands.ts';
import { tellingSlots } from '../../../src/app/explore/telling-slots.ts';
import { toldSteps } from '../../../src/app/explore/told-steps.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import type { FaultKind } from '../../../src/kernel/faults/fault-kind.ts';
import { inquire, type Inquiry } from '../../../src/explorer/asking/inquiry.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { stories } from '../../../src/scenarios/story-table.ts';

const inquiry: Inquiry = {
  setup: { scenario: 'order', slots: { ...orderScenario.defaults, publishing: 'after-commit' }, seed: 1 },
  bounds: { ...usualBounds, commandCount: 1, faultCountMax: 1 },
  asked: null,
  isReduced: true,
  after: [],
};

function firstBroken(asked: Inquiry) {
  const [first] = findingsOf(driven(inquire(asked)), asked.setup);
  if (first?.kind !== 'broken') expect.fail('something breaks, and stands first');
  return first;
}

test('[K10] told steps are numbered as lengths count them: shared moves alone', () => {
  const { moves, length } = firstBroken(inquiry);
  const steps = toldSteps(inquiry.setup, moves);
  expect(steps.map(({ entry }) => entry.move)).toEqual(moves);
  expect(steps.findLast(({ number }) => number !== null)?.number).toBe(length);
  expect(steps.length).toBeGreaterThan(length);
  expect(steps.filter(({ isFault }) => isFault)).toHaveLength(1);
});

test('a run that was found from a moment on is told and counted from there', () => {
  const whole = firstBroken(inquiry);
  const after = whole.moves.slice(0, 3);
  const rest = firstBroken({ ...inquiry, after, bounds: { ...inquiry.bounds, commandCount: 0 } });
  const steps = toldSteps(inquiry.setup, rest.moves, after);
  expect(steps).toHaveLength(rest.moves.length);
  expect(steps.findLast(({ number }) => number !== null)?.number).toBe(rest.length);
});

test('findings say of what is only promised to be possible that it happens', () => {
  const findings = findingsOf(driven(inquire(inquiry)), inquiry.setup);
  expect(findings.find(({ property }) => property === 'something-happens')).toMatchObject({
    kind: 'happens',
  });
  expect(findings.some(({ kind }) => kind === 'holds')).toBe(true);
});

test('from a moment on only commands are left that were not sent, and none is sent while something is under way', () => {
  const { moves } = firstBroken(inquiry);
  const all = orderScenario.exploring.length;
  expect(commandsLeft(inquiry.setup, [])).toHaveLength(all);
  expect(commandsLeft(inquiry.setup, moves)).toHaveLength(all - 1);
  expect(usualDraft(null, 'start', all, true).bounds).toEqual(usualBounds);
  expect(usualDraft(null, 'moment', 1, true).bounds.commandCount).toBe(0);
  expect(usualDraft(null, 'moment', 1, false).bounds.commandCount).toBe(1);
});

test('a draft asks for what it says, and is read back from what was asked', () => {
  const { moves } = firstBroken(inquiry);
  const draft = usualDraft('in-order', 'moment', 2, false);
  const asked = inquiryOf(draft, inquiry.setup, moves);
  expect(asked).toMatchObject({ asked: ['in-order'], after: moves, isReduced: true });
  expect(draftOf(asked)).toEqual(draft);
  expect(inquiryOf({ ...draft, from: 'start' }, inquiry.setup, moves).after).toEqual([]);
});

test('where every promise is asked for, the one that one came from is first', () => {
  const draft = { ...usualDraft('in-order', 'start', 2, false), property: null };
  const asked = inquiryOf(draft, inquiry.setup, []);
  expect(asked).toMatchObject({ asked: null, first: 'in-order' });
  expect(draftOf(asked)).toEqual(draft);
  expect(inquiryOf(usualDraft(null, 'start', 2, false), inquiry.setup, [])).not.toHaveProperty('first');
});

test('the commands of a run are those that it has sent, then those that its story has still to send', () => {
  const story = stories.find(({ id }) => id === 'lost-update');
  const planned = [...(story?.before ?? []), ...(story?.after ?? [])].flatMap(({ move }) =>
    move.kind === 'send' ? [move] : [],
  );
  const commands = planned.map(({ command }) => command);
  expect(commands.length).toBeGreaterThan(1);
  expect(ownCommands([], 'lost-update')).toEqual(commands);
  expect(ownCommands(planned.slice(0, 1), 'lost-update')).toEqual(commands);
  const [other] = firstBroken(inquiry).moves.filter((move) => move.kind === 'send');
  if (other === undefined) expect.fail('something is sent');
  expect(ownCommands([other], null)).toEqual([other.command]);
  expect(ownCommands([other], 'lost-update')).toEqual([other.command, ...commands]);
  expect(ownCommands([], null)).toBe(null);
});

test('a search from a light sends what its run is about, then what its scenario offers, and nothing twice', () => {
  const own = [{ ...orderScenario.exploring[1] }, { ...orderScenario.exploring[0] }] as Command[];
  const all = commandsLeft(inquiry.setup, [], own);
  expect(all.slice(0, 2)).toEqual(own);
  expect(all).toHaveLength(orderScenario.exploring.length);
  const draft = usualDraft('in-order', 'start', all.length, false, own);
  expect(draft.bounds.commandCount).toBe(2);
  const { moves } = firstBroken(inquiry);
  const asked = inquiryOf(draft, inquiry.setup, moves);
  expect(asked.commands).toEqual(all);
  const later = inquiryOf({ ...draft, from: 'moment' }, inquiry.setup, moves);
  // One was sent in these moves.
  expect(later.commands).toEqual(all.slice(1));
});

test('a setup is told by its main slots and by what is not as usual in it', () => {
  const { slots } = inquiry.setup;
  expect(tellingSlots(inquiry.setup)).toEqual(['publishing', 'concurrency', 'consuming']);
  const other = { ...inquiry.setup, slots: { ...slots, partitioning: 'round-robin' } };
  expect(tellingSlots(other)).toContain('partitioning');
});

test('a search can be asked for every kind of fault, each once', () => {
  const kinds: Record<FaultKind, true> = {
    crash: true,
    outage: true,
    refused: true,
    'request-lost': true,
    'reply-lost': true,
    redelivery: true,
    'early-time-out': true,
    rebalance: true,
    expiry: true,
    'offset-expiry': true,
    'late-subscription': true,
    poison: true,
    unpublishable: true,
  };
  expect([...usualFaults, ...rareFaults].sort()).toEqual(Object.keys(kinds).sort());
});

test('what is too much to search is made less by faults first, then by commands, down to one', () => {
  const one = smallerBounds({ ...usualBounds, commandCount: 2, faultCountMax: 1 });
  expect(one).toMatchObject({ less: 'fault', bounds: { commandCount: 2, faultCountMax: 0 } });
  const two = smallerBounds({ ...usualBounds, commandCount: 2, faultCountMax: 0 });
  expect(two).toMatchObject({ less: 'command', bounds: { commandCount: 1, faultCountMax: 0 } });
  expect(smallerBounds({ ...usualBounds, commandCount: 1, faultCountMax: 0 })).toBeNull();
});

test('commands that somebody has put together are sent and nothing else, and stand there again', () => {
  const [first, second, third] = orderScenario.exploring;
  if (first === undefined || second === undefined || third === undefined) expect.fail('there are three');
  const draft = usualDraft(null, 'start', 3, false);
  for (const chosen of [[], [second], [third, third, first]]) {
    const asked = inquiryOf({ ...draft, chosen }, inquiry.setup, []);
    expect(asked.commands).toEqual(chosen);
    const again = draftOf(asked);
    expect(inquiryOf(again, inquiry.setup, []).commands).toEqual(chosen);
  }
  expect(inquiryOf(draft, inquiry.setup, [])).not.toHaveProperty('commands');
});
