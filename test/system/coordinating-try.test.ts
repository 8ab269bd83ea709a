import { test } from 'vitest';
import { compareSearches } from '../support/compare-searches.ts';
import { twoServices } from '../support/two-services.ts';
import { toCustomersWrongly } from '../support/order-policies.ts';
import { sagaProblem, createOrder, cancelOrder } from '../support/saga-problem.ts';

test.each([
 ['right', sagaProblem(twoServices(), [createOrder()])],
 ['too much', sagaProblem(twoServices(), [createOrder(600)])],
 ['wrong', sagaProblem(twoServices({}, toCustomersWrongly), [createOrder()])],
 ['cancel', sagaProblem(twoServices(), [createOrder(), cancelOrder])],
 ['naive redelivery', sagaProblem(twoServices({consuming:'naive', recognising: 'unrecognised'}), [createOrder(600)], {faults: {redelivery: 1}, faultCountMax: 1})],
 ['naive crash', sagaProblem(twoServices({consuming:'naive'}), [createOrder()], {faults: {crash: 1}, faultCountMax: 1})],
 ['crash', sagaProblem(twoServices(), [createOrder()], {faults: {crash: 1}, faultCountMax: 1})],
] as const)('saga %s', (name, problem) => {
  const t = Date.now();
  const { kind, full, reduced } = compareSearches({ ...problem, bounds: { ...problem.bounds, stateCountMax: 300_000 } });
  console.log(name, kind, full.stateCount, full.limit, reduced?.stateCount, [...full.brokenAt.keys()].join(), [...reduced!.brokenAt.keys()].join(), Date.now() - t);
});
