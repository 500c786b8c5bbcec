/** A read of the domain as a page gets it: dates may have become texts on the way. */
export type Told<T> = T extends Date ? Date | string : T extends object ? { [K in keyof T]: Told<T[K]> } : T;
