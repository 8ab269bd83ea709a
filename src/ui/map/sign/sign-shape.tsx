import type { ReactElement } from 'react';
import type { Sign } from '../../../app/stage/picture.ts';
import { classes } from '../../parts/classes.ts';
import styles from './sign.module.css';

export type SignKind = Sign['kind'] | 'cut';

/** A shape each, so that they are told apart without a word and without a colour. */
export function SignShape({ kind }: { readonly kind: SignKind }): ReactElement {
  return (
    <svg
      className={classes(styles['shape'], styles[tones[kind]])}
      viewBox="0 0 30 30"
      aria-hidden="true"
      data-sign={kind}
    >
      {shapes[kind]}
    </svg>
  );
}

const tones: Readonly<Record<SignKind, 'bad' | 'good' | 'plain'>> = {
  refused: 'bad',
  'request-lost': 'bad',
  'reply-lost': 'bad',
  'too-large': 'bad',
  'rolled-back': 'plain',
  skipped: 'good',
  committed: 'good',
  crashed: 'bad',
  lock: 'plain',
  cut: 'bad',
};

const ring = <circle className={styles['ground']} cx="15" cy="15" r="13.5" />;
const torn = <circle className={classes(styles['ground'], styles['torn'])} cx="15" cy="15" r="13.5" />;

const shapes: Readonly<Record<SignKind, ReactElement>> = {
  refused: (
    <>
      <path className={styles['solid']} d="M9.5 1h11L29 9.500v11L20.500 29h-11L1 20.500v-11z" />
      <path className={styles['bar']} d="M8 15h14" />
    </>
  ),
  'request-lost': (
    <>
      {torn}
      <path
        className={styles['stroke']}
        d="M4.500 15H13m-3.500-3.500L13 15l-3.500 3.500M17.500 11l7 8m0-8-7 8"
      />
    </>
  ),
  'reply-lost': (
    <>
      {torn}
      <path
        className={styles['stroke']}
        d="M25.500 15H17m3.500-3.500L17 15l3.500 3.500M12.500 11l-7 8m0-8 7 8"
      />
    </>
  ),
  // A door, and what does not pass through it.
  'too-large': (
    <>
      <path className={styles['solid']} d="M9.5 1h11L29 9.500v11L20.500 29h-11L1 20.500v-11z" />
      <path className={styles['bar']} d="M15 7v16M8 11l4 4-4 4M22 11l-4 4 4 4" />
    </>
  ),
  'rolled-back': (
    <>
      <rect className={styles['solid']} x="0.5" y="0.5" width="29" height="29" rx="8" />
      <path className={styles['back']} d="M12 7 7 12l5 5M7 12h10a5 5 0 0 1 0 11h-4" />
    </>
  ),
  skipped: (
    <>
      {ring}
      <path className={styles['stroke']} d="M6 19C8 8 21 7 23.500 17M24 11v6.500h-6.500" />
      <circle className={styles['dot']} cx="14.5" cy="20.5" r="2.6" />
    </>
  ),
  committed: (
    <>
      {ring}
      <path className={styles['stroke']} d="m8.500 15.500 4.500 4.500 8.500-10" />
    </>
  ),
  crashed: (
    <>
      <path
        className={styles['solid']}
        d="m15 0 3.400 6 6.200-3-.8 6.900 6.200 1.600-4.600 4.600 4 5.600-7-.2.200 7-5.800-3.800L13 30l-2.600-6.400-6.400 2.600 1.600-6.800L0 16.400l5.800-3.800L3.400 6l6.800 1.600z"
      />
      <path className={styles['bolt']} d="m16.500 8-5 8h3.500l-1 6.500 5-8.500h-3.500z" />
    </>
  ),
  lock: (
    <>
      {ring}
      <path className={styles['dot']} d="M8.500 14h13v8.500h-13z" />
      <path className={styles['stroke']} d="M11 14v-3a4 4 0 0 1 8 0v3" />
    </>
  ),
  // Scissors.
  cut: (
    <>
      {ring}
      <path className={styles['stroke']} d="M9 8l11 13M21 8 10 21" />
      <circle className={styles['eye']} cx="8.5" cy="22" r="2.6" />
      <circle className={styles['eye']} cx="21.5" cy="22" r="2.6" />
    </>
  ),
};
