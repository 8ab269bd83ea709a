import type { ReactElement } from 'react';
import {
  purposes,
  type ChangeStatement,
  type ComparedChange,
  type Purpose,
} from '../../app/compare/change-statements.ts';
import { sourceOf } from '../../app/selectors/source-of.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { CompareRow, CompareSection } from './compare-row.tsx';
import styles from './compare-change.module.css';

type ChangeProps = { readonly change: ComparedChange; readonly isNarrow: boolean };

/** One change under each way to keep it: what is said to the database, by which line of code, and what for. */
export function CompareChange({ change: { event, columns }, isNarrow }: ChangeProps): ReactElement {
  const words = useAllTexts().compare.change;
  return (
    <>
      <CompareSection title={words.title(event)} columnCount={columns.length + (isNarrow ? 0 : 1)} />
      <CompareRow
        isNarrow={isNarrow}
        what={<What name={words.count} note={words.countNote} />}
        cells={columns.map((statements, index) => ({
          id: String(index),
          content: <Count statements={statements} />,
        }))}
      />
      {purposes.map((purpose) => {
        const cells = columns.map((statements) => statements.filter((one) => one.purpose === purpose));
        if (cells.every(({ length }) => length === 0)) return null;
        return (
          <CompareRow
            key={purpose}
            isNarrow={isNarrow}
            what={<What name={words.purposes[purpose].name} note={words.purposes[purpose].note} />}
            cells={cells.map((statements, index) => ({
              id: String(index),
              content: <Statements statements={statements} purpose={purpose} />,
            }))}
          />
        );
      })}
    </>
  );
}

function What({ name, note }: { readonly name: string; readonly note: string }): ReactElement {
  return (
    <span className={styles['what']}>
      <span>{name}</span>
      <span className={styles['note']}>{note}</span>
    </span>
  );
}

/** How many there are, and of these for what: in sight before one reads them. */
function Count({ statements }: { readonly statements: readonly ChangeStatement[] }): ReactElement {
  const words = useAllTexts().compare.change;
  const parts = purposes.flatMap((purpose) => {
    const { length } = statements.filter((one) => one.purpose === purpose);
    return length === 0 ? [] : [`${words.purposes[purpose].name}: ${length}`];
  });
  return (
    <span className={styles['what']}>
      <strong data-count="statements">{statements.length}</strong>
      {parts.map((part) => (
        <span key={part} className={styles['note']}>
          {part}
        </span>
      ))}
    </span>
  );
}

type StatementsProps = { readonly statements: readonly ChangeStatement[]; readonly purpose: Purpose };

function Statements({ statements, purpose }: StatementsProps): ReactElement {
  const words = useAllTexts().compare.change;
  if (statements.length === 0) return <span className={styles['note']}>{words.nothing}</span>;
  return (
    <ol className={styles['list']} data-purpose={purpose}>
      {statements.map((statement, index) => (
        // What was said stays as it was said.
        <li key={String(index)} className={classes(styles['said'], styles[purpose])}>
          <CodeLine statement={statement} />
          <code className={styles['sql']} translate="no">
            {statement.sql}
          </code>
        </li>
      ))}
    </ol>
  );
}

/** Where it stands, and as it stands there. */
function CodeLine({ statement: { site } }: { readonly statement: ChangeStatement }): ReactElement | null {
  const { code } = useAllTexts();
  if (site === null) return null;
  const { file, line } = site;
  return (
    <span className={styles['line']} translate="no">
      <span className={styles['place']} title={code.line(file, line)}>
        {`${file.split('/').at(-1) ?? file}:${line}`}
      </span>{' '}
      <code>{sourceOf(file)?.split('\n')[line - 1]?.trim()}</code>
    </span>
  );
}
