import { Refused } from '../ports/adapter.ts';
import { Away, Lost, type Machine } from './machine.ts';

/**
 * An effect on a machine. Where the machine is not reached it was refused, as long as nothing was changed before; and where the
 * machine was lost nobody can say that it was.
 */
export async function effectOn(machine: Machine, act: (machine: Machine) => Promise<void>): Promise<void> {
  let changed = false;
  let lost = false;
  const watch = async <Result>(changes: boolean, done: Promise<Result>): Promise<Result> => {
    try {
      const result = await done;
      changed ||= changes;
      return result;
    } catch (error) {
      changed ||= changes && !(error instanceof Away);
      lost ||= changes && error instanceof Lost;
      throw error;
    }
  };
  try {
    await act({
      text: (path) => watch(false, machine.text(path)),
      replace: (path, text, mode) => watch(true, machine.replace(path, text, mode)),
      remove: (path) => watch(true, machine.remove(path)),
      ask: (address, asking, signal) => watch(asking.method !== 'GET', machine.ask(address, asking, signal)),
      talk: (socket, text, signal) => watch(true, machine.talk(socket, text, signal)),
      run: (argv, signal) => watch(true, machine.run(argv, signal)),
    });
  } catch (error) {
    if (error instanceof Away && !changed) throw new Refused(error.message);
    if (error instanceof Refused && lost) throw new Error(error.message);
    throw error;
  }
}
