/** What a step outside books, or takes back. */
export type BookedStep = { readonly what: 'flights' | 'hotels'; readonly count: 1 | -1 };

export const bookedSteps: Readonly<Record<string, BookedStep>> = {
  BookFlights: { what: 'flights', count: 1 },
  CancelFlight: { what: 'flights', count: -1 },
  BookHotel: { what: 'hotels', count: 1 },
};
