/** Hears of every session that ends, whoever ended it: one connection that comes back when it is lost. */
import pg from 'pg';

const retryMs = 1_000;

type Hearer = { ended(id: string): void; connected(): void };

/** Answers a function that stops listening. */
export function listenForEnds(connectionString: string, { ended, connected }: Hearer): () => Promise<void> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const connect = async () => {
    const own = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5_000 });
    client = own;
    own.on('error', () => undefined);
    own.on('notification', ({ payload }) => {
      if (payload !== undefined) ended(payload);
    });
    own.once('end', () => {
      if (!isStopped) timer = setTimeout(connect, retryMs);
    });
    try {
      await own.connect();
      await own.query('listen session_ended');
      // What ended while nobody listened is asked for again.
      connected();
    } catch {
      await own.end().catch(() => undefined);
    }
  };
  void connect();

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
