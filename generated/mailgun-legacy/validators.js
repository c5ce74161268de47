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
var listWebhooks_200_Access_Control_Allow_Origin = validate2;
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
validate2.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_Access_Control_Allow_Methods = validate3;
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
validate3.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_200_Access_Control_Allow_Headers = validate4;
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
var listWebhooks_200_Access_Control_Max_Age = validate5;
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
var listWebhooks_200_Content_Disposition = validate6;
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
    if (data.bounce !== void 0 && func1.call(data, "bounce")) {
      let data0 = data.bounce;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0 || !func1.call(data0, "url")) {
          const err0 = { instancePath: instancePath + "/bounce", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.url !== void 0 && func1.call(data0, "url")) {
          if (typeof data0.url !== "string") {
            const err1 = { instancePath: instancePath + "/bounce/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/bounce", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.deliver !== void 0 && func1.call(data, "deliver")) {
      let data2 = data.deliver;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.url === void 0 || !func1.call(data2, "url")) {
          const err3 = { instancePath: instancePath + "/deliver", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2.url !== void 0 && func1.call(data2, "url")) {
          if (typeof data2.url !== "string") {
            const err4 = { instancePath: instancePath + "/deliver/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/deliver", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.drop !== void 0 && func1.call(data, "drop")) {
      let data4 = data.drop;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.url === void 0 || !func1.call(data4, "url")) {
          const err6 = { instancePath: instancePath + "/drop", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data4.url !== void 0 && func1.call(data4, "url")) {
          if (typeof data4.url !== "string") {
            const err7 = { instancePath: instancePath + "/drop/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/drop", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.spam !== void 0 && func1.call(data, "spam")) {
      let data6 = data.spam;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.url === void 0 || !func1.call(data6, "url")) {
          const err9 = { instancePath: instancePath + "/spam", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data6.url !== void 0 && func1.call(data6, "url")) {
          if (typeof data6.url !== "string") {
            const err10 = { instancePath: instancePath + "/spam/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/spam", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.unsubscribe !== void 0 && func1.call(data, "unsubscribe")) {
      let data8 = data.unsubscribe;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.url === void 0 || !func1.call(data8, "url")) {
          const err12 = { instancePath: instancePath + "/unsubscribe", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data8.url !== void 0 && func1.call(data8, "url")) {
          if (typeof data8.url !== "string") {
            const err13 = { instancePath: instancePath + "/unsubscribe/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/unsubscribe", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.click !== void 0 && func1.call(data, "click")) {
      let data10 = data.click;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.url === void 0 || !func1.call(data10, "url")) {
          const err15 = { instancePath: instancePath + "/click", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data10.url !== void 0 && func1.call(data10, "url")) {
          if (typeof data10.url !== "string") {
            const err16 = { instancePath: instancePath + "/click/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/click", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.open !== void 0 && func1.call(data, "open")) {
      let data12 = data.open;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.url === void 0 || !func1.call(data12, "url")) {
          const err18 = { instancePath: instancePath + "/open", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data12.url !== void 0 && func1.call(data12, "url")) {
          if (typeof data12.url !== "string") {
            const err19 = { instancePath: instancePath + "/open/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/open", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.accepted !== void 0 && func1.call(data, "accepted")) {
      let data14 = data.accepted;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.urls !== void 0 && func1.call(data14, "urls")) {
          let data15 = data14.urls;
          if (Array.isArray(data15)) {
            const _errs41 = errors;
            const len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data15[i0] !== "string") {
                const err21 = { instancePath: instancePath + "/accepted/urls/" + i0, schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (errors - _errs41 >= 200) {
                break;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/accepted/urls", schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/accepted", schemaPath: "#/components/schemas/CurrentWebhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.delivered !== void 0 && func1.call(data, "delivered")) {
      let data17 = data.delivered;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.urls !== void 0 && func1.call(data17, "urls")) {
          let data18 = data17.urls;
          if (Array.isArray(data18)) {
            const _errs49 = errors;
            const len1 = data18.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data18[i1] !== "string") {
                const err24 = { instancePath: instancePath + "/delivered/urls/" + i1, schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (errors - _errs49 >= 200) {
                break;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/delivered/urls", schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/delivered", schemaPath: "#/components/schemas/CurrentWebhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.opened !== void 0 && func1.call(data, "opened")) {
      let data20 = data.opened;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.urls !== void 0 && func1.call(data20, "urls")) {
          let data21 = data20.urls;
          if (Array.isArray(data21)) {
            const _errs57 = errors;
            const len2 = data21.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data21[i2] !== "string") {
                const err27 = { instancePath: instancePath + "/opened/urls/" + i2, schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (errors - _errs57 >= 200) {
                break;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/opened/urls", schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/opened", schemaPath: "#/components/schemas/CurrentWebhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.clicked !== void 0 && func1.call(data, "clicked")) {
      let data23 = data.clicked;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.urls !== void 0 && func1.call(data23, "urls")) {
          let data24 = data23.urls;
          if (Array.isArray(data24)) {
            const _errs65 = errors;
            const len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (typeof data24[i3] !== "string") {
                const err30 = { instancePath: instancePath + "/clicked/urls/" + i3, schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (errors - _errs65 >= 200) {
                break;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/clicked/urls", schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/clicked", schemaPath: "#/components/schemas/CurrentWebhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.unsubscribed !== void 0 && func1.call(data, "unsubscribed")) {
      let data26 = data.unsubscribed;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.urls !== void 0 && func1.call(data26, "urls")) {
          let data27 = data26.urls;
          if (Array.isArray(data27)) {
            const _errs73 = errors;
            const len4 = data27.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data27[i4] !== "string") {
                const err33 = { instancePath: instancePath + "/unsubscribed/urls/" + i4, schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (errors - _errs73 >= 200) {
                break;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/unsubscribed/urls", schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/unsubscribed", schemaPath: "#/components/schemas/CurrentWebhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.complained !== void 0 && func1.call(data, "complained")) {
      let data29 = data.complained;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.urls !== void 0 && func1.call(data29, "urls")) {
          let data30 = data29.urls;
          if (Array.isArray(data30)) {
            const _errs81 = errors;
            const len5 = data30.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data30[i5] !== "string") {
                const err36 = { instancePath: instancePath + "/complained/urls/" + i5, schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (errors - _errs81 >= 200) {
                break;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/complained/urls", schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/complained", schemaPath: "#/components/schemas/CurrentWebhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.temporary_fail !== void 0 && func1.call(data, "temporary_fail")) {
      let data32 = data.temporary_fail;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.urls !== void 0 && func1.call(data32, "urls")) {
          let data33 = data32.urls;
          if (Array.isArray(data33)) {
            const _errs89 = errors;
            const len6 = data33.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data33[i6] !== "string") {
                const err39 = { instancePath: instancePath + "/temporary_fail/urls/" + i6, schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (errors - _errs89 >= 200) {
                break;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/temporary_fail/urls", schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/temporary_fail", schemaPath: "#/components/schemas/CurrentWebhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.permanent_fail !== void 0 && func1.call(data, "permanent_fail")) {
      let data35 = data.permanent_fail;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.urls !== void 0 && func1.call(data35, "urls")) {
          let data36 = data35.urls;
          if (Array.isArray(data36)) {
            const _errs97 = errors;
            const len7 = data36.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (typeof data36[i7] !== "string") {
                const err42 = { instancePath: instancePath + "/permanent_fail/urls/" + i7, schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (errors - _errs97 >= 200) {
                break;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/permanent_fail/urls", schemaPath: "#/components/schemas/CurrentWebhook/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/permanent_fail", schemaPath: "#/components/schemas/CurrentWebhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
validate8.evaluated = { "props": { "bounce": true, "deliver": true, "drop": true, "spam": true, "unsubscribe": true, "click": true, "open": true, "accepted": true, "delivered": true, "opened": true, "clicked": true, "unsubscribed": true, "complained": true, "temporary_fail": true, "permanent_fail": true }, "dynamicProps": false, "dynamicItems": false };
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
  validate7.errors = vErrors;
  return errors === 0;
}
validate7.evaluated = { "props": { "webhooks": true }, "dynamicProps": false, "dynamicItems": false };
var listWebhooks_401_WWW_Authenticate = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate10.evaluated;
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
  validate10.errors = vErrors;
  return errors === 0;
}
validate10.evaluated = { "dynamicProps": false, "dynamicItems": false };
var listWebhooks_401_Cache_Control = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate11.evaluated;
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
  validate11.errors = vErrors;
  return errors === 0;
}
validate11.evaluated = { "dynamicProps": false, "dynamicItems": false };
var PlainText = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate12.evaluated;
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
  validate12.errors = vErrors;
  return errors === 0;
}
validate12.evaluated = { "dynamicProps": false, "dynamicItems": false };
var ApiError = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate13.evaluated;
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
    if (data.message !== void 0 && func1.call(data, "message")) {
      if (typeof data.message !== "string") {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate13.errors = vErrors;
  return errors === 0;
}
validate13.evaluated = { "props": { "message": true }, "dynamicProps": false, "dynamicItems": false };
var RateLimitError = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate14.evaluated;
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
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
validate14.evaluated = { "props": { "retry-seconds": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookInput = validate15;
var schema30 = { "type": "string", "title": "WebhookName", "description": "The name of a webhook. The event that it delivers has another name: `bounce` delivers `bounced`, `deliver`\n`delivered`, `drop` `dropped`, `spam` `complained`, `unsubscribe` `unsubscribed`, `click` `clicked`, `open` `opened`.\n", "enum": ["bounce", "deliver", "drop", "spam", "unsubscribe", "click", "open"], "examples": ["click"], "x-evidence": "documented", "x-source": "Mailgun documentation, source/api-webhooks.rst, 'Supported webhooks'" };
var formats0 = require_formats().fullFormats.uri;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate15.evaluated;
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
    const _errs1 = errors;
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "url")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
        if (errors - _errs1 >= 200) {
          break;
        }
      }
    }
    if (data.id !== void 0 && func1.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/WebhookName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "bounce" || data0 === "deliver" || data0 === "drop" || data0 === "spam" || data0 === "unsubscribe" || data0 === "click" || data0 === "open")) {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/WebhookName/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (func0(data1) < 1) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats0(data1)) {
          const err6 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
validate15.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var WebhookChange = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate16.evaluated;
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
        if (data1.url === void 0 || !func1.call(data1, "url")) {
          const err3 = { instancePath: instancePath + "/webhook", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.url !== void 0 && func1.call(data1, "url")) {
          if (typeof data1.url !== "string") {
            const err4 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/components/schemas/Webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/webhook", schemaPath: "#/components/schemas/Webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
validate16.evaluated = { "props": { "message": true, "webhook": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookName = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate17.evaluated;
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
  if (!(data === "bounce" || data === "deliver" || data === "drop" || data === "spam" || data === "unsubscribe" || data === "click" || data === "open")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
validate17.evaluated = { "dynamicProps": false, "dynamicItems": false };
var WebhookDetails = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhook === void 0 || !func1.call(data, "webhook")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook" }, message: "must have required property 'webhook'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.webhook !== void 0 && func1.call(data, "webhook")) {
      let data0 = data.webhook;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0 || !func1.call(data0, "url")) {
          const err1 = { instancePath: instancePath + "/webhook", schemaPath: "#/components/schemas/Webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
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
  validate18.errors = vErrors;
  return errors === 0;
}
validate18.evaluated = { "props": { "webhook": true }, "dynamicProps": false, "dynamicItems": false };
var WebhookUpdate = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate19.evaluated;
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
    const _errs1 = errors;
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "url")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
        if (errors - _errs1 >= 200) {
          break;
        }
      }
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
      if (!(data0 === "bounce" || data0 === "deliver" || data0 === "drop" || data0 === "spam" || data0 === "unsubscribe" || data0 === "click" || data0 === "open")) {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/WebhookName/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" };
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
      if (typeof data1 === "string") {
        if (func0(data1) < 1) {
          const err4 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!formats0(data1)) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/components/schemas/WebhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate19.errors = vErrors;
  return errors === 0;
}
validate19.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var BouncedEvent = validate20;
var pattern0 = new RegExp("^[0-9]+$", "u");
var pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recipient === void 0 || !func1.call(data, "recipient")) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domain === void 0 || !func1.call(data, "domain")) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timestamp === void 0 || !func1.call(data, "timestamp")) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0 || !func1.call(data, "token")) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.recipient !== void 0 && func1.call(data, "recipient")) {
      if (typeof data.recipient !== "string") {
        const err5 = { instancePath: instancePath + "/recipient", schemaPath: "#/components/schemas/EventFields/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domain !== void 0 && func1.call(data, "domain")) {
      if (typeof data.domain !== "string") {
        const err6 = { instancePath: instancePath + "/domain", schemaPath: "#/components/schemas/EventFields/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0 && func1.call(data, "timestamp")) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.token !== void 0 && func1.call(data, "token")) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func0(data3) < 1) {
          const err9 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data4 = data.signature;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err11 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/EventFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["campaign-id"] !== void 0 && func1.call(data, "campaign-id")) {
      if (typeof data["campaign-id"] !== "string") {
        const err14 = { instancePath: instancePath + "/campaign-id", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["campaign-name"] !== void 0 && func1.call(data, "campaign-name")) {
      if (typeof data["campaign-name"] !== "string") {
        const err15 = { instancePath: instancePath + "/campaign-name", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.tag !== void 0 && func1.call(data, "tag")) {
      let data7 = data.tag;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err16 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const _errs24 = errors;
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            const err17 = { instancePath: instancePath + "/tag/" + i0, schemaPath: "#/components/schemas/CampaignFields/properties/tag/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (errors - _errs24 >= 200) {
            break;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["mailing-list"] !== void 0 && func1.call(data, "mailing-list")) {
      if (typeof data["mailing-list"] !== "string") {
        const err19 = { instancePath: instancePath + "/mailing-list", schemaPath: "#/components/schemas/CampaignFields/properties/mailing-list/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/components/schemas/CampaignFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data10 = data.event;
      if (typeof data10 !== "string") {
        const err22 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if ("bounced" !== data10) {
        const err23 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "bounced" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["message-headers"] !== void 0 && func1.call(data, "message-headers")) {
      if (typeof data["message-headers"] !== "string") {
        const err24 = { instancePath: instancePath + "/message-headers", schemaPath: "#/components/schemas/MessageHeaders/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.code !== void 0 && func1.call(data, "code")) {
      if (typeof data.code !== "string") {
        const err25 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.error !== void 0 && func1.call(data, "error")) {
      if (typeof data.error !== "string") {
        const err26 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.notification !== void 0 && func1.call(data, "notification")) {
      if (typeof data.notification !== "string") {
        const err27 = { instancePath: instancePath + "/notification", schemaPath: "#/properties/notification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var DeliveredEvent = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recipient === void 0 || !func1.call(data, "recipient")) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domain === void 0 || !func1.call(data, "domain")) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timestamp === void 0 || !func1.call(data, "timestamp")) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0 || !func1.call(data, "token")) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.recipient !== void 0 && func1.call(data, "recipient")) {
      if (typeof data.recipient !== "string") {
        const err5 = { instancePath: instancePath + "/recipient", schemaPath: "#/components/schemas/EventFields/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domain !== void 0 && func1.call(data, "domain")) {
      if (typeof data.domain !== "string") {
        const err6 = { instancePath: instancePath + "/domain", schemaPath: "#/components/schemas/EventFields/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0 && func1.call(data, "timestamp")) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.token !== void 0 && func1.call(data, "token")) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func0(data3) < 1) {
          const err9 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data4 = data.signature;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err11 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/EventFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data5 = data.event;
      if (typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if ("delivered" !== data5) {
        const err16 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "delivered" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data["message-headers"] !== void 0 && func1.call(data, "message-headers")) {
      if (typeof data["message-headers"] !== "string") {
        const err17 = { instancePath: instancePath + "/message-headers", schemaPath: "#/components/schemas/MessageHeaders/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["Message-Id"] !== void 0 && func1.call(data, "Message-Id")) {
      if (typeof data["Message-Id"] !== "string") {
        const err18 = { instancePath: instancePath + "/Message-Id", schemaPath: "#/properties/Message-Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["X-Mailgun-Sid"] !== void 0 && func1.call(data, "X-Mailgun-Sid")) {
      if (typeof data["X-Mailgun-Sid"] !== "string") {
        const err19 = { instancePath: instancePath + "/X-Mailgun-Sid", schemaPath: "#/components/schemas/MailgunSid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data["X-Mailgun-Tag"] !== void 0 && func1.call(data, "X-Mailgun-Tag")) {
      let data9 = data["X-Mailgun-Tag"];
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err20 = { instancePath: instancePath + "/X-Mailgun-Tag", schemaPath: "#/components/schemas/MailgunTags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const _errs28 = errors;
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data9[i0] !== "string") {
            const err21 = { instancePath: instancePath + "/X-Mailgun-Tag/" + i0, schemaPath: "#/components/schemas/MailgunTags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (errors - _errs28 >= 200) {
            break;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/X-Mailgun-Tag", schemaPath: "#/components/schemas/MailgunTags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var DroppedEvent = validate22;
var schema50 = { "type": "object", "title": "DroppedEvent", "description": "Mailgun gave a message up.", "allOf": [{ "$ref": "#/components/schemas/EventFields" }], "required": ["event"], "properties": { "event": { "type": "string", "const": "dropped" }, "message-headers": { "$ref": "#/components/schemas/MessageHeaders" }, "Message-Id": { "type": "string", "description": "The `Message-Id` of the message, in angle brackets.", "x-evidence": "recorded", "x-source": "anymail/django-anymail tests/test_mailgun_webhooks.py, test_dropped_bounce" }, "reason": { "description": "`hardfail`: the address had bounced, unsubscribed or complained before, and nothing was sent. `old`: delivery failed for more than 8 hours.", "anyOf": [{ "type": "string", "enum": ["hardfail", "old"] }, { "type": "string" }] }, "code": { "type": "string", "description": "The answer of the recipient's provider, or a code of Mailgun's own: `605` for an address that had bounced, `607`\nfor one that had complained, `499` where no server could be reached. Optional.\n" }, "description": { "type": "string", "description": "Why it was dropped, in detail." }, "X-Mailgun-Sid": { "$ref": "#/components/schemas/MailgunSid" }, "X-Mailgun-Tag": { "$ref": "#/components/schemas/MailgunTags", "x-evidence": "inferred", "x-source": "Seen in delivered alone, but there beside `X-Mailgun-Sid`, which dropped has too" }, "attachment-count": { "$ref": "#/components/schemas/AttachmentCount" }, "attachment-1": { "$ref": "#/components/schemas/Attachment" } }, "x-evidence": "documented", "x-source": "Mailgun documentation, source/api-webhooks-deprecated.rst, 'Drops Parameters'; for the codes, anymail/django-anymail tests/test_mailgun_webhooks.py, test_dropped_bounce, test_dropped_spam and test_dropped_timed_out" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recipient === void 0 || !func1.call(data, "recipient")) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domain === void 0 || !func1.call(data, "domain")) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timestamp === void 0 || !func1.call(data, "timestamp")) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0 || !func1.call(data, "token")) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.recipient !== void 0 && func1.call(data, "recipient")) {
      if (typeof data.recipient !== "string") {
        const err5 = { instancePath: instancePath + "/recipient", schemaPath: "#/components/schemas/EventFields/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domain !== void 0 && func1.call(data, "domain")) {
      if (typeof data.domain !== "string") {
        const err6 = { instancePath: instancePath + "/domain", schemaPath: "#/components/schemas/EventFields/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0 && func1.call(data, "timestamp")) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.token !== void 0 && func1.call(data, "token")) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func0(data3) < 1) {
          const err9 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data4 = data.signature;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err11 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/EventFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data5 = data.event;
      if (typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if ("dropped" !== data5) {
        const err16 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "dropped" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data["message-headers"] !== void 0 && func1.call(data, "message-headers")) {
      if (typeof data["message-headers"] !== "string") {
        const err17 = { instancePath: instancePath + "/message-headers", schemaPath: "#/components/schemas/MessageHeaders/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["Message-Id"] !== void 0 && func1.call(data, "Message-Id")) {
      if (typeof data["Message-Id"] !== "string") {
        const err18 = { instancePath: instancePath + "/Message-Id", schemaPath: "#/properties/Message-Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func1.call(data, "reason")) {
      let data8 = data.reason;
      const _errs23 = errors;
      let mark0 = _errs23;
      let mark1 = _errs23;
      let valid5 = false;
      const _errs24 = errors;
      if (typeof data8 !== "string") {
        const err19 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data8 === "hardfail" || data8 === "old")) {
        const err20 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema50.properties.reason.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs24 === errors;
      mark0 = errors;
      valid5 = valid5 || _valid0;
      const _errs26 = errors;
      if (typeof data8 !== "string") {
        const err21 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid0 = _errs26 === errors;
      mark1 = errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs23, mark1 - _errs23] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.code !== void 0 && func1.call(data, "code")) {
      if (typeof data.code !== "string") {
        const err23 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func1.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err24 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["X-Mailgun-Sid"] !== void 0 && func1.call(data, "X-Mailgun-Sid")) {
      if (typeof data["X-Mailgun-Sid"] !== "string") {
        const err25 = { instancePath: instancePath + "/X-Mailgun-Sid", schemaPath: "#/components/schemas/MailgunSid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data["X-Mailgun-Tag"] !== void 0 && func1.call(data, "X-Mailgun-Tag")) {
      let data12 = data["X-Mailgun-Tag"];
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err26 = { instancePath: instancePath + "/X-Mailgun-Tag", schemaPath: "#/components/schemas/MailgunTags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const _errs38 = errors;
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data12[i0] !== "string") {
            const err27 = { instancePath: instancePath + "/X-Mailgun-Tag/" + i0, schemaPath: "#/components/schemas/MailgunTags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (errors - _errs38 >= 200) {
            break;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/X-Mailgun-Tag", schemaPath: "#/components/schemas/MailgunTags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data["attachment-count"] !== void 0 && func1.call(data, "attachment-count")) {
      let data14 = data["attachment-count"];
      if (typeof data14 === "string") {
        if (!pattern0.test(data14)) {
          const err29 = { instancePath: instancePath + "/attachment-count", schemaPath: "#/components/schemas/AttachmentCount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/attachment-count", schemaPath: "#/components/schemas/AttachmentCount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ComplainedEvent = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recipient === void 0 || !func1.call(data, "recipient")) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domain === void 0 || !func1.call(data, "domain")) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timestamp === void 0 || !func1.call(data, "timestamp")) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0 || !func1.call(data, "token")) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.recipient !== void 0 && func1.call(data, "recipient")) {
      if (typeof data.recipient !== "string") {
        const err5 = { instancePath: instancePath + "/recipient", schemaPath: "#/components/schemas/EventFields/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domain !== void 0 && func1.call(data, "domain")) {
      if (typeof data.domain !== "string") {
        const err6 = { instancePath: instancePath + "/domain", schemaPath: "#/components/schemas/EventFields/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0 && func1.call(data, "timestamp")) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.token !== void 0 && func1.call(data, "token")) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func0(data3) < 1) {
          const err9 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data4 = data.signature;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err11 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/EventFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["campaign-id"] !== void 0 && func1.call(data, "campaign-id")) {
      if (typeof data["campaign-id"] !== "string") {
        const err14 = { instancePath: instancePath + "/campaign-id", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["campaign-name"] !== void 0 && func1.call(data, "campaign-name")) {
      if (typeof data["campaign-name"] !== "string") {
        const err15 = { instancePath: instancePath + "/campaign-name", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.tag !== void 0 && func1.call(data, "tag")) {
      let data7 = data.tag;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err16 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const _errs24 = errors;
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            const err17 = { instancePath: instancePath + "/tag/" + i0, schemaPath: "#/components/schemas/CampaignFields/properties/tag/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (errors - _errs24 >= 200) {
            break;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["mailing-list"] !== void 0 && func1.call(data, "mailing-list")) {
      if (typeof data["mailing-list"] !== "string") {
        const err19 = { instancePath: instancePath + "/mailing-list", schemaPath: "#/components/schemas/CampaignFields/properties/mailing-list/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/components/schemas/CampaignFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data10 = data.event;
      if (typeof data10 !== "string") {
        const err22 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if ("complained" !== data10) {
        const err23 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "complained" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["message-headers"] !== void 0 && func1.call(data, "message-headers")) {
      if (typeof data["message-headers"] !== "string") {
        const err24 = { instancePath: instancePath + "/message-headers", schemaPath: "#/components/schemas/MessageHeaders/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var UnsubscribedEvent = validate24;
var schema64 = { "type": "object", "title": "ClientFields", "description": "Where somebody opened, clicked or unsubscribed, and with what. Guesses from the IP address and the user agent.", "properties": { "ip": { "type": "string", "description": "The IP address that it came from." }, "country": { "type": "string", "description": "Two letters of ISO 3166, or `unknown`." }, "region": { "type": "string", "description": "The region's code of two letters or digits, or `unknown`." }, "city": { "type": "string", "description": "The name of the city, or `unknown`." }, "user-agent": { "type": "string", "description": "The user agent of the client." }, "device-type": { "description": "The kind of device.", "anyOf": [{ "type": "string", "enum": ["desktop", "mobile", "tablet", "other", "unknown"] }, { "type": "string" }] }, "client-type": { "description": "The kind of software. The document names the first three as examples.", "anyOf": [{ "type": "string", "enum": ["browser", "mobile browser", "email client", "unknown"] }, { "type": "string" }] }, "client-name": { "type": "string", "description": "The name of the software, such as `Thunderbird`, `Chrome` or `Firefox`." }, "client-os": { "type": "string", "description": "The family of the operating system, such as `Linux`, `Windows` or `OSX`." } }, "x-evidence": "documented", "x-source": "Mailgun documentation, source/api-webhooks-deprecated.rst, 'Opens Parameters', 'Clicks Parameters' and 'Unsubscribes Parameters'" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recipient === void 0 || !func1.call(data, "recipient")) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domain === void 0 || !func1.call(data, "domain")) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timestamp === void 0 || !func1.call(data, "timestamp")) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0 || !func1.call(data, "token")) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.recipient !== void 0 && func1.call(data, "recipient")) {
      if (typeof data.recipient !== "string") {
        const err5 = { instancePath: instancePath + "/recipient", schemaPath: "#/components/schemas/EventFields/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domain !== void 0 && func1.call(data, "domain")) {
      if (typeof data.domain !== "string") {
        const err6 = { instancePath: instancePath + "/domain", schemaPath: "#/components/schemas/EventFields/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0 && func1.call(data, "timestamp")) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.token !== void 0 && func1.call(data, "token")) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func0(data3) < 1) {
          const err9 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data4 = data.signature;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err11 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/EventFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ip !== void 0 && func1.call(data, "ip")) {
      if (typeof data.ip !== "string") {
        const err14 = { instancePath: instancePath + "/ip", schemaPath: "#/components/schemas/ClientFields/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.country !== void 0 && func1.call(data, "country")) {
      if (typeof data.country !== "string") {
        const err15 = { instancePath: instancePath + "/country", schemaPath: "#/components/schemas/ClientFields/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.region !== void 0 && func1.call(data, "region")) {
      if (typeof data.region !== "string") {
        const err16 = { instancePath: instancePath + "/region", schemaPath: "#/components/schemas/ClientFields/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.city !== void 0 && func1.call(data, "city")) {
      if (typeof data.city !== "string") {
        const err17 = { instancePath: instancePath + "/city", schemaPath: "#/components/schemas/ClientFields/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["user-agent"] !== void 0 && func1.call(data, "user-agent")) {
      if (typeof data["user-agent"] !== "string") {
        const err18 = { instancePath: instancePath + "/user-agent", schemaPath: "#/components/schemas/ClientFields/properties/user-agent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["device-type"] !== void 0 && func1.call(data, "device-type")) {
      let data10 = data["device-type"];
      const _errs29 = errors;
      let mark0 = _errs29;
      let mark1 = _errs29;
      let valid5 = false;
      const _errs30 = errors;
      if (typeof data10 !== "string") {
        const err19 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data10 === "desktop" || data10 === "mobile" || data10 === "tablet" || data10 === "other" || data10 === "unknown")) {
        const err20 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema64.properties["device-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs30 === errors;
      mark0 = errors;
      valid5 = valid5 || _valid0;
      const _errs32 = errors;
      if (typeof data10 !== "string") {
        const err21 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid0 = _errs32 === errors;
      mark1 = errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err22 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs29, mark1 - _errs29] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["client-type"] !== void 0 && func1.call(data, "client-type")) {
      let data11 = data["client-type"];
      const _errs35 = errors;
      let mark2 = _errs35;
      let mark3 = _errs35;
      let valid6 = false;
      const _errs36 = errors;
      if (typeof data11 !== "string") {
        const err23 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data11 === "browser" || data11 === "mobile browser" || data11 === "email client" || data11 === "unknown")) {
        const err24 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema64.properties["client-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid1 = _errs36 === errors;
      mark2 = errors;
      valid6 = valid6 || _valid1;
      const _errs38 = errors;
      if (typeof data11 !== "string") {
        const err25 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid1 = _errs38 === errors;
      mark3 = errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const err26 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs35, mark3 - _errs35] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
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
    if (data["client-name"] !== void 0 && func1.call(data, "client-name")) {
      if (typeof data["client-name"] !== "string") {
        const err27 = { instancePath: instancePath + "/client-name", schemaPath: "#/components/schemas/ClientFields/properties/client-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data["client-os"] !== void 0 && func1.call(data, "client-os")) {
      if (typeof data["client-os"] !== "string") {
        const err28 = { instancePath: instancePath + "/client-os", schemaPath: "#/components/schemas/ClientFields/properties/client-os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/components/schemas/ClientFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["campaign-id"] !== void 0 && func1.call(data, "campaign-id")) {
      if (typeof data["campaign-id"] !== "string") {
        const err30 = { instancePath: instancePath + "/campaign-id", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data["campaign-name"] !== void 0 && func1.call(data, "campaign-name")) {
      if (typeof data["campaign-name"] !== "string") {
        const err31 = { instancePath: instancePath + "/campaign-name", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.tag !== void 0 && func1.call(data, "tag")) {
      let data16 = data.tag;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err32 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const _errs53 = errors;
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data16[i0] !== "string") {
            const err33 = { instancePath: instancePath + "/tag/" + i0, schemaPath: "#/components/schemas/CampaignFields/properties/tag/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (errors - _errs53 >= 200) {
            break;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data["mailing-list"] !== void 0 && func1.call(data, "mailing-list")) {
      if (typeof data["mailing-list"] !== "string") {
        const err35 = { instancePath: instancePath + "/mailing-list", schemaPath: "#/components/schemas/CampaignFields/properties/mailing-list/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/components/schemas/CampaignFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data19 = data.event;
      if (typeof data19 !== "string") {
        const err38 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if ("unsubscribed" !== data19) {
        const err39 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "unsubscribed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ClickedEvent = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recipient === void 0 || !func1.call(data, "recipient")) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domain === void 0 || !func1.call(data, "domain")) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timestamp === void 0 || !func1.call(data, "timestamp")) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0 || !func1.call(data, "token")) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.recipient !== void 0 && func1.call(data, "recipient")) {
      if (typeof data.recipient !== "string") {
        const err5 = { instancePath: instancePath + "/recipient", schemaPath: "#/components/schemas/EventFields/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domain !== void 0 && func1.call(data, "domain")) {
      if (typeof data.domain !== "string") {
        const err6 = { instancePath: instancePath + "/domain", schemaPath: "#/components/schemas/EventFields/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0 && func1.call(data, "timestamp")) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.token !== void 0 && func1.call(data, "token")) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func0(data3) < 1) {
          const err9 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data4 = data.signature;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err11 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/EventFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ip !== void 0 && func1.call(data, "ip")) {
      if (typeof data.ip !== "string") {
        const err14 = { instancePath: instancePath + "/ip", schemaPath: "#/components/schemas/ClientFields/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.country !== void 0 && func1.call(data, "country")) {
      if (typeof data.country !== "string") {
        const err15 = { instancePath: instancePath + "/country", schemaPath: "#/components/schemas/ClientFields/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.region !== void 0 && func1.call(data, "region")) {
      if (typeof data.region !== "string") {
        const err16 = { instancePath: instancePath + "/region", schemaPath: "#/components/schemas/ClientFields/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.city !== void 0 && func1.call(data, "city")) {
      if (typeof data.city !== "string") {
        const err17 = { instancePath: instancePath + "/city", schemaPath: "#/components/schemas/ClientFields/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["user-agent"] !== void 0 && func1.call(data, "user-agent")) {
      if (typeof data["user-agent"] !== "string") {
        const err18 = { instancePath: instancePath + "/user-agent", schemaPath: "#/components/schemas/ClientFields/properties/user-agent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["device-type"] !== void 0 && func1.call(data, "device-type")) {
      let data10 = data["device-type"];
      const _errs29 = errors;
      let mark0 = _errs29;
      let mark1 = _errs29;
      let valid5 = false;
      const _errs30 = errors;
      if (typeof data10 !== "string") {
        const err19 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data10 === "desktop" || data10 === "mobile" || data10 === "tablet" || data10 === "other" || data10 === "unknown")) {
        const err20 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema64.properties["device-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs30 === errors;
      mark0 = errors;
      valid5 = valid5 || _valid0;
      const _errs32 = errors;
      if (typeof data10 !== "string") {
        const err21 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid0 = _errs32 === errors;
      mark1 = errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err22 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs29, mark1 - _errs29] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["client-type"] !== void 0 && func1.call(data, "client-type")) {
      let data11 = data["client-type"];
      const _errs35 = errors;
      let mark2 = _errs35;
      let mark3 = _errs35;
      let valid6 = false;
      const _errs36 = errors;
      if (typeof data11 !== "string") {
        const err23 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data11 === "browser" || data11 === "mobile browser" || data11 === "email client" || data11 === "unknown")) {
        const err24 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema64.properties["client-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid1 = _errs36 === errors;
      mark2 = errors;
      valid6 = valid6 || _valid1;
      const _errs38 = errors;
      if (typeof data11 !== "string") {
        const err25 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid1 = _errs38 === errors;
      mark3 = errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const err26 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs35, mark3 - _errs35] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
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
    if (data["client-name"] !== void 0 && func1.call(data, "client-name")) {
      if (typeof data["client-name"] !== "string") {
        const err27 = { instancePath: instancePath + "/client-name", schemaPath: "#/components/schemas/ClientFields/properties/client-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data["client-os"] !== void 0 && func1.call(data, "client-os")) {
      if (typeof data["client-os"] !== "string") {
        const err28 = { instancePath: instancePath + "/client-os", schemaPath: "#/components/schemas/ClientFields/properties/client-os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/components/schemas/ClientFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["campaign-id"] !== void 0 && func1.call(data, "campaign-id")) {
      if (typeof data["campaign-id"] !== "string") {
        const err30 = { instancePath: instancePath + "/campaign-id", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data["campaign-name"] !== void 0 && func1.call(data, "campaign-name")) {
      if (typeof data["campaign-name"] !== "string") {
        const err31 = { instancePath: instancePath + "/campaign-name", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.tag !== void 0 && func1.call(data, "tag")) {
      let data16 = data.tag;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err32 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const _errs53 = errors;
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data16[i0] !== "string") {
            const err33 = { instancePath: instancePath + "/tag/" + i0, schemaPath: "#/components/schemas/CampaignFields/properties/tag/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (errors - _errs53 >= 200) {
            break;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data["mailing-list"] !== void 0 && func1.call(data, "mailing-list")) {
      if (typeof data["mailing-list"] !== "string") {
        const err35 = { instancePath: instancePath + "/mailing-list", schemaPath: "#/components/schemas/CampaignFields/properties/mailing-list/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/components/schemas/CampaignFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    if (data.url === void 0 || !func1.call(data, "url")) {
      const err38 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err38];
      } else {
        vErrors.push(err38);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data19 = data.event;
      if (typeof data19 !== "string") {
        const err39 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if ("clicked" !== data19) {
        const err40 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "clicked" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func1.call(data, "url")) {
      if (typeof data.url !== "string") {
        const err41 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.h !== void 0 && func1.call(data, "h")) {
      if (typeof data.h !== "string") {
        const err42 = { instancePath: instancePath + "/h", schemaPath: "#/properties/h/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var OpenedEvent = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recipient === void 0 || !func1.call(data, "recipient")) {
      const err0 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domain === void 0 || !func1.call(data, "domain")) {
      const err1 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timestamp === void 0 || !func1.call(data, "timestamp")) {
      const err2 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0 || !func1.call(data, "token")) {
      const err3 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signature === void 0 || !func1.call(data, "signature")) {
      const err4 = { instancePath, schemaPath: "#/components/schemas/EventFields/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.recipient !== void 0 && func1.call(data, "recipient")) {
      if (typeof data.recipient !== "string") {
        const err5 = { instancePath: instancePath + "/recipient", schemaPath: "#/components/schemas/EventFields/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domain !== void 0 && func1.call(data, "domain")) {
      if (typeof data.domain !== "string") {
        const err6 = { instancePath: instancePath + "/domain", schemaPath: "#/components/schemas/EventFields/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0 && func1.call(data, "timestamp")) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (!pattern0.test(data2)) {
          const err7 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/components/schemas/EventFields/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.token !== void 0 && func1.call(data, "token")) {
      let data3 = data.token;
      if (typeof data3 === "string") {
        if (func0(data3) < 1) {
          const err9 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/token", schemaPath: "#/components/schemas/EventFields/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.signature !== void 0 && func1.call(data, "signature")) {
      let data4 = data.signature;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err11 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/signature", schemaPath: "#/components/schemas/EventFields/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/components/schemas/EventFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ip !== void 0 && func1.call(data, "ip")) {
      if (typeof data.ip !== "string") {
        const err14 = { instancePath: instancePath + "/ip", schemaPath: "#/components/schemas/ClientFields/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.country !== void 0 && func1.call(data, "country")) {
      if (typeof data.country !== "string") {
        const err15 = { instancePath: instancePath + "/country", schemaPath: "#/components/schemas/ClientFields/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.region !== void 0 && func1.call(data, "region")) {
      if (typeof data.region !== "string") {
        const err16 = { instancePath: instancePath + "/region", schemaPath: "#/components/schemas/ClientFields/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.city !== void 0 && func1.call(data, "city")) {
      if (typeof data.city !== "string") {
        const err17 = { instancePath: instancePath + "/city", schemaPath: "#/components/schemas/ClientFields/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["user-agent"] !== void 0 && func1.call(data, "user-agent")) {
      if (typeof data["user-agent"] !== "string") {
        const err18 = { instancePath: instancePath + "/user-agent", schemaPath: "#/components/schemas/ClientFields/properties/user-agent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data["device-type"] !== void 0 && func1.call(data, "device-type")) {
      let data10 = data["device-type"];
      const _errs29 = errors;
      let mark0 = _errs29;
      let mark1 = _errs29;
      let valid5 = false;
      const _errs30 = errors;
      if (typeof data10 !== "string") {
        const err19 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data10 === "desktop" || data10 === "mobile" || data10 === "tablet" || data10 === "other" || data10 === "unknown")) {
        const err20 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema64.properties["device-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs30 === errors;
      mark0 = errors;
      valid5 = valid5 || _valid0;
      const _errs32 = errors;
      if (typeof data10 !== "string") {
        const err21 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid0 = _errs32 === errors;
      mark1 = errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err22 = { instancePath: instancePath + "/device-type", schemaPath: "#/components/schemas/ClientFields/properties/device-type/anyOf", keyword: "anyOf", params: { branches: [mark0 - _errs29, mark1 - _errs29] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["client-type"] !== void 0 && func1.call(data, "client-type")) {
      let data11 = data["client-type"];
      const _errs35 = errors;
      let mark2 = _errs35;
      let mark3 = _errs35;
      let valid6 = false;
      const _errs36 = errors;
      if (typeof data11 !== "string") {
        const err23 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data11 === "browser" || data11 === "mobile browser" || data11 === "email client" || data11 === "unknown")) {
        const err24 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema64.properties["client-type"].anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid1 = _errs36 === errors;
      mark2 = errors;
      valid6 = valid6 || _valid1;
      const _errs38 = errors;
      if (typeof data11 !== "string") {
        const err25 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid1 = _errs38 === errors;
      mark3 = errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const err26 = { instancePath: instancePath + "/client-type", schemaPath: "#/components/schemas/ClientFields/properties/client-type/anyOf", keyword: "anyOf", params: { branches: [mark2 - _errs35, mark3 - _errs35] }, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
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
    if (data["client-name"] !== void 0 && func1.call(data, "client-name")) {
      if (typeof data["client-name"] !== "string") {
        const err27 = { instancePath: instancePath + "/client-name", schemaPath: "#/components/schemas/ClientFields/properties/client-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data["client-os"] !== void 0 && func1.call(data, "client-os")) {
      if (typeof data["client-os"] !== "string") {
        const err28 = { instancePath: instancePath + "/client-os", schemaPath: "#/components/schemas/ClientFields/properties/client-os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/components/schemas/ClientFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["campaign-id"] !== void 0 && func1.call(data, "campaign-id")) {
      if (typeof data["campaign-id"] !== "string") {
        const err30 = { instancePath: instancePath + "/campaign-id", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data["campaign-name"] !== void 0 && func1.call(data, "campaign-name")) {
      if (typeof data["campaign-name"] !== "string") {
        const err31 = { instancePath: instancePath + "/campaign-name", schemaPath: "#/components/schemas/CampaignFields/properties/campaign-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.tag !== void 0 && func1.call(data, "tag")) {
      let data16 = data.tag;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err32 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const _errs53 = errors;
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data16[i0] !== "string") {
            const err33 = { instancePath: instancePath + "/tag/" + i0, schemaPath: "#/components/schemas/CampaignFields/properties/tag/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (errors - _errs53 >= 200) {
            break;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/tag", schemaPath: "#/components/schemas/CampaignFields/properties/tag/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data["mailing-list"] !== void 0 && func1.call(data, "mailing-list")) {
      if (typeof data["mailing-list"] !== "string") {
        const err35 = { instancePath: instancePath + "/mailing-list", schemaPath: "#/components/schemas/CampaignFields/properties/mailing-list/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/components/schemas/CampaignFields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0 || !func1.call(data, "event")) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    if (data.event !== void 0 && func1.call(data, "event")) {
      let data19 = data.event;
      if (typeof data19 !== "string") {
        const err38 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if ("opened" !== data19) {
        const err39 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "opened" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  ApiError,
  BouncedEvent,
  ClickedEvent,
  ComplainedEvent,
  DeliveredEvent,
  DroppedEvent,
  OpenedEvent,
  PlainText,
  RateLimitError,
  UnsubscribedEvent,
  WebhookChange,
  WebhookDetails,
  WebhookInput,
  WebhookList,
  WebhookName,
  WebhookUpdate,
  listWebhooks_200_Access_Control_Allow_Headers,
  listWebhooks_200_Access_Control_Allow_Methods,
  listWebhooks_200_Access_Control_Allow_Origin,
  listWebhooks_200_Access_Control_Max_Age,
  listWebhooks_200_Content_Disposition,
  listWebhooks_401_Cache_Control,
  listWebhooks_401_WWW_Authenticate,
  listWebhooks_path_domain
};
