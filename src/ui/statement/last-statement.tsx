import type { ReactElement } from 'react';
import { lastStatementEntry, statementOf, type StatementRow } from '../../app/selectors/last-statement.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { cellText } from '../inspector/cell-text.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import styles from './last-statement.module.css';

/** What a service has last said to its database, how many rows that came to, and which. */
export function LastStatement(): ReactElement | null {
  const texts = useAllTexts();
  const entry = useLab(({ definition, entries, position }) =>
    lastStatementEntry(definition, entries, position),
  );
  const statement = entry === null ? null : statementOf(entry);
  if (statement === null) return null;
  const { place, sql, outcome, rows } = statement;
  const words = texts.statement;
  return (
    <section className={styles['statement']} aria-live="polite" data-testid="statement">
      <h3 className={styles['heading']}>
        <span>{words.heading(lookUp(texts.places, place))}</span>
        {outcome !== null && (
          <strong className={classes(styles['count'], outcome.rowCount === 0 && styles['none'])}>
            {words[outcome.did](outcome.rowCount)}
          </strong>
        )}
      </h3>
      <pre className={styles['sql']} translate="no">
        {sql}
      </pre>
      {outcome?.did === 'found' && rows.length > 0 && (
        <ul className={styles['rows']} translate="no">
          {rows.map((row) => (
            <li key={rowText(row)}>{rowText(row)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A row by its columns; of what was inserted the statement itself has said all. */
function rowText({ table, row }: StatementRow): string {
  const cells = Object.entries(row).map(([column, value]) => `${column}: ${cellText(value)}`);
  return `${table} { ${cells.join(', ')} }`;
}
