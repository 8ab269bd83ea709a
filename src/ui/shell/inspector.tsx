import type { ReactElement, ReactNode } from 'react';
import { useView, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { keepTab } from '../lab/view-state.ts';
import { useInspectorPanels } from './inspector-panels.tsx';

type InspectorProps = {
  readonly isFolded: boolean;
  readonly onUnfold: () => void;
  readonly aside: ReactNode;
};

/** What lies behind the map: the trace, the rows, the source. */
export function Inspector({ isFolded, onUnfold, aside }: InspectorProps): ReactElement {
  const { shell } = useTexts();
  const view = useViewStore();
  const panels = useInspectorPanels();
  const wanted = useView((state) => state.tab);
  // One that this run does not have may be there in the next.
  const tab = panels.some(({ id }) => id === wanted) ? wanted : 'trace';
  const Filters = panels.find(({ id }) => id === tab)?.Filters ?? null;
  return (
    <Tabs
      label={shell.panels.inspector}
      value={tab}
      hasPanels={!isFolded}
      onChange={(id) => {
        const chosen = panels.find((panel) => panel.id === id);
        if (chosen !== undefined) {
          view.setState({ tab: chosen.id });
          keepTab(chosen.id);
        }
        if (isFolded) onUnfold();
      }}
      tabs={panels.map(({ id, Content }) => ({ id, label: shell.panels[id], content: <Content /> }))}
      aside={
        <>
          {Filters !== null && !isFolded && <Filters />}
          {aside}
        </>
      }
    />
  );
}
