import { fail, succeed, type Result } from '../src/base/result.ts';
import { usualBoundsIn, type Bounds } from '../src/explorer/question/bounds.ts';
import { namesToStrike } from '../src/explorer/question/fault-where.ts';
import type { SystemDefinition } from '../src/kernel/definition/definition.ts';
import type { FaultKind } from '../src/kernel/faults/fault-kind.ts';
import { countOf, type OptionKind, type ReadOptions } from './read-options.ts';

/** Options that count faults, by the kind that the machine counts. */
const faultOptions: Readonly<Record<string, FaultKind>> = {
  crashes: 'crash',
  outages: 'outage',
  refusals: 'refused',
  'lost-requests': 'request-lost',
  'lost-replies': 'reply-lost',
  redeliveries: 'redelivery',
  rebalances: 'rebalance',
  expiries: 'expiry',
  'offset-expiries': 'offset-expiry',
  'late-subscriptions': 'late-subscription',
  'early-time-outs': 'early-time-out',
  poisons: 'poison',
  unpublishables: 'unpublishable',
};

/** Options that keep faults to a place; what is poisonous is so wherever it comes to. */
const whereOptions: Readonly<Record<string, FaultKind>> = {
  'crash-of': 'crash',
  'outage-of': 'outage',
  'refusal-of': 'refused',
  'lost-request-of': 'request-lost',
  'lost-reply-of': 'reply-lost',
  'redelivery-of': 'redelivery',
  'rebalance-of': 'rebalance',
  'expiry-of': 'expiry',
  'offset-expiry-of': 'offset-expiry',
  'late-subscription-of': 'late-subscription',
  'early-time-out-of': 'early-time-out',
};

const boundOptions: Readonly<Record<string, Exclude<keyof Bounds, 'faults' | 'where'>>> = {
  commands: 'commandCount',
  faults: 'faultCountMax',
  states: 'stateCountMax',
  depth: 'depthMax',
  memory: 'memoryMibMax',
};

export const boundOptionKinds: Readonly<Record<string, OptionKind>> = {
  ...Object.fromEntries(
    [...Object.keys(faultOptions), ...Object.keys(boundOptions)].map((name) => [name, 'value'] as const),
  ),
  ...Object.fromEntries(Object.keys(whereOptions).map((name) => [name, 'values'] as const)),
};

/** How much may happen, and where; of a kind of fault that is kept to a place, one unless it is counted. */
export function boundsOf(options: ReadOptions, definition: SystemDefinition): Result<Bounds, string> {
  let bounds = usualBoundsIn(definition);
  for (const [name, bound] of Object.entries(boundOptions)) {
    const count = countOf(options, name, bounds[bound]);
    if (!count.ok) return count;
    bounds = { ...bounds, [bound]: count.value };
  }
  for (const [name, kind] of Object.entries(faultOptions)) {
    const count = countOf(options, name, bounds.faults[kind] ?? 0);
    if (!count.ok) return count;
    bounds = { ...bounds, faults: { ...bounds.faults, [kind]: count.value } };
  }
  for (const [name, kind] of Object.entries(whereOptions)) {
    const names = options.valuesOf(name);
    if (names.length === 0) continue;
    const known = namesToStrike(definition, kind);
    const unknown = names.find((one) => !known.includes(one));
    if (unknown !== undefined)
      return fail(
        known.length === 0
          ? `--${name} ${unknown}: nothing here can be struck so`
          : `--${name} ${unknown}: that strikes only ${known.join(', ')}`,
      );
    const isCounted = Object.entries(faultOptions).some(([one, of]) => of === kind && options.has(one));
    const faults = isCounted ? bounds.faults : { ...bounds.faults, [kind]: 1 };
    bounds = { ...bounds, faults, where: { ...bounds.where, [kind]: names } };
  }
  return succeed(bounds);
}
