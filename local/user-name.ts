import { userInfo } from 'node:os';

/** Who works at this computer, for the trace of what was closed; null where the computer does not say. */
export function userName(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}
