import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{T as a}from"./chunk-N2LJOEYW.mjs";import"./chunk-ZMUI4Y4N.mjs";import"./chunk-X4VCRGNG.mjs";import"./chunk-MTKYGHZZ.mjs";import"./chunk-FLZ4LVBI.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-A6FQUF2Z.mjs";export{a as terminalReporter};
