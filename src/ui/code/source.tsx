import { memo, useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Lines } from '../../app/code/named-lines.ts';
import { sourceOf } from '../../app/selectors/source-of.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import styles from './code.module.css';
import { highlight, type CodePiece } from './highlight.ts';

type SourceProps = {
  readonly file: string;
  /** The one that is next; null: none of this file. */
  readonly line: number | null;
  /** What is to be seen of it; left out: all. */
  readonly parts?: readonly Lines[];
  /** What it is called; left out: by its file and line. */
  readonly label?: string;
};

const noParts: readonly Lines[] = [];

/** One file, drawn anew for another (`key`), scrolled to its next line, or to what is to be seen of it. */
export function Source({ file, line, parts = noParts, label }: SourceProps): ReactElement {
  const { code } = useAllTexts();
  const source = sourceOf(file);
  const lines = useMemo(() => (source === null ? [] : highlight(source)), [source]);
  const ref = useRef<HTMLDivElement>(null);
  const first = parts[0]?.from ?? 1;
  useEffect(() => {
    const box = ref.current;
    const top = box?.children[(line ?? first) - 1];
    if (box === null || !(top instanceof HTMLElement)) return;
    box.scrollTop = top.offsetTop - box.offsetTop - (line === null ? 0 : box.clientHeight / 3);
  }, [line, first]);
  if (source === null) return <p className={styles['note']}>{code.noSource}</p>;
  return (
    <ScrollRegion
      ref={ref}
      className={styles['source']}
      label={label ?? code.line(file, line ?? first)}
      data-testid="source"
    >
      {lines.map((pieces, index) => (
        // A file's lines don't move while it is shown.
        <Line
          key={String(index)}
          pieces={pieces}
          number={index + 1}
          isNext={index + 1 === line}
          isPart={parts.some(({ from, to }) => index + 1 >= from && index + 1 <= to)}
        />
      ))}
    </ScrollRegion>
  );
}

type LineProps = {
  readonly pieces: readonly CodePiece[];
  readonly number: number;
  readonly isNext: boolean;
  readonly isPart: boolean;
};

const Line = memo(function Line({ pieces, number, isNext, isPart }: LineProps): ReactElement {
  return (
    <div
      className={classes(styles['line'], isPart && styles['part'], isNext && styles['next'])}
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
