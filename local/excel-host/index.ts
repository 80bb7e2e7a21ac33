export { bootExcel, EXCELS, type NodeExcel } from './node-host.ts';
