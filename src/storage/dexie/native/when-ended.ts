/** What an abort without an error is: the browser's own, with the connection. */
const cutOff = { name: 'AbortError', message: 'the browser ended the transaction' };

type Endings = {
  readonly onComplete: () => void;
  /** Nothing of the transaction is there. */
  readonly onAbort: (error: unknown) => void;
};

/**
 * Tells how a transaction ends, which is told once. Chromium never ends one that was begun after it had
 * closed the connection and before the page heard of that: the news of the close is all that comes.
 */
export function whenEnded(transaction: IDBTransaction, { onComplete, onAbort }: Endings): void {
  const database = transaction.db;
  const end = (tell: () => void): void => {
    transaction.removeEventListener('complete', completed);
    transaction.removeEventListener('abort', aborted);
    database.removeEventListener('close', aborted);
    tell();
  };
  const completed = (): void => end(onComplete);
  const aborted = (): void => end(() => onAbort(transaction.error ?? cutOff));
  transaction.addEventListener('complete', completed);
  transaction.addEventListener('abort', aborted);
  database.addEventListener('close', aborted);
}
