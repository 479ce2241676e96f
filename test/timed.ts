/**
 * For tests of time alone: a machine whose processor is lent to others now and then fails one by chance, and fails it three times
 * over only where the work really takes too long. Never for a test of what comes out.
 */
export const TIMED = { retry: 3, timeout: 120_000 } as const;
