import process from 'node:process';

/** What this process has spent: unlike the time of day, no more on a machine that has much else to do. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
