import { isObject } from './isObject.ts';

/** The object that a text holds as JSON; nothing if it holds none. Never throws. */
export function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
