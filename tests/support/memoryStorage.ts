/** `fails`: forbidden altogether; `rejects`: one key is not taken; `full`: nothing new is taken. */
type Trouble = { fails?: boolean; rejects?: string; full?: boolean };

/** A storage in memory that can be made to fail like a full or forbidden one. */
export class MemoryStorage implements Storage {
  private readonly items = new Map<string, string>();
  private readonly trouble: Trouble;

  constructor(trouble: Trouble = {}) {
    this.trouble = trouble;
  }

  /** From now on nothing new is taken, or everything again. */
  fill(full = true): void {
    this.trouble.full = full;
  }

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.fail();
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.fail();
    if (this.trouble.full || key === this.trouble.rejects)
      throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.fail();
    this.items.delete(key);
  }

  clear(): void {
    this.items.clear();
  }

  private fail(): void {
    if (this.trouble.fails) throw new DOMException('forbidden', 'SecurityError');
  }
}
