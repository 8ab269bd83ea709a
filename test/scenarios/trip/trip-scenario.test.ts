import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { stepsTaken } from '../../../src/scenarios/form/act-steps.ts';
import { cureFor } from '../../../src/scenarios/slots/cures.ts';
import type { ChosenVariants } from '../../../src/scenarios/slots/setup.ts';
import { withVariants } from '../../../src/scenarios/slots/slots.ts';
import { tripScenario as scenario } from '../../../src/scenarios/trip/trip-scenario.ts';
import { decision, tripOf } from '../../../src/scenarios/trip/stories/story-parts.ts';
import { openService, type ServiceStage } from '../../support/service-stage.ts';
import { slotsWith } from '../../support/slots-with.ts';

const service = 'booking-service-1';

type Ask = { readonly id?: string; readonly answers: readonly string[] };

/** What the employee, the airline and the hotel say, in their order; where nobody says anything, all that can be is hoped for. */
type Course = { readonly employee: readonly string[]; readonly airline?: string; readonly hotel?: string };

const eventsOf = (stage: ServiceStage, id = 'booking-1'): readonly string[] =>
  stage
    .entries()
    .flatMap(({ facts }) => facts)
    .flatMap((fact) =>
      fact.kind === 'event-committed' &&
      fact.event.aggregateType === 'Booking' &&
      fact.event.aggregateId === id
        ? [fact.event.type]
        : [],
    );

const notKept = (stage: ServiceStage): readonly string[] =>
  stage.machine.definition.properties.map(({ id }) => id).filter((id) => stage.judged(id).kind !== 'kept');

const broken = (stage: ServiceStage): readonly string[] =>
  notKept(stage).filter((id) => stage.judged(id).kind === 'broken');

/** Goes on to rest; whoever outside has a choice takes what the course says. */
function goOn(stage: ServiceStage, { airline = 'confirm', hotel = 'confirm' }: Partial<Course>): void {
  for (let count = 0; count < 2_000; count += 1) {
    const natural = stage.machine.natural(stage.now());
    const [first] = natural;
    if (first === undefined) return;
    const isTaken = (move: (typeof natural)[number]): boolean =>
      move.kind !== 'op' ||
      move.op !== 'choose' ||
      move.option === (move.activation.startsWith('airline') ? airline : hotel) ||
      natural.filter((other) => other.kind === 'op' && other.activation === move.activation).length === 1;
    stage.move(natural.find(isTaken) ?? first);
  }
  expect.fail('no rest');
}

function begun(slots: ChosenVariants = {}, commands: readonly Command[] = [tripOf(1)]): ServiceStage {
  const stage = openService(scenario, slots);
  for (const [index, command] of commands.entries()) stage.ask(`c${index + 1}`, command, service);
  goOn(stage, {});
  return stage;
}

function travelled(course: Course, slots: ChosenVariants = {}): ServiceStage {
  const stage = begun(slots);
  for (const option of course.employee) {
    stage.move(decision(option));
    goOn(stage, course);
  }
  return stage;
}

const rejection = ['RouteRejected', 'ReroutingConfirmed', 'RouteGenerated'];
const opening = ['BookingInitialized', 'RouteGenerated'];
const booked = ['RouteConfirmed', 'FlightBooked', 'HotelBooked', 'BookingCompleted'];

const courses: readonly (readonly [what: string, course: Course, events: readonly string[]])[] = [
  ['a confirmed route is booked', { employee: ['confirm'] }, [...opening, ...booked]],
  [
    'a rejected one leads to another',
    { employee: ['reject', 'reroute', 'reject', 'reroute', 'confirm'] },
    [...opening, ...rejection, ...rejection, ...booked],
  ],
  [
    'after the third nothing is left to propose',
    { employee: ['reject', 'reroute', 'reject', 'reroute', 'reject'] },
    [...opening, ...rejection, ...rejection, 'RouteRejected', 'BookingFailed'],
  ],
  [
    'who wants no other route has no trip',
    { employee: ['reject', 'give-up'] },
    [...opening, 'RouteRejected', 'ReroutingDeclined', 'BookingFailed'],
  ],
  [
    'without a flight nobody asks the hotel',
    { employee: ['confirm'], airline: 'reject' },
    [...opening, 'RouteConfirmed', 'FlightBookingFailed', 'BookingFailed'],
  ],
  [
    'without a hotel the flight is cancelled',
    { employee: ['confirm'], hotel: 'reject' },
    [...opening, 'RouteConfirmed', 'FlightBooked', 'HotelBookingFailed', 'FlightCancelled', 'BookingFailed'],
  ],
];

const states = ['in-memory', 'row', 'event-sourced'];
const outsides = ['plain', 'recognises-command-id'];
const cases = courses.flatMap((course) =>
  states.flatMap((state) =>
    outsides.map(
      (outside) => [...course, { 'saga-state': state, outside } satisfies ChosenVariants] as const,
    ),
  ),
);

describe('a business trip', () => {
  test.each(cases)('[S8] [S2] %s', (_what, course, events, slots) => {
    const stage = travelled(course, slots);
    expect(eventsOf(stage)).toEqual(events);
    expect(notKept(stage)).toEqual([]);
  });

  test('[S8] a rejected route is never proposed again', () => {
    const stage = travelled({ employee: ['reject', 'reroute', 'reject', 'reroute', 'reject'] });
    const proposed = stage
      .entries()
      .flatMap(({ facts }) => facts)
      .flatMap((fact) =>
        fact.kind === 'event-committed' && fact.event.type === 'RouteGenerated'
          ? [fact.event.data['route']]
          : [],
      );
    expect(proposed).toEqual(['KE-Busan', 'OZ-Busan', '7C-Busan']);
  });

  test('[P15] without compensation a flight is left where there is no hotel', () => {
    const stage = travelled({ employee: ['confirm'], hotel: 'reject' }, { compensation: 'none' });
    expect(eventsOf(stage).slice(-2)).toEqual(['HotelBookingFailed', 'BookingFailed']);
    expect(notKept(stage)).toEqual(['saga-consistent']);
    expect(stage.judged('saga-consistent')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'outside', system: 'airline', step: 'BookFlights', alone: 'booking-1' }],
    });
  });

  test('[S10] while the employee is asked everything is at rest, and promises say for whom they wait', () => {
    const stage = begun();
    expect(stage.machine.natural(stage.now())).toEqual([]);
    const forEmployee = { kind: 'waiting', for: [{ kind: 'person', by: 'employee', subject: 'booking-1' }] };
    expect(notKept(stage)).toEqual(['saga-ends', 'no-stuck-message']);
    for (const promise of notKept(stage)) expect(stage.judged(promise)).toEqual(forEmployee);
  });

  test('[S10] an employee who forgets a task is asked again, and whatever is decided counts once', () => {
    const stage = begun();
    stage.move(decision('confirm'));
    stage.actUpTo('employee', 'await-reply');
    stage.move({ kind: 'crash', place: 'employee' });
    stage.move({ kind: 'recover', place: 'employee' });
    goOn(stage, {});
    expect(stage.wants('employee')).toBe('await-decision');
    stage.move(decision('reject'));
    goOn(stage, {});
    expect(eventsOf(stage)).toEqual([...opening, ...booked]);
    expect(notKept(stage)).toEqual([]);
  });

  test('[S8] two trips at once stay apart, each by the id of its booking', () => {
    const stage = begun({}, [tripOf(1), tripOf(2, 'Jeju')]);
    stage.move(decision('reject', 1));
    goOn(stage, {});
    stage.move(decision('confirm', 2));
    goOn(stage, { hotel: 'reject' });
    stage.move(decision('reroute', 1));
    goOn(stage, {});
    stage.move(decision('confirm', 1));
    goOn(stage, {});
    expect(eventsOf(stage, 'booking-1')).toEqual([...opening, ...rejection, ...booked]);
    expect(eventsOf(stage, 'booking-2').slice(-3)).toEqual([
      'HotelBookingFailed',
      'FlightCancelled',
      'BookingFailed',
    ]);
    expect(notKept(stage)).toEqual([]);
  });

  test.each(states)(
    '[P22] of two trips one waits for whoever is still asked about the other: %s',
    (state) => {
      const stage = begun({ 'saga-state': state }, [tripOf(1), tripOf(2, 'Jeju')]);
      const ends = () => stage.judged('saga-ends');
      const waiting = (subject: string) => ({
        kind: 'waiting',
        for: [{ kind: 'person', by: 'employee', subject }],
      });
      expect(ends()).toMatchObject({ kind: 'waiting' });
      expect(broken(stage)).toEqual([]);
      stage.move(decision('confirm', 1));
      goOn(stage, {});
      expect(ends()).toEqual(waiting('booking-2'));
      expect(broken(stage)).toEqual([]);
      stage.move(decision('confirm', 2));
      goOn(stage, {});
      expect(notKept(stage)).toEqual([]);
    },
  );

  test.each([
    ['saga-consistent', { compensation: 'none' }, 'on-failure'],
    ['saga-consistent', { 'saga-state': 'in-memory' }, 'row'],
    ['saga-consistent', { publishing: 'after-commit' }, 'outbox-polling'],
    ['outside-once', { outside: 'plain' }, 'recognises-command-id'],
    ['saga-consistent', {}, undefined],
  ])('%s with %o is cured by %s', (property, chosen, variant) => {
    const setup = { scenario: scenario.id, slots: slotsWith(scenario, chosen), seed: 1 };
    expect(cureFor(property, setup)?.variant).toBe(variant);
  });

  test('[S8] the steps are taken in the order in which one counts them', () => {
    const setup = { scenario: scenario.id, slots: scenario.defaults, seed: 1 };
    const acts = present(scenario.steps?.(setup), 'steps');
    const taken = ({ employee, ...others }: Course) =>
      travelled({ employee, ...others })
        .entries()
        .flatMap(({ facts }) => stepsTaken(acts, facts));
    expect(taken({ employee: ['confirm'] })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(taken({ employee: ['reject', 'reroute', 'confirm'] })).toEqual([
      1, 2, 3, 4, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(taken({ employee: ['confirm'], airline: 'reject' })).toEqual([1, 2, 3, 4, 5, 6, 9]);
  });

  test.each(scenario.slots.publishing)(
    '[M5] a confirmed route is booked, however messages leave: %s',
    (publishing) => {
      const stage = travelled({ employee: ['confirm'] }, { publishing });
      expect(eventsOf(stage)).toEqual([...opening, ...booked]);
      // Two relays share a flag on two tables as well; only rows of both can't be locked.
      for (const relays of ['one', 'two'])
        if (publishing === 'flag-on-events')
          expect(withVariants(scenario.defaults, { publishing, relays }, scenario.defaults).misfits).toEqual(
            [],
          );
    },
  );

  test('[M5] nothing is offered that carries no commands', () => {
    const { publishing, relays } = scenario.slots;
    for (const way of publishing)
      for (const relay of relays) {
        const { slots, misfits } = withVariants(
          scenario.defaults,
          { publishing: way, relays: relay },
          scenario.defaults,
        );
        if (misfits.length > 0) continue;
        expect(() => scenario.define({ scenario: scenario.id, slots, seed: 1 }), way).not.toThrow();
      }
  });
});

/** What nobody waits for: whoever asks is told, and nothing has changed. */
const unwanted: readonly (readonly [string, Ask, string, Command])[] = [
  [
    'a decision on a booking that is not there',
    { answers: [] },
    'BookingUnknown',
    { ...tripOf(9), type: 'ConfirmRoute', data: { route: 'KE-Busan' } },
  ],
  [
    'a decision that was taken already',
    { answers: ['confirm'] },
    'NotWaitedFor',
    { ...tripOf(1), type: 'RejectRoute', data: { route: 'KE-Busan' } },
  ],
  [
    'a decision on a route that was rejected',
    { answers: ['reject', 'reroute'] },
    'RouteNotProposed',
    { ...tripOf(1), type: 'ConfirmRoute', data: { route: 'KE-Busan' } },
  ],
  ['a booking that is there', { answers: [] }, 'BookingExists', tripOf(1)],
  [
    'a hotel that nobody has asked',
    { answers: [] },
    'NotWaitedFor',
    { ...tripOf(1), type: 'RecordHotelBooked', data: { reservationId: 'hotel-1' } },
  ],
];

describe('what nobody waits for is told and changes nothing', () => {
  test.each(unwanted.flatMap((one) => states.map((state) => [...one, state] as const)))(
    '[S8] %s',
    (_what, { answers }, rejectedAs, command, state) => {
      const stage = travelled({ employee: answers }, { 'saga-state': state });
      const before = stage.now();
      stage.ask('late', command, service);
      goOn(stage, {});
      expect(stage.answers()['late']).toMatchObject({ kind: 'rejected', rejection: rejectedAs });
      expect(stage.now().databases).toEqual(before.databases);
      expect(stage.now().memories).toEqual(before.memories);
    },
  );
});
