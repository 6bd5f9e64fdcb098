/** Notes for whoever opens the console: what failed and where, never what was read. */

/** Errors are said by name and message only; records, words and ids stay out of the log. */
export function logFailure(where: string, error: unknown): void {
  console.warn(`[second-thoughts] ${where}:`, error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
}
