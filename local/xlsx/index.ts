export { createXlsx } from './create-xlsx.ts';
export { type Opened, openPackage, type PackageProblem, type XlsxPackage } from './open-package.ts';
export { readPackage, readXlsx } from './read-xlsx.ts';
