// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Ue=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(w){throw n=0,w}};var je=Ue($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});function _e(e){let n=e.length,w=0,k=0,p;for(;k<
n;)w++,p=e.charCodeAt(k++),p>=55296&&p<=56319&&k<n&&(p=e.charCodeAt(k),(p&64512)===56320&&k++);return w}$e.default=_e;_e.
code='require("ajv/dist/runtime/ucs2length").default'});var Ze=ce;var xe=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function z(e,{instancePath:n="",parentData:w,
parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="string"){if(!xe.test(e))return z.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return z.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return z.errors=s,r===0}z.evaluated=
{dynamicProps:!1,dynamicItems:!1};function m(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=m.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="number"&&isFinite(e)){
if(e<0||isNaN(e))return m.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return m.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return m.errors=s,r===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};function B(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=B.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)?(B.errors=s,r===0):(B.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1)}B.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(e,{instancePath:n="",parentData:w,parentDataProperty:k,
rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=Z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.id===void 0&&(i="id")||e.command===void 0&&(i=
"command")||e.c8gaugeVersion===void 0&&(i="c8gaugeVersion")||e.startedAt===void 0&&(i="startedAt")||e.durationMs===void 0&&
(i="durationMs")||e.seed===void 0&&(i="seed"))return Z.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.id!==void 0){let a=r;if(typeof e.id!=
"string")return Z.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.command!==void 0){let a=r;if(typeof e.command!="strin\
g")return Z.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.c8gaugeVersion!==void 0){let a=r;if(typeof e.c8gaugeVersion!=
"string")return Z.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.startedAt!==void 0){let a=r;z(
e.startedAt,{instancePath:n+"/startedAt",parentData:e,parentDataProperty:"startedAt",rootData:p,dynamicAnchors:u})||(s=s===
null?z.errors:s.concat(z.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.durationMs!==void 0){let a=r;m(e.durationMs,
{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:p,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.seed!==void 0){let a=r;B(e.seed,{instancePath:n+
"/seed",parentData:e,parentDataProperty:"seed",rootData:p,dynamicAnchors:u})||(s=s===null?B.errors:s.concat(B.errors),r=
s.length);var t=a===r}else var t=!0;if(t)if(e.revision!==void 0){let a=r;if(typeof e.revision!="string")return Z.errors=
[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=a===r}else var t=!0}}}}}}else return Z.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Z.errors=s,r===0}Z.evaluated={props:{id:!0,command:!0,c8gaugeVersion:!0,
startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var Ie={type:["string","null"]};function x(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=x.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e!="string"&&
e!==null?(x.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ie.type},message:"must be string,nul\
l"}],!1):(x.errors=s,r===0)}x.evaluated={dynamicProps:!1,dynamicItems:!1};var Ne={type:["number","null"],minimum:0};function P(e,{
instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=P.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof e=="number"&&isFinite(e))&&e!==null?(P.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ne.type},message:"must be number,null"}],!1):r===0&&typeof e==
"number"&&isFinite(e)&&(e<0||isNaN(e))?(P.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(P.errors=s,r===0)}P.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(e,{
instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=pe.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){
let i;if(e.baseUrl===void 0&&(i="baseUrl")||e.embedded===void 0&&(i="embedded")||e.gatewayVersion===void 0&&(i="gatewayV\
ersion")||e.clusterSize===void 0&&(i="clusterSize")||e.partitionsCount===void 0&&(i="partitionsCount"))return pe.errors=
[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prope\
rty '"+i+"'"}],!1;if(e.baseUrl!==void 0){let a=r;if(typeof e.baseUrl!="string")return pe.errors=[{instancePath:n+"/baseU\
rl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.embedded!==void 0){let a=r;if(typeof e.embedded!="boolean")return pe.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=a===r}else var t=!0;if(t){if(e.gatewayVersion!==void 0){let a=r;x(e.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:e,parentDataProperty:"gatewayVersion",rootData:p,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.clusterSize!==void 0){let a=r;P(e.clusterSize,{instancePath:n+"/cluster\
Size",parentData:e,parentDataProperty:"clusterSize",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),
r=s.length);var t=a===r}else var t=!0;if(t)if(e.partitionsCount!==void 0){let a=r;P(e.partitionsCount,{instancePath:n+"/\
partitionsCount",parentData:e,parentDataProperty:"partitionsCount",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.
concat(P.errors),r=s.length);var t=a===r}else var t=!0}}}}else return pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=s,r===0}pe.evaluated={props:{baseUrl:!0,embedded:!0,
gatewayVersion:!0,clusterSize:!0,partitionsCount:!0},dynamicProps:!1,dynamicItems:!1};function c(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=c.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)?r===0&&typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))?(c.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(c.errors=s,r===0):(c.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}c.evaluated={dynamicProps:!1,dynamicItems:!1};
function X(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=X.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let i;if(e.node===void 0&&(i="node")||e.platform===void 0&&(i="platform")||e.cpuModel===void 0&&(i="cpuModel")||e.cpus===
void 0&&(i="cpus")||e.memoryBytes===void 0&&(i="memoryBytes"))return X.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.node!==void 0){let a=r;if(typeof e.
node!="string")return X.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.platform!==void 0){let a=r;if(typeof e.platform!=
"string")return X.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.cpuModel!==void 0){let a=r;if(typeof e.cpuModel!=
"string")return X.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.cpus!==void 0){let a=r;c(e.cpus,{instancePath:n+
"/cpus",parentData:e,parentDataProperty:"cpus",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=
s.length);var t=a===r}else var t=!0;if(t)if(e.memoryBytes!==void 0){let a=r;m(e.memoryBytes,{instancePath:n+"/memoryByte\
s",parentData:e,parentDataProperty:"memoryBytes",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var t=a===r}else var t=!0}}}}else return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return X.errors=s,r===0}X.evaluated={props:{node:!0,platform:!0,cpuModel:!0,
cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var Ce=new RegExp("^[0-9a-f]{64}$","u");function ne(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(typeof e=="string"){if(!Ce.test(e))return ne.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ne.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ne.errors=s,r===0}ne.evaluated={dynamicProps:!1,
dynamicItems:!1};function Y(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let i;if(e.title===void 0&&(i="title")||e.version===void 0&&(i="version")||e.sha256===void 0&&
(i="sha256"))return Y.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(e.title!==void 0){let a=r;if(typeof e.title!="string")return Y.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.version!==void 0){let a=r;if(typeof e.version!="string")return Y.errors=[{instancePath:n+"/ve\
rsion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.sha256!==void 0){let a=r;ne(e.sha256,{instancePath:n+"/sha256",parentData:e,parentDataProperty:"\
sha256",rootData:p,dynamicAnchors:u})||(s=s===null?ne.errors:s.concat(ne.errors),r=s.length);var t=a===r}else var t=!0;if(t)
if(e.dialect!==void 0){let a=r;if(typeof e.dialect!="string")return Y.errors=[{instancePath:n+"/dialect",schemaPath:"#/p\
roperties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0}}}else
return Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Y.errors=s,r===0}Y.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var Ee={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function W(e,{
instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=W.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;
if(e.operation===void 0&&(i="operation")||e.check===void 0&&(i="check")||e.case===void 0&&(i="case")||e.status===void 0&&
(i="status")||e.reason===void 0&&(i="reason"))return W.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.operation!==void 0){let a=r;if(typeof e.
operation!="string")return W.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.check!==void 0){let a=r;if(typeof e.
check!="string")return W.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.case!==void 0){let a=r;if(typeof e.case!="st\
ring")return W.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.status!==void 0){let a=e.status,o=r;if(!(a==="pass"||
a==="fail"||a==="skip"||a==="error"))return W.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Ee.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===
r}else var t=!0;if(t)if(e.reason!==void 0){let a=r;x(e.reason,{instancePath:n+"/reason",parentData:e,parentDataProperty:"\
reason",rootData:p,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),r=s.length);var t=a===r}else var t=!0}}}}else
return W.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return W.errors=s,r===0}W.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var Oe={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"}}}}},Te={enum:["contract","http","behaviour"]};function fe(e,{instancePath:n="",parentData:w,
parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=fe.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),e==="contract"||e==="http"||e==="behaviour"?(fe.errors=s,r===0):(fe.errors=[{instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Te.enum},message:"must be equal to one of the allowed values"}],
!1)}fe.evaluated={dynamicProps:!1,dynamicItems:!1};var Ae={type:"object",required:["request","response","error","duratio\
nMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{type:"string"},url:{
type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["object","null"],required:[
"status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},body:{type:"string"}}},error:{
$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function se(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e))for(let i in e){let a=r;if(typeof e[i]!="string")return se.errors=[{instancePath:n+"/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=a===r;if(!t)break}else return se.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return se.errors=s,r===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(e,{
instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=L.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;
if(e.request===void 0&&(o="request")||e.response===void 0&&(o="response")||e.error===void 0&&(o="error")||e.durationMs===
void 0&&(o="durationMs"))return L.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(e.request!==void 0){let f=e.request,y=r;if(r===y)if(f&&typeof f=="\
object"&&!Array.isArray(f)){let D;if(f.method===void 0&&(D="method")||f.url===void 0&&(D="url")||f.headers===void 0&&(D=
"headers")||f.body===void 0&&(D="body"))return L.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(f.method!==void 0){
let b=r;if(typeof f.method!="string")return L.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===r}else var t=!0;if(t){
if(f.url!==void 0){let b=r;if(typeof f.url!="string")return L.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===r}else var t=!0;
if(t){if(f.headers!==void 0){let b=r;se(f.headers,{instancePath:n+"/request/headers",parentData:f,parentDataProperty:"he\
aders",rootData:p,dynamicAnchors:u})||(s=s===null?se.errors:s.concat(se.errors),r=s.length);var t=b===r}else var t=!0;if(t)
if(f.body!==void 0){let b=r;x(f.body,{instancePath:n+"/request/body",parentData:f,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||
(s=s===null?x.errors:s.concat(x.errors),r=s.length);var t=b===r}else var t=!0}}}else return L.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=y===
r}else var i=!0;if(i){if(e.response!==void 0){let f=e.response,y=r;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)
return L.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:Ae.properties.
response.type},message:"must be object,null"}],!1;if(r===y&&f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.status===
void 0&&(b="status")||f.headers===void 0&&(b="headers")||f.body===void 0&&(b="body"))return L.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:b},message:"must have r\
equired property '"+b+"'"}],!1;if(f.status!==void 0){let v=f.status,h=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return L.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=h===r}else var a=!0;if(a){if(f.headers!==void 0){let v=r;
se(f.headers,{instancePath:n+"/response/headers",parentData:f,parentDataProperty:"headers",rootData:p,dynamicAnchors:u})||
(s=s===null?se.errors:s.concat(se.errors),r=s.length);var a=v===r}else var a=!0;if(a)if(f.body!==void 0){let v=r;if(typeof f.
body!="string")return L.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=v===r}else var a=!0}}var i=y===r}else var i=!0;
if(i){if(e.error!==void 0){let f=r;x(e.error,{instancePath:n+"/error",parentData:e,parentDataProperty:"error",rootData:p,
dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),r=s.length);var i=f===r}else var i=!0;if(i)if(e.durationMs!==
void 0){let f=r;m(e.durationMs,{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:p,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var i=f===r}else var i=!0}}}else return L.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=s,r===0}L.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function E(e,{instancePath:n="",parentData:w,
parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=E.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.id===void 0&&(a="id")||e.
operation===void 0&&(a="operation")||e.check===void 0&&(a="check")||e.case===void 0&&(a="case")||e.level===void 0&&(a="l\
evel")||e.message===void 0&&(a="message")||e.expectedBy===void 0&&(a="expectedBy")||e.curl===void 0&&(a="curl")||e.exchange===
void 0&&(a="exchange")||e.waived===void 0&&(a="waived"))return E.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.id!==void 0){let o=r;if(typeof e.
id!="string")return E.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.operation!==void 0){let o=r;if(typeof e.operation!=
"string")return E.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.check!==void 0){let o=r;if(typeof e.check!="\
string")return E.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.case!==void 0){let o=r;if(typeof e.case!="string")
return E.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.level!==void 0){let o=r;fe(e.level,{instancePath:n+"/level",parentData:e,
parentDataProperty:"level",rootData:p,dynamicAnchors:u})||(s=s===null?fe.errors:s.concat(fe.errors),r=s.length);var t=o===
r}else var t=!0;if(t){if(e.message!==void 0){let o=r;if(typeof e.message!="string")return E.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
r}else var t=!0;if(t){if(e.expectedBy!==void 0){let o=r;x(e.expectedBy,{instancePath:n+"/expectedBy",parentData:e,parentDataProperty:"\
expectedBy",rootData:p,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),r=s.length);var t=o===r}else var t=!0;
if(t){if(e.curl!==void 0){let o=r;if(typeof e.curl!="string")return E.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.
exchange!==void 0){let o=r;L(e.exchange,{instancePath:n+"/exchange",parentData:e,parentDataProperty:"exchange",rootData:p,
dynamicAnchors:u})||(s=s===null?L.errors:s.concat(L.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.seed!==void 0){
let o=r;B(e.seed,{instancePath:n+"/seed",parentData:e,parentDataProperty:"seed",rootData:p,dynamicAnchors:u})||(s=s===null?
B.errors:s.concat(B.errors),r=s.length);var t=o===r}else var t=!0;if(t)if(e.waived!==void 0){let o=e.waived,f=r;if(!(o&&
typeof o=="object"&&!Array.isArray(o))&&o!==null)return E.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:Oe.properties.waived.type},message:"must be object,null"}],!1;if(r===f&&o&&typeof o==
"object"&&!Array.isArray(o)){let D;if(o.reason===void 0&&(D="reason")||o.link===void 0&&(D="link"))return E.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:D},message:"must have req\
uired property '"+D+"'"}],!1;if(o.reason!==void 0){let b=r;if(typeof o.reason!="string")return E.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=b===r}else var i=!0;if(i)if(o.link!==void 0){let b=r;if(typeof o.link!="string")return E.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var i=b===r}else var i=!0}var t=f===r}else var t=!0}}}}}}}}}}else return E.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.errors=s,r===0}E.evaluated=
{props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,exchange:!0,seed:!0,waived:!0},dynamicProps:!1,
dynamicItems:!1};function F(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=F.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let o;if(e.status===void 0&&(o="status")||e.declared===void 0&&(o="declared")||e.observed===void 0&&(o="observed")||
e.why===void 0&&(o="why")||e.properties===void 0&&(o="properties"))return F.errors=[{instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.status!==void 0){
let f=r;if(typeof e.status!="string")return F.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else var t=!0;if(t){if(e.declared!==void 0){let f=r;
if(typeof e.declared!="boolean")return F.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/declared/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;if(t){if(e.observed!==void 0){let f=r;
c(e.observed,{instancePath:n+"/observed",parentData:e,parentDataProperty:"observed",rootData:p,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.why!==void 0){let f=r;x(e.why,{instancePath:n+
"/why",parentData:e,parentDataProperty:"why",rootData:p,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),r=s.
length);var t=f===r}else var t=!0;if(t)if(e.properties!==void 0){let f=e.properties,y=r;if(r===y)if(Array.isArray(f)){var i=!0;
let b=f.length;for(let v=0;v<b;v++){let h=f[v],U=r;if(r===U)if(h&&typeof h=="object"&&!Array.isArray(h)){let M;if(h.name===
void 0&&(M="name")||h.observed===void 0&&(M="observed")||h.why===void 0&&(M="why"))return F.errors=[{instancePath:n+"/pr\
operties/"+v,schemaPath:"#/properties/properties/items/required",keyword:"required",params:{missingProperty:M},message:"\
must have required property '"+M+"'"}],!1;if(h.name!==void 0){let O=r;if(typeof h.name!="string")return F.errors=[{instancePath:n+
"/properties/"+v+"/name",schemaPath:"#/properties/properties/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var a=O===r}else var a=!0;if(a){if(h.observed!==void 0){let O=r;c(h.observed,{instancePath:n+
"/properties/"+v+"/observed",parentData:h,parentDataProperty:"observed",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var a=O===r}else var a=!0;if(a)if(h.why!==void 0){let O=r;x(h.why,{instancePath:n+"/prope\
rties/"+v+"/why",parentData:h,parentDataProperty:"why",rootData:p,dynamicAnchors:u})||(s=s===null?x.errors:s.concat(x.errors),
r=s.length);var a=O===r}else var a=!0}}else return F.errors=[{instancePath:n+"/properties/"+v,schemaPath:"#/properties/p\
roperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=U===r;if(!i)break}}else return F.
errors=[{instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===r}else var t=!0}}}}else return F.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return F.errors=s,r===0}F.evaluated={props:{status:!0,declared:!0,observed:!0,
why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function N(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=N.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(Array.isArray(e)){var t=!0;let i=e.
length;for(let a=0;a<i;a++){let o=r;if(typeof e[a]!="string")return N.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r;if(!t)break}}else return N.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return N.errors=s,
r===0}N.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function V(e,{instancePath:n="",parentData:w,parentDataProperty:k,
rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let D;if(e.outcomes===void 0&&(D="outcomes")||e.findings===
void 0&&(D="findings")||e.coverage===void 0&&(D="coverage")||e.durationMs===void 0&&(D="durationMs"))return V.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;
if(e.outcomes!==void 0){let b=e.outcomes,v=r;if(r===v)if(Array.isArray(b)){var t=!0;let h=b.length;for(let U=0;U<h;U++){
let S=r;W(b[U],{instancePath:n+"/outcomes/"+U,parentData:b,parentDataProperty:U,rootData:p,dynamicAnchors:u})||(s=s===null?
W.errors:s.concat(W.errors),r=s.length);var t=S===r;if(!t)break}}else return V.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=v===r}else var i=!0;
if(i){if(e.findings!==void 0){let b=e.findings,v=r;if(r===v)if(Array.isArray(b)){var a=!0;let U=b.length;for(let S=0;S<U;S++){
let M=r;E(b[S],{instancePath:n+"/findings/"+S,parentData:b,parentDataProperty:S,rootData:p,dynamicAnchors:u})||(s=s===null?
E.errors:s.concat(E.errors),r=s.length);var a=M===r;if(!a)break}}else return V.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=v===r}else var i=!0;
if(i){if(e.coverage!==void 0){let b=e.coverage,v=r;if(r===v)if(Array.isArray(b)){var o=!0;let U=b.length;for(let S=0;S<U;S++){
let M=b[S],O=r;if(r===O)if(M&&typeof M=="object"&&!Array.isArray(M)){let de;if(M.operation===void 0&&(de="operation")||M.
exercised===void 0&&(de="exercised"))return V.errors=[{instancePath:n+"/coverage/"+S,schemaPath:"#/properties/coverage/i\
tems/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;if(M.operation!==
void 0){let I=r;if(typeof M.operation!="string")return V.errors=[{instancePath:n+"/coverage/"+S+"/operation",schemaPath:"\
#/properties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=I===r}else var f=!0;if(f){if(M.exercised!==void 0){let I=r;if(typeof M.exercised!="boolean")return V.errors=[{instancePath:n+
"/coverage/"+S+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var f=I===r}else var f=!0;if(f)if(M.responses!==void 0){let I=M.responses,d=r;if(r===
d)if(Array.isArray(I)){var y=!0;let Me=I.length;for(let $=0;$<Me;$++){let g=r;F(I[$],{instancePath:n+"/coverage/"+S+"/re\
sponses/"+$,parentData:I,parentDataProperty:$,rootData:p,dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),r=s.
length);var y=g===r;if(!y)break}}else return V.errors=[{instancePath:n+"/coverage/"+S+"/responses",schemaPath:"#/propert\
ies/coverage/items/properties/responses/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=d===
r}else var f=!0}}else return V.errors=[{instancePath:n+"/coverage/"+S,schemaPath:"#/properties/coverage/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=O===r;if(!o)break}}else return V.errors=[{instancePath:n+
"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=v===
r}else var i=!0;if(i){if(e.durationMs!==void 0){let b=r;m(e.durationMs,{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"\
durationMs",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var i=b===r}else var i=!0;
if(i){if(e.level!==void 0){let b=r;fe(e.level,{instancePath:n+"/level",parentData:e,parentDataProperty:"level",rootData:p,
dynamicAnchors:u})||(s=s===null?fe.errors:s.concat(fe.errors),r=s.length);var i=b===r}else var i=!0;if(i){if(e.lagMsMax!==
void 0){let b=r;m(e.lagMsMax,{instancePath:n+"/lagMsMax",parentData:e,parentDataProperty:"lagMsMax",rootData:p,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var i=b===r}else var i=!0;if(i)if(e.staleWaivers!==void 0){let b=r;N(
e.staleWaivers,{instancePath:n+"/staleWaivers",parentData:e,parentDataProperty:"staleWaivers",rootData:p,dynamicAnchors:u})||
(s=s===null?N.errors:s.concat(N.errors),r=s.length);var i=b===r}else var i=!0}}}}}}else return V.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=s,r===0}V.evaluated=
{props:{outcomes:!0,findings:!0,coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,staleWaivers:!0},dynamicProps:!1,dynamicItems:!1};
var Le={type:"object",required:["scenario","bundleSha256","engine","options","startedAt","durationMs","seed","iterations",
"offeredPerSecond","operations","seconds","thresholds","checks","health","validity"],properties:{scenario:{type:"string"},
bundleSha256:{$ref:"#/$defs/sha256"},engine:{type:"object",required:["name","version"],properties:{name:{enum:["embedded",
"k6","autocannon"]},version:{type:"string"}}},options:{type:"object"},startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"\
#/$defs/amount"},seed:{$ref:"#/$defs/seed"},iterations:{type:"object",required:["completed","interrupted","dropped","lat\
e","failed"],properties:{completed:{$ref:"#/$defs/count"},interrupted:{$ref:"#/$defs/count"},dropped:{$ref:"#/$defs/coun\
t"},late:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}},offeredPerSecond:{$ref:"#/$defs/amountOrNull"},arrivals:{
type:"object",required:["completed","heldBack","durationMs"],properties:{completed:{$ref:"#/$defs/count"},heldBack:{$ref:"\
#/$defs/count"},durationMs:{$ref:"#/$defs/amount"}}},operations:{type:"array",items:{$ref:"#/$defs/operationTotals"}},seconds:{
type:"array",items:{$ref:"#/$defs/secondTotals"}},exit:{type:"object",required:["code","reason"],properties:{code:{type:"\
integer"},reason:{type:"string"}}},findings:{type:"array",items:{$ref:"#/$defs/finding"}},profile:{type:"string"},secondsPerEntry:{
type:"integer",minimum:1},marks:{type:"array",items:{$ref:"#/$defs/mark"}},thresholds:{type:"array",items:{$ref:"#/$defs\
/threshold"}},checks:{type:"array",items:{type:"object",required:["name","passes","fails"],properties:{name:{type:"strin\
g"},passes:{$ref:"#/$defs/count"},fails:{$ref:"#/$defs/count"}}}},trends:{type:"array",items:{type:"object",required:["m\
etric","mean"],properties:{metric:{type:"string"},mean:{type:"number"}}}},targetCpuSeconds:{$ref:"#/$defs/amount"},ledger:{
$ref:"#/$defs/ledger"},processes:{type:"array",items:{$ref:"#/$defs/processCounts"}},health:{$ref:"#/$defs/health"},validity:{
type:"object",required:["valid","reasons"],properties:{valid:{type:"boolean"},reasons:{$ref:"#/$defs/lines"}}}}};function ae(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let i;if(e.total===void 0&&(i="total")||e.ok===void 0&&(i="ok")||e.failed===void 0&&(i="failed")||e.backpressure===
void 0&&(i="backpressure")||e.errors===void 0&&(i="errors"))return ae.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.total!==void 0){let a=r;c(e.
total,{instancePath:n+"/total",parentData:e,parentDataProperty:"total",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.ok!==void 0){let a=r;c(e.ok,{instancePath:n+"/ok",parentData:e,
parentDataProperty:"ok",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else
var t=!0;if(t){if(e.failed!==void 0){let a=r;c(e.failed,{instancePath:n+"/failed",parentData:e,parentDataProperty:"faile\
d",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.
backpressure!==void 0){let a=r;c(e.backpressure,{instancePath:n+"/backpressure",parentData:e,parentDataProperty:"backpre\
ssure",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t)
if(e.errors!==void 0){let a=r;c(e.errors,{instancePath:n+"/errors",parentData:e,parentDataProperty:"errors",rootData:p,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0}}}}else return ae.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=s,r===0}ae.evaluated=
{props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0},dynamicProps:!1,dynamicItems:!1};function ue(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e))for(let i in e){let a=r;c(e[i],{instancePath:n+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:i,
rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r;if(!t)break}else return ue.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.
errors=s,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ve=je().default,Be=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function Q(e,{instancePath:n="",parentData:w,parentDataProperty:k,
rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=Q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),r===0)if(typeof e=="string"){if(Ve(e)>262144)return Q.errors=[{instancePath:n,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!Be.test(e))return Q.errors=
[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'must m\
atch pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return Q.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;return Q.errors=s,r===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};
function te(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let i;if(e.count===void 0&&(i="count")||e.latencyUsMin===void 0&&(i="latencyUsMin")||e.latencyUsMean===void 0&&
(i="latencyUsMean")||e.latencyUsMax===void 0&&(i="latencyUsMax")||e.latencyUsP50===void 0&&(i="latencyUsP50")||e.latencyUsP90===
void 0&&(i="latencyUsP90")||e.latencyUsP95===void 0&&(i="latencyUsP95")||e.latencyUsP99===void 0&&(i="latencyUsP99")||e.
latencyUsP999===void 0&&(i="latencyUsP999")||e.latencyUsP9999===void 0&&(i="latencyUsP9999")||e.histogram===void 0&&(i="\
histogram"))return te.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(e.count!==void 0){let a=r;c(e.count,{instancePath:n+"/count",parentData:e,parentDataProperty:"\
count",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){
if(e.latencyUsMin!==void 0){let a=r;m(e.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:e,parentDataProperty:"la\
tencyUsMin",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsMean!==void 0){let a=r;m(e.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:e,parentDataProperty:"\
latencyUsMean",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsMax!==void 0){let a=r;m(e.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:e,parentDataProperty:"\
latencyUsMax",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP50!==void 0){let a=r;P(e.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:e,parentDataProperty:"\
latencyUsP50",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP90!==void 0){let a=r;P(e.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:e,parentDataProperty:"\
latencyUsP90",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP95!==void 0){let a=r;P(e.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:e,parentDataProperty:"\
latencyUsP95",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP99!==void 0){let a=r;P(e.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:e,parentDataProperty:"\
latencyUsP99",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP999!==void 0){let a=r;P(e.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:e,parentDataProperty:"\
latencyUsP999",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.latencyUsP9999!==void 0){let a=r;P(e.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:e,parentDataProperty:"\
latencyUsP9999",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.histogram!==void 0){let a=r;Q(e.histogram,{instancePath:n+"/histogram",parentData:e,parentDataProperty:"histog\
ram",rootData:p,dynamicAnchors:u})||(s=s===null?Q.errors:s.concat(Q.errors),r=s.length);var t=a===r}else var t=!0}}}}}}}}}}else
return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return te.errors=s,r===0}te.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};
function me(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let i;if(e.operation===void 0&&(i="operation")||e.requests===void 0&&(i="requests")||e.byStatus===void 0&&(i=
"byStatus")||e.byError===void 0&&(i="byError")||e.responseTime===void 0&&(i="responseTime")||e.serviceTime===void 0&&(i=
"serviceTime"))return me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(e.operation!==void 0){let a=r;if(typeof e.operation!="string")return me.errors=
[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.requests!==void 0){let a=r;ae(e.requests,{instancePath:n+"/reque\
sts",parentData:e,parentDataProperty:"requests",rootData:p,dynamicAnchors:u})||(s=s===null?ae.errors:s.concat(ae.errors),
r=s.length);var t=a===r}else var t=!0;if(t){if(e.byStatus!==void 0){let a=r;ue(e.byStatus,{instancePath:n+"/byStatus",parentData:e,
parentDataProperty:"byStatus",rootData:p,dynamicAnchors:u})||(s=s===null?ue.errors:s.concat(ue.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.byError!==void 0){let a=r;ue(e.byError,{instancePath:n+"/byError",parentData:e,parentDataProperty:"\
byError",rootData:p,dynamicAnchors:u})||(s=s===null?ue.errors:s.concat(ue.errors),r=s.length);var t=a===r}else var t=!0;
if(t){if(e.responseTime!==void 0){let a=r;te(e.responseTime,{instancePath:n+"/responseTime",parentData:e,parentDataProperty:"\
responseTime",rootData:p,dynamicAnchors:u})||(s=s===null?te.errors:s.concat(te.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.serviceTime!==void 0){let a=r;te(e.serviceTime,{instancePath:n+"/serviceTime",parentData:e,parentDataProperty:"\
serviceTime",rootData:p,dynamicAnchors:u})||(s=s===null?te.errors:s.concat(te.errors),r=s.length);var t=a===r}else var t=!0}}}}}else
return me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return me.errors=s,r===0}me.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function ye(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let i;if(e.second===void 0&&(i="second")||e.operation===void 0&&(i="operation")||e.requests===void 0&&(i="re\
quests")||e.responseTimeUsP50===void 0&&(i="responseTimeUsP50")||e.responseTimeUsP99===void 0&&(i="responseTimeUsP99")||
e.responseTimeUsMax===void 0&&(i="responseTimeUsMax")||e.histogram===void 0&&(i="histogram"))return ye.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(e.second!==void 0){let a=r;c(e.second,{instancePath:n+"/second",parentData:e,parentDataProperty:"second",rootData:p,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.operation!==void 0){let a=r;if(typeof e.
operation!="string")return ye.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t){if(e.requests!==void 0){let a=r;
ae(e.requests,{instancePath:n+"/requests",parentData:e,parentDataProperty:"requests",rootData:p,dynamicAnchors:u})||(s=s===
null?ae.errors:s.concat(ae.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.responseTimeUsP50!==void 0){let a=r;
m(e.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:e,parentDataProperty:"responseTimeUsP50",rootData:p,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.responseTimeUsP99!==
void 0){let a=r;m(e.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:e,parentDataProperty:"responseTime\
UsP99",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){
if(e.responseTimeUsMax!==void 0){let a=r;m(e.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:e,parentDataProperty:"\
responseTimeUsMax",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.histogram!==void 0){let a=r;Q(e.histogram,{instancePath:n+"/histogram",parentData:e,parentDataProperty:"histog\
ram",rootData:p,dynamicAnchors:u})||(s=s===null?Q.errors:s.concat(Q.errors),r=s.length);var t=a===r}else var t=!0}}}}}}else
return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ye.errors=s,r===0}ye.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var Fe={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function le(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.second===void 0&&(i="second")||e.untilSecond===void 0&&(i=
"untilSecond")||e.kind===void 0&&(i="kind")||e.label===void 0&&(i="label"))return le.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.second!==
void 0){let a=r;m(e.second,{instancePath:n+"/second",parentData:e,parentDataProperty:"second",rootData:p,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.untilSecond!==void 0){let a=r;P(
e.untilSecond,{instancePath:n+"/untilSecond",parentData:e,parentDataProperty:"untilSecond",rootData:p,dynamicAnchors:u})||
(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.kind!==void 0){let a=e.kind,o=r;
if(!(a==="warm-up"||a==="stage"||a==="fault"))return le.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:Fe.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=o===r}else var t=!0;if(t)if(e.label!==void 0){let a=r;if(typeof e.label!="string")return le.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0}}}else return le.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return le.errors=s,r===0}le.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var ke={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function G(e,{instancePath:n="",parentData:w,
parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.metric===void 0&&(i="metr\
ic")||e.expression===void 0&&(i="expression")||e.state===void 0&&(i="state")||e.observed===void 0&&(i="observed"))return G.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;if(e.metric!==void 0){let a=r;if(typeof e.metric!="string")return G.errors=[{instancePath:n+"/m\
etric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
r}else var t=!0;if(t){if(e.expression!==void 0){let a=r;if(typeof e.expression!="string")return G.errors=[{instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=a===r}else var t=!0;if(t){if(e.time!==void 0){let a=e.time,o=r;if(!(a==="service"||a==="response"))return G.errors=
[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:ke.properties.time.enum},
message:"must be equal to one of the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.state!==void 0){let a=e.state,
o=r;if(!(a==="kept"||a==="broken"||a==="no data"||a==="too few"))return G.errors=[{instancePath:n+"/state",schemaPath:"#\
/properties/state/enum",keyword:"enum",params:{allowedValues:ke.properties.state.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=o===r}else var t=!0;if(t){if(e.observed!==void 0){let a=e.observed,o=r;if(!(typeof a=="nu\
mber"&&isFinite(a))&&a!==null)return G.errors=[{instancePath:n+"/observed",schemaPath:"#/properties/observed/type",keyword:"\
type",params:{type:ke.properties.observed.type},message:"must be number,null"}],!1;var t=o===r}else var t=!0;if(t){if(e.
samples!==void 0){let a=r;c(e.samples,{instancePath:n+"/samples",parentData:e,parentDataProperty:"samples",rootData:p,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t)if(e.beyond!==void 0){let a=r;c(e.beyond,
{instancePath:n+"/beyond",parentData:e,parentDataProperty:"beyond",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),r=s.length);var t=a===r}else var t=!0}}}}}}else return G.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return G.errors=s,r===0}G.evaluated={props:{metric:!0,expression:!0,
time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};function R(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=R.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(Array.isArray(e)){var t=!0;let i=e.
length;for(let a=0;a<i;a++){let o=r;if(typeof e[a]!="string")return R.errors=[{instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r;if(!t)break}}else return R.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return R.errors=s,
r===0}R.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ge(e,{instancePath:n="",parentData:w,parentDataProperty:k,
rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.created===void 0&&(i="created")||e.completed===
void 0&&(i="completed")||e.lost===void 0&&(i="lost")||e.lostCount===void 0&&(i="lostCount")||e.duplicated===void 0&&(i="\
duplicated")||e.duplicatedCount===void 0&&(i="duplicatedCount")||e.foreign===void 0&&(i="foreign")||e.foreignCount===void 0&&
(i="foreignCount"))return ge.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(e.created!==void 0){let a=r;c(e.created,{instancePath:n+"/created",
parentData:e,parentDataProperty:"created",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var t=a===r}else var t=!0;if(t){if(e.completed!==void 0){let a=r;c(e.completed,{instancePath:n+"/completed",parentData:e,
parentDataProperty:"completed",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.lost!==void 0){let a=r;R(e.lost,{instancePath:n+"/lost",parentData:e,parentDataProperty:"lost",
rootData:p,dynamicAnchors:u})||(s=s===null?R.errors:s.concat(R.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.
lostCount!==void 0){let a=r;c(e.lostCount,{instancePath:n+"/lostCount",parentData:e,parentDataProperty:"lostCount",rootData:p,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.duplicated!==
void 0){let a=r;R(e.duplicated,{instancePath:n+"/duplicated",parentData:e,parentDataProperty:"duplicated",rootData:p,dynamicAnchors:u})||
(s=s===null?R.errors:s.concat(R.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.duplicatedCount!==void 0){let a=r;
c(e.duplicatedCount,{instancePath:n+"/duplicatedCount",parentData:e,parentDataProperty:"duplicatedCount",rootData:p,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;if(t){if(e.foreign!==void 0){let a=r;R(e.foreign,
{instancePath:n+"/foreign",parentData:e,parentDataProperty:"foreign",rootData:p,dynamicAnchors:u})||(s=s===null?R.errors:
s.concat(R.errors),r=s.length);var t=a===r}else var t=!0;if(t)if(e.foreignCount!==void 0){let a=r;c(e.foreignCount,{instancePath:n+
"/foreignCount",parentData:e,parentDataProperty:"foreignCount",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),r=s.length);var t=a===r}else var t=!0}}}}}}}else return ge.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=s,r===0}ge.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,duplicated:!0,duplicatedCount:!0,foreign:!0,foreignCount:!0},dynamicProps:!1,dynamicItems:!1};function he(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let i;if(e.activated===void 0&&(i="activated")||e.completed===void 0&&(i="completed")||e.failed===void 0&&(i=
"failed"))return he.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(e.activated!==void 0){let a=r;c(e.activated,{instancePath:n+"/activated",parentData:e,
parentDataProperty:"activated",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===
r}else var t=!0;if(t){if(e.completed!==void 0){let a=r;c(e.completed,{instancePath:n+"/completed",parentData:e,parentDataProperty:"\
completed",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0;
if(t)if(e.failed!==void 0){let a=r;c(e.failed,{instancePath:n+"/failed",parentData:e,parentDataProperty:"failed",rootData:p,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=a===r}else var t=!0}}else return he.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=
s,r===0}he.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function ee(e,{instancePath:n="",
parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ee.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.bpmnProcessId===
void 0&&(a="bpmnProcessId")||e.created===void 0&&(a="created")||e.elements===void 0&&(a="elements"))return ee.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
if(e.bpmnProcessId!==void 0){let o=r;if(typeof e.bpmnProcessId!="string")return ee.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
r}else var t=!0;if(t){if(e.created!==void 0){let o=r;c(e.created,{instancePath:n+"/created",parentData:e,parentDataProperty:"\
created",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=o===r}else var t=!0;if(t){
if(e.completed!==void 0){let o=r;c(e.completed,{instancePath:n+"/completed",parentData:e,parentDataProperty:"completed",
rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.
elements!==void 0){let o=e.elements,f=r;if(r===f)if(o&&typeof o=="object"&&!Array.isArray(o))for(let D in o){let b=r;he(
o[D],{instancePath:n+"/elements/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:D,rootData:p,
dynamicAnchors:u})||(s=s===null?he.errors:s.concat(he.errors),r=s.length);var i=b===r;if(!i)break}else return ee.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=f===r}else var t=!0;if(t)if(e.bpmn!==void 0){let o=r;if(typeof e.bpmn!="string")return ee.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=o===r}else var t=!0}}}}else return ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ee.errors=s,r===0}ee.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function re(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,
l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let o;if(e.seconds===void 0&&(o="seconds")||e.cpuSeconds===void 0&&(o="cpuSeconds")||e.rssBytesMax===void 0&&
(o="rssBytesMax"))return re.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(e.seconds!==void 0){let f=e.seconds,y=r;if(r===y)if(Array.isArray(
f)){var t=!0;let D=f.length;for(let b=0;b<D;b++){let v=f[b],h=r;if(r===h)if(v&&typeof v=="object"&&!Array.isArray(v)){let S;
if(v.second===void 0&&(S="second")||v.cpuCores===void 0&&(S="cpuCores")||v.eventLoopDelayMsP99===void 0&&(S="eventLoopDe\
layMsP99")||v.startLatenessMsP99===void 0&&(S="startLatenessMsP99"))return re.errors=[{instancePath:n+"/seconds/"+b,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:S},message:"must have required property \
'"+S+"'"}],!1;if(v.second!==void 0){let M=r;c(v.second,{instancePath:n+"/seconds/"+b+"/second",parentData:v,parentDataProperty:"\
second",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var i=M===r}else var i=!0;if(i){
if(v.cpuCores!==void 0){let M=r;m(v.cpuCores,{instancePath:n+"/seconds/"+b+"/cpuCores",parentData:v,parentDataProperty:"\
cpuCores",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var i=M===r}else var i=!0;if(i){
if(v.eventLoopDelayMsP99!==void 0){let M=r;m(v.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+b+"/eventLoopDelayMsP99",
parentData:v,parentDataProperty:"eventLoopDelayMsP99",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var i=M===r}else var i=!0;if(i)if(v.startLatenessMsP99!==void 0){let M=r;m(v.startLatenessMsP99,{instancePath:n+
"/seconds/"+b+"/startLatenessMsP99",parentData:v,parentDataProperty:"startLatenessMsP99",rootData:p,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var i=M===r}else var i=!0}}}else return re.errors=[{instancePath:n+"\
/seconds/"+b,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=h===r;if(!t)break}}else return re.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=y===r}else var a=!0;if(a){if(e.startLatenessMsP99!==void 0){
let f=r;m(e.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:e,parentDataProperty:"startLatenessMsP99",
rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=f===r}else var a=!0;if(a){if(e.
cpuSeconds!==void 0){let f=r;m(e.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:e,parentDataProperty:"cpuSeconds",rootData:p,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=f===r}else var a=!0;if(a)if(e.rssBytesMax!==
void 0){let f=r;m(e.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:e,parentDataProperty:"rssBytesMax",rootData:p,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var a=f===r}else var a=!0}}}else return re.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=
s,r===0}re.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function j(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=j.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let I;if(e.scenario===void 0&&(I="scenario")||e.bundleSha256===void 0&&(I="bundleSha256")||e.engine===void 0&&(I="en\
gine")||e.options===void 0&&(I="options")||e.startedAt===void 0&&(I="startedAt")||e.durationMs===void 0&&(I="durationMs")||
e.seed===void 0&&(I="seed")||e.iterations===void 0&&(I="iterations")||e.offeredPerSecond===void 0&&(I="offeredPerSecond")||
e.operations===void 0&&(I="operations")||e.seconds===void 0&&(I="seconds")||e.thresholds===void 0&&(I="thresholds")||e.checks===
void 0&&(I="checks")||e.health===void 0&&(I="health")||e.validity===void 0&&(I="validity"))return j.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;
if(e.scenario!==void 0){let d=r;if(typeof e.scenario!="string")return j.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===r}else var t=!0;
if(t){if(e.bundleSha256!==void 0){let d=r;ne(e.bundleSha256,{instancePath:n+"/bundleSha256",parentData:e,parentDataProperty:"\
bundleSha256",rootData:p,dynamicAnchors:u})||(s=s===null?ne.errors:s.concat(ne.errors),r=s.length);var t=d===r}else var t=!0;
if(t){if(e.engine!==void 0){let d=e.engine,_=r;if(r===_)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.name===void 0&&
($="name")||d.version===void 0&&($="version"))return j.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(d.name!==
void 0){let g=d.name,q=r;if(!(g==="embedded"||g==="k6"||g==="autocannon"))return j.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Le.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var i=q===r}else var i=!0;if(i)if(d.version!==void 0){
let g=r;if(typeof d.version!="string")return j.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=g===r}else var i=!0}else
return j.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=_===r}else var t=!0;if(t){if(e.options!==void 0){let d=e.options,_=r;if(!(d&&typeof d=="objec\
t"&&!Array.isArray(d)))return j.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=_===r}else var t=!0;if(t){if(e.startedAt!==void 0){let d=r;z(
e.startedAt,{instancePath:n+"/startedAt",parentData:e,parentDataProperty:"startedAt",rootData:p,dynamicAnchors:u})||(s=s===
null?z.errors:s.concat(z.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.durationMs!==void 0){let d=r;m(e.durationMs,
{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"durationMs",rootData:p,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.seed!==void 0){let d=r;B(e.seed,{instancePath:n+
"/seed",parentData:e,parentDataProperty:"seed",rootData:p,dynamicAnchors:u})||(s=s===null?B.errors:s.concat(B.errors),r=
s.length);var t=d===r}else var t=!0;if(t){if(e.iterations!==void 0){let d=e.iterations,_=r;if(r===_)if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){let $;if(d.completed===void 0&&($="completed")||d.interrupted===void 0&&($="interrupted")||d.dropped===
void 0&&($="dropped")||d.late===void 0&&($="late")||d.failed===void 0&&($="failed"))return j.errors=[{instancePath:n+"/i\
terations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:$},message:"must hav\
e required property '"+$+"'"}],!1;if(d.completed!==void 0){let g=r;c(d.completed,{instancePath:n+"/iterations/completed",
parentData:d,parentDataProperty:"completed",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);
var a=g===r}else var a=!0;if(a){if(d.interrupted!==void 0){let g=r;c(d.interrupted,{instancePath:n+"/iterations/interrup\
ted",parentData:d,parentDataProperty:"interrupted",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
r=s.length);var a=g===r}else var a=!0;if(a){if(d.dropped!==void 0){let g=r;c(d.dropped,{instancePath:n+"/iterations/drop\
ped",parentData:d,parentDataProperty:"dropped",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=
s.length);var a=g===r}else var a=!0;if(a){if(d.late!==void 0){let g=r;c(d.late,{instancePath:n+"/iterations/late",parentData:d,
parentDataProperty:"late",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var a=g===r}else
var a=!0;if(a)if(d.failed!==void 0){let g=r;c(d.failed,{instancePath:n+"/iterations/failed",parentData:d,parentDataProperty:"\
failed",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var a=g===r}else var a=!0}}}}else
return j.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var t=_===r}else var t=!0;if(t){if(e.offeredPerSecond!==void 0){let d=r;P(e.offeredPerSecond,
{instancePath:n+"/offeredPerSecond",parentData:e,parentDataProperty:"offeredPerSecond",rootData:p,dynamicAnchors:u})||(s=
s===null?P.errors:s.concat(P.errors),r=s.length);var t=d===r}else var t=!0;if(t){if(e.arrivals!==void 0){let d=e.arrivals,
_=r;if(r===_)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.completed===void 0&&($="completed")||d.heldBack===void 0&&
($="heldBack")||d.durationMs===void 0&&($="durationMs"))return j.errors=[{instancePath:n+"/arrivals",schemaPath:"#/prope\
rties/arrivals/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;
if(d.completed!==void 0){let g=r;c(d.completed,{instancePath:n+"/arrivals/completed",parentData:d,parentDataProperty:"co\
mpleted",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var o=g===r}else var o=!0;if(o){
if(d.heldBack!==void 0){let g=r;c(d.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:d,parentDataProperty:"heldB\
ack",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var o=g===r}else var o=!0;if(o)if(d.
durationMs!==void 0){let g=r;m(d.durationMs,{instancePath:n+"/arrivals/durationMs",parentData:d,parentDataProperty:"dura\
tionMs",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var o=g===r}else var o=!0}}else
return j.errors=[{instancePath:n+"/arrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var t=_===r}else var t=!0;if(t){if(e.operations!==void 0){let d=e.operations,_=r;if(r===_)
if(Array.isArray(d)){var f=!0;let $=d.length;for(let g=0;g<$;g++){let q=r;me(d[g],{instancePath:n+"/operations/"+g,parentData:d,
parentDataProperty:g,rootData:p,dynamicAnchors:u})||(s=s===null?me.errors:s.concat(me.errors),r=s.length);var f=q===r;if(!f)
break}}else return j.errors=[{instancePath:n+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=_===r}else var t=!0;if(t){if(e.seconds!==void 0){let d=e.seconds,_=r;if(r===
_)if(Array.isArray(d)){var y=!0;let $=d.length;for(let g=0;g<$;g++){let q=r;ye(d[g],{instancePath:n+"/seconds/"+g,parentData:d,
parentDataProperty:g,rootData:p,dynamicAnchors:u})||(s=s===null?ye.errors:s.concat(ye.errors),r=s.length);var y=q===r;if(!y)
break}}else return j.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=_===r}else var t=!0;if(t){if(e.exit!==void 0){let d=e.exit,_=r;if(r===_)if(d&&
typeof d=="object"&&!Array.isArray(d)){let $;if(d.code===void 0&&($="code")||d.reason===void 0&&($="reason"))return j.errors=
[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty:$},message:"\
must have required property '"+$+"'"}],!1;if(d.code!==void 0){let g=d.code,q=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return j.errors=[{instancePath:n+"/exit/code",schemaPath:"#/properties/exit/properties/code/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var D=q===r}else var D=!0;if(D)if(d.reason!==void 0){let g=r;
if(typeof d.reason!="string")return j.errors=[{instancePath:n+"/exit/reason",schemaPath:"#/properties/exit/properties/re\
ason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=g===r}else var D=!0}else return j.errors=
[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var t=_===r}else var t=!0;if(t){if(e.findings!==void 0){let d=e.findings,_=r;if(r===_)if(Array.isArray(d)){var b=!0;
let $=d.length;for(let g=0;g<$;g++){let q=r;E(d[g],{instancePath:n+"/findings/"+g,parentData:d,parentDataProperty:g,rootData:p,
dynamicAnchors:u})||(s=s===null?E.errors:s.concat(E.errors),r=s.length);var b=q===r;if(!b)break}}else return j.errors=[{
instancePath:n+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var t=_===r}else var t=!0;if(t){if(e.profile!==void 0){let d=r;if(typeof e.profile!="string")return j.errors=
[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=d===r}else var t=!0;if(t){if(e.secondsPerEntry!==void 0){let d=e.secondsPerEntry,_=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return j.errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/s\
econdsPerEntry/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(r===_&&typeof d=="number"&&
isFinite(d)&&(d<1||isNaN(d)))return j.errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntr\
y/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=_===r}else var t=!0;if(t){
if(e.marks!==void 0){let d=e.marks,_=r;if(r===_)if(Array.isArray(d)){var v=!0;let $=d.length;for(let g=0;g<$;g++){let q=r;
le(d[g],{instancePath:n+"/marks/"+g,parentData:d,parentDataProperty:g,rootData:p,dynamicAnchors:u})||(s=s===null?le.errors:
s.concat(le.errors),r=s.length);var v=q===r;if(!v)break}}else return j.errors=[{instancePath:n+"/marks",schemaPath:"#/pr\
operties/marks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=_===r}else var t=!0;if(t){if(e.
thresholds!==void 0){let d=e.thresholds,_=r;if(r===_)if(Array.isArray(d)){var h=!0;let $=d.length;for(let g=0;g<$;g++){let q=r;
G(d[g],{instancePath:n+"/thresholds/"+g,parentData:d,parentDataProperty:g,rootData:p,dynamicAnchors:u})||(s=s===null?G.errors:
s.concat(G.errors),r=s.length);var h=q===r;if(!h)break}}else return j.errors=[{instancePath:n+"/thresholds",schemaPath:"\
#/properties/thresholds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=_===r}else var t=!0;
if(t){if(e.checks!==void 0){let d=e.checks,_=r;if(r===_)if(Array.isArray(d)){var U=!0;let $=d.length;for(let g=0;g<$;g++){
let q=d[g],be=r;if(r===be)if(q&&typeof q=="object"&&!Array.isArray(q)){let ie;if(q.name===void 0&&(ie="name")||q.passes===
void 0&&(ie="passes")||q.fails===void 0&&(ie="fails"))return j.errors=[{instancePath:n+"/checks/"+g,schemaPath:"#/proper\
ties/checks/items/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],
!1;if(q.name!==void 0){let oe=r;if(typeof q.name!="string")return j.errors=[{instancePath:n+"/checks/"+g+"/name",schemaPath:"\
#/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=oe===
r}else var S=!0;if(S){if(q.passes!==void 0){let oe=r;c(q.passes,{instancePath:n+"/checks/"+g+"/passes",parentData:q,parentDataProperty:"\
passes",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var S=oe===r}else var S=!0;if(S)
if(q.fails!==void 0){let oe=r;c(q.fails,{instancePath:n+"/checks/"+g+"/fails",parentData:q,parentDataProperty:"fails",rootData:p,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var S=oe===r}else var S=!0}}else return j.errors=
[{instancePath:n+"/checks/"+g,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var U=be===r;if(!U)break}}else return j.errors=[{instancePath:n+"/checks",schemaPath:"#/properties/\
checks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=_===r}else var t=!0;if(t){if(e.trends!==
void 0){let d=e.trends,_=r;if(r===_)if(Array.isArray(d)){var M=!0;let $=d.length;for(let g=0;g<$;g++){let q=d[g],be=r;if(r===
be)if(q&&typeof q=="object"&&!Array.isArray(q)){let ie;if(q.metric===void 0&&(ie="metric")||q.mean===void 0&&(ie="mean"))
return j.errors=[{instancePath:n+"/trends/"+g,schemaPath:"#/properties/trends/items/required",keyword:"required",params:{
missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;if(q.metric!==void 0){let oe=r;if(typeof q.metric!=
"string")return j.errors=[{instancePath:n+"/trends/"+g+"/metric",schemaPath:"#/properties/trends/items/properties/metric\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var O=oe===r}else var O=!0;if(O)if(q.mean!==void 0){
let oe=q.mean,Se=r;if(!(typeof oe=="number"&&isFinite(oe)))return j.errors=[{instancePath:n+"/trends/"+g+"/mean",schemaPath:"\
#/properties/trends/items/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var O=Se===
r}else var O=!0}else return j.errors=[{instancePath:n+"/trends/"+g,schemaPath:"#/properties/trends/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var M=be===r;if(!M)break}}else return j.errors=[{instancePath:n+
"/trends",schemaPath:"#/properties/trends/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=_===
r}else var t=!0;if(t){if(e.targetCpuSeconds!==void 0){let d=r;m(e.targetCpuSeconds,{instancePath:n+"/targetCpuSeconds",parentData:e,
parentDataProperty:"targetCpuSeconds",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);
var t=d===r}else var t=!0;if(t){if(e.ledger!==void 0){let d=r;ge(e.ledger,{instancePath:n+"/ledger",parentData:e,parentDataProperty:"\
ledger",rootData:p,dynamicAnchors:u})||(s=s===null?ge.errors:s.concat(ge.errors),r=s.length);var t=d===r}else var t=!0;if(t){
if(e.processes!==void 0){let d=e.processes,_=r;if(r===_)if(Array.isArray(d)){var De=!0;let $=d.length;for(let g=0;g<$;g++){
let q=r;ee(d[g],{instancePath:n+"/processes/"+g,parentData:d,parentDataProperty:g,rootData:p,dynamicAnchors:u})||(s=s===
null?ee.errors:s.concat(ee.errors),r=s.length);var De=q===r;if(!De)break}}else return j.errors=[{instancePath:n+"/proces\
ses",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=_===
r}else var t=!0;if(t){if(e.health!==void 0){let d=r;re(e.health,{instancePath:n+"/health",parentData:e,parentDataProperty:"\
health",rootData:p,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(re.errors),r=s.length);var t=d===r}else var t=!0;if(t)
if(e.validity!==void 0){let d=e.validity,_=r;if(r===_)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.valid===void 0&&
($="valid")||d.reasons===void 0&&($="reasons"))return j.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/val\
idity/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(d.valid!==
void 0){let g=r;if(typeof d.valid!="boolean")return j.errors=[{instancePath:n+"/validity/valid",schemaPath:"#/properties\
/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var de=g===r}else
var de=!0;if(de)if(d.reasons!==void 0){let g=r;N(d.reasons,{instancePath:n+"/validity/reasons",parentData:d,parentDataProperty:"\
reasons",rootData:p,dynamicAnchors:u})||(s=s===null?N.errors:s.concat(N.errors),r=s.length);var de=g===r}else var de=!0}else
return j.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validity/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var t=_===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}else return j.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=s,r===0}j.evaluated={props:{
scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,seed:!0,iterations:!0,offeredPerSecond:!0,arrivals:!0,
operations:!0,seconds:!0,exit:!0,findings:!0,profile:!0,secondsPerEntry:!0,marks:!0,thresholds:!0,checks:!0,trends:!0,targetCpuSeconds:!0,
ledger:!0,processes:!0,health:!0,validity:!0},dynamicProps:!1,dynamicItems:!1};var Pe={type:"object",required:["objectiv\
es","workload","rateMin","rateMax","confidence","steps","answer"],properties:{objectives:{$ref:"#/$defs/lines"},workload:{
type:"object",required:["workers","jobDurationMs","batch","backOff","stepDurationMs","warmUpMs"],properties:{engine:{enum:[
"embedded","k6"]},workers:{$ref:"#/$defs/count"},jobDurationMs:{$ref:"#/$defs/amount"},batch:{$ref:"#/$defs/count"},backOff:{
enum:["none","aimd"]},stepDurationMs:{$ref:"#/$defs/amount"},warmUpMs:{$ref:"#/$defs/amount"}}},rateMin:{$ref:"#/$defs/a\
mount"},rateMax:{$ref:"#/$defs/amount"},confidence:{type:"number",minimum:0,maximum:1},atLeastPerSecond:{$ref:"#/$defs/a\
mount"},steps:{type:"array",items:{$ref:"#/$defs/capacityStep"}},answer:{type:"object",required:["outcome","perSecond","\
perSecondLow","perSecondHigh","limit","reason"],properties:{outcome:{enum:["found","at-least","not-met","unfinished"]},perSecond:{
$ref:"#/$defs/amountOrNull"},perSecondLow:{$ref:"#/$defs/amountOrNull"},perSecondHigh:{$ref:"#/$defs/amountOrNull"},limit:{
enum:["slo","backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}}}},He={type:"object",
required:["offeredPerSecond","seed","startedAt","durationMs","fromSecond","toSecond","steady","completedPerSecond","comp\
letion","backpressure","errors","backlogGrowthPerSecond","createUsP50","createUsP99","instanceMsP50","instanceMsP99","ob\
jectives","valid","sustained","limit","reason"],properties:{offeredPerSecond:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs\
/seed"},startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"#/$defs/amount"},fromSecond:{$ref:"#/$defs/count"},toSecond:{
$ref:"#/$defs/count"},steady:{type:"boolean"},completedPerSecond:{$ref:"#/$defs/amount"},completion:{$ref:"#/$defs/amoun\
t"},backpressure:{$ref:"#/$defs/amount"},errors:{$ref:"#/$defs/amount"},backlogGrowthPerSecond:{type:"number"},createUsP50:{
$ref:"#/$defs/amountOrNull"},createUsP99:{$ref:"#/$defs/amountOrNull"},instanceMsP50:{$ref:"#/$defs/amountOrNull"},instanceMsP99:{
$ref:"#/$defs/amountOrNull"},objectives:{type:"array",items:{type:"object",required:["expression","observed","passed"],properties:{
expression:{type:"string"},observed:{$ref:"#/$defs/amountOrNull"},passed:{type:"boolean"}}}},valid:{type:"boolean"},sustained:{
type:"boolean"},limit:{enum:["slo","backpressure","backlog","errors","generator","rate-max",null]},reason:{type:"string"}}};
function T(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=T.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let o;if(e.offeredPerSecond===void 0&&(o="offeredPerSecond")||e.seed===void 0&&(o="seed")||e.startedAt===void 0&&(o=
"startedAt")||e.durationMs===void 0&&(o="durationMs")||e.fromSecond===void 0&&(o="fromSecond")||e.toSecond===void 0&&(o=
"toSecond")||e.steady===void 0&&(o="steady")||e.completedPerSecond===void 0&&(o="completedPerSecond")||e.completion===void 0&&
(o="completion")||e.backpressure===void 0&&(o="backpressure")||e.errors===void 0&&(o="errors")||e.backlogGrowthPerSecond===
void 0&&(o="backlogGrowthPerSecond")||e.createUsP50===void 0&&(o="createUsP50")||e.createUsP99===void 0&&(o="createUsP99")||
e.instanceMsP50===void 0&&(o="instanceMsP50")||e.instanceMsP99===void 0&&(o="instanceMsP99")||e.objectives===void 0&&(o=
"objectives")||e.valid===void 0&&(o="valid")||e.sustained===void 0&&(o="sustained")||e.limit===void 0&&(o="limit")||e.reason===
void 0&&(o="reason"))return T.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(e.offeredPerSecond!==void 0){let f=r;m(e.offeredPerSecond,{instancePath:n+
"/offeredPerSecond",parentData:e,parentDataProperty:"offeredPerSecond",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:
s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.seed!==void 0){let f=r;B(e.seed,{instancePath:n+"/se\
ed",parentData:e,parentDataProperty:"seed",rootData:p,dynamicAnchors:u})||(s=s===null?B.errors:s.concat(B.errors),r=s.length);
var t=f===r}else var t=!0;if(t){if(e.startedAt!==void 0){let f=r;z(e.startedAt,{instancePath:n+"/startedAt",parentData:e,
parentDataProperty:"startedAt",rootData:p,dynamicAnchors:u})||(s=s===null?z.errors:s.concat(z.errors),r=s.length);var t=f===
r}else var t=!0;if(t){if(e.durationMs!==void 0){let f=r;m(e.durationMs,{instancePath:n+"/durationMs",parentData:e,parentDataProperty:"\
durationMs",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.fromSecond!==void 0){let f=r;c(e.fromSecond,{instancePath:n+"/fromSecond",parentData:e,parentDataProperty:"fr\
omSecond",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){
if(e.toSecond!==void 0){let f=r;c(e.toSecond,{instancePath:n+"/toSecond",parentData:e,parentDataProperty:"toSecond",rootData:p,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.steady!==void 0){
let f=r;if(typeof e.steady!="boolean")return T.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;if(t){if(e.completedPerSecond!==void 0){
let f=r;m(e.completedPerSecond,{instancePath:n+"/completedPerSecond",parentData:e,parentDataProperty:"completedPerSecond",
rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.
completion!==void 0){let f=r;m(e.completion,{instancePath:n+"/completion",parentData:e,parentDataProperty:"completion",rootData:p,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.backpressure!==
void 0){let f=r;m(e.backpressure,{instancePath:n+"/backpressure",parentData:e,parentDataProperty:"backpressure",rootData:p,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.errors!==void 0){
let f=r;m(e.errors,{instancePath:n+"/errors",parentData:e,parentDataProperty:"errors",rootData:p,dynamicAnchors:u})||(s=
s===null?m.errors:s.concat(m.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.backlogGrowthPerSecond!==void 0){let f=e.
backlogGrowthPerSecond,y=r;if(!(typeof f=="number"&&isFinite(f)))return T.errors=[{instancePath:n+"/backlogGrowthPerSeco\
nd",schemaPath:"#/properties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=y===r}else var t=!0;if(t){if(e.createUsP50!==void 0){let f=r;P(e.createUsP50,{instancePath:n+"/createUsP50",parentData:e,
parentDataProperty:"createUsP50",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=f===
r}else var t=!0;if(t){if(e.createUsP99!==void 0){let f=r;P(e.createUsP99,{instancePath:n+"/createUsP99",parentData:e,parentDataProperty:"\
createUsP99",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.instanceMsP50!==void 0){let f=r;P(e.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:e,parentDataProperty:"\
instanceMsP50",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.instanceMsP99!==void 0){let f=r;P(e.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:e,parentDataProperty:"\
instanceMsP99",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=f===r}else var t=!0;
if(t){if(e.objectives!==void 0){let f=e.objectives,y=r;if(r===y)if(Array.isArray(f)){var i=!0;let b=f.length;for(let v=0;v<
b;v++){let h=f[v],U=r;if(r===U)if(h&&typeof h=="object"&&!Array.isArray(h)){let M;if(h.expression===void 0&&(M="expressi\
on")||h.observed===void 0&&(M="observed")||h.passed===void 0&&(M="passed"))return T.errors=[{instancePath:n+"/objectives\
/"+v,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:M},message:"must hav\
e required property '"+M+"'"}],!1;if(h.expression!==void 0){let O=r;if(typeof h.expression!="string")return T.errors=[{instancePath:n+
"/objectives/"+v+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=O===r}else var a=!0;if(a){if(h.observed!==void 0){let O=r;P(h.observed,
{instancePath:n+"/objectives/"+v+"/observed",parentData:h,parentDataProperty:"observed",rootData:p,dynamicAnchors:u})||(s=
s===null?P.errors:s.concat(P.errors),r=s.length);var a=O===r}else var a=!0;if(a)if(h.passed!==void 0){let O=r;if(typeof h.
passed!="boolean")return T.errors=[{instancePath:n+"/objectives/"+v+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=O===r}else var a=!0}}else
return T.errors=[{instancePath:n+"/objectives/"+v,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var i=U===r;if(!i)break}}else return T.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===r}else
var t=!0;if(t){if(e.valid!==void 0){let f=r;if(typeof e.valid!="boolean")return T.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;
if(t){if(e.sustained!==void 0){let f=r;if(typeof e.sustained!="boolean")return T.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;
if(t){if(e.limit!==void 0){let f=e.limit,y=r;if(!(f==="slo"||f==="backpressure"||f==="backlog"||f==="errors"||f==="gener\
ator"||f==="rate-max"||f===null))return T.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",keyword:"\
enum",params:{allowedValues:He.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===
r}else var t=!0;if(t)if(e.reason!==void 0){let f=r;if(typeof e.reason!="string")return T.errors=[{instancePath:n+"/reaso\
n",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===r}else
var t=!0}}}}}}}}}}}}}}}}}}}}else return T.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return T.errors=s,r===0}T.evaluated={props:{offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,
fromSecond:!0,toSecond:!0,steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,
createUsP50:!0,createUsP99:!0,instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},
dynamicProps:!1,dynamicItems:!1};function C(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){
let s=null,r=0,l=C.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e==
"object"&&!Array.isArray(e)){let f;if(e.objectives===void 0&&(f="objectives")||e.workload===void 0&&(f="workload")||e.rateMin===
void 0&&(f="rateMin")||e.rateMax===void 0&&(f="rateMax")||e.confidence===void 0&&(f="confidence")||e.steps===void 0&&(f=
"steps")||e.answer===void 0&&(f="answer"))return C.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(e.objectives!==void 0){let y=r;N(e.objectives,{
instancePath:n+"/objectives",parentData:e,parentDataProperty:"objectives",rootData:p,dynamicAnchors:u})||(s=s===null?N.errors:
s.concat(N.errors),r=s.length);var t=y===r}else var t=!0;if(t){if(e.workload!==void 0){let y=e.workload,D=r;if(r===D)if(y&&
typeof y=="object"&&!Array.isArray(y)){let v;if(y.workers===void 0&&(v="workers")||y.jobDurationMs===void 0&&(v="jobDura\
tionMs")||y.batch===void 0&&(v="batch")||y.backOff===void 0&&(v="backOff")||y.stepDurationMs===void 0&&(v="stepDurationM\
s")||y.warmUpMs===void 0&&(v="warmUpMs"))return C.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/\
required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(y.engine!==
void 0){let h=y.engine,U=r;if(!(h==="embedded"||h==="k6"))return C.errors=[{instancePath:n+"/workload/engine",schemaPath:"\
#/properties/workload/properties/engine/enum",keyword:"enum",params:{allowedValues:Pe.properties.workload.properties.engine.
enum},message:"must be equal to one of the allowed values"}],!1;var i=U===r}else var i=!0;if(i){if(y.workers!==void 0){let h=r;
c(y.workers,{instancePath:n+"/workload/workers",parentData:y,parentDataProperty:"workers",rootData:p,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),r=s.length);var i=h===r}else var i=!0;if(i){if(y.jobDurationMs!==void 0){let h=r;
m(y.jobDurationMs,{instancePath:n+"/workload/jobDurationMs",parentData:y,parentDataProperty:"jobDurationMs",rootData:p,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var i=h===r}else var i=!0;if(i){if(y.batch!==void 0){let h=r;c(y.batch,
{instancePath:n+"/workload/batch",parentData:y,parentDataProperty:"batch",rootData:p,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),r=s.length);var i=h===r}else var i=!0;if(i){if(y.backOff!==void 0){let h=y.backOff,U=r;if(!(h==="none"||
h==="aimd"))return C.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:Pe.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var i=U===r}else var i=!0;if(i){if(y.stepDurationMs!==void 0){let h=r;m(y.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:y,parentDataProperty:"stepDurationMs",rootData:p,dynamicAnchors:u})||(s=s===null?m.
errors:s.concat(m.errors),r=s.length);var i=h===r}else var i=!0;if(i)if(y.warmUpMs!==void 0){let h=r;m(y.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:y,parentDataProperty:"warmUpMs",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(
m.errors),r=s.length);var i=h===r}else var i=!0}}}}}}else return C.errors=[{instancePath:n+"/workload",schemaPath:"#/pro\
perties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=D===r}else var t=!0;if(t){
if(e.rateMin!==void 0){let y=r;m(e.rateMin,{instancePath:n+"/rateMin",parentData:e,parentDataProperty:"rateMin",rootData:p,
dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=y===r}else var t=!0;if(t){if(e.rateMax!==void 0){
let y=r;m(e.rateMax,{instancePath:n+"/rateMax",parentData:e,parentDataProperty:"rateMax",rootData:p,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=y===r}else var t=!0;if(t){if(e.confidence!==void 0){let y=e.confidence,
D=r;if(r===D)if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y))return C.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(y<0||
isNaN(y))return C.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return C.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=D===r}else var t=!0;
if(t){if(e.atLeastPerSecond!==void 0){let y=r;m(e.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:e,parentDataProperty:"\
atLeastPerSecond",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=y===r}else var t=!0;
if(t){if(e.steps!==void 0){let y=e.steps,D=r;if(r===D)if(Array.isArray(y)){var a=!0;let v=y.length;for(let h=0;h<v;h++){
let U=r;T(y[h],{instancePath:n+"/steps/"+h,parentData:y,parentDataProperty:h,rootData:p,dynamicAnchors:u})||(s=s===null?
T.errors:s.concat(T.errors),r=s.length);var a=U===r;if(!a)break}}else return C.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=D===r}else var t=!0;if(t)
if(e.answer!==void 0){let y=e.answer,D=r;if(r===D)if(y&&typeof y=="object"&&!Array.isArray(y)){let v;if(y.outcome===void 0&&
(v="outcome")||y.perSecond===void 0&&(v="perSecond")||y.perSecondLow===void 0&&(v="perSecondLow")||y.perSecondHigh===void 0&&
(v="perSecondHigh")||y.limit===void 0&&(v="limit")||y.reason===void 0&&(v="reason"))return C.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:v},message:"must have requir\
ed property '"+v+"'"}],!1;if(y.outcome!==void 0){let h=y.outcome,U=r;if(!(h==="found"||h==="at-least"||h==="not-met"||h===
"unfinished"))return C.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/properties/outcome/enum",
keyword:"enum",params:{allowedValues:Pe.properties.answer.properties.outcome.enum},message:"must be equal to one of the \
allowed values"}],!1;var o=U===r}else var o=!0;if(o){if(y.perSecond!==void 0){let h=r;P(y.perSecond,{instancePath:n+"/an\
swer/perSecond",parentData:y,parentDataProperty:"perSecond",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(
P.errors),r=s.length);var o=h===r}else var o=!0;if(o){if(y.perSecondLow!==void 0){let h=r;P(y.perSecondLow,{instancePath:n+
"/answer/perSecondLow",parentData:y,parentDataProperty:"perSecondLow",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),r=s.length);var o=h===r}else var o=!0;if(o){if(y.perSecondHigh!==void 0){let h=r;P(y.perSecondHigh,{instancePath:n+
"/answer/perSecondHigh",parentData:y,parentDataProperty:"perSecondHigh",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),r=s.length);var o=h===r}else var o=!0;if(o){if(y.limit!==void 0){let h=y.limit,U=r;if(!(h==="slo"||h===
"backpressure"||h==="backlog"||h==="errors"||h==="generator"||h==="rate-max"||h===null))return C.errors=[{instancePath:n+
"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{allowedValues:Pe.properties.
answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var o=U===r}else var o=!0;if(o)if(y.
reason!==void 0){let h=r;if(typeof y.reason!="string")return C.errors=[{instancePath:n+"/answer/reason",schemaPath:"#/pr\
operties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=h===r}else
var o=!0}}}}}else return C.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=D===r}else var t=!0}}}}}}}else return C.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=s,r===0}C.evaluated={props:{
objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,dynamicItems:!1};
var we={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured","stoppedEarly","f\
alseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","failed","inconclusi\
ve"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSide"},runsPlanned:{
$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{$ref:"#/$defs\
/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetric"}},newFindings:{
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function K(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=K.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(
e)){let i;if(e.source===void 0&&(i="source")||e.version===void 0&&(i="version"))return K.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(e.source!==
void 0){let a=r;if(typeof e.source!="string")return K.errors=[{instancePath:n+"/source",schemaPath:"#/properties/source/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===r}else var t=!0;if(t)if(e.version!==
void 0){let a=r;x(e.version,{instancePath:n+"/version",parentData:e,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||
(s=s===null?x.errors:s.concat(x.errors),r=s.length);var t=a===r}else var t=!0}else return K.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=s,r===0}K.evaluated={props:{
source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function A(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=A.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(typeof e=="number"&&isFinite(e)){
if(e>1||isNaN(e))return A.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(e<0||isNaN(e))return A.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return A.errors=s,r===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};
var qe={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{enum:["thro\
ughput","median","p95","p99","instance-time","cpu-per-instance"]},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$d\
efs/amount"},ratio:{$ref:"#/$defs/amount"},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},
p:{$ref:"#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$d\
efs/amount"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{
type:"array",items:{$ref:"#/$defs/amount"}}}};function J(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.scenario===void 0&&(a="scenario")||e.metric===void 0&&(a="\
metric")||e.baseline===void 0&&(a="baseline")||e.candidate===void 0&&(a="candidate")||e.ratio===void 0&&(a="ratio")||e.ratioLow===
void 0&&(a="ratioLow")||e.ratioHigh===void 0&&(a="ratioHigh")||e.p===void 0&&(a="p")||e.pCorrected===void 0&&(a="pCorrec\
ted")||e.effect===void 0&&(a="effect")||e.margin===void 0&&(a="margin")||e.detectableEffect===void 0&&(a="detectableEffe\
ct")||e.outcome===void 0&&(a="outcome")||e.pairRatios===void 0&&(a="pairRatios"))return J.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.scenario!==
void 0){let o=r;if(typeof e.scenario!="string")return J.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/sce\
nario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===r}else var t=!0;if(t){if(e.metric!==
void 0){let o=e.metric,f=r;if(!(o==="throughput"||o==="median"||o==="p95"||o==="p99"||o==="instance-time"||o==="cpu-per-\
instance"))return J.errors=[{instancePath:n+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues:qe.
properties.metric.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===r}else var t=!0;if(t){if(e.baseline!==
void 0){let o=r;m(e.baseline,{instancePath:n+"/baseline",parentData:e,parentDataProperty:"baseline",rootData:p,dynamicAnchors:u})||
(s=s===null?m.errors:s.concat(m.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.candidate!==void 0){let o=r;m(e.
candidate,{instancePath:n+"/candidate",parentData:e,parentDataProperty:"candidate",rootData:p,dynamicAnchors:u})||(s=s===
null?m.errors:s.concat(m.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.ratio!==void 0){let o=r;m(e.ratio,{instancePath:n+
"/ratio",parentData:e,parentDataProperty:"ratio",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var t=o===r}else var t=!0;if(t){if(e.ratioLow!==void 0){let o=r;P(e.ratioLow,{instancePath:n+"/ratioLow",parentData:e,
parentDataProperty:"ratioLow",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=o===
r}else var t=!0;if(t){if(e.ratioHigh!==void 0){let o=r;P(e.ratioHigh,{instancePath:n+"/ratioHigh",parentData:e,parentDataProperty:"\
ratioHigh",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:s.concat(P.errors),r=s.length);var t=o===r}else var t=!0;
if(t){if(e.p!==void 0){let o=r;A(e.p,{instancePath:n+"/p",parentData:e,parentDataProperty:"p",rootData:p,dynamicAnchors:u})||
(s=s===null?A.errors:s.concat(A.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.pCorrected!==void 0){let o=r;A(
e.pCorrected,{instancePath:n+"/pCorrected",parentData:e,parentDataProperty:"pCorrected",rootData:p,dynamicAnchors:u})||(s=
s===null?A.errors:s.concat(A.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.effect!==void 0){let o=r;m(e.effect,
{instancePath:n+"/effect",parentData:e,parentDataProperty:"effect",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.
concat(m.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.margin!==void 0){let o=r;m(e.margin,{instancePath:n+"/\
margin",parentData:e,parentDataProperty:"margin",rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),
r=s.length);var t=o===r}else var t=!0;if(t){if(e.detectableEffect!==void 0){let o=r;P(e.detectableEffect,{instancePath:n+
"/detectableEffect",parentData:e,parentDataProperty:"detectableEffect",rootData:p,dynamicAnchors:u})||(s=s===null?P.errors:
s.concat(P.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.outcome!==void 0){let o=e.outcome,f=r;if(!(o==="wors\
e"||o==="better"||o==="same"||o==="unclear"))return J.errors=[{instancePath:n+"/outcome",schemaPath:"#/properties/outcom\
e/enum",keyword:"enum",params:{allowedValues:qe.properties.outcome.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var t=f===r}else var t=!0;if(t)if(e.pairRatios!==void 0){let o=e.pairRatios,f=r;if(r===f)if(Array.isArray(o)){
var i=!0;let D=o.length;for(let b=0;b<D;b++){let v=r;m(o[b],{instancePath:n+"/pairRatios/"+b,parentData:o,parentDataProperty:b,
rootData:p,dynamicAnchors:u})||(s=s===null?m.errors:s.concat(m.errors),r=s.length);var i=v===r;if(!i)break}}else return J.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=f===r}else var t=!0}}}}}}}}}}}}}else return J.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return J.errors=s,r===0}J.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,detectableEffect:!0,outcome:!0,
pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function H(e,{instancePath:n="",parentData:w,parentDataProperty:k,rootData:p=e,
dynamicAnchors:u={}}={}){let s=null,r=0,l=H.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.outcome===void 0&&(o="outcome")||e.design===void 0&&(o="de\
sign")||e.baseline===void 0&&(o="baseline")||e.candidate===void 0&&(o="candidate")||e.runsPlanned===void 0&&(o="runsPlan\
ned")||e.runsMeasured===void 0&&(o="runsMeasured")||e.stoppedEarly===void 0&&(o="stoppedEarly")||e.falseAlarmRateMax===void 0&&
(o="falseAlarmRateMax")||e.confidence===void 0&&(o="confidence")||e.metrics===void 0&&(o="metrics")||e.newFindings===void 0&&
(o="newFindings")||e.notes===void 0&&(o="notes"))return H.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(e.outcome!==void 0){let f=e.outcome,
y=r;if(!(f==="passed"||f==="failed"||f==="inconclusive"))return H.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:we.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=y===r}else var t=!0;if(t){if(e.design!==void 0){let f=e.design,y=r;if(!(f==="pairs"||f==="s\
ets"))return H.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:we.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===r}else var t=!0;if(t){if(e.baseline!==
void 0){let f=r;K(e.baseline,{instancePath:n+"/baseline",parentData:e,parentDataProperty:"baseline",rootData:p,dynamicAnchors:u})||
(s=s===null?K.errors:s.concat(K.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.candidate!==void 0){let f=r;K(e.
candidate,{instancePath:n+"/candidate",parentData:e,parentDataProperty:"candidate",rootData:p,dynamicAnchors:u})||(s=s===
null?K.errors:s.concat(K.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.runsPlanned!==void 0){let f=r;c(e.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:e,parentDataProperty:"runsPlanned",rootData:p,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.runsMeasured!==void 0){let f=r;c(e.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:e,parentDataProperty:"runsMeasured",rootData:p,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.stoppedEarly!==void 0){let f=r;if(typeof e.
stoppedEarly!="boolean")return H.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=f===r}else var t=!0;if(t){if(e.falseAlarmRateMax!==void 0){
let f=r;A(e.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:e,parentDataProperty:"falseAlarmRateMax",rootData:p,
dynamicAnchors:u})||(s=s===null?A.errors:s.concat(A.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.confidence!==
void 0){let f=r;A(e.confidence,{instancePath:n+"/confidence",parentData:e,parentDataProperty:"confidence",rootData:p,dynamicAnchors:u})||
(s=s===null?A.errors:s.concat(A.errors),r=s.length);var t=f===r}else var t=!0;if(t){if(e.metrics!==void 0){let f=e.metrics,
y=r;if(r===y)if(Array.isArray(f)){var i=!0;let b=f.length;for(let v=0;v<b;v++){let h=r;J(f[v],{instancePath:n+"/metrics/"+
v,parentData:f,parentDataProperty:v,rootData:p,dynamicAnchors:u})||(s=s===null?J.errors:s.concat(J.errors),r=s.length);var i=h===
r;if(!i)break}}else return H.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=y===r}else var t=!0;if(t){if(e.newFindings!==void 0){let f=e.newFindings,
y=r;if(!Array.isArray(f)&&f!==null)return H.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/\
type",keyword:"type",params:{type:we.properties.newFindings.type},message:"must be array,null"}],!1;if(r===y&&Array.isArray(
f)){var a=!0;let b=f.length;for(let v=0;v<b;v++){let h=r;if(typeof f[v]!="string")return H.errors=[{instancePath:n+"/new\
Findings/"+v,schemaPath:"#/properties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=h===r;if(!a)break}}var t=y===r}else var t=!0;if(t)if(e.notes!==void 0){let f=r;N(e.notes,{instancePath:n+
"/notes",parentData:e,parentDataProperty:"notes",rootData:p,dynamicAnchors:u})||(s=s===null?N.errors:s.concat(N.errors),
r=s.length);var t=f===r}else var t=!0}}}}}}}}}}}else return H.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return H.errors=s,r===0}H.evaluated={props:{outcome:!0,design:!0,baseline:!0,
candidate:!0,runsPlanned:!0,runsMeasured:!0,stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var Re={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function ve(e,{instancePath:n="",parentData:w,parentDataProperty:k,
rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.status===void 0&&(i="status")||e.reasons===
void 0&&(i="reasons"))return ve.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(e.status!==void 0){let a=e.status,o=r;if(!(a==="passed"||a==="fail\
ed"||a==="inconclusive"))return ve.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:Re.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=o===r}else
var t=!0;if(t)if(e.reasons!==void 0){let a=r;N(e.reasons,{instancePath:n+"/reasons",parentData:e,parentDataProperty:"rea\
sons",rootData:p,dynamicAnchors:u})||(s=s===null?N.errors:s.concat(N.errors),r=s.length);var t=a===r}else var t=!0}else return ve.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.
errors=s,r===0}ve.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function ce(e,{instancePath:n="",
parentData:w,parentDataProperty:k,rootData:p=e,dynamicAnchors:u={}}={}){let s=null,r=0,l=ce.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let a;if(e.schema===
void 0&&(a="schema")||e.schemaVersion===void 0&&(a="schemaVersion")||e.run===void 0&&(a="run")||e.target===void 0&&(a="t\
arget")||e.generator===void 0&&(a="generator")||e.contract===void 0&&(a="contract")||e.loads===void 0&&(a="loads")||e.verdict===
void 0&&(a="verdict")||e.warnings===void 0&&(a="warnings"))return ce.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(e.schema!==void 0){let o=r;if(e.
schema!=="c8gauge/run-record")return ce.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=o===r}else var t=!0;if(t){
if(e.schemaVersion!==void 0){let o=r;if(e.schemaVersion!==2)return ce.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=o===
r}else var t=!0;if(t){if(e.run!==void 0){let o=r;Z(e.run,{instancePath:n+"/run",parentData:e,parentDataProperty:"run",rootData:p,
dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.target!==void 0){
let o=r;pe(e.target,{instancePath:n+"/target",parentData:e,parentDataProperty:"target",rootData:p,dynamicAnchors:u})||(s=
s===null?pe.errors:s.concat(pe.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.generator!==void 0){let o=r;X(e.
generator,{instancePath:n+"/generator",parentData:e,parentDataProperty:"generator",rootData:p,dynamicAnchors:u})||(s=s===
null?X.errors:s.concat(X.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.contract!==void 0){let o=r;Y(e.contract,
{instancePath:n+"/contract",parentData:e,parentDataProperty:"contract",rootData:p,dynamicAnchors:u})||(s=s===null?Y.errors:
s.concat(Y.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.conformance!==void 0){let o=r;V(e.conformance,{instancePath:n+
"/conformance",parentData:e,parentDataProperty:"conformance",rootData:p,dynamicAnchors:u})||(s=s===null?V.errors:s.concat(
V.errors),r=s.length);var t=o===r}else var t=!0;if(t){if(e.loads!==void 0){let o=e.loads,f=r;if(r===f)if(Array.isArray(o)){
var i=!0;let D=o.length;for(let b=0;b<D;b++){let v=r;j(o[b],{instancePath:n+"/loads/"+b,parentData:o,parentDataProperty:b,
rootData:p,dynamicAnchors:u})||(s=s===null?j.errors:s.concat(j.errors),r=s.length);var i=v===r;if(!i)break}}else return ce.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=f===r}else var t=!0;if(t){if(e.capacity!==void 0){let o=r;C(e.capacity,{instancePath:n+"/capacity",
parentData:e,parentDataProperty:"capacity",rootData:p,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),r=s.length);
var t=o===r}else var t=!0;if(t){if(e.gate!==void 0){let o=r;H(e.gate,{instancePath:n+"/gate",parentData:e,parentDataProperty:"\
gate",rootData:p,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),r=s.length);var t=o===r}else var t=!0;if(t){
if(e.verdict!==void 0){let o=r;ve(e.verdict,{instancePath:n+"/verdict",parentData:e,parentDataProperty:"verdict",rootData:p,
dynamicAnchors:u})||(s=s===null?ve.errors:s.concat(ve.errors),r=s.length);var t=o===r}else var t=!0;if(t)if(e.warnings!==
void 0){let o=r;N(e.warnings,{instancePath:n+"/warnings",parentData:e,parentDataProperty:"warnings",rootData:p,dynamicAnchors:u})||
(s=s===null?N.errors:s.concat(N.errors),r=s.length);var t=o===r}else var t=!0}}}}}}}}}}}else return ce.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=s,r===0}ce.evaluated=
{props:{schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{Ze as validate};
