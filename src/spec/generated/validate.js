// Made by scripts/schema.ts.
var Oe = (s, t) => () => {
  try {
    return t || s((t = { exports: {} }).exports, t), t.exports;
  } catch (T) {
    throw t = 0, T;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var we = Oe((ke) => {
  "use strict";
  Object.defineProperty(ke, "__esModule", { value: !0 });
  function Pe(s) {
    let t = s.length, T = 0, V = 0, N;
    for (; V < t; )
      T++, N = s.charCodeAt(V++), N >= 55296 && N <= 56319 && V < t && (N = s.charCodeAt(V), (N & 64512) === 56320 && V++);
    return T;
  }
  ke.default = Pe;
  Pe.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Ue = ge, Ge = ge, m = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", required: ["apiVersion", "release", "services", "process"], additionalProperties: !1, properties: { apiVersion: { const: "gray-release/v1" }, release: { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, registry: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, journal: { type: "object", required: ["kind"], properties: { kind: { enum: ["git", "github", "file"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "git" } } }, then: { $ref: "#/$defs/record-git" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "github" } } }, then: { $ref: "#/$defs/record-github" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "file" } } }, then: { $ref: "#/$defs/record-file" } }] }, services: { type: "object", minProperties: 1, maxProperties: 5e3, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { $ref: "#/$defs/service" } }, process: { type: "object", required: ["test"], additionalProperties: !1, properties: { release: { type: "object", additionalProperties: !1, properties: { slice: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }] }, deadline: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, test: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "#/$defs/stage" } }, risk: { type: "object", additionalProperties: !1, properties: { falseRevert: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, missed: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, ruleOut: { type: "string", pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" } } }, inconclusive: { enum: ["hold", "revert"] }, promote: { type: "object", additionalProperties: !1, properties: { approval: { enum: ["none", "comment", "environment"] }, watch: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, revert: { type: "object", additionalProperties: !1, properties: { on: { type: "array", maxItems: 3, uniqueItems: !0, items: { type: "string", enum: ["failed", "cancelled", "deadline"] } }, deadline: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, hold: { type: "object", additionalProperties: !1, properties: { wait: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, expires: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } } } }, onBusy: { enum: ["queue", "refuse", "supersede"] }, freeze: { type: "array", maxItems: 100, items: { type: "object", required: ["days", "from", "to", "zone"], additionalProperties: !1, properties: { days: { type: "array", minItems: 1, maxItems: 7, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, from: { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, to: { type: "string", pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, zone: { type: "string", minLength: 1, maxLength: 64 } } } }, environments: { type: "object", maxProperties: 50, propertyNames: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, additionalProperties: { type: "object" } }, notify: { type: "array", maxItems: 20, items: { type: "object", required: ["webhook", "on"], additionalProperties: !1, properties: { webhook: { type: "object", required: ["env"], additionalProperties: !1, properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }, on: { type: "array", minItems: 1, maxItems: 5, items: { type: "string", enum: ["held", "reverting", "reverted", "promoted", "incomplete"] } } } } }, timing: { type: "object", additionalProperties: !1, properties: { look: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, effect: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, fresh: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, lease: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, margin: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } } }, $defs: { service: { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9._+-]{1,128}$" }, dependsOn: { type: "array", maxItems: 100, items: { type: "string" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }] } } }, stage: { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, query: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, equals: { type: "string", minLength: 1, maxLength: 256 }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 256 } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, atMost: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, warmUp: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, metric: { type: "object", required: ["source"], properties: { source: { enum: ["router"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }] }, "target-process": { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { type: "string", minLength: 1 }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e3 }, ready: { type: "object", additionalProperties: !1, properties: { http: { type: "string", pattern: "^https?://" }, tcp: { const: !0 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { type: "string", minLength: 1 }, cwd: { type: "string", minLength: 1 } } }, "target-command": { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { type: "string", minLength: 1 }, scale: { type: "string", minLength: 1 }, status: { type: "string", minLength: 1 }, promote: { type: "string", minLength: 1 }, remove: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, cwd: { type: "string", minLength: 1 } } }, "router-gateway": { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, "router-haproxy": { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, "check-http": { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, url: { type: "string", pattern: "^https?://" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { type: "string", minLength: 1 }, headers: { type: "object", additionalProperties: { type: "string" } } } }, times: { type: "integer", minimum: 1, maximum: 1e3 }, every: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, "check-command": { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, run: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } }, "check-threshold": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }], properties: { kind: { const: "threshold" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, "check-compare": { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency"] } } } } }], properties: { kind: { const: "compare" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, "metric-router": { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } }, "record-git": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, "record-github": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } }, "record-file": { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { type: "string", minLength: 1 } } } } }, te = Object.prototype.hasOwnProperty, U = we().default, se = new RegExp("^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", "u"), pe = new RegExp("^(100|\\d{1,2}(\\.\\d{1,2})?)%$", "u"), R = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", "u"), ze = new RegExp("^\\d{1,4}(\\.\\d{1,2})?%$", "u"), ve = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u"), Q = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), H = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "git" }, remote: { type: "string", minLength: 1, pattern: "^[^-]" } } }, je = new RegExp("^[^-]", "u");
function J(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: H.required, parentSchema: H, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in s)
      if (!(c === "kind" || c === "remote")) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: H, data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (s.kind !== void 0) {
      let c = s.kind;
      if (c !== "git") {
        let h = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "git" }, schema: "git", parentSchema: H.properties.kind, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.remote !== void 0) {
      let c = s.remote;
      if (typeof c == "string") {
        if (U(c) < 1) {
          let h = { instancePath: t + "/remote", schemaPath: "#/properties/remote/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: H.properties.remote, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (!je.test(c)) {
          let h = { instancePath: t + "/remote", schemaPath: "#/properties/remote/pattern", keyword: "pattern", params: { pattern: "^[^-]" }, schema: "^[^-]", parentSchema: H.properties.remote, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/remote", schemaPath: "#/properties/remote/type", keyword: "type", params: { type: "string" }, schema: H.properties.remote.type, parentSchema: H.properties.remote, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return J.errors = e, r === 0;
}
var re = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "github" } } };
function W(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: re.required, parentSchema: re, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in s)
      if (c !== "kind") {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: re, data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (s.kind !== void 0) {
      let c = s.kind;
      if (c !== "github") {
        let h = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "github" }, schema: "github", parentSchema: re.properties.kind, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: re.type, parentSchema: re, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return W.errors = e, r === 0;
}
var B = { type: "object", required: ["kind"], additionalProperties: !1, properties: { kind: { const: "file" }, path: { type: "string", minLength: 1 } } };
function X(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: B.required, parentSchema: B, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in s)
      if (!(c === "kind" || c === "path")) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: B, data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (s.kind !== void 0) {
      let c = s.kind;
      if (c !== "file") {
        let h = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "file" }, schema: "file", parentSchema: B.properties.kind, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.path !== void 0) {
      let c = s.path;
      if (typeof c == "string") {
        if (U(c) < 1) {
          let h = { instancePath: t + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: B.properties.path, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: B.properties.path.type, parentSchema: B.properties.path, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: B.type, parentSchema: B, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return X.errors = e, r === 0;
}
var I = { type: "object", required: ["target", "router"], additionalProperties: !1, properties: { initial: { type: "string", pattern: "^[A-Za-z0-9._+-]{1,128}$" }, dependsOn: { type: "array", maxItems: 100, items: { type: "string" }, uniqueItems: !0 }, target: { type: "object", required: ["kind"], properties: { kind: { enum: ["process", "command"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "process" } } }, then: { $ref: "#/$defs/target-process" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/target-command" } }] }, router: { type: "object", required: ["kind"], properties: { kind: { enum: ["gateway", "haproxy"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "gateway" } } }, then: { $ref: "#/$defs/router-gateway" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "haproxy" } } }, then: { $ref: "#/$defs/router-haproxy" } }] } } }, _e = new RegExp("^[A-Za-z0-9._+-]{1,128}$", "u"), $ = { type: "object", additionalProperties: !1, required: ["kind", "command"], properties: { kind: { const: "process" }, command: { type: "string", minLength: 1 }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e3 }, ready: { type: "object", additionalProperties: !1, properties: { http: { type: "string", pattern: "^https?://" }, tcp: { const: !0 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } }, oneOf: [{ required: ["http"] }, { required: ["tcp"] }] }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, stop: { type: "object", additionalProperties: !1, properties: { signal: { enum: ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"] }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, ports: { type: "string", pattern: "^\\d{1,5}-\\d{1,5}$" }, host: { type: "string", minLength: 1 }, cwd: { type: "string", minLength: 1 } } }, be = new RegExp("^https?://", "u"), Ze = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function ie(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: $.required, parentSchema: $, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.command === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" }, schema: $.required, parentSchema: $, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s)
      if (!te.call($.properties, p)) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: $, data: s };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (s.kind !== void 0) {
      let p = s.kind;
      if (p !== "process") {
        let n = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "process" }, schema: "process", parentSchema: $.properties.kind, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.command !== void 0) {
      let p = s.command;
      if (typeof p == "string") {
        if (U(p) < 1) {
          let n = { instancePath: t + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: $.properties.command, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, schema: $.properties.command.type, parentSchema: $.properties.command, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.env !== void 0) {
      let p = s.env;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let n in p) {
          let P = r;
          if (typeof n == "string" && !Q.test(n)) {
            let g = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: $.properties.env.propertyNames, data: n, propertyName: n };
            e === null ? e = [g] : e.push(g), r++;
          }
          var c = P === r;
          if (!c) {
            let g = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: n }, schema: $.properties.env.propertyNames, parentSchema: $.properties.env, data: p };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
        for (let n in p) {
          let P = p[n], g = r, w = !1, y = r;
          if (typeof P != "string") {
            let a = { instancePath: t + "/env/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: $.properties.env.additionalProperties.anyOf[0].type, parentSchema: $.properties.env.additionalProperties.anyOf[0], data: P };
            e === null ? e = [a] : e.push(a), r++;
          }
          var h = y === r;
          if (w = w || h, !w) {
            let a = r;
            if (P && typeof P == "object" && !Array.isArray(P)) {
              if (P.env === void 0) {
                let i = { instancePath: t + "/env/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: $.properties.env.additionalProperties.anyOf[1].required, parentSchema: $.properties.env.additionalProperties.anyOf[1], data: P };
                e === null ? e = [i] : e.push(i), r++;
              }
              for (let i in P)
                if (i !== "env") {
                  let d = { instancePath: t + "/env/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: $.properties.env.additionalProperties.anyOf[1], data: P };
                  e === null ? e = [d] : e.push(d), r++;
                }
              if (P.env !== void 0) {
                let i = P.env;
                if (typeof i == "string") {
                  if (!Q.test(i)) {
                    let d = { instancePath: t + "/env/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: $.properties.env.additionalProperties.anyOf[1].properties.env, data: i };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                } else {
                  let d = { instancePath: t + "/env/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: $.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: $.properties.env.additionalProperties.anyOf[1].properties.env, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              }
            } else {
              let i = { instancePath: t + "/env/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: $.properties.env.additionalProperties.anyOf[1].type, parentSchema: $.properties.env.additionalProperties.anyOf[1], data: P };
              e === null ? e = [i] : e.push(i), r++;
            }
            var h = a === r;
            w = w || h;
          }
          if (w)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let a = { instancePath: t + "/env/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: $.properties.env.additionalProperties.anyOf, parentSchema: $.properties.env.additionalProperties, data: P };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: $.properties.env.type, parentSchema: $.properties.env, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.instances !== void 0) {
      let p = s.instances;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let n = { instancePath: t + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "integer" }, schema: $.properties.instances.type, parentSchema: $.properties.instances, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof p == "number") {
        if (p > 1e3 || isNaN(p)) {
          let n = { instancePath: t + "/instances", schemaPath: "#/properties/instances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: $.properties.instances, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (p < 1 || isNaN(p)) {
          let n = { instancePath: t + "/instances", schemaPath: "#/properties/instances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: $.properties.instances, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (s.ready !== void 0) {
      let p = s.ready, n = r, P = !1, g = null, w = r;
      if (p && typeof p == "object" && !Array.isArray(p) && p.http === void 0) {
        let a = { instancePath: t + "/ready", schemaPath: "#/properties/ready/oneOf/0/required", keyword: "required", params: { missingProperty: "http" }, schema: $.properties.ready.oneOf[0].required, parentSchema: $.properties.ready.oneOf[0], data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      var l = w === r;
      l && (P = !0, g = 0);
      let y = r;
      if (p && typeof p == "object" && !Array.isArray(p) && p.tcp === void 0) {
        let a = { instancePath: t + "/ready", schemaPath: "#/properties/ready/oneOf/1/required", keyword: "required", params: { missingProperty: "tcp" }, schema: $.properties.ready.oneOf[1].required, parentSchema: $.properties.ready.oneOf[1], data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      var l = y === r;
      if (l && P ? (P = !1, g = [g, 1]) : l && (P = !0, g = 1), P)
        r = n, e !== null && (n ? e.length = n : e = null);
      else {
        let a = { instancePath: t + "/ready", schemaPath: "#/properties/ready/oneOf", keyword: "oneOf", params: { passingSchemas: g }, schema: $.properties.ready.oneOf, parentSchema: $.properties.ready, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let a in p)
          if (!(a === "http" || a === "tcp" || a === "within")) {
            let o = { instancePath: t + "/ready", schemaPath: "#/properties/ready/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: $.properties.ready, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (p.http !== void 0) {
          let a = p.http;
          if (typeof a == "string") {
            if (!be.test(a)) {
              let o = { instancePath: t + "/ready/http", schemaPath: "#/properties/ready/properties/http/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: $.properties.ready.properties.http, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/ready/http", schemaPath: "#/properties/ready/properties/http/type", keyword: "type", params: { type: "string" }, schema: $.properties.ready.properties.http.type, parentSchema: $.properties.ready.properties.http, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.tcp !== void 0) {
          let a = p.tcp;
          if (a !== !0) {
            let o = { instancePath: t + "/ready/tcp", schemaPath: "#/properties/ready/properties/tcp/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: $.properties.ready.properties.tcp, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        if (p.within !== void 0) {
          let a = p.within;
          if (typeof a == "string") {
            if (!R.test(a)) {
              let o = { instancePath: t + "/ready/within", schemaPath: "#/properties/ready/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: $.properties.ready.properties.within, data: a };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: t + "/ready/within", schemaPath: "#/properties/ready/properties/within/type", keyword: "type", params: { type: "string" }, schema: $.properties.ready.properties.within.type, parentSchema: $.properties.ready.properties.within, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/ready", schemaPath: "#/properties/ready/type", keyword: "type", params: { type: "object" }, schema: $.properties.ready.type, parentSchema: $.properties.ready, data: p };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.drain !== void 0) {
      let p = s.drain;
      if (typeof p == "string") {
        if (!R.test(p)) {
          let n = { instancePath: t + "/drain", schemaPath: "#/properties/drain/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: $.properties.drain, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/drain", schemaPath: "#/properties/drain/type", keyword: "type", params: { type: "string" }, schema: $.properties.drain.type, parentSchema: $.properties.drain, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.stop !== void 0) {
      let p = s.stop;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let n in p)
          if (!(n === "signal" || n === "within")) {
            let P = { instancePath: t + "/stop", schemaPath: "#/properties/stop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: $.properties.stop, data: p };
            e === null ? e = [P] : e.push(P), r++;
          }
        if (p.signal !== void 0) {
          let n = p.signal;
          if (!(n === "SIGTERM" || n === "SIGINT" || n === "SIGQUIT" || n === "SIGHUP" || n === "SIGUSR1" || n === "SIGUSR2")) {
            let P = { instancePath: t + "/stop/signal", schemaPath: "#/properties/stop/properties/signal/enum", keyword: "enum", params: { allowedValues: $.properties.stop.properties.signal.enum }, schema: $.properties.stop.properties.signal.enum, parentSchema: $.properties.stop.properties.signal, data: n };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (p.within !== void 0) {
          let n = p.within;
          if (typeof n == "string") {
            if (!R.test(n)) {
              let P = { instancePath: t + "/stop/within", schemaPath: "#/properties/stop/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: $.properties.stop.properties.within, data: n };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            let P = { instancePath: t + "/stop/within", schemaPath: "#/properties/stop/properties/within/type", keyword: "type", params: { type: "string" }, schema: $.properties.stop.properties.within.type, parentSchema: $.properties.stop.properties.within, data: n };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "object" }, schema: $.properties.stop.type, parentSchema: $.properties.stop, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.ports !== void 0) {
      let p = s.ports;
      if (typeof p == "string") {
        if (!Ze.test(p)) {
          let n = { instancePath: t + "/ports", schemaPath: "#/properties/ports/pattern", keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" }, schema: "^\\d{1,5}-\\d{1,5}$", parentSchema: $.properties.ports, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: "string" }, schema: $.properties.ports.type, parentSchema: $.properties.ports, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.host !== void 0) {
      let p = s.host;
      if (typeof p == "string") {
        if (U(p) < 1) {
          let n = { instancePath: t + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: $.properties.host, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, schema: $.properties.host.type, parentSchema: $.properties.host, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.cwd !== void 0) {
      let p = s.cwd;
      if (typeof p == "string") {
        if (U(p) < 1) {
          let n = { instancePath: t + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: $.properties.cwd, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: t + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" }, schema: $.properties.cwd.type, parentSchema: $.properties.cwd, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: $.type, parentSchema: $, data: s };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ie.errors = e, r === 0;
}
var Z = { type: "object", additionalProperties: !1, required: ["kind", "deploy", "status", "remove"], properties: { kind: { const: "command" }, deploy: { type: "string", minLength: 1 }, scale: { type: "string", minLength: 1 }, status: { type: "string", minLength: 1 }, promote: { type: "string", minLength: 1 }, remove: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, instances: { type: "integer", minimum: 1, maximum: 1e4 }, drain: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, cwd: { type: "string", minLength: 1 } } };
function ae(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: Z.required, parentSchema: Z, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.deploy === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deploy" }, schema: Z.required, parentSchema: Z, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.status === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: Z.required, parentSchema: Z, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.remove === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remove" }, schema: Z.required, parentSchema: Z, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in s)
      if (!te.call(Z.properties, l)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: Z, data: s };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (s.kind !== void 0) {
      let l = s.kind;
      if (l !== "command") {
        let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, schema: "command", parentSchema: Z.properties.kind, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.deploy !== void 0) {
      let l = s.deploy;
      if (typeof l == "string") {
        if (U(l) < 1) {
          let p = { instancePath: t + "/deploy", schemaPath: "#/properties/deploy/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.deploy, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/deploy", schemaPath: "#/properties/deploy/type", keyword: "type", params: { type: "string" }, schema: Z.properties.deploy.type, parentSchema: Z.properties.deploy, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.scale !== void 0) {
      let l = s.scale;
      if (typeof l == "string") {
        if (U(l) < 1) {
          let p = { instancePath: t + "/scale", schemaPath: "#/properties/scale/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.scale, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" }, schema: Z.properties.scale.type, parentSchema: Z.properties.scale, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.status !== void 0) {
      let l = s.status;
      if (typeof l == "string") {
        if (U(l) < 1) {
          let p = { instancePath: t + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.status, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: Z.properties.status.type, parentSchema: Z.properties.status, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.promote !== void 0) {
      let l = s.promote;
      if (typeof l == "string") {
        if (U(l) < 1) {
          let p = { instancePath: t + "/promote", schemaPath: "#/properties/promote/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.promote, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/promote", schemaPath: "#/properties/promote/type", keyword: "type", params: { type: "string" }, schema: Z.properties.promote.type, parentSchema: Z.properties.promote, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.remove !== void 0) {
      let l = s.remove;
      if (typeof l == "string") {
        if (U(l) < 1) {
          let p = { instancePath: t + "/remove", schemaPath: "#/properties/remove/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.remove, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/remove", schemaPath: "#/properties/remove/type", keyword: "type", params: { type: "string" }, schema: Z.properties.remove.type, parentSchema: Z.properties.remove, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.within !== void 0) {
      let l = s.within;
      if (typeof l == "string") {
        if (!R.test(l)) {
          let p = { instancePath: t + "/within", schemaPath: "#/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: Z.properties.within, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" }, schema: Z.properties.within.type, parentSchema: Z.properties.within, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.env !== void 0) {
      let l = s.env;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let p in l) {
          let n = r;
          if (typeof p == "string" && !Q.test(p)) {
            let P = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: Z.properties.env.propertyNames, data: p, propertyName: p };
            e === null ? e = [P] : e.push(P), r++;
          }
          var c = n === r;
          if (!c) {
            let P = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: p }, schema: Z.properties.env.propertyNames, parentSchema: Z.properties.env, data: l };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        for (let p in l) {
          let n = l[p], P = r, g = !1, w = r;
          if (typeof n != "string") {
            let y = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: Z.properties.env.additionalProperties.anyOf[0].type, parentSchema: Z.properties.env.additionalProperties.anyOf[0], data: n };
            e === null ? e = [y] : e.push(y), r++;
          }
          var h = w === r;
          if (g = g || h, !g) {
            let y = r;
            if (n && typeof n == "object" && !Array.isArray(n)) {
              if (n.env === void 0) {
                let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: Z.properties.env.additionalProperties.anyOf[1].required, parentSchema: Z.properties.env.additionalProperties.anyOf[1], data: n };
                e === null ? e = [o] : e.push(o), r++;
              }
              for (let o in n)
                if (o !== "env") {
                  let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: Z.properties.env.additionalProperties.anyOf[1], data: n };
                  e === null ? e = [i] : e.push(i), r++;
                }
              if (n.env !== void 0) {
                let o = n.env;
                if (typeof o == "string") {
                  if (!Q.test(o)) {
                    let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: Z.properties.env.additionalProperties.anyOf[1].properties.env, data: o };
                    e === null ? e = [i] : e.push(i), r++;
                  }
                } else {
                  let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: Z.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: Z.properties.env.additionalProperties.anyOf[1].properties.env, data: o };
                  e === null ? e = [i] : e.push(i), r++;
                }
              }
            } else {
              let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: Z.properties.env.additionalProperties.anyOf[1].type, parentSchema: Z.properties.env.additionalProperties.anyOf[1], data: n };
              e === null ? e = [o] : e.push(o), r++;
            }
            var h = y === r;
            g = g || h;
          }
          if (g)
            r = P, e !== null && (P ? e.length = P : e = null);
          else {
            let y = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: Z.properties.env.additionalProperties.anyOf, parentSchema: Z.properties.env.additionalProperties, data: n };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: Z.properties.env.type, parentSchema: Z.properties.env, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.instances !== void 0) {
      let l = s.instances;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let p = { instancePath: t + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "integer" }, schema: Z.properties.instances.type, parentSchema: Z.properties.instances, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof l == "number") {
        if (l > 1e4 || isNaN(l)) {
          let p = { instancePath: t + "/instances", schemaPath: "#/properties/instances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: Z.properties.instances, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (l < 1 || isNaN(l)) {
          let p = { instancePath: t + "/instances", schemaPath: "#/properties/instances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: Z.properties.instances, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
    if (s.drain !== void 0) {
      let l = s.drain;
      if (typeof l == "string") {
        if (!R.test(l)) {
          let p = { instancePath: t + "/drain", schemaPath: "#/properties/drain/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: Z.properties.drain, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/drain", schemaPath: "#/properties/drain/type", keyword: "type", params: { type: "string" }, schema: Z.properties.drain.type, parentSchema: Z.properties.drain, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.cwd !== void 0) {
      let l = s.cwd;
      if (typeof l == "string") {
        if (U(l) < 1) {
          let p = { instancePath: t + "/cwd", schemaPath: "#/properties/cwd/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: Z.properties.cwd, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/cwd", schemaPath: "#/properties/cwd/type", keyword: "type", params: { type: "string" }, schema: Z.properties.cwd.type, parentSchema: Z.properties.cwd, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: Z.type, parentSchema: Z, data: s };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ae.errors = e, r === 0;
}
var G = { type: "object", required: ["kind", "listen"], additionalProperties: !1, properties: { kind: { const: "gateway" }, listen: { type: "string", pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, xe = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", "u");
function oe(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: G.required, parentSchema: G, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (s.listen === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listen" }, schema: G.required, parentSchema: G, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in s)
      if (!(c === "kind" || c === "listen" || c === "timeout")) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: G, data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (s.kind !== void 0) {
      let c = s.kind;
      if (c !== "gateway") {
        let h = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "gateway" }, schema: "gateway", parentSchema: G.properties.kind, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.listen !== void 0) {
      let c = s.listen;
      if (typeof c == "string") {
        if (!xe.test(c)) {
          let h = { instancePath: t + "/listen", schemaPath: "#/properties/listen/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$" }, schema: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$", parentSchema: G.properties.listen, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "string" }, schema: G.properties.listen.type, parentSchema: G.properties.listen, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.timeout !== void 0) {
      let c = s.timeout;
      if (typeof c == "string") {
        if (!R.test(c)) {
          let h = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: G.properties.timeout, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: G.properties.timeout.type, parentSchema: G.properties.timeout, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: G.type, parentSchema: G, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return oe.errors = e, r === 0;
}
var E = { type: "object", additionalProperties: !1, required: ["kind", "listen"], properties: { kind: { const: "haproxy" }, listen: { type: "string", maxLength: 500, pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, socket: { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, config: { type: "string", pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, master: { type: "string", pattern: "^/[A-Za-z0-9._/-]+$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, Le = new RegExp("^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$", "u"), Se = new RegExp("^/[A-Za-z0-9._/-]+$", "u"), Ne = new RegExp("^/[A-Za-z0-9._/-]+\\.cfg$", "u");
function ne(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: E.required, parentSchema: E, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (s.listen === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listen" }, schema: E.required, parentSchema: E, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in s)
      if (!(c === "kind" || c === "listen" || c === "socket" || c === "config" || c === "master" || c === "timeout")) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: E, data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (s.kind !== void 0) {
      let c = s.kind;
      if (c !== "haproxy") {
        let h = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "haproxy" }, schema: "haproxy", parentSchema: E.properties.kind, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.listen !== void 0) {
      let c = s.listen;
      if (typeof c == "string") {
        if (U(c) > 500) {
          let h = { instancePath: t + "/listen", schemaPath: "#/properties/listen/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: E.properties.listen, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (!Le.test(c)) {
          let h = { instancePath: t + "/listen", schemaPath: "#/properties/listen/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$" }, schema: "^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$", parentSchema: E.properties.listen, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "string" }, schema: E.properties.listen.type, parentSchema: E.properties.listen, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.socket !== void 0) {
      let c = s.socket;
      if (typeof c == "string") {
        if (!Se.test(c)) {
          let h = { instancePath: t + "/socket", schemaPath: "#/properties/socket/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+$" }, schema: "^/[A-Za-z0-9._/-]+$", parentSchema: E.properties.socket, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/socket", schemaPath: "#/properties/socket/type", keyword: "type", params: { type: "string" }, schema: E.properties.socket.type, parentSchema: E.properties.socket, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.config !== void 0) {
      let c = s.config;
      if (typeof c == "string") {
        if (!Ne.test(c)) {
          let h = { instancePath: t + "/config", schemaPath: "#/properties/config/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+\\.cfg$" }, schema: "^/[A-Za-z0-9._/-]+\\.cfg$", parentSchema: E.properties.config, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "string" }, schema: E.properties.config.type, parentSchema: E.properties.config, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.master !== void 0) {
      let c = s.master;
      if (typeof c == "string") {
        if (!Se.test(c)) {
          let h = { instancePath: t + "/master", schemaPath: "#/properties/master/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9._/-]+$" }, schema: "^/[A-Za-z0-9._/-]+$", parentSchema: E.properties.master, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "string" }, schema: E.properties.master.type, parentSchema: E.properties.master, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.timeout !== void 0) {
      let c = s.timeout;
      if (typeof c == "string") {
        if (!R.test(c)) {
          let h = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: E.properties.timeout, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: E.properties.timeout.type, parentSchema: E.properties.timeout, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: E.type, parentSchema: E, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return ne.errors = e, r === 0;
}
function le(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.target === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, schema: I.required, parentSchema: I, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.router === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "router" }, schema: I.required, parentSchema: I, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s)
      if (!(n === "initial" || n === "dependsOn" || n === "target" || n === "router")) {
        let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, schema: !1, parentSchema: I, data: s };
        e === null ? e = [P] : e.push(P), r++;
      }
    if (s.initial !== void 0) {
      let n = s.initial;
      if (typeof n == "string") {
        if (!_e.test(n)) {
          let P = { instancePath: t + "/initial", schemaPath: "#/properties/initial/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,128}$" }, schema: "^[A-Za-z0-9._+-]{1,128}$", parentSchema: I.properties.initial, data: n };
          e === null ? e = [P] : e.push(P), r++;
        }
      } else {
        let P = { instancePath: t + "/initial", schemaPath: "#/properties/initial/type", keyword: "type", params: { type: "string" }, schema: I.properties.initial.type, parentSchema: I.properties.initial, data: n };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (s.dependsOn !== void 0) {
      let n = s.dependsOn;
      if (Array.isArray(n)) {
        if (n.length > 100) {
          let y = { instancePath: t + "/dependsOn", schemaPath: "#/properties/dependsOn/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: I.properties.dependsOn, data: n };
          e === null ? e = [y] : e.push(y), r++;
        }
        let P = n.length;
        for (let y = 0; y < P; y++) {
          let a = n[y];
          if (typeof a != "string") {
            let o = { instancePath: t + "/dependsOn/" + y, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "string" }, schema: I.properties.dependsOn.items.type, parentSchema: I.properties.dependsOn.items, data: a };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let g = n.length, w;
        if (g > 1) {
          let y = {};
          for (; g--; ) {
            let a = n[g];
            if (typeof a == "string") {
              if (typeof y[a] == "number") {
                w = y[a];
                let o = { instancePath: t + "/dependsOn", schemaPath: "#/properties/dependsOn/uniqueItems", keyword: "uniqueItems", params: { i: g, j: w }, schema: !0, parentSchema: I.properties.dependsOn, data: n };
                e === null ? e = [o] : e.push(o), r++;
                break;
              }
              y[a] = g;
            }
          }
        }
      } else {
        let P = { instancePath: t + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" }, schema: I.properties.dependsOn.type, parentSchema: I.properties.dependsOn, data: n };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (s.target !== void 0) {
      let n = s.target, P = r, g = !0, w = r;
      if (r === w)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let i;
          if (n.kind === void 0 && (i = "kind")) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (n.kind !== void 0 && n.kind !== "process") {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let i = {};
          e === null ? e = [i] : e.push(i), r++;
        }
      var c = w === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), c) {
        let i = r;
        ie(n, { instancePath: t + "/target", parentData: s, parentDataProperty: "target", rootData: N }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length);
        var c = i === r;
        g = c;
      }
      if (!g) {
        let i = { instancePath: t + "/target", schemaPath: "#/properties/target/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: I.properties.target.allOf[0].if, parentSchema: I.properties.target.allOf[0], data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
      let y = r, a = !0, o = r;
      if (r === o)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let i;
          if (n.kind === void 0 && (i = "kind")) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (n.kind !== void 0 && n.kind !== "command") {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let i = {};
          e === null ? e = [i] : e.push(i), r++;
        }
      var h = o === r;
      if (r = y, e !== null && (y ? e.length = y : e = null), h) {
        let i = r;
        ae(n, { instancePath: t + "/target", parentData: s, parentDataProperty: "target", rootData: N }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
        var h = i === r;
        a = h;
      }
      if (!a) {
        let i = { instancePath: t + "/target", schemaPath: "#/properties/target/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: I.properties.target.allOf[1].if, parentSchema: I.properties.target.allOf[1], data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let i = { instancePath: t + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "kind" }, schema: I.properties.target.required, parentSchema: I.properties.target, data: n };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.kind !== void 0) {
          let i = n.kind;
          if (!(i === "process" || i === "command")) {
            let d = { instancePath: t + "/target/kind", schemaPath: "#/properties/target/properties/kind/enum", keyword: "enum", params: { allowedValues: I.properties.target.properties.kind.enum }, schema: I.properties.target.properties.kind.enum, parentSchema: I.properties.target.properties.kind, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, schema: I.properties.target.type, parentSchema: I.properties.target, data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.router !== void 0) {
      let n = s.router, P = r, g = !0, w = r;
      if (r === w)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let i;
          if (n.kind === void 0 && (i = "kind")) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (n.kind !== void 0 && n.kind !== "gateway") {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let i = {};
          e === null ? e = [i] : e.push(i), r++;
        }
      var l = w === r;
      if (r = P, e !== null && (P ? e.length = P : e = null), l) {
        let i = r;
        oe(n, { instancePath: t + "/router", parentData: s, parentDataProperty: "router", rootData: N }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length);
        var l = i === r;
        g = l;
      }
      if (!g) {
        let i = { instancePath: t + "/router", schemaPath: "#/properties/router/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: I.properties.router.allOf[0].if, parentSchema: I.properties.router.allOf[0], data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
      let y = r, a = !0, o = r;
      if (r === o)
        if (n && typeof n == "object" && !Array.isArray(n)) {
          let i;
          if (n.kind === void 0 && (i = "kind")) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (n.kind !== void 0 && n.kind !== "haproxy") {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let i = {};
          e === null ? e = [i] : e.push(i), r++;
        }
      var p = o === r;
      if (r = y, e !== null && (y ? e.length = y : e = null), p) {
        let i = r;
        ne(n, { instancePath: t + "/router", parentData: s, parentDataProperty: "router", rootData: N }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
        var p = i === r;
        a = p;
      }
      if (!a) {
        let i = { instancePath: t + "/router", schemaPath: "#/properties/router/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: I.properties.router.allOf[1].if, parentSchema: I.properties.router.allOf[1], data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.kind === void 0) {
          let i = { instancePath: t + "/router", schemaPath: "#/properties/router/required", keyword: "required", params: { missingProperty: "kind" }, schema: I.properties.router.required, parentSchema: I.properties.router, data: n };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.kind !== void 0) {
          let i = n.kind;
          if (!(i === "gateway" || i === "haproxy")) {
            let d = { instancePath: t + "/router/kind", schemaPath: "#/properties/router/properties/kind/enum", keyword: "enum", params: { allowedValues: I.properties.router.properties.kind.enum }, schema: I.properties.router.properties.kind.enum, parentSchema: I.properties.router.properties.kind, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let i = { instancePath: t + "/router", schemaPath: "#/properties/router/type", keyword: "type", params: { type: "object" }, schema: I.properties.router.type, parentSchema: I.properties.router, data: n };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: I.type, parentSchema: I, data: s };
    e === null ? e = [n] : e.push(n), r++;
  }
  return le.errors = e, r === 0;
}
var v = { type: "object", required: ["stage", "traffic"], additionalProperties: !1, properties: { stage: { type: "string", pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, traffic: { type: "object", additionalProperties: !1, properties: { match: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, properties: { header: { type: "string", pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, cookie: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, query: { type: "string", pattern: "^[A-Za-z0-9_.-]{1,128}$" }, equals: { type: "string", minLength: 1, maxLength: 256 }, in: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 256 } } }, allOf: [{ oneOf: [{ required: ["header"] }, { required: ["cookie"] }, { required: ["query"] }] }, { oneOf: [{ required: ["equals"] }, { required: ["in"] }] }] } }, weight: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, sticky: { type: "object", required: ["cookie"], additionalProperties: !1, properties: { cookie: { type: "string", pattern: "^[A-Za-z0-9_-]{1,64}$" } } } }, minProperties: 1 }, for: { type: "object", additionalProperties: !1, properties: { atLeast: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, atMost: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, warmUp: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, checks: { type: "array", maxItems: 50, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["http", "command", "threshold", "compare"] } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "http" } } }, then: { $ref: "#/$defs/check-http" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "command" } } }, then: { $ref: "#/$defs/check-command" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "threshold" } } }, then: { $ref: "#/$defs/check-threshold" } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "compare" } } }, then: { $ref: "#/$defs/check-compare" } }] } } } }, Ie = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", "u"), Ae = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u"), De = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u"), z = { type: "object", additionalProperties: !1, required: ["kind", "name", "url"], properties: { kind: { const: "http" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, url: { type: "string", pattern: "^https?://" }, method: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] }, headers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } }, body: { type: "string", maxLength: 65536 }, expect: { type: "object", additionalProperties: !1, properties: { status: { type: "integer", minimum: 200, maximum: 599 }, contains: { type: "string", minLength: 1 }, headers: { type: "object", additionalProperties: { type: "string" } } } }, times: { type: "integer", minimum: 1, maximum: 1e3 }, every: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, timeout: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" } } }, ue = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u"), Ee = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
function ce(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: z.required, parentSchema: z, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.name === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: z.required, parentSchema: z, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.url === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: z.required, parentSchema: z, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in s)
      if (!te.call(z.properties, l)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: z, data: s };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (s.kind !== void 0) {
      let l = s.kind;
      if (l !== "http") {
        let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "http" }, schema: "http", parentSchema: z.properties.kind, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.name !== void 0) {
      let l = s.name;
      if (typeof l == "string") {
        if (!ue.test(l)) {
          let p = { instancePath: t + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: z.properties.name, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: z.properties.name.type, parentSchema: z.properties.name, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.service !== void 0) {
      let l = s.service;
      if (typeof l != "string") {
        let p = { instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: z.properties.service.type, parentSchema: z.properties.service, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.url !== void 0) {
      let l = s.url;
      if (typeof l == "string") {
        if (!be.test(l)) {
          let p = { instancePath: t + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: z.properties.url, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: z.properties.url.type, parentSchema: z.properties.url, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.method !== void 0) {
      let l = s.method;
      if (!(l === "GET" || l === "HEAD" || l === "POST" || l === "PUT" || l === "PATCH" || l === "DELETE" || l === "OPTIONS")) {
        let p = { instancePath: t + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: z.properties.method.enum }, schema: z.properties.method.enum, parentSchema: z.properties.method, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.headers !== void 0) {
      let l = s.headers;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let p in l) {
          let n = r;
          if (typeof p == "string" && !Ee.test(p)) {
            let P = { instancePath: t + "/headers", schemaPath: "#/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }, schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", parentSchema: z.properties.headers.propertyNames, data: p, propertyName: p };
            e === null ? e = [P] : e.push(P), r++;
          }
          var c = n === r;
          if (!c) {
            let P = { instancePath: t + "/headers", schemaPath: "#/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: p }, schema: z.properties.headers.propertyNames, parentSchema: z.properties.headers, data: l };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        for (let p in l) {
          let n = l[p], P = r, g = !1, w = r;
          if (typeof n != "string") {
            let y = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: z.properties.headers.additionalProperties.anyOf[0].type, parentSchema: z.properties.headers.additionalProperties.anyOf[0], data: n };
            e === null ? e = [y] : e.push(y), r++;
          }
          var h = w === r;
          if (g = g || h, !g) {
            let y = r;
            if (n && typeof n == "object" && !Array.isArray(n)) {
              if (n.env === void 0) {
                let o = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: z.properties.headers.additionalProperties.anyOf[1].required, parentSchema: z.properties.headers.additionalProperties.anyOf[1], data: n };
                e === null ? e = [o] : e.push(o), r++;
              }
              for (let o in n)
                if (o !== "env") {
                  let i = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: z.properties.headers.additionalProperties.anyOf[1], data: n };
                  e === null ? e = [i] : e.push(i), r++;
                }
              if (n.env !== void 0) {
                let o = n.env;
                if (typeof o == "string") {
                  if (!Q.test(o)) {
                    let i = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/headers/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: z.properties.headers.additionalProperties.anyOf[1].properties.env, data: o };
                    e === null ? e = [i] : e.push(i), r++;
                  }
                } else {
                  let i = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/headers/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: z.properties.headers.additionalProperties.anyOf[1].properties.env.type, parentSchema: z.properties.headers.additionalProperties.anyOf[1].properties.env, data: o };
                  e === null ? e = [i] : e.push(i), r++;
                }
              }
            } else {
              let o = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: z.properties.headers.additionalProperties.anyOf[1].type, parentSchema: z.properties.headers.additionalProperties.anyOf[1], data: n };
              e === null ? e = [o] : e.push(o), r++;
            }
            var h = y === r;
            g = g || h;
          }
          if (g)
            r = P, e !== null && (P ? e.length = P : e = null);
          else {
            let y = { instancePath: t + "/headers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: z.properties.headers.additionalProperties.anyOf, parentSchema: z.properties.headers.additionalProperties, data: n };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: z.properties.headers.type, parentSchema: z.properties.headers, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.body !== void 0) {
      let l = s.body;
      if (typeof l == "string") {
        if (U(l) > 65536) {
          let p = { instancePath: t + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 65536 }, schema: 65536, parentSchema: z.properties.body, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: z.properties.body.type, parentSchema: z.properties.body, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.expect !== void 0) {
      let l = s.expect;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let p in l)
          if (!(p === "status" || p === "contains" || p === "headers")) {
            let n = { instancePath: t + "/expect", schemaPath: "#/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: z.properties.expect, data: l };
            e === null ? e = [n] : e.push(n), r++;
          }
        if (l.status !== void 0) {
          let p = l.status;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
            let n = { instancePath: t + "/expect/status", schemaPath: "#/properties/expect/properties/status/type", keyword: "type", params: { type: "integer" }, schema: z.properties.expect.properties.status.type, parentSchema: z.properties.expect.properties.status, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (typeof p == "number") {
            if (p > 599 || isNaN(p)) {
              let n = { instancePath: t + "/expect/status", schemaPath: "#/properties/expect/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: z.properties.expect.properties.status, data: p };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (p < 200 || isNaN(p)) {
              let n = { instancePath: t + "/expect/status", schemaPath: "#/properties/expect/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, schema: 200, parentSchema: z.properties.expect.properties.status, data: p };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
        }
        if (l.contains !== void 0) {
          let p = l.contains;
          if (typeof p == "string") {
            if (U(p) < 1) {
              let n = { instancePath: t + "/expect/contains", schemaPath: "#/properties/expect/properties/contains/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: z.properties.expect.properties.contains, data: p };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/expect/contains", schemaPath: "#/properties/expect/properties/contains/type", keyword: "type", params: { type: "string" }, schema: z.properties.expect.properties.contains.type, parentSchema: z.properties.expect.properties.contains, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (l.headers !== void 0) {
          let p = l.headers;
          if (p && typeof p == "object" && !Array.isArray(p))
            for (let n in p) {
              let P = p[n];
              if (typeof P != "string") {
                let g = { instancePath: t + "/expect/headers/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expect/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: z.properties.expect.properties.headers.additionalProperties.type, parentSchema: z.properties.expect.properties.headers.additionalProperties, data: P };
                e === null ? e = [g] : e.push(g), r++;
              }
            }
          else {
            let n = { instancePath: t + "/expect/headers", schemaPath: "#/properties/expect/properties/headers/type", keyword: "type", params: { type: "object" }, schema: z.properties.expect.properties.headers.type, parentSchema: z.properties.expect.properties.headers, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" }, schema: z.properties.expect.type, parentSchema: z.properties.expect, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.times !== void 0) {
      let l = s.times;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let p = { instancePath: t + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, schema: z.properties.times.type, parentSchema: z.properties.times, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof l == "number") {
        if (l > 1e3 || isNaN(l)) {
          let p = { instancePath: t + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: z.properties.times, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (l < 1 || isNaN(l)) {
          let p = { instancePath: t + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: z.properties.times, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
    if (s.every !== void 0) {
      let l = s.every;
      if (typeof l == "string") {
        if (!R.test(l)) {
          let p = { instancePath: t + "/every", schemaPath: "#/properties/every/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: z.properties.every, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "string" }, schema: z.properties.every.type, parentSchema: z.properties.every, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.timeout !== void 0) {
      let l = s.timeout;
      if (typeof l == "string") {
        if (!R.test(l)) {
          let p = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: z.properties.timeout, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: z.properties.timeout.type, parentSchema: z.properties.timeout, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: z.type, parentSchema: z, data: s };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ce.errors = e, r === 0;
}
var D = { type: "object", additionalProperties: !1, required: ["kind", "name", "run"], properties: { kind: { const: "command" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, run: { type: "string", minLength: 1 }, within: { type: "string", pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, env: { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, additionalProperties: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: !1, required: ["env"], properties: { env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } } }] } } } };
function me(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: D.required, parentSchema: D, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.name === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: D.required, parentSchema: D, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (s.run === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, schema: D.required, parentSchema: D, data: s };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in s)
      if (!(l === "kind" || l === "name" || l === "service" || l === "run" || l === "within" || l === "env")) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: D, data: s };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (s.kind !== void 0) {
      let l = s.kind;
      if (l !== "command") {
        let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, schema: "command", parentSchema: D.properties.kind, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.name !== void 0) {
      let l = s.name;
      if (typeof l == "string") {
        if (!ue.test(l)) {
          let p = { instancePath: t + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: D.properties.name, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: D.properties.name.type, parentSchema: D.properties.name, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.service !== void 0) {
      let l = s.service;
      if (typeof l != "string") {
        let p = { instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: D.properties.service.type, parentSchema: D.properties.service, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.run !== void 0) {
      let l = s.run;
      if (typeof l == "string") {
        if (U(l) < 1) {
          let p = { instancePath: t + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: D.properties.run, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, schema: D.properties.run.type, parentSchema: D.properties.run, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.within !== void 0) {
      let l = s.within;
      if (typeof l == "string") {
        if (!R.test(l)) {
          let p = { instancePath: t + "/within", schemaPath: "#/properties/within/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: D.properties.within, data: l };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: t + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" }, schema: D.properties.within.type, parentSchema: D.properties.within, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.env !== void 0) {
      let l = s.env;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let p in l) {
          let n = r;
          if (typeof p == "string" && !Q.test(p)) {
            let P = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: D.properties.env.propertyNames, data: p, propertyName: p };
            e === null ? e = [P] : e.push(P), r++;
          }
          var c = n === r;
          if (!c) {
            let P = { instancePath: t + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: p }, schema: D.properties.env.propertyNames, parentSchema: D.properties.env, data: l };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        for (let p in l) {
          let n = l[p], P = r, g = !1, w = r;
          if (typeof n != "string") {
            let y = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: D.properties.env.additionalProperties.anyOf[0].type, parentSchema: D.properties.env.additionalProperties.anyOf[0], data: n };
            e === null ? e = [y] : e.push(y), r++;
          }
          var h = w === r;
          if (g = g || h, !g) {
            let y = r;
            if (n && typeof n == "object" && !Array.isArray(n)) {
              if (n.env === void 0) {
                let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "env" }, schema: D.properties.env.additionalProperties.anyOf[1].required, parentSchema: D.properties.env.additionalProperties.anyOf[1], data: n };
                e === null ? e = [o] : e.push(o), r++;
              }
              for (let o in n)
                if (o !== "env") {
                  let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: D.properties.env.additionalProperties.anyOf[1], data: n };
                  e === null ? e = [i] : e.push(i), r++;
                }
              if (n.env !== void 0) {
                let o = n.env;
                if (typeof o == "string") {
                  if (!Q.test(o)) {
                    let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: D.properties.env.additionalProperties.anyOf[1].properties.env, data: o };
                    e === null ? e = [i] : e.push(i), r++;
                  }
                } else {
                  let i = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/env/additionalProperties/anyOf/1/properties/env/type", keyword: "type", params: { type: "string" }, schema: D.properties.env.additionalProperties.anyOf[1].properties.env.type, parentSchema: D.properties.env.additionalProperties.anyOf[1].properties.env, data: o };
                  e === null ? e = [i] : e.push(i), r++;
                }
              }
            } else {
              let o = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: D.properties.env.additionalProperties.anyOf[1].type, parentSchema: D.properties.env.additionalProperties.anyOf[1], data: n };
              e === null ? e = [o] : e.push(o), r++;
            }
            var h = y === r;
            g = g || h;
          }
          if (g)
            r = P, e !== null && (P ? e.length = P : e = null);
          else {
            let y = { instancePath: t + "/env/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: D.properties.env.additionalProperties.anyOf, parentSchema: D.properties.env.additionalProperties, data: n };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, schema: D.properties.env.type, parentSchema: D.properties.env, data: l };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D, data: s };
    e === null ? e = [l] : e.push(l), r++;
  }
  return me.errors = e, r === 0;
}
var _ = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], anyOf: [{ required: ["atMost"] }, { required: ["atLeast"] }], allOf: [{ if: { properties: { metric: { properties: { of: { const: "errors" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, atLeast: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" } } } }, { if: { properties: { metric: { properties: { of: { const: "latency" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, atLeast: { type: "string", pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" } } } }, { if: { properties: { metric: { properties: { of: { const: "requests" } }, required: ["of"] } } }, then: { properties: { atMost: { type: "number", minimum: 0 }, atLeast: { type: "number", minimum: 0 } } } }], properties: { kind: { const: "threshold" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, arm: { enum: ["gray", "stable"] }, quantile: { type: "string", pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, atMost: {}, atLeast: {}, samples: { type: "integer", minimum: 1 }, consecutive: { type: "integer", minimum: 1, maximum: 100 } } }, qe = new RegExp("^\\d{1,3}(\\.\\d{1,4})?%$", "u"), $e = new RegExp("^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", "u"), Me = new RegExp("^(100|\\d{1,2}(\\.\\d{1,3})?)%$", "u"), C = { type: "object", required: ["source"], properties: { source: { enum: ["router"] } }, allOf: [{ if: { type: "object", required: ["source"], properties: { source: { const: "router" } } }, then: { $ref: "#/$defs/metric-router" } }] }, K = { type: "object", additionalProperties: !1, required: ["source", "of"], properties: { source: { const: "router" }, of: { enum: ["errors", "latency", "requests"] } } };
function de(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.source === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: K.required, parentSchema: K, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (s.of === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" }, schema: K.required, parentSchema: K, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in s)
      if (!(c === "source" || c === "of")) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: K, data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (s.source !== void 0) {
      let c = s.source;
      if (c !== "router") {
        let h = { instancePath: t + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "router" }, schema: "router", parentSchema: K.properties.source, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.of !== void 0) {
      let c = s.of;
      if (!(c === "errors" || c === "latency" || c === "requests")) {
        let h = { instancePath: t + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: K.properties.of.enum }, schema: K.properties.of.enum, parentSchema: K.properties.of, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return de.errors = e, r === 0;
}
function Y(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0, c = r, h = !0, l = r;
  if (r === l)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let n;
      if (s.source === void 0 && (n = "source")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else if (s.source !== void 0 && s.source !== "router") {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
    } else {
      let n = {};
      e === null ? e = [n] : e.push(n), r++;
    }
  var p = l === r;
  if (r = c, e !== null && (c ? e.length = c : e = null), p) {
    let n = r;
    de(s, { instancePath: t, parentData: T, parentDataProperty: V, rootData: N }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length);
    var p = n === r;
    h = p;
  }
  if (!h) {
    let n = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: C.allOf[0].if, parentSchema: C.allOf[0], data: s };
    e === null ? e = [n] : e.push(n), r++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.source === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, schema: C.required, parentSchema: C, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.source !== void 0) {
      let n = s.source;
      if (n !== "router") {
        let P = { instancePath: t + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: C.properties.source.enum }, schema: C.properties.source.enum, parentSchema: C.properties.source, data: n };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: C.type, parentSchema: C, data: s };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Y.errors = e, r === 0;
}
function he(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0, c = r, h = !1, l = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.atMost === void 0) {
    let f = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "atMost" }, schema: _.anyOf[0].required, parentSchema: _.anyOf[0], data: s };
    e === null ? e = [f] : e.push(f), r++;
  }
  var p = l === r;
  if (h = h || p, !h) {
    let f = r;
    if (s && typeof s == "object" && !Array.isArray(s) && s.atLeast === void 0) {
      let O = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "atLeast" }, schema: _.anyOf[1].required, parentSchema: _.anyOf[1], data: s };
      e === null ? e = [O] : e.push(O), r++;
    }
    var p = f === r;
    h = h || p;
  }
  if (h)
    r = c, e !== null && (c ? e.length = c : e = null);
  else {
    let f = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: _.anyOf, parentSchema: _, data: s };
    e === null ? e = [f] : e.push(f), r++;
  }
  let n = r, P = !0, g = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.metric !== void 0) {
    let f = s.metric;
    if (f && typeof f == "object" && !Array.isArray(f)) {
      let S;
      if (f.of === void 0 && (S = "of")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else if (f.of !== void 0 && f.of !== "errors") {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  }
  var w = g === r;
  if (r = n, e !== null && (n ? e.length = n : e = null), w) {
    let f = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.atMost !== void 0) {
        let O = s.atMost;
        if (typeof O == "string") {
          if (!qe.test(O)) {
            let u = { instancePath: t + "/atMost", schemaPath: "#/allOf/0/then/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, schema: "^\\d{1,3}(\\.\\d{1,4})?%$", parentSchema: _.allOf[0].then.properties.atMost, data: O };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: t + "/atMost", schemaPath: "#/allOf/0/then/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: _.allOf[0].then.properties.atMost.type, parentSchema: _.allOf[0].then.properties.atMost, data: O };
          e === null ? e = [u] : e.push(u), r++;
        }
      }
      if (s.atLeast !== void 0) {
        let O = s.atLeast;
        if (typeof O == "string") {
          if (!qe.test(O)) {
            let u = { instancePath: t + "/atLeast", schemaPath: "#/allOf/0/then/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,4})?%$" }, schema: "^\\d{1,3}(\\.\\d{1,4})?%$", parentSchema: _.allOf[0].then.properties.atLeast, data: O };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: t + "/atLeast", schemaPath: "#/allOf/0/then/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: _.allOf[0].then.properties.atLeast.type, parentSchema: _.allOf[0].then.properties.atLeast, data: O };
          e === null ? e = [u] : e.push(u), r++;
        }
      }
    }
    var w = f === r;
    P = w;
  }
  if (!P) {
    let f = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: _.allOf[0].if, parentSchema: _.allOf[0], data: s };
    e === null ? e = [f] : e.push(f), r++;
  }
  let y = r, a = !0, o = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.metric !== void 0) {
    let f = s.metric;
    if (f && typeof f == "object" && !Array.isArray(f)) {
      let S;
      if (f.of === void 0 && (S = "of")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else if (f.of !== void 0 && f.of !== "latency") {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  }
  var i = o === r;
  if (r = y, e !== null && (y ? e.length = y : e = null), i) {
    let f = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.atMost !== void 0) {
        let O = s.atMost;
        if (typeof O == "string") {
          if (!$e.test(O)) {
            let u = { instancePath: t + "/atMost", schemaPath: "#/allOf/1/then/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, schema: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", parentSchema: _.allOf[1].then.properties.atMost, data: O };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: t + "/atMost", schemaPath: "#/allOf/1/then/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: _.allOf[1].then.properties.atMost.type, parentSchema: _.allOf[1].then.properties.atMost, data: O };
          e === null ? e = [u] : e.push(u), r++;
        }
      }
      if (s.atLeast !== void 0) {
        let O = s.atLeast;
        if (typeof O == "string") {
          if (!$e.test(O)) {
            let u = { instancePath: t + "/atLeast", schemaPath: "#/allOf/1/then/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$" }, schema: "^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$", parentSchema: _.allOf[1].then.properties.atLeast, data: O };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: t + "/atLeast", schemaPath: "#/allOf/1/then/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: _.allOf[1].then.properties.atLeast.type, parentSchema: _.allOf[1].then.properties.atLeast, data: O };
          e === null ? e = [u] : e.push(u), r++;
        }
      }
    }
    var i = f === r;
    a = i;
  }
  if (!a) {
    let f = { instancePath: t, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: _.allOf[1].if, parentSchema: _.allOf[1], data: s };
    e === null ? e = [f] : e.push(f), r++;
  }
  let d = r, k = !0, b = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.metric !== void 0) {
    let f = s.metric;
    if (f && typeof f == "object" && !Array.isArray(f)) {
      let S;
      if (f.of === void 0 && (S = "of")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else if (f.of !== void 0 && f.of !== "requests") {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  }
  var q = b === r;
  if (r = d, e !== null && (d ? e.length = d : e = null), q) {
    let f = r;
    if (s && typeof s == "object" && !Array.isArray(s)) {
      if (s.atMost !== void 0) {
        let O = s.atMost;
        if (typeof O == "number") {
          if (O < 0 || isNaN(O)) {
            let u = { instancePath: t + "/atMost", schemaPath: "#/allOf/2/then/properties/atMost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: _.allOf[2].then.properties.atMost, data: O };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: t + "/atMost", schemaPath: "#/allOf/2/then/properties/atMost/type", keyword: "type", params: { type: "number" }, schema: _.allOf[2].then.properties.atMost.type, parentSchema: _.allOf[2].then.properties.atMost, data: O };
          e === null ? e = [u] : e.push(u), r++;
        }
      }
      if (s.atLeast !== void 0) {
        let O = s.atLeast;
        if (typeof O == "number") {
          if (O < 0 || isNaN(O)) {
            let u = { instancePath: t + "/atLeast", schemaPath: "#/allOf/2/then/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: _.allOf[2].then.properties.atLeast, data: O };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: t + "/atLeast", schemaPath: "#/allOf/2/then/properties/atLeast/type", keyword: "type", params: { type: "number" }, schema: _.allOf[2].then.properties.atLeast.type, parentSchema: _.allOf[2].then.properties.atLeast, data: O };
          e === null ? e = [u] : e.push(u), r++;
        }
      }
    }
    var q = f === r;
    k = q;
  }
  if (!k) {
    let f = { instancePath: t, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: _.allOf[2].if, parentSchema: _.allOf[2], data: s };
    e === null ? e = [f] : e.push(f), r++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: _.required, parentSchema: _, data: s };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.name === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: _.required, parentSchema: _, data: s };
      e === null ? e = [f] : e.push(f), r++;
    }
    if (s.metric === void 0) {
      let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, schema: _.required, parentSchema: _, data: s };
      e === null ? e = [f] : e.push(f), r++;
    }
    for (let f in s)
      if (!te.call(_.properties, f)) {
        let S = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, schema: !1, parentSchema: _, data: s };
        e === null ? e = [S] : e.push(S), r++;
      }
    if (s.kind !== void 0) {
      let f = s.kind;
      if (f !== "threshold") {
        let S = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "threshold" }, schema: "threshold", parentSchema: _.properties.kind, data: f };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.name !== void 0) {
      let f = s.name;
      if (typeof f == "string") {
        if (!ue.test(f)) {
          let S = { instancePath: t + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: _.properties.name, data: f };
          e === null ? e = [S] : e.push(S), r++;
        }
      } else {
        let S = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: _.properties.name.type, parentSchema: _.properties.name, data: f };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.service !== void 0) {
      let f = s.service;
      if (typeof f != "string") {
        let S = { instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: _.properties.service.type, parentSchema: _.properties.service, data: f };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.metric !== void 0 && (Y(s.metric, { instancePath: t + "/metric", parentData: s, parentDataProperty: "metric", rootData: N }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), s.arm !== void 0) {
      let f = s.arm;
      if (!(f === "gray" || f === "stable")) {
        let S = { instancePath: t + "/arm", schemaPath: "#/properties/arm/enum", keyword: "enum", params: { allowedValues: _.properties.arm.enum }, schema: _.properties.arm.enum, parentSchema: _.properties.arm, data: f };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.quantile !== void 0) {
      let f = s.quantile;
      if (typeof f == "string") {
        if (!Me.test(f)) {
          let S = { instancePath: t + "/quantile", schemaPath: "#/properties/quantile/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,3})?)%$", parentSchema: _.properties.quantile, data: f };
          e === null ? e = [S] : e.push(S), r++;
        }
      } else {
        let S = { instancePath: t + "/quantile", schemaPath: "#/properties/quantile/type", keyword: "type", params: { type: "string" }, schema: _.properties.quantile.type, parentSchema: _.properties.quantile, data: f };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.samples !== void 0) {
      let f = s.samples;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let S = { instancePath: t + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: _.properties.samples.type, parentSchema: _.properties.samples, data: f };
        e === null ? e = [S] : e.push(S), r++;
      }
      if (typeof f == "number" && (f < 1 || isNaN(f))) {
        let S = { instancePath: t + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: _.properties.samples, data: f };
        e === null ? e = [S] : e.push(S), r++;
      }
    }
    if (s.consecutive !== void 0) {
      let f = s.consecutive;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let S = { instancePath: t + "/consecutive", schemaPath: "#/properties/consecutive/type", keyword: "type", params: { type: "integer" }, schema: _.properties.consecutive.type, parentSchema: _.properties.consecutive, data: f };
        e === null ? e = [S] : e.push(S), r++;
      }
      if (typeof f == "number") {
        if (f > 100 || isNaN(f)) {
          let S = { instancePath: t + "/consecutive", schemaPath: "#/properties/consecutive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: _.properties.consecutive, data: f };
          e === null ? e = [S] : e.push(S), r++;
        }
        if (f < 1 || isNaN(f)) {
          let S = { instancePath: t + "/consecutive", schemaPath: "#/properties/consecutive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: _.properties.consecutive, data: f };
          e === null ? e = [S] : e.push(S), r++;
        }
      }
    }
  } else {
    let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: _.type, parentSchema: _, data: s };
    e === null ? e = [f] : e.push(f), r++;
  }
  return he.errors = e, r === 0;
}
var M = { type: "object", additionalProperties: !1, required: ["kind", "name", "metric"], allOf: [{ properties: { metric: { properties: { of: { enum: ["errors", "latency"] } } } } }], properties: { kind: { const: "compare" }, name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, service: { type: "string" }, metric: { $ref: "#/$defs/metric" }, worse: { enum: ["higher", "lower"] }, tolerate: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" } } }, Re = new RegExp("^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", "u");
function fe(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s) && s.metric !== void 0) {
    let c = s.metric;
    if (c && typeof c == "object" && !Array.isArray(c) && c.of !== void 0) {
      let h = c.of;
      if (!(h === "errors" || h === "latency")) {
        let l = { instancePath: t + "/metric/of", schemaPath: "#/allOf/0/properties/metric/properties/of/enum", keyword: "enum", params: { allowedValues: M.allOf[0].properties.metric.properties.of.enum }, schema: M.allOf[0].properties.metric.properties.of.enum, parentSchema: M.allOf[0].properties.metric.properties.of, data: h };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: M.required, parentSchema: M, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (s.name === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: M.required, parentSchema: M, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (s.metric === void 0) {
      let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, schema: M.required, parentSchema: M, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (let c in s)
      if (!(c === "kind" || c === "name" || c === "service" || c === "metric" || c === "worse" || c === "tolerate")) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, schema: !1, parentSchema: M, data: s };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (s.kind !== void 0) {
      let c = s.kind;
      if (c !== "compare") {
        let h = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "compare" }, schema: "compare", parentSchema: M.properties.kind, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.name !== void 0) {
      let c = s.name;
      if (typeof c == "string") {
        if (!ue.test(c)) {
          let h = { instancePath: t + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: M.properties.name, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: M.properties.name.type, parentSchema: M.properties.name, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.service !== void 0) {
      let c = s.service;
      if (typeof c != "string") {
        let h = { instancePath: t + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, schema: M.properties.service.type, parentSchema: M.properties.service, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.metric !== void 0 && (Y(s.metric, { instancePath: t + "/metric", parentData: s, parentDataProperty: "metric", rootData: N }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), s.worse !== void 0) {
      let c = s.worse;
      if (!(c === "higher" || c === "lower")) {
        let h = { instancePath: t + "/worse", schemaPath: "#/properties/worse/enum", keyword: "enum", params: { allowedValues: M.properties.worse.enum }, schema: M.properties.worse.enum, parentSchema: M.properties.worse, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.tolerate !== void 0) {
      let c = s.tolerate;
      if (typeof c == "string") {
        if (!Re.test(c)) {
          let h = { instancePath: t + "/tolerate", schemaPath: "#/properties/tolerate/pattern", keyword: "pattern", params: { pattern: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$" }, schema: "^\\d{1,3}(\\.\\d{1,3})?(%|pp)$", parentSchema: M.properties.tolerate, data: c };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/tolerate", schemaPath: "#/properties/tolerate/type", keyword: "type", params: { type: "string" }, schema: M.properties.tolerate.type, parentSchema: M.properties.tolerate, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: M.type, parentSchema: M, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return fe.errors = e, r === 0;
}
function ye(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.stage === void 0) {
      let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, schema: v.required, parentSchema: v, data: s };
      e === null ? e = [g] : e.push(g), r++;
    }
    if (s.traffic === void 0) {
      let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "traffic" }, schema: v.required, parentSchema: v, data: s };
      e === null ? e = [g] : e.push(g), r++;
    }
    for (let g in s)
      if (!(g === "stage" || g === "traffic" || g === "for" || g === "checks")) {
        let w = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, schema: !1, parentSchema: v, data: s };
        e === null ? e = [w] : e.push(w), r++;
      }
    if (s.stage !== void 0) {
      let g = s.stage;
      if (typeof g == "string") {
        if (!se.test(g)) {
          let w = { instancePath: t + "/stage", schemaPath: "#/properties/stage/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: v.properties.stage, data: g };
          e === null ? e = [w] : e.push(w), r++;
        }
      } else {
        let w = { instancePath: t + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, schema: v.properties.stage.type, parentSchema: v.properties.stage, data: g };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (s.traffic !== void 0) {
      let g = s.traffic;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        if (Object.keys(g).length < 1) {
          let w = { instancePath: t + "/traffic", schemaPath: "#/properties/traffic/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic, data: g };
          e === null ? e = [w] : e.push(w), r++;
        }
        for (let w in g)
          if (!(w === "match" || w === "weight" || w === "sticky")) {
            let y = { instancePath: t + "/traffic", schemaPath: "#/properties/traffic/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, schema: !1, parentSchema: v.properties.traffic, data: g };
            e === null ? e = [y] : e.push(y), r++;
          }
        if (g.match !== void 0) {
          let w = g.match;
          if (Array.isArray(w)) {
            if (w.length > 20) {
              let a = { instancePath: t + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: v.properties.traffic.properties.match, data: w };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (w.length < 1) {
              let a = { instancePath: t + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic.properties.match, data: w };
              e === null ? e = [a] : e.push(a), r++;
            }
            let y = w.length;
            for (let a = 0; a < y; a++) {
              let o = w[a], i = r, d = !1, k = null, b = r;
              if (o && typeof o == "object" && !Array.isArray(o) && o.header === void 0) {
                let j = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "header" }, schema: v.properties.traffic.properties.match.items.allOf[0].oneOf[0].required, parentSchema: v.properties.traffic.properties.match.items.allOf[0].oneOf[0], data: o };
                e === null ? e = [j] : e.push(j), r++;
              }
              var c = b === r;
              c && (d = !0, k = 0);
              let q = r;
              if (o && typeof o == "object" && !Array.isArray(o) && o.cookie === void 0) {
                let j = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "cookie" }, schema: v.properties.traffic.properties.match.items.allOf[0].oneOf[1].required, parentSchema: v.properties.traffic.properties.match.items.allOf[0].oneOf[1], data: o };
                e === null ? e = [j] : e.push(j), r++;
              }
              var c = q === r;
              if (c && d)
                d = !1, k = [k, 1];
              else {
                c && (d = !0, k = 1);
                let j = r;
                if (o && typeof o == "object" && !Array.isArray(o) && o.query === void 0) {
                  let L = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/0/oneOf/2/required", keyword: "required", params: { missingProperty: "query" }, schema: v.properties.traffic.properties.match.items.allOf[0].oneOf[2].required, parentSchema: v.properties.traffic.properties.match.items.allOf[0].oneOf[2], data: o };
                  e === null ? e = [L] : e.push(L), r++;
                }
                var c = j === r;
                c && d ? (d = !1, k = [k, 2]) : c && (d = !0, k = 2);
              }
              if (d)
                r = i, e !== null && (i ? e.length = i : e = null);
              else {
                let j = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: k }, schema: v.properties.traffic.properties.match.items.allOf[0].oneOf, parentSchema: v.properties.traffic.properties.match.items.allOf[0], data: o };
                e === null ? e = [j] : e.push(j), r++;
              }
              let f = r, S = !1, O = null, u = r;
              if (o && typeof o == "object" && !Array.isArray(o) && o.equals === void 0) {
                let j = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: "equals" }, schema: v.properties.traffic.properties.match.items.allOf[1].oneOf[0].required, parentSchema: v.properties.traffic.properties.match.items.allOf[1].oneOf[0], data: o };
                e === null ? e = [j] : e.push(j), r++;
              }
              var h = u === r;
              h && (S = !0, O = 0);
              let x = r;
              if (o && typeof o == "object" && !Array.isArray(o) && o.in === void 0) {
                let j = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: "in" }, schema: v.properties.traffic.properties.match.items.allOf[1].oneOf[1].required, parentSchema: v.properties.traffic.properties.match.items.allOf[1].oneOf[1], data: o };
                e === null ? e = [j] : e.push(j), r++;
              }
              var h = x === r;
              if (h && S ? (S = !1, O = [O, 1]) : h && (S = !0, O = 1), S)
                r = f, e !== null && (f ? e.length = f : e = null);
              else {
                let j = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/allOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: O }, schema: v.properties.traffic.properties.match.items.allOf[1].oneOf, parentSchema: v.properties.traffic.properties.match.items.allOf[1], data: o };
                e === null ? e = [j] : e.push(j), r++;
              }
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let j in o)
                  if (!(j === "header" || j === "cookie" || j === "query" || j === "equals" || j === "in")) {
                    let A = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, schema: !1, parentSchema: v.properties.traffic.properties.match.items, data: o };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                if (o.header !== void 0) {
                  let j = o.header;
                  if (typeof j == "string") {
                    if (!Ie.test(j)) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/header", schemaPath: "#/properties/traffic/properties/match/items/properties/header/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$" }, schema: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", parentSchema: v.properties.traffic.properties.match.items.properties.header, data: j };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/header", schemaPath: "#/properties/traffic/properties/match/items/properties/header/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.header.type, parentSchema: v.properties.traffic.properties.match.items.properties.header, data: j };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
                if (o.cookie !== void 0) {
                  let j = o.cookie;
                  if (typeof j == "string") {
                    if (!Ae.test(j)) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/cookie", schemaPath: "#/properties/traffic/properties/match/items/properties/cookie/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, schema: "^[A-Za-z0-9_.-]{1,128}$", parentSchema: v.properties.traffic.properties.match.items.properties.cookie, data: j };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/cookie", schemaPath: "#/properties/traffic/properties/match/items/properties/cookie/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.cookie.type, parentSchema: v.properties.traffic.properties.match.items.properties.cookie, data: j };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
                if (o.query !== void 0) {
                  let j = o.query;
                  if (typeof j == "string") {
                    if (!Ae.test(j)) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/query", schemaPath: "#/properties/traffic/properties/match/items/properties/query/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,128}$" }, schema: "^[A-Za-z0-9_.-]{1,128}$", parentSchema: v.properties.traffic.properties.match.items.properties.query, data: j };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/query", schemaPath: "#/properties/traffic/properties/match/items/properties/query/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.query.type, parentSchema: v.properties.traffic.properties.match.items.properties.query, data: j };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
                if (o.equals !== void 0) {
                  let j = o.equals;
                  if (typeof j == "string") {
                    if (U(j) > 256) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/equals", schemaPath: "#/properties/traffic/properties/match/items/properties/equals/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: v.properties.traffic.properties.match.items.properties.equals, data: j };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                    if (U(j) < 1) {
                      let A = { instancePath: t + "/traffic/match/" + a + "/equals", schemaPath: "#/properties/traffic/properties/match/items/properties/equals/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic.properties.match.items.properties.equals, data: j };
                      e === null ? e = [A] : e.push(A), r++;
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/equals", schemaPath: "#/properties/traffic/properties/match/items/properties/equals/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.equals.type, parentSchema: v.properties.traffic.properties.match.items.properties.equals, data: j };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
                if (o.in !== void 0) {
                  let j = o.in;
                  if (Array.isArray(j)) {
                    if (j.length > 1e3) {
                      let L = { instancePath: t + "/traffic/match/" + a + "/in", schemaPath: "#/properties/traffic/properties/match/items/properties/in/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: v.properties.traffic.properties.match.items.properties.in, data: j };
                      e === null ? e = [L] : e.push(L), r++;
                    }
                    if (j.length < 1) {
                      let L = { instancePath: t + "/traffic/match/" + a + "/in", schemaPath: "#/properties/traffic/properties/match/items/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic.properties.match.items.properties.in, data: j };
                      e === null ? e = [L] : e.push(L), r++;
                    }
                    let A = j.length;
                    for (let L = 0; L < A; L++) {
                      let ee = j[L];
                      if (typeof ee == "string") {
                        if (U(ee) > 256) {
                          let F = { instancePath: t + "/traffic/match/" + a + "/in/" + L, schemaPath: "#/properties/traffic/properties/match/items/properties/in/items/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: v.properties.traffic.properties.match.items.properties.in.items, data: ee };
                          e === null ? e = [F] : e.push(F), r++;
                        }
                        if (U(ee) < 1) {
                          let F = { instancePath: t + "/traffic/match/" + a + "/in/" + L, schemaPath: "#/properties/traffic/properties/match/items/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: v.properties.traffic.properties.match.items.properties.in.items, data: ee };
                          e === null ? e = [F] : e.push(F), r++;
                        }
                      } else {
                        let F = { instancePath: t + "/traffic/match/" + a + "/in/" + L, schemaPath: "#/properties/traffic/properties/match/items/properties/in/items/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.match.items.properties.in.items.type, parentSchema: v.properties.traffic.properties.match.items.properties.in.items, data: ee };
                        e === null ? e = [F] : e.push(F), r++;
                      }
                    }
                  } else {
                    let A = { instancePath: t + "/traffic/match/" + a + "/in", schemaPath: "#/properties/traffic/properties/match/items/properties/in/type", keyword: "type", params: { type: "array" }, schema: v.properties.traffic.properties.match.items.properties.in.type, parentSchema: v.properties.traffic.properties.match.items.properties.in, data: j };
                    e === null ? e = [A] : e.push(A), r++;
                  }
                }
              } else {
                let j = { instancePath: t + "/traffic/match/" + a, schemaPath: "#/properties/traffic/properties/match/items/type", keyword: "type", params: { type: "object" }, schema: v.properties.traffic.properties.match.items.type, parentSchema: v.properties.traffic.properties.match.items, data: o };
                e === null ? e = [j] : e.push(j), r++;
              }
            }
          } else {
            let y = { instancePath: t + "/traffic/match", schemaPath: "#/properties/traffic/properties/match/type", keyword: "type", params: { type: "array" }, schema: v.properties.traffic.properties.match.type, parentSchema: v.properties.traffic.properties.match, data: w };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (g.weight !== void 0) {
          let w = g.weight;
          if (typeof w == "string") {
            if (!pe.test(w)) {
              let y = { instancePath: t + "/traffic/weight", schemaPath: "#/properties/traffic/properties/weight/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: v.properties.traffic.properties.weight, data: w };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/traffic/weight", schemaPath: "#/properties/traffic/properties/weight/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.weight.type, parentSchema: v.properties.traffic.properties.weight, data: w };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (g.sticky !== void 0) {
          let w = g.sticky;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (w.cookie === void 0) {
              let y = { instancePath: t + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/required", keyword: "required", params: { missingProperty: "cookie" }, schema: v.properties.traffic.properties.sticky.required, parentSchema: v.properties.traffic.properties.sticky, data: w };
              e === null ? e = [y] : e.push(y), r++;
            }
            for (let y in w)
              if (y !== "cookie") {
                let a = { instancePath: t + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, schema: !1, parentSchema: v.properties.traffic.properties.sticky, data: w };
                e === null ? e = [a] : e.push(a), r++;
              }
            if (w.cookie !== void 0) {
              let y = w.cookie;
              if (typeof y == "string") {
                if (!De.test(y)) {
                  let a = { instancePath: t + "/traffic/sticky/cookie", schemaPath: "#/properties/traffic/properties/sticky/properties/cookie/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: v.properties.traffic.properties.sticky.properties.cookie, data: y };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                let a = { instancePath: t + "/traffic/sticky/cookie", schemaPath: "#/properties/traffic/properties/sticky/properties/cookie/type", keyword: "type", params: { type: "string" }, schema: v.properties.traffic.properties.sticky.properties.cookie.type, parentSchema: v.properties.traffic.properties.sticky.properties.cookie, data: y };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
          } else {
            let y = { instancePath: t + "/traffic/sticky", schemaPath: "#/properties/traffic/properties/sticky/type", keyword: "type", params: { type: "object" }, schema: v.properties.traffic.properties.sticky.type, parentSchema: v.properties.traffic.properties.sticky, data: w };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let w = { instancePath: t + "/traffic", schemaPath: "#/properties/traffic/type", keyword: "type", params: { type: "object" }, schema: v.properties.traffic.type, parentSchema: v.properties.traffic, data: g };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (s.for !== void 0) {
      let g = s.for;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let w in g)
          if (!(w === "atLeast" || w === "atMost" || w === "warmUp")) {
            let y = { instancePath: t + "/for", schemaPath: "#/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, schema: !1, parentSchema: v.properties.for, data: g };
            e === null ? e = [y] : e.push(y), r++;
          }
        if (g.atLeast !== void 0) {
          let w = g.atLeast;
          if (typeof w == "string") {
            if (!R.test(w)) {
              let y = { instancePath: t + "/for/atLeast", schemaPath: "#/properties/for/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.for.properties.atLeast, data: w };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/for/atLeast", schemaPath: "#/properties/for/properties/atLeast/type", keyword: "type", params: { type: "string" }, schema: v.properties.for.properties.atLeast.type, parentSchema: v.properties.for.properties.atLeast, data: w };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (g.atMost !== void 0) {
          let w = g.atMost;
          if (typeof w == "string") {
            if (!R.test(w)) {
              let y = { instancePath: t + "/for/atMost", schemaPath: "#/properties/for/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.for.properties.atMost, data: w };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/for/atMost", schemaPath: "#/properties/for/properties/atMost/type", keyword: "type", params: { type: "string" }, schema: v.properties.for.properties.atMost.type, parentSchema: v.properties.for.properties.atMost, data: w };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
        if (g.warmUp !== void 0) {
          let w = g.warmUp;
          if (typeof w == "string") {
            if (!R.test(w)) {
              let y = { instancePath: t + "/for/warmUp", schemaPath: "#/properties/for/properties/warmUp/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: v.properties.for.properties.warmUp, data: w };
              e === null ? e = [y] : e.push(y), r++;
            }
          } else {
            let y = { instancePath: t + "/for/warmUp", schemaPath: "#/properties/for/properties/warmUp/type", keyword: "type", params: { type: "string" }, schema: v.properties.for.properties.warmUp.type, parentSchema: v.properties.for.properties.warmUp, data: w };
            e === null ? e = [y] : e.push(y), r++;
          }
        }
      } else {
        let w = { instancePath: t + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "object" }, schema: v.properties.for.type, parentSchema: v.properties.for, data: g };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
    if (s.checks !== void 0) {
      let g = s.checks;
      if (Array.isArray(g)) {
        if (g.length > 50) {
          let y = { instancePath: t + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: v.properties.checks, data: g };
          e === null ? e = [y] : e.push(y), r++;
        }
        let w = g.length;
        for (let y = 0; y < w; y++) {
          let a = g[y], o = r, i = !0, d = r;
          if (r === d)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.kind === void 0 && (A = "kind")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else if (a.kind !== void 0 && a.kind !== "http") {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          var l = d === r;
          if (r = o, e !== null && (o ? e.length = o : e = null), l) {
            let A = r;
            ce(a, { instancePath: t + "/checks/" + y, parentData: g, parentDataProperty: y, rootData: N }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length);
            var l = A === r;
            i = l;
          }
          if (!i) {
            let A = { instancePath: t + "/checks/" + y, schemaPath: "#/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: v.properties.checks.items.allOf[0].if, parentSchema: v.properties.checks.items.allOf[0], data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
          let k = r, b = !0, q = r;
          if (r === q)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.kind === void 0 && (A = "kind")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else if (a.kind !== void 0 && a.kind !== "command") {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          var p = q === r;
          if (r = k, e !== null && (k ? e.length = k : e = null), p) {
            let A = r;
            me(a, { instancePath: t + "/checks/" + y, parentData: g, parentDataProperty: y, rootData: N }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
            var p = A === r;
            b = p;
          }
          if (!b) {
            let A = { instancePath: t + "/checks/" + y, schemaPath: "#/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: v.properties.checks.items.allOf[1].if, parentSchema: v.properties.checks.items.allOf[1], data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
          let f = r, S = !0, O = r;
          if (r === O)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.kind === void 0 && (A = "kind")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else if (a.kind !== void 0 && a.kind !== "threshold") {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          var n = O === r;
          if (r = f, e !== null && (f ? e.length = f : e = null), n) {
            let A = r;
            he(a, { instancePath: t + "/checks/" + y, parentData: g, parentDataProperty: y, rootData: N }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length);
            var n = A === r;
            S = n;
          }
          if (!S) {
            let A = { instancePath: t + "/checks/" + y, schemaPath: "#/properties/checks/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: v.properties.checks.items.allOf[2].if, parentSchema: v.properties.checks.items.allOf[2], data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
          let u = r, x = !0, j = r;
          if (r === j)
            if (a && typeof a == "object" && !Array.isArray(a)) {
              let A;
              if (a.kind === void 0 && (A = "kind")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else if (a.kind !== void 0 && a.kind !== "compare") {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
            } else {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          var P = j === r;
          if (r = u, e !== null && (u ? e.length = u : e = null), P) {
            let A = r;
            fe(a, { instancePath: t + "/checks/" + y, parentData: g, parentDataProperty: y, rootData: N }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length);
            var P = A === r;
            x = P;
          }
          if (!x) {
            let A = { instancePath: t + "/checks/" + y, schemaPath: "#/properties/checks/items/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: v.properties.checks.items.allOf[3].if, parentSchema: v.properties.checks.items.allOf[3], data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.kind === void 0) {
              let A = { instancePath: t + "/checks/" + y, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "kind" }, schema: v.properties.checks.items.required, parentSchema: v.properties.checks.items, data: a };
              e === null ? e = [A] : e.push(A), r++;
            }
            if (a.kind !== void 0) {
              let A = a.kind;
              if (!(A === "http" || A === "command" || A === "threshold" || A === "compare")) {
                let L = { instancePath: t + "/checks/" + y + "/kind", schemaPath: "#/properties/checks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: v.properties.checks.items.properties.kind.enum }, schema: v.properties.checks.items.properties.kind.enum, parentSchema: v.properties.checks.items.properties.kind, data: A };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
          } else {
            let A = { instancePath: t + "/checks/" + y, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, schema: v.properties.checks.items.type, parentSchema: v.properties.checks.items, data: a };
            e === null ? e = [A] : e.push(A), r++;
          }
        }
      } else {
        let w = { instancePath: t + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, schema: v.properties.checks.type, parentSchema: v.properties.checks, data: g };
        e === null ? e = [w] : e.push(w), r++;
      }
    }
  } else {
    let g = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v, data: s };
    e === null ? e = [g] : e.push(g), r++;
  }
  return ye.errors = e, r === 0;
}
function ge(s, { instancePath: t = "", parentData: T, parentDataProperty: V, rootData: N = s } = {}) {
  let e = null, r = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.apiVersion === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: m.required, parentSchema: m, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.release === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, schema: m.required, parentSchema: m, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.services === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, schema: m.required, parentSchema: m, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.process === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "process" }, schema: m.required, parentSchema: m, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s)
      if (!te.call(m.properties, a)) {
        let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: m, data: s };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (s.apiVersion !== void 0) {
      let a = s.apiVersion;
      if (a !== "gray-release/v1") {
        let o = { instancePath: t + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "gray-release/v1" }, schema: "gray-release/v1", parentSchema: m.properties.apiVersion, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.release !== void 0) {
      let a = s.release;
      if (typeof a == "string") {
        if (!se.test(a)) {
          let o = { instancePath: t + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: m.properties.release, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "string" }, schema: m.properties.release.type, parentSchema: m.properties.release, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.registry !== void 0) {
      let a = s.registry, o = r, i = !0, d = r;
      if (r === d)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let u;
          if (a.kind === void 0 && (u = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "git") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      var c = d === r;
      if (r = o, e !== null && (o ? e.length = o : e = null), c) {
        let u = r;
        J(a, { instancePath: t + "/registry", parentData: s, parentDataProperty: "registry", rootData: N }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length);
        var c = u === r;
        i = c;
      }
      if (!i) {
        let u = { instancePath: t + "/registry", schemaPath: "#/properties/registry/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: m.properties.registry.allOf[0].if, parentSchema: m.properties.registry.allOf[0], data: a };
        e === null ? e = [u] : e.push(u), r++;
      }
      let k = r, b = !0, q = r;
      if (r === q)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let u;
          if (a.kind === void 0 && (u = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "github") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      var h = q === r;
      if (r = k, e !== null && (k ? e.length = k : e = null), h) {
        let u = r;
        W(a, { instancePath: t + "/registry", parentData: s, parentDataProperty: "registry", rootData: N }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
        var h = u === r;
        b = h;
      }
      if (!b) {
        let u = { instancePath: t + "/registry", schemaPath: "#/properties/registry/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: m.properties.registry.allOf[1].if, parentSchema: m.properties.registry.allOf[1], data: a };
        e === null ? e = [u] : e.push(u), r++;
      }
      let f = r, S = !0, O = r;
      if (r === O)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let u;
          if (a.kind === void 0 && (u = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "file") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      var l = O === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), l) {
        let u = r;
        X(a, { instancePath: t + "/registry", parentData: s, parentDataProperty: "registry", rootData: N }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length);
        var l = u === r;
        S = l;
      }
      if (!S) {
        let u = { instancePath: t + "/registry", schemaPath: "#/properties/registry/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: m.properties.registry.allOf[2].if, parentSchema: m.properties.registry.allOf[2], data: a };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.kind === void 0) {
          let u = { instancePath: t + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "kind" }, schema: m.properties.registry.required, parentSchema: m.properties.registry, data: a };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (a.kind !== void 0) {
          let u = a.kind;
          if (!(u === "git" || u === "github" || u === "file")) {
            let x = { instancePath: t + "/registry/kind", schemaPath: "#/properties/registry/properties/kind/enum", keyword: "enum", params: { allowedValues: m.properties.registry.properties.kind.enum }, schema: m.properties.registry.properties.kind.enum, parentSchema: m.properties.registry.properties.kind, data: u };
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      } else {
        let u = { instancePath: t + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "object" }, schema: m.properties.registry.type, parentSchema: m.properties.registry, data: a };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.journal !== void 0) {
      let a = s.journal, o = r, i = !0, d = r;
      if (r === d)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let u;
          if (a.kind === void 0 && (u = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "git") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      var p = d === r;
      if (r = o, e !== null && (o ? e.length = o : e = null), p) {
        let u = r;
        J(a, { instancePath: t + "/journal", parentData: s, parentDataProperty: "journal", rootData: N }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length);
        var p = u === r;
        i = p;
      }
      if (!i) {
        let u = { instancePath: t + "/journal", schemaPath: "#/properties/journal/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: m.properties.journal.allOf[0].if, parentSchema: m.properties.journal.allOf[0], data: a };
        e === null ? e = [u] : e.push(u), r++;
      }
      let k = r, b = !0, q = r;
      if (r === q)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let u;
          if (a.kind === void 0 && (u = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "github") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      var n = q === r;
      if (r = k, e !== null && (k ? e.length = k : e = null), n) {
        let u = r;
        W(a, { instancePath: t + "/journal", parentData: s, parentDataProperty: "journal", rootData: N }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
        var n = u === r;
        b = n;
      }
      if (!b) {
        let u = { instancePath: t + "/journal", schemaPath: "#/properties/journal/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: m.properties.journal.allOf[1].if, parentSchema: m.properties.journal.allOf[1], data: a };
        e === null ? e = [u] : e.push(u), r++;
      }
      let f = r, S = !0, O = r;
      if (r === O)
        if (a && typeof a == "object" && !Array.isArray(a)) {
          let u;
          if (a.kind === void 0 && (u = "kind")) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (a.kind !== void 0 && a.kind !== "file") {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        } else {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      var P = O === r;
      if (r = f, e !== null && (f ? e.length = f : e = null), P) {
        let u = r;
        X(a, { instancePath: t + "/journal", parentData: s, parentDataProperty: "journal", rootData: N }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length);
        var P = u === r;
        S = P;
      }
      if (!S) {
        let u = { instancePath: t + "/journal", schemaPath: "#/properties/journal/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: m.properties.journal.allOf[2].if, parentSchema: m.properties.journal.allOf[2], data: a };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.kind === void 0) {
          let u = { instancePath: t + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "kind" }, schema: m.properties.journal.required, parentSchema: m.properties.journal, data: a };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (a.kind !== void 0) {
          let u = a.kind;
          if (!(u === "git" || u === "github" || u === "file")) {
            let x = { instancePath: t + "/journal/kind", schemaPath: "#/properties/journal/properties/kind/enum", keyword: "enum", params: { allowedValues: m.properties.journal.properties.kind.enum }, schema: m.properties.journal.properties.kind.enum, parentSchema: m.properties.journal.properties.kind, data: u };
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      } else {
        let u = { instancePath: t + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "object" }, schema: m.properties.journal.type, parentSchema: m.properties.journal, data: a };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.services !== void 0) {
      let a = s.services;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (Object.keys(a).length > 5e3) {
          let o = { instancePath: t + "/services", schemaPath: "#/properties/services/maxProperties", keyword: "maxProperties", params: { limit: 5e3 }, schema: 5e3, parentSchema: m.properties.services, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (Object.keys(a).length < 1) {
          let o = { instancePath: t + "/services", schemaPath: "#/properties/services/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: m.properties.services, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a) {
          let i = r;
          if (typeof o == "string" && !se.test(o)) {
            let d = { instancePath: t + "/services", schemaPath: "#/properties/services/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: m.properties.services.propertyNames, data: o, propertyName: o };
            e === null ? e = [d] : e.push(d), r++;
          }
          var g = i === r;
          if (!g) {
            let d = { instancePath: t + "/services", schemaPath: "#/properties/services/propertyNames", keyword: "propertyNames", params: { propertyName: o }, schema: m.properties.services.propertyNames, parentSchema: m.properties.services, data: a };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        for (let o in a)
          le(a[o], { instancePath: t + "/services/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: o, rootData: N }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length);
      } else {
        let o = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" }, schema: m.properties.services.type, parentSchema: m.properties.services, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.process !== void 0) {
      let a = s.process;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.test === void 0) {
          let o = { instancePath: t + "/process", schemaPath: "#/properties/process/required", keyword: "required", params: { missingProperty: "test" }, schema: m.properties.process.required, parentSchema: m.properties.process, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a)
          if (!(o === "release" || o === "test" || o === "risk" || o === "inconclusive" || o === "promote" || o === "revert" || o === "hold")) {
            let i = { instancePath: t + "/process", schemaPath: "#/properties/process/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: m.properties.process, data: a };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (a.release !== void 0) {
          let o = a.release;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let i in o)
              if (!(i === "slice" || i === "deadline")) {
                let d = { instancePath: t + "/process/release", schemaPath: "#/properties/process/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: m.properties.process.properties.release, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (o.slice !== void 0) {
              let i = o.slice, d = r, k = !1, b = r;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
                let q = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/0/type", keyword: "type", params: { type: "integer" }, schema: m.properties.process.properties.release.properties.slice.anyOf[0].type, parentSchema: m.properties.process.properties.release.properties.slice.anyOf[0], data: i };
                e === null ? e = [q] : e.push(q), r++;
              }
              if (typeof i == "number") {
                if (i > 1e3 || isNaN(i)) {
                  let q = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: m.properties.process.properties.release.properties.slice.anyOf[0], data: i };
                  e === null ? e = [q] : e.push(q), r++;
                }
                if (i < 1 || isNaN(i)) {
                  let q = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: m.properties.process.properties.release.properties.slice.anyOf[0], data: i };
                  e === null ? e = [q] : e.push(q), r++;
                }
              }
              var w = b === r;
              if (k = k || w, !k) {
                let q = r;
                if (typeof i == "string") {
                  if (!pe.test(i)) {
                    let S = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: m.properties.process.properties.release.properties.slice.anyOf[1], data: i };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                } else {
                  let S = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.release.properties.slice.anyOf[1].type, parentSchema: m.properties.process.properties.release.properties.slice.anyOf[1], data: i };
                  e === null ? e = [S] : e.push(S), r++;
                }
                var w = q === r;
                k = k || w;
              }
              if (k)
                r = d, e !== null && (d ? e.length = d : e = null);
              else {
                let q = { instancePath: t + "/process/release/slice", schemaPath: "#/properties/process/properties/release/properties/slice/anyOf", keyword: "anyOf", params: {}, schema: m.properties.process.properties.release.properties.slice.anyOf, parentSchema: m.properties.process.properties.release.properties.slice, data: i };
                e === null ? e = [q] : e.push(q), r++;
              }
            }
            if (o.deadline !== void 0) {
              let i = o.deadline;
              if (typeof i == "string") {
                if (!R.test(i)) {
                  let d = { instancePath: t + "/process/release/deadline", schemaPath: "#/properties/process/properties/release/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.process.properties.release.properties.deadline, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/release/deadline", schemaPath: "#/properties/process/properties/release/properties/deadline/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.release.properties.deadline.type, parentSchema: m.properties.process.properties.release.properties.deadline, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/process/release", schemaPath: "#/properties/process/properties/release/type", keyword: "type", params: { type: "object" }, schema: m.properties.process.properties.release.type, parentSchema: m.properties.process.properties.release, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.test !== void 0) {
          let o = a.test;
          if (Array.isArray(o)) {
            if (o.length > 50) {
              let d = { instancePath: t + "/process/test", schemaPath: "#/properties/process/properties/test/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: m.properties.process.properties.test, data: o };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (o.length < 1) {
              let d = { instancePath: t + "/process/test", schemaPath: "#/properties/process/properties/test/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: m.properties.process.properties.test, data: o };
              e === null ? e = [d] : e.push(d), r++;
            }
            let i = o.length;
            for (let d = 0; d < i; d++)
              ye(o[d], { instancePath: t + "/process/test/" + d, parentData: o, parentDataProperty: d, rootData: N }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length);
          } else {
            let i = { instancePath: t + "/process/test", schemaPath: "#/properties/process/properties/test/type", keyword: "type", params: { type: "array" }, schema: m.properties.process.properties.test.type, parentSchema: m.properties.process.properties.test, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.risk !== void 0) {
          let o = a.risk;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let i in o)
              if (!(i === "falseRevert" || i === "missed" || i === "ruleOut")) {
                let d = { instancePath: t + "/process/risk", schemaPath: "#/properties/process/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: m.properties.process.properties.risk, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (o.falseRevert !== void 0) {
              let i = o.falseRevert;
              if (typeof i == "string") {
                if (!pe.test(i)) {
                  let d = { instancePath: t + "/process/risk/falseRevert", schemaPath: "#/properties/process/properties/risk/properties/falseRevert/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: m.properties.process.properties.risk.properties.falseRevert, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/risk/falseRevert", schemaPath: "#/properties/process/properties/risk/properties/falseRevert/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.risk.properties.falseRevert.type, parentSchema: m.properties.process.properties.risk.properties.falseRevert, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (o.missed !== void 0) {
              let i = o.missed;
              if (typeof i == "string") {
                if (!pe.test(i)) {
                  let d = { instancePath: t + "/process/risk/missed", schemaPath: "#/properties/process/properties/risk/properties/missed/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$" }, schema: "^(100|\\d{1,2}(\\.\\d{1,2})?)%$", parentSchema: m.properties.process.properties.risk.properties.missed, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/risk/missed", schemaPath: "#/properties/process/properties/risk/properties/missed/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.risk.properties.missed.type, parentSchema: m.properties.process.properties.risk.properties.missed, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (o.ruleOut !== void 0) {
              let i = o.ruleOut;
              if (typeof i == "string") {
                if (!ze.test(i)) {
                  let d = { instancePath: t + "/process/risk/ruleOut", schemaPath: "#/properties/process/properties/risk/properties/ruleOut/pattern", keyword: "pattern", params: { pattern: "^\\d{1,4}(\\.\\d{1,2})?%$" }, schema: "^\\d{1,4}(\\.\\d{1,2})?%$", parentSchema: m.properties.process.properties.risk.properties.ruleOut, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/risk/ruleOut", schemaPath: "#/properties/process/properties/risk/properties/ruleOut/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.risk.properties.ruleOut.type, parentSchema: m.properties.process.properties.risk.properties.ruleOut, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/process/risk", schemaPath: "#/properties/process/properties/risk/type", keyword: "type", params: { type: "object" }, schema: m.properties.process.properties.risk.type, parentSchema: m.properties.process.properties.risk, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.inconclusive !== void 0) {
          let o = a.inconclusive;
          if (!(o === "hold" || o === "revert")) {
            let i = { instancePath: t + "/process/inconclusive", schemaPath: "#/properties/process/properties/inconclusive/enum", keyword: "enum", params: { allowedValues: m.properties.process.properties.inconclusive.enum }, schema: m.properties.process.properties.inconclusive.enum, parentSchema: m.properties.process.properties.inconclusive, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.promote !== void 0) {
          let o = a.promote;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let i in o)
              if (!(i === "approval" || i === "watch")) {
                let d = { instancePath: t + "/process/promote", schemaPath: "#/properties/process/properties/promote/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: m.properties.process.properties.promote, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (o.approval !== void 0) {
              let i = o.approval;
              if (!(i === "none" || i === "comment" || i === "environment")) {
                let d = { instancePath: t + "/process/promote/approval", schemaPath: "#/properties/process/properties/promote/properties/approval/enum", keyword: "enum", params: { allowedValues: m.properties.process.properties.promote.properties.approval.enum }, schema: m.properties.process.properties.promote.properties.approval.enum, parentSchema: m.properties.process.properties.promote.properties.approval, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (o.watch !== void 0) {
              let i = o.watch;
              if (typeof i == "string") {
                if (!R.test(i)) {
                  let d = { instancePath: t + "/process/promote/watch", schemaPath: "#/properties/process/properties/promote/properties/watch/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.process.properties.promote.properties.watch, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/promote/watch", schemaPath: "#/properties/process/properties/promote/properties/watch/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.promote.properties.watch.type, parentSchema: m.properties.process.properties.promote.properties.watch, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/process/promote", schemaPath: "#/properties/process/properties/promote/type", keyword: "type", params: { type: "object" }, schema: m.properties.process.properties.promote.type, parentSchema: m.properties.process.properties.promote, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.revert !== void 0) {
          let o = a.revert;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let i in o)
              if (!(i === "on" || i === "deadline")) {
                let d = { instancePath: t + "/process/revert", schemaPath: "#/properties/process/properties/revert/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: m.properties.process.properties.revert, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (o.on !== void 0) {
              let i = o.on;
              if (Array.isArray(i)) {
                if (i.length > 3) {
                  let q = { instancePath: t + "/process/revert/on", schemaPath: "#/properties/process/properties/revert/properties/on/maxItems", keyword: "maxItems", params: { limit: 3 }, schema: 3, parentSchema: m.properties.process.properties.revert.properties.on, data: i };
                  e === null ? e = [q] : e.push(q), r++;
                }
                let d = i.length;
                for (let q = 0; q < d; q++) {
                  let f = i[q];
                  if (typeof f != "string") {
                    let S = { instancePath: t + "/process/revert/on/" + q, schemaPath: "#/properties/process/properties/revert/properties/on/items/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.revert.properties.on.items.type, parentSchema: m.properties.process.properties.revert.properties.on.items, data: f };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  if (!(f === "failed" || f === "cancelled" || f === "deadline")) {
                    let S = { instancePath: t + "/process/revert/on/" + q, schemaPath: "#/properties/process/properties/revert/properties/on/items/enum", keyword: "enum", params: { allowedValues: m.properties.process.properties.revert.properties.on.items.enum }, schema: m.properties.process.properties.revert.properties.on.items.enum, parentSchema: m.properties.process.properties.revert.properties.on.items, data: f };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
                let k = i.length, b;
                if (k > 1) {
                  let q = {};
                  for (; k--; ) {
                    let f = i[k];
                    if (typeof f == "string") {
                      if (typeof q[f] == "number") {
                        b = q[f];
                        let S = { instancePath: t + "/process/revert/on", schemaPath: "#/properties/process/properties/revert/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: k, j: b }, schema: !0, parentSchema: m.properties.process.properties.revert.properties.on, data: i };
                        e === null ? e = [S] : e.push(S), r++;
                        break;
                      }
                      q[f] = k;
                    }
                  }
                }
              } else {
                let d = { instancePath: t + "/process/revert/on", schemaPath: "#/properties/process/properties/revert/properties/on/type", keyword: "type", params: { type: "array" }, schema: m.properties.process.properties.revert.properties.on.type, parentSchema: m.properties.process.properties.revert.properties.on, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (o.deadline !== void 0) {
              let i = o.deadline;
              if (typeof i == "string") {
                if (!R.test(i)) {
                  let d = { instancePath: t + "/process/revert/deadline", schemaPath: "#/properties/process/properties/revert/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.process.properties.revert.properties.deadline, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/revert/deadline", schemaPath: "#/properties/process/properties/revert/properties/deadline/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.revert.properties.deadline.type, parentSchema: m.properties.process.properties.revert.properties.deadline, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/process/revert", schemaPath: "#/properties/process/properties/revert/type", keyword: "type", params: { type: "object" }, schema: m.properties.process.properties.revert.type, parentSchema: m.properties.process.properties.revert, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.hold !== void 0) {
          let o = a.hold;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let i in o)
              if (!(i === "wait" || i === "expires")) {
                let d = { instancePath: t + "/process/hold", schemaPath: "#/properties/process/properties/hold/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, schema: !1, parentSchema: m.properties.process.properties.hold, data: o };
                e === null ? e = [d] : e.push(d), r++;
              }
            if (o.wait !== void 0) {
              let i = o.wait;
              if (typeof i == "string") {
                if (!R.test(i)) {
                  let d = { instancePath: t + "/process/hold/wait", schemaPath: "#/properties/process/properties/hold/properties/wait/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.process.properties.hold.properties.wait, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/hold/wait", schemaPath: "#/properties/process/properties/hold/properties/wait/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.hold.properties.wait.type, parentSchema: m.properties.process.properties.hold.properties.wait, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
            if (o.expires !== void 0) {
              let i = o.expires;
              if (typeof i == "string") {
                if (!R.test(i)) {
                  let d = { instancePath: t + "/process/hold/expires", schemaPath: "#/properties/process/properties/hold/properties/expires/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.process.properties.hold.properties.expires, data: i };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let d = { instancePath: t + "/process/hold/expires", schemaPath: "#/properties/process/properties/hold/properties/expires/type", keyword: "type", params: { type: "string" }, schema: m.properties.process.properties.hold.properties.expires.type, parentSchema: m.properties.process.properties.hold.properties.expires, data: i };
                e === null ? e = [d] : e.push(d), r++;
              }
            }
          } else {
            let i = { instancePath: t + "/process/hold", schemaPath: "#/properties/process/properties/hold/type", keyword: "type", params: { type: "object" }, schema: m.properties.process.properties.hold.type, parentSchema: m.properties.process.properties.hold, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "object" }, schema: m.properties.process.type, parentSchema: m.properties.process, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.onBusy !== void 0) {
      let a = s.onBusy;
      if (!(a === "queue" || a === "refuse" || a === "supersede")) {
        let o = { instancePath: t + "/onBusy", schemaPath: "#/properties/onBusy/enum", keyword: "enum", params: { allowedValues: m.properties.onBusy.enum }, schema: m.properties.onBusy.enum, parentSchema: m.properties.onBusy, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.freeze !== void 0) {
      let a = s.freeze;
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let i = { instancePath: t + "/freeze", schemaPath: "#/properties/freeze/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: m.properties.freeze, data: a };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = a.length;
        for (let i = 0; i < o; i++) {
          let d = a[i];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.days === void 0) {
              let k = { instancePath: t + "/freeze/" + i, schemaPath: "#/properties/freeze/items/required", keyword: "required", params: { missingProperty: "days" }, schema: m.properties.freeze.items.required, parentSchema: m.properties.freeze.items, data: d };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (d.from === void 0) {
              let k = { instancePath: t + "/freeze/" + i, schemaPath: "#/properties/freeze/items/required", keyword: "required", params: { missingProperty: "from" }, schema: m.properties.freeze.items.required, parentSchema: m.properties.freeze.items, data: d };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (d.to === void 0) {
              let k = { instancePath: t + "/freeze/" + i, schemaPath: "#/properties/freeze/items/required", keyword: "required", params: { missingProperty: "to" }, schema: m.properties.freeze.items.required, parentSchema: m.properties.freeze.items, data: d };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (d.zone === void 0) {
              let k = { instancePath: t + "/freeze/" + i, schemaPath: "#/properties/freeze/items/required", keyword: "required", params: { missingProperty: "zone" }, schema: m.properties.freeze.items.required, parentSchema: m.properties.freeze.items, data: d };
              e === null ? e = [k] : e.push(k), r++;
            }
            for (let k in d)
              if (!(k === "days" || k === "from" || k === "to" || k === "zone")) {
                let b = { instancePath: t + "/freeze/" + i, schemaPath: "#/properties/freeze/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, schema: !1, parentSchema: m.properties.freeze.items, data: d };
                e === null ? e = [b] : e.push(b), r++;
              }
            if (d.days !== void 0) {
              let k = d.days;
              if (Array.isArray(k)) {
                if (k.length > 7) {
                  let q = { instancePath: t + "/freeze/" + i + "/days", schemaPath: "#/properties/freeze/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 }, schema: 7, parentSchema: m.properties.freeze.items.properties.days, data: k };
                  e === null ? e = [q] : e.push(q), r++;
                }
                if (k.length < 1) {
                  let q = { instancePath: t + "/freeze/" + i + "/days", schemaPath: "#/properties/freeze/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: m.properties.freeze.items.properties.days, data: k };
                  e === null ? e = [q] : e.push(q), r++;
                }
                let b = k.length;
                for (let q = 0; q < b; q++) {
                  let f = k[q];
                  if (typeof f != "string") {
                    let S = { instancePath: t + "/freeze/" + i + "/days/" + q, schemaPath: "#/properties/freeze/items/properties/days/items/type", keyword: "type", params: { type: "string" }, schema: m.properties.freeze.items.properties.days.items.type, parentSchema: m.properties.freeze.items.properties.days.items, data: f };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  if (!(f === "mon" || f === "tue" || f === "wed" || f === "thu" || f === "fri" || f === "sat" || f === "sun")) {
                    let S = { instancePath: t + "/freeze/" + i + "/days/" + q, schemaPath: "#/properties/freeze/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: m.properties.freeze.items.properties.days.items.enum }, schema: m.properties.freeze.items.properties.days.items.enum, parentSchema: m.properties.freeze.items.properties.days.items, data: f };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
              } else {
                let b = { instancePath: t + "/freeze/" + i + "/days", schemaPath: "#/properties/freeze/items/properties/days/type", keyword: "type", params: { type: "array" }, schema: m.properties.freeze.items.properties.days.type, parentSchema: m.properties.freeze.items.properties.days, data: k };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
            if (d.from !== void 0) {
              let k = d.from;
              if (typeof k == "string") {
                if (!ve.test(k)) {
                  let b = { instancePath: t + "/freeze/" + i + "/from", schemaPath: "#/properties/freeze/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: m.properties.freeze.items.properties.from, data: k };
                  e === null ? e = [b] : e.push(b), r++;
                }
              } else {
                let b = { instancePath: t + "/freeze/" + i + "/from", schemaPath: "#/properties/freeze/items/properties/from/type", keyword: "type", params: { type: "string" }, schema: m.properties.freeze.items.properties.from.type, parentSchema: m.properties.freeze.items.properties.from, data: k };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
            if (d.to !== void 0) {
              let k = d.to;
              if (typeof k == "string") {
                if (!ve.test(k)) {
                  let b = { instancePath: t + "/freeze/" + i + "/to", schemaPath: "#/properties/freeze/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: m.properties.freeze.items.properties.to, data: k };
                  e === null ? e = [b] : e.push(b), r++;
                }
              } else {
                let b = { instancePath: t + "/freeze/" + i + "/to", schemaPath: "#/properties/freeze/items/properties/to/type", keyword: "type", params: { type: "string" }, schema: m.properties.freeze.items.properties.to.type, parentSchema: m.properties.freeze.items.properties.to, data: k };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
            if (d.zone !== void 0) {
              let k = d.zone;
              if (typeof k == "string") {
                if (U(k) > 64) {
                  let b = { instancePath: t + "/freeze/" + i + "/zone", schemaPath: "#/properties/freeze/items/properties/zone/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: m.properties.freeze.items.properties.zone, data: k };
                  e === null ? e = [b] : e.push(b), r++;
                }
                if (U(k) < 1) {
                  let b = { instancePath: t + "/freeze/" + i + "/zone", schemaPath: "#/properties/freeze/items/properties/zone/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m.properties.freeze.items.properties.zone, data: k };
                  e === null ? e = [b] : e.push(b), r++;
                }
              } else {
                let b = { instancePath: t + "/freeze/" + i + "/zone", schemaPath: "#/properties/freeze/items/properties/zone/type", keyword: "type", params: { type: "string" }, schema: m.properties.freeze.items.properties.zone.type, parentSchema: m.properties.freeze.items.properties.zone, data: k };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
          } else {
            let k = { instancePath: t + "/freeze/" + i, schemaPath: "#/properties/freeze/items/type", keyword: "type", params: { type: "object" }, schema: m.properties.freeze.items.type, parentSchema: m.properties.freeze.items, data: d };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, schema: m.properties.freeze.type, parentSchema: m.properties.freeze, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.environments !== void 0) {
      let a = s.environments;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (Object.keys(a).length > 50) {
          let o = { instancePath: t + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 50 }, schema: 50, parentSchema: m.properties.environments, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        for (let o in a) {
          let i = r;
          if (typeof o == "string" && !se.test(o)) {
            let d = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$" }, schema: "^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$", parentSchema: m.properties.environments.propertyNames, data: o, propertyName: o };
            e === null ? e = [d] : e.push(d), r++;
          }
          var y = i === r;
          if (!y) {
            let d = { instancePath: t + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: o }, schema: m.properties.environments.propertyNames, parentSchema: m.properties.environments, data: a };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
        for (let o in a) {
          let i = a[o];
          if (!(i && typeof i == "object" && !Array.isArray(i))) {
            let d = { instancePath: t + "/environments/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: m.properties.environments.additionalProperties.type, parentSchema: m.properties.environments.additionalProperties, data: i };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: m.properties.environments.type, parentSchema: m.properties.environments, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.notify !== void 0) {
      let a = s.notify;
      if (Array.isArray(a)) {
        if (a.length > 20) {
          let i = { instancePath: t + "/notify", schemaPath: "#/properties/notify/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: m.properties.notify, data: a };
          e === null ? e = [i] : e.push(i), r++;
        }
        let o = a.length;
        for (let i = 0; i < o; i++) {
          let d = a[i];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.webhook === void 0) {
              let k = { instancePath: t + "/notify/" + i, schemaPath: "#/properties/notify/items/required", keyword: "required", params: { missingProperty: "webhook" }, schema: m.properties.notify.items.required, parentSchema: m.properties.notify.items, data: d };
              e === null ? e = [k] : e.push(k), r++;
            }
            if (d.on === void 0) {
              let k = { instancePath: t + "/notify/" + i, schemaPath: "#/properties/notify/items/required", keyword: "required", params: { missingProperty: "on" }, schema: m.properties.notify.items.required, parentSchema: m.properties.notify.items, data: d };
              e === null ? e = [k] : e.push(k), r++;
            }
            for (let k in d)
              if (!(k === "webhook" || k === "on")) {
                let b = { instancePath: t + "/notify/" + i, schemaPath: "#/properties/notify/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, schema: !1, parentSchema: m.properties.notify.items, data: d };
                e === null ? e = [b] : e.push(b), r++;
              }
            if (d.webhook !== void 0) {
              let k = d.webhook;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                if (k.env === void 0) {
                  let b = { instancePath: t + "/notify/" + i + "/webhook", schemaPath: "#/properties/notify/items/properties/webhook/required", keyword: "required", params: { missingProperty: "env" }, schema: m.properties.notify.items.properties.webhook.required, parentSchema: m.properties.notify.items.properties.webhook, data: k };
                  e === null ? e = [b] : e.push(b), r++;
                }
                for (let b in k)
                  if (b !== "env") {
                    let q = { instancePath: t + "/notify/" + i + "/webhook", schemaPath: "#/properties/notify/items/properties/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, schema: !1, parentSchema: m.properties.notify.items.properties.webhook, data: k };
                    e === null ? e = [q] : e.push(q), r++;
                  }
                if (k.env !== void 0) {
                  let b = k.env;
                  if (typeof b == "string") {
                    if (!Q.test(b)) {
                      let q = { instancePath: t + "/notify/" + i + "/webhook/env", schemaPath: "#/properties/notify/items/properties/webhook/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: m.properties.notify.items.properties.webhook.properties.env, data: b };
                      e === null ? e = [q] : e.push(q), r++;
                    }
                  } else {
                    let q = { instancePath: t + "/notify/" + i + "/webhook/env", schemaPath: "#/properties/notify/items/properties/webhook/properties/env/type", keyword: "type", params: { type: "string" }, schema: m.properties.notify.items.properties.webhook.properties.env.type, parentSchema: m.properties.notify.items.properties.webhook.properties.env, data: b };
                    e === null ? e = [q] : e.push(q), r++;
                  }
                }
              } else {
                let b = { instancePath: t + "/notify/" + i + "/webhook", schemaPath: "#/properties/notify/items/properties/webhook/type", keyword: "type", params: { type: "object" }, schema: m.properties.notify.items.properties.webhook.type, parentSchema: m.properties.notify.items.properties.webhook, data: k };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
            if (d.on !== void 0) {
              let k = d.on;
              if (Array.isArray(k)) {
                if (k.length > 5) {
                  let q = { instancePath: t + "/notify/" + i + "/on", schemaPath: "#/properties/notify/items/properties/on/maxItems", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: m.properties.notify.items.properties.on, data: k };
                  e === null ? e = [q] : e.push(q), r++;
                }
                if (k.length < 1) {
                  let q = { instancePath: t + "/notify/" + i + "/on", schemaPath: "#/properties/notify/items/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: m.properties.notify.items.properties.on, data: k };
                  e === null ? e = [q] : e.push(q), r++;
                }
                let b = k.length;
                for (let q = 0; q < b; q++) {
                  let f = k[q];
                  if (typeof f != "string") {
                    let S = { instancePath: t + "/notify/" + i + "/on/" + q, schemaPath: "#/properties/notify/items/properties/on/items/type", keyword: "type", params: { type: "string" }, schema: m.properties.notify.items.properties.on.items.type, parentSchema: m.properties.notify.items.properties.on.items, data: f };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                  if (!(f === "held" || f === "reverting" || f === "reverted" || f === "promoted" || f === "incomplete")) {
                    let S = { instancePath: t + "/notify/" + i + "/on/" + q, schemaPath: "#/properties/notify/items/properties/on/items/enum", keyword: "enum", params: { allowedValues: m.properties.notify.items.properties.on.items.enum }, schema: m.properties.notify.items.properties.on.items.enum, parentSchema: m.properties.notify.items.properties.on.items, data: f };
                    e === null ? e = [S] : e.push(S), r++;
                  }
                }
              } else {
                let b = { instancePath: t + "/notify/" + i + "/on", schemaPath: "#/properties/notify/items/properties/on/type", keyword: "type", params: { type: "array" }, schema: m.properties.notify.items.properties.on.type, parentSchema: m.properties.notify.items.properties.on, data: k };
                e === null ? e = [b] : e.push(b), r++;
              }
            }
          } else {
            let k = { instancePath: t + "/notify/" + i, schemaPath: "#/properties/notify/items/type", keyword: "type", params: { type: "object" }, schema: m.properties.notify.items.type, parentSchema: m.properties.notify.items, data: d };
            e === null ? e = [k] : e.push(k), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "array" }, schema: m.properties.notify.type, parentSchema: m.properties.notify, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.timing !== void 0) {
      let a = s.timing;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let o in a)
          if (!(o === "look" || o === "effect" || o === "fresh" || o === "lease" || o === "margin")) {
            let i = { instancePath: t + "/timing", schemaPath: "#/properties/timing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, schema: !1, parentSchema: m.properties.timing, data: a };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (a.look !== void 0) {
          let o = a.look;
          if (typeof o == "string") {
            if (!R.test(o)) {
              let i = { instancePath: t + "/timing/look", schemaPath: "#/properties/timing/properties/look/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.timing.properties.look, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/timing/look", schemaPath: "#/properties/timing/properties/look/type", keyword: "type", params: { type: "string" }, schema: m.properties.timing.properties.look.type, parentSchema: m.properties.timing.properties.look, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.effect !== void 0) {
          let o = a.effect;
          if (typeof o == "string") {
            if (!R.test(o)) {
              let i = { instancePath: t + "/timing/effect", schemaPath: "#/properties/timing/properties/effect/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.timing.properties.effect, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/timing/effect", schemaPath: "#/properties/timing/properties/effect/type", keyword: "type", params: { type: "string" }, schema: m.properties.timing.properties.effect.type, parentSchema: m.properties.timing.properties.effect, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.fresh !== void 0) {
          let o = a.fresh;
          if (typeof o == "string") {
            if (!R.test(o)) {
              let i = { instancePath: t + "/timing/fresh", schemaPath: "#/properties/timing/properties/fresh/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.timing.properties.fresh, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/timing/fresh", schemaPath: "#/properties/timing/properties/fresh/type", keyword: "type", params: { type: "string" }, schema: m.properties.timing.properties.fresh.type, parentSchema: m.properties.timing.properties.fresh, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.lease !== void 0) {
          let o = a.lease;
          if (typeof o == "string") {
            if (!R.test(o)) {
              let i = { instancePath: t + "/timing/lease", schemaPath: "#/properties/timing/properties/lease/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.timing.properties.lease, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/timing/lease", schemaPath: "#/properties/timing/properties/lease/type", keyword: "type", params: { type: "string" }, schema: m.properties.timing.properties.lease.type, parentSchema: m.properties.timing.properties.lease, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (a.margin !== void 0) {
          let o = a.margin;
          if (typeof o == "string") {
            if (!R.test(o)) {
              let i = { instancePath: t + "/timing/margin", schemaPath: "#/properties/timing/properties/margin/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$" }, schema: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$", parentSchema: m.properties.timing.properties.margin, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: t + "/timing/margin", schemaPath: "#/properties/timing/properties/margin/type", keyword: "type", params: { type: "string" }, schema: m.properties.timing.properties.margin.type, parentSchema: m.properties.timing.properties.margin, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/timing", schemaPath: "#/properties/timing/type", keyword: "type", params: { type: "object" }, schema: m.properties.timing.type, parentSchema: m.properties.timing, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: m.type, parentSchema: m, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ge.errors = e, r === 0;
}
export {
  Ge as default,
  Ue as validate
};
