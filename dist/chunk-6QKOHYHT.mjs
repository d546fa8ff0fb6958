import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a}from"./chunk-W36DJU5L.mjs";import"./chunk-6PDWGZZZ.mjs";import"./chunk-D6LNYIZM.mjs";import"./chunk-WO4DWOOJ.mjs";import"./chunk-A6FQUF2Z.mjs";export{a as makeClient};
