import { useLayoutEffect, type ReactElement } from 'react';
import { useAllTexts } from '../lab/texts-context.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { keyCommand, keyPressOf } from '../keys/key-command.ts';
import styles from './compare.module.css';

type CompareStepsProps = {
  readonly shown: number;
  readonly count: number;
  readonly onShow: (shown: number) => void;
};

/** Uncovers the rows one by one, under all setups at once: by buttons, keys or a remote. */
export function CompareSteps({ shown, count, onShow }: CompareStepsProps): ReactElement {
  const { compare } = useAllTexts();
  // Before the rows are painted: who sees them may press.
  useLayoutEffect(() => {
    const targets: { readonly [kind: string]: number } = {
      step: Math.min(count, shown + 1),
      press: Math.min(count, shown + 1),
      'step-back': Math.max(0, shown - 1),
      'to-start': 0,
      'to-end': count,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = keyCommand(keyPressOf(event));
      const target = command === null ? undefined : targets[command.kind];
      if (target === undefined) return;
      event.preventDefault();
      onShow(target);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [shown, count, onShow]);
  return (
    <fieldset className={styles['steps']} aria-label={compare.steps}>
      <IconButton icon="to-start" label={compare.toStart} disabled={shown === 0} onClick={() => onShow(0)} />
      <IconButton
        icon="step-back"
        label={compare.back}
        disabled={shown === 0}
        onClick={() => onShow(shown - 1)}
      />
      <IconButton
        icon="step"
        label={compare.next}
        disabled={shown === count}
        onClick={() => onShow(shown + 1)}
      />
      <IconButton
        icon="to-end"
        label={compare.toEnd}
        disabled={shown === count}
        onClick={() => onShow(count)}
      />
      <span className={styles['shown']}>{compare.shown(shown, count)}</span>
    </fieldset>
  );
}
