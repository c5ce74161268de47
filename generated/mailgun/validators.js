// Made by `npm run generate`. Do not edit: it is overwritten.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});

var require_formats = __commonJS({
  "ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

var require_fast_deep_equal = __commonJS({
  "fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

var require_equal = __commonJS({
  "ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    exports.default = equal;
  }
});

var listWebhooks_path_domain = validate1;
var func0 = require_ucs2length().default;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func0(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
validate1.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_query_limit = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
validate2.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_query_skip = validate3;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
validate3.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_Cache_Control = validate4;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
validate4.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_Access_Control_Allow_Origin = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
validate5.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_X_Mailgun_Key_Id = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
validate6.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookList = validate7;
var func1 = Object.prototype.hasOwnProperty;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let mark0 = _errs0;
  let mark1 = _errs0;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.urls !== void 0 && func1.call(data, "urls")) {
      let data0 = data.urls;
      if (Array.isArray(data0)) {
        const _errs6 = errors;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err0 = { instancePath: instancePath + "/urls/" + i0, schemaPath: "#/components/schemas/Webhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (errors - _errs6 >= 200) {
            break;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/urls", schemaPath: "#/components/schemas/Webhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      if (typeof data.url !== "string") {
        const err2 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  mark0 = errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.urls = true;
    props0.url = true;
  }
  const _errs11 = errors;
  if (data !== null) {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs11 === errors;
  mark1 = errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs0, mark1 - _errs0] }, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate9.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate9.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accepted !== void 0 && func1.call(data, "accepted")) {
      if (!validate9(data.accepted, { instancePath: instancePath + "/accepted", parentData: data, parentDataProperty: "accepted", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.delivered !== void 0 && func1.call(data, "delivered")) {
      if (!validate9(data.delivered, { instancePath: instancePath + "/delivered", parentData: data, parentDataProperty: "delivered", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.opened !== void 0 && func1.call(data, "opened")) {
      if (!validate9(data.opened, { instancePath: instancePath + "/opened", parentData: data, parentDataProperty: "opened", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.clicked !== void 0 && func1.call(data, "clicked")) {
      if (!validate9(data.clicked, { instancePath: instancePath + "/clicked", parentData: data, parentDataProperty: "clicked", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.unsubscribed !== void 0 && func1.call(data, "unsubscribed")) {
      if (!validate9(data.unsubscribed, { instancePath: instancePath + "/unsubscribed", parentData: data, parentDataProperty: "unsubscribed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.complained !== void 0 && func1.call(data, "complained")) {
      if (!validate9(data.complained, { instancePath: instancePath + "/complained", parentData: data, parentDataProperty: "complained", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.temporary_fail !== void 0 && func1.call(data, "temporary_fail")) {
      if (!validate9(data.temporary_fail, { instancePath: instancePath + "/temporary_fail", parentData: data, parentDataProperty: "temporary_fail", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.permanent_fail !== void 0 && func1.call(data, "permanent_fail")) {
      if (!validate9(data.permanent_fail, { instancePath: instancePath + "/permanent_fail", parentData: data, parentDataProperty: "permanent_fail", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.bounce !== void 0 && func1.call(data, "bounce")) {
      if (!validate9(data.bounce, { instancePath: instancePath + "/bounce", parentData: data, parentDataProperty: "bounce", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.deliver !== void 0 && func1.call(data, "deliver")) {
      if (!validate9(data.deliver, { instancePath: instancePath + "/deliver", parentData: data, parentDataProperty: "deliver", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.drop !== void 0 && func1.call(data, "drop")) {
      if (!validate9(data.drop, { instancePath: instancePath + "/drop", parentData: data, parentDataProperty: "drop", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.spam !== void 0 && func1.call(data, "spam")) {
      if (!validate9(data.spam, { instancePath: instancePath + "/spam", parentData: data, parentDataProperty: "spam", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.unsubscribe !== void 0 && func1.call(data, "unsubscribe")) {
      if (!validate9(data.unsubscribe, { instancePath: instancePath + "/unsubscribe", parentData: data, parentDataProperty: "unsubscribe", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.click !== void 0 && func1.call(data, "click")) {
      if (!validate9(data.click, { instancePath: instancePath + "/click", parentData: data, parentDataProperty: "click", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.open !== void 0 && func1.call(data, "open")) {
      if (!validate9(data.open, { instancePath: instancePath + "/open", parentData: data, parentDataProperty: "open", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.state_change !== void 0 && func1.call(data, "state_change")) {
      if (!validate9(data.state_change, { instancePath: instancePath + "/state_change", parentData: data, parentDataProperty: "state_change", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
validate8.evaluated = { "props": { "accepted": true, "delivered": true, "opened": true, "clicked": true, "unsubscribed": true, "complained": true, "temporary_fail": true, "permanent_fail": true, "bounce": true, "deliver": true, "drop": true, "spam": true, "unsubscribe": true, "click": true, "open": true, "state_change": true }, "dynamicProps": false, "dynamicItems": false };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhooks !== void 0 && func1.call(data, "webhooks")) {
      if (!validate8(data.webhooks, { instancePath: instancePath + "/webhooks", parentData: data, parentDataProperty: "webhooks", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
validate7.evaluated = { "props": { "webhooks": true }, "dynamicProps": false, "dynamicItems": false };
var listWebhooks_401_WWW_Authenticate = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_401_plain = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "dynamicProps": false, "dynamicItems": false };
var ApiError = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let mark0 = _errs2;
  let mark1 = _errs2;
  let mark2 = _errs2;
  let mark3 = _errs2;
  let mark4 = _errs2;
  let valid1 = false;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func1.call(data, "message")) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message !== void 0 && func1.call(data, "message")) {
      if (typeof data.message !== "string") {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/allOf/0/anyOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  mark0 = errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.message = true;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Reason === void 0 || !func1.call(data, "Reason")) {
      const err3 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "Reason" }, message: "must have required property 'Reason'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.Reason !== void 0 && func1.call(data, "Reason")) {
      if (typeof data.Reason !== "string") {
        const err4 = { instancePath: instancePath + "/Reason", schemaPath: "#/allOf/0/anyOf/1/properties/Reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  var _valid0 = _errs7 === errors;
  mark1 = errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.Reason = true;
    }
  }
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Description === void 0 || !func1.call(data, "Description")) {
      const err6 = { instancePath, schemaPath: "#/allOf/0/anyOf/2/required", keyword: "required", params: { missingProperty: "Description" }, message: "must have required property 'Description'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.Description !== void 0 && func1.call(data, "Description")) {
      if (typeof data.Description !== "string") {
        const err7 = { instancePath: instancePath + "/Description", schemaPath: "#/allOf/0/anyOf/2/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/allOf/0/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  var _valid0 = _errs11 === errors;
  mark2 = errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.Description = true;
    }
  }
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Field === void 0 || !func1.call(data, "Field")) {
      const err9 = { instancePath, schemaPath: "#/allOf/0/anyOf/3/required", keyword: "required", params: { missingProperty: "Field" }, message: "must have required property 'Field'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.Field !== void 0 && func1.call(data, "Field")) {
      if (typeof data.Field !== "string") {
        const err10 = { instancePath: instancePath + "/Field", schemaPath: "#/allOf/0/anyOf/3/properties/Field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/allOf/0/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  var _valid0 = _errs15 === errors;
  mark3 = errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.Field = true;
    }
  }
  const _errs19 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Value === void 0 || !func1.call(data, "Value")) {
      const err12 = { instancePath, schemaPath: "#/allOf/0/anyOf/4/required", keyword: "required", params: { missingProperty: "Value" }, message: "must have required property 'Value'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.Value !== void 0 && func1.call(data, "Value")) {
      if (typeof data.Value !== "string") {
        const err13 = { instancePath: instancePath + "/Value", schemaPath: "#/allOf/0/anyOf/4/properties/Value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/allOf/0/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  var _valid0 = _errs19 === errors;
  mark4 = errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.Value = true;
    }
  }
  if (!valid1) {
    const err15 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs2, mark1 - _errs2, mark2 - _errs2, mark3 - _errs2, mark4 - _errs2] }, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.message = true;
      props0.Reason = true;
      props0.Description = true;
      props0.Field = true;
      props0.Value = true;
    }
    if (data.message !== void 0 && func1.call(data, "message")) {
      if (typeof data.message !== "string") {
        const err16 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.Reason !== void 0 && func1.call(data, "Reason")) {
      if (typeof data.Reason !== "string") {
        const err17 = { instancePath: instancePath + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.Description !== void 0 && func1.call(data, "Description")) {
      if (typeof data.Description !== "string") {
        const err18 = { instancePath: instancePath + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.Field !== void 0 && func1.call(data, "Field")) {
      if (typeof data.Field !== "string") {
        const err19 = { instancePath: instancePath + "/Field", schemaPath: "#/properties/Field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.Value !== void 0 && func1.call(data, "Value")) {
      if (typeof data.Value !== "string") {
        const err20 = { instancePath: instancePath + "/Value", schemaPath: "#/properties/Value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate29.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": true, "dynamicItems": false };
var listWebhooks_401_html = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "dynamicProps": false, "dynamicItems": false };
var RateLimitError = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["retry-seconds"] === void 0 || !func1.call(data, "retry-seconds")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retry-seconds" }, message: "must have required property 'retry-seconds'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["retry-seconds"] !== void 0 && func1.call(data, "retry-seconds")) {
      let data0 = data["retry-seconds"];
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/retry-seconds", schemaPath: "#/properties/retry-seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/retry-seconds", schemaPath: "#/properties/retry-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0 && func1.call(data, "message")) {
      if (typeof data.message !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "retry-seconds": true, "message": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookInput = validate32;
var schema17 = { "type": "string", "title": "WebhookName", "description": "A webhook name of today, one that can be written. Six are also the `event` of what is then delivered;\n`temporary_fail` and `permanent_fail` both arrive as `event: failed` and differ in `severity`. `opened` and `clicked`\ndeliver nothing unless tracking is switched on for the domain.\n", "enum": ["accepted", "delivered", "opened", "clicked", "unsubscribed", "complained", "temporary_fail", "permanent_fail"], "examples": ["clicked"], "x-evidence": "documented", "x-source": "Mailgun API reference, Webhooks, 'Update a webhook' and 'Remove all webhooks by webhook type'; Mailgun's OpenAPI document, Domain Webhooks" };
var formats0 = require_formats().fullFormats.uri;
var pattern0 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func1.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== void 0 && func1.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/WebhookName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "accepted" || data0 === "delivered" || data0 === "opened" || data0 === "clicked" || data0 === "unsubscribed" || data0 === "complained" || data0 === "temporary_fail" || data0 === "permanent_fail")) {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/WebhookName/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      let data1 = data.url;
      if (Array.isArray(data1)) {
        if (data1.length > 3) {
          const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const _errs6 = errors;
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err6 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/components/schemas/WebhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern0.test(data2)) {
              const err7 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/components/schemas/WebhookUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!formats0(data2)) {
              const err8 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/components/schemas/WebhookUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/components/schemas/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (errors - _errs6 >= 200) {
            break;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "id": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookChange = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func1.call(data, "message")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.webhook === void 0 || !func1.call(data, "webhook")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook" }, message: "must have required property 'webhook'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message !== void 0 && func1.call(data, "message")) {
      if (typeof data.message !== "string") {
        const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.webhook !== void 0 && func1.call(data, "webhook")) {
      let data1 = data.webhook;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.urls !== void 0 && func1.call(data1, "urls")) {
          let data2 = data1.urls;
          if (Array.isArray(data2)) {
            const _errs8 = errors;
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data2[i0] !== "string") {
                const err3 = { instancePath: instancePath + "/webhook/urls/" + i0, schemaPath: "#/components/schemas/Webhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (errors - _errs8 >= 200) {
                break;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/webhook/urls", schemaPath: "#/components/schemas/Webhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.url !== void 0 && func1.call(data1, "url")) {
          if (typeof data1.url !== "string") {
            const err5 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/webhook", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "message": true, "webhook": true }, "dynamicProps": false, "dynamicItems": false };
var getWebhook_path_domain_name = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func0(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "dynamicProps": false, "dynamicItems": false };
var ReadableWebhookName = validate35;
var schema22 = { "type": "string", "title": "ReadableWebhookName", "description": "A webhook name that can be read: the eight of today, the seven of the first API (read-only since 18 April 2023), and\n`state_change`, of which nothing is known but its name.\n", "enum": ["accepted", "delivered", "opened", "clicked", "unsubscribed", "complained", "temporary_fail", "permanent_fail", "bounce", "deliver", "drop", "spam", "unsubscribe", "click", "open", "state_change"], "examples": ["clicked"], "x-evidence": "documented", "x-source": "Mailgun API reference, Webhooks, 'Get webhooks by type'" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "accepted" || data === "delivered" || data === "opened" || data === "clicked" || data === "unsubscribed" || data === "complained" || data === "temporary_fail" || data === "permanent_fail" || data === "bounce" || data === "deliver" || data === "drop" || data === "spam" || data === "unsubscribe" || data === "click" || data === "open" || data === "state_change")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookDetails = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhook !== void 0 && func1.call(data, "webhook")) {
      let data0 = data.webhook;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.urls !== void 0 && func1.call(data0, "urls")) {
          let data1 = data0.urls;
          if (Array.isArray(data1)) {
            const _errs6 = errors;
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data1[i0] !== "string") {
                const err0 = { instancePath: instancePath + "/webhook/urls/" + i0, schemaPath: "#/components/schemas/Webhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              if (errors - _errs6 >= 200) {
                break;
              }
            }
          } else {
            const err1 = { instancePath: instancePath + "/webhook/urls", schemaPath: "#/components/schemas/Webhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.url !== void 0 && func1.call(data0, "url")) {
          if (typeof data0.url !== "string") {
            const err2 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/webhook", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "webhook": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookName = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "accepted" || data === "delivered" || data === "opened" || data === "clicked" || data === "unsubscribed" || data === "complained" || data === "temporary_fail" || data === "permanent_fail")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookUpdate = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      let data0 = data.url;
      if (Array.isArray(data0)) {
        if (data0.length > 3) {
          const err1 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const _errs3 = errors;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func0(data1) < 1) {
              const err3 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/components/schemas/WebhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err4 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/components/schemas/WebhookUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!formats0(data1)) {
              const err5 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/components/schemas/WebhookUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/url/" + i0, schemaPath: "#/components/schemas/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (errors - _errs3 >= 200) {
            break;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func1.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "url": true, "id": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookUrlInput = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_types === void 0 || !func1.call(data, "event_types")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_types" }, message: "must have required property 'event_types'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (func0(data0) < 1) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats0(data0)) {
          const err4 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_types !== void 0 && func1.call(data, "event_types")) {
      let data1 = data.event_types;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const _errs6 = errors;
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err7 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/WebhookName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data2 === "accepted" || data2 === "delivered" || data2 === "opened" || data2 === "clicked" || data2 === "unsubscribed" || data2 === "complained" || data2 === "temporary_fail" || data2 === "permanent_fail")) {
            const err8 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/WebhookName/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (errors - _errs6 >= 200) {
            break;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "url": true, "event_types": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookListAfterChange = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhooks === void 0 || !func1.call(data, "webhooks")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhooks" }, message: "must have required property 'webhooks'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.webhooks !== void 0 && func1.call(data, "webhooks")) {
      if (!validate8(data.webhooks, { instancePath: instancePath + "/webhooks", parentData: data, parentDataProperty: "webhooks", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "webhooks": true }, "dynamicProps": false, "dynamicItems": false };
var deleteWebhookUrls_query_url = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const _errs1 = errors;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func0(data0) < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (errors - _errs1 >= 200) {
        break;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var listAccountWebhooks_query_webhook_ids = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const _errs1 = errors;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (errors - _errs1 >= 200) {
        break;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var AccountWebhookList = validate44;
var formats6 = require_formats().fullFormats["date-time"];
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhook_id === void 0 || !func1.call(data, "webhook_id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook_id" }, message: "must have required property 'webhook_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0 || !func1.call(data, "description")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.event_types === void 0 || !func1.call(data, "event_types")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_types" }, message: "must have required property 'event_types'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.created_at === void 0 || !func1.call(data, "created_at")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.webhook_id !== void 0 && func1.call(data, "webhook_id")) {
      if (typeof data.webhook_id !== "string") {
        const err5 = { instancePath: instancePath + "/webhook_id", schemaPath: "#/properties/webhook_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func1.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      if (typeof data.url !== "string") {
        const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event_types !== void 0 && func1.call(data, "event_types")) {
      let data3 = data.event_types;
      if (Array.isArray(data3)) {
        const _errs9 = errors;
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs11 = errors;
          let mark0 = _errs11;
          let mark1 = _errs11;
          let valid3 = false;
          const _errs12 = errors;
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/WebhookName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data4 === "accepted" || data4 === "delivered" || data4 === "opened" || data4 === "clicked" || data4 === "unsubscribed" || data4 === "complained" || data4 === "temporary_fail" || data4 === "permanent_fail")) {
            const err9 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/WebhookName/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          var _valid0 = _errs12 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs15 = errors;
          if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/properties/event_types/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid0 = _errs15 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err11 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/properties/event_types/items/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs11, mark1 - _errs11] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          } else {
            errors = _errs11;
            if (vErrors !== null) {
              if (_errs11) {
                vErrors.length = _errs11;
              } else {
                vErrors = null;
              }
            }
          }
          if (errors - _errs9 >= 200) {
            break;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0 && func1.call(data, "created_at")) {
      let data5 = data.created_at;
      if (typeof data5 === "string") {
        if (!formats6.validate(data5)) {
          const err13 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": { "webhook_id": true, "description": true, "url": true, "event_types": true, "created_at": true }, "dynamicProps": false, "dynamicItems": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhooks === void 0 || !func1.call(data, "webhooks")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhooks" }, message: "must have required property 'webhooks'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.webhooks !== void 0 && func1.call(data, "webhooks")) {
      let data0 = data.webhooks;
      if (Array.isArray(data0)) {
        const _errs3 = errors;
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate45(data0[i0], { instancePath: instancePath + "/webhooks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
          if (errors - _errs3 >= 200) {
            break;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "webhooks": true }, "dynamicProps": false, "dynamicItems": false };
var AccountWebhookInput = validate47;
var func82 = require_equal().default;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_types === void 0 || !func1.call(data, "event_types")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_types" }, message: "must have required property 'event_types'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (func0(data0) < 1) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats0(data0)) {
          const err4 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_types !== void 0 && func1.call(data, "event_types")) {
      let data1 = data.event_types;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const _errs6 = errors;
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err7 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/WebhookName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data2 === "accepted" || data2 === "delivered" || data2 === "opened" || data2 === "clicked" || data2 === "unsubscribed" || data2 === "complained" || data2 === "temporary_fail" || data2 === "permanent_fail")) {
            const err8 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/WebhookName/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (errors - _errs6 >= 200) {
            break;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func82(data1[i1], data1[j0])) {
                  const err9 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err10 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func1.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": { "url": true, "event_types": true, "description": true }, "dynamicProps": false, "dynamicItems": false };
var AccountWebhookCreated = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhook_id === void 0 || !func1.call(data, "webhook_id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook_id" }, message: "must have required property 'webhook_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.webhook_id !== void 0 && func1.call(data, "webhook_id")) {
      if (typeof data.webhook_id !== "string") {
        const err1 = { instancePath: instancePath + "/webhook_id", schemaPath: "#/properties/webhook_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": { "webhook_id": true }, "dynamicProps": false, "dynamicItems": false };
var deleteAccountWebhooks_query_webhook_ids = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const _errs1 = errors;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func0(data0) < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (errors - _errs1 >= 200) {
        break;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var deleteAccountWebhooks_query_all = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "dynamicProps": false, "dynamicItems": false };
var getAccountWebhook_path_webhook_id = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func0(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "dynamicProps": false, "dynamicItems": false };
var AccountWebhook = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhook_id === void 0 || !func1.call(data, "webhook_id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook_id" }, message: "must have required property 'webhook_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0 || !func1.call(data, "description")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.event_types === void 0 || !func1.call(data, "event_types")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_types" }, message: "must have required property 'event_types'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.created_at === void 0 || !func1.call(data, "created_at")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.webhook_id !== void 0 && func1.call(data, "webhook_id")) {
      if (typeof data.webhook_id !== "string") {
        const err5 = { instancePath: instancePath + "/webhook_id", schemaPath: "#/properties/webhook_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func1.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      if (typeof data.url !== "string") {
        const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event_types !== void 0 && func1.call(data, "event_types")) {
      let data3 = data.event_types;
      if (Array.isArray(data3)) {
        const _errs9 = errors;
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs11 = errors;
          let mark0 = _errs11;
          let mark1 = _errs11;
          let valid3 = false;
          const _errs12 = errors;
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/WebhookName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data4 === "accepted" || data4 === "delivered" || data4 === "opened" || data4 === "clicked" || data4 === "unsubscribed" || data4 === "complained" || data4 === "temporary_fail" || data4 === "permanent_fail")) {
            const err9 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/components/schemas/WebhookName/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          var _valid0 = _errs12 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs15 = errors;
          if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/properties/event_types/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid0 = _errs15 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err11 = { instancePath: instancePath + "/event_types/" + i0, schemaPath: "#/properties/event_types/items/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs11, mark1 - _errs11] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          } else {
            errors = _errs11;
            if (vErrors !== null) {
              if (_errs11) {
                vErrors.length = _errs11;
              } else {
                vErrors = null;
              }
            }
          }
          if (errors - _errs9 >= 200) {
            break;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/event_types", schemaPath: "#/properties/event_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0 && func1.call(data, "created_at")) {
      let data5 = data.created_at;
      if (typeof data5 === "string") {
        if (!formats6.validate(data5)) {
          const err13 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "webhook_id": true, "description": true, "url": true, "event_types": true, "created_at": true }, "dynamicProps": false, "dynamicItems": false };
var SigningKey = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.http_signing_key === void 0 || !func1.call(data, "http_signing_key")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "http_signing_key" }, message: "must have required property 'http_signing_key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.http_signing_key !== void 0 && func1.call(data, "http_signing_key")) {
      let data0 = data.http_signing_key;
      if (typeof data0 === "string") {
        if (func0(data0) < 1) {
          const err1 = { instancePath: instancePath + "/http_signing_key", schemaPath: "#/properties/http_signing_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/http_signing_key", schemaPath: "#/properties/http_signing_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0 && func1.call(data, "message")) {
      if (typeof data.message !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": { "http_signing_key": true, "message": true }, "dynamicProps": false, "dynamicItems": false };
var AcceptedEvent = validate54;
var pattern4 = new RegExp("^[0-9]+$", "u");
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
var schema49 = { "title": "AcceptedEventData", "description": "Mailgun has taken a message and will try to deliver it.", "allOf": [{ "$ref": "#/components/schemas/EventDataBase" }, { "type": "object", "required": ["event"], "properties": { "event": { "type": "string", "const": "accepted" }, "method": { "description": "How the message came in.", "anyOf": [{ "type": "string", "enum": ["smtp", "HTTP", "http"] }, { "type": "string" }] }, "api-key-id": { "type": "string" }, "originating-ip": { "type": "string" }, "delivery-status": { "description": "Absent or null; there is nothing to tell yet.", "anyOf": [{ "$ref": "#/components/schemas/DeliveryStatus" }, { "type": "null" }], "x-evidence": "recorded", "x-source": "symfony/symfony issue 53862 (absent); anymail/django-anymail pull request 363 (null)" }, "routes": { "type": "array", "description": "The routes that an incoming message matched.", "items": { "type": "object", "properties": { "id": { "type": "string" }, "expression": { "type": "string" }, "match": { "type": "object", "properties": { "recipient": { "type": "string" } } }, "priority": { "type": "integer" }, "description": { "type": "string" }, "actions": { "type": "array", "items": { "type": "string" } } } } }, "batch": { "$ref": "#/components/schemas/EventBatch" }, "template": { "$ref": "#/components/schemas/EventTemplate" } } }], "x-evidence": "recorded", "x-source": "symfony/symfony issue 53862, a real delivery; Mailgun documentation, source/api-events.rst and Webhooks, 'Webhook Payloads' (2026)" };
var schema56 = { "type": "object", "title": "DeliveryStatus", "description": "What the receiving server said, or what Mailgun says where it reached none. Without a session there is no `tls`,\n`utf8` and `certificate-verified`.\n", "properties": { "code": { "type": "integer", "description": "The SMTP code, or one of Mailgun's own: 498 no MX host, 605 suppressed after a bounce, 607 suppressed after a\ncomplaint. Old deliveries have 0.\n" }, "enhanced-code": { "type": ["string", "null"], "description": "For example `5.1.1`. Empty or null where there is none." }, "message": { "type": "string" }, "description": { "type": ["string", "null"], "description": "Empty or null where there is none." }, "attempt-no": { "type": "integer", "description": "The first attempt is 1." }, "session-seconds": { "type": "number", "description": "How long the SMTP session took." }, "first-delivery-attempt-seconds": { "type": "number", "description": "In seconds; what is measured is not documented." }, "retry-seconds": { "type": "number", "description": "When Mailgun will try again, in seconds from now. On temporary failures." }, "mx-host": { "type": "string" }, "mx-host-ip": { "type": "string", "x-evidence": "inferred", "x-source": "mitodl/mitxonline, a sample payload in its tests" }, "certificate-verified": { "type": "boolean" }, "tls": { "type": "boolean" }, "utf8": { "type": "boolean" }, "bounce-type": { "anyOf": [{ "type": "string", "enum": ["hard", "soft"] }, { "type": "string" }], "x-evidence": "documented", "x-source": "Mailgun documentation, Webhooks, 'Webhook Payloads' (2026), for hard; soft is inferred" }, "bounce-code": { "type": "string", "description": "On delayed bounces, for example `5.1.1`.", "x-evidence": "documented", "x-source": "Mailgun documentation, Webhooks, 'Webhook Payloads' (2026)" }, "last-code": { "type": "integer", "x-evidence": "inferred", "x-source": "mailgun/mailgun-go events/objects.go" }, "last-message": { "type": "string", "x-evidence": "inferred", "x-source": "mailgun/mailgun-go events/objects.go" } }, "x-evidence": "recorded", "x-source": "anymail/django-anymail tests/test_mailgun_webhooks.py, a real delivery of 2018-08-12; Mailgun documentation, Webhooks, 'Webhook Payloads' (2026)" };
var schema50 = { "type": "object", "title": "EventDataBase", "description": "What events of every kind can have. Mailgun adds properties without notice.", "required": ["id", "timestamp"], "properties": { "id": { "type": "string", "description": "Unique within a day, not for ever. `signature.token` is the better key against duplicates." }, "timestamp": { "type": "number", "description": "When it happened, in seconds since 1970, with a fraction. Not the time of the delivery to you.", "examples": [1770146798372891e-6] }, "log-level": { "anyOf": [{ "type": "string", "enum": ["info", "warn", "error"] }, { "type": "string" }] }, "recipient": { "type": "string", "description": "The one address that the event is about." }, "recipient-domain": { "type": "string" }, "recipient-provider": { "type": "string", "description": "Who runs the mailbox, for example `Gmail`." }, "account": { "type": "object", "properties": { "id": { "type": "string" } }, "x-evidence": "documented", "x-source": "Mailgun documentation, Webhooks, 'Webhook Payloads' (2026)" }, "domain": { "type": "object", "description": "The sending domain.", "properties": { "name": { "type": "string" } }, "x-evidence": "documented", "x-source": "Mailgun documentation, Webhooks, 'Webhook Payloads' (2026)" }, "tags": { "type": "array", "items": { "type": "string" } }, "campaigns": { "type": "array", "description": "A feature of old. Empty in all samples." }, "user-variables": { "$ref": "#/components/schemas/EventUserVariables" }, "message": { "$ref": "#/components/schemas/EventMessage" }, "envelope": { "$ref": "#/components/schemas/EventEnvelope" }, "flags": { "$ref": "#/components/schemas/EventFlags" }, "storage": { "$ref": "#/components/schemas/EventStorage" } }, "x-evidence": "documented", "x-source": "Mailgun documentation, source/api-events.rst and Webhooks, 'Webhook Payloads' (2026); anymail/django-anymail tests/test_mailgun_webhooks.py, a real delivery of 2018-08-12" };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func1.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.timestamp === void 0 || !func1.call(data, "timestamp")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== void 0 && func1.call(data, "id")) {
      if (typeof data.id !== "string") {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0 && func1.call(data, "timestamp")) {
      let data1 = data.timestamp;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["log-level"] !== void 0 && func1.call(data, "log-level")) {
      let data2 = data["log-level"];
      const _errs6 = errors;
      let mark0 = _errs6;
      let mark1 = _errs6;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/log-level", schemaPath: "#/properties/log-level/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "info" || data2 === "warn" || data2 === "error")) {
        const err5 = { instancePath: instancePath + "/log-level", schemaPath: "#/properties/log-level/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema50.properties["log-level"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      mark0 = errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/log-level", schemaPath: "#/properties/log-level/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      mark1 = errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/log-level", schemaPath: "#/properties/log-level/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs6, mark1 - _errs6] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.recipient !== void 0 && func1.call(data, "recipient")) {
      if (typeof data.recipient !== "string") {
        const err8 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["recipient-domain"] !== void 0 && func1.call(data, "recipient-domain")) {
      if (typeof data["recipient-domain"] !== "string") {
        const err9 = { instancePath: instancePath + "/recipient-domain", schemaPath: "#/properties/recipient-domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["recipient-provider"] !== void 0 && func1.call(data, "recipient-provider")) {
      if (typeof data["recipient-provider"] !== "string") {
        const err10 = { instancePath: instancePath + "/recipient-provider", schemaPath: "#/properties/recipient-provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.account !== void 0 && func1.call(data, "account")) {
      let data6 = data.account;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.id !== void 0 && func1.call(data6, "id")) {
          if (typeof data6.id !== "string") {
            const err11 = { instancePath: instancePath + "/account/id", schemaPath: "#/properties/account/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.domain !== void 0 && func1.call(data, "domain")) {
      let data8 = data.domain;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.name !== void 0 && func1.call(data8, "name")) {
          if (typeof data8.name !== "string") {
            const err13 = { instancePath: instancePath + "/domain/name", schemaPath: "#/properties/domain/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func1.call(data, "tags")) {
      let data10 = data.tags;
      if (Array.isArray(data10)) {
        const _errs27 = errors;
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data10[i0] !== "string") {
            const err15 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (errors - _errs27 >= 200) {
            break;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.campaigns !== void 0 && func1.call(data, "campaigns")) {
      if (!Array.isArray(data.campaigns)) {
        const err17 = { instancePath: instancePath + "/campaigns", schemaPath: "#/properties/campaigns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["user-variables"] !== void 0 && func1.call(data, "user-variables")) {
      let data13 = data["user-variables"];
      const _errs34 = errors;
      let mark2 = _errs34;
      let mark3 = _errs34;
      let mark4 = _errs34;
      let valid7 = false;
      const _errs35 = errors;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
      } else {
        const err18 = { instancePath: instancePath + "/user-variables", schemaPath: "#/components/schemas/EventUserVariables/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid1 = _errs35 === errors;
      mark2 = errors;
      valid7 = valid7 || _valid1;
      const _errs38 = errors;
      if (Array.isArray(data13)) {
        if (data13.length > 0) {
          const err19 = { instancePath: instancePath + "/user-variables", schemaPath: "#/components/schemas/EventUserVariables/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/user-variables", schemaPath: "#/components/schemas/EventUserVariables/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid1 = _errs38 === errors;
      mark3 = errors;
      valid7 = valid7 || _valid1;
      const _errs40 = errors;
      if (typeof data13 !== "string") {
        const err21 = { instancePath: instancePath + "/user-variables", schemaPath: "#/components/schemas/EventUserVariables/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid1 = _errs40 === errors;
      mark4 = errors;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const err22 = { instancePath: instancePath + "/user-variables", schemaPath: "#/components/schemas/EventUserVariables/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs34, mark3 - _errs34, mark4 - _errs34] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs34;
        if (vErrors !== null) {
          if (_errs34) {
            vErrors.length = _errs34;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.message !== void 0 && func1.call(data, "message")) {
      let data14 = data.message;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.headers !== void 0 && func1.call(data14, "headers")) {
          let data15 = data14.headers;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15["message-id"] !== void 0 && func1.call(data15, "message-id")) {
              if (typeof data15["message-id"] !== "string") {
                const err23 = { instancePath: instancePath + "/message/headers/message-id", schemaPath: "#/components/schemas/EventMessage/properties/headers/properties/message-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data15.from !== void 0 && func1.call(data15, "from")) {
              if (typeof data15.from !== "string") {
                const err24 = { instancePath: instancePath + "/message/headers/from", schemaPath: "#/components/schemas/EventMessage/properties/headers/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data15.to !== void 0 && func1.call(data15, "to")) {
              if (typeof data15.to !== "string") {
                const err25 = { instancePath: instancePath + "/message/headers/to", schemaPath: "#/components/schemas/EventMessage/properties/headers/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data15.subject !== void 0 && func1.call(data15, "subject")) {
              if (typeof data15.subject !== "string") {
                const err26 = { instancePath: instancePath + "/message/headers/subject", schemaPath: "#/components/schemas/EventMessage/properties/headers/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/message/headers", schemaPath: "#/components/schemas/EventMessage/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data14.size !== void 0 && func1.call(data14, "size")) {
          let data20 = data14.size;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err28 = { instancePath: instancePath + "/message/size", schemaPath: "#/components/schemas/EventMessage/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data14.attachments !== void 0 && func1.call(data14, "attachments")) {
          let data21 = data14.attachments;
          if (Array.isArray(data21)) {
            const _errs59 = errors;
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data22 = data21[i1];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.filename !== void 0 && func1.call(data22, "filename")) {
                  if (typeof data22.filename !== "string") {
                    const err29 = { instancePath: instancePath + "/message/attachments/" + i1 + "/filename", schemaPath: "#/components/schemas/EventMessage/properties/attachments/items/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data22["content-type"] !== void 0 && func1.call(data22, "content-type")) {
                  if (typeof data22["content-type"] !== "string") {
                    const err30 = { instancePath: instancePath + "/message/attachments/" + i1 + "/content-type", schemaPath: "#/components/schemas/EventMessage/properties/attachments/items/properties/content-type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data22.size !== void 0 && func1.call(data22, "size")) {
                  let data25 = data22.size;
                  if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                    const err31 = { instancePath: instancePath + "/message/attachments/" + i1 + "/size", schemaPath: "#/components/schemas/EventMessage/properties/attachments/items/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/message/attachments/" + i1, schemaPath: "#/components/schemas/EventMessage/properties/attachments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (errors - _errs59 >= 200) {
                break;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/message/attachments", schemaPath: "#/components/schemas/EventMessage/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data14.recipients !== void 0 && func1.call(data14, "recipients")) {
          let data26 = data14.recipients;
          if (Array.isArray(data26)) {
            const _errs70 = errors;
            const len2 = data26.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data26[i2] !== "string") {
                const err34 = { instancePath: instancePath + "/message/recipients/" + i2, schemaPath: "#/components/schemas/EventMessage/properties/recipients/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (errors - _errs70 >= 200) {
                break;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/message/recipients", schemaPath: "#/components/schemas/EventMessage/properties/recipients/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/message", schemaPath: "#/components/schemas/EventMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.envelope !== void 0 && func1.call(data, "envelope")) {
      let data28 = data.envelope;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.sender !== void 0 && func1.call(data28, "sender")) {
          if (typeof data28.sender !== "string") {
            const err37 = { instancePath: instancePath + "/envelope/sender", schemaPath: "#/components/schemas/EventEnvelope/properties/sender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data28.targets !== void 0 && func1.call(data28, "targets")) {
          if (typeof data28.targets !== "string") {
            const err38 = { instancePath: instancePath + "/envelope/targets", schemaPath: "#/components/schemas/EventEnvelope/properties/targets/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data28.transport !== void 0 && func1.call(data28, "transport")) {
          if (typeof data28.transport !== "string") {
            const err39 = { instancePath: instancePath + "/envelope/transport", schemaPath: "#/components/schemas/EventEnvelope/properties/transport/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data28["sending-ip"] !== void 0 && func1.call(data28, "sending-ip")) {
          if (typeof data28["sending-ip"] !== "string") {
            const err40 = { instancePath: instancePath + "/envelope/sending-ip", schemaPath: "#/components/schemas/EventEnvelope/properties/sending-ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/envelope", schemaPath: "#/components/schemas/EventEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.flags !== void 0 && func1.call(data, "flags")) {
      let data33 = data.flags;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33["is-authenticated"] !== void 0 && func1.call(data33, "is-authenticated")) {
          if (typeof data33["is-authenticated"] !== "boolean") {
            const err42 = { instancePath: instancePath + "/flags/is-authenticated", schemaPath: "#/components/schemas/EventFlags/properties/is-authenticated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data33["is-routed"] !== void 0 && func1.call(data33, "is-routed")) {
          if (typeof data33["is-routed"] !== "boolean") {
            const err43 = { instancePath: instancePath + "/flags/is-routed", schemaPath: "#/components/schemas/EventFlags/properties/is-routed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data33["is-system-test"] !== void 0 && func1.call(data33, "is-system-test")) {
          if (typeof data33["is-system-test"] !== "boolean") {
            const err44 = { instancePath: instancePath + "/flags/is-system-test", schemaPath: "#/components/schemas/EventFlags/properties/is-system-test/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data33["is-test-mode"] !== void 0 && func1.call(data33, "is-test-mode")) {
          if (typeof data33["is-test-mode"] !== "boolean") {
            const err45 = { instancePath: instancePath + "/flags/is-test-mode", schemaPath: "#/components/schemas/EventFlags/properties/is-test-mode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data33["is-big"] !== void 0 && func1.call(data33, "is-big")) {
          if (typeof data33["is-big"] !== "boolean") {
            const err46 = { instancePath: instancePath + "/flags/is-big", schemaPath: "#/components/schemas/EventFlags/properties/is-big/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data33["is-delayed-bounce"] !== void 0 && func1.call(data33, "is-delayed-bounce")) {
          if (typeof data33["is-delayed-bounce"] !== "boolean") {
            const err47 = { instancePath: instancePath + "/flags/is-delayed-bounce", schemaPath: "#/components/schemas/EventFlags/properties/is-delayed-bounce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/flags", schemaPath: "#/components/schemas/EventFlags/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.storage !== void 0 && func1.call(data, "storage")) {
      let data40 = data.storage;
      const _errs101 = errors;
      let mark5 = _errs101;
      let mark6 = _errs101;
      let valid21 = false;
      const _errs102 = errors;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.url !== void 0 && func1.call(data40, "url")) {
          if (typeof data40.url !== "string") {
            const err49 = { instancePath: instancePath + "/storage/url", schemaPath: "#/components/schemas/EventStorage/anyOf/0/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data40.key !== void 0 && func1.call(data40, "key")) {
          if (typeof data40.key !== "string") {
            const err50 = { instancePath: instancePath + "/storage/key", schemaPath: "#/components/schemas/EventStorage/anyOf/0/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data40.region !== void 0 && func1.call(data40, "region")) {
          if (typeof data40.region !== "string") {
            const err51 = { instancePath: instancePath + "/storage/region", schemaPath: "#/components/schemas/EventStorage/anyOf/0/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data40.env !== void 0 && func1.call(data40, "env")) {
          if (typeof data40.env !== "string") {
            const err52 = { instancePath: instancePath + "/storage/env", schemaPath: "#/components/schemas/EventStorage/anyOf/0/properties/env/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/storage", schemaPath: "#/components/schemas/EventStorage/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      var _valid2 = _errs102 === errors;
      mark5 = errors;
      valid21 = valid21 || _valid2;
      if (_valid2) {
        var props1 = {};
        props1.url = true;
        props1.key = true;
        props1.region = true;
        props1.env = true;
      }
      const _errs112 = errors;
      if (Array.isArray(data40)) {
        if (data40.length > 0) {
          const err54 = { instancePath: instancePath + "/storage", schemaPath: "#/components/schemas/EventStorage/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/storage", schemaPath: "#/components/schemas/EventStorage/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      var _valid2 = _errs112 === errors;
      mark6 = errors;
      valid21 = valid21 || _valid2;
      if (!valid21) {
        const err56 = { instancePath: instancePath + "/storage", schemaPath: "#/components/schemas/EventStorage/anyOf", keyword: "anyOf", params: { branches: [mark5 - _errs101, mark6 - _errs101] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      } else {
        errors = _errs101;
        if (vErrors !== null) {
          if (_errs101) {
            vErrors.length = _errs101;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": { "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data0 = data.event;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("accepted" !== data0) {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/const", keyword: "const", params: { allowedValue: "accepted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.method !== void 0 && func1.call(data, "method")) {
      let data1 = data.method;
      const _errs6 = errors;
      let mark0 = _errs6;
      let mark1 = _errs6;
      let valid2 = false;
      const _errs7 = errors;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "#/allOf/1/properties/method/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "smtp" || data1 === "HTTP" || data1 === "http")) {
        const err4 = { instancePath: instancePath + "/method", schemaPath: "#/allOf/1/properties/method/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema49.allOf[1].properties.method.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      mark0 = errors;
      valid2 = valid2 || _valid0;
      const _errs9 = errors;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/method", schemaPath: "#/allOf/1/properties/method/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      mark1 = errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err6 = { instancePath: instancePath + "/method", schemaPath: "#/allOf/1/properties/method/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs6, mark1 - _errs6] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["api-key-id"] !== void 0 && func1.call(data, "api-key-id")) {
      if (typeof data["api-key-id"] !== "string") {
        const err7 = { instancePath: instancePath + "/api-key-id", schemaPath: "#/allOf/1/properties/api-key-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["originating-ip"] !== void 0 && func1.call(data, "originating-ip")) {
      if (typeof data["originating-ip"] !== "string") {
        const err8 = { instancePath: instancePath + "/originating-ip", schemaPath: "#/allOf/1/properties/originating-ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["delivery-status"] !== void 0 && func1.call(data, "delivery-status")) {
      let data4 = data["delivery-status"];
      const _errs16 = errors;
      let mark2 = _errs16;
      let mark3 = _errs16;
      let valid3 = false;
      const _errs17 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code !== void 0 && func1.call(data4, "code")) {
          let data5 = data4.code;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err9 = { instancePath: instancePath + "/delivery-status/code", schemaPath: "#/components/schemas/DeliveryStatus/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4["enhanced-code"] !== void 0 && func1.call(data4, "enhanced-code")) {
          let data6 = data4["enhanced-code"];
          if (typeof data6 !== "string" && data6 !== null) {
            const err10 = { instancePath: instancePath + "/delivery-status/enhanced-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/enhanced-code/type", keyword: "type", params: { type: schema56.properties["enhanced-code"].type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.message !== void 0 && func1.call(data4, "message")) {
          if (typeof data4.message !== "string") {
            const err11 = { instancePath: instancePath + "/delivery-status/message", schemaPath: "#/components/schemas/DeliveryStatus/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data4.description !== void 0 && func1.call(data4, "description")) {
          let data8 = data4.description;
          if (typeof data8 !== "string" && data8 !== null) {
            const err12 = { instancePath: instancePath + "/delivery-status/description", schemaPath: "#/components/schemas/DeliveryStatus/properties/description/type", keyword: "type", params: { type: schema56.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data4["attempt-no"] !== void 0 && func1.call(data4, "attempt-no")) {
          let data9 = data4["attempt-no"];
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err13 = { instancePath: instancePath + "/delivery-status/attempt-no", schemaPath: "#/components/schemas/DeliveryStatus/properties/attempt-no/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4["session-seconds"] !== void 0 && func1.call(data4, "session-seconds")) {
          let data10 = data4["session-seconds"];
          if (!(typeof data10 == "number" && isFinite(data10))) {
            const err14 = { instancePath: instancePath + "/delivery-status/session-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/session-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4["first-delivery-attempt-seconds"] !== void 0 && func1.call(data4, "first-delivery-attempt-seconds")) {
          let data11 = data4["first-delivery-attempt-seconds"];
          if (!(typeof data11 == "number" && isFinite(data11))) {
            const err15 = { instancePath: instancePath + "/delivery-status/first-delivery-attempt-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/first-delivery-attempt-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4["retry-seconds"] !== void 0 && func1.call(data4, "retry-seconds")) {
          let data12 = data4["retry-seconds"];
          if (!(typeof data12 == "number" && isFinite(data12))) {
            const err16 = { instancePath: instancePath + "/delivery-status/retry-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/retry-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4["mx-host"] !== void 0 && func1.call(data4, "mx-host")) {
          if (typeof data4["mx-host"] !== "string") {
            const err17 = { instancePath: instancePath + "/delivery-status/mx-host", schemaPath: "#/components/schemas/DeliveryStatus/properties/mx-host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4["mx-host-ip"] !== void 0 && func1.call(data4, "mx-host-ip")) {
          if (typeof data4["mx-host-ip"] !== "string") {
            const err18 = { instancePath: instancePath + "/delivery-status/mx-host-ip", schemaPath: "#/components/schemas/DeliveryStatus/properties/mx-host-ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data4["certificate-verified"] !== void 0 && func1.call(data4, "certificate-verified")) {
          if (typeof data4["certificate-verified"] !== "boolean") {
            const err19 = { instancePath: instancePath + "/delivery-status/certificate-verified", schemaPath: "#/components/schemas/DeliveryStatus/properties/certificate-verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data4.tls !== void 0 && func1.call(data4, "tls")) {
          if (typeof data4.tls !== "boolean") {
            const err20 = { instancePath: instancePath + "/delivery-status/tls", schemaPath: "#/components/schemas/DeliveryStatus/properties/tls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.utf8 !== void 0 && func1.call(data4, "utf8")) {
          if (typeof data4.utf8 !== "boolean") {
            const err21 = { instancePath: instancePath + "/delivery-status/utf8", schemaPath: "#/components/schemas/DeliveryStatus/properties/utf8/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data4["bounce-type"] !== void 0 && func1.call(data4, "bounce-type")) {
          let data18 = data4["bounce-type"];
          const _errs47 = errors;
          let mark4 = _errs47;
          let mark5 = _errs47;
          let valid6 = false;
          const _errs48 = errors;
          if (typeof data18 !== "string") {
            const err22 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (!(data18 === "hard" || data18 === "soft")) {
            const err23 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema56.properties["bounce-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          var _valid2 = _errs48 === errors;
          mark4 = errors;
          valid6 = valid6 || _valid2;
          const _errs50 = errors;
          if (typeof data18 !== "string") {
            const err24 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          var _valid2 = _errs50 === errors;
          mark5 = errors;
          valid6 = valid6 || _valid2;
          if (!valid6) {
            const err25 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf", keyword: "anyOf", params: { branches: [mark4 - _errs47, mark5 - _errs47] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          } else {
            errors = _errs47;
            if (vErrors !== null) {
              if (_errs47) {
                vErrors.length = _errs47;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data4["bounce-code"] !== void 0 && func1.call(data4, "bounce-code")) {
          if (typeof data4["bounce-code"] !== "string") {
            const err26 = { instancePath: instancePath + "/delivery-status/bounce-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data4["last-code"] !== void 0 && func1.call(data4, "last-code")) {
          let data20 = data4["last-code"];
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err27 = { instancePath: instancePath + "/delivery-status/last-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/last-code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data4["last-message"] !== void 0 && func1.call(data4, "last-message")) {
          if (typeof data4["last-message"] !== "string") {
            const err28 = { instancePath: instancePath + "/delivery-status/last-message", schemaPath: "#/components/schemas/DeliveryStatus/properties/last-message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/delivery-status", schemaPath: "#/components/schemas/DeliveryStatus/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid1 = _errs17 === errors;
      mark2 = errors;
      valid3 = valid3 || _valid1;
      if (_valid1) {
        var props0 = {};
        props0.code = true;
        props0["enhanced-code"] = true;
        props0.message = true;
        props0.description = true;
        props0["attempt-no"] = true;
        props0["session-seconds"] = true;
        props0["first-delivery-attempt-seconds"] = true;
        props0["retry-seconds"] = true;
        props0["mx-host"] = true;
        props0["mx-host-ip"] = true;
        props0["certificate-verified"] = true;
        props0.tls = true;
        props0.utf8 = true;
        props0["bounce-type"] = true;
        props0["bounce-code"] = true;
        props0["last-code"] = true;
        props0["last-message"] = true;
      }
      const _errs58 = errors;
      if (data4 !== null) {
        const err30 = { instancePath: instancePath + "/delivery-status", schemaPath: "#/allOf/1/properties/delivery-status/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid1 = _errs58 === errors;
      mark3 = errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        const err31 = { instancePath: instancePath + "/delivery-status", schemaPath: "#/allOf/1/properties/delivery-status/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs16, mark3 - _errs16] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.routes !== void 0 && func1.call(data, "routes")) {
      let data22 = data.routes;
      if (Array.isArray(data22)) {
        const _errs62 = errors;
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data23 = data22[i0];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.id !== void 0 && func1.call(data23, "id")) {
              if (typeof data23.id !== "string") {
                const err32 = { instancePath: instancePath + "/routes/" + i0 + "/id", schemaPath: "#/allOf/1/properties/routes/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data23.expression !== void 0 && func1.call(data23, "expression")) {
              if (typeof data23.expression !== "string") {
                const err33 = { instancePath: instancePath + "/routes/" + i0 + "/expression", schemaPath: "#/allOf/1/properties/routes/items/properties/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data23.match !== void 0 && func1.call(data23, "match")) {
              let data26 = data23.match;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.recipient !== void 0 && func1.call(data26, "recipient")) {
                  if (typeof data26.recipient !== "string") {
                    const err34 = { instancePath: instancePath + "/routes/" + i0 + "/match/recipient", schemaPath: "#/allOf/1/properties/routes/items/properties/match/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
              } else {
                const err35 = { instancePath: instancePath + "/routes/" + i0 + "/match", schemaPath: "#/allOf/1/properties/routes/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data23.priority !== void 0 && func1.call(data23, "priority")) {
              let data28 = data23.priority;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err36 = { instancePath: instancePath + "/routes/" + i0 + "/priority", schemaPath: "#/allOf/1/properties/routes/items/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data23.description !== void 0 && func1.call(data23, "description")) {
              if (typeof data23.description !== "string") {
                const err37 = { instancePath: instancePath + "/routes/" + i0 + "/description", schemaPath: "#/allOf/1/properties/routes/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data23.actions !== void 0 && func1.call(data23, "actions")) {
              let data30 = data23.actions;
              if (Array.isArray(data30)) {
                const _errs79 = errors;
                const len1 = data30.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data30[i1] !== "string") {
                    const err38 = { instancePath: instancePath + "/routes/" + i0 + "/actions/" + i1, schemaPath: "#/allOf/1/properties/routes/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                  if (errors - _errs79 >= 200) {
                    break;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/routes/" + i0 + "/actions", schemaPath: "#/allOf/1/properties/routes/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/routes/" + i0, schemaPath: "#/allOf/1/properties/routes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (errors - _errs62 >= 200) {
            break;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/routes", schemaPath: "#/allOf/1/properties/routes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.batch !== void 0 && func1.call(data, "batch")) {
      let data32 = data.batch;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.id !== void 0 && func1.call(data32, "id")) {
          if (typeof data32.id !== "string") {
            const err42 = { instancePath: instancePath + "/batch/id", schemaPath: "#/components/schemas/EventBatch/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/batch", schemaPath: "#/components/schemas/EventBatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.template !== void 0 && func1.call(data, "template")) {
      let data34 = data.template;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.name !== void 0 && func1.call(data34, "name")) {
          if (typeof data34.name !== "string") {
            const err44 = { instancePath: instancePath + "/template/name", schemaPath: "#/components/schemas/EventTemplate/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data34.version !== void 0 && func1.call(data34, "version")) {
          if (typeof data34.version !== "string") {
            const err45 = { instancePath: instancePath + "/template/version", schemaPath: "#/components/schemas/EventTemplate/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/template", schemaPath: "#/components/schemas/EventTemplate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": { "event": true, "method": true, "api-key-id": true, "originating-ip": true, "delivery-status": true, "routes": true, "batch": true, "template": true, "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["event-data"] === void 0 || !func1.call(data, "event-data")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event-data" }, message: "must have required property 'event-data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data0 = data.signature;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.timestamp === void 0 || !func1.call(data0, "timestamp")) {
          const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.token === void 0 || !func1.call(data0, "token")) {
          const err3 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.signature === void 0 || !func1.call(data0, "signature")) {
          const err4 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.timestamp !== void 0 && func1.call(data0, "timestamp")) {
          let data1 = data0.timestamp;
          const _errs5 = errors;
          let mark0 = _errs5;
          let mark1 = _errs5;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err5 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs8 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err8 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs5, mark1 - _errs5] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.token !== void 0 && func1.call(data0, "token")) {
          let data2 = data0.token;
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err9 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.signature !== void 0 && func1.call(data0, "signature")) {
          let data3 = data0.signature;
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0["parent-signature"] !== void 0 && func1.call(data0, "parent-signature")) {
          let data4 = data0["parent-signature"];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err13 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["event-data"] !== void 0 && func1.call(data, "event-data")) {
      if (!validate55(data["event-data"], { instancePath: instancePath + "/event-data", parentData: data, parentDataProperty: "event-data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": { "signature": true, "event-data": true }, "dynamicProps": false, "dynamicItems": false };
var DeliveredEvent = validate59;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data0 = data.event;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("delivered" !== data0) {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/const", keyword: "const", params: { allowedValue: "delivered" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["delivery-status"] !== void 0 && func1.call(data, "delivery-status")) {
      let data1 = data["delivery-status"];
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code !== void 0 && func1.call(data1, "code")) {
          let data2 = data1.code;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err3 = { instancePath: instancePath + "/delivery-status/code", schemaPath: "#/components/schemas/DeliveryStatus/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1["enhanced-code"] !== void 0 && func1.call(data1, "enhanced-code")) {
          let data3 = data1["enhanced-code"];
          if (typeof data3 !== "string" && data3 !== null) {
            const err4 = { instancePath: instancePath + "/delivery-status/enhanced-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/enhanced-code/type", keyword: "type", params: { type: schema56.properties["enhanced-code"].type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.message !== void 0 && func1.call(data1, "message")) {
          if (typeof data1.message !== "string") {
            const err5 = { instancePath: instancePath + "/delivery-status/message", schemaPath: "#/components/schemas/DeliveryStatus/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.description !== void 0 && func1.call(data1, "description")) {
          let data5 = data1.description;
          if (typeof data5 !== "string" && data5 !== null) {
            const err6 = { instancePath: instancePath + "/delivery-status/description", schemaPath: "#/components/schemas/DeliveryStatus/properties/description/type", keyword: "type", params: { type: schema56.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1["attempt-no"] !== void 0 && func1.call(data1, "attempt-no")) {
          let data6 = data1["attempt-no"];
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err7 = { instancePath: instancePath + "/delivery-status/attempt-no", schemaPath: "#/components/schemas/DeliveryStatus/properties/attempt-no/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1["session-seconds"] !== void 0 && func1.call(data1, "session-seconds")) {
          let data7 = data1["session-seconds"];
          if (!(typeof data7 == "number" && isFinite(data7))) {
            const err8 = { instancePath: instancePath + "/delivery-status/session-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/session-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1["first-delivery-attempt-seconds"] !== void 0 && func1.call(data1, "first-delivery-attempt-seconds")) {
          let data8 = data1["first-delivery-attempt-seconds"];
          if (!(typeof data8 == "number" && isFinite(data8))) {
            const err9 = { instancePath: instancePath + "/delivery-status/first-delivery-attempt-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/first-delivery-attempt-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1["retry-seconds"] !== void 0 && func1.call(data1, "retry-seconds")) {
          let data9 = data1["retry-seconds"];
          if (!(typeof data9 == "number" && isFinite(data9))) {
            const err10 = { instancePath: instancePath + "/delivery-status/retry-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/retry-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1["mx-host"] !== void 0 && func1.call(data1, "mx-host")) {
          if (typeof data1["mx-host"] !== "string") {
            const err11 = { instancePath: instancePath + "/delivery-status/mx-host", schemaPath: "#/components/schemas/DeliveryStatus/properties/mx-host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1["mx-host-ip"] !== void 0 && func1.call(data1, "mx-host-ip")) {
          if (typeof data1["mx-host-ip"] !== "string") {
            const err12 = { instancePath: instancePath + "/delivery-status/mx-host-ip", schemaPath: "#/components/schemas/DeliveryStatus/properties/mx-host-ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1["certificate-verified"] !== void 0 && func1.call(data1, "certificate-verified")) {
          if (typeof data1["certificate-verified"] !== "boolean") {
            const err13 = { instancePath: instancePath + "/delivery-status/certificate-verified", schemaPath: "#/components/schemas/DeliveryStatus/properties/certificate-verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.tls !== void 0 && func1.call(data1, "tls")) {
          if (typeof data1.tls !== "boolean") {
            const err14 = { instancePath: instancePath + "/delivery-status/tls", schemaPath: "#/components/schemas/DeliveryStatus/properties/tls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.utf8 !== void 0 && func1.call(data1, "utf8")) {
          if (typeof data1.utf8 !== "boolean") {
            const err15 = { instancePath: instancePath + "/delivery-status/utf8", schemaPath: "#/components/schemas/DeliveryStatus/properties/utf8/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1["bounce-type"] !== void 0 && func1.call(data1, "bounce-type")) {
          let data15 = data1["bounce-type"];
          const _errs35 = errors;
          let mark0 = _errs35;
          let mark1 = _errs35;
          let valid4 = false;
          const _errs36 = errors;
          if (typeof data15 !== "string") {
            const err16 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (!(data15 === "hard" || data15 === "soft")) {
            const err17 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema56.properties["bounce-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          var _valid0 = _errs36 === errors;
          mark0 = errors;
          valid4 = valid4 || _valid0;
          const _errs38 = errors;
          if (typeof data15 !== "string") {
            const err18 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          var _valid0 = _errs38 === errors;
          mark1 = errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const err19 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs35, mark1 - _errs35] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          } else {
            errors = _errs35;
            if (vErrors !== null) {
              if (_errs35) {
                vErrors.length = _errs35;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1["bounce-code"] !== void 0 && func1.call(data1, "bounce-code")) {
          if (typeof data1["bounce-code"] !== "string") {
            const err20 = { instancePath: instancePath + "/delivery-status/bounce-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data1["last-code"] !== void 0 && func1.call(data1, "last-code")) {
          let data17 = data1["last-code"];
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err21 = { instancePath: instancePath + "/delivery-status/last-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/last-code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data1["last-message"] !== void 0 && func1.call(data1, "last-message")) {
          if (typeof data1["last-message"] !== "string") {
            const err22 = { instancePath: instancePath + "/delivery-status/last-message", schemaPath: "#/components/schemas/DeliveryStatus/properties/last-message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/delivery-status", schemaPath: "#/components/schemas/DeliveryStatus/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["primary-dkim"] !== void 0 && func1.call(data, "primary-dkim")) {
      if (typeof data["primary-dkim"] !== "string") {
        const err24 = { instancePath: instancePath + "/primary-dkim", schemaPath: "#/allOf/1/properties/primary-dkim/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.batch !== void 0 && func1.call(data, "batch")) {
      let data20 = data.batch;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.id !== void 0 && func1.call(data20, "id")) {
          if (typeof data20.id !== "string") {
            const err25 = { instancePath: instancePath + "/batch/id", schemaPath: "#/components/schemas/EventBatch/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/batch", schemaPath: "#/components/schemas/EventBatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.template !== void 0 && func1.call(data, "template")) {
      let data22 = data.template;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.name !== void 0 && func1.call(data22, "name")) {
          if (typeof data22.name !== "string") {
            const err27 = { instancePath: instancePath + "/template/name", schemaPath: "#/components/schemas/EventTemplate/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data22.version !== void 0 && func1.call(data22, "version")) {
          if (typeof data22.version !== "string") {
            const err28 = { instancePath: instancePath + "/template/version", schemaPath: "#/components/schemas/EventTemplate/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/template", schemaPath: "#/components/schemas/EventTemplate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": { "event": true, "delivery-status": true, "primary-dkim": true, "batch": true, "template": true, "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["event-data"] === void 0 || !func1.call(data, "event-data")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event-data" }, message: "must have required property 'event-data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data0 = data.signature;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.timestamp === void 0 || !func1.call(data0, "timestamp")) {
          const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.token === void 0 || !func1.call(data0, "token")) {
          const err3 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.signature === void 0 || !func1.call(data0, "signature")) {
          const err4 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.timestamp !== void 0 && func1.call(data0, "timestamp")) {
          let data1 = data0.timestamp;
          const _errs5 = errors;
          let mark0 = _errs5;
          let mark1 = _errs5;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err5 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs8 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err8 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs5, mark1 - _errs5] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.token !== void 0 && func1.call(data0, "token")) {
          let data2 = data0.token;
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err9 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.signature !== void 0 && func1.call(data0, "signature")) {
          let data3 = data0.signature;
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0["parent-signature"] !== void 0 && func1.call(data0, "parent-signature")) {
          let data4 = data0["parent-signature"];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err13 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["event-data"] !== void 0 && func1.call(data, "event-data")) {
      if (!validate60(data["event-data"], { instancePath: instancePath + "/event-data", parentData: data, parentDataProperty: "event-data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": { "signature": true, "event-data": true }, "dynamicProps": false, "dynamicItems": false };
var OpenedEvent = validate63;
var schema69 = { "type": "object", "title": "EventClientInfo", "description": "The program that fetched the image or the link, judged by its user agent.", "properties": { "client-type": { "type": "string" }, "client-os": { "type": "string" }, "device-type": { "type": "string" }, "client-name": { "type": "string" }, "user-agent": { "type": "string" }, "bot": { "description": "Which kind of bot it was, if it was one. Then nobody has opened or clicked. Empty or null for everybody else,\nabsent on old events.\n", "anyOf": [{ "type": "string", "enum": ["", "apple", "gmail", "generic"] }, { "type": "string" }, { "type": "null" }], "x-evidence": "documented", "x-source": "Mailgun documentation, source/user_manual.rst (the values); Webhooks, 'Webhook Payloads' (2026) (null)" } }, "x-evidence": "documented", "x-source": "Mailgun documentation, source/api-events.rst and Webhooks, 'Webhook Payloads' (2026)" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ip !== void 0 && func1.call(data, "ip")) {
      if (typeof data.ip !== "string") {
        const err0 = { instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.geolocation !== void 0 && func1.call(data, "geolocation")) {
      let data1 = data.geolocation;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.country !== void 0 && func1.call(data1, "country")) {
          if (typeof data1.country !== "string") {
            const err1 = { instancePath: instancePath + "/geolocation/country", schemaPath: "#/properties/geolocation/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data1.region !== void 0 && func1.call(data1, "region")) {
          if (typeof data1.region !== "string") {
            const err2 = { instancePath: instancePath + "/geolocation/region", schemaPath: "#/properties/geolocation/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.city !== void 0 && func1.call(data1, "city")) {
          if (typeof data1.city !== "string") {
            const err3 = { instancePath: instancePath + "/geolocation/city", schemaPath: "#/properties/geolocation/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.timezone !== void 0 && func1.call(data1, "timezone")) {
          if (typeof data1.timezone !== "string") {
            const err4 = { instancePath: instancePath + "/geolocation/timezone", schemaPath: "#/properties/geolocation/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/geolocation", schemaPath: "#/properties/geolocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["client-info"] !== void 0 && func1.call(data, "client-info")) {
      let data6 = data["client-info"];
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6["client-type"] !== void 0 && func1.call(data6, "client-type")) {
          if (typeof data6["client-type"] !== "string") {
            const err6 = { instancePath: instancePath + "/client-info/client-type", schemaPath: "#/components/schemas/EventClientInfo/properties/client-type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data6["client-os"] !== void 0 && func1.call(data6, "client-os")) {
          if (typeof data6["client-os"] !== "string") {
            const err7 = { instancePath: instancePath + "/client-info/client-os", schemaPath: "#/components/schemas/EventClientInfo/properties/client-os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data6["device-type"] !== void 0 && func1.call(data6, "device-type")) {
          if (typeof data6["device-type"] !== "string") {
            const err8 = { instancePath: instancePath + "/client-info/device-type", schemaPath: "#/components/schemas/EventClientInfo/properties/device-type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data6["client-name"] !== void 0 && func1.call(data6, "client-name")) {
          if (typeof data6["client-name"] !== "string") {
            const err9 = { instancePath: instancePath + "/client-info/client-name", schemaPath: "#/components/schemas/EventClientInfo/properties/client-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6["user-agent"] !== void 0 && func1.call(data6, "user-agent")) {
          if (typeof data6["user-agent"] !== "string") {
            const err10 = { instancePath: instancePath + "/client-info/user-agent", schemaPath: "#/components/schemas/EventClientInfo/properties/user-agent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.bot !== void 0 && func1.call(data6, "bot")) {
          let data12 = data6.bot;
          const _errs27 = errors;
          let mark0 = _errs27;
          let mark1 = _errs27;
          let mark2 = _errs27;
          let valid4 = false;
          const _errs28 = errors;
          if (typeof data12 !== "string") {
            const err11 = { instancePath: instancePath + "/client-info/bot", schemaPath: "#/components/schemas/EventClientInfo/properties/bot/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data12 === "" || data12 === "apple" || data12 === "gmail" || data12 === "generic")) {
            const err12 = { instancePath: instancePath + "/client-info/bot", schemaPath: "#/components/schemas/EventClientInfo/properties/bot/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema69.properties.bot.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          var _valid0 = _errs28 === errors;
          mark0 = errors;
          valid4 = valid4 || _valid0;
          const _errs30 = errors;
          if (typeof data12 !== "string") {
            const err13 = { instancePath: instancePath + "/client-info/bot", schemaPath: "#/components/schemas/EventClientInfo/properties/bot/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var _valid0 = _errs30 === errors;
          mark1 = errors;
          valid4 = valid4 || _valid0;
          const _errs32 = errors;
          if (data12 !== null) {
            const err14 = { instancePath: instancePath + "/client-info/bot", schemaPath: "#/components/schemas/EventClientInfo/properties/bot/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          var _valid0 = _errs32 === errors;
          mark2 = errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const err15 = { instancePath: instancePath + "/client-info/bot", schemaPath: "#/components/schemas/EventClientInfo/properties/bot/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs27, mark1 - _errs27, mark2 - _errs27] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          } else {
            errors = _errs27;
            if (vErrors !== null) {
              if (_errs27) {
                vErrors.length = _errs27;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/client-info", schemaPath: "#/components/schemas/EventClientInfo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data["mailing-list"] !== void 0 && func1.call(data, "mailing-list")) {
      let data13 = data["mailing-list"];
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.address !== void 0 && func1.call(data13, "address")) {
          if (typeof data13.address !== "string") {
            const err17 = { instancePath: instancePath + "/mailing-list/address", schemaPath: "#/components/schemas/EventMailingList/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data13["list-id"] !== void 0 && func1.call(data13, "list-id")) {
          if (typeof data13["list-id"] !== "string") {
            const err18 = { instancePath: instancePath + "/mailing-list/list-id", schemaPath: "#/components/schemas/EventMailingList/properties/list-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data13.sid !== void 0 && func1.call(data13, "sid")) {
          if (typeof data13.sid !== "string") {
            const err19 = { instancePath: instancePath + "/mailing-list/sid", schemaPath: "#/components/schemas/EventMailingList/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/mailing-list", schemaPath: "#/components/schemas/EventMailingList/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": { "ip": true, "geolocation": true, "client-info": true, "mailing-list": true }, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data0 = data.event;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("opened" !== data0) {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/const", keyword: "const", params: { allowedValue: "opened" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["delivered-at"] !== void 0 && func1.call(data, "delivered-at")) {
      let data1 = data["delivered-at"];
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/delivered-at", schemaPath: "#/allOf/2/properties/delivered-at/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": { "event": true, "delivered-at": true, "ip": true, "geolocation": true, "client-info": true, "mailing-list": true, "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["event-data"] === void 0 || !func1.call(data, "event-data")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event-data" }, message: "must have required property 'event-data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data0 = data.signature;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.timestamp === void 0 || !func1.call(data0, "timestamp")) {
          const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.token === void 0 || !func1.call(data0, "token")) {
          const err3 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.signature === void 0 || !func1.call(data0, "signature")) {
          const err4 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.timestamp !== void 0 && func1.call(data0, "timestamp")) {
          let data1 = data0.timestamp;
          const _errs5 = errors;
          let mark0 = _errs5;
          let mark1 = _errs5;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err5 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs8 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err8 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs5, mark1 - _errs5] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.token !== void 0 && func1.call(data0, "token")) {
          let data2 = data0.token;
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err9 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.signature !== void 0 && func1.call(data0, "signature")) {
          let data3 = data0.signature;
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0["parent-signature"] !== void 0 && func1.call(data0, "parent-signature")) {
          let data4 = data0["parent-signature"];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err13 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["event-data"] !== void 0 && func1.call(data, "event-data")) {
      if (!validate64(data["event-data"], { instancePath: instancePath + "/event-data", parentData: data, parentDataProperty: "event-data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": { "signature": true, "event-data": true }, "dynamicProps": false, "dynamicItems": false };
var ClickedEvent = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data0 = data.event;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("clicked" !== data0) {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/const", keyword: "const", params: { allowedValue: "clicked" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      if (typeof data.url !== "string") {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/allOf/2/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["delivered-at"] !== void 0 && func1.call(data, "delivered-at")) {
      let data2 = data["delivered-at"];
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/delivered-at", schemaPath: "#/allOf/2/properties/delivered-at/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": { "event": true, "url": true, "delivered-at": true, "ip": true, "geolocation": true, "client-info": true, "mailing-list": true, "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["event-data"] === void 0 || !func1.call(data, "event-data")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event-data" }, message: "must have required property 'event-data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data0 = data.signature;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.timestamp === void 0 || !func1.call(data0, "timestamp")) {
          const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.token === void 0 || !func1.call(data0, "token")) {
          const err3 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.signature === void 0 || !func1.call(data0, "signature")) {
          const err4 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.timestamp !== void 0 && func1.call(data0, "timestamp")) {
          let data1 = data0.timestamp;
          const _errs5 = errors;
          let mark0 = _errs5;
          let mark1 = _errs5;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err5 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs8 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err8 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs5, mark1 - _errs5] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.token !== void 0 && func1.call(data0, "token")) {
          let data2 = data0.token;
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err9 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.signature !== void 0 && func1.call(data0, "signature")) {
          let data3 = data0.signature;
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0["parent-signature"] !== void 0 && func1.call(data0, "parent-signature")) {
          let data4 = data0["parent-signature"];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err13 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["event-data"] !== void 0 && func1.call(data, "event-data")) {
      if (!validate70(data["event-data"], { instancePath: instancePath + "/event-data", parentData: data, parentDataProperty: "event-data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": { "signature": true, "event-data": true }, "dynamicProps": false, "dynamicItems": false };
var UnsubscribedEvent = validate74;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data0 = data.event;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("unsubscribed" !== data0) {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/const", keyword: "const", params: { allowedValue: "unsubscribed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": { "event": true, "ip": true, "geolocation": true, "client-info": true, "mailing-list": true, "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["event-data"] === void 0 || !func1.call(data, "event-data")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event-data" }, message: "must have required property 'event-data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data0 = data.signature;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.timestamp === void 0 || !func1.call(data0, "timestamp")) {
          const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.token === void 0 || !func1.call(data0, "token")) {
          const err3 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.signature === void 0 || !func1.call(data0, "signature")) {
          const err4 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.timestamp !== void 0 && func1.call(data0, "timestamp")) {
          let data1 = data0.timestamp;
          const _errs5 = errors;
          let mark0 = _errs5;
          let mark1 = _errs5;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err5 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs8 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err8 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs5, mark1 - _errs5] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.token !== void 0 && func1.call(data0, "token")) {
          let data2 = data0.token;
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err9 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.signature !== void 0 && func1.call(data0, "signature")) {
          let data3 = data0.signature;
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0["parent-signature"] !== void 0 && func1.call(data0, "parent-signature")) {
          let data4 = data0["parent-signature"];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err13 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["event-data"] !== void 0 && func1.call(data, "event-data")) {
      if (!validate75(data["event-data"], { instancePath: instancePath + "/event-data", parentData: data, parentDataProperty: "event-data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": { "signature": true, "event-data": true }, "dynamicProps": false, "dynamicItems": false };
var ComplainedEvent = validate79;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data0 = data.event;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("complained" !== data0) {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/const", keyword: "const", params: { allowedValue: "complained" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "event": true, "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["event-data"] === void 0 || !func1.call(data, "event-data")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event-data" }, message: "must have required property 'event-data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data0 = data.signature;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.timestamp === void 0 || !func1.call(data0, "timestamp")) {
          const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.token === void 0 || !func1.call(data0, "token")) {
          const err3 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.signature === void 0 || !func1.call(data0, "signature")) {
          const err4 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.timestamp !== void 0 && func1.call(data0, "timestamp")) {
          let data1 = data0.timestamp;
          const _errs5 = errors;
          let mark0 = _errs5;
          let mark1 = _errs5;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err5 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs8 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err8 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs5, mark1 - _errs5] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.token !== void 0 && func1.call(data0, "token")) {
          let data2 = data0.token;
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err9 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.signature !== void 0 && func1.call(data0, "signature")) {
          let data3 = data0.signature;
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0["parent-signature"] !== void 0 && func1.call(data0, "parent-signature")) {
          let data4 = data0["parent-signature"];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err13 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["event-data"] !== void 0 && func1.call(data, "event-data")) {
      if (!validate80(data["event-data"], { instancePath: instancePath + "/event-data", parentData: data, parentDataProperty: "event-data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": { "signature": true, "event-data": true }, "dynamicProps": false, "dynamicItems": false };
var TemporaryFailEvent = validate83;
var schema83 = { "type": "object", "title": "EventFailure", "description": "What the two kinds of failure have in common.", "properties": { "reason": { "anyOf": [{ "type": "string", "enum": ["bounce", "suppress-bounce", "generic", "greylisted"] }, { "type": "string" }], "x-evidence": "recorded", "x-source": "anymail/django-anymail tests/test_mailgun_webhooks.py" }, "delivery-status": { "$ref": "#/components/schemas/DeliveryStatus" }, "primary-dkim": { "type": "string" }, "batch": { "$ref": "#/components/schemas/EventBatch" }, "template": { "$ref": "#/components/schemas/EventTemplate" } }, "x-evidence": "recorded", "x-source": "anymail/django-anymail tests/test_mailgun_webhooks.py; Mailgun documentation, source/api-events.rst and Webhooks, 'Webhook Payloads' (2026)" };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason !== void 0 && func1.call(data, "reason")) {
      let data0 = data.reason;
      const _errs2 = errors;
      let mark0 = _errs2;
      let mark1 = _errs2;
      let valid1 = false;
      const _errs3 = errors;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(data0 === "bounce" || data0 === "suppress-bounce" || data0 === "generic" || data0 === "greylisted")) {
        const err1 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema83.properties.reason.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs3 === errors;
      mark0 = errors;
      valid1 = valid1 || _valid0;
      const _errs5 = errors;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      mark1 = errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs2, mark1 - _errs2] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["delivery-status"] !== void 0 && func1.call(data, "delivery-status")) {
      let data1 = data["delivery-status"];
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code !== void 0 && func1.call(data1, "code")) {
          let data2 = data1.code;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err4 = { instancePath: instancePath + "/delivery-status/code", schemaPath: "#/components/schemas/DeliveryStatus/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1["enhanced-code"] !== void 0 && func1.call(data1, "enhanced-code")) {
          let data3 = data1["enhanced-code"];
          if (typeof data3 !== "string" && data3 !== null) {
            const err5 = { instancePath: instancePath + "/delivery-status/enhanced-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/enhanced-code/type", keyword: "type", params: { type: schema56.properties["enhanced-code"].type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.message !== void 0 && func1.call(data1, "message")) {
          if (typeof data1.message !== "string") {
            const err6 = { instancePath: instancePath + "/delivery-status/message", schemaPath: "#/components/schemas/DeliveryStatus/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.description !== void 0 && func1.call(data1, "description")) {
          let data5 = data1.description;
          if (typeof data5 !== "string" && data5 !== null) {
            const err7 = { instancePath: instancePath + "/delivery-status/description", schemaPath: "#/components/schemas/DeliveryStatus/properties/description/type", keyword: "type", params: { type: schema56.properties.description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1["attempt-no"] !== void 0 && func1.call(data1, "attempt-no")) {
          let data6 = data1["attempt-no"];
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err8 = { instancePath: instancePath + "/delivery-status/attempt-no", schemaPath: "#/components/schemas/DeliveryStatus/properties/attempt-no/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1["session-seconds"] !== void 0 && func1.call(data1, "session-seconds")) {
          let data7 = data1["session-seconds"];
          if (!(typeof data7 == "number" && isFinite(data7))) {
            const err9 = { instancePath: instancePath + "/delivery-status/session-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/session-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1["first-delivery-attempt-seconds"] !== void 0 && func1.call(data1, "first-delivery-attempt-seconds")) {
          let data8 = data1["first-delivery-attempt-seconds"];
          if (!(typeof data8 == "number" && isFinite(data8))) {
            const err10 = { instancePath: instancePath + "/delivery-status/first-delivery-attempt-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/first-delivery-attempt-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1["retry-seconds"] !== void 0 && func1.call(data1, "retry-seconds")) {
          let data9 = data1["retry-seconds"];
          if (!(typeof data9 == "number" && isFinite(data9))) {
            const err11 = { instancePath: instancePath + "/delivery-status/retry-seconds", schemaPath: "#/components/schemas/DeliveryStatus/properties/retry-seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1["mx-host"] !== void 0 && func1.call(data1, "mx-host")) {
          if (typeof data1["mx-host"] !== "string") {
            const err12 = { instancePath: instancePath + "/delivery-status/mx-host", schemaPath: "#/components/schemas/DeliveryStatus/properties/mx-host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1["mx-host-ip"] !== void 0 && func1.call(data1, "mx-host-ip")) {
          if (typeof data1["mx-host-ip"] !== "string") {
            const err13 = { instancePath: instancePath + "/delivery-status/mx-host-ip", schemaPath: "#/components/schemas/DeliveryStatus/properties/mx-host-ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1["certificate-verified"] !== void 0 && func1.call(data1, "certificate-verified")) {
          if (typeof data1["certificate-verified"] !== "boolean") {
            const err14 = { instancePath: instancePath + "/delivery-status/certificate-verified", schemaPath: "#/components/schemas/DeliveryStatus/properties/certificate-verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.tls !== void 0 && func1.call(data1, "tls")) {
          if (typeof data1.tls !== "boolean") {
            const err15 = { instancePath: instancePath + "/delivery-status/tls", schemaPath: "#/components/schemas/DeliveryStatus/properties/tls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.utf8 !== void 0 && func1.call(data1, "utf8")) {
          if (typeof data1.utf8 !== "boolean") {
            const err16 = { instancePath: instancePath + "/delivery-status/utf8", schemaPath: "#/components/schemas/DeliveryStatus/properties/utf8/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1["bounce-type"] !== void 0 && func1.call(data1, "bounce-type")) {
          let data15 = data1["bounce-type"];
          const _errs37 = errors;
          let mark2 = _errs37;
          let mark3 = _errs37;
          let valid4 = false;
          const _errs38 = errors;
          if (typeof data15 !== "string") {
            const err17 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!(data15 === "hard" || data15 === "soft")) {
            const err18 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema56.properties["bounce-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          var _valid1 = _errs38 === errors;
          mark2 = errors;
          valid4 = valid4 || _valid1;
          const _errs40 = errors;
          if (typeof data15 !== "string") {
            const err19 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var _valid1 = _errs40 === errors;
          mark3 = errors;
          valid4 = valid4 || _valid1;
          if (!valid4) {
            const err20 = { instancePath: instancePath + "/delivery-status/bounce-type", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-type/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs37, mark3 - _errs37] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          } else {
            errors = _errs37;
            if (vErrors !== null) {
              if (_errs37) {
                vErrors.length = _errs37;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1["bounce-code"] !== void 0 && func1.call(data1, "bounce-code")) {
          if (typeof data1["bounce-code"] !== "string") {
            const err21 = { instancePath: instancePath + "/delivery-status/bounce-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/bounce-code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data1["last-code"] !== void 0 && func1.call(data1, "last-code")) {
          let data17 = data1["last-code"];
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err22 = { instancePath: instancePath + "/delivery-status/last-code", schemaPath: "#/components/schemas/DeliveryStatus/properties/last-code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data1["last-message"] !== void 0 && func1.call(data1, "last-message")) {
          if (typeof data1["last-message"] !== "string") {
            const err23 = { instancePath: instancePath + "/delivery-status/last-message", schemaPath: "#/components/schemas/DeliveryStatus/properties/last-message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/delivery-status", schemaPath: "#/components/schemas/DeliveryStatus/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["primary-dkim"] !== void 0 && func1.call(data, "primary-dkim")) {
      if (typeof data["primary-dkim"] !== "string") {
        const err25 = { instancePath: instancePath + "/primary-dkim", schemaPath: "#/properties/primary-dkim/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.batch !== void 0 && func1.call(data, "batch")) {
      let data20 = data.batch;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.id !== void 0 && func1.call(data20, "id")) {
          if (typeof data20.id !== "string") {
            const err26 = { instancePath: instancePath + "/batch/id", schemaPath: "#/components/schemas/EventBatch/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/batch", schemaPath: "#/components/schemas/EventBatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.template !== void 0 && func1.call(data, "template")) {
      let data22 = data.template;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.name !== void 0 && func1.call(data22, "name")) {
          if (typeof data22.name !== "string") {
            const err28 = { instancePath: instancePath + "/template/name", schemaPath: "#/components/schemas/EventTemplate/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data22.version !== void 0 && func1.call(data22, "version")) {
          if (typeof data22.version !== "string") {
            const err29 = { instancePath: instancePath + "/template/version", schemaPath: "#/components/schemas/EventTemplate/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/template", schemaPath: "#/components/schemas/EventTemplate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": { "reason": true, "delivery-status": true, "primary-dkim": true, "batch": true, "template": true }, "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === void 0 || !func1.call(data, "severity")) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data0 = data.event;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("failed" !== data0) {
        const err3 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.severity !== void 0 && func1.call(data, "severity")) {
      let data1 = data.severity;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/allOf/2/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("temporary" !== data1) {
        const err5 = { instancePath: instancePath + "/severity", schemaPath: "#/allOf/2/properties/severity/const", keyword: "const", params: { allowedValue: "temporary" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": { "event": true, "severity": true, "reason": true, "delivery-status": true, "primary-dkim": true, "batch": true, "template": true, "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["event-data"] === void 0 || !func1.call(data, "event-data")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event-data" }, message: "must have required property 'event-data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data0 = data.signature;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.timestamp === void 0 || !func1.call(data0, "timestamp")) {
          const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.token === void 0 || !func1.call(data0, "token")) {
          const err3 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.signature === void 0 || !func1.call(data0, "signature")) {
          const err4 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.timestamp !== void 0 && func1.call(data0, "timestamp")) {
          let data1 = data0.timestamp;
          const _errs5 = errors;
          let mark0 = _errs5;
          let mark1 = _errs5;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err5 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs8 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err8 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs5, mark1 - _errs5] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.token !== void 0 && func1.call(data0, "token")) {
          let data2 = data0.token;
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err9 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.signature !== void 0 && func1.call(data0, "signature")) {
          let data3 = data0.signature;
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0["parent-signature"] !== void 0 && func1.call(data0, "parent-signature")) {
          let data4 = data0["parent-signature"];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err13 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["event-data"] !== void 0 && func1.call(data, "event-data")) {
      if (!validate84(data["event-data"], { instancePath: instancePath + "/event-data", parentData: data, parentDataProperty: "event-data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": { "signature": true, "event-data": true }, "dynamicProps": false, "dynamicItems": false };
var PermanentFailEvent = validate89;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === void 0 || !func1.call(data, "severity")) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data0 = data.event;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("failed" !== data0) {
        const err3 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/2/properties/event/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.severity !== void 0 && func1.call(data, "severity")) {
      let data1 = data.severity;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/allOf/2/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("permanent" !== data1) {
        const err5 = { instancePath: instancePath + "/severity", schemaPath: "#/allOf/2/properties/severity/const", keyword: "const", params: { allowedValue: "permanent" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": { "event": true, "severity": true, "reason": true, "delivery-status": true, "primary-dkim": true, "batch": true, "template": true, "id": true, "timestamp": true, "log-level": true, "recipient": true, "recipient-domain": true, "recipient-provider": true, "account": true, "domain": true, "tags": true, "campaigns": true, "user-variables": true, "message": true, "envelope": true, "flags": true, "storage": true }, "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["event-data"] === void 0 || !func1.call(data, "event-data")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event-data" }, message: "must have required property 'event-data'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data0 = data.signature;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.timestamp === void 0 || !func1.call(data0, "timestamp")) {
          const err2 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.token === void 0 || !func1.call(data0, "token")) {
          const err3 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.signature === void 0 || !func1.call(data0, "signature")) {
          const err4 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.timestamp !== void 0 && func1.call(data0, "timestamp")) {
          let data1 = data0.timestamp;
          const _errs5 = errors;
          let mark0 = _errs5;
          let mark1 = _errs5;
          let valid3 = false;
          const _errs6 = errors;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err5 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          mark0 = errors;
          valid3 = valid3 || _valid0;
          const _errs8 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          mark1 = errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const err8 = { instancePath: instancePath + "/signature/timestamp", schemaPath: "#/components/schemas/WebhookSignature/properties/timestamp/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs5, mark1 - _errs5] }, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          } else {
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.token !== void 0 && func1.call(data0, "token")) {
          let data2 = data0.token;
          if (typeof data2 === "string") {
            if (func0(data2) < 1) {
              const err9 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/signature/token", schemaPath: "#/components/schemas/WebhookSignature/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.signature !== void 0 && func1.call(data0, "signature")) {
          let data3 = data0.signature;
          if (typeof data3 === "string") {
            if (!pattern5.test(data3)) {
              const err11 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/signature/signature", schemaPath: "#/components/schemas/WebhookSignature/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0["parent-signature"] !== void 0 && func1.call(data0, "parent-signature")) {
          let data4 = data0["parent-signature"];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err13 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/signature/parent-signature", schemaPath: "#/components/schemas/WebhookSignature/properties/parent-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/WebhookSignature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["event-data"] !== void 0 && func1.call(data, "event-data")) {
      if (!validate90(data["event-data"], { instancePath: instancePath + "/event-data", parentData: data, parentDataProperty: "event-data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": { "signature": true, "event-data": true }, "dynamicProps": false, "dynamicItems": false };
export {
  AcceptedEvent,
  AccountWebhook,
  AccountWebhookCreated,
  AccountWebhookInput,
  AccountWebhookList,
  ApiError,
  ClickedEvent,
  ComplainedEvent,
  DeliveredEvent,
  OpenedEvent,
  PermanentFailEvent,
  RateLimitError,
  ReadableWebhookName,
  SigningKey,
  TemporaryFailEvent,
  UnsubscribedEvent,
  WebhookChange,
  WebhookDetails,
  WebhookInput,
  WebhookList,
  WebhookListAfterChange,
  WebhookName,
  WebhookUpdate,
  WebhookUrlInput,
  deleteAccountWebhooks_query_all,
  deleteAccountWebhooks_query_webhook_ids,
  deleteWebhookUrls_query_url,
  getAccountWebhook_path_webhook_id,
  getWebhook_path_domain_name,
  listAccountWebhooks_query_webhook_ids,
  listWebhooks_200_Access_Control_Allow_Origin,
  listWebhooks_200_Cache_Control,
  listWebhooks_200_X_Mailgun_Key_Id,
  listWebhooks_401_WWW_Authenticate,
  listWebhooks_401_html,
  listWebhooks_401_plain,
  listWebhooks_path_domain,
  listWebhooks_query_limit,
  listWebhooks_query_skip
};
