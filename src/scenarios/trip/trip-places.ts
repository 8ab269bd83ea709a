/** The names of who takes part in a trip. */
export const tripPlaces = {
  client: 'client',
  broker: 'broker',
  employee: 'employee',
  airline: 'airline',
  hotel: 'hotel',
} as const;

/** Where the employee's tasks come, and the commands that are the airline's and the hotel's to carry out. */
export const tripChannels = { tasks: 'employee-tasks', travel: 'travel-commands' } as const;
