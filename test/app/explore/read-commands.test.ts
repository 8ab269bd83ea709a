import { expect, test } from 'vitest';
import { readCommands, searchCommandsMax } from '../../../src/app/explore/read-commands.ts';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';

const reserve = {
  type: 'ReserveCredit',
  aggregateId: 'customer-1',
  data: { orderId: 'order-8', amount: 300 },
};

test.each(scenarios)('every command that $id explores with is read back as it is', (scenario) => {
  const text = JSON.stringify(scenario.exploring);
  expect(readCommands(scenario, text)).toEqual({ ok: true, value: scenario.exploring });
});

test('what a command goes to, its type says, and one alone is a list of one', () => {
  const whole = { ...reserve, aggregateType: 'Customer' };
  expect(readCommands(orderScenario, JSON.stringify(reserve))).toEqual({ ok: true, value: [whole] });
  const approve = '{"type": "ApproveOrder", "aggregateId": "order-1"}';
  expect(readCommands(orderScenario, approve)).toMatchObject({ ok: true, value: [{ data: {} }] });
});

test.each([
  ['{bad', /^not JSON: /],
  ['"ApproveOrder"', /^a command is a record such as .* came "ApproveOrder"$/],
  ['{}', /^no command without a type, but CreateOrder, /],
  ['{"type": "Foo"}', /^no command "Foo", but CreateOrder, ReviseOrder, .*GetOrder$/],
  ['{"type": "ApproveOrder"}', /^ApproveOrder\.aggregateId: /],
  ['{"type": "ApproveOrder", "aggregateId": ""}', /^ApproveOrder\.aggregateId: /],
  [
    JSON.stringify({ ...reserve, data: { orderId: 'order-8', amount: 'much' } }),
    /^ReserveCredit\.data\.amount: /,
  ],
  [JSON.stringify({ ...reserve, data: { ...reserve.data, more: 1 } }), /^ReserveCredit\.data\.more: /],
  [JSON.stringify({ ...reserve, aggregateType: 'Order' }), /^ReserveCredit\.aggregateType: /],
  [
    JSON.stringify(Array.from({ length: searchCommandsMax + 1 }, () => reserve)),
    /^at most 8 commands, came 9$/,
  ],
])('%s is answered with what is wrong', (text, told) => {
  const read = readCommands(orderScenario, text);
  expect(read.ok ? '' : read.failure).toMatch(told);
});

test('a command of another business is none here', () => {
  const read = readCommands(campaignScenario, JSON.stringify(reserve));
  expect(read.ok ? '' : read.failure).toMatch(/^no command "ReserveCredit", but .*ActivateCampaign/);
});
