type Times = Readonly<Record<'seconds' | 'minutes' | 'hours' | 'days', (count: string) => string>>;

const [secondMs, minuteMs, hourMs, dayMs] = [1000, 60_000, 3_600_000, 86_400_000];

/** How long something takes, in the largest unit that it fills. */
export function timeText(timeMs: number, { seconds, minutes, hours, days }: Times): string {
  const inUnit = (unitMs: number): string => String(Math.round((10 * timeMs) / unitMs) / 10);
  if (timeMs >= dayMs) return days(inUnit(dayMs));
  if (timeMs >= hourMs) return hours(inUnit(hourMs));
  return timeMs >= minuteMs ? minutes(inUnit(minuteMs)) : seconds(inUnit(secondMs));
}
