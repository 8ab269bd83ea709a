import type { ComponentType } from 'react';
import { Code } from '../inspector/code.tsx';
import { Tables } from '../inspector/tables.tsx';
import { Trace, TraceFilters } from '../inspector/trace.tsx';
import type { InspectorTab } from '../lab/view-state.ts';

export type InspectorPanel = {
  readonly id: InspectorTab;
  readonly Content: ComponentType;
  /** What stands beside the tabs, or above the panel where there is no room; null: nothing. */
  readonly Filters: ComponentType | null;
};

/** What lies behind the map, in the order of its tabs, on a desk and on a phone. */
export const inspectorPanels: readonly InspectorPanel[] = [
  { id: 'trace', Content: Trace, Filters: TraceFilters },
  { id: 'tables', Content: Tables, Filters: null },
  { id: 'code', Content: Code, Filters: null },
];
