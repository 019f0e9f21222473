// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Ce=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(_){throw n=0,_}};var je=Ce(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});function Me(e){let n=e.length,_=0,k=0,o;for(;k<
n;)_++,o=e.charCodeAt(k++),o>=55296&&o<=56319&&k<n&&(o=e.charCodeAt(k),(o&64512)===56320&&k++);return _}De.default=Me;Me.
code='require("ajv/dist/runtime/ucs2length").default'});var We=ce;var Ie=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function z(e,{instancePath:n="",parentData:_,
parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(!Ie.test(e))return z.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return z.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return z.errors=s,r===0}z.evaluated=
{dynamicProps:!1,dynamicItems:!1};function m(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=m.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="number"&&isFinite(e)){
if(e<0||isNaN(e))return m.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return m.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return m.errors=s,r===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};function F(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=F.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)?(F.errors=s,r===0):(F.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1)}F.evaluated={dynamicProps:!1,dynamicItems:!1};function W(e,{instancePath:n="",parentData:_,parentDataProperty:k,
rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.id===void 0&&(p="id")||e.command===void 0&&(p=
"command")||e.c8gaugeVersion===void 0&&(p="c8gaugeVersion")||e.startedAt===void 0&&(p="startedAt")||e.durationMs===void 0&&
(p="durationMs")||e.seed===void 0&&(p="seed"))return W.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.id!==void 0){let a=r;if(typeof e.id!=
"string")return W.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.command!==void 0){let a=r;if(typeof e.command!="strin\
g")return W.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.c8gaugeVersion!==void 0){let a=r;if(typeof e.c8gaugeVersion!=
"string")return W.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.startedAt!==void 0){let a=r;z(
e.startedAt,{instancePath:n+"/startedAt",parentData:e,parentDataProperty:"startedAt",rootData:o,dynamicAnchors:u})||(s=s===
null?z.errors:s.concat(z.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.durationMs!==void 0){let a=r;m(e.durationMs,
{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.seed!==void 0){let a=r;F(e.seed,{instancePath:n+
"/seed",parentData:e,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),r=
s.length);var t=a===r}else var t=!0;if(t)if(e.revision!==void 0){let a=r;if(typeof e.revision!="string")return W.errors=
[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=a===r}else var t=!0}}}}}}else return W.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return W.errors=s,r===0}W.evaluated={props:{id:!0,command:!0,c8gaugeVersion:!0,
startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var Te={type:["string","null"]};function x(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=x.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"&&
e!==null?(x.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Te.type},message:"must be string,nul\
l"}],!1):(x.errors=s,r===0)}x.evaluated={dynamicProps:!1,dynamicItems:!1};var Ne={type:["number","null"],minimum:0};function P(e,{
instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=P.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof e=="number"&&isFinite(e))&&e!==null?(P.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ne.type},message:"must be number,null"}],!1):r===0&&typeof e==
"number"&&isFinite(e)&&(e<0||isNaN(e))?(P.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(P.errors=s,r===0)}P.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(e,{
instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=pe.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let p;if(e.baseUrl===void 0&&(p="baseUrl")||e.embedded===void 0&&(p="embedded")||e.gatewayVersion===void 0&&(p="gatewayV\
ersion")||e.clusterSize===void 0&&(p="clusterSize")||e.partitionsCount===void 0&&(p="partitionsCount"))return pe.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required prope\
rty '"+p+"'"}],!1;if(e.baseUrl!==void 0){let a=r;if(typeof e.baseUrl!="string")return pe.errors=[{instancePath:n+"/baseU\
rl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.embedded!==void 0){let a=r;if(typeof e.embedded!="boolean")return pe.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=a===r}else var t=!0;if(t){if(e.gatewayVersion!==void 0){let a=r;x(e.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:e,parentDataProperty:"gatewayVersion",rootData:o,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.clusterSize!==void 0){let a=r;P(e.clusterSize,{instancePath:n+"/cluster\
Size",parentData:e,parentDataProperty:"clusterSize",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),
r=s.length);var t=a===r}else var t=!0;if(t)if(e.partitionsCount!==void 0){let a=r;P(e.partitionsCount,{instancePath:n+"/\
partitionsCount",parentData:e,parentDataProperty:"partitionsCount",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.
concat(P.errors),r=s.length);var t=a===r}else var t=!0}}}}else return pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=s,r===0}pe.evaluated={props:{baseUrl:!0,embedded:!0,
gatewayVersion:!0,clusterSize:!0,partitionsCount:!0},dynamicProps:!1,dynamicItems:!1};function c(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=c.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)?r===0&&typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))?(c.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(c.errors=s,r===0):(c.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}c.evaluated={dynamicProps:!1,dynamicItems:!1};
function Y(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=Y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let p;if(e.node===void 0&&(p="node")||e.platform===void 0&&(p="platform")||e.cpuModel===void 0&&(p="cpuModel")||e.cpus===
void 0&&(p="cpus")||e.memoryBytes===void 0&&(p="memoryBytes"))return Y.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.node!==void 0){let a=r;if(typeof e.
node!="string")return Y.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.platform!==void 0){let a=r;if(typeof e.platform!=
"string")return Y.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.cpuModel!==void 0){let a=r;if(typeof e.cpuModel!=
"string")return Y.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.cpus!==void 0){let a=r;c(e.cpus,{instancePath:n+
"/cpus",parentData:e,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=
s.length);var t=a===r}else var t=!0;if(t)if(e.memoryBytes!==void 0){let a=r;m(e.memoryBytes,{instancePath:n+"/memoryByte\
s",parentData:e,parentDataProperty:"memoryBytes",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var t=a===r}else var t=!0}}}}else return Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Y.errors=s,r===0}Y.evaluated={props:{node:!0,platform:!0,cpuModel:!0,
cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var Ee=new RegExp("^[0-9a-f]{64}$","u");function ae(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(typeof e=="string"){if(!Ee.test(e))return ae.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ae.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ae.errors=s,r===0}ae.evaluated={dynamicProps:!1,
dynamicItems:!1};function ee(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.title===void 0&&(p="title")||e.version===void 0&&(p="version")||e.sha256===void 0&&
(p="sha256"))return ee.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.title!==void 0){let a=r;if(typeof e.title!="string")return ee.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.version!==void 0){let a=r;if(typeof e.version!="string")return ee.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.sha256!==void 0){let a=r;ae(e.sha256,{instancePath:n+"/sha256",parentData:e,parentDataProperty:"\
sha256",rootData:o,dynamicAnchors:u})||(s=s===null?ae.errors:s.concat(ae.errors),r=s.length);var t=a===r}else var t=!0;if(t)
if(e.dialect!==void 0){let a=r;if(typeof e.dialect!="string")return ee.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0}}}else
return ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ee.errors=s,r===0}ee.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var Oe={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function J(e,{
instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=J.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;
if(e.operation===void 0&&(p="operation")||e.check===void 0&&(p="check")||e.case===void 0&&(p="case")||e.status===void 0&&
(p="status")||e.reason===void 0&&(p="reason"))return J.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.operation!==void 0){let a=r;if(typeof e.
operation!="string")return J.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.check!==void 0){let a=r;if(typeof e.
check!="string")return J.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.case!==void 0){let a=r;if(typeof e.case!="st\
ring")return J.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.status!==void 0){let a=e.status,i=r;if(!(a==="pass"||
a==="fail"||a==="skip"||a==="error"))return J.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Oe.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===
r}else var t=!0;if(t)if(e.reason!==void 0){let a=r;x(e.reason,{instancePath:n+"/reason",parentData:e,parentDataProperty:"\
reason",rootData:o,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),r=s.length);var t=a===r}else var t=!0}}}}else
return J.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return J.errors=s,r===0}J.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var Le={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"}}}}},Be={enum:["contract","http","behaviour"]};function de(e,{instancePath:n="",parentData:_,
parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=de.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),e==="contract"||e==="http"||e==="behaviour"?(de.errors=s,r===0):(de.errors=[{instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Be.enum},message:"must be equal to one of the allowed values"}],
!1)}de.evaluated={dynamicProps:!1,dynamicItems:!1};var Ae={type:"object",required:["request","response","error","duratio\
nMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{type:"string"},url:{
type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["object","null"],required:[
"status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},body:{type:"string"}}},error:{
$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function te(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e))for(let p in e){let a=r;if(typeof e[p]!="string")return te.errors=[{instancePath:n+"/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=a===r;if(!t)break}else return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return te.errors=s,r===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(e,{
instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=V.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;
if(e.request===void 0&&(i="request")||e.response===void 0&&(i="response")||e.error===void 0&&(i="error")||e.durationMs===
void 0&&(i="durationMs"))return V.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(e.request!==void 0){let f=e.request,y=r;if(r===y)if(f&&typeof f=="\
object"&&!Array.isArray(f)){let q;if(f.method===void 0&&(q="method")||f.url===void 0&&(q="url")||f.headers===void 0&&(q=
"headers")||f.body===void 0&&(q="body"))return V.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;if(f.method!==void 0){
let b=r;if(typeof f.method!="string")return V.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===r}else var t=!0;if(t){
if(f.url!==void 0){let b=r;if(typeof f.url!="string")return V.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===r}else var t=!0;
if(t){if(f.headers!==void 0){let b=r;te(f.headers,{instancePath:n+"/request/headers",parentData:f,parentDataProperty:"he\
aders",rootData:o,dynamicAnchors:u})||(s=s===null?te.errors:s.concat(te.errors),r=s.length);var t=b===r}else var t=!0;if(t)
if(f.body!==void 0){let b=r;x(f.body,{instancePath:n+"/request/body",parentData:f,parentDataProperty:"body",rootData:o,dynamicAnchors:u})||
(s=s===null?x.errors:s.concat(x.errors),r=s.length);var t=b===r}else var t=!0}}}else return V.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=y===
r}else var p=!0;if(p){if(e.response!==void 0){let f=e.response,y=r;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)
return V.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:Ae.properties.
response.type},message:"must be object,null"}],!1;if(r===y&&f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.status===
void 0&&(b="status")||f.headers===void 0&&(b="headers")||f.body===void 0&&(b="body"))return V.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:b},message:"must have r\
equired property '"+b+"'"}],!1;if(f.status!==void 0){let g=f.status,h=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g)))return V.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===r}else var a=!0;if(a){if(f.headers!==void 0){let g=r;
te(f.headers,{instancePath:n+"/response/headers",parentData:f,parentDataProperty:"headers",rootData:o,dynamicAnchors:u})||
(s=s===null?te.errors:s.concat(te.errors),r=s.length);var a=g===r}else var a=!0;if(a)if(f.body!==void 0){let g=r;if(typeof f.
body!="string")return V.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===r}else var a=!0}}var p=y===r}else var p=!0;
if(p){if(e.error!==void 0){let f=r;x(e.error,{instancePath:n+"/error",parentData:e,parentDataProperty:"error",rootData:o,
dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),r=s.length);var p=f===r}else var p=!0;if(p)if(e.durationMs!==
void 0){let f=r;m(e.durationMs,{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=f===r}else var p=!0}}}else return V.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=s,r===0}V.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function T(e,{instancePath:n="",parentData:_,
parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.id===void 0&&(a="id")||e.
operation===void 0&&(a="operation")||e.check===void 0&&(a="check")||e.case===void 0&&(a="case")||e.level===void 0&&(a="l\
evel")||e.message===void 0&&(a="message")||e.expectedBy===void 0&&(a="expectedBy")||e.curl===void 0&&(a="curl")||e.exchange===
void 0&&(a="exchange")||e.waived===void 0&&(a="waived"))return T.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.id!==void 0){let i=r;if(typeof e.
id!="string")return T.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=i===r}else var t=!0;if(t){if(e.operation!==void 0){let i=r;if(typeof e.operation!=
"string")return T.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===r}else var t=!0;if(t){if(e.check!==void 0){let i=r;if(typeof e.check!="\
string")return T.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===r}else var t=!0;if(t){if(e.case!==void 0){let i=r;if(typeof e.case!="string")
return T.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===r}else var t=!0;if(t){if(e.level!==void 0){let i=r;de(e.level,{instancePath:n+"/level",parentData:e,
parentDataProperty:"level",rootData:o,dynamicAnchors:u})||(s=s===null?de.errors:s.concat(de.errors),r=s.length);var t=i===
r}else var t=!0;if(t){if(e.message!==void 0){let i=r;if(typeof e.message!="string")return T.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
r}else var t=!0;if(t){if(e.expectedBy!==void 0){let i=r;x(e.expectedBy,{instancePath:n+"/expectedBy",parentData:e,parentDataProperty:"\
expectedBy",rootData:o,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),r=s.length);var t=i===r}else var t=!0;
if(t){if(e.curl!==void 0){let i=r;if(typeof e.curl!="string")return T.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===r}else var t=!0;if(t){if(e.
exchange!==void 0){let i=r;V(e.exchange,{instancePath:n+"/exchange",parentData:e,parentDataProperty:"exchange",rootData:o,
dynamicAnchors:u})||(s=s===null?V.errors:s.concat(V.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.seed!==void 0){
let i=r;F(e.seed,{instancePath:n+"/seed",parentData:e,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(s=s===null?
F.errors:s.concat(F.errors),r=s.length);var t=i===r}else var t=!0;if(t)if(e.waived!==void 0){let i=e.waived,f=r;if(!(i&&
typeof i=="object"&&!Array.isArray(i))&&i!==null)return T.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:Le.properties.waived.type},message:"must be object,null"}],!1;if(r===f&&i&&typeof i==
"object"&&!Array.isArray(i)){let q;if(i.reason===void 0&&(q="reason")||i.link===void 0&&(q="link"))return T.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:q},message:"must have req\
uired property '"+q+"'"}],!1;if(i.reason!==void 0){let b=r;if(typeof i.reason!="string")return T.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=b===r}else var p=!0;if(p)if(i.link!==void 0){let b=r;if(typeof i.link!="string")return T.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var p=b===r}else var p=!0}var t=f===r}else var t=!0}}}}}}}}}}else return T.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=s,r===0}T.evaluated=
{props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,exchange:!0,seed:!0,waived:!0},dynamicProps:!1,
dynamicItems:!1};function H(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=H.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let i;if(e.status===void 0&&(i="status")||e.declared===void 0&&(i="declared")||e.observed===void 0&&(i="observed")||
e.why===void 0&&(i="why")||e.properties===void 0&&(i="properties"))return H.errors=[{instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.status!==void 0){
let f=r;if(typeof e.status!="string")return H.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t){if(e.declared!==void 0){let f=r;
if(typeof e.declared!="boolean")return H.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/declared/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;if(t){if(e.observed!==void 0){let f=r;
c(e.observed,{instancePath:n+"/observed",parentData:e,parentDataProperty:"observed",rootData:o,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.why!==void 0){let f=r;x(e.why,{instancePath:n+
"/why",parentData:e,parentDataProperty:"why",rootData:o,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),r=s.
length);var t=f===r}else var t=!0;if(t)if(e.properties!==void 0){let f=e.properties,y=r;if(r===y)if(Array.isArray(f)){var p=!0;
let b=f.length;for(let g=0;g<b;g++){let h=f[g],S=r;if(r===S)if(h&&typeof h=="object"&&!Array.isArray(h)){let M;if(h.name===
void 0&&(M="name")||h.observed===void 0&&(M="observed")||h.why===void 0&&(M="why"))return H.errors=[{instancePath:n+"/pr\
operties/"+g,schemaPath:"#/properties/properties/items/required",keyword:"required",params:{missingProperty:M},message:"\
must have required property '"+M+"'"}],!1;if(h.name!==void 0){let B=r;if(typeof h.name!="string")return H.errors=[{instancePath:n+
"/properties/"+g+"/name",schemaPath:"#/properties/properties/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=B===r}else var a=!0;if(a){if(h.observed!==void 0){let B=r;c(h.observed,{instancePath:n+
"/properties/"+g+"/observed",parentData:h,parentDataProperty:"observed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var a=B===r}else var a=!0;if(a)if(h.why!==void 0){let B=r;x(h.why,{instancePath:n+"/prope\
rties/"+g+"/why",parentData:h,parentDataProperty:"why",rootData:o,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),
r=s.length);var a=B===r}else var a=!0}}else return H.errors=[{instancePath:n+"/properties/"+g,schemaPath:"#/properties/p\
roperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=S===r;if(!p)break}}else return H.
errors=[{instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===r}else var t=!0}}}}else return H.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return H.errors=s,r===0}H.evaluated={props:{status:!0,declared:!0,observed:!0,
why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function C(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=C.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(Array.isArray(e)){var t=!0;let p=e.
length;for(let a=0;a<p;a++){let i=r;if(typeof e[a]!="string")return C.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===r;if(!t)break}}else return C.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return C.errors=s,
r===0}C.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function A(e,{instancePath:n="",parentData:_,parentDataProperty:k,
rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let q;if(e.outcomes===void 0&&(q="outcomes")||e.findings===
void 0&&(q="findings")||e.coverage===void 0&&(q="coverage")||e.durationMs===void 0&&(q="durationMs"))return A.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;
if(e.outcomes!==void 0){let b=e.outcomes,g=r;if(r===g)if(Array.isArray(b)){var t=!0;let h=b.length;for(let S=0;S<h;S++){
let U=r;J(b[S],{instancePath:n+"/outcomes/"+S,parentData:b,parentDataProperty:S,rootData:o,dynamicAnchors:u})||(s=s===null?
J.errors:s.concat(J.errors),r=s.length);var t=U===r;if(!t)break}}else return A.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=g===r}else var p=!0;
if(p){if(e.findings!==void 0){let b=e.findings,g=r;if(r===g)if(Array.isArray(b)){var a=!0;let S=b.length;for(let U=0;U<S;U++){
let M=r;T(b[U],{instancePath:n+"/findings/"+U,parentData:b,parentDataProperty:U,rootData:o,dynamicAnchors:u})||(s=s===null?
T.errors:s.concat(T.errors),r=s.length);var a=M===r;if(!a)break}}else return A.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=g===r}else var p=!0;
if(p){if(e.coverage!==void 0){let b=e.coverage,g=r;if(r===g)if(Array.isArray(b)){var i=!0;let S=b.length;for(let U=0;U<S;U++){
let M=b[U],B=r;if(r===B)if(M&&typeof M=="object"&&!Array.isArray(M)){let be;if(M.operation===void 0&&(be="operation")||M.
exercised===void 0&&(be="exercised"))return A.errors=[{instancePath:n+"/coverage/"+U,schemaPath:"#/properties/coverage/i\
tems/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;if(M.operation!==
void 0){let R=r;if(typeof M.operation!="string")return A.errors=[{instancePath:n+"/coverage/"+U+"/operation",schemaPath:"\
#/properties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=R===r}else var f=!0;if(f){if(M.exercised!==void 0){let R=r;if(typeof M.exercised!="boolean")return A.errors=[{instancePath:n+
"/coverage/"+U+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var f=R===r}else var f=!0;if(f){if(M.excluded!==void 0){let R=r;if(typeof M.excluded!=
"string")return A.errors=[{instancePath:n+"/coverage/"+U+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=R===r}else var f=!0;if(f)if(M.responses!==
void 0){let R=M.responses,N=r;if(r===N)if(Array.isArray(R)){var y=!0;let w=R.length;for(let Pe=0;Pe<w;Pe++){let $=r;H(R[Pe],
{instancePath:n+"/coverage/"+U+"/responses/"+Pe,parentData:R,parentDataProperty:Pe,rootData:o,dynamicAnchors:u})||(s=s===
null?H.errors:s.concat(H.errors),r=s.length);var y=$===r;if(!y)break}}else return A.errors=[{instancePath:n+"/coverage/"+
U+"/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var f=N===r}else var f=!0}}}else return A.errors=[{instancePath:n+"/coverage/"+U,schemaPath:"#/prope\
rties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=B===r;if(!i)break}}else
return A.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var p=g===r}else var p=!0;if(p){if(e.durationMs!==void 0){let b=r;m(e.durationMs,{instancePath:n+
"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),r=s.length);var p=b===r}else var p=!0;if(p){if(e.level!==void 0){let b=r;de(e.level,{instancePath:n+"/level",parentData:e,
parentDataProperty:"level",rootData:o,dynamicAnchors:u})||(s=s===null?de.errors:s.concat(de.errors),r=s.length);var p=b===
r}else var p=!0;if(p){if(e.lagMsMax!==void 0){let b=r;m(e.lagMsMax,{instancePath:n+"/lagMsMax",parentData:e,parentDataProperty:"\
lagMsMax",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=b===r}else var p=!0;if(p)
if(e.staleWaivers!==void 0){let b=r;C(e.staleWaivers,{instancePath:n+"/staleWaivers",parentData:e,parentDataProperty:"st\
aleWaivers",rootData:o,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),r=s.length);var p=b===r}else var p=!0}}}}}}else
return A.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return A.errors=s,r===0}A.evaluated={props:{outcomes:!0,findings:!0,coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,staleWaivers:!0},
dynamicProps:!1,dynamicItems:!1};var Se={type:"object",required:["scenario","bundleSha256","engine","options","startedAt",
"durationMs","seed","iterations","offeredPerSecond","operations","seconds","thresholds","checks","health","validity"],properties:{
scenario:{type:"string"},bundleSha256:{$ref:"#/$defs/sha256"},engine:{type:"object",required:["name","version"],properties:{
name:{enum:["embedded","k6","autocannon"]},version:{type:"string"}}},options:{type:"object"},startedAt:{$ref:"#/$defs/in\
stant"},durationMs:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},iterations:{type:"object",required:["completed","i\
nterrupted","dropped","late","failed"],properties:{completed:{$ref:"#/$defs/count"},interrupted:{$ref:"#/$defs/count"},dropped:{
$ref:"#/$defs/count"},late:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}},offeredPerSecond:{$ref:"#/$defs/amount\
OrNull"},arrivals:{type:"object",required:["offered","onTime","late","heldBack","neverSentUsersBusy","neverSentGenerator\
Late","unaccounted","completed","durationMs"],properties:{offered:{$ref:"#/$defs/count"},onTime:{$ref:"#/$defs/count"},late:{
$ref:"#/$defs/count"},heldBack:{$ref:"#/$defs/count"},neverSentUsersBusy:{$ref:"#/$defs/count"},usersHeldBy:{enum:["answ\
ers","script"]},neverSentGeneratorLate:{$ref:"#/$defs/count"},unaccounted:{$ref:"#/$defs/count"},completed:{$ref:"#/$def\
s/count"},durationMs:{$ref:"#/$defs/amount"}}},requestsSent:{$ref:"#/$defs/count"},users:{type:"object",required:["busyM\
s","inRequestsMs","inUnansweredMs"],properties:{busyMs:{$ref:"#/$defs/amount"},inRequestsMs:{$ref:"#/$defs/amount"},inUnansweredMs:{
$ref:"#/$defs/amount"}}},notTold:{$ref:"#/$defs/lines"},operations:{type:"array",items:{$ref:"#/$defs/operationTotals"}},
seconds:{type:"array",items:{$ref:"#/$defs/secondTotals"}},exit:{type:"object",required:["code","reason"],properties:{code:{
type:"integer"},reason:{type:"string"}}},findings:{type:"array",items:{$ref:"#/$defs/finding"}},profile:{type:"string"},
secondsPerEntry:{type:"integer",minimum:1},marks:{type:"array",items:{$ref:"#/$defs/mark"}},thresholds:{type:"array",items:{
$ref:"#/$defs/threshold"}},checks:{type:"array",items:{type:"object",required:["name","passes","fails"],properties:{name:{
type:"string"},passes:{$ref:"#/$defs/count"},fails:{$ref:"#/$defs/count"}}}},trends:{type:"array",items:{type:"object",required:[
"metric","mean"],properties:{metric:{type:"string"},mean:{type:"number"}}}},targetCpuSeconds:{$ref:"#/$defs/amount"},ledger:{
$ref:"#/$defs/ledger"},processes:{type:"array",items:{$ref:"#/$defs/processCounts"}},health:{$ref:"#/$defs/health"},validity:{
type:"object",required:["valid","reasons"],properties:{valid:{type:"boolean"},reasons:{$ref:"#/$defs/lines"}}}}};function ie(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.total===void 0&&(p="total")||e.ok===void 0&&(p="ok")||e.failed===void 0&&(p="failed")||e.backpressure===
void 0&&(p="backpressure")||e.errors===void 0&&(p="errors")||e.unanswered===void 0&&(p="unanswered")||e.open===void 0&&(p=
"open"))return ie.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.total!==void 0){let a=r;c(e.total,{instancePath:n+"/total",parentData:e,parentDataProperty:"\
total",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){
if(e.ok!==void 0){let a=r;c(e.ok,{instancePath:n+"/ok",parentData:e,parentDataProperty:"ok",rootData:o,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.failed!==void 0){let a=r;c(e.failed,
{instancePath:n+"/failed",parentData:e,parentDataProperty:"failed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.backpressure!==void 0){let a=r;c(e.backpressure,{instancePath:n+
"/backpressure",parentData:e,parentDataProperty:"backpressure",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.errors!==void 0){let a=r;c(e.errors,{instancePath:n+"/errors",
parentData:e,parentDataProperty:"errors",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var t=a===r}else var t=!0;if(t){if(e.unanswered!==void 0){let a=r;c(e.unanswered,{instancePath:n+"/unanswered",parentData:e,
parentDataProperty:"unanswered",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===
r}else var t=!0;if(t)if(e.open!==void 0){let a=r;c(e.open,{instancePath:n+"/open",parentData:e,parentDataProperty:"open",
rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0}}}}}}else return ie.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.
errors=s,r===0}ie.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function le(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e))for(let p in e){let a=r;c(e[p],{instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:p,
rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r;if(!t)break}else return le.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.
errors=s,r===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ve=je().default,Fe=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function X(e,{instancePath:n="",parentData:_,parentDataProperty:k,
rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=X.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(typeof e=="string"){if(Ve(e)>262144)return X.errors=[{instancePath:n,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!Fe.test(e))return X.errors=
[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'must m\
atch pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return X.errors=s,r===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};
function ne(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.count===void 0&&(p="count")||e.latencyUsMin===void 0&&(p="latencyUsMin")||e.latencyUsMean===void 0&&
(p="latencyUsMean")||e.latencyUsMax===void 0&&(p="latencyUsMax")||e.latencyUsP50===void 0&&(p="latencyUsP50")||e.latencyUsP90===
void 0&&(p="latencyUsP90")||e.latencyUsP95===void 0&&(p="latencyUsP95")||e.latencyUsP99===void 0&&(p="latencyUsP99")||e.
latencyUsP999===void 0&&(p="latencyUsP999")||e.latencyUsP9999===void 0&&(p="latencyUsP9999")||e.histogram===void 0&&(p="\
histogram"))return ne.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.count!==void 0){let a=r;c(e.count,{instancePath:n+"/count",parentData:e,parentDataProperty:"\
count",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){
if(e.latencyUsMin!==void 0){let a=r;m(e.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:e,parentDataProperty:"la\
tencyUsMin",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsMean!==void 0){let a=r;m(e.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:e,parentDataProperty:"\
latencyUsMean",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsMax!==void 0){let a=r;m(e.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:e,parentDataProperty:"\
latencyUsMax",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP50!==void 0){let a=r;P(e.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:e,parentDataProperty:"\
latencyUsP50",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP90!==void 0){let a=r;P(e.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:e,parentDataProperty:"\
latencyUsP90",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP95!==void 0){let a=r;P(e.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:e,parentDataProperty:"\
latencyUsP95",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP99!==void 0){let a=r;P(e.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:e,parentDataProperty:"\
latencyUsP99",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP999!==void 0){let a=r;P(e.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:e,parentDataProperty:"\
latencyUsP999",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP9999!==void 0){let a=r;P(e.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:e,parentDataProperty:"\
latencyUsP9999",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.censored!==void 0){let a=r;c(e.censored,{instancePath:n+"/censored",parentData:e,parentDataProperty:"censored",
rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.
censoredFromUs!==void 0){let a=r;m(e.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:e,parentDataProperty:"c\
ensoredFromUs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.histogram!==void 0){let a=r;X(e.histogram,{instancePath:n+"/histogram",parentData:e,parentDataProperty:"histog\
ram",rootData:o,dynamicAnchors:u})||(s=s===null?X.errors:s.concat(X.errors),r=s.length);var t=a===r}else var t=!0}}}}}}}}}}}}else
return ne.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ne.errors=s,r===0}ne.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function me(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let p;if(e.operation===void 0&&(p="operation")||e.requests===void 0&&(p="requests")||e.byStatus===
void 0&&(p="byStatus")||e.byError===void 0&&(p="byError")||e.responseTime===void 0&&(p="responseTime")||e.serviceTime===
void 0&&(p="serviceTime"))return me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.operation!==void 0){let a=r;if(typeof e.operation!="string")return me.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.requests!==void 0){let a=r;ie(e.requests,{instancePath:n+"/req\
uests",parentData:e,parentDataProperty:"requests",rootData:o,dynamicAnchors:u})||(s=s===null?ie.errors:s.concat(ie.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.byStatus!==void 0){let a=r;le(e.byStatus,{instancePath:n+"/byStatus",parentData:e,
parentDataProperty:"byStatus",rootData:o,dynamicAnchors:u})||(s=s===null?le.errors:s.concat(le.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.byError!==void 0){let a=r;le(e.byError,{instancePath:n+"/byError",parentData:e,parentDataProperty:"\
byError",rootData:o,dynamicAnchors:u})||(s=s===null?le.errors:s.concat(le.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.responseTime!==void 0){let a=r;ne(e.responseTime,{instancePath:n+"/responseTime",parentData:e,parentDataProperty:"\
responseTime",rootData:o,dynamicAnchors:u})||(s=s===null?ne.errors:s.concat(ne.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.serviceTime!==void 0){let a=r;ne(e.serviceTime,{instancePath:n+"/serviceTime",parentData:e,parentDataProperty:"\
serviceTime",rootData:o,dynamicAnchors:u})||(s=s===null?ne.errors:s.concat(ne.errors),r=s.length);var t=a===r}else var t=!0}}}}}else
return me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return me.errors=s,r===0}me.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function ye(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.second===void 0&&(p="second")||e.operation===void 0&&(p="operation")||e.requests===void 0&&(p="re\
quests")||e.responseTimeUsP50===void 0&&(p="responseTimeUsP50")||e.responseTimeUsP99===void 0&&(p="responseTimeUsP99")||
e.responseTimeUsMax===void 0&&(p="responseTimeUsMax")||e.histogram===void 0&&(p="histogram"))return ye.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
if(e.second!==void 0){let a=r;c(e.second,{instancePath:n+"/second",parentData:e,parentDataProperty:"second",rootData:o,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.operation!==void 0){let a=r;if(typeof e.
operation!="string")return ye.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.requests!==void 0){let a=r;
ie(e.requests,{instancePath:n+"/requests",parentData:e,parentDataProperty:"requests",rootData:o,dynamicAnchors:u})||(s=s===
null?ie.errors:s.concat(ie.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.responseTimeUsP50!==void 0){let a=r;
m(e.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:e,parentDataProperty:"responseTimeUsP50",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.responseTimeUsP99!==
void 0){let a=r;m(e.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:e,parentDataProperty:"responseTime\
UsP99",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){
if(e.responseTimeUsMax!==void 0){let a=r;m(e.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:e,parentDataProperty:"\
responseTimeUsMax",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.histogram!==void 0){let a=r;X(e.histogram,{instancePath:n+"/histogram",parentData:e,parentDataProperty:"histog\
ram",rootData:o,dynamicAnchors:u})||(s=s===null?X.errors:s.concat(X.errors),r=s.length);var t=a===r}else var t=!0}}}}}}else
return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ye.errors=s,r===0}ye.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var Re={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function fe(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.second===void 0&&(p="second")||e.untilSecond===void 0&&(p=
"untilSecond")||e.kind===void 0&&(p="kind")||e.label===void 0&&(p="label"))return fe.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.second!==
void 0){let a=r;m(e.second,{instancePath:n+"/second",parentData:e,parentDataProperty:"second",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.untilSecond!==void 0){let a=r;P(
e.untilSecond,{instancePath:n+"/untilSecond",parentData:e,parentDataProperty:"untilSecond",rootData:o,dynamicAnchors:u})||
(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.kind!==void 0){let a=e.kind,i=r;
if(!(a==="warm-up"||a==="stage"||a==="fault"))return fe.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:Re.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===r}else var t=!0;if(t)if(e.label!==void 0){let a=r;if(typeof e.label!="string")return fe.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0}}}else return fe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return fe.errors=s,r===0}fe.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var _e={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function Z(e,{instancePath:n="",parentData:_,
parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=Z.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.metric===void 0&&(p="metr\
ic")||e.expression===void 0&&(p="expression")||e.state===void 0&&(p="state")||e.observed===void 0&&(p="observed"))return Z.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;if(e.metric!==void 0){let a=r;if(typeof e.metric!="string")return Z.errors=[{instancePath:n+"/m\
etric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.expression!==void 0){let a=r;if(typeof e.expression!="string")return Z.errors=[{instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=a===r}else var t=!0;if(t){if(e.time!==void 0){let a=e.time,i=r;if(!(a==="service"||a==="response"))return Z.errors=
[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:_e.properties.time.enum},
message:"must be equal to one of the allowed values"}],!1;var t=i===r}else var t=!0;if(t){if(e.state!==void 0){let a=e.state,
i=r;if(!(a==="kept"||a==="broken"||a==="no data"||a==="too few"))return Z.errors=[{instancePath:n+"/state",schemaPath:"#\
/properties/state/enum",keyword:"enum",params:{allowedValues:_e.properties.state.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=i===r}else var t=!0;if(t){if(e.observed!==void 0){let a=e.observed,i=r;if(!(typeof a=="nu\
mber"&&isFinite(a))&&a!==null)return Z.errors=[{instancePath:n+"/observed",schemaPath:"#/properties/observed/type",keyword:"\
type",params:{type:_e.properties.observed.type},message:"must be number,null"}],!1;var t=i===r}else var t=!0;if(t){if(e.
samples!==void 0){let a=r;c(e.samples,{instancePath:n+"/samples",parentData:e,parentDataProperty:"samples",rootData:o,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t)if(e.beyond!==void 0){let a=r;c(e.beyond,
{instancePath:n+"/beyond",parentData:e,parentDataProperty:"beyond",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),r=s.length);var t=a===r}else var t=!0}}}}}}else return Z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=s,r===0}Z.evaluated={props:{metric:!0,expression:!0,
time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};function E(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=E.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(Array.isArray(e)){var t=!0;let p=e.
length;for(let a=0;a<p;a++){let i=r;if(typeof e[a]!="string")return E.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===r;if(!t)break}}else return E.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return E.errors=s,
r===0}E.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ge(e,{instancePath:n="",parentData:_,parentDataProperty:k,
rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.created===void 0&&(p="created")||e.completed===
void 0&&(p="completed")||e.lost===void 0&&(p="lost")||e.lostCount===void 0&&(p="lostCount")||e.duplicated===void 0&&(p="\
duplicated")||e.duplicatedCount===void 0&&(p="duplicatedCount")||e.foreign===void 0&&(p="foreign")||e.foreignCount===void 0&&
(p="foreignCount"))return ge.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.created!==void 0){let a=r;c(e.created,{instancePath:n+"/created",
parentData:e,parentDataProperty:"created",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var t=a===r}else var t=!0;if(t){if(e.completed!==void 0){let a=r;c(e.completed,{instancePath:n+"/completed",parentData:e,
parentDataProperty:"completed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.lost!==void 0){let a=r;E(e.lost,{instancePath:n+"/lost",parentData:e,parentDataProperty:"lost",
rootData:o,dynamicAnchors:u})||(s=s===null?E.errors:s.concat(E.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.
lostCount!==void 0){let a=r;c(e.lostCount,{instancePath:n+"/lostCount",parentData:e,parentDataProperty:"lostCount",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.open!==void 0){
let a=r;E(e.open,{instancePath:n+"/open",parentData:e,parentDataProperty:"open",rootData:o,dynamicAnchors:u})||(s=s===null?
E.errors:s.concat(E.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.openCount!==void 0){let a=r;c(e.openCount,{
instancePath:n+"/openCount",parentData:e,parentDataProperty:"openCount",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.duplicated!==void 0){let a=r;E(e.duplicated,{instancePath:n+
"/duplicated",parentData:e,parentDataProperty:"duplicated",rootData:o,dynamicAnchors:u})||(s=s===null?E.errors:s.concat(
E.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.duplicatedCount!==void 0){let a=r;c(e.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:e,parentDataProperty:"duplicatedCount",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.repeated!==void 0){let a=r;E(e.repeated,{instancePath:n+
"/repeated",parentData:e,parentDataProperty:"repeated",rootData:o,dynamicAnchors:u})||(s=s===null?E.errors:s.concat(E.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.repeatedCount!==void 0){let a=r;c(e.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:e,parentDataProperty:"repeatedCount",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.foreign!==void 0){let a=r;E(e.foreign,{instancePath:n+"/forei\
gn",parentData:e,parentDataProperty:"foreign",rootData:o,dynamicAnchors:u})||(s=s===null?E.errors:s.concat(E.errors),r=s.
length);var t=a===r}else var t=!0;if(t)if(e.foreignCount!==void 0){let a=r;c(e.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:e,parentDataProperty:"foreignCount",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
r=s.length);var t=a===r}else var t=!0}}}}}}}}}}}else return ge.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ge.errors=s,r===0}ge.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function he(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let p;if(e.activated===void 0&&(p="activated")||e.completed===void 0&&(p="completed")||e.failed===void 0&&(p=
"failed"))return he.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(e.activated!==void 0){let a=r;c(e.activated,{instancePath:n+"/activated",parentData:e,
parentDataProperty:"activated",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.completed!==void 0){let a=r;c(e.completed,{instancePath:n+"/completed",parentData:e,parentDataProperty:"\
completed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.failed!==void 0){let a=r;c(e.failed,{instancePath:n+"/failed",parentData:e,parentDataProperty:"failed",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0}}else return he.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=
s,r===0}he.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function re(e,{instancePath:n="",
parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=re.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.bpmnProcessId===
void 0&&(a="bpmnProcessId")||e.created===void 0&&(a="created")||e.elements===void 0&&(a="elements"))return re.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
if(e.bpmnProcessId!==void 0){let i=r;if(typeof e.bpmnProcessId!="string")return re.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
r}else var t=!0;if(t){if(e.created!==void 0){let i=r;c(e.created,{instancePath:n+"/created",parentData:e,parentDataProperty:"\
created",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=i===r}else var t=!0;if(t){
if(e.completed!==void 0){let i=r;c(e.completed,{instancePath:n+"/completed",parentData:e,parentDataProperty:"completed",
rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.
elements!==void 0){let i=e.elements,f=r;if(r===f)if(i&&typeof i=="object"&&!Array.isArray(i))for(let q in i){let b=r;he(
i[q],{instancePath:n+"/elements/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:q,rootData:o,
dynamicAnchors:u})||(s=s===null?he.errors:s.concat(he.errors),r=s.length);var p=b===r;if(!p)break}else return re.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=f===r}else var t=!0;if(t)if(e.bpmn!==void 0){let i=r;if(typeof e.bpmn!="string")return re.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=i===r}else var t=!0}}}}else return re.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return re.errors=s,r===0}re.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function se(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let i;if(e.seconds===void 0&&(i="seconds")||e.cpuSeconds===void 0&&(i="cpuSeconds")||e.rssBytesMax===void 0&&
(i="rssBytesMax"))return se.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(e.seconds!==void 0){let f=e.seconds,y=r;if(r===y)if(Array.isArray(
f)){var t=!0;let q=f.length;for(let b=0;b<q;b++){let g=f[b],h=r;if(r===h)if(g&&typeof g=="object"&&!Array.isArray(g)){let U;
if(g.second===void 0&&(U="second")||g.cpuCores===void 0&&(U="cpuCores")||g.eventLoopDelayMsP99===void 0&&(U="eventLoopDe\
layMsP99")||g.startLatenessMsP99===void 0&&(U="startLatenessMsP99"))return se.errors=[{instancePath:n+"/seconds/"+b,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:U},message:"must have required property \
'"+U+"'"}],!1;if(g.second!==void 0){let M=r;c(g.second,{instancePath:n+"/seconds/"+b+"/second",parentData:g,parentDataProperty:"\
second",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var p=M===r}else var p=!0;if(p){
if(g.cpuCores!==void 0){let M=r;m(g.cpuCores,{instancePath:n+"/seconds/"+b+"/cpuCores",parentData:g,parentDataProperty:"\
cpuCores",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=M===r}else var p=!0;if(p){
if(g.eventLoopDelayMsP99!==void 0){let M=r;m(g.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+b+"/eventLoopDelayMsP99",
parentData:g,parentDataProperty:"eventLoopDelayMsP99",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var p=M===r}else var p=!0;if(p)if(g.startLatenessMsP99!==void 0){let M=r;m(g.startLatenessMsP99,{instancePath:n+
"/seconds/"+b+"/startLatenessMsP99",parentData:g,parentDataProperty:"startLatenessMsP99",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=M===r}else var p=!0}}}else return se.errors=[{instancePath:n+"\
/seconds/"+b,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=h===r;if(!t)break}}else return se.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=y===r}else var a=!0;if(a){if(e.startLatenessMsP99!==void 0){
let f=r;m(e.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:e,parentDataProperty:"startLatenessMsP99",
rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=f===r}else var a=!0;if(a){if(e.
cpuSeconds!==void 0){let f=r;m(e.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:e,parentDataProperty:"cpuSeconds",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=f===r}else var a=!0;if(a)if(e.rssBytesMax!==
void 0){let f=r;m(e.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:e,parentDataProperty:"rssBytesMax",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=f===r}else var a=!0}}}else return se.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=
s,r===0}se.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function D(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=D.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let N;if(e.scenario===void 0&&(N="scenario")||e.bundleSha256===void 0&&(N="bundleSha256")||e.engine===void 0&&(N="en\
gine")||e.options===void 0&&(N="options")||e.startedAt===void 0&&(N="startedAt")||e.durationMs===void 0&&(N="durationMs")||
e.seed===void 0&&(N="seed")||e.iterations===void 0&&(N="iterations")||e.offeredPerSecond===void 0&&(N="offeredPerSecond")||
e.operations===void 0&&(N="operations")||e.seconds===void 0&&(N="seconds")||e.thresholds===void 0&&(N="thresholds")||e.checks===
void 0&&(N="checks")||e.health===void 0&&(N="health")||e.validity===void 0&&(N="validity"))return D.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;
if(e.scenario!==void 0){let d=r;if(typeof e.scenario!="string")return D.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===r}else var t=!0;
if(t){if(e.bundleSha256!==void 0){let d=r;ae(e.bundleSha256,{instancePath:n+"/bundleSha256",parentData:e,parentDataProperty:"\
bundleSha256",rootData:o,dynamicAnchors:u})||(s=s===null?ae.errors:s.concat(ae.errors),r=s.length);var t=d===r}else var t=!0;
if(t){if(e.engine!==void 0){let d=e.engine,w=r;if(r===w)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.name===void 0&&
($="name")||d.version===void 0&&($="version"))return D.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(d.name!==
void 0){let v=d.name,j=r;if(!(v==="embedded"||v==="k6"||v==="autocannon"))return D.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Se.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var p=j===r}else var p=!0;if(p)if(d.version!==void 0){
let v=r;if(typeof d.version!="string")return D.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===r}else var p=!0}else
return D.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=w===r}else var t=!0;if(t){if(e.options!==void 0){let d=e.options,w=r;if(!(d&&typeof d=="objec\
t"&&!Array.isArray(d)))return D.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=w===r}else var t=!0;if(t){if(e.startedAt!==void 0){let d=r;z(
e.startedAt,{instancePath:n+"/startedAt",parentData:e,parentDataProperty:"startedAt",rootData:o,dynamicAnchors:u})||(s=s===
null?z.errors:s.concat(z.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.durationMs!==void 0){let d=r;m(e.durationMs,
{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.seed!==void 0){let d=r;F(e.seed,{instancePath:n+
"/seed",parentData:e,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),r=
s.length);var t=d===r}else var t=!0;if(t){if(e.iterations!==void 0){let d=e.iterations,w=r;if(r===w)if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){let $;if(d.completed===void 0&&($="completed")||d.interrupted===void 0&&($="interrupted")||d.dropped===
void 0&&($="dropped")||d.late===void 0&&($="late")||d.failed===void 0&&($="failed"))return D.errors=[{instancePath:n+"/i\
terations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:$},message:"must hav\
e required property '"+$+"'"}],!1;if(d.completed!==void 0){let v=r;c(d.completed,{instancePath:n+"/iterations/completed",
parentData:d,parentDataProperty:"completed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var a=v===r}else var a=!0;if(a){if(d.interrupted!==void 0){let v=r;c(d.interrupted,{instancePath:n+"/iterations/interrup\
ted",parentData:d,parentDataProperty:"interrupted",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
r=s.length);var a=v===r}else var a=!0;if(a){if(d.dropped!==void 0){let v=r;c(d.dropped,{instancePath:n+"/iterations/drop\
ped",parentData:d,parentDataProperty:"dropped",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=
s.length);var a=v===r}else var a=!0;if(a){if(d.late!==void 0){let v=r;c(d.late,{instancePath:n+"/iterations/late",parentData:d,
parentDataProperty:"late",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var a=v===r}else
var a=!0;if(a)if(d.failed!==void 0){let v=r;c(d.failed,{instancePath:n+"/iterations/failed",parentData:d,parentDataProperty:"\
failed",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var a=v===r}else var a=!0}}}}else
return D.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var t=w===r}else var t=!0;if(t){if(e.offeredPerSecond!==void 0){let d=r;P(e.offeredPerSecond,
{instancePath:n+"/offeredPerSecond",parentData:e,parentDataProperty:"offeredPerSecond",rootData:o,dynamicAnchors:u})||(s=
s===null?P.errors:s.concat(P.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.arrivals!==void 0){let d=e.arrivals,
w=r;if(r===w)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.offered===void 0&&($="offered")||d.onTime===void 0&&
($="onTime")||d.late===void 0&&($="late")||d.heldBack===void 0&&($="heldBack")||d.neverSentUsersBusy===void 0&&($="never\
SentUsersBusy")||d.neverSentGeneratorLate===void 0&&($="neverSentGeneratorLate")||d.unaccounted===void 0&&($="unaccounte\
d")||d.completed===void 0&&($="completed")||d.durationMs===void 0&&($="durationMs"))return D.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:$},message:"must have re\
quired property '"+$+"'"}],!1;if(d.offered!==void 0){let v=r;c(d.offered,{instancePath:n+"/arrivals/offered",parentData:d,
parentDataProperty:"offered",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var i=v===
r}else var i=!0;if(i){if(d.onTime!==void 0){let v=r;c(d.onTime,{instancePath:n+"/arrivals/onTime",parentData:d,parentDataProperty:"\
onTime",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var i=v===r}else var i=!0;if(i){
if(d.late!==void 0){let v=r;c(d.late,{instancePath:n+"/arrivals/late",parentData:d,parentDataProperty:"late",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var i=v===r}else var i=!0;if(i){if(d.heldBack!==
void 0){let v=r;c(d.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:d,parentDataProperty:"heldBack",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var i=v===r}else var i=!0;if(i){if(d.neverSentUsersBusy!==
void 0){let v=r;c(d.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:d,parentDataProperty:"n\
everSentUsersBusy",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var i=v===r}else var i=!0;
if(i){if(d.usersHeldBy!==void 0){let v=d.usersHeldBy,j=r;if(!(v==="answers"||v==="script"))return D.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Se.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var i=j===r}else
var i=!0;if(i){if(d.neverSentGeneratorLate!==void 0){let v=r;c(d.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:d,parentDataProperty:"neverSentGeneratorLate",rootData:o,dynamicAnchors:u})||(s=s===null?c.
errors:s.concat(c.errors),r=s.length);var i=v===r}else var i=!0;if(i){if(d.unaccounted!==void 0){let v=r;c(d.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:d,parentDataProperty:"unaccounted",rootData:o,dynamicAnchors:u})||(s=
s===null?c.errors:s.concat(c.errors),r=s.length);var i=v===r}else var i=!0;if(i){if(d.completed!==void 0){let v=r;c(d.completed,
{instancePath:n+"/arrivals/completed",parentData:d,parentDataProperty:"completed",rootData:o,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),r=s.length);var i=v===r}else var i=!0;if(i)if(d.durationMs!==void 0){let v=r;m(d.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:d,parentDataProperty:"durationMs",rootData:o,dynamicAnchors:u})||(s=s===
null?m.errors:s.concat(m.errors),r=s.length);var i=v===r}else var i=!0}}}}}}}}}else return D.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=w===
r}else var t=!0;if(t){if(e.requestsSent!==void 0){let d=r;c(e.requestsSent,{instancePath:n+"/requestsSent",parentData:e,
parentDataProperty:"requestsSent",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=d===
r}else var t=!0;if(t){if(e.users!==void 0){let d=e.users,w=r;if(r===w)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;
if(d.busyMs===void 0&&($="busyMs")||d.inRequestsMs===void 0&&($="inRequestsMs")||d.inUnansweredMs===void 0&&($="inUnansw\
eredMs"))return D.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;if(d.busyMs!==void 0){let v=r;m(d.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:d,parentDataProperty:"busyMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.
length);var f=v===r}else var f=!0;if(f){if(d.inRequestsMs!==void 0){let v=r;m(d.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:d,parentDataProperty:"inRequestsMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.
errors),r=s.length);var f=v===r}else var f=!0;if(f)if(d.inUnansweredMs!==void 0){let v=r;m(d.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:d,parentDataProperty:"inUnansweredMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),r=s.length);var f=v===r}else var f=!0}}else return D.errors=[{instancePath:n+"/users",schemaPath:"#/p\
roperties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=w===r}else var t=!0;if(t){
if(e.notTold!==void 0){let d=r;C(e.notTold,{instancePath:n+"/notTold",parentData:e,parentDataProperty:"notTold",rootData:o,
dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.operations!==
void 0){let d=e.operations,w=r;if(r===w)if(Array.isArray(d)){var y=!0;let $=d.length;for(let v=0;v<$;v++){let j=r;me(d[v],
{instancePath:n+"/operations/"+v,parentData:d,parentDataProperty:v,rootData:o,dynamicAnchors:u})||(s=s===null?me.errors:
s.concat(me.errors),r=s.length);var y=j===r;if(!y)break}}else return D.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=w===r}else var t=!0;
if(t){if(e.seconds!==void 0){let d=e.seconds,w=r;if(r===w)if(Array.isArray(d)){var q=!0;let $=d.length;for(let v=0;v<$;v++){
let j=r;ye(d[v],{instancePath:n+"/seconds/"+v,parentData:d,parentDataProperty:v,rootData:o,dynamicAnchors:u})||(s=s===null?
ye.errors:s.concat(ye.errors),r=s.length);var q=j===r;if(!q)break}}else return D.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=w===r}else var t=!0;if(t){
if(e.exit!==void 0){let d=e.exit,w=r;if(r===w)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.code===void 0&&($=
"code")||d.reason===void 0&&($="reason"))return D.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(d.code!==void 0){let v=d.
code,j=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return D.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var b=j===
r}else var b=!0;if(b)if(d.reason!==void 0){let v=r;if(typeof d.reason!="string")return D.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var b=v===r}else var b=!0}else return D.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=w===r}else var t=!0;if(t){if(e.findings!==void 0){let d=e.
findings,w=r;if(r===w)if(Array.isArray(d)){var g=!0;let $=d.length;for(let v=0;v<$;v++){let j=r;T(d[v],{instancePath:n+"\
/findings/"+v,parentData:d,parentDataProperty:v,rootData:o,dynamicAnchors:u})||(s=s===null?T.errors:s.concat(T.errors),r=
s.length);var g=j===r;if(!g)break}}else return D.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=w===r}else var t=!0;if(t){if(e.profile!==void 0){
let d=r;if(typeof e.profile!="string")return D.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===r}else var t=!0;if(t){if(e.secondsPerEntry!==
void 0){let d=e.secondsPerEntry,w=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return D.errors=[{instancePath:n+
"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(r===w&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return D.errors=[{instancePath:n+"/secondsPer\
Entry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=w===r}else var t=!0;if(t){if(e.marks!==void 0){let d=e.marks,w=r;if(r===w)if(Array.isArray(d)){var h=!0;
let $=d.length;for(let v=0;v<$;v++){let j=r;fe(d[v],{instancePath:n+"/marks/"+v,parentData:d,parentDataProperty:v,rootData:o,
dynamicAnchors:u})||(s=s===null?fe.errors:s.concat(fe.errors),r=s.length);var h=j===r;if(!h)break}}else return D.errors=
[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=w===r}else var t=!0;if(t){if(e.thresholds!==void 0){let d=e.thresholds,w=r;if(r===w)if(Array.isArray(d)){
var S=!0;let $=d.length;for(let v=0;v<$;v++){let j=r;Z(d[v],{instancePath:n+"/thresholds/"+v,parentData:d,parentDataProperty:v,
rootData:o,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),r=s.length);var S=j===r;if(!S)break}}else return D.
errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=w===r}else var t=!0;if(t){if(e.checks!==void 0){let d=e.checks,w=r;if(r===w)if(Array.isArray(d)){
var U=!0;let $=d.length;for(let v=0;v<$;v++){let j=d[v],$e=r;if(r===$e)if(j&&typeof j=="object"&&!Array.isArray(j)){let oe;
if(j.name===void 0&&(oe="name")||j.passes===void 0&&(oe="passes")||j.fails===void 0&&(oe="fails"))return D.errors=[{instancePath:n+
"/checks/"+v,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:oe},message:"mus\
t have required property '"+oe+"'"}],!1;if(j.name!==void 0){let ue=r;if(typeof j.name!="string")return D.errors=[{instancePath:n+
"/checks/"+v+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var M=ue===r}else var M=!0;if(M){if(j.passes!==void 0){let ue=r;c(j.passes,{instancePath:n+"/checks\
/"+v+"/passes",parentData:j,parentDataProperty:"passes",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
r=s.length);var M=ue===r}else var M=!0;if(M)if(j.fails!==void 0){let ue=r;c(j.fails,{instancePath:n+"/checks/"+v+"/fails",
parentData:j,parentDataProperty:"fails",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var M=ue===r}else var M=!0}}else return D.errors=[{instancePath:n+"/checks/"+v,schemaPath:"#/properties/checks/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=$e===r;if(!U)break}}else return D.errors=[{
instancePath:n+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=w===r}else var t=!0;if(t){if(e.trends!==void 0){let d=e.trends,w=r;if(r===w)if(Array.isArray(d)){var B=!0;
let $=d.length;for(let v=0;v<$;v++){let j=d[v],$e=r;if(r===$e)if(j&&typeof j=="object"&&!Array.isArray(j)){let oe;if(j.metric===
void 0&&(oe="metric")||j.mean===void 0&&(oe="mean"))return D.errors=[{instancePath:n+"/trends/"+v,schemaPath:"#/properti\
es/trends/items/required",keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],
!1;if(j.metric!==void 0){let ue=r;if(typeof j.metric!="string")return D.errors=[{instancePath:n+"/trends/"+v+"/metric",schemaPath:"\
#/properties/trends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=ue===
r}else var we=!0;if(we)if(j.mean!==void 0){let ue=j.mean,xe=r;if(!(typeof ue=="number"&&isFinite(ue)))return D.errors=[{
instancePath:n+"/trends/"+v+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var we=xe===r}else var we=!0}else return D.errors=[{instancePath:n+"/trends/"+v,schemaPath:"\
#/properties/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var B=$e===r;if(!B)break}}else
return D.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=w===r}else var t=!0;if(t){if(e.targetCpuSeconds!==void 0){let d=r;m(e.targetCpuSeconds,{instancePath:n+
"/targetCpuSeconds",parentData:e,parentDataProperty:"targetCpuSeconds",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.ledger!==void 0){let d=r;ge(e.ledger,{instancePath:n+
"/ledger",parentData:e,parentDataProperty:"ledger",rootData:o,dynamicAnchors:u})||(s=s===null?ge.errors:s.concat(ge.errors),
r=s.length);var t=d===r}else var t=!0;if(t){if(e.processes!==void 0){let d=e.processes,w=r;if(r===w)if(Array.isArray(d)){
var be=!0;let $=d.length;for(let v=0;v<$;v++){let j=r;re(d[v],{instancePath:n+"/processes/"+v,parentData:d,parentDataProperty:v,
rootData:o,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(re.errors),r=s.length);var be=j===r;if(!be)break}}else return D.
errors=[{instancePath:n+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=w===r}else var t=!0;if(t){if(e.health!==void 0){let d=r;se(e.health,{instancePath:n+"/health",
parentData:e,parentDataProperty:"health",rootData:o,dynamicAnchors:u})||(s=s===null?se.errors:s.concat(se.errors),r=s.length);
var t=d===r}else var t=!0;if(t)if(e.validity!==void 0){let d=e.validity,w=r;if(r===w)if(d&&typeof d=="object"&&!Array.isArray(
d)){let $;if(d.valid===void 0&&($="valid")||d.reasons===void 0&&($="reasons"))return D.errors=[{instancePath:n+"/validit\
y",schemaPath:"#/properties/validity/required",keyword:"required",params:{missingProperty:$},message:"must have required\
 property '"+$+"'"}],!1;if(d.valid!==void 0){let v=r;if(typeof d.valid!="boolean")return D.errors=[{instancePath:n+"/val\
idity/valid",schemaPath:"#/properties/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"}],!1;var R=v===r}else var R=!0;if(R)if(d.reasons!==void 0){let v=r;C(d.reasons,{instancePath:n+"/validity\
/reasons",parentData:d,parentDataProperty:"reasons",rootData:o,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),
r=s.length);var R=v===r}else var R=!0}else return D.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validit\
y/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=w===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return D.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return D.errors=s,r===0}D.evaluated={props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,
seed:!0,iterations:!0,offeredPerSecond:!0,arrivals:!0,requestsSent:!0,users:!0,notTold:!0,operations:!0,seconds:!0,exit:!0,
findings:!0,profile:!0,secondsPerEntry:!0,marks:!0,thresholds:!0,checks:!0,trends:!0,targetCpuSeconds:!0,ledger:!0,processes:!0,
health:!0,validity:!0},dynamicProps:!1,dynamicItems:!1};var ke={type:"object",required:["objectives","workload","rateMin",
"rateMax","confidence","steps","answer"],properties:{objectives:{$ref:"#/$defs/lines"},workload:{type:"object",required:[
"workers","jobDurationMs","batch","backOff","stepDurationMs","warmUpMs"],properties:{engine:{enum:["embedded","k6"]},workers:{
$ref:"#/$defs/count"},jobDurationMs:{$ref:"#/$defs/amount"},batch:{$ref:"#/$defs/count"},backOff:{enum:["none","aimd"]},
stepDurationMs:{$ref:"#/$defs/amount"},warmUpMs:{$ref:"#/$defs/amount"}}},rateMin:{$ref:"#/$defs/amount"},rateMax:{$ref:"\
#/$defs/amount"},confidence:{type:"number",minimum:0,maximum:1},atLeastPerSecond:{$ref:"#/$defs/amount"},steps:{type:"ar\
ray",items:{$ref:"#/$defs/capacityStep"}},answer:{type:"object",required:["outcome","perSecond","perSecondLow","perSecon\
dHigh","limit","reason"],properties:{outcome:{enum:["found","at-least","not-met","unfinished"]},perSecond:{$ref:"#/$defs\
/amountOrNull"},perSecondLow:{$ref:"#/$defs/amountOrNull"},perSecondHigh:{$ref:"#/$defs/amountOrNull"},limit:{enum:["slo",
"backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}}}},He={type:"object",required:["\
offeredPerSecond","seed","startedAt","durationMs","fromSecond","toSecond","steady","completedPerSecond","completion","ba\
ckpressure","errors","backlogGrowthPerSecond","createUsP50","createUsP99","instanceMsP50","instanceMsP99","objectives","\
valid","sustained","limit","reason"],properties:{offeredPerSecond:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},startedAt:{
$ref:"#/$defs/instant"},durationMs:{$ref:"#/$defs/amount"},fromSecond:{$ref:"#/$defs/count"},toSecond:{$ref:"#/$defs/cou\
nt"},steady:{type:"boolean"},completedPerSecond:{$ref:"#/$defs/amount"},completion:{$ref:"#/$defs/amount"},backpressure:{
$ref:"#/$defs/amount"},errors:{$ref:"#/$defs/amount"},backlogGrowthPerSecond:{type:"number"},createUsP50:{$ref:"#/$defs/\
amountOrNull"},createUsP99:{$ref:"#/$defs/amountOrNull"},instanceMsP50:{$ref:"#/$defs/amountOrNull"},instanceMsP99:{$ref:"\
#/$defs/amountOrNull"},objectives:{type:"array",items:{type:"object",required:["expression","observed","passed"],properties:{
expression:{type:"string"},observed:{$ref:"#/$defs/amountOrNull"},passed:{type:"boolean"}}}},valid:{type:"boolean"},sustained:{
type:"boolean"},limit:{enum:["slo","backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}};
function O(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=O.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let i;if(e.offeredPerSecond===void 0&&(i="offeredPerSecond")||e.seed===void 0&&(i="seed")||e.startedAt===void 0&&(i=
"startedAt")||e.durationMs===void 0&&(i="durationMs")||e.fromSecond===void 0&&(i="fromSecond")||e.toSecond===void 0&&(i=
"toSecond")||e.steady===void 0&&(i="steady")||e.completedPerSecond===void 0&&(i="completedPerSecond")||e.completion===void 0&&
(i="completion")||e.backpressure===void 0&&(i="backpressure")||e.errors===void 0&&(i="errors")||e.backlogGrowthPerSecond===
void 0&&(i="backlogGrowthPerSecond")||e.createUsP50===void 0&&(i="createUsP50")||e.createUsP99===void 0&&(i="createUsP99")||
e.instanceMsP50===void 0&&(i="instanceMsP50")||e.instanceMsP99===void 0&&(i="instanceMsP99")||e.objectives===void 0&&(i=
"objectives")||e.valid===void 0&&(i="valid")||e.sustained===void 0&&(i="sustained")||e.limit===void 0&&(i="limit")||e.reason===
void 0&&(i="reason"))return O.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(e.offeredPerSecond!==void 0){let f=r;m(e.offeredPerSecond,{instancePath:n+
"/offeredPerSecond",parentData:e,parentDataProperty:"offeredPerSecond",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.seed!==void 0){let f=r;F(e.seed,{instancePath:n+"/se\
ed",parentData:e,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),r=s.length);
var t=f===r}else var t=!0;if(t){if(e.startedAt!==void 0){let f=r;z(e.startedAt,{instancePath:n+"/startedAt",parentData:e,
parentDataProperty:"startedAt",rootData:o,dynamicAnchors:u})||(s=s===null?z.errors:s.concat(z.errors),r=s.length);var t=f===
r}else var t=!0;if(t){if(e.durationMs!==void 0){let f=r;m(e.durationMs,{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"\
durationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.fromSecond!==void 0){let f=r;c(e.fromSecond,{instancePath:n+"/fromSecond",parentData:e,parentDataProperty:"fr\
omSecond",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){
if(e.toSecond!==void 0){let f=r;c(e.toSecond,{instancePath:n+"/toSecond",parentData:e,parentDataProperty:"toSecond",rootData:o,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.steady!==void 0){
let f=r;if(typeof e.steady!="boolean")return O.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;if(t){if(e.completedPerSecond!==void 0){
let f=r;m(e.completedPerSecond,{instancePath:n+"/completedPerSecond",parentData:e,parentDataProperty:"completedPerSecond",
rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.
completion!==void 0){let f=r;m(e.completion,{instancePath:n+"/completion",parentData:e,parentDataProperty:"completion",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.backpressure!==
void 0){let f=r;m(e.backpressure,{instancePath:n+"/backpressure",parentData:e,parentDataProperty:"backpressure",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.errors!==void 0){
let f=r;m(e.errors,{instancePath:n+"/errors",parentData:e,parentDataProperty:"errors",rootData:o,dynamicAnchors:u})||(s=
s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.backlogGrowthPerSecond!==void 0){let f=e.
backlogGrowthPerSecond,y=r;if(!(typeof f=="number"&&isFinite(f)))return O.errors=[{instancePath:n+"/backlogGrowthPerSeco\
nd",schemaPath:"#/properties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=y===r}else var t=!0;if(t){if(e.createUsP50!==void 0){let f=r;P(e.createUsP50,{instancePath:n+"/createUsP50",parentData:e,
parentDataProperty:"createUsP50",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=f===
r}else var t=!0;if(t){if(e.createUsP99!==void 0){let f=r;P(e.createUsP99,{instancePath:n+"/createUsP99",parentData:e,parentDataProperty:"\
createUsP99",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.instanceMsP50!==void 0){let f=r;P(e.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:e,parentDataProperty:"\
instanceMsP50",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.instanceMsP99!==void 0){let f=r;P(e.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:e,parentDataProperty:"\
instanceMsP99",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.objectives!==void 0){let f=e.objectives,y=r;if(r===y)if(Array.isArray(f)){var p=!0;let b=f.length;for(let g=0;g<
b;g++){let h=f[g],S=r;if(r===S)if(h&&typeof h=="object"&&!Array.isArray(h)){let M;if(h.expression===void 0&&(M="expressi\
on")||h.observed===void 0&&(M="observed")||h.passed===void 0&&(M="passed"))return O.errors=[{instancePath:n+"/objectives\
/"+g,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:M},message:"must hav\
e required property '"+M+"'"}],!1;if(h.expression!==void 0){let B=r;if(typeof h.expression!="string")return O.errors=[{instancePath:n+
"/objectives/"+g+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=B===r}else var a=!0;if(a){if(h.observed!==void 0){let B=r;P(h.observed,
{instancePath:n+"/objectives/"+g+"/observed",parentData:h,parentDataProperty:"observed",rootData:o,dynamicAnchors:u})||(s=
s===null?P.errors:s.concat(P.errors),r=s.length);var a=B===r}else var a=!0;if(a)if(h.passed!==void 0){let B=r;if(typeof h.
passed!="boolean")return O.errors=[{instancePath:n+"/objectives/"+g+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=B===r}else var a=!0}}else
return O.errors=[{instancePath:n+"/objectives/"+g,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var p=S===r;if(!p)break}}else return O.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===r}else
var t=!0;if(t){if(e.valid!==void 0){let f=r;if(typeof e.valid!="boolean")return O.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;
if(t){if(e.sustained!==void 0){let f=r;if(typeof e.sustained!="boolean")return O.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;
if(t){if(e.limit!==void 0){let f=e.limit,y=r;if(!(f==="slo"||f==="backpressure"||f==="backlog"||f==="errors"||f==="gener\
ator"||f==="rate-max"||f===null))return O.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",keyword:"\
enum",params:{allowedValues:He.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===
r}else var t=!0;if(t)if(e.reason!==void 0){let f=r;if(typeof e.reason!="string")return O.errors=[{instancePath:n+"/reaso\
n",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else
var t=!0}}}}}}}}}}}}}}}}}}}}else return O.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return O.errors=s,r===0}O.evaluated={props:{offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,
fromSecond:!0,toSecond:!0,steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,
createUsP50:!0,createUsP99:!0,instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},
dynamicProps:!1,dynamicItems:!1};function I(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let f;if(e.objectives===void 0&&(f="objectives")||e.workload===void 0&&(f="workload")||e.rateMin===
void 0&&(f="rateMin")||e.rateMax===void 0&&(f="rateMax")||e.confidence===void 0&&(f="confidence")||e.steps===void 0&&(f=
"steps")||e.answer===void 0&&(f="answer"))return I.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(e.objectives!==void 0){let y=r;C(e.objectives,{
instancePath:n+"/objectives",parentData:e,parentDataProperty:"objectives",rootData:o,dynamicAnchors:u})||(s=s===null?C.errors:
s.concat(C.errors),r=s.length);var t=y===r}else var t=!0;if(t){if(e.workload!==void 0){let y=e.workload,q=r;if(r===q)if(y&&
typeof y=="object"&&!Array.isArray(y)){let g;if(y.workers===void 0&&(g="workers")||y.jobDurationMs===void 0&&(g="jobDura\
tionMs")||y.batch===void 0&&(g="batch")||y.backOff===void 0&&(g="backOff")||y.stepDurationMs===void 0&&(g="stepDurationM\
s")||y.warmUpMs===void 0&&(g="warmUpMs"))return I.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/\
required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(y.engine!==
void 0){let h=y.engine,S=r;if(!(h==="embedded"||h==="k6"))return I.errors=[{instancePath:n+"/workload/engine",schemaPath:"\
#/properties/workload/properties/engine/enum",keyword:"enum",params:{allowedValues:ke.properties.workload.properties.engine.
enum},message:"must be equal to one of the allowed values"}],!1;var p=S===r}else var p=!0;if(p){if(y.workers!==void 0){let h=r;
c(y.workers,{instancePath:n+"/workload/workers",parentData:y,parentDataProperty:"workers",rootData:o,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var p=h===r}else var p=!0;if(p){if(y.jobDurationMs!==void 0){let h=r;
m(y.jobDurationMs,{instancePath:n+"/workload/jobDurationMs",parentData:y,parentDataProperty:"jobDurationMs",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=h===r}else var p=!0;if(p){if(y.batch!==void 0){let h=r;c(y.batch,
{instancePath:n+"/workload/batch",parentData:y,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var p=h===r}else var p=!0;if(p){if(y.backOff!==void 0){let h=y.backOff,S=r;if(!(h==="none"||
h==="aimd"))return I.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:ke.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var p=S===r}else var p=!0;if(p){if(y.stepDurationMs!==void 0){let h=r;m(y.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:y,parentDataProperty:"stepDurationMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var p=h===r}else var p=!0;if(p)if(y.warmUpMs!==void 0){let h=r;m(y.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:y,parentDataProperty:"warmUpMs",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),r=s.length);var p=h===r}else var p=!0}}}}}}else return I.errors=[{instancePath:n+"/workload",schemaPath:"#/pro\
perties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=q===r}else var t=!0;if(t){
if(e.rateMin!==void 0){let y=r;m(e.rateMin,{instancePath:n+"/rateMin",parentData:e,parentDataProperty:"rateMin",rootData:o,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=y===r}else var t=!0;if(t){if(e.rateMax!==void 0){
let y=r;m(e.rateMax,{instancePath:n+"/rateMax",parentData:e,parentDataProperty:"rateMax",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=y===r}else var t=!0;if(t){if(e.confidence!==void 0){let y=e.confidence,
q=r;if(r===q)if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y))return I.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(y<0||
isNaN(y))return I.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return I.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=q===r}else var t=!0;
if(t){if(e.atLeastPerSecond!==void 0){let y=r;m(e.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:e,parentDataProperty:"\
atLeastPerSecond",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=y===r}else var t=!0;
if(t){if(e.steps!==void 0){let y=e.steps,q=r;if(r===q)if(Array.isArray(y)){var a=!0;let g=y.length;for(let h=0;h<g;h++){
let S=r;O(y[h],{instancePath:n+"/steps/"+h,parentData:y,parentDataProperty:h,rootData:o,dynamicAnchors:u})||(s=s===null?
O.errors:s.concat(O.errors),r=s.length);var a=S===r;if(!a)break}}else return I.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=q===r}else var t=!0;if(t)
if(e.answer!==void 0){let y=e.answer,q=r;if(r===q)if(y&&typeof y=="object"&&!Array.isArray(y)){let g;if(y.outcome===void 0&&
(g="outcome")||y.perSecond===void 0&&(g="perSecond")||y.perSecondLow===void 0&&(g="perSecondLow")||y.perSecondHigh===void 0&&
(g="perSecondHigh")||y.limit===void 0&&(g="limit")||y.reason===void 0&&(g="reason"))return I.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:g},message:"must have requir\
ed property '"+g+"'"}],!1;if(y.outcome!==void 0){let h=y.outcome,S=r;if(!(h==="found"||h==="at-least"||h==="not-met"||h===
"unfinished"))return I.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/properties/outcome/enum",
keyword:"enum",params:{allowedValues:ke.properties.answer.properties.outcome.enum},message:"must be equal to one of the \
allowed values"}],!1;var i=S===r}else var i=!0;if(i){if(y.perSecond!==void 0){let h=r;P(y.perSecond,{instancePath:n+"/an\
swer/perSecond",parentData:y,parentDataProperty:"perSecond",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(
P.errors),r=s.length);var i=h===r}else var i=!0;if(i){if(y.perSecondLow!==void 0){let h=r;P(y.perSecondLow,{instancePath:n+
"/answer/perSecondLow",parentData:y,parentDataProperty:"perSecondLow",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),r=s.length);var i=h===r}else var i=!0;if(i){if(y.perSecondHigh!==void 0){let h=r;P(y.perSecondHigh,{instancePath:n+
"/answer/perSecondHigh",parentData:y,parentDataProperty:"perSecondHigh",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),r=s.length);var i=h===r}else var i=!0;if(i){if(y.limit!==void 0){let h=y.limit,S=r;if(!(h==="slo"||h===
"backpressure"||h==="backlog"||h==="errors"||h==="generator"||h==="rate-max"||h===null))return I.errors=[{instancePath:n+
"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{allowedValues:ke.properties.
answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var i=S===r}else var i=!0;if(i)if(y.
reason!==void 0){let h=r;if(typeof y.reason!="string")return I.errors=[{instancePath:n+"/answer/reason",schemaPath:"#/pr\
operties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===r}else
var i=!0}}}}}else return I.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=q===r}else var t=!0}}}}}}}else return I.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.errors=s,r===0}I.evaluated={props:{
objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,dynamicItems:!1};
var qe={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured","stoppedEarly","f\
alseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","failed","inconclusi\
ve"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSide"},runsPlanned:{
$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{$ref:"#/$defs\
/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetric"}},newFindings:{
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function Q(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=Q.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let p;if(e.source===void 0&&(p="source")||e.version===void 0&&(p="version"))return Q.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(e.source!==
void 0){let a=r;if(typeof e.source!="string")return Q.errors=[{instancePath:n+"/source",schemaPath:"#/properties/source/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t)if(e.version!==
void 0){let a=r;x(e.version,{instancePath:n+"/version",parentData:e,parentDataProperty:"version",rootData:o,dynamicAnchors:u})||
(s=s===null?x.errors:s.concat(x.errors),r=s.length);var t=a===r}else var t=!0}else return Q.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=s,r===0}Q.evaluated={props:{
source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function L(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=L.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="number"&&isFinite(e)){
if(e>1||isNaN(e))return L.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(e<0||isNaN(e))return L.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return L.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return L.errors=s,r===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ue={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{enum:["thro\
ughput","median","p95","p99","instance-time","cpu-per-instance"]},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$d\
efs/amount"},ratio:{$ref:"#/$defs/amount"},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},
p:{$ref:"#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$d\
efs/amount"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{
type:"array",items:{$ref:"#/$defs/amount"}}}};function K(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.scenario===void 0&&(a="scenario")||e.metric===void 0&&(a="\
metric")||e.baseline===void 0&&(a="baseline")||e.candidate===void 0&&(a="candidate")||e.ratio===void 0&&(a="ratio")||e.ratioLow===
void 0&&(a="ratioLow")||e.ratioHigh===void 0&&(a="ratioHigh")||e.p===void 0&&(a="p")||e.pCorrected===void 0&&(a="pCorrec\
ted")||e.effect===void 0&&(a="effect")||e.margin===void 0&&(a="margin")||e.detectableEffect===void 0&&(a="detectableEffe\
ct")||e.outcome===void 0&&(a="outcome")||e.pairRatios===void 0&&(a="pairRatios"))return K.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.scenario!==
void 0){let i=r;if(typeof e.scenario!="string")return K.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/sce\
nario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===r}else var t=!0;if(t){if(e.metric!==
void 0){let i=e.metric,f=r;if(!(i==="throughput"||i==="median"||i==="p95"||i==="p99"||i==="instance-time"||i==="cpu-per-\
instance"))return K.errors=[{instancePath:n+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:Ue.
properties.metric.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===r}else var t=!0;if(t){if(e.baseline!==
void 0){let i=r;m(e.baseline,{instancePath:n+"/baseline",parentData:e,parentDataProperty:"baseline",rootData:o,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.candidate!==void 0){let i=r;m(e.
candidate,{instancePath:n+"/candidate",parentData:e,parentDataProperty:"candidate",rootData:o,dynamicAnchors:u})||(s=s===
null?m.errors:s.concat(m.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.ratio!==void 0){let i=r;m(e.ratio,{instancePath:n+
"/ratio",parentData:e,parentDataProperty:"ratio",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var t=i===r}else var t=!0;if(t){if(e.ratioLow!==void 0){let i=r;P(e.ratioLow,{instancePath:n+"/ratioLow",parentData:e,
parentDataProperty:"ratioLow",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=i===
r}else var t=!0;if(t){if(e.ratioHigh!==void 0){let i=r;P(e.ratioHigh,{instancePath:n+"/ratioHigh",parentData:e,parentDataProperty:"\
ratioHigh",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=i===r}else var t=!0;
if(t){if(e.p!==void 0){let i=r;L(e.p,{instancePath:n+"/p",parentData:e,parentDataProperty:"p",rootData:o,dynamicAnchors:u})||
(s=s===null?L.errors:s.concat(L.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.pCorrected!==void 0){let i=r;L(
e.pCorrected,{instancePath:n+"/pCorrected",parentData:e,parentDataProperty:"pCorrected",rootData:o,dynamicAnchors:u})||(s=
s===null?L.errors:s.concat(L.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.effect!==void 0){let i=r;m(e.effect,
{instancePath:n+"/effect",parentData:e,parentDataProperty:"effect",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.
concat(m.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.margin!==void 0){let i=r;m(e.margin,{instancePath:n+"/\
margin",parentData:e,parentDataProperty:"margin",rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var t=i===r}else var t=!0;if(t){if(e.detectableEffect!==void 0){let i=r;P(e.detectableEffect,{instancePath:n+
"/detectableEffect",parentData:e,parentDataProperty:"detectableEffect",rootData:o,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.outcome!==void 0){let i=e.outcome,f=r;if(!(i==="wors\
e"||i==="better"||i==="same"||i==="unclear"))return K.errors=[{instancePath:n+"/outcome",schemaPath:"#/properties/outcom\
e/enum",keyword:"enum",params:{allowedValues:Ue.properties.outcome.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var t=f===r}else var t=!0;if(t)if(e.pairRatios!==void 0){let i=e.pairRatios,f=r;if(r===f)if(Array.isArray(i)){
var p=!0;let q=i.length;for(let b=0;b<q;b++){let g=r;m(i[b],{instancePath:n+"/pairRatios/"+b,parentData:i,parentDataProperty:b,
rootData:o,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var p=g===r;if(!p)break}}else return K.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=f===r}else var t=!0}}}}}}}}}}}}}else return K.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return K.errors=s,r===0}K.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,detectableEffect:!0,outcome:!0,
pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function G(e,{instancePath:n="",parentData:_,parentDataProperty:k,rootData:o=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.outcome===void 0&&(i="outcome")||e.design===void 0&&(i="de\
sign")||e.baseline===void 0&&(i="baseline")||e.candidate===void 0&&(i="candidate")||e.runsPlanned===void 0&&(i="runsPlan\
ned")||e.runsMeasured===void 0&&(i="runsMeasured")||e.stoppedEarly===void 0&&(i="stoppedEarly")||e.falseAlarmRateMax===void 0&&
(i="falseAlarmRateMax")||e.confidence===void 0&&(i="confidence")||e.metrics===void 0&&(i="metrics")||e.newFindings===void 0&&
(i="newFindings")||e.notes===void 0&&(i="notes"))return G.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.outcome!==void 0){let f=e.outcome,
y=r;if(!(f==="passed"||f==="failed"||f==="inconclusive"))return G.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:qe.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=y===r}else var t=!0;if(t){if(e.design!==void 0){let f=e.design,y=r;if(!(f==="pairs"||f==="s\
ets"))return G.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:qe.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===r}else var t=!0;if(t){if(e.baseline!==
void 0){let f=r;Q(e.baseline,{instancePath:n+"/baseline",parentData:e,parentDataProperty:"baseline",rootData:o,dynamicAnchors:u})||
(s=s===null?Q.errors:s.concat(Q.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.candidate!==void 0){let f=r;Q(e.
candidate,{instancePath:n+"/candidate",parentData:e,parentDataProperty:"candidate",rootData:o,dynamicAnchors:u})||(s=s===
null?Q.errors:s.concat(Q.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.runsPlanned!==void 0){let f=r;c(e.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:e,parentDataProperty:"runsPlanned",rootData:o,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.runsMeasured!==void 0){let f=r;c(e.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:e,parentDataProperty:"runsMeasured",rootData:o,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.stoppedEarly!==void 0){let f=r;if(typeof e.
stoppedEarly!="boolean")return G.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;if(t){if(e.falseAlarmRateMax!==void 0){
let f=r;L(e.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:e,parentDataProperty:"falseAlarmRateMax",rootData:o,
dynamicAnchors:u})||(s=s===null?L.errors:s.concat(L.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.confidence!==
void 0){let f=r;L(e.confidence,{instancePath:n+"/confidence",parentData:e,parentDataProperty:"confidence",rootData:o,dynamicAnchors:u})||
(s=s===null?L.errors:s.concat(L.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.metrics!==void 0){let f=e.metrics,
y=r;if(r===y)if(Array.isArray(f)){var p=!0;let b=f.length;for(let g=0;g<b;g++){let h=r;K(f[g],{instancePath:n+"/metrics/"+
g,parentData:f,parentDataProperty:g,rootData:o,dynamicAnchors:u})||(s=s===null?K.errors:s.concat(K.errors),r=s.length);var p=h===
r;if(!p)break}}else return G.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=y===r}else var t=!0;if(t){if(e.newFindings!==void 0){let f=e.newFindings,
y=r;if(!Array.isArray(f)&&f!==null)return G.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/\
type",keyword:"type",params:{type:qe.properties.newFindings.type},message:"must be array,null"}],!1;if(r===y&&Array.isArray(
f)){var a=!0;let b=f.length;for(let g=0;g<b;g++){let h=r;if(typeof f[g]!="string")return G.errors=[{instancePath:n+"/new\
Findings/"+g,schemaPath:"#/properties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=h===r;if(!a)break}}var t=y===r}else var t=!0;if(t)if(e.notes!==void 0){let f=r;C(e.notes,{instancePath:n+
"/notes",parentData:e,parentDataProperty:"notes",rootData:o,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),
r=s.length);var t=f===r}else var t=!0}}}}}}}}}}}else return G.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return G.errors=s,r===0}G.evaluated={props:{outcome:!0,design:!0,baseline:!0,
candidate:!0,runsPlanned:!0,runsMeasured:!0,stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var Ge={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function ve(e,{instancePath:n="",parentData:_,parentDataProperty:k,
rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let p;if(e.status===void 0&&(p="status")||e.reasons===
void 0&&(p="reasons"))return ve.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(e.status!==void 0){let a=e.status,i=r;if(!(a==="passed"||a==="fail\
ed"||a==="inconclusive"))return ve.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:Ge.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===r}else
var t=!0;if(t)if(e.reasons!==void 0){let a=r;C(e.reasons,{instancePath:n+"/reasons",parentData:e,parentDataProperty:"rea\
sons",rootData:o,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),r=s.length);var t=a===r}else var t=!0}else return ve.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.
errors=s,r===0}ve.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function ce(e,{instancePath:n="",
parentData:_,parentDataProperty:k,rootData:o=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ce.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.schema===
void 0&&(a="schema")||e.schemaVersion===void 0&&(a="schemaVersion")||e.run===void 0&&(a="run")||e.target===void 0&&(a="t\
arget")||e.generator===void 0&&(a="generator")||e.contract===void 0&&(a="contract")||e.loads===void 0&&(a="loads")||e.verdict===
void 0&&(a="verdict")||e.warnings===void 0&&(a="warnings"))return ce.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.schema!==void 0){let i=r;if(e.
schema!=="c8gauge/run-record")return ce.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=i===r}else var t=!0;if(t){
if(e.schemaVersion!==void 0){let i=r;if(e.schemaVersion!==2)return ce.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=i===
r}else var t=!0;if(t){if(e.run!==void 0){let i=r;W(e.run,{instancePath:n+"/run",parentData:e,parentDataProperty:"run",rootData:o,
dynamicAnchors:u})||(s=s===null?W.errors:s.concat(W.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.target!==void 0){
let i=r;pe(e.target,{instancePath:n+"/target",parentData:e,parentDataProperty:"target",rootData:o,dynamicAnchors:u})||(s=
s===null?pe.errors:s.concat(pe.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.generator!==void 0){let i=r;Y(e.
generator,{instancePath:n+"/generator",parentData:e,parentDataProperty:"generator",rootData:o,dynamicAnchors:u})||(s=s===
null?Y.errors:s.concat(Y.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.contract!==void 0){let i=r;ee(e.contract,
{instancePath:n+"/contract",parentData:e,parentDataProperty:"contract",rootData:o,dynamicAnchors:u})||(s=s===null?ee.errors:
s.concat(ee.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.conformance!==void 0){let i=r;A(e.conformance,{instancePath:n+
"/conformance",parentData:e,parentDataProperty:"conformance",rootData:o,dynamicAnchors:u})||(s=s===null?A.errors:s.concat(
A.errors),r=s.length);var t=i===r}else var t=!0;if(t){if(e.loads!==void 0){let i=e.loads,f=r;if(r===f)if(Array.isArray(i)){
var p=!0;let q=i.length;for(let b=0;b<q;b++){let g=r;D(i[b],{instancePath:n+"/loads/"+b,parentData:i,parentDataProperty:b,
rootData:o,dynamicAnchors:u})||(s=s===null?D.errors:s.concat(D.errors),r=s.length);var p=g===r;if(!p)break}}else return ce.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=f===r}else var t=!0;if(t){if(e.capacity!==void 0){let i=r;I(e.capacity,{instancePath:n+"/capacity",
parentData:e,parentDataProperty:"capacity",rootData:o,dynamicAnchors:u})||(s=s===null?I.errors:s.concat(I.errors),r=s.length);
var t=i===r}else var t=!0;if(t){if(e.gate!==void 0){let i=r;G(e.gate,{instancePath:n+"/gate",parentData:e,parentDataProperty:"\
gate",rootData:o,dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),r=s.length);var t=i===r}else var t=!0;if(t){
if(e.verdict!==void 0){let i=r;ve(e.verdict,{instancePath:n+"/verdict",parentData:e,parentDataProperty:"verdict",rootData:o,
dynamicAnchors:u})||(s=s===null?ve.errors:s.concat(ve.errors),r=s.length);var t=i===r}else var t=!0;if(t)if(e.warnings!==
void 0){let i=r;C(e.warnings,{instancePath:n+"/warnings",parentData:e,parentDataProperty:"warnings",rootData:o,dynamicAnchors:u})||
(s=s===null?C.errors:s.concat(C.errors),r=s.length);var t=i===r}else var t=!0}}}}}}}}}}}else return ce.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=s,r===0}ce.evaluated=
{props:{schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{We as validate};
