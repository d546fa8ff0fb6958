import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
