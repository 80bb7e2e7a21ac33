import { HostError } from './host-error.ts';
import type { HostObject } from './host-object.ts';
import type { Session } from './session.ts';
import type { WireQuery } from './wire.ts';

/**
 * The properties of an object that were asked for with load(); collections answer their items.
 * Shape of the answer: client, ClientObject._handleResult and Utility.*; selecting what does not exist is
 * InvalidArgument (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load).
 */
export function answerQuery(session: Session, object: HostObject | null, query: WireQuery): unknown {
  return object === null ? null : selected(session, object, query.Select ?? [], query);
}

/** What every answer about an object carries, so that the client finds it again. */
export function identity(session: Session, object: HostObject | null): Record<string, unknown> | null {
  if (object === null) return null;
  const id = object.get.Id;
  return {
    ...(object.isReferenced ? { _ReferenceId: session.keep(object) } : {}),
    ...(id === undefined ? {} : { Id: id() }),
  };
}

function selected(
  session: Session,
  object: HostObject,
  paths: readonly string[],
  page: Pick<WireQuery, 'Skip' | 'Top'> = {},
): Record<string, unknown> {
  const answer = identity(session, object) ?? {};
  const own = object.items === null ? paths : paths.filter((path) => object.get[memberName(object, path)]);
  if (object.items !== null) {
    const first = page.Skip ?? 0;
    const items = object.items().slice(first, page.Top === undefined ? undefined : first + page.Top);
    const ofItems = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items[/.]?/i, ''));
    answer._Items = items.map((item) => selected(session, item, ofItems));
  }
  for (const [head, rests] of grouped(own)) Object.assign(answer, member(session, object, head, rests));
  return answer;
}

/** 'format/fill/color' and 'format/font/bold' are both asked of 'format'. */
function grouped(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    groups.set(head, [...(groups.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  return groups;
}

function member(
  session: Session,
  object: HostObject,
  head: string,
  rests: readonly string[],
): Readonly<Record<string, unknown>> {
  if (head === '' || head === '*' || head === '$all') {
    return Object.fromEntries(Object.keys(object.get).map((name) => [name, object.get[name]?.()]));
  }
  const name = memberName(object, head);
  const read = object.get[name];
  if (read !== undefined && rests.length === 0) return { [name]: read() };
  const lead = object.to[name];
  if (lead !== undefined) return { [name]: selected(session, lead(), rests) };
  session.unknownMembers.push(`${object.type}.load(${head})`);
  throw new HostError('InvalidArgument', `${object.type}.load`, head);
}

function memberName(object: HostObject, path: string): string {
  const head = path.split(/[/.]/)[0] ?? '';
  const isName = (name: string) => name.toLowerCase() === head.toLowerCase();
  return Object.keys(object.get).find(isName) ?? Object.keys(object.to).find(isName) ?? head;
}
