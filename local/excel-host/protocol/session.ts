import type { HostObject } from './host-object.ts';

/** What Excel remembers of one add-in between its requests. */
export interface Session {
  readonly root: HostObject;
  /** Objects made by name rather than found in the workbook, by wire name. */
  readonly services: Readonly<Record<string, () => HostObject>>;
  keep(object: HostObject): string;
  kept(reference: string): HostObject | null;
  release(reference: string): void;
  /** Members that were asked for and do not exist, as 'Range.Colour'; a test fails where there are any. */
  readonly unknownMembers: string[];
}

/** A session on a workbook. */
export function openSession(root: HostObject, services: Readonly<Record<string, () => HostObject>>): Session {
  const references = new Map<string, HostObject>();
  const byObject = new Map<HostObject, string>();
  let next = 1;
  return {
    root,
    services,
    unknownMembers: [],
    keep(object) {
      const known = byObject.get(object);
      if (known !== undefined) return known;
      const reference = `{reference-${next++}}`;
      references.set(reference, object);
      byObject.set(object, reference);
      return reference;
    },
    kept: (reference) => references.get(reference) ?? null,
    release(reference) {
      const object = references.get(reference);
      if (object !== undefined) byObject.delete(object);
      references.delete(reference);
    },
  };
}
