import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a,b,c,d}from"./chunk-OFXNPXO2.mjs";import"./chunk-IEZFNBQD.mjs";import"./chunk-HIWNUWYR.mjs";import"./chunk-A6FQUF2Z.mjs";export{a as authentication,d as explain,b as hostOf,c as lasting};
