import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a}from"./chunk-FGAYW5TZ.mjs";import"./chunk-LJ5MSTUC.mjs";import"./chunk-GGSI34KG.mjs";import"./chunk-5PNKWVZF.mjs";import"./chunk-HSNRUJX2.mjs";import"./chunk-TYITYAHR.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-OAB73CEL.mjs";import"./chunk-A6FQUF2Z.mjs";export{a as validate};
