import { useState, type ReactElement } from 'react';
import { FollowBar } from '../follow/follow-bar.tsx';
import { ChallengeBar, ChallengePanel } from '../challenge/late-challenge.ts';
import { CommandPanel } from '../commands/command-form.tsx';
import { NextMoves } from '../controls/next-moves.tsx';
import { SetupPanel } from '../setup/setup-panel.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { SystemMap } from '../map/system-map.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { LightStrip } from '../promises/light-strip.tsx';
import { Promises } from '../promises/promises.tsx';
import { Press } from '../story/press.tsx';
import { StoryPanel } from '../story/story-panel.tsx';
import { Transport } from '../timeline/transport.tsx';
import { inspectorPanels } from './inspector-panels.tsx';
import styles from './phone-page.module.css';
import { Viewpoint } from './viewpoint.tsx';

/** The map on top, the transport under the thumb, all else in tabs between. */
export function PhoneBody(): ReactElement {
  const { shell, challenges } = useTexts();
  const { panels } = shell;
  const { hasGoal, maySend, mayChangeSetup } = useLab((state) => state.offers);
  const [tab, setTab] = useState('story');
  const tabs = [
    hasGoal
      ? { id: 'story', label: challenges.panel, content: <ChallengePanel hasBar /> }
      : { id: 'story', label: panels.story, content: <StoryPanel hasPress={false} /> },
    { id: 'promises', label: panels.promises, content: <Promises /> },
    { id: 'moves', label: panels.moves, content: <NextMoves /> },
    ...(maySend ? [{ id: 'commands', label: panels.commands, content: <CommandPanel /> }] : []),
    ...(mayChangeSetup ? [{ id: 'setup', label: panels.setup, content: <SetupPanel /> }] : []),
    ...inspectorPanels.map(({ id, Content, Filters }) => ({
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
  return (
    <>
      <main>
        <div className={styles['map']}>
          <SystemMap />
        </div>
        <div className={styles['content']}>
          <Tabs label={panels.inspector} tabs={tabs} value={tab} onChange={setTab} />
        </div>
      </main>
      <div className={styles['transport']}>
        <FollowBar />
        <Viewpoint />
        <div className={styles['lights']}>
          <LightStrip />
        </div>
        <div className={styles['press']}>
          {hasGoal ? <ChallengeBar onHint={() => setTab('story')} /> : <Press isAlone />}
        </div>
        <Transport />
      </div>
    </>
  );
}
