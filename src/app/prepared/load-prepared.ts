import { fail, succeed, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import { readPreparedFile, type PreparedFile } from './prepared-file.ts';

/** A file of prepared verdicts by its name; the failure is for a report. */
export type LoadPrepared = (file: string) => Promise<Result<PreparedFile, string>>;

const limitMs = 20_000;

/** The addresses of the files that are built with the page, wherever it lies. */
const addresses = import.meta.glob<string>('./verdicts/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetched only when it is asked for: most readers of a page never do. */
export const loadPrepared: LoadPrepared = async (file) => {
  const address = addresses[`./verdicts/${file}.json`];
  if (address === undefined) return fail(`no verdicts are built in for ${file}`);
  const answer = await answerWithin(limitMs, async () => {
    const response = await fetch(address);
    return response.ok ? succeed(await response.text()) : fail(`${address}: ${response.status}`);
  });
  if (!answer.ok) return fail(`${address}: ${answer.failure.kind}`);
  if (!answer.value.ok) return answer.value;
  const read = readPreparedFile(answer.value.value);
  return read === null ? fail(`${address}: not a file of verdicts`) : succeed(read);
};
