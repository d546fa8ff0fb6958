/** The first signal asks for a way back; a second one ends the process as it would without us. */
export function cancelled(): AbortSignal {
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancel.abort());
  return cancel.signal;
}
