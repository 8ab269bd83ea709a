import { Tabs as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './tabs.module.css';

export type Tab = {
  readonly id: string;
  readonly label: string;
  /** A number to look at, beside the label; null: none. */
  readonly badge?: number | null;
  readonly content: ReactNode;
};

type TabsProps = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Stands at the end of the bar. */
  readonly aside?: ReactNode;
  readonly hasPanels?: boolean;
};

export function Tabs({ label, tabs, value, onChange, aside, hasPanels = true }: TabsProps): ReactElement {
  return (
    <Radix.Root value={value} onValueChange={onChange} className={styles['root']}>
      <div className={styles['bar']}>
        <Radix.List aria-label={label} className={styles['list']}>
          {tabs.map((tab) => (
            <Radix.Trigger key={tab.id} value={tab.id} className={styles['tab']}>
              <span>{tab.label}</span>
              {typeof tab.badge === 'number' && <span className={styles['badge']}>{tab.badge}</span>}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {aside}
      </div>
      {hasPanels &&
        tabs.map((tab) => (
          <Radix.Content key={tab.id} value={tab.id} className={styles['panel']}>
            {tab.content}
          </Radix.Content>
        ))}
    </Radix.Root>
  );
}
