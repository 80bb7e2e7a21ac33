import { type Context, unwrap } from './context.ts';
import { SCOPES, type UiState } from './state.ts';

/** https://developers.google.com/apps-script/reference/base/ui */
export function uiObject(context: Context): unknown {
  const { ui } = context.state;
  const answer = (): string | null => {
    context.access.requireDialogs();
    const next = ui.answers.shift();
    return next === undefined ? null : next;
  };
  const said = (args: readonly unknown[]): { title: string; message: string } =>
    typeof args[1] === 'string'
      ? { title: String(args[0]), message: args[1] }
      : { title: '', message: String(args[0]) };
  const show = (output: unknown, place: string): void => {
    context.access.requireDialogs();
    context.access.requireScope(SCOPES.dialogs);
    ui.sidebars.push(`${place}:${unwrap<string>(context, output, `Ui.${place}`)}`);
  };
  const Button = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
  const ButtonSet = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };

  return context.make.object(
    'Ui',
    {
      local: {
        createMenu(title: string) {
          // The guide for add-ons names createAddonMenu only: https://developers.google.com/workspace/add-ons/concepts/menus
          if (context.state.session.isAddon) throw new Error('not modelled: Ui.createMenu in an editor add-on');
          return menuObject(context, ui, title);
        },
        createAddonMenu: () => menuObject(context, ui, null),
        alert(...args: unknown[]) {
          context.access.requireDialogs();
          ui.alerts.push(said(args));
          return ui.answers.length > 0 ? (answer() === null ? Button.CANCEL : Button.OK) : Button.OK;
        },
        prompt(...args: unknown[]) {
          ui.alerts.push(said(args));
          const text = answer();
          return context.make.object('PromptResponse', {
            local: {
              getResponseText: () => text ?? '',
              getSelectedButton: () => (text === null ? Button.CANCEL : Button.OK),
            },
          });
        },
        showSidebar: (output: unknown) => show(output, 'showSidebar'),
        showModalDialog: (output: unknown) => show(output, 'showModalDialog'),
        showModelessDialog: (output: unknown) => show(output, 'showModelessDialog'),
      },
    },
    { Button, ButtonSet },
  );
}

/** https://developers.google.com/apps-script/reference/base/menu */
function menuObject(context: Context, ui: UiState, title: string | null): unknown {
  const items: [string, string][] = [];
  const self: unknown = context.make.object('Menu', {
    local: {
      addItem(label: string, handler: string) {
        items.push([label, handler]);
        return self;
      },
      addSeparator: () => self,
      addToUi() {
        ui.menus = [...ui.menus.filter((menu) => menu.title !== title), { title, items }];
      },
    },
  });
  return self;
}
