import { describe, expect, test } from '@jest/globals';
import { failure, inScript } from './in-context.ts';
import { newFile, newState } from './state.ts';

const english = () => newState({ file: newFile('en_US') });

describe('ranges', () => {
  // https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(Integer,Integer,Integer,Integer)
  test.each([
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
    ['1000, 26, 1, 2', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1001, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["'x'", 'Range not found'],
  ])('getRange(%s) is refused', async (args, message) => {
    expect(await failure(`sheet.getRange(${args})`)).toBe(message);
  });
  // https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object) ("must match dimensions")
  test('take a block of their own size only', async () => {
    expect(await failure("sheet.getRange('A1:B2').setValues([[1, 2]])")).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(await failure("sheet.getRange('A1:B1').setBackgrounds([['#ffffff']])")).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });
  test('take arguments of the right type only', async () => {
    expect(await failure("sheet.getRange('A1').setValues('x')")).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(await failure("sheet.getRange('A1').setHorizontalAlignments([['justify']])")).toContain(
      "don't match the method signature",
    );
  });
});

describe('setValues reads a string as typed', () => {
  const read = (text: string) =>
    `var r = sheet.getRange('A1'); r.setValues([[${JSON.stringify(text)}]]); return [r.getValues()[0][0], r.getFormulas()[0][0]]`;

  // https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object); numbers by the locale of the file:
  // https://support.google.com/docs/answer/58515
  test.each([
    ['1.000', 1000, 1],
    ['45,5', 45.5, '45,5'],
    ['85%', 0.85, 0.85],
    ['TRUE', true, true],
    ['chữ', 'chữ', 'chữ'],
    ["'=1+1", '=1+1', '=1+1'],
  ])('%j in Vietnamese and in English', async (text, vietnamese, inEnglish) => {
    expect(await inScript(read(text))).toEqual([vietnamese, '']);
    expect(await inScript(read(text), english())).toEqual([text === '1.000' ? 1 : inEnglish, '']);
  });
  test('"9/9" is a day of this year, midnight in the spreadsheet\'s time zone', async () => {
    const lines = "var r = sheet.getRange('A1'); r.setValue('9/9'); return r.getValues()[0][0].toISOString()";
    expect(await inScript(lines)).toBe('2026-09-08T17:00:00.000Z');
    expect(await inScript(lines, newState({ file: newFile('vi_VN', 'America/Los_Angeles') }))).toBe(
      '2026-09-09T07:00:00.000Z',
    );
  });
  // https://developers.google.com/sheets/api/guides/formats (the text format "@")
  test('a cell of the format "@" keeps every text', async () => {
    const lines =
      "var r = sheet.getRange('A1').setNumberFormat('@'); r.setValue('=1+1'); return [r.getValues()[0][0], r.getFormulas()[0][0]]";
    expect(await inScript(lines)).toEqual(['=1+1', '']);
  });
  // https://support.google.com/docs/answer/58515 (the locale decides how formulas are separated)
  test('a formula has ";" in Vietnamese, where "," is an error; English takes both', async () => {
    expect(await inScript(read('=IF(TRUE;1;2)'))).toEqual([1, '=IF(TRUE;1;2)']);
    expect(await inScript(read('=IF(TRUE,1,2)'))).toEqual(['#ERROR!', '=IF(TRUE,1,2)']);
    expect(await inScript(read('=IF(TRUE;1;2)'), english())).toEqual([1, '=IF(TRUE,1,2)']);
  });
});

describe('data validation', () => {
  const rule = (allowInvalid: boolean) =>
    `var r = sheet.getRange('A1:A2'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true)` +
    `.setAllowInvalid(${allowInvalid}).setHelpText('Chọn trong danh sách').build());`;

  // https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setAllowInvalid(Boolean)
  test('that stops refuses a script too, and the whole block with it', async () => {
    const state = newState();
    expect(await failure(`${rule(false)} r.setValues([['Có'], ['có thể']])`, state)).toBe(
      'The data you entered in cell A2 violates the data validation rules set on this cell. Chọn trong danh sách',
    );
    expect(await inScript("return sheet.getRange('A1').getValues()[0][0]", state)).toBe('');
  });
  test('that only warns lets everything in', async () => {
    expect(await failure(`${rule(true)} r.setValues([['Có'], ['có thể']])`)).toBe('nothing failed');
  });
  test('by a formula is relative to its range', async () => {
    const lines =
      "var r = sheet.getRange('A1:A2'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=FALSE').setAllowInvalid(false).build()); r.setValue(1)";
    expect(await failure(lines)).toContain('violates the data validation rules');
  });
});

describe('protection', () => {
  // https://developers.google.com/apps-script/reference/spreadsheet/protection
  const protect =
    "sheet.protect().setUnprotectedRanges([sheet.getRange('B1:B9')]).removeEditors(['can-bo@loctan.gov.vn', 'khac@loctan.gov.vn']);";
  test('shuts out who is no editor, but not from the ranges left open', async () => {
    const state = newState();
    await inScript(protect, state);
    state.session.user = 'khac@loctan.gov.vn';
    expect(await failure("sheet.getRange('A1').setValue(1)", state)).toContain(
      'You are trying to edit a protected cell',
    );
    expect(await failure("sheet.getRange('B1').setValue(1)", state)).toBe('nothing failed');
  });
  test('never shuts out the owner or who made it, and nobody where it only warns', async () => {
    const state = newState();
    await inScript(protect, state);
    expect(await failure("sheet.getRange('A1').setValue(1)", state)).toBe('nothing failed');
    state.session.user = state.session.owner;
    expect(await failure("sheet.getRange('A1').setValue(1)", state)).toBe('nothing failed');
    await inScript('sheet.protect().setWarningOnly(true)', state);
    state.session.user = 'khac@loctan.gov.vn';
    expect(await failure("sheet.getRange('A1').setValue(1)", state)).toBe('nothing failed');
  });
  // https://developers.google.com/apps-script/reference/spreadsheet/range#protect() ("the range remains unprotected")
  test('shuts nobody out before somebody is removed, and may lie over another', async () => {
    const state = newState();
    await inScript(
      "sheet.getRange('A1:B2').protect(); sheet.getRange('B2:C3').protect().setDescription('hai');",
      state,
    );
    state.session.user = 'khac@loctan.gov.vn';
    expect(await failure("sheet.getRange('A1').setValue(1)", state)).toBe('nothing failed');
    const listed =
      'return file.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) { return [p.getDescription(), p.getRange().getA1Notation(), p.getEditors().length]; })';
    expect(await inScript(listed, state)).toEqual([
      ['', 'A1:B2', 3],
      ['hai', 'B2:C3', 3],
    ]);
  });
  // https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditors(String) ("Neither the owner …")
  test('keeps its owner and whoever runs the script', async () => {
    const state = newState();
    const lines =
      "var p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors()); return p.getEditors().map(function (u) { return u.getEmail(); })";
    expect(await inScript(lines, state)).toEqual(['vhxh@loctan.gov.vn', 'can-bo@loctan.gov.vn']);
  });
  // https://developers.google.com/apps-script/reference/spreadsheet/protection (the sample: "if the user's edit permission comes from a group, the script throws an exception upon removing the group")
  test('refuses to remove the group by which the script may edit', async () => {
    const state = newState({
      session: { editors: ['nhom@loctan.gov.vn'], groups: { 'nhom@loctan.gov.vn': ['can-bo@loctan.gov.vn'] } },
    });
    expect(await failure("var p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors())", state)).toContain(
      "can't remove yourself",
    );
  });
  // https://developers.google.com/apps-script/reference/spreadsheet/protection#setDomainEdit(Boolean)
  test('leaves it to the whole organisation until that is switched off', async () => {
    const state = newState({ session: { hasDomain: true } });
    await inScript("var p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors())", state);
    state.session.user = 'khac@loctan.gov.vn';
    expect(await failure("sheet.getRange('A1').setValue(1)", state)).toBe('nothing failed');
    state.session.user = state.session.owner;
    await inScript('file.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setDomainEdit(false)', state);
    state.session.user = 'khac@loctan.gov.vn';
    expect(await failure("sheet.getRange('A1').setValue(1)", state)).toContain('protected cell');
  });
  // https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect() ("already protected … existing protection")
  test('is one for a sheet', async () => {
    const state = newState();
    await inScript('sheet.protect(); sheet.protect();', state);
    expect(state.file.sheets[0]?.protections.length).toBe(1);
  });
});

describe('sheets', () => {
  // https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet(String,Integer,Object)
  test('begin as a copy of their template, with its looks and rules but not its protection', async () => {
    const state = newState();
    const lines = `sheet.getRange('A1').setBackground('#ff0000').setValue(1); sheet.hideRows(3); sheet.setColumnWidths(2, 1, 55); sheet.protect();
      var copy = file.insertSheet('Hai', 1, { template: sheet }); copy.deleteRows(2, 1);`;
    await inScript(lines, state);
    const copy = state.file.sheets[1];
    expect([copy?.title, copy?.cells[0]?.[0]?.format.background, copy?.hiddenRows, copy?.columnWidths[2]]).toEqual([
      'Hai',
      '#ff0000',
      [2],
      55,
    ]);
    expect([copy?.protections.length, copy?.maxRows]).toEqual([0, 999]);
  });
  test('bring copies of the names that stand on their template', async () => {
    const state = newState();
    await inScript(
      "file.setNamedRange('ten', sheet.getRange('A1')); file.insertSheet('Hai', 1, { template: sheet });",
      state,
    );
    expect(state.file.names.map(({ name }) => name)).toEqual(['ten', "'Hai'!ten"]);
  });
  test('have a title of their own', async () => {
    expect(await failure("file.insertSheet('TRANG TÍNH1')")).toBe(
      'A sheet with the name "TRANG TÍNH1" already exists. Please enter another name.',
    );
  });
  // https://support.google.com/docs/answer/9060449 (a frozen edge may not cut a merged area)
  test('freeze no part of a merged area', async () => {
    expect(await failure("sheet.getRange('A1:C1').merge(); sheet.setFrozenColumns(2)")).toBe(
      "You can't freeze columns which contain only part of a merged cell.",
    );
    expect(await failure("sheet.setFrozenColumns(2); sheet.getRange('A1:C1').merge()")).toContain(
      "You can't freeze columns",
    );
    expect(await failure("sheet.getRange('A1:B1').merge(); sheet.setFrozenColumns(2)")).toBe('nothing failed');
  });
});
