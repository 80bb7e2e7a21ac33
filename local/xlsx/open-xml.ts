export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The font of everything; Calibri is missing on many machines and runs wide there. */
export const FONT = 'Times New Roman';
/** Points. */
export const FONT_SIZE = 11;
/** Points, of a row of one line. */
export const ROW_HEIGHT = 15;
/** Characters. */
export const COLUMN_WIDTH = 9;
