import { describe, expect, test } from 'vitest';
import { campaign } from '../../src/domains/campaign/campaign.ts';
import { customer } from '../../src/domains/customer/customer.ts';
import { order } from '../../src/domains/order/order.ts';
import { anyAggregate } from '../../src/domains/aggregate.ts';
import { drawCommand } from '../support/commands.ts';

const aggregates = [anyAggregate(order), anyAggregate(customer), anyAggregate(campaign)];

describe.each(aggregates.map((aggregate) => [aggregate.type, aggregate] as const))(
  '%s',
  (type, aggregate) => {
    test('each command names its aggregate, and a form that sends it as it opens sends a valid one', () => {
      expect(aggregate.commands.map((schema) => schema.aggregateType)).toEqual(
        aggregate.commands.map(() => type),
      );
      for (const schema of aggregate.commands)
        for (const field of schema.fields) {
          if (field.kind === 'number') expect(field.initial).toBeGreaterThan(0);
          if (field.kind === 'text') expect(field.initial.length).toBeLessThanOrEqual(field.lengthMax);
        }
    });

    test('whatever passes the schemas is decided: accepted or refused with a reason', () => {
      let state = aggregate.initial;
      const answers = new Set<string>();
      for (let seed = 0; seed < 400; seed += 1) {
        const decision = aggregate.process(state, drawCommand(aggregate.commands, seed));
        answers.add(decision.ok ? 'accepted' : decision.failure.type);
        if (decision.ok)
          state = decision.value.reduce((before, event) => aggregate.apply(before, event), state);
        if (seed % 20 === 19) state = aggregate.initial;
      }
      expect(answers).toContain('accepted');
      expect(answers.size).toBeGreaterThan(4);
    });

    test('exactly the commands that create are taken by one that does not exist', () => {
      for (const schema of aggregate.commands) {
        const data = Object.fromEntries(schema.fields.map(({ name, initial }) => [name, initial]));
        expect(aggregate.process(aggregate.initial, { type: schema.type, data }).ok).toBe(schema.creates);
      }
    });
  },
);
