import type { ReactElement, ReactNode } from 'react';
import { Code } from '../inspector/code.tsx';
import { Tables } from '../inspector/tables.tsx';
import { Trace, TraceFilters } from '../inspector/trace.tsx';
import type { InspectorTab } from '../lab/view-state.ts';
import { useView, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Tabs } from '../parts/tabs.tsx';

const tabIds: readonly InspectorTab[] = ['trace', 'tables', 'code'];
const contents: Readonly<Record<InspectorTab, ReactNode>> = {
  trace: <Trace />,
  tables: <Tables />,
  code: <Code />,
};

type InspectorProps = {
  readonly isFolded: boolean;
  readonly onUnfold: () => void;
  readonly aside: ReactNode;
};

/** What lies behind the map: the trace, the rows, the source. */
export function Inspector({ isFolded, onUnfold, aside }: InspectorProps): ReactElement {
  const { shell } = useTexts();
  const view = useViewStore();
  const tab = useView((state) => state.tab);
  return (
    <Tabs
      label={shell.panels.inspector}
      value={tab}
      hasPanels={!isFolded}
      onChange={(id) => {
        const chosen = tabIds.find((one) => one === id);
        if (chosen !== undefined) view.setState({ tab: chosen });
        if (isFolded) onUnfold();
      }}
      tabs={tabIds.map((id) => ({ id, label: shell.panels[id], content: contents[id] }))}
      aside={
        <>
          {tab === 'trace' && !isFolded && <TraceFilters />}
          {aside}
        </>
      }
    />
  );
}
