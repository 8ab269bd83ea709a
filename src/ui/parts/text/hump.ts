/** Between two words of a name that is written as one: `Order|Created`. */
export const hump = /(?<=[a-z\d])(?=[A-Z])/;
