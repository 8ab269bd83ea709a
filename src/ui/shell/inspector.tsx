import type { ReactElement, ReactNode } from 'react';
import { useView, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { inspectorPanels } from './inspector-panels.tsx';

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
  const Filters = inspectorPanels.find(({ id }) => id === tab)?.Filters ?? null;
  return (
    <Tabs
      label={shell.panels.inspector}
      value={tab}
      hasPanels={!isFolded}
      onChange={(id) => {
        const chosen = inspectorPanels.find((panel) => panel.id === id);
        if (chosen !== undefined) view.setState({ tab: chosen.id });
        if (isFolded) onUnfold();
      }}
      tabs={inspectorPanels.map(({ id, Content }) => ({ id, label: shell.panels[id], content: <Content /> }))}
      aside={
        <>
          {Filters !== null && !isFolded && <Filters />}
          {aside}
        </>
      }
    />
  );
}
