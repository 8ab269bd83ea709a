import { useId, type ReactElement } from 'react';
import type { SagaView } from '../../app/saga/saga-view.ts';
import { useLab, useView, useViewStore } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { ActEvents } from './act-events.tsx';
import { InstanceActs } from './instance-acts.tsx';
import { SagaFacts } from './saga-facts.tsx';
import { sagaName } from './saga-name.ts';
import { SagaSteps } from './saga-steps.tsx';
import styles from './saga.module.css';

/** One of them: what it is at, its steps, what it has done. */
export function SagaCard({ saga }: { readonly saga: SagaView }): ReactElement {
  const { sagas: words, inspector } = useAllTexts();
  const view = useViewStore();
  const filter = useView((state) => state.filter);
  const isNews = useLab((state) => saga.steps.some(({ at }) => at === state.position));
  const id = useId();
  return (
    <section className={styles['saga']} data-status={saga.status} data-news={isNews} aria-labelledby={id}>
      <div className={styles['head']}>
        <span className={styles['tag']} aria-hidden="true">
          {saga.kind === 'instance' ? 'S' : 'C'}
        </span>
        <h3 id={id} translate="no">
          {sagaName(saga, inspector.trace.act)}
        </h3>
        <span className={styles['status']} data-status={saga.status}>
          {words.statuses[saga.status]}
        </span>
        <Button
          look="quiet"
          className={styles['only']}
          onClick={() => view.setState({ tab: 'trace', filter: { ...filter, saga: saga.key } })}
        >
          {words.inTrace}
        </Button>
      </div>
      <div className={styles['parts']}>
        <SagaFacts saga={saga} />
        {saga.steps.length > 0 && <SagaSteps saga={saga} />}
        {saga.kind === 'instance' ? <InstanceActs saga={saga} /> : <ActEvents saga={saga} />}
      </div>
    </section>
  );
}
