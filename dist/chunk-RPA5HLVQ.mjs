import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a}from"./chunk-BB7Q4HG4.mjs";import"./chunk-WK7EFCDC.mjs";import"./chunk-GGSI34KG.mjs";import"./chunk-5OYQJC4S.mjs";import"./chunk-HSNRUJX2.mjs";import"./chunk-TYITYAHR.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-OAB73CEL.mjs";import"./chunk-A6FQUF2Z.mjs";export{a as validate};
