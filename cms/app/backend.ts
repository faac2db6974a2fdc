import { backendPath } from '../config/config.ts';

/** The local backend of `npm start`, beside this page on the same origin. */
export function backendUrl(): string {
  return new URL(backendPath, new URL('./', location.href)).href;
}

async function ask(action: string, params: Record<string, unknown>): Promise<unknown> {
  const response = await fetch(backendUrl(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
  });
  if (!response.ok) throw new Error(`${action}: ${response.status}`);
  return response.json();
}

/** Whether anything answers: on a public server this page has nothing to write to. */
export async function backendAnswers(): Promise<boolean> {
  try {
    await ask('info', {});
    return true;
  } catch {
    return false;
  }
}

/** The text of a content file as it stands on disk now; undefined when there is none. */
export async function currentText(path: string): Promise<string | undefined> {
  const entry = (await ask('getEntry', { path })) as { data?: string | null };
  return entry.data ?? undefined;
}
