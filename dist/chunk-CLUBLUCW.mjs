import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a}from"./chunk-VKQGW2NM.mjs";import"./chunk-5PMLKT4P.mjs";import"./chunk-HIWNUWYR.mjs";import"./chunk-A6FQUF2Z.mjs";export{a as Repository};
