/**
 * Asks a real spreadsheet what the tests take for granted. Paste it into Extensions > Apps Script of an empty file of
 * the locale Việt Nam, run `probe`, and put the JSON of the log into test/gas/probe/live.json.
 * @OnlyCurrentDoc
 */
// biome-ignore lint/correctness/noUnusedVariables: the editor of Apps Script runs it by its name
function probe() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = file.insertSheet('probe');
  var answers = {};
  function shown(value) {
    var isDate = Object.prototype.toString.call(value) === '[object Date]';
    if (!isDate) return `${typeof value} ${value}`;
    var day = Utilities.formatDate(value, file.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
    return `date ${day.replace(String(new Date().getFullYear()), 'this year')}`;
  }
  function cell(row, text, format) {
    var range = sheet.getRange(row, 1);
    if (format) range.setNumberFormats([[format]]);
    range.setValues([[text]]);
    return [
      shown(range.getValues()[0][0]),
      range.getFormulas()[0][0],
      range.getRichTextValues()[0][0] === null ? 'no text' : 'text',
    ];
  }
  function ask(name, question) {
    try {
      answers[name] = question();
    } catch (error) {
      answers[name] = `error: ${error.message}`;
    }
  }
  var texts = [
    '=1+1',
    "'=1+1",
    '+84901',
    "'+84901",
    '9/9',
    "'9/9",
    '1.000',
    "'1.000",
    '0,85',
    '85%',
    'TRUE',
    '#N/A',
    "'#N/A",
    "''x",
    ' x ',
  ];
  texts.forEach((text, index) => {
    ask(`General ${text}`, () => cell(index + 1, text));
    ask(`@ ${text}`, () => cell(index + 101, text, '@'));
  });
  ask('formula with ;', () => cell(201, '=IF(TRUE;1;2)'));
  ask('formula with ,', () => cell(202, '=IF(TRUE,1,2)'));
  ask('serial 2', () => cell(203, 2, 'dd/mm/yyyy'));
  ask('serial 45000', () => cell(204, 45000, 'dd/mm/yyyy'));
  ask('out of bounds', () => sheet.getRange(2000000, 1));
  ask('wrong rows', () => sheet.getRange(1, 3, 2, 1).setValues([[1]]));
  ask('wrong columns', () => sheet.getRange(1, 3, 1, 2).setValues([[1]]));
  ask('refused value', () => {
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(false).build();
    return sheet.getRange(205, 1).setDataValidation(rule).setValue('b') && 'let in';
  });
  ask('frozen merge', () => {
    sheet.getRange(1, 5, 1, 3).merge();
    sheet.setFrozenColumns(6);
    return 'let in';
  });
  ask('title twice', () => file.insertSheet('probe') && 'let in');
  ask('copy of a template', () => {
    sheet.hideRows(300, 1);
    file.setNamedRange('probe_name', sheet.getRange(1, 1));
    file.insertSheet('probe 2', file.getSheets().length, { template: sheet });
    return file
      .getNamedRanges()
      .map((named) => named.getName())
      .sort();
  });
  Logger.log(JSON.stringify({ locale: file.getSpreadsheetLocale(), answers: answers }, null, 2));
  return JSON.stringify(answers);
}
