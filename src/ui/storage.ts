/** The device's storage, or undefined where the browser forbids it (private mode, policy). */
export function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
