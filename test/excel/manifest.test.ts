import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ribbonFunctions } from '../../office-addin/ribbon.ts';
import { type ManifestWorld, manifestFaults } from './manifest-faults.ts';

const root = join(import.meta.dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const world: ManifestWorld = { functions: ribbonFunctions, iconSize };

/** The width in a PNG's header, where it is as high as it is wide. */
function iconSize(path: string): number | null {
  const file = join(root, 'office-addin', path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return bytes.toString('latin1', 1, 4) === 'PNG' && width === height ? width : null;
}

describe('manifest.xml', () => {
  test('has no fault', () => {
    expect(manifestFaults(manifest, world)).toEqual([]);
  });

  test('names pages that are there', () => {
    const pages = [...manifest.matchAll(/https:\/\/localhost:3000\/([\w/-]+\.html)/g)].map((match) => match[1] ?? '');
    expect(new Set(pages)).toEqual(new Set(['about.html', 'commands.html', 'pane.html']));
    expect(pages.filter((page) => !existsSync(join(root, 'office-addin', page)))).toEqual([]);
  });

  test('has icons that are as the script draws them', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'local/scripts/draw-icons.mjs'), '--check']);
    expect([status, String(stdout)]).toEqual([0, '']);
    expect([16, 32, 64, 80, 128].map((size) => iconSize(`icons/icon-${size}.png`))).toEqual([16, 32, 64, 80, 128]);
  });
});

describe('the check of the manifest finds', () => {
  const line = (name: string) => new RegExp(`\\s*<${name}[ >][\\s\\S]*?(?:/>|</${name}>)`);
  test.each<readonly [what: string, fault: string, change: (xml: string) => string]>([
    [
      'an element in the wrong order',
      'SupportUrl stands too late in OfficeApp',
      (xml) => {
        const support = line('SupportUrl').exec(xml)?.[0] ?? '';
        return xml.replace(support, '').replace('</Hosts>', `</Hosts>${support}`);
      },
    ],
    [
      'a label before its group',
      'Group stands too late in CustomTab',
      (xml) => {
        const label = '<Label resid="Tab.Label" />';
        return xml.replace(label, '').replace('<Group id', `${label}<Group id`);
      },
    ],
    [
      'an element that does not belong',
      'Tooltip does not belong in Control',
      (xml) => xml.replace(/(<Control xsi:type="Button"[^>]*>)/, '$1<Tooltip />'),
    ],
    ['no support address', 'SupportUrl is missing', (xml) => xml.replace(line('SupportUrl'), '')],
    ['an id that is no GUID', 'Id is no GUID', (xml) => xml.replace('<Id>6a0f7c1e', '<Id>6a0f7c1')],
    ['a version of three parts', 'Version has not four parts', (xml) => xml.replace('0.1.0.0<', '0.1.0<')],
    ['another first language', 'DefaultLocale is not vi-VN', (xml) => xml.replace('>vi-VN<', '>en-US<')],
    [
      'other permissions',
      'Permissions are not ReadWriteDocument',
      (xml) => xml.replace('ReadWriteDocument', 'ReadDocument'),
    ],
    ['a higher floor', 'the only requirement is not ExcelApi 1.9', (xml) => xml.replace('"1.9"', '"1.13"')],
    [
      'a shared runtime',
      'the only requirement is not ExcelApi 1.9',
      (xml) => xml.replace('</Sets>', '<Set Name="SharedRuntime" MinVersion="1.1" /></Sets>'),
    ],
    ['an unknown resource', 'no resource Check.Labels', (xml) => xml.replace('"Check.Label"', '"Check.Labels"')],
    [
      'a resource nobody uses',
      'resource Check.Label is never used',
      (xml) => xml.replaceAll('resid="Check.Label"', 'resid="Refresh.Label"'),
    ],
    ['a label too long', 'longer than 125: đđđ', (xml) => xml.replace('"Kiểm tra số liệu"', `"${'đ'.repeat(126)}"`)],
    [
      'a description too long',
      'longer than 250: đđđ',
      (xml) => xml.replace(/(<Description DefaultValue=)"[^"]*"/, `$1"${'đ'.repeat(251)}"`),
    ],
    ['a resource id too long', 'a resid too long', (xml) => xml.replaceAll('Check.Label', `Check.${'x'.repeat(27)}`)],
    [
      'a missing translation',
      'no en-US override: Kiểm tra số liệu',
      (xml) => xml.replace(/\s*<bt:Override[^>]*"Check entries" \/>/, ''),
    ],
    [
      'a missing translation of the name',
      'no en-US override: Chuyển đổi số cấp xã',
      (xml) => xml.replace(/\s*<Override[^>]*"Commune digital transformation" \/>/, ''),
    ],
    [
      'an address without s',
      'not https: http://localhost:3000/commands.html',
      (xml) => xml.replace('https://localhost:3000/commands.html', 'http://localhost:3000/commands.html'),
    ],
    [
      'an icon of another size',
      'icon-32.png is not 16 pixels wide but 32',
      (xml) => xml.replace('icons/icon-16.png', 'icons/icon-32.png'),
    ],
    [
      'an icon that is not there',
      'icon-33.png is not 32 pixels wide but null',
      (xml) => xml.replace('icon-32.png', 'icon-33.png'),
    ],
    [
      'a button without its large icon',
      'an Icon without size 80',
      (xml) => xml.replace('<bt:Image size="80" resid="Icon.80" />', ''),
    ],
    ['a function that is not there', 'no function checkAll', (xml) => xml.replace('>check<', '>checkAll<')],
    ['a function without a button', 'no button runs check', (xml) => xml.replace('>check<', '>refreshAll<')],
    ['an id twice', 'the id Dti.Check is there twice', (xml) => xml.replace('"Dti.Refresh"', '"Dti.Check"')],
  ])('%s', (_, fault, change) => {
    const changed = change(manifest);
    expect(changed).not.toBe(manifest);
    expect(manifestFaults(changed, world).filter((one) => one.includes(fault))).not.toEqual([]);
  });

  test('a tag that is not closed', () => {
    expect(() => manifestFaults(manifest.replace('</Group>', ''), world)).toThrow('closes');
  });
});
