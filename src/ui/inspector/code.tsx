import { useState, type ReactElement } from 'react';
import type { Json } from '../../base/json.ts';
import { describeOp, whoOf } from '../../i18n/narrate.ts';
import type { ProcessView } from '../../app/moves/offered-moves.ts';
import { useLab, useView, useViewStore } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { late } from '../late/late.tsx';
import { classes } from '../parts/classes.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { cellText } from './cell-text.ts';
import styles from '../code/code.module.css';
import { shownProcess } from './shown-process.ts';

/** With the texts of all sources, and what colours them. */
const Source = late(async () => (await import('../code/source.tsx')).Source, 'all');

const CodePath = late(async () => (await import('../code/code-path.tsx')).CodePath, 'all');

/** The very source that runs: of a process, or along the path of a command. */
export function Code(): ReactElement {
  const isPath = useView((view) => view.station !== null);
  return isPath ? <CodePath /> : <RunningCode />;
}

/** Which of the two. */
export function CodeChoice(): ReactElement {
  const { code } = useAllTexts();
  const view = useViewStore();
  const station = useView((state) => state.station);
  const [left, setLeft] = useState('');
  return (
    <fieldset className={styles['choice']} aria-label={code.shown}>
      <Button
        look="quiet"
        aria-pressed={station === null}
        onClick={() => {
          setLeft(station ?? left);
          view.setState({ station: null });
        }}
      >
        {code.running}
      </Button>
      <Button
        look="quiet"
        aria-pressed={station !== null}
        onClick={() => view.setState({ station: station ?? left })}
      >
        {code.path}
      </Button>
    </fieldset>
  );
}

/** The source of a process, with the line of the op that is next. */
function RunningCode(): ReactElement {
  const { code } = useAllTexts();
  const chosen = useView((view) => view.process);
  const processes = useLab((state) => state.processes);
  const choices = useLab((state) => state.choices);
  const process = shownProcess({ processes, choices }, chosen);
  if (process === null) return <p className={styles['note']}>{code.none}</p>;
  return <ProcessCode process={process} />;
}

function ProcessCode({ process }: { readonly process: ProcessView }): ReactElement {
  const { code } = useAllTexts();
  // A chosen frame of the call stack holds until the process has moved.
  const point = `${process.activation} ${process.results.length}`;
  const [chosen, setChosen] = useState({ point, frame: 0 });
  const frame = chosen.point === point ? chosen.frame : 0;
  const sites = process.op.sites ?? [];
  const site = sites[frame];
  return (
    <div className={styles['root']}>
      <div className={styles['side']}>
        <ProcessSelect shown={process} />
        {sites.length > 0 && (
          <fieldset className={styles['frames']} aria-label={code.stack} translate="no">
            {sites
              .map(({ file, line }, index) => (
                <button
                  key={`${file}:${line}:${index}`}
                  type="button"
                  className={styles['frame']}
                  aria-pressed={index === frame}
                  aria-label={code.line(file, line)}
                  onClick={() => setChosen({ point, frame: index })}
                >
                  {`${'› '.repeat(sites.length - 1 - index)}${file.split('/').at(-1)}:${line}`}
                </button>
              ))
              .toReversed()}
          </fieldset>
        )}
      </div>
      {site === undefined ? (
        <p className={styles['note']}>{code.noSource}</p>
      ) : (
        <Source key={site.file} file={site.file} line={site.line} />
      )}
      <Results process={process} />
    </div>
  );
}

function ProcessSelect({ shown }: { readonly shown: ProcessView }): ReactElement {
  const texts = useAllTexts();
  const { code } = texts;
  const view = useViewStore();
  const processes = useLab((state) => state.processes);
  return (
    <Select
      label={code.process}
      value={shown.activation}
      onChange={(process) => view.setState({ process })}
      options={processes.map(({ activation, place, isEnabled }) => ({
        value: activation,
        label: `${whoOf(activation, place, texts)} (${isEnabled ? code.ready : code.waits})`,
      }))}
    />
  );
}

function Results({ process }: { readonly process: ProcessView }): ReactElement {
  const texts = useAllTexts();
  const { code } = texts;
  return (
    <ScrollRegion className={classes(styles['side'], styles['results'])} label={code.results}>
      <h2>{code.next}</h2>
      <p className={styles['result']}>
        <Sentence text={describeOp(process.op, texts)} />
      </p>
      <h2>{code.results}</h2>
      {process.results.length === 0 && <p className={styles['note']}>{code.noResults}</p>}
      <ol className={styles['list']} translate="no">
        {process.results.map((result, index) => (
          // Results are only ever appended, so the index is the result's name.
          <li key={String(index)} className={classes(styles['result'], !result.ok && styles['failed'])}>
            {result.ok ? resultText(result.value) : result.failure}
          </li>
        ))}
      </ol>
    </ScrollRegion>
  );
}

const resultText = (value: unknown): string => (value === null ? 'ok' : cellText(value as Json));
