import type { ReactElement } from 'react';
import type { SagaView, AwaitedThing } from '../../app/saga/saga-view.ts';
import type { KeptSaga } from '../../app/saga/saga-state.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import { useViewStore } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './saga.module.css';
import { timeText } from './time-text.ts';

/** Where it stands, what it waits for and since when, where it is kept. */
export function SagaFacts({ saga }: { readonly saga: SagaView }): ReactElement {
  const texts = useAllTexts();
  const { sagas: words } = texts;
  const { waitsFor, waits } = saga;
  return (
    <dl className={styles['facts']}>
      {saga.kind === 'instance' && saga.word !== null && (
        <>
          <dt>{words.stands}</dt>
          <dd>{lookUp(entryOf(texts.sagaWords, saga.type) ?? {}, saga.word)}</dd>
        </>
      )}
      <dt>{words.waitsFor}</dt>
      <dd>
        {waitsFor.length === 0 && <span>{words.nothing}</span>}
        {waitsFor.map((wait) => (
          <span key={waitKey(wait)} className={styles['line']}>
            <Sentence text={waitText(wait, saga, texts)} />
          </span>
        ))}
        {waits !== null && (
          <span className={styles['since']}>
            {words.since(waits.sinceMove, timeText(waits.forMs, words.times))}
          </span>
        )}
      </dd>
      {saga.kind === 'instance' ? (
        <>
          <dt>{words.kept}</dt>
          <dd>
            {saga.forgottenAt === null ? (
              <Kept kept={saga.kept} />
            ) : (
              <strong className={styles['alarm']}>{words.forgottenAt(saga.forgottenAt)}</strong>
            )}
          </dd>
        </>
      ) : (
        <dd className={styles['note']}>{words.actNote}</dd>
      )}
    </dl>
  );
}

const waitKey = (wait: AwaitedThing): string =>
  'by' in wait ? `${wait.kind} ${wait.by}` : wait.kind === 'reply' ? String(wait.id) : wait.kind;

function waitText(
  wait: AwaitedThing,
  { way }: SagaView,
  { sagas: { waits }, places, steps }: AllTexts,
): string {
  switch (wait.kind) {
    case 'reply':
      return wait.hasReply
        ? waits.replied(wait.command, wait.id)
        : waits.reply(wait.command, wait.id, wait.channel);
    case 'outside':
      return waits.outside(lookUp(places, wait.by), wait.command);
    case 'decision':
      return waits.decision(lookUp(places, wait.by));
    case 'step':
      return waits.step(wait.number, steps[way ?? '']?.[wait.number - 1] ?? '');
    case 'deadline':
      return waits.deadline(wait.passed, wait.days);
    case 'message':
      return waits.message;
  }
}

function Kept({ kept }: { readonly kept: KeptSaga }): ReactElement {
  const { sagas: words, places, databases } = useAllTexts();
  const view = useViewStore();
  const show = (database: string, table: string): void =>
    view.setState({ tab: 'tables', table: { database, table } });
  switch (kept.kind) {
    case 'memory':
      return <strong className={styles['held']}>{words.keptIn.memory(lookUp(places, kept.place))}</strong>;
    case 'nowhere':
      return <span>{words.keptIn.nowhere}</span>;
    case 'row':
      return (
        <>
          <Sentence text={words.keptIn.row(kept.table, lookUp(databases, kept.database), kept.version)} />{' '}
          <Button look="quiet" onClick={() => show(kept.database, kept.table)}>
            {words.showRow}
          </Button>
        </>
      );
    case 'stream':
      return (
        <>
          <Sentence text={words.keptIn.stream(kept.records.length, lookUp(databases, kept.database))} />{' '}
          <Button look="quiet" onClick={() => show(kept.database, kept.table)}>
            {words.showStream}
          </Button>
          <ol className={styles['records']} aria-label={words.stream} translate="no">
            {kept.records.map(({ id, type, about }) => (
              <li key={id}>
                {about === type ? `#${String(id)} ${type}` : `#${String(id)} ${type}: ${about}`}
              </li>
            ))}
          </ol>
        </>
      );
  }
}
