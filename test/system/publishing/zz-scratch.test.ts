import { test } from 'vitest';
import { usualBounds } from '../../../src/explorer/bounds.ts';
import { problemOf } from '../../../src/explorer/problem-of.ts';
import { explore } from '../../../src/explorer/explore.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { compareSearches } from '../../support/compare-searches.ts';
import { orderCommand } from '../../support/order-lab.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 50 }, 'order-2');
const two = { ...orderScenario, exploring: [revise, create] };
const same = orderScenario;
const runs = [
  ['apart', two, {}, 0, {}],
  ['same', same, {}, 0, {}],
  ['same none', same, {}, 0, { concurrency: 'none' }],
  ['one, crash', { ...two, exploring: [revise] }, { crash: 1 }, 1, {}],
  ['one, refused', { ...two, exploring: [revise] }, { refused: 1 }, 1, {}],
  ['two, refused', two, { refused: 1 }, 1, {}],
] as const;
test.each(['cursor-polling', 'cursor-waiting', 'cursor-giving-up', 'transaction-horizon', 'outbox-polling'])('%s', (publishing) => {
  for (const [name, scenario, faults, faultCountMax, slots] of runs) {
    const setup = { scenario: 'order', seed: 1, slots: { ...scenario.defaults, effect: 'row', publishing, ...slots } };
    const bounds = { ...usualBounds, commandCount: scenario.exploring.length > 2 ? 2 : scenario.exploring.length, faults, faultCountMax };
    const problem = problemOf(scenario, setup, bounds);
    const began = performance.now();
    const { verdicts, searched } = explore(problem, { isReduced: true });
    const t = performance.now() - began;
    const compared = name.startsWith('two') ? null : compareSearches({ ...problem, bounds: { ...bounds, stateCountMax: 400_000 } }, bounds);
    console.log(publishing, name, searched.stateCount, Math.round(t), 'ms', verdicts.filter((v) => v.kind !== 'holds').map((v) => `${v.property}: ${v.kind} ${v.kind === 'broken' ? String(v.counterexample.length) + (v.counterexample.why) : ''}`).join('; '), compared?.kind, compared?.full.stateCount, Math.round(performance.now() - began));
  }
}, 600000);
