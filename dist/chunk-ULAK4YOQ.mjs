import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{T as a}from"./chunk-Q5VFDSI7.mjs";import"./chunk-MJSULS3U.mjs";import"./chunk-TOWCZC6C.mjs";import"./chunk-FLZ4LVBI.mjs";import"./chunk-GIC4SKET.mjs";import"./chunk-A6FQUF2Z.mjs";export{a as terminalReporter};
