import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { isFault, newsOf } from '../../app/verdicts/marks.ts';
import { isNews, turnsAt, type PromiseTurn } from '../../app/verdicts/verdict.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { narrate, narrateVerdicts } from '../../i18n/narrate.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import { FollowButton } from '../follow/follow-button.tsx';
import { useFollowed } from '../follow/use-followed.ts';
import { useActions, useLab, useView, useViewStore } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Select } from '../parts/field.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { useIsNarrow } from '../parts/hooks/use-media.ts';
import { sagaName } from '../saga/saga-name.ts';
import { createTraceSieve, traceKinds, type TraceFilter } from '../lab/trace-filter.ts';
import styles from './trace.module.css';
import { useWindow } from './use-window.ts';

const noMoves: readonly number[] = [];
const rowHeights = { wide: 26, narrow: 56 };

/** One sentence a move: the record of the run, for the eye and for the screen reader. */
export function Trace(): ReactElement {
  const texts = useAllTexts();
  const filter = useView((view) => view.filter);
  const entries = useLab((state) => state.entries);
  const chain = useLab((state) => state.followed?.moves ?? noMoves);
  const verdicts = useLab((state) => state.verdicts);
  const { movesOfSaga } = useActions();
  const [sieve] = useState(createTraceSieve);
  const numbers = useMemo(() => {
    const ofSaga = filter.saga === '' || entries.length === 0 ? noMoves : movesOfSaga(filter.saga);
    return sieve(entries, filter, { chain, verdicts, ofSaga });
  }, [sieve, entries, filter, chain, verdicts, movesOfSaga]);
  const { traced } = texts;
  return (
    <div className={styles['root']}>
      {numbers.length === 0 ? (
        <p className={styles['empty']}>{entries.length === 0 ? traced.empty : traced.none}</p>
      ) : (
        <Rows numbers={numbers} />
      )}
    </div>
  );
}

/** Which moves the trace shows. */
export function TraceFilters(): ReactElement {
  const texts = useAllTexts();
  const view = useViewStore();
  const filter = useView((state) => state.filter);
  const onChange = (changed: TraceFilter): void => view.setState({ filter: changed });
  const { traced } = texts;
  const places = useLab((state) => state.definition.places);
  const isFollowing = useLab((state) => state.subject !== null);
  return (
    <div className={styles['filters']}>
      <Select
        label={traced.place}
        isInline
        value={filter.place}
        onChange={(place) => onChange({ ...filter, place })}
        options={[
          { value: '', label: traced.all },
          ...places.map(({ id }) => ({ value: id, label: lookUp(texts.places, id) })),
        ]}
      />
      <Select
        label={traced.kind}
        isInline
        value={filter.kind}
        onChange={(value) => {
          const kind = traceKinds.find((one) => one === value);
          if (kind !== undefined) onChange({ ...filter, kind });
        }}
        options={traceKinds
          .filter((kind) => kind !== 'chain' || isFollowing || filter.kind === 'chain')
          .map((kind) => ({ value: kind, label: traced[kind] }))}
      />
      <SagaFilter filter={filter} onChange={onChange} />
    </div>
  );
}

type SagaFilterProps = { readonly filter: TraceFilter; readonly onChange: (filter: TraceFilter) => void };

/** One that the moment looked at does not know, or another future, stays chosen. */
function SagaFilter({ filter, onChange }: SagaFilterProps): ReactElement | null {
  const { inspector, traced } = useAllTexts();
  const hasSagas = useLab((state) => state.hasSagas);
  const sagas = useLab((state) => state.sagas);
  if (!hasSagas) return null;
  const known = sagas.map((saga) => ({ value: saga.key, label: sagaName(saga, inspector.trace.act) }));
  const isKnown = filter.saga === '' || known.some(({ value }) => value === filter.saga);
  return (
    <Select
      label={traced.saga}
      isInline
      value={filter.saga}
      onChange={(saga) => onChange({ ...filter, saga })}
      options={[
        { value: '', label: traced.all },
        ...known,
        ...(isKnown ? [] : [{ value: filter.saga, label: filter.saga }]),
      ]}
    />
  );
}

function Rows({ numbers }: { readonly numbers: readonly number[] }): ReactElement {
  const texts = useAllTexts();
  const rowHeight = useIsNarrow() ? rowHeights.narrow : rowHeights.wide;
  const position = useLab((state) => state.position);
  const chain = useFollowed('moves');
  const { ref, first, last, height, offset, scrollTo } = useWindow(numbers.length, rowHeight);
  const at = numbers.findLastIndex((number) => number <= position);
  useEffect(() => {
    if (at >= 0) scrollTo(at);
  }, [at, scrollTo]);
  return (
    <div ref={ref} className={styles['list']} data-testid="trace">
      <div style={{ height }} />
      <ol className={styles['rows']} style={{ top: offset }} aria-label={texts.shell.panels.trace}>
        {numbers.slice(first, last).map((number, index) => (
          <li
            key={number}
            className={classes(styles['item'], chain.has(number) && styles['followed'])}
            aria-setsize={numbers.length}
            aria-posinset={first + index + 1}
          >
            <Row number={number} position={position} height={rowHeight} isFollowed={chain.has(number)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type RowProps = {
  readonly number: number;
  readonly position: number;
  readonly height: number;
  readonly isFollowed: boolean;
};

function Row({ number, position, height, isFollowed }: RowProps): ReactElement | null {
  const texts = useAllTexts();
  const actions = useActions();
  const entry = useLab((state) => state.entries[number - 1]);
  const verdicts = useLab((state) => state.verdicts);
  const acts = useLab((state) => state.acts);
  const tellsTurns = useView((view) => view.filter.kind === 'turns');
  if (entry === undefined) return null;
  const found = turnsAt(verdicts, number);
  const news = found.filter(isNews);
  const told = tellsTurns ? found : news;
  const sentence = [narrate(entry, texts, acts), ...narrateVerdicts(told, texts)].join(' ');
  const [sign, look] = signOf(entry, news);
  return (
    <>
      <button
        type="button"
        className={classes(
          styles['row'],
          number === position && styles['here'],
          number > position && styles['later'],
          entry.op?.kind === 'tell' && styles['tell'],
        )}
        style={{ height }}
        aria-current={number === position ? 'step' : undefined}
        title={sentence}
        onClick={() => actions.seek(number)}
      >
        <span className={styles['number']}>{number}</span>
        <span className={classes(styles['sign'], look !== '' && styles[look])} aria-hidden="true">
          {sign}
        </span>
        <span className={styles['sentence']}>
          <Sentence text={sentence} />
          {isFollowed && <HiddenText>{` (${texts.inspector.follow.inChain})`}</HiddenText>}
        </span>
      </button>
      <FollowButton what={{ kind: 'move', number }} />
    </>
  );
}

/** The worst that there is to say of a move, by the signs of the scrubber. */
function signOf(entry: TraceEntry, news: readonly PromiseTurn[]): readonly [sign: string, look: string] {
  const kinds = news.map(newsOf);
  if (kinds.includes('broken')) return ['✕', 'broken'];
  if (isFault(entry)) return ['▼', 'fault'];
  if (kinds.includes('will-break')) return ['▲', 'fault'];
  if (kinds.includes('parked')) return ['P', 'fault'];
  return kinds.length > 0 ? ['✓', 'saved'] : ['', ''];
}
