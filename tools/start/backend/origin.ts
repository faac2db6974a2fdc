import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the admin page of this very server. A page of another site cannot send our Origin, and a
 * foreign name that resolves to this machine (DNS rebinding) is not our Host.
 */
export function comesFromOurPage(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
  const host = headers.host?.toLowerCase() ?? '';
  const site = headers['sec-fetch-site'];
  return hosts.includes(host) && headers.origin === `http://${host}` && (site === undefined || site === 'same-origin');
}
