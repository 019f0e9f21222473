// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Qe=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(E){throw n=0,E}};var Ze=Qe(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});function Ke(r){let n=r.length,E=0,N=0,a;for(;N<
n;)E++,a=r.charCodeAt(N++),a>=55296&&a<=56319&&N<n&&(a=r.charCodeAt(N),(a&64512)===56320&&N++);return E}Ae.default=Ke;Ke.
code='require("ajv/dist/runtime/ucs2length").default'});var cr=je;var Xe=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function te(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="string"){if(!Xe.test(r))return te.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return te.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return te.errors=s,e===0}te.evaluated=
{dynamicProps:!1,dynamicItems:!1};function y(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r))return y.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return y.errors=s,e===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ee.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)?(ee.errors=s,e===0):(ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1)}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.
command===void 0&&(o="command")||r.c8gaugeVersion===void 0&&(o="c8gaugeVersion")||r.startedAt===void 0&&(o="startedAt")||
r.durationMs===void 0&&(o="durationMs")||r.seed===void 0&&(o="seed"))return ae.errors=[{instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){
let i=e;if(typeof r.id!="string")return ae.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.command!==void 0){let i=e;if(typeof r.
command!="string")return ae.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.c8gaugeVersion!==void 0){let i=e;if(typeof r.
c8gaugeVersion!="string")return ae.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.startedAt!==
void 0){let i=e;te(r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:u})||
(s=s===null?te.errors:s.concat(te.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.durationMs!==void 0){let i=e;
y(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.seed!==void 0){let i=e;ee(r.seed,
{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:u})||(s=s===null?ee.errors:s.concat(
ee.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.revision!==void 0){let i=e;if(typeof r.revision!="string")return ae.
errors=[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0}}}}}}else return ae.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=s,e===0}ae.evaluated={props:{id:!0,command:!0,
c8gaugeVersion:!0,startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var Ye={type:["string","null"]};function O(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){
let s=null,e=0,l=O.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&
r!==null?(O.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ye.type},message:"must be string,nul\
l"}],!1):(O.errors=s,e===0)}O.evaluated={dynamicProps:!1,dynamicItems:!1};var er={type:["number","null"],minimum:0};function k(r,{
instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=k.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof r=="number"&&isFinite(r))&&r!==null?(k.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:er.type},message:"must be number,null"}],!1):e===0&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))?(k.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(k.errors=s,e===0)}k.evaluated={dynamicProps:!1,dynamicItems:!1};var Ce={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]},gatewayVersions:{$ref:"#/$defs/lines"}}};function C(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=C.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let o=r.
length;for(let i=0;i<o;i++){let p=e;if(typeof r[i]!="string")return C.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e;if(!t)break}}else return C.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return C.errors=s,
e===0}C.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.dialect===void 0&&(o="dialect")||r.processName===
void 0&&(o="processName")||r.queryApi===void 0&&(o="queryApi")||r.keys===void 0&&(o="keys"))return oe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.dialect!==void 0){let i=e;O(r.dialect,{instancePath:n+"/dialect",parentData:r,parentDataProperty:"dialect",rootData:a,
dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.processName!==
void 0){let i=r.processName,p=e;if(!(i==="bpmnProcessId"||i==="processDefinitionId"||i===null))return oe.errors=[{instancePath:n+
"/processName",schemaPath:"#/properties/processName/enum",keyword:"enum",params:{allowedValues:Ce.properties.processName.
enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.queryApi!==void 0){
let i=r.queryApi,p=e;if(!(i==="on"||i==="off"||i===null))return oe.errors=[{instancePath:n+"/queryApi",schemaPath:"#/pro\
perties/queryApi/enum",keyword:"enum",params:{allowedValues:Ce.properties.queryApi.enum},message:"must be equal to one o\
f the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.keys!==void 0){let i=r.keys,p=e;if(!(i==="number"||i==="\
text"||i===null))return oe.errors=[{instancePath:n+"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:Ce.
properties.keys.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.requestTimeout!==
void 0){let i=r.requestTimeout,p=e;if(!(i==="understood"||i==="refused"))return oe.errors=[{instancePath:n+"/requestTime\
out",schemaPath:"#/properties/requestTimeout/enum",keyword:"enum",params:{allowedValues:Ce.properties.requestTimeout.enum},
message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t)if(r.gatewayVersions!==void 0){
let i=e;C(r.gatewayVersions,{instancePath:n+"/gatewayVersions",parentData:r,parentDataProperty:"gatewayVersions",rootData:a,
dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=i===e}else var t=!0}}}}}else return oe.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=
s,e===0}oe.evaluated={props:{dialect:!0,processName:!0,queryApi:!0,keys:!0,requestTimeout:!0,gatewayVersions:!0},dynamicProps:!1,
dynamicItems:!1};function c(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=c.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?e===0&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))?(c.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(c.errors=s,e===0):(c.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}c.evaluated={dynamicProps:!1,dynamicItems:!1};
function de(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.baseUrl===void 0&&(i="baseUrl")||r.embedded===void 0&&(i="embedded")||r.gatewayVersion===void 0&&
(i="gatewayVersion")||r.clusterSize===void 0&&(i="clusterSize")||r.partitionsCount===void 0&&(i="partitionsCount"))return de.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;if(r.baseUrl!==void 0){let p=e;if(typeof r.baseUrl!="string")return de.errors=[{instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t){if(r.embedded!==void 0){let p=e;if(typeof r.embedded!="boolean")return de.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=p===e}else var t=!0;if(t){if(r.gatewayVersion!==void 0){let p=e;O(r.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:r,parentDataProperty:"gatewayVersion",rootData:a,dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),
e=s.length);var t=p===e}else var t=!0;if(t){if(r.clusterSize!==void 0){let p=e;k(r.clusterSize,{instancePath:n+"/cluster\
Size",parentData:r,parentDataProperty:"clusterSize",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),
e=s.length);var t=p===e}else var t=!0;if(t){if(r.partitionsCount!==void 0){let p=e;k(r.partitionsCount,{instancePath:n+"\
/partitionsCount",parentData:r,parentDataProperty:"partitionsCount",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:
s.concat(k.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.speaks!==void 0){let p=e;oe(r.speaks,{instancePath:n+
"/speaks",parentData:r,parentDataProperty:"speaks",rootData:a,dynamicAnchors:u})||(s=s===null?oe.errors:s.concat(oe.errors),
e=s.length);var t=p===e}else var t=!0;if(t)if(r.environment!==void 0){let p=r.environment,h=e;if(e===h)if(p&&typeof p=="\
object"&&!Array.isArray(p)){if(p.replicationFactor!==void 0){let m=e;c(p.replicationFactor,{instancePath:n+"/environment\
/replicationFactor",parentData:p,parentDataProperty:"replicationFactor",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var o=m===e}else var o=!0;if(o){if(p.brokerVersions!==void 0){let m=e;C(p.brokerVersions,
{instancePath:n+"/environment/brokerVersions",parentData:p,parentDataProperty:"brokerVersions",rootData:a,dynamicAnchors:u})||
(s=s===null?C.errors:s.concat(C.errors),e=s.length);var o=m===e}else var o=!0;if(o){if(p.processInstances!==void 0){let m=e;
c(p.processInstances,{instancePath:n+"/environment/processInstances",parentData:p,parentDataProperty:"processInstances",
rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var o=m===e}else var o=!0;if(o){if(p.
heapBytesMax!==void 0){let m=e;y(p.heapBytesMax,{instancePath:n+"/environment/heapBytesMax",parentData:p,parentDataProperty:"\
heapBytesMax",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var o=m===e}else var o=!0;
if(o)if(p.cpus!==void 0){let m=e;c(p.cpus,{instancePath:n+"/environment/cpus",parentData:p,parentDataProperty:"cpus",rootData:a,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var o=m===e}else var o=!0}}}}else return de.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=h===e}else var t=!0}}}}}}else return de.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return de.errors=s,e===0}de.evaluated={props:{baseUrl:!0,embedded:!0,
gatewayVersion:!0,clusterSize:!0,partitionsCount:!0,speaks:!0,environment:!0},dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.node===void 0&&(o="node")||r.platform===void 0&&(o="platform")||r.cpuModel===void 0&&(o="cpuModel")||
r.cpus===void 0&&(o="cpus")||r.memoryBytes===void 0&&(o="memoryBytes"))return ce.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.node!==void 0){
let i=e;if(typeof r.node!="string")return ce.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.platform!==void 0){let i=e;
if(typeof r.platform!="string")return ce.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpuModel!==void 0){let i=e;
if(typeof r.cpuModel!="string")return ce.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpus!==void 0){let i=e;c(
r.cpus,{instancePath:n+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.memoryBytes!==void 0){let i=e;y(r.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:r,parentDataProperty:"memoryBytes",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var t=i===e}else var t=!0}}}}else return ce.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return ce.errors=s,e===0}ce.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var rr=new RegExp("^[0-9a-f]{64}$","u");function be(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(typeof r=="string"){if(!rr.test(r))return be.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return be.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return be.errors=s,e===0}be.evaluated={dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){
let s=null,e=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.title===void 0&&(o="title")||r.version===void 0&&(o="version")||r.sha256===void 0&&
(o="sha256"))return me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.title!==void 0){let i=e;if(typeof r.title!="string")return me.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.version!==void 0){let i=e;if(typeof r.version!="string")return me.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sha256!==void 0){let i=e;be(r.sha256,{instancePath:n+"/sha256",parentData:r,parentDataProperty:"\
sha256",rootData:a,dynamicAnchors:u})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var t=i===e}else var t=!0;if(t)
if(r.dialect!==void 0){let i=e;if(typeof r.dialect!="string")return me.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else
return me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return me.errors=s,e===0}me.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0},dynamicProps:!1,dynamicItems:!1};var sr={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function ue(r,{
instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=ue.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.operation===void 0&&(o="operation")||r.check===void 0&&(o="check")||r.case===void 0&&(o="case")||r.status===void 0&&
(o="status")||r.reason===void 0&&(o="reason"))return ue.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return ue.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.check!==void 0){let i=e;if(typeof r.
check!="string")return ue.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.case!==void 0){let i=e;if(typeof r.case!="st\
ring")return ue.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status,p=e;if(!(i==="pass"||
i==="fail"||i==="skip"||i==="error"))return ue.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:sr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===
e}else var t=!0;if(t)if(r.reason!==void 0){let i=e;O(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:a,dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var t=i===e}else var t=!0}}}}else
return ue.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ue.errors=s,e===0}ue.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var tr={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"},knownOf:{type:"string"}}}}},nr={enum:["contract","http","behaviour"]};function _e(r,{instancePath:n="",
parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=_e.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r==="contract"||r==="http"||r==="behaviour"?(_e.errors=s,e===0):(_e.errors=
[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:nr.enum},message:"must be equal to one of the \
allowed values"}],!1)}_e.evaluated={dynamicProps:!1,dynamicItems:!1};var ir={type:"object",required:["request","response",
"error","durationMs"],properties:{request:{type:"object",required:["method","url","headers","body"],properties:{method:{
type:"string"},url:{type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"#/$defs/textOrNull"}}},response:{type:["\
object","null"],required:["status","headers","body"],properties:{status:{type:"integer"},headers:{$ref:"#/$defs/headers"},
body:{type:"string"}}},error:{$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$defs/amount"}}};function ge(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let o in r){let i=e;if(typeof r[o]!="string")return ge.errors=[{instancePath:n+"/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e;if(!t)break}else return ge.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ge.errors=s,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{
instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=X.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.request===void 0&&(p="request")||r.response===void 0&&(p="response")||r.error===void 0&&(p="error")||r.durationMs===
void 0&&(p="durationMs"))return X.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.request!==void 0){let h=r.request,d=e;if(e===d)if(h&&typeof h=="\
object"&&!Array.isArray(h)){let m;if(h.method===void 0&&(m="method")||h.url===void 0&&(m="url")||h.headers===void 0&&(m=
"headers")||h.body===void 0&&(m="body"))return X.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(h.method!==void 0){
let w=e;if(typeof h.method!="string")return X.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=w===e}else var t=!0;if(t){
if(h.url!==void 0){let w=e;if(typeof h.url!="string")return X.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=w===e}else var t=!0;
if(t){if(h.headers!==void 0){let w=e;ge(h.headers,{instancePath:n+"/request/headers",parentData:h,parentDataProperty:"he\
aders",rootData:a,dynamicAnchors:u})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var t=w===e}else var t=!0;if(t)
if(h.body!==void 0){let w=e;O(h.body,{instancePath:n+"/request/body",parentData:h,parentDataProperty:"body",rootData:a,dynamicAnchors:u})||
(s=s===null?O.errors:s.concat(O.errors),e=s.length);var t=w===e}else var t=!0}}}else return X.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=d===
e}else var o=!0;if(o){if(r.response!==void 0){let h=r.response,d=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)
return X.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:ir.properties.
response.type},message:"must be object,null"}],!1;if(e===d&&h&&typeof h=="object"&&!Array.isArray(h)){let w;if(h.status===
void 0&&(w="status")||h.headers===void 0&&(w="headers")||h.body===void 0&&(w="body"))return X.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:w},message:"must have r\
equired property '"+w+"'"}],!1;if(h.status!==void 0){let b=h.status,g=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return X.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var i=g===e}else var i=!0;if(i){if(h.headers!==void 0){let b=e;
ge(h.headers,{instancePath:n+"/response/headers",parentData:h,parentDataProperty:"headers",rootData:a,dynamicAnchors:u})||
(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var i=b===e}else var i=!0;if(i)if(h.body!==void 0){let b=e;if(typeof h.
body!="string")return X.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=b===e}else var i=!0}}var o=d===e}else var o=!0;
if(o){if(r.error!==void 0){let h=e;O(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:a,
dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var o=h===e}else var o=!0;if(o)if(r.durationMs!==
void 0){let h=e;y(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var o=h===e}else var o=!0}}}else return X.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=s,e===0}X.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.
operation===void 0&&(i="operation")||r.check===void 0&&(i="check")||r.case===void 0&&(i="case")||r.level===void 0&&(i="l\
evel")||r.message===void 0&&(i="message")||r.expectedBy===void 0&&(i="expectedBy")||r.curl===void 0&&(i="curl")||r.exchange===
void 0&&(i="exchange")||r.waived===void 0&&(i="waived"))return G.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.id!==void 0){let p=e;if(typeof r.
id!="string")return G.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.operation!==void 0){let p=e;if(typeof r.operation!=
"string")return G.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.check!==void 0){let p=e;if(typeof r.check!="\
string")return G.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.case!==void 0){let p=e;if(typeof r.case!="string")
return G.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.level!==void 0){let p=e;_e(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:a,dynamicAnchors:u})||(s=s===null?_e.errors:s.concat(_e.errors),e=s.length);var t=p===
e}else var t=!0;if(t){if(r.message!==void 0){let p=e;if(typeof r.message!="string")return G.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t){if(r.expectedBy!==void 0){let p=e;O(r.expectedBy,{instancePath:n+"/expectedBy",parentData:r,parentDataProperty:"\
expectedBy",rootData:a,dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var t=p===e}else var t=!0;
if(t){if(r.curl!==void 0){let p=e;if(typeof r.curl!="string")return G.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.
exchange!==void 0){let p=e;X(r.exchange,{instancePath:n+"/exchange",parentData:r,parentDataProperty:"exchange",rootData:a,
dynamicAnchors:u})||(s=s===null?X.errors:s.concat(X.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.seed!==void 0){
let p=e;ee(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:u})||(s=s===null?
ee.errors:s.concat(ee.errors),e=s.length);var t=p===e}else var t=!0;if(t)if(r.waived!==void 0){let p=r.waived,h=e;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null)return G.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:tr.properties.waived.type},message:"must be object,null"}],!1;if(e===h&&p&&typeof p==
"object"&&!Array.isArray(p)){let m;if(p.reason===void 0&&(m="reason")||p.link===void 0&&(m="link"))return G.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"}],!1;if(p.reason!==void 0){let w=e;if(typeof p.reason!="string")return G.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=w===e}else var o=!0;if(o){if(p.link!==void 0){let w=e;if(typeof p.link!="string")return G.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var o=w===e}else var o=!0;if(o)if(p.knownOf!==void 0){let w=e;if(typeof p.knownOf!="st\
ring")return G.errors=[{instancePath:n+"/waived/knownOf",schemaPath:"#/properties/waived/properties/knownOf/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var o=w===e}else var o=!0}}var t=h===e}else var t=!0}}}}}}}}}}else
return G.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return G.errors=s,e===0}G.evaluated={props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,
exchange:!0,seed:!0,waived:!0},dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.status===void 0&&(p="status")||r.declared===void 0&&(p="declared")||r.observed===void 0&&(p="obse\
rved")||r.why===void 0&&(p="why")||r.properties===void 0&&(p="properties"))return se.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.status!==
void 0){let h=e;if(typeof r.status!="string")return se.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===e}else var t=!0;if(t){if(r.declared!==
void 0){let h=e;if(typeof r.declared!="boolean")return se.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/d\
eclared/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=h===e}else var t=!0;if(t){if(r.
observed!==void 0){let h=e;c(r.observed,{instancePath:n+"/observed",parentData:r,parentDataProperty:"observed",rootData:a,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=h===e}else var t=!0;if(t){if(r.why!==void 0){
let h=e;O(r.why,{instancePath:n+"/why",parentData:r,parentDataProperty:"why",rootData:a,dynamicAnchors:u})||(s=s===null?
O.errors:s.concat(O.errors),e=s.length);var t=h===e}else var t=!0;if(t)if(r.properties!==void 0){let h=r.properties,d=e;
if(e===d)if(Array.isArray(h)){var o=!0;let w=h.length;for(let b=0;b<w;b++){let g=h[b],q=e;if(e===q)if(g&&typeof g=="obje\
ct"&&!Array.isArray(g)){let P;if(g.name===void 0&&(P="name")||g.observed===void 0&&(P="observed")||g.why===void 0&&(P="w\
hy"))return se.errors=[{instancePath:n+"/properties/"+b,schemaPath:"#/properties/properties/items/required",keyword:"req\
uired",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;if(g.name!==void 0){let U=e;if(typeof g.
name!="string")return se.errors=[{instancePath:n+"/properties/"+b+"/name",schemaPath:"#/properties/properties/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=U===e}else var i=!0;if(i){if(g.
observed!==void 0){let U=e;c(g.observed,{instancePath:n+"/properties/"+b+"/observed",parentData:g,parentDataProperty:"ob\
served",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=U===e}else var i=!0;if(i)
if(g.why!==void 0){let U=e;O(g.why,{instancePath:n+"/properties/"+b+"/why",parentData:g,parentDataProperty:"why",rootData:a,
dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var i=U===e}else var i=!0}}else return se.errors=
[{instancePath:n+"/properties/"+b,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var o=q===e;if(!o)break}}else return se.errors=[{instancePath:n+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0}}}}else
return se.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return se.errors=s,e===0}se.evaluated={props:{status:!0,declared:!0,observed:!0,why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.key===void 0&&(o="key")||r.name===void 0&&(o="name"))return ne.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.key!==
void 0){let i=e;if(typeof r.key!="string")return ne.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.name!==void 0){let i=e;if(typeof r.
name!="string")return ne.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0}else return ne.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=s,e===0}ne.evaluated={props:{key:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=Q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.instances===void 0&&(d="instances")||r.definitions===void 0&&
(d="definitions")||r.messages===void 0&&(d="messages")||r.others===void 0&&(d="others")||r.deletes===void 0&&(d="deletes"))
return Q.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must hav\
e required property '"+d+"'"}],!1;if(r.instances!==void 0){let m=e;C(r.instances,{instancePath:n+"/instances",parentData:r,
parentDataProperty:"instances",rootData:a,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=m===
e}else var t=!0;if(t){if(r.definitions!==void 0){let m=r.definitions,w=e;if(e===w)if(Array.isArray(m)){var o=!0;let g=m.
length;for(let q=0;q<g;q++){let _=e;ne(m[q],{instancePath:n+"/definitions/"+q,parentData:m,parentDataProperty:q,rootData:a,
dynamicAnchors:u})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var o=_===e;if(!o)break}}else return Q.errors=
[{instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.messages!==void 0){let m=e;c(r.messages,{instancePath:n+"/messa\
ges",parentData:r,parentDataProperty:"messages",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=
s.length);var t=m===e}else var t=!0;if(t){if(r.others!==void 0){let m=r.others,w=e;if(e===w)if(m&&typeof m=="object"&&!Array.
isArray(m))for(let g in m){let q=e;c(m[g],{instancePath:n+"/others/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,
parentDataProperty:g,rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=q===e;if(!i)
break}else return Q.errors=[{instancePath:n+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=w===e}else var t=!0;if(t){if(r.shared!==void 0){let m=r.shared,w=e;if(e===w)
if(Array.isArray(m)){var p=!0;let g=m.length;for(let q=0;q<g;q++){let _=e;ne(m[q],{instancePath:n+"/shared/"+q,parentData:m,
parentDataProperty:q,rootData:a,dynamicAnchors:u})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var p=_===e;if(!p)
break}}else return Q.errors=[{instancePath:n+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.notListed!==void 0){let m=r.notListed,w=e;if(e===
w)if(m&&typeof m=="object"&&!Array.isArray(m)){let g;if(m.instances===void 0&&(g="instances")||m.definitions===void 0&&(g=
"definitions"))return Q.errors=[{instancePath:n+"/notListed",schemaPath:"#/properties/notListed/required",keyword:"requi\
red",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(m.instances!==void 0){let q=e;c(m.
instances,{instancePath:n+"/notListed/instances",parentData:m,parentDataProperty:"instances",rootData:a,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var h=q===e}else var h=!0;if(h)if(m.definitions!==void 0){let q=e;c(
m.definitions,{instancePath:n+"/notListed/definitions",parentData:m,parentDataProperty:"definitions",rootData:a,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var h=q===e}else var h=!0}else return Q.errors=[{instancePath:n+"/no\
tListed",schemaPath:"#/properties/notListed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=w===
e}else var t=!0;if(t)if(r.deletes!==void 0){let m=e;if(typeof r.deletes!="boolean")return Q.errors=[{instancePath:n+"/de\
letes",schemaPath:"#/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===
e}else var t=!0}}}}}}else return Q.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Q.errors=s,e===0}Q.evaluated={props:{instances:!0,definitions:!0,messages:!0,others:!0,shared:!0,
notListed:!0,deletes:!0},dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.outcomes===void 0&&(w="outcomes")||r.findings===
void 0&&(w="findings")||r.coverage===void 0&&(w="coverage")||r.durationMs===void 0&&(w="durationMs"))return V.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;
if(r.outcomes!==void 0){let b=r.outcomes,g=e;if(e===g)if(Array.isArray(b)){var t=!0;let q=b.length;for(let _=0;_<q;_++){
let P=e;ue(b[_],{instancePath:n+"/outcomes/"+_,parentData:b,parentDataProperty:_,rootData:a,dynamicAnchors:u})||(s=s===null?
ue.errors:s.concat(ue.errors),e=s.length);var t=P===e;if(!t)break}}else return V.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=g===e}else var o=!0;
if(o){if(r.findings!==void 0){let b=r.findings,g=e;if(e===g)if(Array.isArray(b)){var i=!0;let _=b.length;for(let P=0;P<_;P++){
let U=e;G(b[P],{instancePath:n+"/findings/"+P,parentData:b,parentDataProperty:P,rootData:a,dynamicAnchors:u})||(s=s===null?
G.errors:s.concat(G.errors),e=s.length);var i=U===e;if(!i)break}}else return V.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=g===e}else var o=!0;
if(o){if(r.coverage!==void 0){let b=r.coverage,g=e;if(e===g)if(Array.isArray(b)){var p=!0;let _=b.length;for(let P=0;P<_;P++){
let U=b[P],fe=e;if(e===fe)if(U&&typeof U=="object"&&!Array.isArray(U)){let j;if(U.operation===void 0&&(j="operation")||U.
exercised===void 0&&(j="exercised"))return V.errors=[{instancePath:n+"/coverage/"+P,schemaPath:"#/properties/coverage/it\
ems/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;if(U.operation!==
void 0){let $=e;if(typeof U.operation!="string")return V.errors=[{instancePath:n+"/coverage/"+P+"/operation",schemaPath:"\
#/properties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var h=$===e}else var h=!0;if(h){if(U.exercised!==void 0){let $=e;if(typeof U.exercised!="boolean")return V.errors=[{instancePath:n+
"/coverage/"+P+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var h=$===e}else var h=!0;if(h){if(U.excluded!==void 0){let $=e;if(typeof U.excluded!=
"string")return V.errors=[{instancePath:n+"/coverage/"+P+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=$===e}else var h=!0;if(h)if(U.responses!==
void 0){let $=U.responses,W=e;if(e===W)if(Array.isArray($)){var d=!0;let B=$.length;for(let I=0;I<B;I++){let qe=e;se($[I],
{instancePath:n+"/coverage/"+P+"/responses/"+I,parentData:$,parentDataProperty:I,rootData:a,dynamicAnchors:u})||(s=s===null?
se.errors:s.concat(se.errors),e=s.length);var d=qe===e;if(!d)break}}else return V.errors=[{instancePath:n+"/coverage/"+P+
"/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var h=W===e}else var h=!0}}}else return V.errors=[{instancePath:n+"/coverage/"+P,schemaPath:"#/prope\
rties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=fe===e;if(!p)break}}else
return V.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var o=g===e}else var o=!0;if(o){if(r.durationMs!==void 0){let b=e;y(r.durationMs,{instancePath:n+
"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var o=b===e}else var o=!0;if(o){if(r.level!==void 0){let b=e;_e(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:a,dynamicAnchors:u})||(s=s===null?_e.errors:s.concat(_e.errors),e=s.length);var o=b===
e}else var o=!0;if(o){if(r.lagMsMax!==void 0){let b=e;y(r.lagMsMax,{instancePath:n+"/lagMsMax",parentData:r,parentDataProperty:"\
lagMsMax",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var o=b===e}else var o=!0;if(o){
if(r.causes!==void 0){let b=e;C(r.causes,{instancePath:n+"/causes",parentData:r,parentDataProperty:"causes",rootData:a,dynamicAnchors:u})||
(s=s===null?C.errors:s.concat(C.errors),e=s.length);var o=b===e}else var o=!0;if(o){if(r.leftBehind!==void 0){let b=e;Q(
r.leftBehind,{instancePath:n+"/leftBehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:u})||(s=
s===null?Q.errors:s.concat(Q.errors),e=s.length);var o=b===e}else var o=!0;if(o){if(r.loadBeside!==void 0){let b=r.loadBeside,
g=e;if(e===g)if(b&&typeof b=="object"&&!Array.isArray(b)){let _;if(b.perSecond===void 0&&(_="perSecond")||b.sent===void 0&&
(_="sent")||b.created===void 0&&(_="created")||b.refused===void 0&&(_="refused")||b.notSent===void 0&&(_="notSent")||b.durationMs===
void 0&&(_="durationMs"))return V.errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(b.perSecond!==void 0){let P=b.
perSecond,U=e;if(!(typeof P=="number"&&isFinite(P)))return V.errors=[{instancePath:n+"/loadBeside/perSecond",schemaPath:"\
#/properties/loadBeside/properties/perSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var m=U===
e}else var m=!0;if(m){if(b.sent!==void 0){let P=b.sent,U=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return V.
errors=[{instancePath:n+"/loadBeside/sent",schemaPath:"#/properties/loadBeside/properties/sent/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var m=U===e}else var m=!0;if(m){if(b.created!==void 0){let P=b.created,U=e;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return V.errors=[{instancePath:n+"/loadBeside/created",schemaPath:"\
#/properties/loadBeside/properties/created/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var m=U===
e}else var m=!0;if(m){if(b.refused!==void 0){let P=b.refused,U=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))
return V.errors=[{instancePath:n+"/loadBeside/refused",schemaPath:"#/properties/loadBeside/properties/refused/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var m=U===e}else var m=!0;if(m){if(b.notSent!==void 0){let P=b.
notSent,U=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return V.errors=[{instancePath:n+"/loadBeside/notSe\
nt",schemaPath:"#/properties/loadBeside/properties/notSent/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var m=U===e}else var m=!0;if(m)if(b.durationMs!==void 0){let P=b.durationMs,U=e;if(!(typeof P=="number"&&
isFinite(P)))return V.errors=[{instancePath:n+"/loadBeside/durationMs",schemaPath:"#/properties/loadBeside/properties/du\
rationMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var m=U===e}else var m=!0}}}}}else return V.
errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var o=g===e}else var o=!0;if(o)if(r.staleWaivers!==void 0){let b=e;C(r.staleWaivers,{instancePath:n+
"/staleWaivers",parentData:r,parentDataProperty:"staleWaivers",rootData:a,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(
C.errors),e=s.length);var o=b===e}else var o=!0}}}}}}}}}else return V.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return V.errors=s,e===0}V.evaluated={props:{outcomes:!0,findings:!0,
coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,loadBeside:!0,staleWaivers:!0},dynamicProps:!1,dynamicItems:!1};
var Le={type:"object",required:["scenario","bundleSha256","engine","options","startedAt","durationMs","seed","iterations",
"offeredPerSecond","operations","seconds","thresholds","checks","health","validity"],properties:{scenario:{type:"string"},
bundleSha256:{$ref:"#/$defs/sha256"},engine:{type:"object",required:["name","version"],properties:{name:{enum:["embedded",
"k6","autocannon"]},version:{type:"string"}}},options:{type:"object"},startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"\
#/$defs/amount"},seed:{$ref:"#/$defs/seed"},iterations:{type:"object",required:["completed","interrupted","dropped","lat\
e","failed"],properties:{completed:{$ref:"#/$defs/count"},interrupted:{$ref:"#/$defs/count"},dropped:{$ref:"#/$defs/coun\
t"},late:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}},offeredPerSecond:{$ref:"#/$defs/amountOrNull"},arrivals:{
type:"object",required:["offered","onTime","late","heldBack","neverSentUsersBusy","neverSentGeneratorLate","unaccounted",
"completed","durationMs"],properties:{offered:{$ref:"#/$defs/count"},onTime:{$ref:"#/$defs/count"},late:{$ref:"#/$defs/c\
ount"},heldBack:{$ref:"#/$defs/count"},neverSentUsersBusy:{$ref:"#/$defs/count"},usersHeldBy:{enum:["answers","script"]},
neverSentGeneratorLate:{$ref:"#/$defs/count"},unaccounted:{$ref:"#/$defs/count"},completed:{$ref:"#/$defs/count"},durationMs:{
$ref:"#/$defs/amount"}}},requestsSent:{$ref:"#/$defs/count"},users:{type:"object",required:["busyMs","inRequestsMs","inU\
nansweredMs"],properties:{busyMs:{$ref:"#/$defs/amount"},inRequestsMs:{$ref:"#/$defs/amount"},inUnansweredMs:{$ref:"#/$d\
efs/amount"},notKnownMs:{$ref:"#/$defs/amount"},notKnownIterations:{$ref:"#/$defs/count"}}},notTold:{$ref:"#/$defs/lines"},
operations:{type:"array",items:{$ref:"#/$defs/operationTotals"}},seconds:{type:"array",items:{$ref:"#/$defs/secondTotals"}},
exit:{type:"object",required:["code","reason"],properties:{code:{type:"integer"},reason:{type:"string"}}},findings:{type:"\
array",items:{$ref:"#/$defs/finding"}},profile:{type:"string"},completions:{type:"object",required:["secondsPerEntry","e\
ntries"],properties:{secondsPerEntry:{type:"integer",minimum:1},entries:{type:"array",items:{type:"object",required:["se\
cond","created","completed"],properties:{second:{$ref:"#/$defs/count"},iterations:{$ref:"#/$defs/count"},created:{$ref:"\
#/$defs/count"},completed:{$ref:"#/$defs/count"}}}}}},secondsPerEntry:{type:"integer",minimum:1},marks:{type:"array",items:{
$ref:"#/$defs/mark"}},thresholds:{type:"array",items:{$ref:"#/$defs/threshold"}},floor:{type:"array",items:{$ref:"#/$def\
s/threshold"}},checks:{type:"array",items:{type:"object",required:["name","passes","fails"],properties:{name:{type:"stri\
ng"},passes:{$ref:"#/$defs/count"},fails:{$ref:"#/$defs/count"}}}},trends:{type:"array",items:{type:"object",required:["\
metric","mean"],properties:{metric:{type:"string"},mean:{type:"number"}}}},ownMetrics:{type:"array",items:{type:"object",
required:["metric","kind","figures"],properties:{metric:{type:"string"},kind:{enum:["counter","gauge","rate","trend"]},figures:{
type:"object",additionalProperties:{type:"number"}}}}},targetCpuSeconds:{$ref:"#/$defs/amount"},drift:{type:"array",items:{
$ref:"#/$defs/drift"}},ledger:{$ref:"#/$defs/ledger"},processes:{type:"array",items:{$ref:"#/$defs/processCounts"}},health:{
$ref:"#/$defs/health"},validity:{type:"object",required:["valid","reasons"],properties:{valid:{type:"boolean"},reasons:{
$ref:"#/$defs/lines"},ownMsMax:{$ref:"#/$defs/amount"}}}}};function Pe(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.total===void 0&&(o="total")||r.ok===void 0&&(o="ok")||r.failed===void 0&&(o="failed")||r.backpressure===
void 0&&(o="backpressure")||r.errors===void 0&&(o="errors")||r.unanswered===void 0&&(o="unanswered")||r.open===void 0&&(o=
"open"))return Pe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.total!==void 0){let i=e;c(r.total,{instancePath:n+"/total",parentData:r,parentDataProperty:"\
total",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.ok!==void 0){let i=e;c(r.ok,{instancePath:n+"/ok",parentData:r,parentDataProperty:"ok",rootData:a,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.failed!==void 0){let i=e;c(r.failed,
{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.backpressure!==void 0){let i=e;c(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.errors!==void 0){let i=e;c(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.unanswered!==void 0){let i=e;c(r.unanswered,{instancePath:n+"/unanswered",parentData:r,
parentDataProperty:"unanswered",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===
e}else var t=!0;if(t)if(r.open!==void 0){let i=e;c(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",
rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return Pe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.
errors=s,e===0}Pe.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function we(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let o in r){let i=e;c(r[o],{instancePath:n+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,
rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e;if(!t)break}else return we.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.
errors=s,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar=Ze().default,or=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function le(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(typeof r=="string"){if(ar(r)>262144)return le.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!or.test(r))return le.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return le.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return le.errors=s,e===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};
function he(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.count===void 0&&(o="count")||r.latencyUsMin===void 0&&(o="latencyUsMin")||r.latencyUsMean===void 0&&
(o="latencyUsMean")||r.latencyUsMax===void 0&&(o="latencyUsMax")||r.latencyUsP50===void 0&&(o="latencyUsP50")||r.latencyUsP90===
void 0&&(o="latencyUsP90")||r.latencyUsP95===void 0&&(o="latencyUsP95")||r.latencyUsP99===void 0&&(o="latencyUsP99")||r.
latencyUsP999===void 0&&(o="latencyUsP999")||r.latencyUsP9999===void 0&&(o="latencyUsP9999")||r.histogram===void 0&&(o="\
histogram"))return he.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.count!==void 0){let i=e;c(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.latencyUsMin!==void 0){let i=e;y(r.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:r,parentDataProperty:"la\
tencyUsMin",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMean!==void 0){let i=e;y(r.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:r,parentDataProperty:"\
latencyUsMean",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMax!==void 0){let i=e;y(r.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:r,parentDataProperty:"\
latencyUsMax",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP50!==void 0){let i=e;k(r.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:r,parentDataProperty:"\
latencyUsP50",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP90!==void 0){let i=e;k(r.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:r,parentDataProperty:"\
latencyUsP90",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP95!==void 0){let i=e;k(r.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:r,parentDataProperty:"\
latencyUsP95",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP99!==void 0){let i=e;k(r.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:r,parentDataProperty:"\
latencyUsP99",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP999!==void 0){let i=e;k(r.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:r,parentDataProperty:"\
latencyUsP999",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP9999!==void 0){let i=e;k(r.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:r,parentDataProperty:"\
latencyUsP9999",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.censored!==void 0){let i=e;c(r.censored,{instancePath:n+"/censored",parentData:r,parentDataProperty:"censored",
rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
censoredFromUs!==void 0){let i=e;y(r.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:r,parentDataProperty:"c\
ensoredFromUs",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;le(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:u})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}}else
return he.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return he.errors=s,e===0}he.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){
let s=null,e=0,l=Me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.operation===void 0&&(o="operation")||r.requests===void 0&&(o="requests")||r.byStatus===
void 0&&(o="byStatus")||r.byError===void 0&&(o="byError")||r.responseTime===void 0&&(o="responseTime")||r.serviceTime===
void 0&&(o="serviceTime"))return Me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.operation!="string")return Me.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;Pe(r.requests,{instancePath:n+"/req\
uests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:u})||(s=s===null?Pe.errors:s.concat(Pe.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.byStatus!==void 0){let i=e;we(r.byStatus,{instancePath:n+"/byStatus",parentData:r,
parentDataProperty:"byStatus",rootData:a,dynamicAnchors:u})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.byError!==void 0){let i=e;we(r.byError,{instancePath:n+"/byError",parentData:r,parentDataProperty:"\
byError",rootData:a,dynamicAnchors:u})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.responseTime!==void 0){let i=e;he(r.responseTime,{instancePath:n+"/responseTime",parentData:r,parentDataProperty:"\
responseTime",rootData:a,dynamicAnchors:u})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.serviceTime!==void 0){let i=e;he(r.serviceTime,{instancePath:n+"/serviceTime",parentData:r,parentDataProperty:"\
serviceTime",rootData:a,dynamicAnchors:u})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var t=i===e}else var t=!0}}}}}else
return Me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Me.errors=s,e===0}Me.evaluated={props:{operation:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,serviceTime:!0},
dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=Se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.second===void 0&&(o="second")||r.operation===void 0&&(o="operation")||r.requests===void 0&&(o="re\
quests")||r.responseTimeUsP50===void 0&&(o="responseTimeUsP50")||r.responseTimeUsP99===void 0&&(o="responseTimeUsP99")||
r.responseTimeUsMax===void 0&&(o="responseTimeUsMax")||r.histogram===void 0&&(o="histogram"))return Se.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.second!==void 0){let i=e;c(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return Se.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;
Pe(r.requests,{instancePath:n+"/requests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:u})||(s=s===
null?Pe.errors:s.concat(Pe.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP50!==void 0){let i=e;
y(r.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:r,parentDataProperty:"responseTimeUsP50",rootData:a,
dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP99!==
void 0){let i=e;y(r.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:r,parentDataProperty:"responseTime\
UsP99",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.responseTimeUsMax!==void 0){let i=e;y(r.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:r,parentDataProperty:"\
responseTimeUsMax",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;le(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:u})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else
return Se.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Se.errors=s,e===0}Se.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var ur={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function ke(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.second===void 0&&(o="second")||r.untilSecond===void 0&&(o=
"untilSecond")||r.kind===void 0&&(o="kind")||r.label===void 0&&(o="label"))return ke.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.second!==
void 0){let i=e;y(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:u})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.untilSecond!==void 0){let i=e;k(
r.untilSecond,{instancePath:n+"/untilSecond",parentData:r,parentDataProperty:"untilSecond",rootData:a,dynamicAnchors:u})||
(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.kind!==void 0){let i=r.kind,p=e;
if(!(i==="warm-up"||i==="stage"||i==="fault"))return ke.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:ur.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=p===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;if(typeof r.label!="string")return ke.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0}}}else return ke.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ke.errors=s,e===0}ke.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var Ve={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function Y(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.metric===void 0&&(o="metr\
ic")||r.expression===void 0&&(o="expression")||r.state===void 0&&(o="state")||r.observed===void 0&&(o="observed"))return Y.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;if(r.metric!==void 0){let i=e;if(typeof r.metric!="string")return Y.errors=[{instancePath:n+"/m\
etric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.expression!==void 0){let i=e;if(typeof r.expression!="string")return Y.errors=[{instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=i===e}else var t=!0;if(t){if(r.time!==void 0){let i=r.time,p=e;if(!(i==="service"||i==="response"))return Y.errors=
[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:Ve.properties.time.enum},
message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.state!==void 0){let i=r.state,
p=e;if(!(i==="kept"||i==="broken"||i==="no data"||i==="too few"))return Y.errors=[{instancePath:n+"/state",schemaPath:"#\
/properties/state/enum",keyword:"enum",params:{allowedValues:Ve.properties.state.enum},message:"must be equal to one of \
the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.observed!==void 0){let i=r.observed,p=e;if(!(typeof i=="nu\
mber"&&isFinite(i))&&i!==null)return Y.errors=[{instancePath:n+"/observed",schemaPath:"#/properties/observed/type",keyword:"\
type",params:{type:Ve.properties.observed.type},message:"must be number,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.
samples!==void 0){let i=e;c(r.samples,{instancePath:n+"/samples",parentData:r,parentDataProperty:"samples",rootData:a,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.beyond!==void 0){let i=e;c(r.beyond,
{instancePath:n+"/beyond",parentData:r,parentDataProperty:"beyond",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=s,e===0}Y.evaluated={props:{metric:!0,expression:!0,
time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};var Be={type:"object",required:["fig\
ure","state","unit","now","perHour","perHourLow","perHourHigh","bound","boundHour","boundHourEarliest"],properties:{figure:{
enum:["latency","backlog","refusals","memory"]},state:{enum:["steady","rises","levels off","too noisy","too short","gaps",
"not known"]},unit:{enum:["ms","instances","share","bytes"]},now:{type:["number","null"]},perHour:{type:["number","null"]},
perHourLow:{type:["number","null"]},perHourHigh:{type:["number","null"]},bound:{$ref:"#/$defs/amountOrNull"},boundHour:{
$ref:"#/$defs/amountOrNull"},boundHourEarliest:{$ref:"#/$defs/amountOrNull"}}};function re(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.figure===void 0&&(o="figu\
re")||r.state===void 0&&(o="state")||r.unit===void 0&&(o="unit")||r.now===void 0&&(o="now")||r.perHour===void 0&&(o="per\
Hour")||r.perHourLow===void 0&&(o="perHourLow")||r.perHourHigh===void 0&&(o="perHourHigh")||r.bound===void 0&&(o="bound")||
r.boundHour===void 0&&(o="boundHour")||r.boundHourEarliest===void 0&&(o="boundHourEarliest"))return re.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.figure!==void 0){let i=r.figure,p=e;if(!(i==="latency"||i==="backlog"||i==="refusals"||i==="memory"))return re.errors=
[{instancePath:n+"/figure",schemaPath:"#/properties/figure/enum",keyword:"enum",params:{allowedValues:Be.properties.figure.
enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.state!==void 0){let i=r.
state,p=e;if(!(i==="steady"||i==="rises"||i==="levels off"||i==="too noisy"||i==="too short"||i==="gaps"||i==="not known"))
return re.errors=[{instancePath:n+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Be.
properties.state.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.unit!==
void 0){let i=r.unit,p=e;if(!(i==="ms"||i==="instances"||i==="share"||i==="bytes"))return re.errors=[{instancePath:n+"/u\
nit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:Be.properties.unit.enum},message:"must be \
equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.now!==void 0){let i=r.now,p=e;if(!(typeof i==
"number"&&isFinite(i))&&i!==null)return re.errors=[{instancePath:n+"/now",schemaPath:"#/properties/now/type",keyword:"ty\
pe",params:{type:Be.properties.now.type},message:"must be number,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.perHour!==
void 0){let i=r.perHour,p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return re.errors=[{instancePath:n+"/perHour",
schemaPath:"#/properties/perHour/type",keyword:"type",params:{type:Be.properties.perHour.type},message:"must be number,n\
ull"}],!1;var t=p===e}else var t=!0;if(t){if(r.perHourLow!==void 0){let i=r.perHourLow,p=e;if(!(typeof i=="number"&&isFinite(
i))&&i!==null)return re.errors=[{instancePath:n+"/perHourLow",schemaPath:"#/properties/perHourLow/type",keyword:"type",params:{
type:Be.properties.perHourLow.type},message:"must be number,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.perHourHigh!==
void 0){let i=r.perHourHigh,p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return re.errors=[{instancePath:n+"/perH\
ourHigh",schemaPath:"#/properties/perHourHigh/type",keyword:"type",params:{type:Be.properties.perHourHigh.type},message:"\
must be number,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.bound!==void 0){let i=e;k(r.bound,{instancePath:n+"/bound",
parentData:r,parentDataProperty:"bound",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.boundHour!==void 0){let i=e;k(r.boundHour,{instancePath:n+"/boundHour",parentData:r,
parentDataProperty:"boundHour",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=i===
e}else var t=!0;if(t)if(r.boundHourEarliest!==void 0){let i=e;k(r.boundHourEarliest,{instancePath:n+"/boundHourEarliest",
parentData:r,parentDataProperty:"boundHourEarliest",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),
e=s.length);var t=i===e}else var t=!0}}}}}}}}}else return re.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return re.errors=s,e===0}re.evaluated={props:{figure:!0,state:!0,unit:!0,
now:!0,perHour:!0,perHourLow:!0,perHourHigh:!0,bound:!0,boundHour:!0,boundHourEarliest:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=Z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let o=r.
length;for(let i=0;i<o;i++){let p=e;if(typeof r[i]!="string")return Z.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e;if(!t)break}}else return Z.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Z.errors=s,
e===0}Z.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.created===void 0&&(o="created")||r.completed===
void 0&&(o="completed")||r.lost===void 0&&(o="lost")||r.lostCount===void 0&&(o="lostCount")||r.duplicated===void 0&&(o="\
duplicated")||r.duplicatedCount===void 0&&(o="duplicatedCount")||r.foreign===void 0&&(o="foreign")||r.foreignCount===void 0&&
(o="foreignCount"))return Ie.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.created!==void 0){let i=e;c(r.created,{instancePath:n+"/created",
parentData:r,parentDataProperty:"created",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;c(r.completed,{instancePath:n+"/completed",parentData:r,
parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.lost!==void 0){let i=e;Z(r.lost,{instancePath:n+"/lost",parentData:r,parentDataProperty:"lost",
rootData:a,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
lostCount!==void 0){let i=e;c(r.lostCount,{instancePath:n+"/lostCount",parentData:r,parentDataProperty:"lostCount",rootData:a,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.open!==void 0){
let i=e;Z(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",rootData:a,dynamicAnchors:u})||(s=s===null?
Z.errors:s.concat(Z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.openCount!==void 0){let i=e;c(r.openCount,{
instancePath:n+"/openCount",parentData:r,parentDataProperty:"openCount",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicated!==void 0){let i=e;Z(r.duplicated,{instancePath:n+
"/duplicated",parentData:r,parentDataProperty:"duplicated",rootData:a,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(
Z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicatedCount!==void 0){let i=e;c(r.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:r,parentDataProperty:"duplicatedCount",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeated!==void 0){let i=e;Z(r.repeated,{instancePath:n+
"/repeated",parentData:r,parentDataProperty:"repeated",rootData:a,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeatedCount!==void 0){let i=e;c(r.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:r,parentDataProperty:"repeatedCount",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.foreign!==void 0){let i=e;Z(r.foreign,{instancePath:n+"/forei\
gn",parentData:r,parentDataProperty:"foreign",rootData:a,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.
length);var t=i===e}else var t=!0;if(t)if(r.foreignCount!==void 0){let i=e;c(r.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:r,parentDataProperty:"foreignCount",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}else return Ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ie.errors=s,e===0}Ie.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=Ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.activated===void 0&&(o="activated")||r.completed===void 0&&(o="completed")||r.failed===void 0&&(o=
"failed"))return Ee.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.activated!==void 0){let i=e;c(r.activated,{instancePath:n+"/activated",parentData:r,
parentDataProperty:"activated",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;c(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"\
completed",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.failed!==void 0){let i=e;c(r.failed,{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=i===e}else var t=!0}}else return Ee.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=
s,e===0}Ee.evaluated={props:{activated:!0,completed:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:n="",
parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=ye.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.bpmnProcessId===
void 0&&(i="bpmnProcessId")||r.created===void 0&&(i="created")||r.elements===void 0&&(i="elements"))return ye.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.bpmnProcessId!==void 0){let p=e;if(typeof r.bpmnProcessId!="string")return ye.errors=[{instancePath:n+"/bpmnProcess\
Id",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t){if(r.created!==void 0){let p=e;c(r.created,{instancePath:n+"/created",parentData:r,parentDataProperty:"\
created",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=p===e}else var t=!0;if(t){
if(r.completed!==void 0){let p=e;c(r.completed,{instancePath:n+"/completed",parentData:r,parentDataProperty:"completed",
rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.
elements!==void 0){let p=r.elements,h=e;if(e===h)if(p&&typeof p=="object"&&!Array.isArray(p))for(let m in p){let w=e;Ee(
p[m],{instancePath:n+"/elements/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:m,rootData:a,
dynamicAnchors:u})||(s=s===null?Ee.errors:s.concat(Ee.errors),e=s.length);var o=w===e;if(!o)break}else return ye.errors=
[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=h===e}else var t=!0;if(t)if(r.bpmn!==void 0){let p=e;if(typeof r.bpmn!="string")return ye.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=p===e}else var t=!0}}}}else return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ye.errors=s,e===0}ye.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.seconds===void 0&&(p="seconds")||r.cpuSeconds===void 0&&(p="cpuSeconds")||r.rssBytesMax===void 0&&
(p="rssBytesMax"))return ve.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.seconds!==void 0){let h=r.seconds,d=e;if(e===d)if(Array.isArray(
h)){var t=!0;let m=h.length;for(let w=0;w<m;w++){let b=h[w],g=e;if(e===g)if(b&&typeof b=="object"&&!Array.isArray(b)){let _;
if(b.second===void 0&&(_="second")||b.cpuCores===void 0&&(_="cpuCores")||b.eventLoopDelayMsP99===void 0&&(_="eventLoopDe\
layMsP99")||b.startLatenessMsP99===void 0&&(_="startLatenessMsP99"))return ve.errors=[{instancePath:n+"/seconds/"+w,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property \
'"+_+"'"}],!1;if(b.second!==void 0){let P=e;c(b.second,{instancePath:n+"/seconds/"+w+"/second",parentData:b,parentDataProperty:"\
second",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var o=P===e}else var o=!0;if(o){
if(b.cpuCores!==void 0){let P=e;y(b.cpuCores,{instancePath:n+"/seconds/"+w+"/cpuCores",parentData:b,parentDataProperty:"\
cpuCores",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var o=P===e}else var o=!0;if(o){
if(b.eventLoopDelayMsP99!==void 0){let P=e;y(b.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+w+"/eventLoopDelayMsP99",
parentData:b,parentDataProperty:"eventLoopDelayMsP99",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),
e=s.length);var o=P===e}else var o=!0;if(o)if(b.startLatenessMsP99!==void 0){let P=e;y(b.startLatenessMsP99,{instancePath:n+
"/seconds/"+w+"/startLatenessMsP99",parentData:b,parentDataProperty:"startLatenessMsP99",rootData:a,dynamicAnchors:u})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var o=P===e}else var o=!0}}}else return ve.errors=[{instancePath:n+"\
/seconds/"+w,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=g===e;if(!t)break}}else return ve.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=d===e}else var i=!0;if(i){if(r.startLatenessMsP99!==void 0){
let h=e;y(r.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:r,parentDataProperty:"startLatenessMsP99",
rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=h===e}else var i=!0;if(i){if(r.
cpuSeconds!==void 0){let h=e;y(r.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:r,parentDataProperty:"cpuSeconds",rootData:a,
dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=h===e}else var i=!0;if(i)if(r.rssBytesMax!==
void 0){let h=e;y(r.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:r,parentDataProperty:"rssBytesMax",rootData:a,
dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var i=h===e}else var i=!0}}}else return ve.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=
s,e===0}ve.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function S(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=S.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let J;if(r.scenario===void 0&&(J="scenario")||r.bundleSha256===void 0&&(J="bundleSha256")||r.engine===void 0&&(J="en\
gine")||r.options===void 0&&(J="options")||r.startedAt===void 0&&(J="startedAt")||r.durationMs===void 0&&(J="durationMs")||
r.seed===void 0&&(J="seed")||r.iterations===void 0&&(J="iterations")||r.offeredPerSecond===void 0&&(J="offeredPerSecond")||
r.operations===void 0&&(J="operations")||r.seconds===void 0&&(J="seconds")||r.thresholds===void 0&&(J="thresholds")||r.checks===
void 0&&(J="checks")||r.health===void 0&&(J="health")||r.validity===void 0&&(J="validity"))return S.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:J},message:"must have required property '"+J+"'"}],!1;
if(r.scenario!==void 0){let f=e;if(typeof r.scenario!="string")return S.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.bundleSha256!==void 0){let f=e;be(r.bundleSha256,{instancePath:n+"/bundleSha256",parentData:r,parentDataProperty:"\
bundleSha256",rootData:a,dynamicAnchors:u})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var t=f===e}else var t=!0;
if(t){if(r.engine!==void 0){let f=r.engine,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.name===void 0&&
(D="name")||f.version===void 0&&(D="version"))return S.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(f.name!==
void 0){let v=f.name,M=e;if(!(v==="embedded"||v==="k6"||v==="autocannon"))return S.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Le.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var o=M===e}else var o=!0;if(o)if(f.version!==void 0){
let v=e;if(typeof f.version!="string")return S.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=v===e}else var o=!0}else
return S.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=x===e}else var t=!0;if(t){if(r.options!==void 0){let f=r.options,x=e;if(!(f&&typeof f=="objec\
t"&&!Array.isArray(f)))return S.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;if(t){if(r.startedAt!==void 0){let f=e;te(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:u})||(s=s===
null?te.errors:s.concat(te.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.durationMs!==void 0){let f=e;y(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.seed!==void 0){let f=e;ee(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:u})||(s=s===null?ee.errors:s.concat(ee.errors),
e=s.length);var t=f===e}else var t=!0;if(t){if(r.iterations!==void 0){let f=r.iterations,x=e;if(e===x)if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){let D;if(f.completed===void 0&&(D="completed")||f.interrupted===void 0&&(D="interrupted")||f.
dropped===void 0&&(D="dropped")||f.late===void 0&&(D="late")||f.failed===void 0&&(D="failed"))return S.errors=[{instancePath:n+
"/iterations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:D},message:"must \
have required property '"+D+"'"}],!1;if(f.completed!==void 0){let v=e;c(f.completed,{instancePath:n+"/iterations/complet\
ed",parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=
s.length);var i=v===e}else var i=!0;if(i){if(f.interrupted!==void 0){let v=e;c(f.interrupted,{instancePath:n+"/iteration\
s/interrupted",parentData:f,parentDataProperty:"interrupted",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var i=v===e}else var i=!0;if(i){if(f.dropped!==void 0){let v=e;c(f.dropped,{instancePath:n+"/itera\
tions/dropped",parentData:f,parentDataProperty:"dropped",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.
errors),e=s.length);var i=v===e}else var i=!0;if(i){if(f.late!==void 0){let v=e;c(f.late,{instancePath:n+"/iterations/la\
te",parentData:f,parentDataProperty:"late",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);
var i=v===e}else var i=!0;if(i)if(f.failed!==void 0){let v=e;c(f.failed,{instancePath:n+"/iterations/failed",parentData:f,
parentDataProperty:"failed",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var i=v===
e}else var i=!0}}}}else return S.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){
let f=e;k(r.offeredPerSecond,{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,
dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.arrivals!==
void 0){let f=r.arrivals,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.offered===void 0&&(D="offe\
red")||f.onTime===void 0&&(D="onTime")||f.late===void 0&&(D="late")||f.heldBack===void 0&&(D="heldBack")||f.neverSentUsersBusy===
void 0&&(D="neverSentUsersBusy")||f.neverSentGeneratorLate===void 0&&(D="neverSentGeneratorLate")||f.unaccounted===void 0&&
(D="unaccounted")||f.completed===void 0&&(D="completed")||f.durationMs===void 0&&(D="durationMs"))return S.errors=[{instancePath:n+
"/arrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:D},message:"must have\
 required property '"+D+"'"}],!1;if(f.offered!==void 0){let v=e;c(f.offered,{instancePath:n+"/arrivals/offered",parentData:f,
parentDataProperty:"offered",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=v===
e}else var p=!0;if(p){if(f.onTime!==void 0){let v=e;c(f.onTime,{instancePath:n+"/arrivals/onTime",parentData:f,parentDataProperty:"\
onTime",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=v===e}else var p=!0;if(p){
if(f.late!==void 0){let v=e;c(f.late,{instancePath:n+"/arrivals/late",parentData:f,parentDataProperty:"late",rootData:a,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=v===e}else var p=!0;if(p){if(f.heldBack!==
void 0){let v=e;c(f.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:f,parentDataProperty:"heldBack",rootData:a,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=v===e}else var p=!0;if(p){if(f.neverSentUsersBusy!==
void 0){let v=e;c(f.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:f,parentDataProperty:"n\
everSentUsersBusy",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var p=v===e}else var p=!0;
if(p){if(f.usersHeldBy!==void 0){let v=f.usersHeldBy,M=e;if(!(v==="answers"||v==="script"))return S.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Le.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var p=M===e}else
var p=!0;if(p){if(f.neverSentGeneratorLate!==void 0){let v=e;c(f.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:f,parentDataProperty:"neverSentGeneratorLate",rootData:a,dynamicAnchors:u})||(s=s===null?c.
errors:s.concat(c.errors),e=s.length);var p=v===e}else var p=!0;if(p){if(f.unaccounted!==void 0){let v=e;c(f.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:f,parentDataProperty:"unaccounted",rootData:a,dynamicAnchors:u})||(s=
s===null?c.errors:s.concat(c.errors),e=s.length);var p=v===e}else var p=!0;if(p){if(f.completed!==void 0){let v=e;c(f.completed,
{instancePath:n+"/arrivals/completed",parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var p=v===e}else var p=!0;if(p)if(f.durationMs!==void 0){let v=e;y(f.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:f,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===
null?y.errors:s.concat(y.errors),e=s.length);var p=v===e}else var p=!0}}}}}}}}}else return S.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=x===
e}else var t=!0;if(t){if(r.requestsSent!==void 0){let f=e;c(r.requestsSent,{instancePath:n+"/requestsSent",parentData:r,
parentDataProperty:"requestsSent",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.users!==void 0){let f=r.users,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;
if(f.busyMs===void 0&&(D="busyMs")||f.inRequestsMs===void 0&&(D="inRequestsMs")||f.inUnansweredMs===void 0&&(D="inUnansw\
eredMs"))return S.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:D},
message:"must have required property '"+D+"'"}],!1;if(f.busyMs!==void 0){let v=e;y(f.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:f,parentDataProperty:"busyMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.
length);var h=v===e}else var h=!0;if(h){if(f.inRequestsMs!==void 0){let v=e;y(f.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:f,parentDataProperty:"inRequestsMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.
errors),e=s.length);var h=v===e}else var h=!0;if(h){if(f.inUnansweredMs!==void 0){let v=e;y(f.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:f,parentDataProperty:"inUnansweredMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:
s.concat(y.errors),e=s.length);var h=v===e}else var h=!0;if(h){if(f.notKnownMs!==void 0){let v=e;y(f.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:f,parentDataProperty:"notKnownMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var h=v===e}else var h=!0;if(h)if(f.notKnownIterations!==void 0){let v=e;c(f.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:f,parentDataProperty:"notKnownIterations",rootData:a,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var h=v===e}else var h=!0}}}}else return S.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;if(t){
if(r.notTold!==void 0){let f=e;C(r.notTold,{instancePath:n+"/notTold",parentData:r,parentDataProperty:"notTold",rootData:a,
dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.operations!==
void 0){let f=r.operations,x=e;if(e===x)if(Array.isArray(f)){var d=!0;let D=f.length;for(let v=0;v<D;v++){let M=e;Me(f[v],
{instancePath:n+"/operations/"+v,parentData:f,parentDataProperty:v,rootData:a,dynamicAnchors:u})||(s=s===null?Me.errors:
s.concat(Me.errors),e=s.length);var d=M===e;if(!d)break}}else return S.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;
if(t){if(r.seconds!==void 0){let f=r.seconds,x=e;if(e===x)if(Array.isArray(f)){var m=!0;let D=f.length;for(let v=0;v<D;v++){
let M=e;Se(f[v],{instancePath:n+"/seconds/"+v,parentData:f,parentDataProperty:v,rootData:a,dynamicAnchors:u})||(s=s===null?
Se.errors:s.concat(Se.errors),e=s.length);var m=M===e;if(!m)break}}else return S.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){
if(r.exit!==void 0){let f=r.exit,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.code===void 0&&(D=
"code")||f.reason===void 0&&(D="reason"))return S.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(f.code!==void 0){let v=f.
code,M=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return S.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var w=M===
e}else var w=!0;if(w)if(f.reason!==void 0){let v=e;if(typeof f.reason!="string")return S.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var w=v===e}else var w=!0}else return S.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;if(t){if(r.findings!==void 0){let f=r.
findings,x=e;if(e===x)if(Array.isArray(f)){var b=!0;let D=f.length;for(let v=0;v<D;v++){let M=e;G(f[v],{instancePath:n+"\
/findings/"+v,parentData:f,parentDataProperty:v,rootData:a,dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),e=
s.length);var b=M===e;if(!b)break}}else return S.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.profile!==void 0){
let f=e;if(typeof r.profile!="string")return S.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.completions!==void 0){
let f=r.completions,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.secondsPerEntry===void 0&&(D="s\
econdsPerEntry")||f.entries===void 0&&(D="entries"))return S.errors=[{instancePath:n+"/completions",schemaPath:"#/proper\
ties/completions/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],
!1;if(f.secondsPerEntry!==void 0){let v=f.secondsPerEntry,M=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return S.
errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/properties/secondsPerEntry/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===M&&typeof v=="number"&&isFinite(v)&&(v<
1||isNaN(v)))return S.errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/proper\
ties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var g=M===e}else
var g=!0;if(g)if(f.entries!==void 0){let v=f.entries,M=e;if(e===M)if(Array.isArray(v)){var q=!0;let We=v.length;for(let A=0;A<
We;A++){let H=v[A],De=e;if(e===De)if(H&&typeof H=="object"&&!Array.isArray(H)){let Ne;if(H.second===void 0&&(Ne="second")||
H.created===void 0&&(Ne="created")||H.completed===void 0&&(Ne="completed"))return S.errors=[{instancePath:n+"/completion\
s/entries/"+A,schemaPath:"#/properties/completions/properties/entries/items/required",keyword:"required",params:{missingProperty:Ne},
message:"must have required property '"+Ne+"'"}],!1;if(H.second!==void 0){let $e=e;c(H.second,{instancePath:n+"/completi\
ons/entries/"+A+"/second",parentData:H,parentDataProperty:"second",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.
concat(c.errors),e=s.length);var _=$e===e}else var _=!0;if(_){if(H.iterations!==void 0){let $e=e;c(H.iterations,{instancePath:n+
"/completions/entries/"+A+"/iterations",parentData:H,parentDataProperty:"iterations",rootData:a,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var _=$e===e}else var _=!0;if(_){if(H.created!==void 0){let $e=e;c(H.created,
{instancePath:n+"/completions/entries/"+A+"/created",parentData:H,parentDataProperty:"created",rootData:a,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var _=$e===e}else var _=!0;if(_)if(H.completed!==void 0){let $e=e;c(
H.completed,{instancePath:n+"/completions/entries/"+A+"/completed",parentData:H,parentDataProperty:"completed",rootData:a,
dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),e=s.length);var _=$e===e}else var _=!0}}}else return S.errors=
[{instancePath:n+"/completions/entries/"+A,schemaPath:"#/properties/completions/properties/entries/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var q=De===e;if(!q)break}}else return S.errors=[{instancePath:n+
"/completions/entries",schemaPath:"#/properties/completions/properties/entries/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var g=M===e}else var g=!0}else return S.errors=[{instancePath:n+"/completions",schemaPath:"\
#/properties/completions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;
if(t){if(r.secondsPerEntry!==void 0){let f=r.secondsPerEntry,x=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))
return S.errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return S.errors=
[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var t=x===e}else var t=!0;if(t){if(r.marks!==void 0){let f=r.marks,x=e;if(e===x)
if(Array.isArray(f)){var P=!0;let D=f.length;for(let v=0;v<D;v++){let M=e;ke(f[v],{instancePath:n+"/marks/"+v,parentData:f,
parentDataProperty:v,rootData:a,dynamicAnchors:u})||(s=s===null?ke.errors:s.concat(ke.errors),e=s.length);var P=M===e;if(!P)
break}}else return S.errors=[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.thresholds!==void 0){let f=r.thresholds,x=e;if(e===
x)if(Array.isArray(f)){var U=!0;let D=f.length;for(let v=0;v<D;v++){let M=e;Y(f[v],{instancePath:n+"/thresholds/"+v,parentData:f,
parentDataProperty:v,rootData:a,dynamicAnchors:u})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var U=M===e;if(!U)
break}}else return S.errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.floor!==void 0){let f=r.floor,x=e;if(e===
x)if(Array.isArray(f)){var fe=!0;let D=f.length;for(let v=0;v<D;v++){let M=e;Y(f[v],{instancePath:n+"/floor/"+v,parentData:f,
parentDataProperty:v,rootData:a,dynamicAnchors:u})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var fe=M===e;if(!fe)
break}}else return S.errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.checks!==void 0){let f=r.checks,x=e;if(e===x)if(Array.
isArray(f)){var z=!0;let D=f.length;for(let v=0;v<D;v++){let M=f[v],xe=e;if(e===xe)if(M&&typeof M=="object"&&!Array.isArray(
M)){let A;if(M.name===void 0&&(A="name")||M.passes===void 0&&(A="passes")||M.fails===void 0&&(A="fails"))return S.errors=
[{instancePath:n+"/checks/"+v,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"}],!1;if(M.name!==void 0){let H=e;if(typeof M.name!="string")return S.errors=
[{instancePath:n+"/checks/"+v+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var j=H===e}else var j=!0;if(j){if(M.passes!==void 0){let H=e;c(M.passes,{instancePath:n+
"/checks/"+v+"/passes",parentData:M,parentDataProperty:"passes",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(
c.errors),e=s.length);var j=H===e}else var j=!0;if(j)if(M.fails!==void 0){let H=e;c(M.fails,{instancePath:n+"/checks/"+v+
"/fails",parentData:M,parentDataProperty:"fails",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var j=H===e}else var j=!0}}else return S.errors=[{instancePath:n+"/checks/"+v,schemaPath:"#/properties/check\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=xe===e;if(!z)break}}else return S.
errors=[{instancePath:n+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.trends!==void 0){let f=r.trends,x=e;if(e===x)if(Array.isArray(f)){
var $=!0;let D=f.length;for(let v=0;v<D;v++){let M=f[v],xe=e;if(e===xe)if(M&&typeof M=="object"&&!Array.isArray(M)){let A;
if(M.metric===void 0&&(A="metric")||M.mean===void 0&&(A="mean"))return S.errors=[{instancePath:n+"/trends/"+v,schemaPath:"\
#/properties/trends/items/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+
A+"'"}],!1;if(M.metric!==void 0){let H=e;if(typeof M.metric!="string")return S.errors=[{instancePath:n+"/trends/"+v+"/me\
tric",schemaPath:"#/properties/trends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var W=H===e}else var W=!0;if(W)if(M.mean!==void 0){let H=M.mean,De=e;if(!(typeof H=="number"&&isFinite(H)))
return S.errors=[{instancePath:n+"/trends/"+v+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var W=De===e}else var W=!0}else return S.errors=[{instancePath:n+
"/trends/"+v,schemaPath:"#/properties/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var $=xe===e;if(!$)break}}else return S.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.ownMetrics!==void 0){let f=r.
ownMetrics,x=e;if(e===x)if(Array.isArray(f)){var Ge=!0;let D=f.length;for(let v=0;v<D;v++){let M=f[v],xe=e;if(e===xe)if(M&&
typeof M=="object"&&!Array.isArray(M)){let A;if(M.metric===void 0&&(A="metric")||M.kind===void 0&&(A="kind")||M.figures===
void 0&&(A="figures"))return S.errors=[{instancePath:n+"/ownMetrics/"+v,schemaPath:"#/properties/ownMetrics/items/requir\
ed",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;if(M.metric!==void 0){
let H=e;if(typeof M.metric!="string")return S.errors=[{instancePath:n+"/ownMetrics/"+v+"/metric",schemaPath:"#/propertie\
s/ownMetrics/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=H===
e}else var B=!0;if(B){if(M.kind!==void 0){let H=M.kind,De=e;if(!(H==="counter"||H==="gauge"||H==="rate"||H==="trend"))return S.
errors=[{instancePath:n+"/ownMetrics/"+v+"/kind",schemaPath:"#/properties/ownMetrics/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Le.properties.ownMetrics.items.properties.kind.enum},message:"must be equal to one of the al\
lowed values"}],!1;var B=De===e}else var B=!0;if(B)if(M.figures!==void 0){let H=M.figures,De=e;if(e===De)if(H&&typeof H==
"object"&&!Array.isArray(H))for(let Ne in H){let $e=H[Ne],Je=e;if(!(typeof $e=="number"&&isFinite($e)))return S.errors=[
{instancePath:n+"/ownMetrics/"+v+"/figures/"+Ne.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ownMetri\
cs/items/properties/figures/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var I=Je===e;if(!I)break}else return S.errors=[{instancePath:n+"/ownMetrics/"+v+"/figures",schemaPath:"#/properties/o\
wnMetrics/items/properties/figures/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var B=De===
e}else var B=!0}}else return S.errors=[{instancePath:n+"/ownMetrics/"+v,schemaPath:"#/properties/ownMetrics/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ge=xe===e;if(!Ge)break}}else return S.errors=[{instancePath:n+
"/ownMetrics",schemaPath:"#/properties/ownMetrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var t=x===e}else var t=!0;if(t){if(r.targetCpuSeconds!==void 0){let f=e;y(r.targetCpuSeconds,{instancePath:n+"/targetCpu\
Seconds",parentData:r,parentDataProperty:"targetCpuSeconds",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.drift!==void 0){let f=r.drift,x=e;if(e===x)if(Array.isArray(f)){
var qe=!0;let D=f.length;for(let v=0;v<D;v++){let M=e;re(f[v],{instancePath:n+"/drift/"+v,parentData:f,parentDataProperty:v,
rootData:a,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var qe=M===e;if(!qe)break}}else return S.
errors=[{instancePath:n+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.ledger!==void 0){let f=e;Ie(r.ledger,{instancePath:n+"/ledger",parentData:r,
parentDataProperty:"ledger",rootData:a,dynamicAnchors:u})||(s=s===null?Ie.errors:s.concat(Ie.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.processes!==void 0){let f=r.processes,x=e;if(e===x)if(Array.isArray(f)){var ze=!0;let D=f.length;
for(let v=0;v<D;v++){let M=e;ye(f[v],{instancePath:n+"/processes/"+v,parentData:f,parentDataProperty:v,rootData:a,dynamicAnchors:u})||
(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var ze=M===e;if(!ze)break}}else return S.errors=[{instancePath:n+"\
/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=x===
e}else var t=!0;if(t){if(r.health!==void 0){let f=e;ve(r.health,{instancePath:n+"/health",parentData:r,parentDataProperty:"\
health",rootData:a,dynamicAnchors:u})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var t=f===e}else var t=!0;if(t)
if(r.validity!==void 0){let f=r.validity,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.valid===void 0&&
(D="valid")||f.reasons===void 0&&(D="reasons"))return S.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/val\
idity/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(f.valid!==
void 0){let v=e;if(typeof f.valid!="boolean")return S.errors=[{instancePath:n+"/validity/valid",schemaPath:"#/properties\
/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var He=v===e}else
var He=!0;if(He){if(f.reasons!==void 0){let v=e;C(f.reasons,{instancePath:n+"/validity/reasons",parentData:f,parentDataProperty:"\
reasons",rootData:a,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var He=v===e}else var He=!0;
if(He)if(f.ownMsMax!==void 0){let v=e;y(f.ownMsMax,{instancePath:n+"/validity/ownMsMax",parentData:f,parentDataProperty:"\
ownMsMax",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var He=v===e}else var He=!0}}else
return S.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validity/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return S.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=s,e===0}S.evaluated=
{props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,seed:!0,iterations:!0,offeredPerSecond:!0,
arrivals:!0,requestsSent:!0,users:!0,notTold:!0,operations:!0,seconds:!0,exit:!0,findings:!0,profile:!0,completions:!0,secondsPerEntry:!0,
marks:!0,thresholds:!0,floor:!0,checks:!0,trends:!0,ownMetrics:!0,targetCpuSeconds:!0,drift:!0,ledger:!0,processes:!0,health:!0,
validity:!0},dynamicProps:!1,dynamicItems:!1};var Te={type:"object",required:["objectives","workload","rateMin","rateMax",
"confidence","steps","answer"],properties:{objectives:{$ref:"#/$defs/lines"},workload:{type:"object",required:["workers",
"jobDurationMs","batch","backOff","stepDurationMs","warmUpMs"],properties:{script:{type:"string"},prefill:{$ref:"#/$defs\
/count"},engine:{enum:["embedded","k6"]},workers:{$ref:"#/$defs/count"},jobDurationMs:{$ref:"#/$defs/amount"},batch:{$ref:"\
#/$defs/count"},backOff:{enum:["none","aimd"]},stepDurationMs:{$ref:"#/$defs/amount"},warmUpMs:{$ref:"#/$defs/amount"}}},
rateMin:{$ref:"#/$defs/amount"},rateMax:{$ref:"#/$defs/amount"},confidence:{type:"number",minimum:0,maximum:1},atLeastPerSecond:{
$ref:"#/$defs/amount"},steps:{type:"array",items:{$ref:"#/$defs/capacityStep"}},answer:{type:"object",required:["outcome",
"perSecond","perSecondLow","perSecondHigh","limit","reason"],properties:{outcome:{enum:["found","at-least","not-met","no\
t-stationary","unfinished"]},perSecond:{$ref:"#/$defs/amountOrNull"},perSecondLow:{$ref:"#/$defs/amountOrNull"},perSecondHigh:{
$ref:"#/$defs/amountOrNull"},limit:{enum:["slo","backpressure","backlog","errors","trend","generator","rate-max",null]},
slope:{$ref:"#/$defs/amount"},reason:{type:"string"}}}}},Fe={type:"object",required:["offeredPerSecond","seed","startedA\
t","durationMs","fromSecond","toSecond","steady","completedPerSecond","completion","backpressure","errors","backlogGrowt\
hPerSecond","createUsP50","createUsP99","instanceMsP50","instanceMsP99","objectives","valid","sustained","limit","reason"],
properties:{purpose:{enum:["confirmation"]},severity:{$ref:"#/$defs/amount"},weight:{$ref:"#/$defs/amount"},nearest:{enum:[
"slo","backpressure","backlog","errors"]},refusing:{type:"object",required:["acceptedPerSecond","burst"],properties:{acceptedPerSecond:{
$ref:"#/$defs/amount"},burst:{$ref:"#/$defs/amount"}}},trend:{type:"string"},perArrival:{type:"object",required:["accept\
ed","completed"],properties:{accepted:{$ref:"#/$defs/amount"},completed:{$ref:"#/$defs/amount"}}},offeredPerSecond:{$ref:"\
#/$defs/amount"},seed:{$ref:"#/$defs/seed"},startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"#/$defs/amount"},fromSecond:{
$ref:"#/$defs/count"},toSecond:{$ref:"#/$defs/count"},steady:{type:"boolean"},completedPerSecond:{$ref:"#/$defs/amount"},
completion:{$ref:"#/$defs/amount"},backpressure:{$ref:"#/$defs/amount"},errors:{$ref:"#/$defs/amount"},backlogGrowthPerSecond:{
type:"number"},createUsP50:{$ref:"#/$defs/amountOrNull"},createUsP99:{$ref:"#/$defs/amountOrNull"},instanceMsP50:{$ref:"\
#/$defs/amountOrNull"},instanceMsP99:{$ref:"#/$defs/amountOrNull"},objectives:{type:"array",items:{type:"object",required:[
"expression","observed","passed"],properties:{expression:{type:"string"},observed:{$ref:"#/$defs/amountOrNull"},passed:{
type:"boolean"}}}},valid:{type:"boolean"},sustained:{type:"boolean"},limit:{enum:["slo","backpressure","backlog","errors",
"trend","generator","rate-max",null]},reason:{type:"string"}}};function L(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.offeredPerSecond===void 0&&(d="offeredPerSec\
ond")||r.seed===void 0&&(d="seed")||r.startedAt===void 0&&(d="startedAt")||r.durationMs===void 0&&(d="durationMs")||r.fromSecond===
void 0&&(d="fromSecond")||r.toSecond===void 0&&(d="toSecond")||r.steady===void 0&&(d="steady")||r.completedPerSecond===void 0&&
(d="completedPerSecond")||r.completion===void 0&&(d="completion")||r.backpressure===void 0&&(d="backpressure")||r.errors===
void 0&&(d="errors")||r.backlogGrowthPerSecond===void 0&&(d="backlogGrowthPerSecond")||r.createUsP50===void 0&&(d="creat\
eUsP50")||r.createUsP99===void 0&&(d="createUsP99")||r.instanceMsP50===void 0&&(d="instanceMsP50")||r.instanceMsP99===void 0&&
(d="instanceMsP99")||r.objectives===void 0&&(d="objectives")||r.valid===void 0&&(d="valid")||r.sustained===void 0&&(d="s\
ustained")||r.limit===void 0&&(d="limit")||r.reason===void 0&&(d="reason"))return L.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.purpose!==
void 0){let m=e;if(r.purpose!=="confirmation")return L.errors=[{instancePath:n+"/purpose",schemaPath:"#/properties/purpo\
se/enum",keyword:"enum",params:{allowedValues:Fe.properties.purpose.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var t=m===e}else var t=!0;if(t){if(r.severity!==void 0){let m=e;y(r.severity,{instancePath:n+"/severity",parentData:r,
parentDataProperty:"severity",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===
e}else var t=!0;if(t){if(r.weight!==void 0){let m=e;y(r.weight,{instancePath:n+"/weight",parentData:r,parentDataProperty:"\
weight",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){
if(r.nearest!==void 0){let m=r.nearest,w=e;if(!(m==="slo"||m==="backpressure"||m==="backlog"||m==="errors"))return L.errors=
[{instancePath:n+"/nearest",schemaPath:"#/properties/nearest/enum",keyword:"enum",params:{allowedValues:Fe.properties.nearest.
enum},message:"must be equal to one of the allowed values"}],!1;var t=w===e}else var t=!0;if(t){if(r.refusing!==void 0){
let m=r.refusing,w=e;if(e===w)if(m&&typeof m=="object"&&!Array.isArray(m)){let g;if(m.acceptedPerSecond===void 0&&(g="ac\
ceptedPerSecond")||m.burst===void 0&&(g="burst"))return L.errors=[{instancePath:n+"/refusing",schemaPath:"#/properties/r\
efusing/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(m.
acceptedPerSecond!==void 0){let q=e;y(m.acceptedPerSecond,{instancePath:n+"/refusing/acceptedPerSecond",parentData:m,parentDataProperty:"\
acceptedPerSecond",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var o=q===e}else var o=!0;
if(o)if(m.burst!==void 0){let q=e;y(m.burst,{instancePath:n+"/refusing/burst",parentData:m,parentDataProperty:"burst",rootData:a,
dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var o=q===e}else var o=!0}else return L.errors=[
{instancePath:n+"/refusing",schemaPath:"#/properties/refusing/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var t=w===e}else var t=!0;if(t){if(r.trend!==void 0){let m=e;if(typeof r.trend!="string")return L.errors=
[{instancePath:n+"/trend",schemaPath:"#/properties/trend/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=m===e}else var t=!0;if(t){if(r.perArrival!==void 0){let m=r.perArrival,w=e;if(e===w)if(m&&typeof m=="ob\
ject"&&!Array.isArray(m)){let g;if(m.accepted===void 0&&(g="accepted")||m.completed===void 0&&(g="completed"))return L.errors=
[{instancePath:n+"/perArrival",schemaPath:"#/properties/perArrival/required",keyword:"required",params:{missingProperty:g},
message:"must have required property '"+g+"'"}],!1;if(m.accepted!==void 0){let q=e;y(m.accepted,{instancePath:n+"/perArr\
ival/accepted",parentData:m,parentDataProperty:"accepted",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.
errors),e=s.length);var i=q===e}else var i=!0;if(i)if(m.completed!==void 0){let q=e;y(m.completed,{instancePath:n+"/perA\
rrival/completed",parentData:m,parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var i=q===e}else var i=!0}else return L.errors=[{instancePath:n+"/perArrival",schemaPath:"#/proper\
ties/perArrival/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=w===e}else var t=!0;if(t){
if(r.offeredPerSecond!==void 0){let m=e;y(r.offeredPerSecond,{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"\
offeredPerSecond",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.seed!==void 0){let m=e;ee(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:u})||
(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.startedAt!==void 0){let m=e;te(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:u})||(s=s===
null?te.errors:s.concat(te.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.durationMs!==void 0){let m=e;y(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.fromSecond!==void 0){let m=e;c(r.fromSecond,{
instancePath:n+"/fromSecond",parentData:r,parentDataProperty:"fromSecond",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.toSecond!==void 0){let m=e;c(r.toSecond,{instancePath:n+
"/toSecond",parentData:r,parentDataProperty:"toSecond",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.errors),
e=s.length);var t=m===e}else var t=!0;if(t){if(r.steady!==void 0){let m=e;if(typeof r.steady!="boolean")return L.errors=
[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}],!1;var t=m===e}else var t=!0;if(t){if(r.completedPerSecond!==void 0){let m=e;y(r.completedPerSecond,{instancePath:n+
"/completedPerSecond",parentData:r,parentDataProperty:"completedPerSecond",rootData:a,dynamicAnchors:u})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.completion!==void 0){let m=e;y(r.completion,{
instancePath:n+"/completion",parentData:r,parentDataProperty:"completion",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:
s.concat(y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.backpressure!==void 0){let m=e;y(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.errors!==void 0){let m=e;y(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);
var t=m===e}else var t=!0;if(t){if(r.backlogGrowthPerSecond!==void 0){let m=r.backlogGrowthPerSecond,w=e;if(!(typeof m==
"number"&&isFinite(m)))return L.errors=[{instancePath:n+"/backlogGrowthPerSecond",schemaPath:"#/properties/backlogGrowth\
PerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=w===e}else var t=!0;if(t){if(r.
createUsP50!==void 0){let m=e;k(r.createUsP50,{instancePath:n+"/createUsP50",parentData:r,parentDataProperty:"createUsP5\
0",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.
createUsP99!==void 0){let m=e;k(r.createUsP99,{instancePath:n+"/createUsP99",parentData:r,parentDataProperty:"createUsP9\
9",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.
instanceMsP50!==void 0){let m=e;k(r.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:r,parentDataProperty:"inst\
anceMsP50",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.instanceMsP99!==void 0){let m=e;k(r.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:r,parentDataProperty:"\
instanceMsP99",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.objectives!==void 0){let m=r.objectives,w=e;if(e===w)if(Array.isArray(m)){var p=!0;let g=m.length;for(let q=0;q<
g;q++){let _=m[q],P=e;if(e===P)if(_&&typeof _=="object"&&!Array.isArray(_)){let fe;if(_.expression===void 0&&(fe="expres\
sion")||_.observed===void 0&&(fe="observed")||_.passed===void 0&&(fe="passed"))return L.errors=[{instancePath:n+"/object\
ives/"+q,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:fe},message:"mus\
t have required property '"+fe+"'"}],!1;if(_.expression!==void 0){let z=e;if(typeof _.expression!="string")return L.errors=
[{instancePath:n+"/objectives/"+q+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var h=z===e}else var h=!0;if(h){if(_.observed!==void 0){let z=e;
k(_.observed,{instancePath:n+"/objectives/"+q+"/observed",parentData:_,parentDataProperty:"observed",rootData:a,dynamicAnchors:u})||
(s=s===null?k.errors:s.concat(k.errors),e=s.length);var h=z===e}else var h=!0;if(h)if(_.passed!==void 0){let z=e;if(typeof _.
passed!="boolean")return L.errors=[{instancePath:n+"/objectives/"+q+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var h=z===e}else var h=!0}}else
return L.errors=[{instancePath:n+"/objectives/"+q,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var p=P===e;if(!p)break}}else return L.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=w===e}else
var t=!0;if(t){if(r.valid!==void 0){let m=e;if(typeof r.valid!="boolean")return L.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===e}else var t=!0;
if(t){if(r.sustained!==void 0){let m=e;if(typeof r.sustained!="boolean")return L.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===e}else var t=!0;
if(t){if(r.limit!==void 0){let m=r.limit,w=e;if(!(m==="slo"||m==="backpressure"||m==="backlog"||m==="errors"||m==="trend"||
m==="generator"||m==="rate-max"||m===null))return L.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",
keyword:"enum",params:{allowedValues:Fe.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;
var t=w===e}else var t=!0;if(t)if(r.reason!==void 0){let m=e;if(typeof r.reason!="string")return L.errors=[{instancePath:n+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===
e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}else return L.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return L.errors=s,e===0}L.evaluated={props:{purpose:!0,severity:!0,weight:!0,
nearest:!0,refusing:!0,trend:!0,perArrival:!0,offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,fromSecond:!0,toSecond:!0,
steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,createUsP50:!0,createUsP99:!0,
instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
function R(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=R.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.objectives===void 0&&(h="objectives")||r.workload===void 0&&(h="workload")||r.rateMin===void 0&&(h="rateM\
in")||r.rateMax===void 0&&(h="rateMax")||r.confidence===void 0&&(h="confidence")||r.steps===void 0&&(h="steps")||r.answer===
void 0&&(h="answer"))return R.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;if(r.objectives!==void 0){let d=e;C(r.objectives,{instancePath:n+"/ob\
jectives",parentData:r,parentDataProperty:"objectives",rootData:a,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),
e=s.length);var t=d===e}else var t=!0;if(t){if(r.workload!==void 0){let d=r.workload,m=e;if(e===m)if(d&&typeof d=="objec\
t"&&!Array.isArray(d)){let b;if(d.workers===void 0&&(b="workers")||d.jobDurationMs===void 0&&(b="jobDurationMs")||d.batch===
void 0&&(b="batch")||d.backOff===void 0&&(b="backOff")||d.stepDurationMs===void 0&&(b="stepDurationMs")||d.warmUpMs===void 0&&
(b="warmUpMs"))return R.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/required",keyword:"require\
d",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(d.script!==void 0){let g=e;if(typeof d.
script!="string")return R.errors=[{instancePath:n+"/workload/script",schemaPath:"#/properties/workload/properties/script\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=g===e}else var o=!0;if(o){if(d.prefill!==
void 0){let g=e;c(d.prefill,{instancePath:n+"/workload/prefill",parentData:d,parentDataProperty:"prefill",rootData:a,dynamicAnchors:u})||
(s=s===null?c.errors:s.concat(c.errors),e=s.length);var o=g===e}else var o=!0;if(o){if(d.engine!==void 0){let g=d.engine,
q=e;if(!(g==="embedded"||g==="k6"))return R.errors=[{instancePath:n+"/workload/engine",schemaPath:"#/properties/workload\
/properties/engine/enum",keyword:"enum",params:{allowedValues:Te.properties.workload.properties.engine.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var o=q===e}else var o=!0;if(o){if(d.workers!==void 0){let g=e;c(d.workers,
{instancePath:n+"/workload/workers",parentData:d,parentDataProperty:"workers",rootData:a,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var o=g===e}else var o=!0;if(o){if(d.jobDurationMs!==void 0){let g=e;y(d.jobDurationMs,
{instancePath:n+"/workload/jobDurationMs",parentData:d,parentDataProperty:"jobDurationMs",rootData:a,dynamicAnchors:u})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var o=g===e}else var o=!0;if(o){if(d.batch!==void 0){let g=e;c(d.batch,
{instancePath:n+"/workload/batch",parentData:d,parentDataProperty:"batch",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:
s.concat(c.errors),e=s.length);var o=g===e}else var o=!0;if(o){if(d.backOff!==void 0){let g=d.backOff,q=e;if(!(g==="none"||
g==="aimd"))return R.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:Te.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var o=q===e}else var o=!0;if(o){if(d.stepDurationMs!==void 0){let g=e;y(d.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:d,parentDataProperty:"stepDurationMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.
errors:s.concat(y.errors),e=s.length);var o=g===e}else var o=!0;if(o)if(d.warmUpMs!==void 0){let g=e;y(d.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:d,parentDataProperty:"warmUpMs",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(
y.errors),e=s.length);var o=g===e}else var o=!0}}}}}}}}else return R.errors=[{instancePath:n+"/workload",schemaPath:"#/p\
roperties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){
if(r.rateMin!==void 0){let d=e;y(r.rateMin,{instancePath:n+"/rateMin",parentData:r,parentDataProperty:"rateMin",rootData:a,
dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.rateMax!==void 0){
let d=e;y(r.rateMax,{instancePath:n+"/rateMax",parentData:r,parentDataProperty:"rateMax",rootData:a,dynamicAnchors:u})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.confidence!==void 0){let d=r.confidence,
m=e;if(e===m)if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d))return R.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||
isNaN(d))return R.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return R.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=m===e}else var t=!0;
if(t){if(r.atLeastPerSecond!==void 0){let d=e;y(r.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:r,parentDataProperty:"\
atLeastPerSecond",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var t=d===e}else var t=!0;
if(t){if(r.steps!==void 0){let d=r.steps,m=e;if(e===m)if(Array.isArray(d)){var i=!0;let b=d.length;for(let g=0;g<b;g++){
let q=e;L(d[g],{instancePath:n+"/steps/"+g,parentData:d,parentDataProperty:g,rootData:a,dynamicAnchors:u})||(s=s===null?
L.errors:s.concat(L.errors),e=s.length);var i=q===e;if(!i)break}}else return R.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t)
if(r.answer!==void 0){let d=r.answer,m=e;if(e===m)if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.outcome===void 0&&
(b="outcome")||d.perSecond===void 0&&(b="perSecond")||d.perSecondLow===void 0&&(b="perSecondLow")||d.perSecondHigh===void 0&&
(b="perSecondHigh")||d.limit===void 0&&(b="limit")||d.reason===void 0&&(b="reason"))return R.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:b},message:"must have requir\
ed property '"+b+"'"}],!1;if(d.outcome!==void 0){let g=d.outcome,q=e;if(!(g==="found"||g==="at-least"||g==="not-met"||g===
"not-stationary"||g==="unfinished"))return R.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/p\
roperties/outcome/enum",keyword:"enum",params:{allowedValues:Te.properties.answer.properties.outcome.enum},message:"must\
 be equal to one of the allowed values"}],!1;var p=q===e}else var p=!0;if(p){if(d.perSecond!==void 0){let g=e;k(d.perSecond,
{instancePath:n+"/answer/perSecond",parentData:d,parentDataProperty:"perSecond",rootData:a,dynamicAnchors:u})||(s=s===null?
k.errors:s.concat(k.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(d.perSecondLow!==void 0){let g=e;k(d.perSecondLow,
{instancePath:n+"/answer/perSecondLow",parentData:d,parentDataProperty:"perSecondLow",rootData:a,dynamicAnchors:u})||(s=
s===null?k.errors:s.concat(k.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(d.perSecondHigh!==void 0){let g=e;k(
d.perSecondHigh,{instancePath:n+"/answer/perSecondHigh",parentData:d,parentDataProperty:"perSecondHigh",rootData:a,dynamicAnchors:u})||
(s=s===null?k.errors:s.concat(k.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(d.limit!==void 0){let g=d.limit,q=e;
if(!(g==="slo"||g==="backpressure"||g==="backlog"||g==="errors"||g==="trend"||g==="generator"||g==="rate-max"||g===null))
return R.errors=[{instancePath:n+"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{
allowedValues:Te.properties.answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var p=q===
e}else var p=!0;if(p){if(d.slope!==void 0){let g=e;y(d.slope,{instancePath:n+"/answer/slope",parentData:d,parentDataProperty:"\
slope",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=g===e}else var p=!0;if(p)
if(d.reason!==void 0){let g=e;if(typeof d.reason!="string")return R.errors=[{instancePath:n+"/answer/reason",schemaPath:"\
#/properties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=g===
e}else var p=!0}}}}}}else return R.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0}}}}}}}else return R.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=s,e===0}R.evaluated=
{props:{objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,
dynamicItems:!1};var Oe={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured",
"stoppedEarly","falseAlarmRateMax","confidence","metrics","newFindings","notes"],properties:{outcome:{enum:["passed","fa\
iled","inconclusive"]},design:{enum:["pairs","sets"]},baseline:{$ref:"#/$defs/gateSide"},candidate:{$ref:"#/$defs/gateSi\
de"},runsPlanned:{$ref:"#/$defs/count"},runsMeasured:{$ref:"#/$defs/count"},stoppedEarly:{type:"boolean"},falseAlarmRateMax:{
$ref:"#/$defs/probability"},confidence:{$ref:"#/$defs/probability"},metrics:{type:"array",items:{$ref:"#/$defs/gateMetri\
c"}},lacking:{type:"array",items:{type:"object",required:["scenario","metric","side","runs","of","why","runMs"],properties:{
scenario:{type:"string"},metric:{$ref:"#/$defs/anyMetric"},side:{enum:["baseline","candidate"]},runs:{$ref:"#/$defs/coun\
t"},of:{$ref:"#/$defs/count"},why:{type:"string"},runMs:{$ref:"#/$defs/amountOrNull"}}}},badRuns:{type:"array",items:{type:"\
object",required:["scenario","metric","run","value","usual","worst"],properties:{scenario:{type:"string"},metric:{$ref:"\
#/$defs/anyMetric"},run:{type:"integer",minimum:1},value:{$ref:"#/$defs/amount"},usual:{$ref:"#/$defs/amount"},worst:{$ref:"\
#/$defs/amount"}}}},missed:{type:"array",items:{type:"object",required:["share","chance"],properties:{share:{$ref:"#/$de\
fs/probability"},chance:{$ref:"#/$defs/probability"}}}},environment:{type:"array",items:{type:"object",required:["what",
"baseline","candidate"],properties:{what:{type:"string"},baseline:{type:"string"},candidate:{type:"string"}}}},newFindings:{
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function pe(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.source===void 0&&(o="source")||r.version===void 0&&(o="version"))return pe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.source!==void 0){let i=e;if(typeof r.source!="string")return pe.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.version!==void 0){let i=e;O(r.version,{instancePath:n+"/version",parentData:r,parentDataProperty:"version",rootData:a,
dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var t=i===e}else var t=!0}else return pe.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=
s,e===0}pe.evaluated={props:{source:!0,version:!0},dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=F.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r))return F.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(r<0||isNaN(r))return F.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return F.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return F.errors=s,e===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};
var Re={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{$ref:"#/$de\
fs/anyMetric"},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$defs/amount"},ratio:{$ref:"#/$defs/amountOrNull"},difference:{
type:"object",required:["estimate","low","high"],properties:{estimate:{type:"number"},low:{type:["number","null"]},high:{
type:["number","null"]}}},backlogGrowth:{type:"object",required:["baseline","candidate"],properties:{baseline:{type:"num\
ber"},candidate:{type:"number"}}},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},p:{$ref:"\
#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$defs/amoun\
t"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{type:"\
array",items:{$ref:"#/$defs/amount"}}}},pr={enum:["throughput","median","p95","p99","instance-time","cpu-per-instance","\
refused","failed","unanswered","checks","lost"]};function ie(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=ie.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r==="throughput"||r==="median"||r==="p95"||r==="p99"||r==="instance-time"||r==="cpu-per-instance"||r==="refused"||
r==="failed"||r==="unanswered"||r==="checks"||r==="lost"?(ie.errors=s,e===0):(ie.errors=[{instancePath:n,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:pr.enum},message:"must be equal to one of the allowed values"}],!1)}ie.evaluated=
{dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:n="",parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){
let s=null,e=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.scenario===void 0&&(h="scenario")||r.metric===void 0&&(h="metric")||r.baseline===
void 0&&(h="baseline")||r.candidate===void 0&&(h="candidate")||r.ratio===void 0&&(h="ratio")||r.ratioLow===void 0&&(h="r\
atioLow")||r.ratioHigh===void 0&&(h="ratioHigh")||r.p===void 0&&(h="p")||r.pCorrected===void 0&&(h="pCorrected")||r.effect===
void 0&&(h="effect")||r.margin===void 0&&(h="margin")||r.detectableEffect===void 0&&(h="detectableEffect")||r.outcome===
void 0&&(h="outcome")||r.pairRatios===void 0&&(h="pairRatios"))return K.errors=[{instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(r.scenario!==void 0){
let d=e;if(typeof r.scenario!="string")return K.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/scenario/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.metric!==void 0){
let d=e;ie(r.metric,{instancePath:n+"/metric",parentData:r,parentDataProperty:"metric",rootData:a,dynamicAnchors:u})||(s=
s===null?ie.errors:s.concat(ie.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.baseline!==void 0){let d=e;y(r.baseline,
{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:
s.concat(y.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.candidate!==void 0){let d=e;y(r.candidate,{instancePath:n+
"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.
errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.ratio!==void 0){let d=e;k(r.ratio,{instancePath:n+"/ratio",parentData:r,
parentDataProperty:"ratio",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var t=d===
e}else var t=!0;if(t){if(r.difference!==void 0){let d=r.difference,m=e;if(e===m)if(d&&typeof d=="object"&&!Array.isArray(
d)){let b;if(d.estimate===void 0&&(b="estimate")||d.low===void 0&&(b="low")||d.high===void 0&&(b="high"))return K.errors=
[{instancePath:n+"/difference",schemaPath:"#/properties/difference/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;if(d.estimate!==void 0){let g=d.estimate,q=e;if(!(typeof g=="number"&&
isFinite(g)))return K.errors=[{instancePath:n+"/difference/estimate",schemaPath:"#/properties/difference/properties/esti\
mate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var o=q===e}else var o=!0;if(o){if(d.low!==
void 0){let g=d.low,q=e;if(!(typeof g=="number"&&isFinite(g))&&g!==null)return K.errors=[{instancePath:n+"/difference/lo\
w",schemaPath:"#/properties/difference/properties/low/type",keyword:"type",params:{type:Re.properties.difference.properties.
low.type},message:"must be number,null"}],!1;var o=q===e}else var o=!0;if(o)if(d.high!==void 0){let g=d.high,q=e;if(!(typeof g==
"number"&&isFinite(g))&&g!==null)return K.errors=[{instancePath:n+"/difference/high",schemaPath:"#/properties/difference\
/properties/high/type",keyword:"type",params:{type:Re.properties.difference.properties.high.type},message:"must be numbe\
r,null"}],!1;var o=q===e}else var o=!0}}else return K.errors=[{instancePath:n+"/difference",schemaPath:"#/properties/dif\
ference/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.backlogGrowth!==
void 0){let d=r.backlogGrowth,m=e;if(e===m)if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.baseline===void 0&&(b=
"baseline")||d.candidate===void 0&&(b="candidate"))return K.errors=[{instancePath:n+"/backlogGrowth",schemaPath:"#/prope\
rties/backlogGrowth/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],
!1;if(d.baseline!==void 0){let g=d.baseline,q=e;if(!(typeof g=="number"&&isFinite(g)))return K.errors=[{instancePath:n+"\
/backlogGrowth/baseline",schemaPath:"#/properties/backlogGrowth/properties/baseline/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var i=q===e}else var i=!0;if(i)if(d.candidate!==void 0){let g=d.candidate,q=e;if(!(typeof g==
"number"&&isFinite(g)))return K.errors=[{instancePath:n+"/backlogGrowth/candidate",schemaPath:"#/properties/backlogGrowt\
h/properties/candidate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var i=q===e}else var i=!0}else
return K.errors=[{instancePath:n+"/backlogGrowth",schemaPath:"#/properties/backlogGrowth/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.ratioLow!==void 0){let d=e;k(r.ratioLow,{instancePath:n+
"/ratioLow",parentData:r,parentDataProperty:"ratioLow",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),
e=s.length);var t=d===e}else var t=!0;if(t){if(r.ratioHigh!==void 0){let d=e;k(r.ratioHigh,{instancePath:n+"/ratioHigh",
parentData:r,parentDataProperty:"ratioHigh",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);
var t=d===e}else var t=!0;if(t){if(r.p!==void 0){let d=e;F(r.p,{instancePath:n+"/p",parentData:r,parentDataProperty:"p",
rootData:a,dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.
pCorrected!==void 0){let d=e;F(r.pCorrected,{instancePath:n+"/pCorrected",parentData:r,parentDataProperty:"pCorrected",rootData:a,
dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.effect!==void 0){
let d=e;y(r.effect,{instancePath:n+"/effect",parentData:r,parentDataProperty:"effect",rootData:a,dynamicAnchors:u})||(s=
s===null?y.errors:s.concat(y.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.margin!==void 0){let d=e;y(r.margin,
{instancePath:n+"/margin",parentData:r,parentDataProperty:"margin",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.
concat(y.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.detectableEffect!==void 0){let d=e;k(r.detectableEffect,
{instancePath:n+"/detectableEffect",parentData:r,parentDataProperty:"detectableEffect",rootData:a,dynamicAnchors:u})||(s=
s===null?k.errors:s.concat(k.errors),e=s.length);var t=d===e}else var t=!0;if(t){if(r.outcome!==void 0){let d=r.outcome,
m=e;if(!(d==="worse"||d==="better"||d==="same"||d==="unclear"))return K.errors=[{instancePath:n+"/outcome",schemaPath:"#\
/properties/outcome/enum",keyword:"enum",params:{allowedValues:Re.properties.outcome.enum},message:"must be equal to one\
 of the allowed values"}],!1;var t=m===e}else var t=!0;if(t)if(r.pairRatios!==void 0){let d=r.pairRatios,m=e;if(e===m)if(Array.
isArray(d)){var p=!0;let b=d.length;for(let g=0;g<b;g++){let q=e;y(d[g],{instancePath:n+"/pairRatios/"+g,parentData:d,parentDataProperty:g,
rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var p=q===e;if(!p)break}}else return K.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}}}}}else return K.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return K.errors=s,e===0}K.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,difference:!0,backlogGrowth:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,
detectableEffect:!0,outcome:!0,pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:n="",parentData:E,
parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.outcome===void 0&&(_="out\
come")||r.design===void 0&&(_="design")||r.baseline===void 0&&(_="baseline")||r.candidate===void 0&&(_="candidate")||r.runsPlanned===
void 0&&(_="runsPlanned")||r.runsMeasured===void 0&&(_="runsMeasured")||r.stoppedEarly===void 0&&(_="stoppedEarly")||r.falseAlarmRateMax===
void 0&&(_="falseAlarmRateMax")||r.confidence===void 0&&(_="confidence")||r.metrics===void 0&&(_="metrics")||r.newFindings===
void 0&&(_="newFindings")||r.notes===void 0&&(_="notes"))return T.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(r.outcome!==void 0){let P=r.outcome,
U=e;if(!(P==="passed"||P==="failed"||P==="inconclusive"))return T.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Oe.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=U===e}else var t=!0;if(t){if(r.design!==void 0){let P=r.design,U=e;if(!(P==="pairs"||P==="s\
ets"))return T.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Oe.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=U===e}else var t=!0;if(t){if(r.baseline!==
void 0){let P=e;pe(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:u})||
(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.candidate!==void 0){let P=e;pe(
r.candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:u})||(s=s===
null?pe.errors:s.concat(pe.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.runsPlanned!==void 0){let P=e;c(r.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:r,parentDataProperty:"runsPlanned",rootData:a,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.runsMeasured!==void 0){let P=e;c(r.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:r,parentDataProperty:"runsMeasured",rootData:a,dynamicAnchors:u})||(s=s===null?
c.errors:s.concat(c.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.stoppedEarly!==void 0){let P=e;if(typeof r.
stoppedEarly!="boolean")return T.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=P===e}else var t=!0;if(t){if(r.falseAlarmRateMax!==void 0){
let P=e;F(r.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:r,parentDataProperty:"falseAlarmRateMax",rootData:a,
dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.confidence!==
void 0){let P=e;F(r.confidence,{instancePath:n+"/confidence",parentData:r,parentDataProperty:"confidence",rootData:a,dynamicAnchors:u})||
(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=P===e}else var t=!0;if(t){if(r.metrics!==void 0){let P=r.metrics,
U=e;if(e===U)if(Array.isArray(P)){var o=!0;let z=P.length;for(let j=0;j<z;j++){let $=e;K(P[j],{instancePath:n+"/metrics/"+
j,parentData:P,parentDataProperty:j,rootData:a,dynamicAnchors:u})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var o=$===
e;if(!o)break}}else return T.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.lacking!==void 0){let P=r.lacking,U=e;if(e===
U)if(Array.isArray(P)){var i=!0;let z=P.length;for(let j=0;j<z;j++){let $=P[j],W=e;if(e===W)if($&&typeof $=="object"&&!Array.
isArray($)){let B;if($.scenario===void 0&&(B="scenario")||$.metric===void 0&&(B="metric")||$.side===void 0&&(B="side")||
$.runs===void 0&&(B="runs")||$.of===void 0&&(B="of")||$.why===void 0&&(B="why")||$.runMs===void 0&&(B="runMs"))return T.
errors=[{instancePath:n+"/lacking/"+j,schemaPath:"#/properties/lacking/items/required",keyword:"required",params:{missingProperty:B},
message:"must have required property '"+B+"'"}],!1;if($.scenario!==void 0){let I=e;if(typeof $.scenario!="string")return T.
errors=[{instancePath:n+"/lacking/"+j+"/scenario",schemaPath:"#/properties/lacking/items/properties/scenario/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0;if(p){if($.metric!==void 0){let I=e;
ie($.metric,{instancePath:n+"/lacking/"+j+"/metric",parentData:$,parentDataProperty:"metric",rootData:a,dynamicAnchors:u})||
(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var p=I===e}else var p=!0;if(p){if($.side!==void 0){let I=$.side,qe=e;
if(!(I==="baseline"||I==="candidate"))return T.errors=[{instancePath:n+"/lacking/"+j+"/side",schemaPath:"#/properties/la\
cking/items/properties/side/enum",keyword:"enum",params:{allowedValues:Oe.properties.lacking.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var p=qe===e}else var p=!0;if(p){if($.runs!==void 0){let I=e;c(
$.runs,{instancePath:n+"/lacking/"+j+"/runs",parentData:$,parentDataProperty:"runs",rootData:a,dynamicAnchors:u})||(s=s===
null?c.errors:s.concat(c.errors),e=s.length);var p=I===e}else var p=!0;if(p){if($.of!==void 0){let I=e;c($.of,{instancePath:n+
"/lacking/"+j+"/of",parentData:$,parentDataProperty:"of",rootData:a,dynamicAnchors:u})||(s=s===null?c.errors:s.concat(c.
errors),e=s.length);var p=I===e}else var p=!0;if(p){if($.why!==void 0){let I=e;if(typeof $.why!="string")return T.errors=
[{instancePath:n+"/lacking/"+j+"/why",schemaPath:"#/properties/lacking/items/properties/why/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0;if(p)if($.runMs!==void 0){let I=e;k($.runMs,{instancePath:n+
"/lacking/"+j+"/runMs",parentData:$,parentDataProperty:"runMs",rootData:a,dynamicAnchors:u})||(s=s===null?k.errors:s.concat(
k.errors),e=s.length);var p=I===e}else var p=!0}}}}}}else return T.errors=[{instancePath:n+"/lacking/"+j,schemaPath:"#/p\
roperties/lacking/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=W===e;if(!i)break}}else
return T.errors=[{instancePath:n+"/lacking",schemaPath:"#/properties/lacking/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.badRuns!==void 0){let P=r.badRuns,U=e;if(e===U)if(Array.
isArray(P)){var h=!0;let z=P.length;for(let j=0;j<z;j++){let $=P[j],W=e;if(e===W)if($&&typeof $=="object"&&!Array.isArray(
$)){let B;if($.scenario===void 0&&(B="scenario")||$.metric===void 0&&(B="metric")||$.run===void 0&&(B="run")||$.value===
void 0&&(B="value")||$.usual===void 0&&(B="usual")||$.worst===void 0&&(B="worst"))return T.errors=[{instancePath:n+"/bad\
Runs/"+j,schemaPath:"#/properties/badRuns/items/required",keyword:"required",params:{missingProperty:B},message:"must ha\
ve required property '"+B+"'"}],!1;if($.scenario!==void 0){let I=e;if(typeof $.scenario!="string")return T.errors=[{instancePath:n+
"/badRuns/"+j+"/scenario",schemaPath:"#/properties/badRuns/items/properties/scenario/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var d=I===e}else var d=!0;if(d){if($.metric!==void 0){let I=e;ie($.metric,{instancePath:n+
"/badRuns/"+j+"/metric",parentData:$,parentDataProperty:"metric",rootData:a,dynamicAnchors:u})||(s=s===null?ie.errors:s.
concat(ie.errors),e=s.length);var d=I===e}else var d=!0;if(d){if($.run!==void 0){let I=$.run,qe=e;if(!(typeof I=="number"&&
!(I%1)&&!isNaN(I)&&isFinite(I)))return T.errors=[{instancePath:n+"/badRuns/"+j+"/run",schemaPath:"#/properties/badRuns/i\
tems/properties/run/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===qe&&typeof I=="nu\
mber"&&isFinite(I)&&(I<1||isNaN(I)))return T.errors=[{instancePath:n+"/badRuns/"+j+"/run",schemaPath:"#/properties/badRu\
ns/items/properties/run/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var d=qe===
e}else var d=!0;if(d){if($.value!==void 0){let I=e;y($.value,{instancePath:n+"/badRuns/"+j+"/value",parentData:$,parentDataProperty:"\
value",rootData:a,dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var d=I===e}else var d=!0;if(d){
if($.usual!==void 0){let I=e;y($.usual,{instancePath:n+"/badRuns/"+j+"/usual",parentData:$,parentDataProperty:"usual",rootData:a,
dynamicAnchors:u})||(s=s===null?y.errors:s.concat(y.errors),e=s.length);var d=I===e}else var d=!0;if(d)if($.worst!==void 0){
let I=e;y($.worst,{instancePath:n+"/badRuns/"+j+"/worst",parentData:$,parentDataProperty:"worst",rootData:a,dynamicAnchors:u})||
(s=s===null?y.errors:s.concat(y.errors),e=s.length);var d=I===e}else var d=!0}}}}}else return T.errors=[{instancePath:n+
"/badRuns/"+j,schemaPath:"#/properties/badRuns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var h=W===e;if(!h)break}}else return T.errors=[{instancePath:n+"/badRuns",schemaPath:"#/properties/badRuns/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.missed!==void 0){let P=r.missed,
U=e;if(e===U)if(Array.isArray(P)){var m=!0;let z=P.length;for(let j=0;j<z;j++){let $=P[j],W=e;if(e===W)if($&&typeof $=="\
object"&&!Array.isArray($)){let B;if($.share===void 0&&(B="share")||$.chance===void 0&&(B="chance"))return T.errors=[{instancePath:n+
"/missed/"+j,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty:B},message:"must\
 have required property '"+B+"'"}],!1;if($.share!==void 0){let I=e;F($.share,{instancePath:n+"/missed/"+j+"/share",parentData:$,
parentDataProperty:"share",rootData:a,dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var w=I===
e}else var w=!0;if(w)if($.chance!==void 0){let I=e;F($.chance,{instancePath:n+"/missed/"+j+"/chance",parentData:$,parentDataProperty:"\
chance",rootData:a,dynamicAnchors:u})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var w=I===e}else var w=!0}else
return T.errors=[{instancePath:n+"/missed/"+j,schemaPath:"#/properties/missed/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var m=W===e;if(!m)break}}else return T.errors=[{instancePath:n+"/missed",schemaPath:"\
#/properties/missed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){
if(r.environment!==void 0){let P=r.environment,U=e;if(e===U)if(Array.isArray(P)){var b=!0;let z=P.length;for(let j=0;j<z;j++){
let $=P[j],W=e;if(e===W)if($&&typeof $=="object"&&!Array.isArray($)){let B;if($.what===void 0&&(B="what")||$.baseline===
void 0&&(B="baseline")||$.candidate===void 0&&(B="candidate"))return T.errors=[{instancePath:n+"/environment/"+j,schemaPath:"\
#/properties/environment/items/required",keyword:"required",params:{missingProperty:B},message:"must have required prope\
rty '"+B+"'"}],!1;if($.what!==void 0){let I=e;if(typeof $.what!="string")return T.errors=[{instancePath:n+"/environment/"+
j+"/what",schemaPath:"#/properties/environment/items/properties/what/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=I===e}else var g=!0;if(g){if($.baseline!==void 0){let I=e;if(typeof $.baseline!="string")return T.
errors=[{instancePath:n+"/environment/"+j+"/baseline",schemaPath:"#/properties/environment/items/properties/baseline/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=I===e}else var g=!0;if(g)if($.candidate!==void 0){
let I=e;if(typeof $.candidate!="string")return T.errors=[{instancePath:n+"/environment/"+j+"/candidate",schemaPath:"#/pr\
operties/environment/items/properties/candidate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var g=I===e}else var g=!0}}else return T.errors=[{instancePath:n+"/environment/"+j,schemaPath:"#/properties/environment/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=W===e;if(!b)break}}else return T.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.newFindings!==void 0){let P=r.newFindings,U=e;if(!Array.isArray(
P)&&P!==null)return T.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/type",keyword:"type",params:{
type:Oe.properties.newFindings.type},message:"must be array,null"}],!1;if(e===U&&Array.isArray(P)){var q=!0;let z=P.length;
for(let j=0;j<z;j++){let $=e;if(typeof P[j]!="string")return T.errors=[{instancePath:n+"/newFindings/"+j,schemaPath:"#/p\
roperties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=$===e;if(!q)
break}}var t=U===e}else var t=!0;if(t)if(r.notes!==void 0){let P=e;C(r.notes,{instancePath:n+"/notes",parentData:r,parentDataProperty:"\
notes",rootData:a,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=P===e}else var t=!0}}}}}}}}}}}}}}}else
return T.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return T.errors=s,e===0}T.evaluated={props:{outcome:!0,design:!0,baseline:!0,candidate:!0,runsPlanned:!0,runsMeasured:!0,
stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,lacking:!0,badRuns:!0,missed:!0,environment:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var lr={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function Ue(r,{instancePath:n="",parentData:E,parentDataProperty:N,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=Ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.status===void 0&&(o="status")||r.reasons===
void 0&&(o="reasons"))return Ue.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.status!==void 0){let i=r.status,p=e;if(!(i==="passed"||i==="fail\
ed"||i==="inconclusive"))return Ue.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:lr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else
var t=!0;if(t)if(r.reasons!==void 0){let i=e;C(r.reasons,{instancePath:n+"/reasons",parentData:r,parentDataProperty:"rea\
sons",rootData:a,dynamicAnchors:u})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var t=i===e}else var t=!0}else return Ue.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.
errors=s,e===0}Ue.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:n="",
parentData:E,parentDataProperty:N,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=je.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.schema===
void 0&&(i="schema")||r.schemaVersion===void 0&&(i="schemaVersion")||r.run===void 0&&(i="run")||r.target===void 0&&(i="t\
arget")||r.generator===void 0&&(i="generator")||r.contract===void 0&&(i="contract")||r.loads===void 0&&(i="loads")||r.verdict===
void 0&&(i="verdict")||r.warnings===void 0&&(i="warnings"))return je.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.schema!==void 0){let p=e;if(r.
schema!=="c8gauge/run-record")return je.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=p===e}else var t=!0;if(t){
if(r.schemaVersion!==void 0){let p=e;if(r.schemaVersion!==2)return je.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=p===
e}else var t=!0;if(t){if(r.run!==void 0){let p=e;ae(r.run,{instancePath:n+"/run",parentData:r,parentDataProperty:"run",rootData:a,
dynamicAnchors:u})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.target!==
void 0){let p=e;de(r.target,{instancePath:n+"/target",parentData:r,parentDataProperty:"target",rootData:a,dynamicAnchors:u})||
(s=s===null?de.errors:s.concat(de.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.generator!==void 0){let p=e;ce(
r.generator,{instancePath:n+"/generator",parentData:r,parentDataProperty:"generator",rootData:a,dynamicAnchors:u})||(s=s===
null?ce.errors:s.concat(ce.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.contract!==void 0){let p=e;me(r.contract,
{instancePath:n+"/contract",parentData:r,parentDataProperty:"contract",rootData:a,dynamicAnchors:u})||(s=s===null?me.errors:
s.concat(me.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.conformance!==void 0){let p=e;V(r.conformance,{instancePath:n+
"/conformance",parentData:r,parentDataProperty:"conformance",rootData:a,dynamicAnchors:u})||(s=s===null?V.errors:s.concat(
V.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.loads!==void 0){let p=r.loads,h=e;if(e===h)if(Array.isArray(p)){
var o=!0;let m=p.length;for(let w=0;w<m;w++){let b=e;S(p[w],{instancePath:n+"/loads/"+w,parentData:p,parentDataProperty:w,
rootData:a,dynamicAnchors:u})||(s=s===null?S.errors:s.concat(S.errors),e=s.length);var o=b===e;if(!o)break}}else return je.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.leftBehind!==void 0){let p=e;Q(r.leftBehind,{instancePath:n+"/leftB\
ehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:u})||(s=s===null?Q.errors:s.concat(Q.errors),
e=s.length);var t=p===e}else var t=!0;if(t){if(r.capacity!==void 0){let p=e;R(r.capacity,{instancePath:n+"/capacity",parentData:r,
parentDataProperty:"capacity",rootData:a,dynamicAnchors:u})||(s=s===null?R.errors:s.concat(R.errors),e=s.length);var t=p===
e}else var t=!0;if(t){if(r.gate!==void 0){let p=e;T(r.gate,{instancePath:n+"/gate",parentData:r,parentDataProperty:"gate",
rootData:a,dynamicAnchors:u})||(s=s===null?T.errors:s.concat(T.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.
verdict!==void 0){let p=e;Ue(r.verdict,{instancePath:n+"/verdict",parentData:r,parentDataProperty:"verdict",rootData:a,dynamicAnchors:u})||
(s=s===null?Ue.errors:s.concat(Ue.errors),e=s.length);var t=p===e}else var t=!0;if(t)if(r.warnings!==void 0){let p=e;C(r.
warnings,{instancePath:n+"/warnings",parentData:r,parentDataProperty:"warnings",rootData:a,dynamicAnchors:u})||(s=s===null?
C.errors:s.concat(C.errors),e=s.length);var t=p===e}else var t=!0}}}}}}}}}}}}else return je.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=s,e===0}je.evaluated={props:{
schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,leftBehind:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{cr as validate};
