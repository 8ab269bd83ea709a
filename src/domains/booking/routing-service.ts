const carriers = ['KE', 'OZ', '7C'] as const;

const routesTo = (destination: string): readonly string[] =>
  carriers.map((carrier) => `${carrier}-${destination}`);

/** Which way to travel. Pure: whoever asks again with the same is told the same. */
export const routingService = {
  /** The best route. */
  calculate: (destination: string): string => `${carriers[0]}-${destination}`,

  /** The best of those that nobody has rejected yet; null: none is left. */
  calculateAltRoute: (destination: string, rejected: readonly string[]): string | null =>
    routesTo(destination).find((route) => !rejected.includes(route)) ?? null,
};
