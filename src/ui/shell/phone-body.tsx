import { useEffect, useRef, useState, type ReactElement } from 'react';
import { breaksAt } from '../../app/selectors/watched-promise.ts';
import { FollowBar } from '../follow/follow-bar.tsx';
import { ChallengeBar } from '../challenge/late-challenge.ts';
import { PlayedPanel } from '../lesson/played-panel.tsx';
import { VerdictStrip } from '../stage/verdict-strip.tsx';
import { useLab, useViewStore } from '../lab/lab-context.tsx';
import { keepInSight } from '../parts/hooks/use-in-sight.ts';
import { askedStation } from '../lab/asked-station.ts';
import { inspectorTabs } from '../lab/view-state.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { SystemMap } from '../map/system-map.tsx';
import { useCulpritInSight } from '../map/use-culprit-in-sight.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { AskedPeople } from '../story/asked-people.tsx';
import { late } from '../late/late.tsx';
import { Tabs, type Tab } from '../parts/tabs.tsx';
import { MainPress, SecondPress } from '../story/press.tsx';
import { ToldPanel } from '../lesson/told-panel.tsx';
import { Transport } from '../timeline/transport.tsx';
import { useInspectorPanels } from './inspector-panels.tsx';
import type { PageShape } from '../lab/page-shape.ts';
import styles from './phone-page.module.css';
import { Viewpoint } from './viewpoint.tsx';

/** On a phone one tab is seen at a time: what stands in the others comes when it is turned to. */
const LateCommands = late(async () => (await import('../commands/command-form.tsx')).CommandPanel);
const LateMoves = late(async () => (await import('../controls/next-moves.tsx')).NextMoves);
const LatePromises = late(async () => (await import('../promises/promises.tsx')).Promises);
const LateSandbox = late(async () => (await import('../setup/sandbox-panel.tsx')).SandboxPanel);
const LateSetup = late(async () => (await import('../setup/setup-panel.tsx')).SetupPanel);

/** The map on top, how the promises stand and what one presses under the thumb, all else in tabs between. */
export function PhoneBody({ shape }: { readonly shape: PageShape }): ReactElement {
  const { shell } = useTexts();
  const { hasGoal, script } = useLab((state) => state.offers);
  const [tab, setTab] = useState(() => (askedStation() === null ? 'story' : 'code'));
  const view = useViewStore();
  const tabs = usePhoneTabs(shape);
  // What a panel leads to is another tab here.
  useEffect(
    () =>
      view.subscribe((now, before) => {
        if (now.tab !== before.tab) setTab(now.tab);
      }),
    [view],
  );
  const content = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  useCulpritInSight(map);
  // A link to a piece of code leads there.
  useEffect(() => (askedStation() === null ? undefined : keepInSight(() => content.current, 'start')), []);
  const open = (id: string): void => {
    setTab(id);
    content.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <main>
        <div ref={map} className={styles['map']} data-skip-to="map" tabIndex={-1}>
          <SystemMap isEndless />
        </div>
        <div ref={content} className={styles['content']}>
          <Tabs
            label={shell.panels.inspector}
            tabs={tabs}
            value={tabs.some(({ id }) => id === tab) ? tab : (tabs[0]?.id ?? '')}
            onChange={(id) => {
              const chosen = inspectorTabs.find((one) => one === id);
              if (chosen !== undefined) view.setState({ tab: chosen });
              setTab(id);
            }}
          />
        </div>
      </main>
      <div className={styles['transport']}>
        <FollowBar />
        <Viewpoint />
        <VerdictStrip onPress={() => open('promises')} />
        <div className={styles['asked']}>
          <AskedPeople />
        </div>
        <div className={styles['press']}>
          {hasGoal ? (
            <ChallengeBar onHint={() => open('story')} />
          ) : (
            <>
              <MainPress isFolded={script !== null && !shape.hasTools} />
              <SecondPress />
              <IconButton
                icon="more"
                label={shape.hasTools ? shell.fewerTools : shell.tools}
                look="plain"
                side="top"
                aria-expanded={shape.hasTools}
                data-testid="tools"
                data-focus-twin="tools"
                onClick={() => shape.setTools(!shape.hasTools)}
              />
            </>
          )}
        </div>
        {(hasGoal || shape.hasTools) && <Transport shape={shape} />}
      </div>
    </>
  );
}

/** In a story the few that it needs, until all are asked for. */
function usePhoneTabs({ hasTools }: PageShape): readonly Tab[] {
  const { shell, ways } = useTexts();
  const { panels } = shell;
  const { hasGoal, script, maySend, mayChangeSetup, mayChooseMoves } = useLab((state) => state.offers);
  const inspectorPanels = useInspectorPanels();
  const brokenCount = useLab((state) => breaksAt(state.lights)?.count ?? null);
  const isTold = script !== null;
  const isShort = isTold && !hasTools;
  return [
    ...(hasGoal ? [{ id: 'story', label: ways.challenge, content: <PlayedPanel hasBar /> }] : []),
    ...(isTold ? [{ id: 'story', label: panels.story, content: <ToldPanel hasPress={false} /> }] : []),
    ...(isTold || hasGoal
      ? []
      : [{ id: 'story', label: panels.setup, content: <LateSandbox hasPress={false} /> }]),
    { id: 'promises', label: panels.promises, badge: brokenCount, content: <LatePromises isRoomy /> },
    ...(isShort || !mayChooseMoves ? [] : [{ id: 'moves', label: panels.moves, content: <LateMoves /> }]),
    ...(isTold && hasTools && maySend
      ? [{ id: 'commands', label: panels.commands, content: <LateCommands /> }]
      : []),
    ...(isTold && hasTools && mayChangeSetup
      ? [{ id: 'setup', label: panels.setup, content: <LateSetup /> }]
      : []),
    ...inspectorPanels
      .filter(({ id }) => !isShort || id !== 'code')
      .map(({ id, Content, Filters }) => ({
        id,
        label: panels[id],
        content:
          Filters === null ? (
            <Content />
          ) : (
            <div className={styles['trace']}>
              <Filters />
              <Content />
            </div>
          ),
      })),
  ];
}
