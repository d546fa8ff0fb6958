import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{randomBytes as r}from"node:crypto";function i(t){let n=t.trimEnd(),o=/\n\n(?:[\w-]+: .*\n?)+$/.test(n)?`
`:`

`;return`${n}${o}Nonce: ${r(16).toString("hex")}
`}export{i as a};
