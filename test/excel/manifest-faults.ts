import { type Element, everyElement, xmlTree } from './xml-tree.ts';

/** What the check needs to know beside the manifest. */
export interface ManifestWorld {
  /** Side of the icon in a file of the add-in, in pixels; null where there is no such picture. */
  iconSize(path: string): number | null;
  readonly functions: readonly string[];
}

/** Orders that the schema asks for: [MS-OWEMXML], and the schemas of Office add-in manifests 1.1. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Items', 'Action'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Action: ['FunctionName', 'TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const NEEDED = ['SupportUrl', 'IconUrl', 'HighResolutionIconUrl', 'Permissions', 'DefaultSettings', 'Requirements'];
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const [LONGEST_ID, LONGEST_RESID] = [125, 32];
/** https://learn.microsoft.com/javascript/api/manifest/icon: these three must be there. */
const ICON_SIZES = ['16', '32', '80'];

/** Everything that is wrong with a manifest, one sentence each; none where it is right. */
export function manifestFaults(xml: string, world: ManifestWorld): readonly string[] {
  const root = xmlTree(xml);
  const all = everyElement(root);
  return [
    ...all.flatMap(wrongOrder),
    ...missing(root),
    ...resourceFaults(all),
    ...lengthFaults(all),
    ...overrideFaults(all),
    ...all.flatMap(addressFaults),
    ...iconFaults(root, all, world),
    ...functionFaults(all, world),
    ...twice(all.filter(({ name }) => ID_BEARERS.includes(name)).map(({ attributes }) => attributes.id ?? '')),
  ];
}

const ID_BEARERS = ['CustomTab', 'Group', 'Control', 'Item'];

function wrongOrder({ name, children }: Element): readonly string[] {
  const order = ORDERS[name];
  if (order === undefined) return [];
  const places = children.map((child) => order.indexOf(child.name));
  return children.flatMap((child, index) => {
    const place = places[index] ?? -1;
    if (place < 0) return [`${child.name} does not belong in ${name}`];
    return place < Math.max(0, ...places.slice(0, index)) ? [`${child.name} stands too late in ${name}`] : [];
  });
}

function missing(root: Element): readonly string[] {
  const child = (name: string) => root.children.find((one) => one.name === name);
  const sets = everyElement(root).filter(({ name }) => name === 'Set');
  const isFloor =
    sets.length === 1 && sets[0]?.attributes.Name === 'ExcelApi' && sets[0].attributes.MinVersion === '1.9';
  return [
    ...NEEDED.filter((name) => child(name) === undefined).map((name) => `${name} is missing`),
    ...(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(child('Id')?.text ?? '') ? [] : ['Id is no GUID']),
    ...(/^\d{1,5}(?:\.\d{1,5}){3}$/.test(child('Version')?.text ?? '') ? [] : ['Version has not four parts']),
    ...(child('DefaultLocale')?.text === 'vi-VN' ? [] : ['DefaultLocale is not vi-VN']),
    ...(child('Permissions')?.text === 'ReadWriteDocument' ? [] : ['Permissions are not ReadWriteDocument']),
    ...(isFloor ? [] : ['the only requirement is not ExcelApi 1.9']),
  ];
}

function resourceFaults(all: readonly Element[]): readonly string[] {
  const ids = all.filter(isResource).map(({ attributes }) => attributes.id ?? '');
  const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `no resource ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...twice(ids),
  ];
}

const isResource = ({ name, attributes }: Element): boolean =>
  ['Image', 'Url', 'String'].includes(name) && attributes.id !== undefined;

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} is there twice`);
}

function lengthFaults(all: readonly Element[]): readonly string[] {
  const texts = (element: Element) =>
    everyElement(element).flatMap(({ attributes }) => [attributes.DefaultValue ?? '', attributes.Value ?? '']);
  return all.flatMap((element) => {
    const longest = LONGEST[element.name];
    const tooLong = longest === undefined ? [] : texts(element).filter((text) => [...text].length > longest);
    const { id = '', resid = '' } = element.attributes;
    return [
      ...tooLong.map((text) => `longer than ${longest}: ${text.slice(0, 30)}`),
      ...(id.length > LONGEST_ID || (isResource(element) && id.length > LONGEST_RESID)
        ? [`an id too long: ${id}`]
        : []),
      ...(resid.length > LONGEST_RESID ? [`a resid too long: ${resid}`] : []),
    ];
  });
}

/** Every text a person reads is there in both languages. */
function overrideFaults(all: readonly Element[]): readonly string[] {
  const readable = all.filter(
    ({ name, attributes }) =>
      ['DisplayName', 'Description', 'String'].includes(name) && attributes.DefaultValue !== undefined,
  );
  return readable.flatMap(({ attributes, children }) => {
    const english = children.find((one) => one.name === 'Override' && one.attributes.Locale === 'en-US');
    const text = attributes.DefaultValue ?? '';
    return (english?.attributes.Value ?? '') === '' ? [`no en-US override: ${text}`] : [];
  });
}

function addressFaults({ name, text, attributes }: Element): readonly string[] {
  const given = [attributes.DefaultValue ?? '', attributes.Value ?? '', name === 'AppDomain' ? text : ''];
  return given.filter((one) => /^http:/i.test(one)).map((one) => `not https: ${one}`);
}

function iconFaults(root: Element, all: readonly Element[], world: ManifestWorld): readonly string[] {
  const images = new Map(all.filter(isResource).map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const measured = (address: string | undefined, size: number) => {
    const side = world.iconSize((address ?? '').replace(/^https?:\/\/[^/]+\//, ''));
    return side === size ? [] : [`${address} is not ${size} pixels wide but ${side}`];
  };
  const top = (name: string, size: number) =>
    measured(root.children.find((one) => one.name === name)?.attributes.DefaultValue, size);
  const sized = all.filter(({ name, attributes }) => name === 'Image' && attributes.size !== undefined);
  const icons = all.filter(({ name }) => name === 'Icon');
  return [
    ...top('IconUrl', 32),
    ...top('HighResolutionIconUrl', 64),
    ...sized.flatMap(({ attributes }) => measured(images.get(attributes.resid ?? ''), Number(attributes.size))),
    ...icons.flatMap(({ children }) =>
      ICON_SIZES.filter((size) => !children.some(({ attributes }) => attributes.size === size)).map(
        (size) => `an Icon without size ${size}`,
      ),
    ),
  ];
}

function functionFaults(all: readonly Element[], world: ManifestWorld): readonly string[] {
  const named = all.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  return [
    ...named.filter((name) => !world.functions.includes(name)).map((name) => `no function ${name}`),
    ...world.functions.filter((name) => !named.includes(name)).map((name) => `no button runs ${name}`),
  ];
}
