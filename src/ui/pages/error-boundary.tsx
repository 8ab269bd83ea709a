import { Component, type ReactElement, type ReactNode } from 'react';
import { Crashed } from '../page/error-page.tsx';

type Props = { readonly children: ReactNode; readonly runText: () => string | null };
type State = { readonly error: unknown };

/** The one boundary for errors that nobody foresaw. React has it as a class only. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override readonly state: State = { error: null };

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Crash error={error} {...this.props} />;
  }
}

function Crash({ error, runText }: Props & State): ReactElement {
  return <Crashed detail={messageOf(error)} runText={safely(runText)} />;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What has failed may have taken the run with it. */
function safely(runText: () => string | null): string | null {
  try {
    return runText();
  } catch {
    return null;
  }
}
