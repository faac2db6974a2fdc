import { type RequestListener, type Server, createServer } from 'node:http';
import { once } from 'node:events';

/** Loopback only, in both families: `localhost` is ::1 on some machines and 127.0.0.1 on others. */
const addresses = ['127.0.0.1', '::1'] as const;

export class PortInUseError extends Error {}

export interface RunningServer {
  close(): Promise<void>;
}

/** Listens on the loopback addresses. Rejects with PortInUseError when another program has the port. */
export async function listen(port: number, handler: RequestListener): Promise<RunningServer> {
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  for (const address of addresses) {
    const server = createServer(handler);
    try {
      server.listen({ port, host: address, ipv6Only: address === '::1' });
      await once(server, 'listening');
      servers.push(server);
    } catch (error) {
      if (codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES') {
        await close();
        throw new PortInUseError(`${address}:${port}`);
      }
      if (servers.length === 0) throw error; // A machine without IPv6 still has 127.0.0.1.
    }
  }
  return { close };
}

async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close').catch(() => undefined);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
