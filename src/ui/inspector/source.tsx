import { memo, useEffect, useMemo, useRef, type ReactElement } from 'react';
import { sourceOf } from '../../app/selectors/source-of.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import styles from './code.module.css';
import { highlight, type CodePiece } from './highlight.ts';

type SourceProps = { readonly file: string; readonly line: number };

/** One file, drawn anew for another (`key`), scrolled to its next line. */
export function Source({ file, line }: SourceProps): ReactElement {
  const { code } = useAllTexts();
  const source = sourceOf(file);
  const lines = useMemo(() => (source === null ? [] : highlight(source)), [source]);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = ref.current;
    const next = box?.children[line - 1];
    if (box === null || !(next instanceof HTMLElement)) return;
    box.scrollTop = next.offsetTop - box.offsetTop - box.clientHeight / 3;
  }, [line]);
  if (source === null) return <p className={styles['note']}>{code.noSource}</p>;
  return (
    <ScrollRegion ref={ref} className={styles['source']} label={code.line(file, line)} data-testid="source">
      {lines.map((pieces, index) => (
        // A file's lines don't move while it is shown.
        <Line key={String(index)} pieces={pieces} number={index + 1} isNext={index + 1 === line} />
      ))}
    </ScrollRegion>
  );
}

type LineProps = {
  readonly pieces: readonly CodePiece[];
  readonly number: number;
  readonly isNext: boolean;
};

const Line = memo(function Line({ pieces, number, isNext }: LineProps): ReactElement {
  return (
    <div
      className={classes(styles['line'], isNext && styles['next'])}
      aria-current={isNext ? 'step' : undefined}
    >
      <span className={styles['number']} aria-hidden="true">
        {isNext ? `▶ ${number}` : number}
      </span>
      <code translate="no">
        {pieces.map(({ text, kind }, index) => {
          const look = looks[kind];
          return (
            <span key={String(index)} className={look === undefined ? undefined : styles[look]}>
              {text}
            </span>
          );
        })}
      </code>
    </div>
  );
});

const looks: { readonly [kind: string]: string | undefined } = {
  keyword: 'keyword',
  operator: undefined,
  string: 'string',
  'template-string': 'string',
  number: 'figure',
  boolean: 'figure',
  comment: 'comment',
  function: 'name',
  'class-name': 'name',
  builtin: 'name',
};
