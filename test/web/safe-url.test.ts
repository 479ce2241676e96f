import { expect, test } from "vitest";
import { safeUrl } from "../../web/reports/safe-url.ts";

test.each([
  ["https://a.example/x?b=1&c=2", "https://a.example/x?b=1&c=2"],
  ["http://a.example", "http://a.example/"],
  ["javascript:alert(1)", null],
  ["  JaVaScRiPt:alert(1)", null],
  ["data:text/html,x", null],
  ["blob:https://a.example/1", null],
  ["file:///etc/passwd", null],
  ["//a.example", null],
  ["a.example/x", null],
  [undefined, null],
])("the address %s may be followed as %s", (url, safe) => expect(safeUrl(url)).toBe(safe));
