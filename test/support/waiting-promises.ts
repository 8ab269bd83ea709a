import { entriesFrom } from '../../src/base/sorted-map.ts';
import { keyText } from '../../src/kernel/database/database.ts';
import type { Culprit, Property } from '../../src/kernel/properties/property.ts';

type Asked = { readonly asked: readonly { readonly by: string; readonly subject: string }[] };
const nobody: Asked = { asked: [] };

/** Everybody who is asked decides: as nobody owes it, the promise waits for them, also at rest. */
export const everybodyHasDecided: Property = {
  id: 'everybody-has-decided',
  kind: 'eventually',
  initial: nobody,
  observe: (state, fact) => {
    const { asked } = state as Asked;
    if (fact.kind === 'decision-awaited')
      return { asked: [...asked, { by: fact.by, subject: fact.subject }] };
    if (fact.kind !== 'decision-over') return state;
    const index = asked.findIndex(({ by, subject }) => by === fact.by && subject === fact.subject);
    return { asked: asked.toSpliced(index, 1) };
  },
  judge: (state) => {
    const { asked } = state as Asked;
    if (asked.length === 0) return { kind: 'kept' };
    return { kind: 'waiting', for: asked.map((one): Culprit => ({ kind: 'person', ...one })) };
  },
};

/** At rest no timer is left that nobody has fired. */
export const noTimerIsLeft: Property = {
  id: 'no-timer-is-left',
  kind: 'eventually',
  initial: {},
  observe: (state) => state,
  judge: (_state, world) => {
    const rows = world.databases['shop']?.tables['timers']?.rows;
    const left = rows === undefined ? [] : [...entriesFrom(rows)];
    if (left.length === 0) return { kind: 'kept' };
    return {
      kind: 'waiting',
      for: left.map(({ key }) => ({ kind: 'row', database: 'shop', table: 'timers', key: keyText(key) })),
    };
  },
};
