import { describe, expect, test } from 'vitest';
import type { AwaitedThing, InstanceView } from '../../../src/app/saga/saga-view.ts';
import { campaignSagaScenario } from '../../../src/scenarios/campaign-saga/campaign-saga-scenario.ts';
import { activated } from '../../../src/scenarios/campaign-saga/stories/story-parts.ts';
import { books, decides, says } from '../../../src/scenarios/trip/stories/story-parts.ts';
import { tripScenario } from '../../../src/scenarios/trip/trip-scenario.ts';
import { instancesIn, sagaRun, type SagaRun } from '../../support/saga-runs.ts';

const only = (run: SagaRun, position: number): InstanceView | undefined =>
  instancesIn(run.sagasAt(position))[0];
const endOf = (run: SagaRun): InstanceView => only(run, run.tape.length()) ?? expect.fail('an instance');

/** All that it waits for, one after the other. */
function waitsIn(run: SagaRun): readonly string[] {
  const all = Array.from({ length: run.tape.length() + 1 }, (_, position) =>
    (only(run, position)?.waitsFor ?? []).map(told).join(' and '),
  );
  return all.filter((wait, index) => wait !== '' && wait !== all[index - 1]);
}

const told = (wait: AwaitedThing): string =>
  wait.kind === 'decision'
    ? wait.by
    : wait.kind === 'outside'
      ? `${wait.by} ${wait.command}`
      : wait.kind === 'reply'
        ? `${wait.channel} ${wait.command}`
        : wait.kind;

describe.each(campaignSagaScenario.slots['saga-state'])('the saga of a campaign, %s', (state) => {
  const run = sagaRun({ 'saga-state': state }, [activated], campaignSagaScenario);

  test('has all its steps, those before it too, one after the other', () => {
    const moves = endOf(run).steps.map(({ at }) => at);
    expect(moves).not.toContain(null);
    expect(moves).toEqual(moves.toSorted((one, other) => Number(one) - Number(other)));
  });

  test('waits for the publisher until it has heard it, and is then at its end', () => {
    expect(waitsIn(run)).toEqual(['publishing-service SubmitAdvertisement']);
    expect(endOf(run)).toMatchObject({ status: 'ended', waits: null });
  });

  test('has asked the publisher, and knows what became of that', () => {
    const [submitted, tracked] = endOf(run).issued;
    expect(submitted?.elsewhere?.outside).toBe('publishing-service');
    expect(submitted?.elsewhere?.reply).toMatch(/^Advertisement(?:Confirmed|Rejected)$/);
    expect(tracked?.elsewhere).toBeNull();
  });
});

describe.each(tripScenario.slots['saga-state'])('the process manager of a trip, %s', (state) => {
  const script = [
    books(1),
    decides('reject'),
    decides('reroute'),
    decides('confirm'),
    says('airline', 'confirm'),
    says('hotel', 'reject'),
  ];
  const run = sagaRun({ 'saga-state': state }, script, tripScenario);

  test('waits for the employee while they are asked, then for whoever is outside', () => {
    const waits = waitsIn(run).filter((wait) => !wait.includes('-') && wait !== 'message');
    expect(waits).toEqual([
      'employee',
      'employee',
      'employee',
      'airline BookFlights',
      'hotel BookHotel',
      'airline CancelFlight',
    ]);
  });

  test('waits for one thing at a time', () => {
    expect(waitsIn(run).filter((wait) => wait.includes(' and '))).toEqual([]);
  });

  test('has made up for the flight, and for nothing else', () => {
    const undone = endOf(run).issued.filter(({ compensates }) => compensates !== null);
    expect(undone.map(({ type, compensates }) => [type, compensates])).toEqual([
      ['CancelFlight', 'BookFlights'],
    ]);
  });

  test('knows what came of all that others were asked', () => {
    const asked = endOf(run).issued.filter(({ elsewhere }) => elsewhere !== null);
    expect(asked.map(({ type, elsewhere }) => [type, elsewhere?.outside, elsewhere?.reply])).toEqual([
      ['RequestEmployeeApproval', null, 'RejectRoute'],
      ['RequestRerouting', null, 'ConfirmRerouting'],
      ['RequestEmployeeApproval', null, 'ConfirmRoute'],
      ['BookFlights', 'airline', 'RecordFlightBooked'],
      ['BookHotel', 'hotel', 'RecordHotelFailure'],
      ['CancelFlight', 'airline', 'RecordFlightCancelled'],
    ]);
  });
});
