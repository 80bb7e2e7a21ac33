import { HostError } from './host-error.ts';
import { type HostObject, isHostObject } from './host-object.ts';
import type { Session } from './session.ts';
import { PATH, type WireArguments, type WirePath, type WireRequest } from './wire.ts';

/** Finds the objects that the paths of one request mean; each is found once per request, null where there is none. */
export interface Paths {
  object(id: number): HostObject | null;
  args(info: WireArguments | undefined): readonly unknown[];
  /** For messages: 'Worksheets.GetItem().GetRange()'. */
  name(id: number): string;
}

/** The paths of a request, in a session. */
export function resolvePaths(request: WireRequest, session: Session): Paths {
  const found = new Map<number, HostObject | null>();

  function pathOf(id: number): WirePath {
    const path = request.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidReference', `path ${id}`);
    return path;
  }

  function object(id: number): HostObject | null {
    const known = found.get(id);
    if (known !== undefined) return known;
    const result = find(pathOf(id));
    found.set(id, result);
    return result;
  }

  function find(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return session.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return keptObject(path.Name);
    if (path.ObjectPathType === PATH.service) return service(path.Name);
    const parent = object(path.ParentObjectPathId ?? 0);
    // What hangs from a null object is one too (client: ClientObject.isNullObject).
    return parent === null ? null : child(parent, path);
  }

  function keptObject(reference: string): HostObject {
    const kept = session.kept(reference);
    if (kept === null) throw new HostError('InvalidReference', reference);
    return kept;
  }

  function service(name: string): HostObject {
    const make = session.services[name];
    if (make === undefined) throw unknownMember(session, 'service', name);
    return make();
  }

  function child(parent: HostObject, path: WirePath): HostObject | null {
    if (path.ObjectPathType === PATH.property) {
      const lead = parent.to[path.Name];
      if (lead === undefined) throw unknownMember(session, parent.type, path.Name);
      return lead();
    }
    const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    const result = callMember(session, parent, name, args(path.ArgumentInfo));
    if (result !== null && !isHostObject(result)) throw new HostError('GeneralException', `${parent.type}.${name}`);
    return result;
  }

  function args(info: WireArguments | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => argument(value, ids[index]));
  }

  function argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id)) return (value as readonly unknown[]).map((one, index) => argument(one, id[index]));
    return typeof id === 'number' && id > 0 ? object(id) : value;
  }

  function name(id: number): string {
    const path = request.ObjectPaths[id];
    if (path === undefined || path.ObjectPathType === PATH.global) return 'Workbook';
    const own = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    return path.ParentObjectPathId === undefined ? own : `${name(path.ParentObjectPathId)}.${own}`;
  }

  return { object, args, name };
}

/** Calls a method that exists; records and refuses one that does not. */
export function callMember(session: Session, object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = object.call[name];
  if (method === undefined) throw unknownMember(session, object.type, `${name}()`);
  return method(...args) ?? null;
}

/** The answer to a member that does not exist, written down so that the test that asked for it fails. */
export function unknownMember(session: Session, type: string, member: string): HostError {
  session.unknownMembers.push(`${type}.${member}`);
  return new HostError('ApiNotFound', `${type}.${member}`);
}
