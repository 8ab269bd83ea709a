import { lastLines, playwrightFailures, vitestFailures } from './failed-tests.ts';
import { isUnloadable, playwrightReport, readReport, vitestReport } from './test-reports.ts';

export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly note: string;
  /** What failed, as far as a report names it: a test and how its message begins, each. */
  readonly failures: readonly string[];
};

/** A tool that has no tests of its own counts as one. */
export function singleCheck(exitCode: number): Counts {
  const failed = exitCode === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, note: '', failures: [] };
}

export function vitestCounts(reportFile: string, exitCode: number): Counts {
  const report = readReport(vitestReport, reportFile);
  if (report === null) return withoutReport;
  const results = report.testResults.flatMap((file) => file.assertionResults);
  const passed = results.filter((result) => result.status === 'passed').length;
  const unloadable = report.testResults.filter(isUnloadable).length;
  return settle(passed, results.length - passed + unloadable, exitCode, vitestFailures(report));
}

export function playwrightCounts(reportFile: string, exitCode: number): Counts {
  const report = readReport(playwrightReport, reportFile);
  if (report === null) return withoutReport;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle(
    expected,
    unexpected + flaky + skipped + report.errors.length,
    exitCode,
    playwrightFailures(report),
  );
}

/** What can't name a failed test says how its output ended. */
export function withOutput(counts: Counts, output: string): Counts {
  const isNamed = counts.failed === 0 || counts.failures.length > 0;
  return isNamed ? counts : { ...counts, failures: lastLines(output) };
}

/** What a machine can't run is no failure but a note, except where all of it should have been installed. */
export function notTriedCounts(counts: Counts, notTried: readonly string[], isCi: boolean): Counts {
  const note = [counts.note, ...notTried].filter((line) => line !== '').join('; ');
  return { ...counts, failed: counts.failed + (isCi ? notTried.length : 0), note };
}

/** A skipped or flaky test counts as failed; so do a runner that ran nothing and one that failed otherwise. */
function settle(passed: number, failed: number, exitCode: number, failures: readonly string[]): Counts {
  if (passed + failed === 0) return { passed, failed: 1, note: 'ran nothing', failures };
  if (failed === 0 && exitCode !== 0)
    return { passed, failed: 1, note: `ended with code ${String(exitCode)}`, failures };
  return { passed, failed, note: '', failures };
}

const withoutReport: Counts = { passed: 0, failed: 1, note: 'ended without a report', failures: [] };
