import * as v from 'valibot';

const failure = v.object({ error: v.string(), message: v.string() });

/** Ends what hangs. */
const limitMs = 120_000;

/** One session of a W3C WebDriver (https://www.w3.org/TR/webdriver2/), as far as the smoke needs it. */
export type WebDriverSession = {
  /** Sends a command to the session; without a body it asks. */
  readonly send: (path: string, body?: object) => Promise<unknown>;
  readonly end: () => Promise<void>;
};

export async function openSession(driver: string, capabilities: object): Promise<WebDriverSession> {
  const opened = v.parse(
    v.object({ sessionId: v.string() }),
    await call('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } }),
  );
  const session = `${driver}/session/${opened.sessionId}`;
  return {
    send: async (path, body) => call(body === undefined ? 'GET' : 'POST', session + path, body),
    end: async () => void (await call('DELETE', session)),
  };
}

/** Whether a driver listens there. */
export async function isReady(driver: string): Promise<boolean> {
  try {
    const { ready } = v.parse(v.object({ ready: v.boolean() }), await call('GET', `${driver}/status`));
    return ready;
  } catch {
    return false;
  }
}

async function call(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(limitMs),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = v.parse(v.object({ value: v.unknown() }), await response.json());
  if (v.is(failure, value)) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}
