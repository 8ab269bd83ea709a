import { expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { outsideOnce } from '../../../src/kernel/properties/outside-once.ts';
import { watch } from '../../support/monitor.ts';

const effect = (system: string, intent: string, step: string): Fact => ({
  kind: 'outside-effect',
  system,
  intent,
  step,
});
const first = effect('publisher', 'c1', 'Submit');

test.each([
  ['one act', [first], 'kept'],
  ['another act', [first, effect('publisher', 'c2', 'Submit')], 'kept'],
  ['another step of it', [first, effect('publisher', 'c1', 'Withdraw')], 'kept'],
  ['the same somewhere else', [first, effect('airline', 'c1', 'Submit')], 'kept'],
  ['the same again', [first, effect('publisher', 'c2', 'Submit'), first], 'broken'],
] as const)('[P21] one act has its effect outside once: %s', (_, facts, kind) => {
  expect(watch(outsideOnce, facts).atRest.kind).toBe(kind);
});
