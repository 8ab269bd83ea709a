import type { ReactElement } from 'react';
import type { ActivationId } from '../../kernel/terms/names.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';

type HoldButtonProps = { readonly process: ActivationId; readonly who: string };

/** Keeps a process where it is, or lets it go. */
export function HoldButton({ process, who }: HoldButtonProps): ReactElement {
  const { holding } = useTexts().controls;
  const actions = useActions();
  const isHeld = useLab((state) => state.held.includes(process));
  return (
    <Button
      title={isHeld ? holding.releaseThis(who) : holding.holdThis(who)}
      onClick={() => (isHeld ? actions.release(process) : actions.hold(process))}
    >
      {isHeld ? holding.release : holding.hold}
    </Button>
  );
}
