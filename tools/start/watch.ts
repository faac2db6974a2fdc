import { type FSWatcher, existsSync, watch } from 'node:fs';

/** Calls back once a burst of changes below the folders has ended. Returns what stops it. */
export function watchFolders(folders: readonly string[], onChange: () => void, quietFor = 300): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = (name: string | null) => {
    if (name !== null && /(^|[\\/])\.[^\\/]*$|~$/.test(name)) return; // Temporary files of editors and of our own backend.
    clearTimeout(timer);
    timer = setTimeout(onChange, quietFor);
  };
  const watchers: FSWatcher[] = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, (_event, name) => changed(name)));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Runs a job again when asked during a run, once, however often it was asked. */
export function oneAtATime(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await job();
    } while (again);
  };
  return () => {
    if (running !== undefined) again = true;
    else running = run().finally(() => (running = undefined));
    return running ?? Promise.resolve();
  };
}
