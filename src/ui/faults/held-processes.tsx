import type { ReactElement } from 'react';
import { describeOp, whoOf } from '../../i18n/narrate.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './fault-list.module.css';

/** The processes that the reader keeps where they are, each with what lets it go. */
export function HeldProcesses(): ReactElement | null {
  const texts = useTexts();
  const { holding } = texts.controls;
  const actions = useActions();
  const held = useLab((state) => state.held);
  const processes = useLab((state) => state.processes);
  const isWatching = useLab((state) => state.role === 'watching');
  const here = processes.filter(({ activation }) => held.includes(activation));
  if (here.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h3>{holding.list}</h3>
      {here.map(({ activation, place, op }) => {
        const who = whoOf(activation, place, texts);
        return (
          <div key={activation} className={styles['group']}>
            <span className={styles['name']}>
              <Sentence text={who} />
              <span className={styles['detail']}>
                <Sentence text={texts.controls.faults.next(describeOp(op, texts))} />
              </span>
            </span>
            <Button
              disabled={isWatching}
              aria-label={holding.releaseThis(who)}
              onClick={() => actions.release(activation)}
            >
              {holding.release}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
