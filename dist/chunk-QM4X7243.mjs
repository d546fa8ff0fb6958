import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{T as a}from"./chunk-5FUIIAZB.mjs";import"./chunk-7SHWY6KF.mjs";import"./chunk-XXR2TPEQ.mjs";import"./chunk-MTKYGHZZ.mjs";import"./chunk-FLZ4LVBI.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-A6FQUF2Z.mjs";export{a as terminalReporter};
