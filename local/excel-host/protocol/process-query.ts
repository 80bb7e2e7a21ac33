import { answerQuery, identity } from './answer-query.ts';
import { HostError } from './host-error.ts';
import { callMember, type Paths, resolvePaths, unknownMember } from './resolve-paths.ts';
import type { Session } from './session.ts';
import { ACTION, type WireAction, type WireRequest, type WireResponse, type WireResult } from './wire.ts';

/**
 * Carries out the actions of one context.sync() in order, until one fails; those before it stay done
 * (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model: batches are no transactions).
 */
export function processQuery(session: Session, request: WireRequest): WireResponse {
  const paths = resolvePaths(request, session);
  const results: WireResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: carryOut(session, paths, action) });
    } catch (cause) {
      if (!(cause instanceof HostError)) throw cause;
      const { code, message, location } = cause;
      return {
        Error: { Code: code, Message: message, Location: location, ActionIndex: index },
        ProcessedResults: { Results: results },
      };
    }
  }
  return { Results: results };
}

function carryOut(session: Session, paths: Paths, action: WireAction): unknown {
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(session, paths.object(action.ObjectPathId));
    case ACTION.query:
      return answerQuery(session, paths.object(action.ObjectPathId), action.QueryInfo ?? {});
    case ACTION.method:
      return method(session, paths, action);
    case ACTION.setProperty:
      return setProperty(session, paths, action);
    case ACTION.trace:
      return null;
    default:
      throw unknownMember(session, 'ActionType', String(action.ActionType));
  }
}

function method(session: Session, paths: Paths, action: WireAction): unknown {
  const object = paths.object(action.ObjectPathId);
  // AutoKeepReference: the client asks for it beside each range it makes; its answers carry the id already.
  if (action.Name === '_KeepReference') return null;
  if (object === null) throw nothingThere(paths, action);
  return callMember(session, object, action.Name, paths.args(action.ArgumentInfo));
}

function setProperty(session: Session, paths: Paths, action: WireAction): null {
  const object = paths.object(action.ObjectPathId);
  if (object === null) throw nothingThere(paths, action);
  const set = object.set[action.Name];
  if (set === undefined) throw unknownMember(session, object.type, `${action.Name}=`);
  set(paths.args(action.ArgumentInfo)[0]);
  return null;
}

/**
 * Writing through a null object. Microsoft's own JavaScript host answers `{_IsNull:true}` and does nothing; we are
 * stricter, so that a forgotten isNullObject is found.
 */
function nothingThere(paths: Paths, action: WireAction): HostError {
  return new HostError('ItemNotFound', `${paths.name(action.ObjectPathId)}.${action.Name}`, 'null object');
}
