import type { ReactElement } from 'react';
import { useLab, useView, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { late } from '../late/late.tsx';
import { Popover } from '../overlays/popover.tsx';
import styles from './faults-button.module.css';

const FaultList = late(async () => (await import('./fault-list.tsx')).FaultList, 'all');

/** Opens everything that can be broken, as a list; the map opens it, too, to arm a fault at a place. */
export function FaultsButton(): ReactElement {
  const { shell } = useTexts();
  const view = useViewStore();
  const { isOpen } = useView((state) => state.faultList);
  const isWatching = useLab((state) => state.role === 'watching');
  const open = (isWanted: boolean): void => view.setState({ faultList: { isOpen: isWanted, armAt: null } });
  return (
    <Popover
      label={shell.panels.faults}
      side="top"
      isOpen={isOpen && !isWatching}
      onOpenChange={open}
      trigger={
        <Button className={styles['trigger']} disabled={isWatching}>
          <Icon name="bolt" />
          <span>{shell.panels.faults}</span>
        </Button>
      }
    >
      <FaultList close={() => open(false)} />
    </Popover>
  );
}
