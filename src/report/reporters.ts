import type { Reporter } from '../ports/reporter.ts';

/** Many surfaces as one. What one of them throws concerns neither the others nor the release; it is told once. */
export function combine(reporters: readonly Reporter[], onTrouble: (line: string) => void): Reporter {
  const told = new Set<string>();
  const isolated = async (reporter: Reporter, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (told.has(reporter.name)) return;
      told.add(reporter.name);
      onTrouble(`${reporter.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const all = async (act: (reporter: Reporter) => Promise<void>): Promise<void> => {
    await Promise.all(reporters.map((reporter) => isolated(reporter, () => act(reporter))));
  };
  return {
    name: reporters.map(({ name }) => name).join(', '),
    show: (story) => all((reporter) => reporter.show(story)),
    close: (story) => all((reporter) => reporter.close(story)),
  };
}
