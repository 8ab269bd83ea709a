import type { ReactElement } from 'react';
import { glossaryAddress } from '../../app/addresses.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import styles from './help-dialog.module.css';

const marks = [
  ['command', 'C'],
  ['event', 'E'],
  ['query', '?'],
  ['reply', '↩'],
  ['mail', 'M'],
  ['aggregate', 'A'],
  ['policy', 'P'],
  ['read-model', 'R'],
  ['outside', 'X'],
] as const;

/** Keys, colours and shapes, and where a real system behaves differently. */
export function HelpBody(): ReactElement {
  const { shell, keys, legend, simplified, together } = useAllTexts();
  const { names } = keys;
  const rows = [
    [names.space, keys.playPause],
    [names.right, keys.step],
    [names.remote, keys.remote],
    [names.left, keys.stepBack],
    [names.home, keys.toStart],
    [names.end, keys.toEnd],
    [names.digits, keys.choose],
    [names.stage, keys.stage],
    [names.follow, keys.follow],
    [names.unfollow, keys.unfollow],
    [names.explore, keys.explore],
    [names.blank, keys.blank],
    [names.help, keys.help],
  ] as const;
  return (
    <>
      <h3>{keys.title}</h3>
      <dl className={styles['keys']}>
        {rows.flatMap(([key, meaning]) => [
          <dt key={key}>
            <kbd>{key}</kbd>
          </dt>,
          <dd key={meaning}>{meaning}</dd>,
        ])}
      </dl>
      <h3>{legend.title}</h3>
      <ul className={styles['legend']}>
        {marks.map(([id, letter]) => (
          <li key={id}>
            <span className={classes(styles['swatch'], styles[id])} aria-hidden="true">
              <span>{letter}</span>
            </span>
            <span>{legend[id]}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={glossaryAddress()}>{legend.glossary}</a>
      </p>
      <h3>{together.title}</h3>
      <ul className={styles['points']}>
        {together.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h3>{simplified.title}</h3>
      <p>{simplified.intro}</p>
      <ul className={styles['points']}>
        {simplified.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>{shell.credit}</p>
    </>
  );
}
