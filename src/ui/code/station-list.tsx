import { Tabs } from 'radix-ui';
import { useEffect, useRef, type ReactElement } from 'react';
import type { ShownStation } from '../../app/code/code-path.ts';
import type { Ran } from '../../app/code/just-ran.ts';
import type { StationId } from '../../app/code/station.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './code-path.module.css';

type StationListProps = {
  readonly stations: readonly ShownStation[];
  readonly nameOf: (id: StationId) => string;
  readonly current: StationId;
  readonly ran: readonly Ran[];
};

/** All stations in their order, those marked that have just run. */
export function StationList({ stations, nameOf, current, ran }: StationListProps): ReactElement {
  const { codePath: words } = useAllTexts();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = ref.current?.querySelector(`[data-station="${current}"]`);
    if (row instanceof HTMLElement) showIn(ref.current, row);
  }, [current]);
  return (
    <Tabs.List ref={ref} className={styles['list']} aria-label={words.title}>
      {stations.map(({ id }, index) => {
        const hasRun = ran.some((one) => one.id === id);
        return (
          <Tabs.Trigger key={id} value={id} className={styles['station']} data-station={id} data-ran={hasRun}>
            <b>{index + 1}</b>
            <span>{nameOf(id)}</span>
            {hasRun && <span className={styles['ran']}>{words.ran}</span>}
          </Tabs.Trigger>
        );
      })}
    </Tabs.List>
  );
}

/** Scrolls the list, and not the page around it. */
function showIn(box: HTMLElement | null, row: HTMLElement): void {
  if (box === null) return;
  const top = row.offsetTop - box.offsetTop;
  const left = row.offsetLeft - box.offsetLeft;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + row.offsetHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = top + row.offsetHeight - box.clientHeight;
  if (left < box.scrollLeft) box.scrollLeft = left;
  else if (left + row.offsetWidth > box.scrollLeft + box.clientWidth)
    box.scrollLeft = left + row.offsetWidth - box.clientWidth;
}
