import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{T as a}from"./chunk-QJEHYCG5.mjs";import"./chunk-ZMUI4Y4N.mjs";import"./chunk-X4VCRGNG.mjs";import"./chunk-MTKYGHZZ.mjs";import"./chunk-FLZ4LVBI.mjs";import"./chunk-GIC4SKET.mjs";import"./chunk-GN46O4D7.mjs";export{a as terminalReporter};
