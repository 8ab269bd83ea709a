import { useRef, type ReactElement } from 'react';
import { answerWithin } from '../../browser/answer-within.ts';
import { Button } from '../parts/button.tsx';

const readLimitMs = 20_000;

type OpenFileProps = {
  readonly label: string;
  /** More characters than it may have are not read: so many show that it is too long. */
  readonly lengthMax: number;
  /** Null: the file could not be read. */
  readonly onText: (text: string | null) => void;
};

/** Reads a file that is chosen. The browser's own button would speak the browser's language. */
export function OpenFile({ label, lengthMax, onText }: OpenFileProps): ReactElement {
  const ref = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    // A character takes 3 bytes at most.
    const size = 3 * (lengthMax + 1);
    const text = await answerWithin(readLimitMs, async () => file.slice(0, size).text());
    onText(text.ok ? text.value : null);
  };
  return (
    <>
      <Button onClick={() => ref.current?.click()}>{label}</Button>
      <input
        ref={ref}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void read(file);
          // The same file may be opened again once it was changed.
          event.target.value = '';
        }}
      />
    </>
  );
}
