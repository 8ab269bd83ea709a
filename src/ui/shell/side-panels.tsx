import type { ReactElement } from 'react';
import { breaksAt } from '../../app/selectors/watched-promise.ts';
import { PlayedPanel } from '../lesson/played-panel.tsx';
import { CommandPanel } from '../commands/command-form.tsx';
import { NextMoves } from '../controls/next-moves.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import type { Tab } from '../parts/tabs.tsx';
import { Promises } from '../promises/promises.tsx';
import { SandboxPanel } from '../setup/sandbox-panel.tsx';
import { SetupPanel } from '../setup/setup-panel.tsx';
import { ToldPanel } from '../lesson/told-panel.tsx';

/** What stands beside the map, as tabs of one column: first what one is here for. */
export function useSidePanels(): readonly Tab[] {
  const { shell, ways } = useTexts();
  const { panels } = shell;
  const { hasGoal, script, maySend, mayChangeSetup, mayChooseMoves } = useLab((state) => state.offers);
  const brokenCount = useLab((state) => breaksAt(state.lights)?.count ?? null);
  const isSandbox = !hasGoal && script === null;
  return [
    ...(hasGoal ? [{ id: 'story', label: ways.challenge, content: <PlayedPanel /> }] : []),
    ...(script === null ? [] : [{ id: 'story', label: panels.story, content: <ToldPanel /> }]),
    ...(isSandbox ? [{ id: 'setup', label: panels.setup, content: <SandboxPanel /> }] : []),
    { id: 'promises', label: panels.promises, badge: brokenCount, content: <Promises isRoomy /> },
    ...(mayChooseMoves ? [{ id: 'moves', label: panels.moves, content: <NextMoves /> }] : []),
    ...(isSandbox || !(maySend || mayChangeSetup)
      ? []
      : [{ id: 'setup', label: panels.setup, content: <OwnSetup /> }]),
  ];
}

/** What beside a story can be changed and sent. */
export function OwnSetup(): ReactElement {
  const { maySend, mayChangeSetup } = useLab((state) => state.offers);
  return (
    <>
      {mayChangeSetup && <SetupPanel />}
      {maySend && <CommandPanel />}
    </>
  );
}
