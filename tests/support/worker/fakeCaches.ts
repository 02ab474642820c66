type Entry = { bytes: ArrayBuffer; headers: Headers; status: number; redirected: boolean };

/** What browsers keep for one host, by the names of the caches. */
export class FakeCaches {
  readonly kept = new Map<string, FakeCache>();
  private readonly scope: string;

  constructor(scope: string) {
    this.scope = scope;
  }

  /** The same caches, as a worker of another scope sees them. */
  seenFrom(scope: string): FakeCaches {
    return Object.assign(new FakeCaches(scope), { kept: this.kept });
  }

  open(name: string): Promise<FakeCache> {
    const cache = this.kept.get(name) ?? new FakeCache();
    this.kept.set(name, cache);
    return Promise.resolve(cache.seenFrom(this.scope));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.kept.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(name));
  }
}

export class FakeCache {
  readonly entries = new Map<string, Entry>();
  private scope = '';

  seenFrom(scope: string): FakeCache {
    return Object.assign(new FakeCache(), { entries: this.entries, scope });
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.entries.keys()]);
  }

  match(request: string | { url: string }): Promise<Response | undefined> {
    const entry = this.entries.get(this.urlOf(request));
    if (!entry) return Promise.resolve(undefined);
    const { bytes, headers, status, redirected } = entry;
    const response = new Response(bytes.slice(0), { headers, status });
    return Promise.resolve(Object.defineProperty(response, 'redirected', { value: redirected }));
  }

  async put(request: string, response: Response): Promise<void> {
    const { headers, status, redirected } = response;
    this.entries.set(this.urlOf(request), {
      bytes: await response.arrayBuffer(),
      headers,
      status,
      redirected,
    });
  }

  private urlOf(request: string | { url: string }): string {
    return new URL(typeof request === 'string' ? request : request.url, this.scope).href;
  }
}
