import type { ReactElement } from 'react';
import { armedList, nameOfArmed } from '../../app/selectors/armed-list.ts';
import { describeArmed } from '../../i18n/narrate.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import styles from './fault-list.module.css';

/** The faults that wait for their moment, each with what disarms it. */
export function ArmedFaults(): ReactElement | null {
  const texts = useTexts();
  const { arming } = texts.controls;
  const actions = useActions();
  const world = useLab((state) => state.world);
  const isWatching = useLab((state) => state.role === 'watching');
  const faults = armedList(world);
  if (faults.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h3>{arming.list}</h3>
      {faults.map(({ id, fault }) => {
        const text = describeArmed(fault, texts);
        return (
          <div key={id} className={styles['group']}>
            <span className={styles['name']}>{text}</span>
            <Button
              disabled={isWatching}
              aria-label={arming.disarmThis(text)}
              onClick={() => actions.act({ kind: 'disarm', fault: nameOfArmed(fault) })}
            >
              {arming.disarm}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
