import { describe, expect, test } from 'vitest';
import {
  ask,
  questionKinds,
  type TemplateQuestion,
} from '../../../../src/scenarios/usage-count/questions/ask.ts';
import { keepsTemplates } from '../../../../src/scenarios/usage-count/questions/keeps-templates.ts';
import {
  keptTemplates,
  templatesIn,
} from '../../../../src/scenarios/usage-count/questions/kept-templates.ts';
import { orderScenario } from '../../../../src/scenarios/order/order-scenario.ts';
import { withVariant } from '../../../../src/scenarios/slots/slots.ts';
import { usageCountScenario as scenario } from '../../../../src/scenarios/usage-count/usage-count-scenario.ts';
import { requestsInTurn } from '../../../../src/scenarios/usage-count/usage-count-workload.ts';
import { openService, type ServiceStage } from '../../../support/service-stage.ts';

function open(keeping: string): ServiceStage {
  return openService(scenario, withVariant(scenario.defaults, 'keeping', keeping, scenario.defaults).slots);
}

/** A request that is approved, one that is rejected, and a third. */
function afterAll(keeping: string): ServiceStage {
  const stage = open(keeping);
  for (const { move } of requestsInTurn) {
    if (move.kind === 'send') stage.actOn(stage.ask(move.intent, move.command));
    stage.rest();
  }
  return stage;
}

const keptOf = ({ machine, now }: ServiceStage) => keptTemplates(machine.definition, now());

const id = 'template-3';
const questions: Readonly<Record<TemplateQuestion['kind'], TemplateQuestion>> = {
  says: { kind: 'says', id },
  'how-often': { kind: 'how-often', id },
  'who-and-why': { kind: 'who-and-why', id },
  'was-after': { kind: 'was-after', id, change: 2 },
  'all-over': { kind: 'all-over', count: 9 },
};

const answers = (stage: ServiceStage) =>
  Object.fromEntries(questionKinds.map((kind) => [kind, ask(keptOf(stage), questions[kind]).answer]));

const now = { count: 10, requested: 8, status: 'PENDING' };
const afterTwo = { count: 10, requested: null, status: 'APPROVED' };

describe('[R2] the same questions, asked of every keeping', () => {
  const whole = ['row-with-audit', 'row-with-audit-apart', 'row-with-audit-first', 'events'];

  test.each(['row', 'row-with-lines', ...whole])(
    '%s says what is so now, how often that has changed, and which exceed a count',
    (keeping) => {
      expect(answers(afterAll(keeping))).toMatchObject({
        says: { kind: 'state', state: now },
        'how-often': { kind: 'number', count: 5 },
        'all-over': { kind: 'templates', found: [{ id, count: 10 }] },
      });
    },
  );

  test.each(['row', 'row-with-lines'])('%s can’t say who has changed it, nor what it was', (keeping) => {
    expect(answers(afterAll(keeping))).toMatchObject({
      'who-and-why': { kind: 'unanswerable', why: { kind: 'nobody-noted', count: 5 } },
      'was-after': { kind: 'unanswerable', why: { kind: 'overwritten', last: 5 } },
    });
  });

  test.each(whole)('%s says who, when and why, and what was so after each change', (keeping) => {
    const stage = afterAll(keeping);
    const { 'who-and-why': who, 'was-after': was } = answers(stage);
    expect(was).toEqual({ kind: 'state', state: afterTwo });
    const told = who?.kind === 'changes' ? who.history : null;
    expect(told?.changes.map(({ version, by, reason }) => [version, by, reason])).toEqual([
      [1, 'Mina', 'spring sale'],
      [2, 'Jun', 'within budget'],
      [3, 'Sora', 'new branch'],
      [4, 'Jun', 'over budget'],
      [5, 'Mina', 'summer break'],
    ]);
    expect(told).toMatchObject({ missing: [], doubtful: [] });
    const numbers = told?.changes.map(({ number }) => number) ?? [];
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  });

  test('events have to be folded for what a row says at once, and all of them for all above a count', () => {
    const [row, events] = [keptOf(afterAll('row')), keptOf(afterAll('events'))];
    const cost = (kept: typeof row, kind: TemplateQuestion['kind']) => {
      const { rowCount, isFolded } = ask(kept, questions[kind]);
      return { rowCount, isFolded };
    };
    expect(cost(row, 'all-over')).toEqual({ rowCount: 1, isFolded: false });
    // Two of the template that was there before.
    expect(cost(events, 'all-over')).toEqual({ rowCount: 7, isFolded: true });
    expect(cost(events, 'says')).toEqual({ rowCount: 5, isFolded: true });
    expect(cost(events, 'was-after')).toEqual({ rowCount: 2, isFolded: true });
  });

  test('an audit apart has a gap after a crash, and says which change that is', () => {
    const stage = open('row-with-audit-apart');
    const [first] = requestsInTurn;
    const handler = stage.ask(
      'c1',
      first?.move.kind === 'send' ? first.move.command : expect.fail('a command'),
    );
    stage.actUpTo(handler, 'commit');
    stage.act(handler);
    stage.move({ kind: 'crash', place: 'template-service-1' });
    stage.rest();
    const kept = keptOf(stage);
    const why = { kind: 'not-recorded', changes: [1] };
    expect(ask(kept, questions['who-and-why']).answer).toEqual({ kind: 'unanswerable', why });
    expect(ask(kept, { kind: 'was-after', id, change: 1 }).answer).toEqual({ kind: 'unanswerable', why });
    expect(ask(kept, questions.says).answer).toMatchObject({ kind: 'state', state: { requested: 10 } });
  });

  test('an audit before the row tells of what the row does not know of', () => {
    const stage = open('row-with-audit-first');
    const [first] = requestsInTurn;
    const handler = stage.ask(
      'c1',
      first?.move.kind === 'send' ? first.move.command : expect.fail('a command'),
    );
    stage.actUpTo(handler, 'insert');
    stage.act(handler);
    stage.move({ kind: 'crash', place: 'template-service-1' });
    stage.rest();
    const kept = keptOf(stage);
    expect(ask(kept, questions['who-and-why']).answer).toMatchObject({ history: { doubtful: [1] } });
    expect(ask(kept, { kind: 'was-after', id, change: 1 }).answer).toEqual({
      kind: 'unanswerable',
      why: { kind: 'doubtful', change: 1 },
    });
    expect(ask(kept, questions.says).answer).toEqual({ kind: 'unanswerable', why: { kind: 'unknown' } });
  });

  test.each(['row', 'row-with-lines', ...whole])(
    '%s knows nothing of a template that nobody has asked about, nor of changes to come',
    (keeping) => {
      const kept = keptOf(open(keeping));
      expect(templatesIn(kept)).toEqual(['template-1']);
      for (const kind of ['says', 'how-often', 'who-and-why', 'was-after'] as const)
        expect(ask(kept, questions[kind]).answer).toEqual({ kind: 'unanswerable', why: { kind: 'unknown' } });
      expect(ask(kept, questions['all-over']).answer).toEqual({ kind: 'templates', found: [] });
      expect(ask(kept, { kind: 'was-after', id: 'template-1', change: 3 }).answer).toEqual({
        kind: 'unanswerable',
        why: { kind: 'not-yet', last: 2 },
      });
    },
  );

  test('orders are kept by none of these', () => {
    expect(keepsTemplates(open('row').machine.definition)).toBe(true);
    const setup = { scenario: orderScenario.id, slots: orderScenario.defaults, seed: 1 };
    expect(keepsTemplates(orderScenario.define(setup))).toBe(false);
  });
});
