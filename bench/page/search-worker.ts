// A thread in which both searches run, as the explorer's own does in the app.
import { compareSearches } from '../compare-searches.ts';
import { deepCase } from '../explorer-cases.ts';

const roundCount = 3;

const seconds = (): number => performance.now() / 1000;

postMessage(compareSearches('Chromium’s worker', deepCase, roundCount, seconds).rows);
