/** Something that takes a while: how far it is, and whether it was stopped. */
export interface Doing {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}
