import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

export type Counts = { readonly passed: number; readonly failed: number; readonly note: string };

const vitestReport = v.object({
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  errors: v.array(v.unknown()),
});

/** A tool that has no tests of its own counts as one. */
export function singleCheck(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, note: '' } : { passed: 0, failed: 1, note: '' };
}

export function vitestCounts(reportFile: string, exitCode: number): Counts {
  const report = readReport(vitestReport, reportFile);
  if (report === null) return { passed: 0, failed: 1, note: 'ended without a report' };
  const results = report.testResults.flatMap((file) => file.assertionResults);
  const passed = results.filter((result) => result.status === 'passed').length;
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  ).length;
  return settle(passed, results.length - passed + unloadable, exitCode);
}

export function playwrightCounts(reportFile: string, exitCode: number): Counts {
  const report = readReport(playwrightReport, reportFile);
  if (report === null) return { passed: 0, failed: 1, note: 'ended without a report' };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle(expected, unexpected + flaky + skipped + report.errors.length, exitCode);
}

/** What a machine can't run is no failure but a note, except where all of it should have been installed. */
export function notTriedCounts(counts: Counts, notTried: readonly string[], isCi: boolean): Counts {
  const note = [counts.note, ...notTried].filter((line) => line !== '').join('; ');
  return { ...counts, failed: counts.failed + (isCi ? notTried.length : 0), note };
}

/** A skipped or flaky test counts as failed; so do a runner that ran nothing and one that failed otherwise. */
function settle(passed: number, failed: number, exitCode: number): Counts {
  if (passed + failed === 0) return { passed, failed: 1, note: 'ran nothing' };
  if (failed === 0 && exitCode !== 0)
    return { passed, failed: 1, note: `ended with code ${String(exitCode)}` };
  return { passed, failed, note: '' };
}

function readReport<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
): v.InferOutput<Schema> | null {
  if (!existsSync(file)) return null;
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}
