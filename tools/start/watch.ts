import { type FSWatcher, existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls back once a burst of changes below the folders has ended. Returns what stops it.
 * Each folder is watched by itself: Node's recursive watching misses the deletion of files that were renamed into place.
 */
export function watchFolders(folders: readonly string[], onChange: () => void, quietFor = 300): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (name: string | null) => {
    if (name !== null && /^\.|~$/.test(name)) return; // Temporary files of editors and of our own backend.
    clearTimeout(timer);
    timer = setTimeout(() => {
      watchAll();
      onChange();
    }, quietFor);
  };
  const watchAll = () => {
    for (const [folder, watcher] of watchers) {
      if (existsSync(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders.flatMap(withSubfolders)) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (_event, name) => changed(name));
      watcher.on('error', () => watcher.close());
      watchers.set(folder, watcher);
    }
  };
  watchAll();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function withSubfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.map((entry) => join(entry.parentPath, entry.name))];
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
