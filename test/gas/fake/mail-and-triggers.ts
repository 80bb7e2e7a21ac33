import { type Context, requireType, unwrap } from './context.ts';
import { SCOPES, type TriggerState } from './state.ts';

/** Triggers that one person may have for one script: https://developers.google.com/apps-script/guides/services/quotas ("Triggers") */
const MOST_TRIGGERS = 20;

/** https://developers.google.com/apps-script/reference/mail/mail-app */
export function mailApp(context: Context): unknown {
  const { mail } = context.state;
  return context.make.object('MailApp', {
    read: {
      /** "The number of remaining emails a user can send for the rest of the day", counted in recipients. */
      getRemainingDailyQuota() {
        context.access.requireScope(SCOPES.mail);
        return mail.quota;
      },
    },
    write: {
      sendEmail(to: unknown, subject: unknown, body: unknown) {
        context.access.requireScope(SCOPES.mail);
        for (const text of [to, subject, body]) requireType(typeof text === 'string', text, 'MailApp.sendEmail');
        const addresses = String(to).split(',');
        const wrong = addresses.find((address) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address));
        if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
        if (addresses.length > mail.quota) throw new Error('Service invoked too many times for one day: email.');
        mail.quota -= addresses.length;
        mail.sent.push({ to: String(to), subject: String(subject), body: String(body) });
      },
    },
  });
}

/** https://developers.google.com/apps-script/reference/script/script-app */
export function scriptApp(context: Context): unknown {
  const { state } = context;
  const requireScope = (): void => context.access.requireScope(SCOPES.triggers);
  const triggerObject = (trigger: TriggerState): object => {
    const object = context.make.object('Trigger', { local: { getHandlerFunction: () => trigger.handler } });
    context.behind.set(object, trigger);
    return object;
  };
  return context.make.object('ScriptApp', {
    read: {
      /** "All installable triggers associated with the current project and current user" */
      getProjectTriggers() {
        requireScope();
        return state.triggers.filter(({ user }) => user === state.session.user).map(triggerObject);
      },
    },
    write: {
      deleteTrigger(object: unknown) {
        requireScope();
        const trigger = unwrap<TriggerState>(context, object, 'ScriptApp.deleteTrigger');
        state.triggers = state.triggers.filter((one) => one !== trigger);
      },
    },
    local: {
      newTrigger(handler: string) {
        requireScope();
        return context.make.object('TriggerBuilder', {
          local: { timeBased: () => clock(context, handler, triggerObject) },
        });
      },
    },
  });
}

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
function clock(context: Context, handler: string, triggerObject: (trigger: TriggerState) => object): unknown {
  const { state } = context;
  const schedule: Record<string, unknown> = {};
  const set =
    (key: string) =>
    (value: unknown): unknown => {
      schedule[key] = value;
      return self;
    };
  const self: unknown = context.make.object('ClockTriggerBuilder', {
    local: { everyDays: set('everyDays'), atHour: set('atHour'), inTimezone: set('inTimezone') },
    write: {
      create() {
        const { user } = state.session;
        if (state.triggers.filter((one) => one.user === user).length >= MOST_TRIGGERS) {
          throw new Error(
            'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
          );
        }
        const trigger = { handler, user, schedule: { ...schedule } };
        state.triggers.push(trigger);
        return triggerObject(trigger);
      },
    },
  });
  return self;
}
