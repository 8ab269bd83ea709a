import { useMemo, type ComponentType } from 'react';
import { hasTemplates } from '../../app/questions/has-templates.ts';
import { hasReplays } from '../../app/selectors/replays.ts';
import { useLab } from '../lab/lab-context.tsx';
import type { InspectorTab } from '../lab/view-state.ts';
import { late } from '../late/late.tsx';

const Trace = late(async () => (await import('../inspector/trace.tsx')).Trace, 'all');
const TraceFilters = late(async () => (await import('../inspector/trace.tsx')).TraceFilters, 'all');
const Sequence = late(async () => (await import('../sequence/sequence.tsx')).Sequence, 'all');
const SequenceTools = late(async () => (await import('../sequence/sequence-tools.tsx')).SequenceTools, 'all');
const Sagas = late(async () => (await import('../saga/sagas.tsx')).Sagas, 'all');
const Questions = late(async () => (await import('../questions/questions.tsx')).Questions, 'all');
const Charts = late(async () => (await import('../charts/charts.tsx')).Charts, 'all');
const Walk = late(async () => (await import('../walk/walk.tsx')).Walk, 'all');
const Tables = late(async () => (await import('../inspector/tables.tsx')).Tables, 'all');
const Code = late(async () => (await import('../inspector/code.tsx')).Code, 'all');
const CodeChoice = late(async () => (await import('../inspector/code.tsx')).CodeChoice, 'all');

export type InspectorPanel = {
  readonly id: InspectorTab;
  readonly Content: ComponentType;
  /** What stands beside the tabs, or above the panel where there is no room; null: nothing. */
  readonly Filters: ComponentType | null;
};

/** What lies behind the map, in the order of its tabs, on a desk and on a phone. */
const inspectorPanels: readonly InspectorPanel[] = [
  { id: 'trace', Content: Trace, Filters: TraceFilters },
  { id: 'sequence', Content: Sequence, Filters: SequenceTools },
  { id: 'sagas', Content: Sagas, Filters: null },
  { id: 'questions', Content: Questions, Filters: null },
  { id: 'walk', Content: Walk, Filters: null },
  { id: 'tables', Content: Tables, Filters: null },
  { id: 'code', Content: Code, Filters: CodeChoice },
  { id: 'charts', Content: Charts, Filters: null },
];

/** Those that have anything to show of what is open. */
export function useInspectorPanels(): readonly InspectorPanel[] {
  const hasSagas = useLab((state) => state.hasSagas);
  const isFolded = useLab((state) => hasReplays(state.definition));
  const isAskable = useLab((state) => hasTemplates(state.definition));
  const hasSteps = useLab(({ definition }) => definition.commandSteps !== undefined);
  return useMemo(() => {
    const lacking: readonly InspectorTab[] = [
      ...(hasSagas ? [] : (['sagas'] as const)),
      ...(isAskable ? [] : (['questions'] as const)),
      ...(isFolded ? [] : (['charts'] as const)),
      ...(hasSteps ? [] : (['walk'] as const)),
    ];
    return inspectorPanels.filter(({ id }) => !lacking.includes(id));
  }, [hasSagas, isAskable, isFolded, hasSteps]);
}
