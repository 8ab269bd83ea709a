import { useMemo, type ReactElement } from 'react';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Popover, PopoverClose } from '../parts/popover.tsx';
import { faultGroups, faultText, type FaultGroup } from './fault-text.ts';
import styles from './faults-button.module.css';

/** Every fault that could happen now, as a list: the same that the map offers at its places and links. */
export function FaultsButton(): ReactElement {
  const { shell } = useTexts();
  const isWatching = useLab((state) => state.role === 'watching');
  return (
    <Popover
      label={shell.panels.faults}
      side="top"
      trigger={
        <Button className={styles['trigger']} disabled={isWatching}>
          <Icon name="bolt" />
          <span>{shell.panels.faults}</span>
        </Button>
      }
    >
      <FaultList />
    </Popover>
  );
}

function FaultList(): ReactElement {
  const texts = useTexts();
  const text = texts.controls.faults;
  const faults = useLab((state) => state.faults);
  const processes = useLab((state) => state.processes);
  const parts = useMemo(
    () =>
      [
        { title: text.ops, groups: faultGroups('op', { faults, processes }, texts) },
        { title: text.places, groups: faultGroups('place', { faults, processes }, texts) },
        { title: text.links, groups: faultGroups('link', { faults, processes }, texts) },
      ].filter((part) => part.groups.length > 0),
    [faults, processes, texts, text],
  );
  return (
    <div className={styles['list']}>
      <h2>{text.title}</h2>
      <p className={styles['explain']}>{parts.length === 0 ? text.none : text.explain}</p>
      {parts.map((part) => (
        <section key={part.title} className={styles['part']}>
          <h3>{part.title}</h3>
          {part.groups.map((group) => (
            <FaultRow key={group.id} group={group} />
          ))}
        </section>
      ))}
    </div>
  );
}

function FaultRow({ group }: { readonly group: FaultGroup }): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  return (
    <fieldset className={styles['group']} aria-label={group.title}>
      <span className={styles['name']}>
        {group.title}
        {group.detail !== '' && (
          <span className={styles['detail']}>{texts.controls.faults.next(group.detail)}</span>
        )}
      </span>
      <span className={styles['buttons']}>
        {group.faults.map(({ move }) => (
          <PopoverClose key={JSON.stringify(move)}>
            <Button onClick={() => actions.act(move)}>{faultText(move, texts)}</Button>
          </PopoverClose>
        ))}
      </span>
    </fieldset>
  );
}
