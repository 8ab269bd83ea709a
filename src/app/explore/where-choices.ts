import type { Bounds } from '../../explorer/question/bounds.ts';
import { namesToStrike } from '../../explorer/question/fault-where.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import { rareFaults, usualFaults } from './search-draft.ts';

/** A kind of fault that may strike, the names that it can be kept to, and the one that it is; null: anywhere. */
export type WhereChoice = {
  readonly kind: FaultKind;
  readonly names: readonly string[];
  readonly chosen: string | null;
};

export function whereChoices(definition: SystemDefinition, bounds: Bounds): readonly WhereChoice[] {
  if (bounds.faultCountMax === 0) return [];
  return [...usualFaults, ...rareFaults]
    .filter((kind) => (bounds.faults[kind] ?? 0) > 0)
    .map((kind) => ({
      kind,
      names: namesToStrike(definition, kind),
      chosen: bounds.where?.[kind]?.[0] ?? null,
    }))
    .filter(({ names }) => names.length > 0);
}

/** The bounds, with a kind of fault kept to a place; null: it may strike anywhere. */
export function keptTo({ where = {}, ...bounds }: Bounds, kind: FaultKind, name: string | null): Bounds {
  const others = Object.entries(where).filter(([other]) => other !== kind);
  const kept = Object.fromEntries(name === null ? others : [...others, [kind, [name]]]);
  return Object.keys(kept).length === 0 ? bounds : { ...bounds, where: kept };
}

/** What another system was asked about may be kept to places that are not there in this one. */
export function keptToPlacesOf(definition: SystemDefinition, bounds: Bounds): Bounds {
  return Object.entries(bounds.where ?? {}).reduce((kept, [kind, names]) => {
    const known = namesToStrike(definition, kind as FaultKind);
    return names.every((name) => known.includes(name)) ? kept : keptTo(kept, kind as FaultKind, null);
  }, bounds);
}
