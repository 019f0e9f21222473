// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var lr=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(H){throw n=0,H}};var or=lr(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});function ar(r){let n=r.length,H=0,I=0,a;for(;I<
n;)H++,a=r.charCodeAt(I++),a>=55296&&a<=56319&&I<n&&(a=r.charCodeAt(I),(a&64512)===56320&&I++);return H}Ye.default=ar;ar.
code='require("ajv/dist/runtime/ucs2length").default'});var Dr=Ue;var fr=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function le(r,{instancePath:n="",parentData:H,
parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="string"){if(!fr.test(r))return le.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return le.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return le.errors=s,e===0}le.evaluated=
{dynamicProps:!1,dynamicItems:!1};function v(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=v.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r))return v.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return v.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return v.errors=s,e===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ae.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)?(ae.errors=s,e===0):(ae.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1)}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:n="",parentData:H,
parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.
command===void 0&&(u="command")||r.c8gaugeVersion===void 0&&(u="c8gaugeVersion")||r.startedAt===void 0&&(u="startedAt")||
r.durationMs===void 0&&(u="durationMs")||r.seed===void 0&&(u="seed"))return ye.errors=[{instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.id!==void 0){
let i=e;if(typeof r.id!="string")return ye.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.command!==void 0){let i=e;if(typeof r.
command!="string")return ye.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.c8gaugeVersion!==void 0){let i=e;if(typeof r.
c8gaugeVersion!="string")return ye.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.startedAt!==
void 0){let i=e;le(r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||
(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.durationMs!==void 0){let i=e;
v(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.seed!==void 0){let i=e;ae(r.seed,
{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?ae.errors:s.concat(
ae.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.revision!==void 0){let i=e;if(typeof r.revision!="string")return ye.
errors=[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0}}}}}}else return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=s,e===0}ye.evaluated={props:{id:!0,command:!0,
c8gaugeVersion:!0,startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var dr={type:["string","null"]};function F(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=F.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&
r!==null?(F.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:dr.type},message:"must be string,nul\
l"}],!1):(F.errors=s,e===0)}F.evaluated={dynamicProps:!1,dynamicItems:!1};var cr={type:["number","null"],minimum:0};function D(r,{
instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=D.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof r=="number"&&isFinite(r))&&r!==null?(D.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:cr.type},message:"must be number,null"}],!1):e===0&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))?(D.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(D.errors=s,e===0)}D.evaluated={dynamicProps:!1,dynamicItems:!1};var We={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]}}};function ve(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.dialect===void 0&&(u="dialect")||r.processName===void 0&&(u="processName")||r.queryApi===
void 0&&(u="queryApi")||r.keys===void 0&&(u="keys"))return ve.errors=[{instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.dialect!==void 0){let i=e;F(
r.dialect,{instancePath:n+"/dialect",parentData:r,parentDataProperty:"dialect",rootData:a,dynamicAnchors:o})||(s=s===null?
F.errors:s.concat(F.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.processName!==void 0){let i=r.processName,f=e;
if(!(i==="bpmnProcessId"||i==="processDefinitionId"||i===null))return ve.errors=[{instancePath:n+"/processName",schemaPath:"\
#/properties/processName/enum",keyword:"enum",params:{allowedValues:We.properties.processName.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t){if(r.queryApi!==void 0){let i=r.queryApi,f=e;if(!(i===
"on"||i==="off"||i===null))return ve.errors=[{instancePath:n+"/queryApi",schemaPath:"#/properties/queryApi/enum",keyword:"\
enum",params:{allowedValues:We.properties.queryApi.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===
e}else var t=!0;if(t){if(r.keys!==void 0){let i=r.keys,f=e;if(!(i==="number"||i==="text"||i===null))return ve.errors=[{instancePath:n+
"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:We.properties.keys.enum},message:"must \
be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t)if(r.requestTimeout!==void 0){let i=r.requestTimeout,
f=e;if(!(i==="understood"||i==="refused"))return ve.errors=[{instancePath:n+"/requestTimeout",schemaPath:"#/properties/r\
equestTimeout/enum",keyword:"enum",params:{allowedValues:We.properties.requestTimeout.enum},message:"must be equal to on\
e of the allowed values"}],!1;var t=f===e}else var t=!0}}}}else return ve.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=s,e===0}ve.evaluated={props:{dialect:!0,processName:!0,
queryApi:!0,keys:!0,requestTimeout:!0},dynamicProps:!1,dynamicItems:!1};function p(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=p.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?e===0&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))?(p.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(p.errors=s,e===0):(p.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}p.evaluated={dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=A.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let u=r.
length;for(let i=0;i<u;i++){let f=e;if(typeof r[i]!="string")return A.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e;if(!t)break}}else return A.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return A.errors=s,
e===0}A.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:n="",parentData:H,parentDataProperty:I,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.baseUrl===void 0&&(i="baseUrl")||r.embedded===
void 0&&(i="embedded")||r.gatewayVersion===void 0&&(i="gatewayVersion")||r.clusterSize===void 0&&(i="clusterSize")||r.partitionsCount===
void 0&&(i="partitionsCount"))return $e.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.baseUrl!==void 0){let f=e;if(typeof r.baseUrl!="string")return $e.
errors=[{instancePath:n+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.embedded!==void 0){let f=e;if(typeof r.embedded!="boolean")return $e.
errors=[{instancePath:n+"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=f===e}else var t=!0;if(t){if(r.gatewayVersion!==void 0){let f=e;F(r.gatewayVersion,{instancePath:n+
"/gatewayVersion",parentData:r,parentDataProperty:"gatewayVersion",rootData:a,dynamicAnchors:o})||(s=s===null?F.errors:s.
concat(F.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.clusterSize!==void 0){let f=e;D(r.clusterSize,{instancePath:n+
"/clusterSize",parentData:r,parentDataProperty:"clusterSize",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(
D.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.partitionsCount!==void 0){let f=e;D(r.partitionsCount,{instancePath:n+
"/partitionsCount",parentData:r,parentDataProperty:"partitionsCount",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:
s.concat(D.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.speaks!==void 0){let f=e;ve(r.speaks,{instancePath:n+
"/speaks",parentData:r,parentDataProperty:"speaks",rootData:a,dynamicAnchors:o})||(s=s===null?ve.errors:s.concat(ve.errors),
e=s.length);var t=f===e}else var t=!0;if(t)if(r.environment!==void 0){let f=r.environment,g=e;if(e===g)if(f&&typeof f=="\
object"&&!Array.isArray(f)){if(f.replicationFactor!==void 0){let y=e;p(f.replicationFactor,{instancePath:n+"/environment\
/replicationFactor",parentData:f,parentDataProperty:"replicationFactor",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:
s.concat(p.errors),e=s.length);var u=y===e}else var u=!0;if(u){if(f.brokerVersions!==void 0){let y=e;A(f.brokerVersions,
{instancePath:n+"/environment/brokerVersions",parentData:f,parentDataProperty:"brokerVersions",rootData:a,dynamicAnchors:o})||
(s=s===null?A.errors:s.concat(A.errors),e=s.length);var u=y===e}else var u=!0;if(u){if(f.processInstances!==void 0){let y=e;
p(f.processInstances,{instancePath:n+"/environment/processInstances",parentData:f,parentDataProperty:"processInstances",
rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var u=y===e}else var u=!0;if(u){if(f.
heapBytesMax!==void 0){let y=e;v(f.heapBytesMax,{instancePath:n+"/environment/heapBytesMax",parentData:f,parentDataProperty:"\
heapBytesMax",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var u=y===e}else var u=!0;
if(u)if(f.cpus!==void 0){let y=e;p(f.cpus,{instancePath:n+"/environment/cpus",parentData:f,parentDataProperty:"cpus",rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var u=y===e}else var u=!0}}}}else return $e.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=g===e}else var t=!0}}}}}}else return $e.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=s,e===0}$e.evaluated={props:{baseUrl:!0,embedded:!0,
gatewayVersion:!0,clusterSize:!0,partitionsCount:!0,speaks:!0,environment:!0},dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.node===void 0&&(u="node")||r.platform===void 0&&(u="platform")||r.cpuModel===void 0&&(u="cpuModel")||
r.cpus===void 0&&(u="cpus")||r.memoryBytes===void 0&&(u="memoryBytes"))return we.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.node!==void 0){
let i=e;if(typeof r.node!="string")return we.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.platform!==void 0){let i=e;
if(typeof r.platform!="string")return we.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpuModel!==void 0){let i=e;
if(typeof r.cpuModel!="string")return we.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpus!==void 0){let i=e;p(
r.cpus,{instancePath:n+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:
s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.memoryBytes!==void 0){let i=e;v(r.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:r,parentDataProperty:"memoryBytes",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var t=i===e}else var t=!0}}}}else return we.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return we.errors=s,e===0}we.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var mr=new RegExp("^[0-9a-f]{64}$","u");function je(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(typeof r=="string"){if(!mr.test(r))return je.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return je.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return je.errors=s,e===0}je.evaluated={dynamicProps:!1,
dynamicItems:!1};function ge(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.title===void 0&&(u="title")||r.version===void 0&&(u="version")||r.sha256===void 0&&
(u="sha256"))return ge.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.title!==void 0){let i=e;if(typeof r.title!="string")return ge.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.version!==void 0){let i=e;if(typeof r.version!="string")return ge.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sha256!==void 0){let i=e;je(r.sha256,{instancePath:n+"/sha256",parentData:r,parentDataProperty:"\
sha256",rootData:a,dynamicAnchors:o})||(s=s===null?je.errors:s.concat(je.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.dialect!==void 0){let i=e;if(typeof r.dialect!="string")return ge.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.file!==void 0){let i=e;if(typeof r.file!="string")return ge.errors=[{instancePath:n+"/file",schemaPath:"#/propertie\
s/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}else return ge.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.
errors=s,e===0}ge.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0,file:!0},dynamicProps:!1,dynamicItems:!1};var yr={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function be(r,{
instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=be.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let u;if(r.operation===void 0&&(u="operation")||r.check===void 0&&(u="check")||r.case===void 0&&(u="case")||r.status===void 0&&
(u="status")||r.reason===void 0&&(u="reason"))return be.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return be.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.check!==void 0){let i=e;if(typeof r.
check!="string")return be.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.case!==void 0){let i=e;if(typeof r.case!="st\
ring")return be.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status,f=e;if(!(i==="pass"||
i==="fail"||i==="skip"||i==="error"))return be.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:yr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===
e}else var t=!0;if(t)if(r.reason!==void 0){let i=e;F(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:a,dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=i===e}else var t=!0}}}}else
return be.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=s,e===0}be.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var vr={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"},knownOf:{type:"string"},since:{type:"string"}}}}},gr={enum:["contract","http","behaviour"]};
function Be(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Be.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r==="contract"||r==="http"||r===
"behaviour"?(Be.errors=s,e===0):(Be.errors=[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gr.
enum},message:"must be equal to one of the allowed values"}],!1)}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var br={
type:"object",required:["request","response","error","durationMs"],properties:{request:{type:"object",required:["method",
"url","headers","body"],properties:{method:{type:"string"},url:{type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"\
#/$defs/textOrNull"}}},response:{type:["object","null"],required:["status","headers","body"],properties:{status:{type:"i\
nteger"},headers:{$ref:"#/$defs/headers"},body:{type:"string"}}},error:{$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$\
defs/amount"}}};function qe(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let u in r){let i=e;if(typeof r[u]!="string")return qe.errors=[{instancePath:n+"/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e;if(!t)break}else return qe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return qe.errors=s,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{
instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ne.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let f;if(r.request===void 0&&(f="request")||r.response===void 0&&(f="response")||r.error===void 0&&(f="error")||r.durationMs===
void 0&&(f="durationMs"))return ne.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;if(r.request!==void 0){let g=r.request,m=e;if(e===m)if(g&&typeof g=="\
object"&&!Array.isArray(g)){let y;if(g.method===void 0&&(y="method")||g.url===void 0&&(y="url")||g.headers===void 0&&(y=
"headers")||g.body===void 0&&(y="body"))return ne.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/re\
quired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(g.method!==void 0){
let q=e;if(typeof g.method!="string")return ne.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/reques\
t/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=q===e}else var t=!0;
if(t){if(g.url!==void 0){let q=e;if(typeof g.url!="string")return ne.errors=[{instancePath:n+"/request/url",schemaPath:"\
#/properties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=q===
e}else var t=!0;if(t){if(g.headers!==void 0){let q=e;qe(g.headers,{instancePath:n+"/request/headers",parentData:g,parentDataProperty:"\
headers",rootData:a,dynamicAnchors:o})||(s=s===null?qe.errors:s.concat(qe.errors),e=s.length);var t=q===e}else var t=!0;
if(t)if(g.body!==void 0){let q=e;F(g.body,{instancePath:n+"/request/body",parentData:g,parentDataProperty:"body",rootData:a,
dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=q===e}else var t=!0}}}else return ne.errors=
[{instancePath:n+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;var u=m===e}else var u=!0;if(u){if(r.response!==void 0){let g=r.response,m=e;if(!(g&&typeof g=="object"&&
!Array.isArray(g))&&g!==null)return ne.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"\
type",params:{type:br.properties.response.type},message:"must be object,null"}],!1;if(e===m&&g&&typeof g=="object"&&!Array.
isArray(g)){let q;if(g.status===void 0&&(q="status")||g.headers===void 0&&(q="headers")||g.body===void 0&&(q="body"))return ne.
errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;if(g.status!==void 0){let _=g.status,d=e;if(!(typeof _=="number"&&!(_%
1)&&!isNaN(_)&&isFinite(_)))return ne.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/prope\
rties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=d===e}else var i=!0;if(i){
if(g.headers!==void 0){let _=e;qe(g.headers,{instancePath:n+"/response/headers",parentData:g,parentDataProperty:"headers",
rootData:a,dynamicAnchors:o})||(s=s===null?qe.errors:s.concat(qe.errors),e=s.length);var i=_===e}else var i=!0;if(i)if(g.
body!==void 0){let _=e;if(typeof g.body!="string")return ne.errors=[{instancePath:n+"/response/body",schemaPath:"#/prope\
rties/response/properties/body/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=_===e}else
var i=!0}}var u=m===e}else var u=!0;if(u){if(r.error!==void 0){let g=e;F(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"\
error",rootData:a,dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var u=g===e}else var u=!0;if(u)
if(r.durationMs!==void 0){let g=e;v(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"duration\
Ms",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var u=g===e}else var u=!0}}}else return ne.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.
errors=s,e===0}ne.evaluated={props:{request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{
instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Z.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.id===void 0&&(i="id")||r.operation===void 0&&(i="operation")||r.check===void 0&&(i="check")||r.case===void 0&&(i="c\
ase")||r.level===void 0&&(i="level")||r.message===void 0&&(i="message")||r.expectedBy===void 0&&(i="expectedBy")||r.curl===
void 0&&(i="curl")||r.exchange===void 0&&(i="exchange")||r.waived===void 0&&(i="waived"))return Z.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
if(r.id!==void 0){let f=e;if(typeof r.id!="string")return Z.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.operation!==
void 0){let f=e;if(typeof r.operation!="string")return Z.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/o\
peration/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.
check!==void 0){let f=e;if(typeof r.check!="string")return Z.errors=[{instancePath:n+"/check",schemaPath:"#/properties/c\
heck/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.case!==
void 0){let f=e;if(typeof r.case!="string")return Z.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.level!==void 0){
let f=e;Be(r.level,{instancePath:n+"/level",parentData:r,parentDataProperty:"level",rootData:a,dynamicAnchors:o})||(s=s===
null?Be.errors:s.concat(Be.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.message!==void 0){let f=e;if(typeof r.
message!="string")return Z.errors=[{instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.expectedBy!==void 0){let f=e;F(r.expectedBy,
{instancePath:n+"/expectedBy",parentData:r,parentDataProperty:"expectedBy",rootData:a,dynamicAnchors:o})||(s=s===null?F.
errors:s.concat(F.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.curl!==void 0){let f=e;if(typeof r.curl!="str\
ing")return Z.errors=[{instancePath:n+"/curl",schemaPath:"#/properties/curl/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.exchange!==void 0){let f=e;ne(r.exchange,{instancePath:n+
"/exchange",parentData:r,parentDataProperty:"exchange",rootData:a,dynamicAnchors:o})||(s=s===null?ne.errors:s.concat(ne.
errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.seed!==void 0){let f=e;ae(r.seed,{instancePath:n+"/seed",parentData:r,
parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var t=f===
e}else var t=!0;if(t)if(r.waived!==void 0){let f=r.waived,g=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return Z.
errors=[{instancePath:n+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type:vr.properties.waived.
type},message:"must be object,null"}],!1;if(e===g&&f&&typeof f=="object"&&!Array.isArray(f)){let y;if(f.reason===void 0&&
(y="reason")||f.link===void 0&&(y="link"))return Z.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/waived/req\
uired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(f.reason!==void 0){
let q=e;if(typeof f.reason!="string")return Z.errors=[{instancePath:n+"/waived/reason",schemaPath:"#/properties/waived/p\
roperties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=q===e}else var u=!0;if(u){
if(f.link!==void 0){let q=e;if(typeof f.link!="string")return Z.errors=[{instancePath:n+"/waived/link",schemaPath:"#/pro\
perties/waived/properties/link/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=q===e}else
var u=!0;if(u){if(f.knownOf!==void 0){let q=e;if(typeof f.knownOf!="string")return Z.errors=[{instancePath:n+"/waived/kn\
ownOf",schemaPath:"#/properties/waived/properties/knownOf/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var u=q===e}else var u=!0;if(u)if(f.since!==void 0){let q=e;if(typeof f.since!="string")return Z.errors=[{instancePath:n+
"/waived/since",schemaPath:"#/properties/waived/properties/since/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var u=q===e}else var u=!0}}}var t=g===e}else var t=!0}}}}}}}}}}else return Z.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=s,e===0}Z.evaluated=
{props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,exchange:!0,seed:!0,waived:!0},dynamicProps:!1,
dynamicItems:!1};function pe(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.status===void 0&&(f="status")||r.declared===void 0&&(f="declared")||r.observed===void 0&&(f="obse\
rved")||r.why===void 0&&(f="why")||r.properties===void 0&&(f="properties"))return pe.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;if(r.status!==
void 0){let g=e;if(typeof r.status!="string")return pe.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){if(r.declared!==
void 0){let g=e;if(typeof r.declared!="boolean")return pe.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/d\
eclared/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=g===e}else var t=!0;if(t){if(r.
observed!==void 0){let g=e;p(r.observed,{instancePath:n+"/observed",parentData:r,parentDataProperty:"observed",rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=g===e}else var t=!0;if(t){if(r.why!==void 0){
let g=e;F(r.why,{instancePath:n+"/why",parentData:r,parentDataProperty:"why",rootData:a,dynamicAnchors:o})||(s=s===null?
F.errors:s.concat(F.errors),e=s.length);var t=g===e}else var t=!0;if(t)if(r.properties!==void 0){let g=r.properties,m=e;
if(e===m)if(Array.isArray(g)){var u=!0;let q=g.length;for(let _=0;_<q;_++){let d=g[_],M=e;if(e===M)if(d&&typeof d=="obje\
ct"&&!Array.isArray(d)){let w;if(d.name===void 0&&(w="name")||d.observed===void 0&&(w="observed")||d.why===void 0&&(w="w\
hy"))return pe.errors=[{instancePath:n+"/properties/"+_,schemaPath:"#/properties/properties/items/required",keyword:"req\
uired",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(d.name!==void 0){let P=e;if(typeof d.
name!="string")return pe.errors=[{instancePath:n+"/properties/"+_+"/name",schemaPath:"#/properties/properties/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=P===e}else var i=!0;if(i){if(d.
observed!==void 0){let P=e;p(d.observed,{instancePath:n+"/properties/"+_+"/observed",parentData:d,parentDataProperty:"ob\
served",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var i=P===e}else var i=!0;if(i)
if(d.why!==void 0){let P=e;F(d.why,{instancePath:n+"/properties/"+_+"/why",parentData:d,parentDataProperty:"why",rootData:a,
dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var i=P===e}else var i=!0}}else return pe.errors=
[{instancePath:n+"/properties/"+_,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var u=M===e;if(!u)break}}else return pe.errors=[{instancePath:n+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}}else
return pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return pe.errors=s,e===0}pe.evaluated={props:{status:!0,declared:!0,observed:!0,why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.key===void 0&&(u="key")||r.name===void 0&&(u="name"))return de.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.key!==
void 0){let i=e;if(typeof r.key!="string")return de.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.name!==void 0){let i=e;if(typeof r.
name!="string")return de.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0}else return de.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=s,e===0}de.evaluated={props:{key:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.instances===void 0&&(m="instances")||r.definitions===void 0&&
(m="definitions")||r.messages===void 0&&(m="messages")||r.others===void 0&&(m="others")||r.deletes===void 0&&(m="deletes"))
return te.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must ha\
ve required property '"+m+"'"}],!1;if(r.instances!==void 0){let y=e;A(r.instances,{instancePath:n+"/instances",parentData:r,
parentDataProperty:"instances",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=y===
e}else var t=!0;if(t){if(r.definitions!==void 0){let y=r.definitions,q=e;if(e===q)if(Array.isArray(y)){var u=!0;let d=y.
length;for(let M=0;M<d;M++){let B=e;de(y[M],{instancePath:n+"/definitions/"+M,parentData:y,parentDataProperty:M,rootData:a,
dynamicAnchors:o})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var u=B===e;if(!u)break}}else return te.errors=
[{instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=q===e}else var t=!0;if(t){if(r.messages!==void 0){let y=e;p(r.messages,{instancePath:n+"/messa\
ges",parentData:r,parentDataProperty:"messages",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=
s.length);var t=y===e}else var t=!0;if(t){if(r.others!==void 0){let y=r.others,q=e;if(e===q)if(y&&typeof y=="object"&&!Array.
isArray(y))for(let d in y){let M=e;p(y[d],{instancePath:n+"/others/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,
parentDataProperty:d,rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var i=M===e;if(!i)
break}else return te.errors=[{instancePath:n+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=q===e}else var t=!0;if(t){if(r.shared!==void 0){let y=r.shared,q=e;if(e===q)
if(Array.isArray(y)){var f=!0;let d=y.length;for(let M=0;M<d;M++){let B=e;de(y[M],{instancePath:n+"/shared/"+M,parentData:y,
parentDataProperty:M,rootData:a,dynamicAnchors:o})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var f=B===e;if(!f)
break}}else return te.errors=[{instancePath:n+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=q===e}else var t=!0;if(t){if(r.notListed!==void 0){let y=r.notListed,q=e;if(e===
q)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.instances===void 0&&(d="instances")||y.definitions===void 0&&(d=
"definitions"))return te.errors=[{instancePath:n+"/notListed",schemaPath:"#/properties/notListed/required",keyword:"requ\
ired",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.instances!==void 0){let M=e;p(y.
instances,{instancePath:n+"/notListed/instances",parentData:y,parentDataProperty:"instances",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var g=M===e}else var g=!0;if(g)if(y.definitions!==void 0){let M=e;p(
y.definitions,{instancePath:n+"/notListed/definitions",parentData:y,parentDataProperty:"definitions",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var g=M===e}else var g=!0}else return te.errors=[{instancePath:n+"/n\
otListed",schemaPath:"#/properties/notListed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=q===
e}else var t=!0;if(t)if(r.deletes!==void 0){let y=e;if(typeof r.deletes!="boolean")return te.errors=[{instancePath:n+"/d\
eletes",schemaPath:"#/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===
e}else var t=!0}}}}}}else return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return te.errors=s,e===0}te.evaluated={props:{instances:!0,definitions:!0,messages:!0,others:!0,shared:!0,
notListed:!0,deletes:!0},dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:n="",parentData:H,parentDataProperty:I,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=R.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.outcomes===void 0&&(_="outcomes")||r.findings===
void 0&&(_="findings")||r.coverage===void 0&&(_="coverage")||r.durationMs===void 0&&(_="durationMs"))return R.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;
if(r.outcomes!==void 0){let d=r.outcomes,M=e;if(e===M)if(Array.isArray(d)){var t=!0;let B=d.length;for(let w=0;w<B;w++){
let P=e;be(d[w],{instancePath:n+"/outcomes/"+w,parentData:d,parentDataProperty:w,rootData:a,dynamicAnchors:o})||(s=s===null?
be.errors:s.concat(be.errors),e=s.length);var t=P===e;if(!t)break}}else return R.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=M===e}else var u=!0;
if(u){if(r.findings!==void 0){let d=r.findings,M=e;if(e===M)if(Array.isArray(d)){var i=!0;let w=d.length;for(let P=0;P<w;P++){
let j=e;Z(d[P],{instancePath:n+"/findings/"+P,parentData:d,parentDataProperty:P,rootData:a,dynamicAnchors:o})||(s=s===null?
Z.errors:s.concat(Z.errors),e=s.length);var i=j===e;if(!i)break}}else return R.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=M===e}else var u=!0;
if(u){if(r.coverage!==void 0){let d=r.coverage,M=e;if(e===M)if(Array.isArray(d)){var f=!0;let w=d.length;for(let P=0;P<w;P++){
let j=d[P],z=e;if(e===z)if(j&&typeof j=="object"&&!Array.isArray(j)){let h;if(j.operation===void 0&&(h="operation")||j.exercised===
void 0&&(h="exercised"))return R.errors=[{instancePath:n+"/coverage/"+P,schemaPath:"#/properties/coverage/items/required",
keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(j.operation!==void 0){
let E=e;if(typeof j.operation!="string")return R.errors=[{instancePath:n+"/coverage/"+P+"/operation",schemaPath:"#/prope\
rties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=E===
e}else var g=!0;if(g){if(j.exercised!==void 0){let E=e;if(typeof j.exercised!="boolean")return R.errors=[{instancePath:n+
"/coverage/"+P+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var g=E===e}else var g=!0;if(g){if(j.excluded!==void 0){let E=e;if(typeof j.excluded!=
"string")return R.errors=[{instancePath:n+"/coverage/"+P+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=E===e}else var g=!0;if(g)if(j.responses!==
void 0){let E=j.responses,ue=e;if(e===ue)if(Array.isArray(E)){var m=!0;let T=E.length;for(let re=0;re<T;re++){let fe=e;pe(
E[re],{instancePath:n+"/coverage/"+P+"/responses/"+re,parentData:E,parentDataProperty:re,rootData:a,dynamicAnchors:o})||
(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var m=fe===e;if(!m)break}}else return R.errors=[{instancePath:n+"/\
coverage/"+P+"/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var g=ue===e}else var g=!0}}}else return R.errors=[{instancePath:n+"/coverage/"+P,schemaPath:"\
#/properties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=z===e;if(!f)
break}}else return R.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var u=M===e}else var u=!0;if(u){if(r.durationMs!==void 0){let d=e;v(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.
errors:s.concat(v.errors),e=s.length);var u=d===e}else var u=!0;if(u){if(r.level!==void 0){let d=e;Be(r.level,{instancePath:n+
"/level",parentData:r,parentDataProperty:"level",rootData:a,dynamicAnchors:o})||(s=s===null?Be.errors:s.concat(Be.errors),
e=s.length);var u=d===e}else var u=!0;if(u){if(r.lagMsMax!==void 0){let d=e;v(r.lagMsMax,{instancePath:n+"/lagMsMax",parentData:r,
parentDataProperty:"lagMsMax",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var u=d===
e}else var u=!0;if(u){if(r.causes!==void 0){let d=e;A(r.causes,{instancePath:n+"/causes",parentData:r,parentDataProperty:"\
causes",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var u=d===e}else var u=!0;if(u){
if(r.leftBehind!==void 0){let d=e;te(r.leftBehind,{instancePath:n+"/leftBehind",parentData:r,parentDataProperty:"leftBeh\
ind",rootData:a,dynamicAnchors:o})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var u=d===e}else var u=!0;if(u){
if(r.loadBeside!==void 0){let d=r.loadBeside,M=e;if(e===M)if(d&&typeof d=="object"&&!Array.isArray(d)){let w;if(d.perSecond===
void 0&&(w="perSecond")||d.sent===void 0&&(w="sent")||d.created===void 0&&(w="created")||d.refused===void 0&&(w="refused")||
d.notSent===void 0&&(w="notSent")||d.durationMs===void 0&&(w="durationMs"))return R.errors=[{instancePath:n+"/loadBeside",
schemaPath:"#/properties/loadBeside/required",keyword:"required",params:{missingProperty:w},message:"must have required \
property '"+w+"'"}],!1;if(d.perSecond!==void 0){let P=d.perSecond,j=e;if(!(typeof P=="number"&&isFinite(P)))return R.errors=
[{instancePath:n+"/loadBeside/perSecond",schemaPath:"#/properties/loadBeside/properties/perSecond/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var y=j===e}else var y=!0;if(y){if(d.sent!==void 0){let P=d.sent,j=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return R.errors=[{instancePath:n+"/loadBeside/sent",schemaPath:"#/properties/l\
oadBeside/properties/sent/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var y=j===e}else var y=!0;
if(y){if(d.created!==void 0){let P=d.created,j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return R.errors=
[{instancePath:n+"/loadBeside/created",schemaPath:"#/properties/loadBeside/properties/created/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var y=j===e}else var y=!0;if(y){if(d.refused!==void 0){let P=d.refused,j=e;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return R.errors=[{instancePath:n+"/loadBeside/refused",schemaPath:"\
#/properties/loadBeside/properties/refused/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var y=j===
e}else var y=!0;if(y){if(d.notSent!==void 0){let P=d.notSent,j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))
return R.errors=[{instancePath:n+"/loadBeside/notSent",schemaPath:"#/properties/loadBeside/properties/notSent/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var y=j===e}else var y=!0;if(y)if(d.durationMs!==void 0){let P=d.
durationMs,j=e;if(!(typeof P=="number"&&isFinite(P)))return R.errors=[{instancePath:n+"/loadBeside/durationMs",schemaPath:"\
#/properties/loadBeside/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var y=j===e}else var y=!0}}}}}else return R.errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=M===e}else var u=!0;if(u){if(r.staleWaivers!==
void 0){let d=e;A(r.staleWaivers,{instancePath:n+"/staleWaivers",parentData:r,parentDataProperty:"staleWaivers",rootData:a,
dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var u=d===e}else var u=!0;if(u){if(r.expiredWaivers!==
void 0){let d=e;A(r.expiredWaivers,{instancePath:n+"/expiredWaivers",parentData:r,parentDataProperty:"expiredWaivers",rootData:a,
dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var u=d===e}else var u=!0;if(u)if(r.baseline!==void 0){
let d=r.baseline,M=e;if(e===M)if(d&&typeof d=="object"&&!Array.isArray(d)){let w;if(d.file===void 0&&(w="file")||d.startedAt===
void 0&&(w="startedAt")||d.target===void 0&&(w="target")||d.known===void 0&&(w="known")||d.gone===void 0&&(w="gone")||d.
notJudged===void 0&&(w="notJudged"))return R.errors=[{instancePath:n+"/baseline",schemaPath:"#/properties/baseline/requi\
red",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;if(d.file!==void 0){
let P=e;if(typeof d.file!="string")return R.errors=[{instancePath:n+"/baseline/file",schemaPath:"#/properties/baseline/p\
roperties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=P===e}else var q=!0;if(q){
if(d.startedAt!==void 0){let P=e;if(typeof d.startedAt!="string")return R.errors=[{instancePath:n+"/baseline/startedAt",
schemaPath:"#/properties/baseline/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var q=P===e}else var q=!0;if(q){if(d.target!==void 0){let P=e;if(typeof d.target!="string")return R.errors=[{instancePath:n+
"/baseline/target",schemaPath:"#/properties/baseline/properties/target/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var q=P===e}else var q=!0;if(q){if(d.known!==void 0){let P=e;p(d.known,{instancePath:n+"/baseline/k\
nown",parentData:d,parentDataProperty:"known",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.
length);var q=P===e}else var q=!0;if(q){if(d.gone!==void 0){let P=e;A(d.gone,{instancePath:n+"/baseline/gone",parentData:d,
parentDataProperty:"gone",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var q=P===e}else
var q=!0;if(q)if(d.notJudged!==void 0){let P=e;A(d.notJudged,{instancePath:n+"/baseline/notJudged",parentData:d,parentDataProperty:"\
notJudged",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var q=P===e}else var q=!0}}}}}else
return R.errors=[{instancePath:n+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var u=M===e}else var u=!0}}}}}}}}}}}else return R.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=s,e===0}R.evaluated={props:{outcomes:!0,
findings:!0,coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,loadBeside:!0,staleWaivers:!0,expiredWaivers:!0,
baseline:!0},dynamicProps:!1,dynamicItems:!1};var Fe={type:"object",required:["scenario","bundleSha256","engine","option\
s","startedAt","durationMs","seed","iterations","offeredPerSecond","operations","seconds","thresholds","checks","health",
"validity"],properties:{scenario:{type:"string"},bundleSha256:{$ref:"#/$defs/sha256"},engine:{type:"object",required:["n\
ame","version"],properties:{name:{enum:["embedded","k6","autocannon"]},version:{type:"string"}}},options:{type:"object"},
startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},iterations:{type:"objec\
t",required:["completed","interrupted","dropped","late","failed"],properties:{completed:{$ref:"#/$defs/count"},interrupted:{
$ref:"#/$defs/count"},dropped:{$ref:"#/$defs/count"},late:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}},offeredPerSecond:{
$ref:"#/$defs/amountOrNull"},arrivals:{type:"object",required:["offered","onTime","late","heldBack","neverSentUsersBusy",
"neverSentGeneratorLate","unaccounted","completed","durationMs"],properties:{offered:{$ref:"#/$defs/count"},onTime:{$ref:"\
#/$defs/count"},late:{$ref:"#/$defs/count"},heldBack:{$ref:"#/$defs/count"},neverSentUsersBusy:{$ref:"#/$defs/count"},usersHeldBy:{
enum:["answers","script"]},neverSentGeneratorLate:{$ref:"#/$defs/count"},unaccounted:{$ref:"#/$defs/count"},completed:{$ref:"\
#/$defs/count"},durationMs:{$ref:"#/$defs/amount"}}},requestsSent:{$ref:"#/$defs/count"},users:{type:"object",required:[
"busyMs","inRequestsMs","inUnansweredMs"],properties:{busyMs:{$ref:"#/$defs/amount"},inRequestsMs:{$ref:"#/$defs/amount"},
inUnansweredMs:{$ref:"#/$defs/amount"},notKnownMs:{$ref:"#/$defs/amount"},notKnownIterations:{$ref:"#/$defs/count"}}},notTold:{
$ref:"#/$defs/lines"},operations:{type:"array",items:{$ref:"#/$defs/operationTotals"}},seconds:{type:"array",items:{$ref:"\
#/$defs/secondTotals"}},exit:{type:"object",required:["code","reason"],properties:{code:{type:"integer"},reason:{type:"s\
tring"}}},findings:{type:"array",items:{$ref:"#/$defs/finding"}},profile:{type:"string"},completions:{type:"object",required:[
"secondsPerEntry","entries"],properties:{secondsPerEntry:{type:"integer",minimum:1},entries:{type:"array",items:{type:"o\
bject",required:["second","created","completed"],properties:{second:{$ref:"#/$defs/count"},iterations:{$ref:"#/$defs/cou\
nt"},created:{$ref:"#/$defs/count"},completed:{$ref:"#/$defs/count"}}}}}},traffic:{type:"object",required:["secondsPerEn\
try","entries"],properties:{secondsPerEntry:{type:"integer",minimum:1},entries:{type:"array",items:{type:"object",required:[
"second","users","sentBytes","receivedBytes","connectMsMax","tlsMsMax","errors"],properties:{second:{$ref:"#/$defs/count"},
users:{$ref:"#/$defs/count"},sentBytes:{$ref:"#/$defs/amount"},receivedBytes:{$ref:"#/$defs/amount"},connectMsMax:{$ref:"\
#/$defs/amount"},tlsMsMax:{$ref:"#/$defs/amount"},errors:{type:"object",additionalProperties:{$ref:"#/$defs/count"}}}}}}},
disturbances:{type:"array",items:{type:"object",required:["command","second","untilSecond","exit","state","recoverySecon\
ds","meanwhile"],properties:{command:{type:"string"},second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrN\
ull"},exit:{type:["integer","null"]},problem:{type:"string"},state:{enum:["unharmed","recovered","not recovered","not kn\
own"]},recoverySeconds:{$ref:"#/$defs/amountOrNull"},meanwhile:{type:"object",required:["backpressure","failed","unanswe\
red"],properties:{backpressure:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"},unanswered:{$ref:"#/$defs/count"}}},
lost:{$ref:"#/$defs/count"}}}},secondsPerEntry:{type:"integer",minimum:1},marks:{type:"array",items:{$ref:"#/$defs/mark"}},
thresholds:{type:"array",items:{$ref:"#/$defs/threshold"}},floor:{type:"array",items:{$ref:"#/$defs/threshold"}},checks:{
type:"array",items:{type:"object",required:["name","passes","fails"],properties:{name:{type:"string"},passes:{$ref:"#/$d\
efs/count"},fails:{$ref:"#/$defs/count"}}}},trends:{type:"array",items:{type:"object",required:["metric","mean"],properties:{
metric:{type:"string"},mean:{type:"number"}}}},ownMetrics:{type:"array",items:{type:"object",required:["metric","kind","\
figures"],properties:{metric:{type:"string"},kind:{enum:["counter","gauge","rate","trend"]},contains:{enum:["time","data"]},
figures:{type:"object",additionalProperties:{type:"number"}}}}},targetCpuSeconds:{$ref:"#/$defs/amount"},drift:{type:"ar\
ray",items:{$ref:"#/$defs/drift"}},cluster:{$ref:"#/$defs/clusterMetrics"},ledger:{$ref:"#/$defs/ledger"},processes:{type:"\
array",items:{$ref:"#/$defs/processCounts"}},health:{$ref:"#/$defs/health"},validity:{type:"object",required:["valid","r\
easons"],properties:{valid:{type:"boolean"},reasons:{$ref:"#/$defs/lines"},ownMsMax:{$ref:"#/$defs/amount"}}}}};function xe(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=xe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.total===void 0&&(u="total")||r.ok===void 0&&(u="ok")||r.failed===void 0&&(u="failed")||r.backpressure===
void 0&&(u="backpressure")||r.errors===void 0&&(u="errors")||r.unanswered===void 0&&(u="unanswered")||r.open===void 0&&(u=
"open"))return xe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.total!==void 0){let i=e;p(r.total,{instancePath:n+"/total",parentData:r,parentDataProperty:"\
total",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.ok!==void 0){let i=e;p(r.ok,{instancePath:n+"/ok",parentData:r,parentDataProperty:"ok",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.failed!==void 0){let i=e;p(r.failed,
{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.
concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.backpressure!==void 0){let i=e;p(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(
p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.errors!==void 0){let i=e;p(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.unanswered!==void 0){let i=e;p(r.unanswered,{instancePath:n+"/unanswered",parentData:r,
parentDataProperty:"unanswered",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===
e}else var t=!0;if(t)if(r.open!==void 0){let i=e;p(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",
rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return xe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.
errors=s,e===0}xe.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function Ne(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let u in r){let i=e;p(r[u],{instancePath:n+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:u,
rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e;if(!t)break}else return Ne.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.
errors=s,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr=or().default,Pr=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function he(r,{instancePath:n="",parentData:H,parentDataProperty:I,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(typeof r=="string"){if(hr(r)>262144)return he.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!Pr.test(r))return he.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return he.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return he.errors=s,e===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};
function Me(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.count===void 0&&(u="count")||r.latencyUsMin===void 0&&(u="latencyUsMin")||r.latencyUsMean===void 0&&
(u="latencyUsMean")||r.latencyUsMax===void 0&&(u="latencyUsMax")||r.latencyUsP50===void 0&&(u="latencyUsP50")||r.latencyUsP90===
void 0&&(u="latencyUsP90")||r.latencyUsP95===void 0&&(u="latencyUsP95")||r.latencyUsP99===void 0&&(u="latencyUsP99")||r.
latencyUsP999===void 0&&(u="latencyUsP999")||r.latencyUsP9999===void 0&&(u="latencyUsP9999")||r.histogram===void 0&&(u="\
histogram"))return Me.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.count!==void 0){let i=e;p(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.latencyUsMin!==void 0){let i=e;v(r.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:r,parentDataProperty:"la\
tencyUsMin",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMean!==void 0){let i=e;v(r.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:r,parentDataProperty:"\
latencyUsMean",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMax!==void 0){let i=e;v(r.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:r,parentDataProperty:"\
latencyUsMax",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP50!==void 0){let i=e;D(r.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:r,parentDataProperty:"\
latencyUsP50",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP90!==void 0){let i=e;D(r.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:r,parentDataProperty:"\
latencyUsP90",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP95!==void 0){let i=e;D(r.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:r,parentDataProperty:"\
latencyUsP95",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP99!==void 0){let i=e;D(r.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:r,parentDataProperty:"\
latencyUsP99",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP999!==void 0){let i=e;D(r.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:r,parentDataProperty:"\
latencyUsP999",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP9999!==void 0){let i=e;D(r.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:r,parentDataProperty:"\
latencyUsP9999",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.censored!==void 0){let i=e;p(r.censored,{instancePath:n+"/censored",parentData:r,parentDataProperty:"censored",
rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
censoredFromUs!==void 0){let i=e;v(r.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:r,parentDataProperty:"c\
ensoredFromUs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;he(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:o})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}}else
return Me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Me.errors=s,e===0}Me.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=He.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.operation===void 0&&(u="operation")||r.requests===void 0&&(u="requests")||r.byStatus===
void 0&&(u="byStatus")||r.byError===void 0&&(u="byError")||r.responseTime===void 0&&(u="responseTime")||r.serviceTime===
void 0&&(u="serviceTime"))return He.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.operation!="string")return He.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.durationMs!==void 0){let i=e;v(r.durationMs,{instancePath:n+"/\
durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.
errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;xe(r.requests,{instancePath:n+"/requ\
ests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:o})||(s=s===null?xe.errors:s.concat(xe.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.byStatus!==void 0){let i=e;Ne(r.byStatus,{instancePath:n+"/byStatus",parentData:r,
parentDataProperty:"byStatus",rootData:a,dynamicAnchors:o})||(s=s===null?Ne.errors:s.concat(Ne.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.byError!==void 0){let i=e;Ne(r.byError,{instancePath:n+"/byError",parentData:r,parentDataProperty:"\
byError",rootData:a,dynamicAnchors:o})||(s=s===null?Ne.errors:s.concat(Ne.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.responseTime!==void 0){let i=e;Me(r.responseTime,{instancePath:n+"/responseTime",parentData:r,parentDataProperty:"\
responseTime",rootData:a,dynamicAnchors:o})||(s=s===null?Me.errors:s.concat(Me.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.serviceTime!==void 0){let i=e;Me(r.serviceTime,{instancePath:n+"/serviceTime",parentData:r,parentDataProperty:"\
serviceTime",rootData:a,dynamicAnchors:o})||(s=s===null?Me.errors:s.concat(Me.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else
return He.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return He.errors=s,e===0}He.evaluated={props:{operation:!0,durationMs:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,
serviceTime:!0},dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.second===void 0&&(u="second")||r.operation===void 0&&(u="operation")||r.requests===void 0&&(u="re\
quests")||r.responseTimeUsP50===void 0&&(u="responseTimeUsP50")||r.responseTimeUsP99===void 0&&(u="responseTimeUsP99")||
r.responseTimeUsMax===void 0&&(u="responseTimeUsMax")||r.histogram===void 0&&(u="histogram"))return Ae.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
if(r.second!==void 0){let i=e;p(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return Ae.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;
xe(r.requests,{instancePath:n+"/requests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:o})||(s=s===
null?xe.errors:s.concat(xe.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP50!==void 0){let i=e;
v(r.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:r,parentDataProperty:"responseTimeUsP50",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP99!==
void 0){let i=e;v(r.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:r,parentDataProperty:"responseTime\
UsP99",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.responseTimeUsMax!==void 0){let i=e;v(r.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:r,parentDataProperty:"\
responseTimeUsMax",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;he(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:o})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else
return Ae.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ae.errors=s,e===0}Ae.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var $r={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function Ee(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=Ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.second===void 0&&(u="second")||r.untilSecond===void 0&&(u=
"untilSecond")||r.kind===void 0&&(u="kind")||r.label===void 0&&(u="label"))return Ee.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.second!==
void 0){let i=e;v(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.untilSecond!==void 0){let i=e;D(
r.untilSecond,{instancePath:n+"/untilSecond",parentData:r,parentDataProperty:"untilSecond",rootData:a,dynamicAnchors:o})||
(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.kind!==void 0){let i=r.kind,f=e;
if(!(i==="warm-up"||i==="stage"||i==="fault"))return Ee.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:$r.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=f===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;if(typeof r.label!="string")return Ee.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0}}}else return Ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ee.errors=s,e===0}Ee.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var er={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function ie(r,{instancePath:n="",
parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=ie.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.metric===
void 0&&(u="metric")||r.expression===void 0&&(u="expression")||r.state===void 0&&(u="state")||r.observed===void 0&&(u="o\
bserved"))return ie.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.metric!==void 0){let i=e;if(typeof r.metric!="string")return ie.errors=[{
instancePath:n+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=i===e}else var t=!0;if(t){if(r.expression!==void 0){let i=e;if(typeof r.expression!="string")return ie.
errors=[{instancePath:n+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.time!==void 0){let i=r.time,f=e;if(!(i==="service"||i==="respo\
nse"))return ie.errors=[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:er.
properties.time.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t){if(r.state!==
void 0){let i=r.state,f=e;if(!(i==="kept"||i==="broken"||i==="no data"||i==="too few"))return ie.errors=[{instancePath:n+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:er.properties.state.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t){if(r.observed!==void 0){let i=r.observed,
f=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return ie.errors=[{instancePath:n+"/observed",schemaPath:"#/properti\
es/observed/type",keyword:"type",params:{type:er.properties.observed.type},message:"must be number,null"}],!1;var t=f===
e}else var t=!0;if(t){if(r.samples!==void 0){let i=e;p(r.samples,{instancePath:n+"/samples",parentData:r,parentDataProperty:"\
samples",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t)
if(r.beyond!==void 0){let i=e;p(r.beyond,{instancePath:n+"/beyond",parentData:r,parentDataProperty:"beyond",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return ie.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=s,e===0}ie.evaluated=
{props:{metric:!0,expression:!0,time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};var Ve={
type:"object",required:["figure","state","unit","now","perHour","perHourLow","perHourHigh","bound","boundHour","boundHou\
rEarliest"],properties:{figure:{enum:["latency","backlog","refusals","memory"]},state:{enum:["steady","rises","levels of\
f","too noisy","too short","gaps","not known"]},unit:{enum:["ms","instances","share","bytes"]},now:{type:["number","null"]},
perHour:{type:["number","null"]},perHourLow:{type:["number","null"]},perHourHigh:{type:["number","null"]},bound:{$ref:"#\
/$defs/amountOrNull"},boundHour:{$ref:"#/$defs/amountOrNull"},boundHourEarliest:{$ref:"#/$defs/amountOrNull"}}};function oe(r,{
instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=oe.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let u;if(r.figure===void 0&&(u="figure")||r.state===void 0&&(u="state")||r.unit===void 0&&(u="unit")||r.now===void 0&&(u=
"now")||r.perHour===void 0&&(u="perHour")||r.perHourLow===void 0&&(u="perHourLow")||r.perHourHigh===void 0&&(u="perHourH\
igh")||r.bound===void 0&&(u="bound")||r.boundHour===void 0&&(u="boundHour")||r.boundHourEarliest===void 0&&(u="boundHour\
Earliest"))return oe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;if(r.figure!==void 0){let i=r.figure,f=e;if(!(i==="latency"||i==="backlog"||i===
"refusals"||i==="memory"))return oe.errors=[{instancePath:n+"/figure",schemaPath:"#/properties/figure/enum",keyword:"enu\
m",params:{allowedValues:Ve.properties.figure.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===
e}else var t=!0;if(t){if(r.state!==void 0){let i=r.state,f=e;if(!(i==="steady"||i==="rises"||i==="levels off"||i==="too \
noisy"||i==="too short"||i==="gaps"||i==="not known"))return oe.errors=[{instancePath:n+"/state",schemaPath:"#/propertie\
s/state/enum",keyword:"enum",params:{allowedValues:Ve.properties.state.enum},message:"must be equal to one of the allowe\
d values"}],!1;var t=f===e}else var t=!0;if(t){if(r.unit!==void 0){let i=r.unit,f=e;if(!(i==="ms"||i==="instances"||i===
"share"||i==="bytes"))return oe.errors=[{instancePath:n+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{
allowedValues:Ve.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;
if(t){if(r.now!==void 0){let i=r.now,f=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return oe.errors=[{instancePath:n+
"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:Ve.properties.now.type},message:"must be number,nu\
ll"}],!1;var t=f===e}else var t=!0;if(t){if(r.perHour!==void 0){let i=r.perHour,f=e;if(!(typeof i=="number"&&isFinite(i))&&
i!==null)return oe.errors=[{instancePath:n+"/perHour",schemaPath:"#/properties/perHour/type",keyword:"type",params:{type:Ve.
properties.perHour.type},message:"must be number,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.perHourLow!==void 0){let i=r.
perHourLow,f=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return oe.errors=[{instancePath:n+"/perHourLow",schemaPath:"\
#/properties/perHourLow/type",keyword:"type",params:{type:Ve.properties.perHourLow.type},message:"must be number,null"}],
!1;var t=f===e}else var t=!0;if(t){if(r.perHourHigh!==void 0){let i=r.perHourHigh,f=e;if(!(typeof i=="number"&&isFinite(
i))&&i!==null)return oe.errors=[{instancePath:n+"/perHourHigh",schemaPath:"#/properties/perHourHigh/type",keyword:"type",
params:{type:Ve.properties.perHourHigh.type},message:"must be number,null"}],!1;var t=f===e}else var t=!0;if(t){if(r.bound!==
void 0){let i=e;D(r.bound,{instancePath:n+"/bound",parentData:r,parentDataProperty:"bound",rootData:a,dynamicAnchors:o})||
(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.boundHour!==void 0){let i=e;D(r.
boundHour,{instancePath:n+"/boundHour",parentData:r,parentDataProperty:"boundHour",rootData:a,dynamicAnchors:o})||(s=s===
null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.boundHourEarliest!==void 0){let i=e;D(r.
boundHourEarliest,{instancePath:n+"/boundHourEarliest",parentData:r,parentDataProperty:"boundHourEarliest",rootData:a,dynamicAnchors:o})||
(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}else return oe.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=s,e===0}oe.evaluated=
{props:{figure:!0,state:!0,unit:!0,now:!0,perHour:!0,perHourLow:!0,perHourHigh:!0,bound:!0,boundHour:!0,boundHourEarliest:!0},
dynamicProps:!1,dynamicItems:!1};var Je={type:"object",required:["sources","secondsPerEntry","series","missing","causes",
"notes"],properties:{sources:{type:"array",items:{type:"object",required:["url","node","scrapes","failed"],properties:{url:{
type:"string"},node:{type:"string"},scrapes:{$ref:"#/$defs/count"},failed:{$ref:"#/$defs/count"}}}},secondsPerEntry:{type:"\
integer",minimum:1},series:{type:"array",items:{type:"object",required:["figure","title","unit","by","of","values"],properties:{
figure:{type:"string"},title:{type:"string"},unit:{enum:["per second","records","share","seconds","bytes","cores","own"]},
by:{enum:["partition","node","route"]},of:{type:"string"},values:{type:"array",items:{type:["number","null"]}}}}},missing:{
$ref:"#/$defs/lines"},causes:{type:"array",items:{type:"object",required:["kind","text"],properties:{kind:{enum:["proces\
sing-backlog","exporting-backlog","throttled-cpu","saturated-partition","saturated-cpu","garbage-collection"]},text:{type:"\
string"}}}},executionMsMean:{$ref:"#/$defs/amount"},notes:{$ref:"#/$defs/lines"}}};function G(r,{instancePath:n="",parentData:H,
parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.sources===void 0&&(_="sou\
rces")||r.secondsPerEntry===void 0&&(_="secondsPerEntry")||r.series===void 0&&(_="series")||r.missing===void 0&&(_="miss\
ing")||r.causes===void 0&&(_="causes")||r.notes===void 0&&(_="notes"))return G.errors=[{instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(r.sources!==void 0){
let d=r.sources,M=e;if(e===M)if(Array.isArray(d)){var t=!0;let B=d.length;for(let w=0;w<B;w++){let P=d[w],j=e;if(e===j)if(P&&
typeof P=="object"&&!Array.isArray(P)){let N;if(P.url===void 0&&(N="url")||P.node===void 0&&(N="node")||P.scrapes===void 0&&
(N="scrapes")||P.failed===void 0&&(N="failed"))return G.errors=[{instancePath:n+"/sources/"+w,schemaPath:"#/properties/s\
ources/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;
if(P.url!==void 0){let h=e;if(typeof P.url!="string")return G.errors=[{instancePath:n+"/sources/"+w+"/url",schemaPath:"#\
/properties/sources/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=h===
e}else var u=!0;if(u){if(P.node!==void 0){let h=e;if(typeof P.node!="string")return G.errors=[{instancePath:n+"/sources/"+
w+"/node",schemaPath:"#/properties/sources/items/properties/node/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var u=h===e}else var u=!0;if(u){if(P.scrapes!==void 0){let h=e;p(P.scrapes,{instancePath:n+"/sources/"+
w+"/scrapes",parentData:P,parentDataProperty:"scrapes",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),
e=s.length);var u=h===e}else var u=!0;if(u)if(P.failed!==void 0){let h=e;p(P.failed,{instancePath:n+"/sources/"+w+"/fail\
ed",parentData:P,parentDataProperty:"failed",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.
length);var u=h===e}else var u=!0}}}else return G.errors=[{instancePath:n+"/sources/"+w,schemaPath:"#/properties/sources\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=j===e;if(!t)break}}else return G.
errors=[{instancePath:n+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=M===e}else var i=!0;if(i){if(r.secondsPerEntry!==void 0){let d=r.secondsPerEntry,M=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return G.errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/s\
econdsPerEntry/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===M&&typeof d=="number"&&
isFinite(d)&&(d<1||isNaN(d)))return G.errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntr\
y/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=M===e}else var i=!0;if(i){
if(r.series!==void 0){let d=r.series,M=e;if(e===M)if(Array.isArray(d)){var f=!0;let w=d.length;for(let P=0;P<w;P++){let j=d[P],
z=e;if(e===z)if(j&&typeof j=="object"&&!Array.isArray(j)){let h;if(j.figure===void 0&&(h="figure")||j.title===void 0&&(h=
"title")||j.unit===void 0&&(h="unit")||j.by===void 0&&(h="by")||j.of===void 0&&(h="of")||j.values===void 0&&(h="values"))
return G.errors=[{instancePath:n+"/series/"+P,schemaPath:"#/properties/series/items/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(j.figure!==void 0){let E=e;if(typeof j.figure!=
"string")return G.errors=[{instancePath:n+"/series/"+P+"/figure",schemaPath:"#/properties/series/items/properties/figure\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=E===e}else var g=!0;if(g){if(j.title!==
void 0){let E=e;if(typeof j.title!="string")return G.errors=[{instancePath:n+"/series/"+P+"/title",schemaPath:"#/propert\
ies/series/items/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=E===e}else
var g=!0;if(g){if(j.unit!==void 0){let E=j.unit,ue=e;if(!(E==="per second"||E==="records"||E==="share"||E==="seconds"||E===
"bytes"||E==="cores"||E==="own"))return G.errors=[{instancePath:n+"/series/"+P+"/unit",schemaPath:"#/properties/series/i\
tems/properties/unit/enum",keyword:"enum",params:{allowedValues:Je.properties.series.items.properties.unit.enum},message:"\
must be equal to one of the allowed values"}],!1;var g=ue===e}else var g=!0;if(g){if(j.by!==void 0){let E=j.by,ue=e;if(!(E===
"partition"||E==="node"||E==="route"))return G.errors=[{instancePath:n+"/series/"+P+"/by",schemaPath:"#/properties/serie\
s/items/properties/by/enum",keyword:"enum",params:{allowedValues:Je.properties.series.items.properties.by.enum},message:"\
must be equal to one of the allowed values"}],!1;var g=ue===e}else var g=!0;if(g){if(j.of!==void 0){let E=e;if(typeof j.
of!="string")return G.errors=[{instancePath:n+"/series/"+P+"/of",schemaPath:"#/properties/series/items/properties/of/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=E===e}else var g=!0;if(g)if(j.values!==void 0){
let E=j.values,ue=e;if(e===ue)if(Array.isArray(E)){var m=!0;let T=E.length;for(let re=0;re<T;re++){let fe=E[re],Re=e;if(!(typeof fe==
"number"&&isFinite(fe))&&fe!==null)return G.errors=[{instancePath:n+"/series/"+P+"/values/"+re,schemaPath:"#/properties/\
series/items/properties/values/items/type",keyword:"type",params:{type:Je.properties.series.items.properties.values.items.
type},message:"must be number,null"}],!1;var m=Re===e;if(!m)break}}else return G.errors=[{instancePath:n+"/series/"+P+"/\
values",schemaPath:"#/properties/series/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var g=ue===e}else var g=!0}}}}}else return G.errors=[{instancePath:n+"/series/"+P,schemaPath:"#/properti\
es/series/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=z===e;if(!f)break}}else return G.
errors=[{instancePath:n+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var i=M===e}else var i=!0;if(i){if(r.missing!==void 0){let d=e;A(r.missing,{instancePath:n+"/missing",
parentData:r,parentDataProperty:"missing",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);
var i=d===e}else var i=!0;if(i){if(r.causes!==void 0){let d=r.causes,M=e;if(e===M)if(Array.isArray(d)){var y=!0;let w=d.
length;for(let P=0;P<w;P++){let j=d[P],z=e;if(e===z)if(j&&typeof j=="object"&&!Array.isArray(j)){let h;if(j.kind===void 0&&
(h="kind")||j.text===void 0&&(h="text"))return G.errors=[{instancePath:n+"/causes/"+P,schemaPath:"#/properties/causes/it\
ems/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(j.kind!==
void 0){let E=j.kind,ue=e;if(!(E==="processing-backlog"||E==="exporting-backlog"||E==="throttled-cpu"||E==="saturated-pa\
rtition"||E==="saturated-cpu"||E==="garbage-collection"))return G.errors=[{instancePath:n+"/causes/"+P+"/kind",schemaPath:"\
#/properties/causes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Je.properties.causes.items.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var q=ue===e}else var q=!0;if(q)if(j.text!==void 0){
let E=e;if(typeof j.text!="string")return G.errors=[{instancePath:n+"/causes/"+P+"/text",schemaPath:"#/properties/causes\
/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=E===e}else var q=!0}else
return G.errors=[{instancePath:n+"/causes/"+P,schemaPath:"#/properties/causes/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var y=z===e;if(!y)break}}else return G.errors=[{instancePath:n+"/causes",schemaPath:"\
#/properties/causes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=M===e}else var i=!0;if(i){
if(r.executionMsMean!==void 0){let d=e;v(r.executionMsMean,{instancePath:n+"/executionMsMean",parentData:r,parentDataProperty:"\
executionMsMean",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=d===e}else var i=!0;
if(i)if(r.notes!==void 0){let d=e;A(r.notes,{instancePath:n+"/notes",parentData:r,parentDataProperty:"notes",rootData:a,
dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var i=d===e}else var i=!0}}}}}}else return G.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=
s,e===0}G.evaluated={props:{sources:!0,secondsPerEntry:!0,series:!0,missing:!0,causes:!0,executionMsMean:!0,notes:!0},dynamicProps:!1,
dynamicItems:!1};function ee(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;
let u=r.length;for(let i=0;i<u;i++){let f=e;if(typeof r[i]!="string")return ee.errors=[{instancePath:n+"/"+i,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e;if(!t)break}}else return ee.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return ee.
errors=s,e===0}ee.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:n="",parentData:H,parentDataProperty:I,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.created===void 0&&(u="created")||r.completed===
void 0&&(u="completed")||r.lost===void 0&&(u="lost")||r.lostCount===void 0&&(u="lostCount")||r.duplicated===void 0&&(u="\
duplicated")||r.duplicatedCount===void 0&&(u="duplicatedCount")||r.foreign===void 0&&(u="foreign")||r.foreignCount===void 0&&
(u="foreignCount"))return Ce.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;if(r.created!==void 0){let i=e;p(r.created,{instancePath:n+"/created",
parentData:r,parentDataProperty:"created",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;p(r.completed,{instancePath:n+"/completed",parentData:r,
parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.lost!==void 0){let i=e;ee(r.lost,{instancePath:n+"/lost",parentData:r,parentDataProperty:"los\
t",rootData:a,dynamicAnchors:o})||(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.lostCount!==void 0){let i=e;p(r.lostCount,{instancePath:n+"/lostCount",parentData:r,parentDataProperty:"lostCount",
rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
open!==void 0){let i=e;ee(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",rootData:a,dynamicAnchors:o})||
(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.openCount!==void 0){let i=e;p(
r.openCount,{instancePath:n+"/openCount",parentData:r,parentDataProperty:"openCount",rootData:a,dynamicAnchors:o})||(s=s===
null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicated!==void 0){let i=e;ee(r.duplicated,
{instancePath:n+"/duplicated",parentData:r,parentDataProperty:"duplicated",rootData:a,dynamicAnchors:o})||(s=s===null?ee.
errors:s.concat(ee.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicatedCount!==void 0){let i=e;p(r.duplicatedCount,
{instancePath:n+"/duplicatedCount",parentData:r,parentDataProperty:"duplicatedCount",rootData:a,dynamicAnchors:o})||(s=s===
null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeated!==void 0){let i=e;ee(r.repeated,
{instancePath:n+"/repeated",parentData:r,parentDataProperty:"repeated",rootData:a,dynamicAnchors:o})||(s=s===null?ee.errors:
s.concat(ee.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeatedCount!==void 0){let i=e;p(r.repeatedCount,{
instancePath:n+"/repeatedCount",parentData:r,parentDataProperty:"repeatedCount",rootData:a,dynamicAnchors:o})||(s=s===null?
p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.foreign!==void 0){let i=e;ee(r.foreign,{instancePath:n+
"/foreign",parentData:r,parentDataProperty:"foreign",rootData:a,dynamicAnchors:o})||(s=s===null?ee.errors:s.concat(ee.errors),
e=s.length);var t=i===e}else var t=!0;if(t)if(r.foreignCount!==void 0){let i=e;p(r.foreignCount,{instancePath:n+"/foreig\
nCount",parentData:r,parentDataProperty:"foreignCount",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),
e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}else return Ce.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ce.errors=s,e===0}Ce.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=De.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.count===void 0&&(u="count")||r.meanMs===void 0&&(u="meanMs")||r.maxMs===void 0&&(u="maxMs"))return De.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(r.count!==void 0){let i=e;p(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.meanMs!==void 0){let i=e;v(r.meanMs,{instancePath:n+"/meanMs",parentData:r,parentDataProperty:"meanMs",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.maxMs!==void 0){let i=e;v(r.maxMs,
{instancePath:n+"/maxMs",parentData:r,parentDataProperty:"maxMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var t=i===e}else var t=!0}}else return De.errors=[{instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return De.errors=s,e===0}De.evaluated={props:{count:!0,meanMs:!0,
maxMs:!0},dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,
dynamicAnchors:o={}}={}){let s=null,e=0,l=Oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.activated===void 0&&(u="activated")||r.completed===void 0&&
(u="completed")||r.failed===void 0&&(u="failed"))return Oe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.activated!==void 0){let i=e;p(r.
activated,{instancePath:n+"/activated",parentData:r,parentDataProperty:"activated",rootData:a,dynamicAnchors:o})||(s=s===
null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;p(r.completed,
{instancePath:n+"/completed",parentData:r,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:
s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.failed!==void 0){let i=e;p(r.failed,{instancePath:n+
"/failed",parentData:r,parentDataProperty:"failed",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.errors!==void 0){let i=e;p(r.errors,{instancePath:n+"/errors",parentData:r,
parentDataProperty:"errors",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.incidents!==void 0){let i=e;p(r.incidents,{instancePath:n+"/incidents",parentData:r,parentDataProperty:"\
incidents",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.staying!==void 0){let i=e;p(r.staying,{instancePath:n+"/staying",parentData:r,parentDataProperty:"staying",rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.waiting!==void 0){
let i=e;De(r.waiting,{instancePath:n+"/waiting",parentData:r,parentDataProperty:"waiting",rootData:a,dynamicAnchors:o})||
(s=s===null?De.errors:s.concat(De.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.handling!==void 0){let i=e;De(
r.handling,{instancePath:n+"/handling",parentData:r,parentDataProperty:"handling",rootData:a,dynamicAnchors:o})||(s=s===
null?De.errors:s.concat(De.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}else return Oe.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.errors=s,e===0}Oe.evaluated={props:{
activated:!0,completed:!0,failed:!0,errors:!0,incidents:!0,staying:!0,waiting:!0,handling:!0},dynamicProps:!1,dynamicItems:!1};
function ke(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.bpmnProcessId===void 0&&(i="bpmnProcessId")||r.created===void 0&&(i="created")||r.elements===void 0&&
(i="elements"))return ke.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(r.bpmnProcessId!==void 0){let f=e;if(typeof r.bpmnProcessId!="string")return ke.
errors=[{instancePath:n+"/bpmnProcessId",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.created!==void 0){let f=e;p(r.created,{instancePath:n+
"/created",parentData:r,parentDataProperty:"created",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),
e=s.length);var t=f===e}else var t=!0;if(t){if(r.completed!==void 0){let f=e;p(r.completed,{instancePath:n+"/completed",
parentData:r,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);
var t=f===e}else var t=!0;if(t){if(r.elements!==void 0){let f=r.elements,g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(
f))for(let y in f){let q=e;Oe(f[y],{instancePath:n+"/elements/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:y,
rootData:a,dynamicAnchors:o})||(s=s===null?Oe.errors:s.concat(Oe.errors),e=s.length);var u=q===e;if(!u)break}else return ke.
errors=[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=g===e}else var t=!0;if(t)if(r.bpmn!==void 0){let f=e;if(typeof r.bpmn!="string")return ke.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=f===e}else var t=!0}}}}else return ke.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ke.errors=s,e===0}ke.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=_e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.seconds===void 0&&(f="seconds")||r.cpuSeconds===void 0&&(f="cpuSeconds")||r.rssBytesMax===void 0&&
(f="rssBytesMax"))return _e.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;if(r.seconds!==void 0){let g=r.seconds,m=e;if(e===m)if(Array.isArray(
g)){var t=!0;let y=g.length;for(let q=0;q<y;q++){let _=g[q],d=e;if(e===d)if(_&&typeof _=="object"&&!Array.isArray(_)){let B;
if(_.second===void 0&&(B="second")||_.cpuCores===void 0&&(B="cpuCores")||_.eventLoopDelayMsP99===void 0&&(B="eventLoopDe\
layMsP99")||_.startLatenessMsP99===void 0&&(B="startLatenessMsP99"))return _e.errors=[{instancePath:n+"/seconds/"+q,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:B},message:"must have required property \
'"+B+"'"}],!1;if(_.second!==void 0){let w=e;p(_.second,{instancePath:n+"/seconds/"+q+"/second",parentData:_,parentDataProperty:"\
second",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var u=w===e}else var u=!0;if(u){
if(_.cpuCores!==void 0){let w=e;v(_.cpuCores,{instancePath:n+"/seconds/"+q+"/cpuCores",parentData:_,parentDataProperty:"\
cpuCores",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var u=w===e}else var u=!0;if(u){
if(_.eventLoopDelayMsP99!==void 0){let w=e;v(_.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+q+"/eventLoopDelayMsP99",
parentData:_,parentDataProperty:"eventLoopDelayMsP99",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),
e=s.length);var u=w===e}else var u=!0;if(u)if(_.startLatenessMsP99!==void 0){let w=e;v(_.startLatenessMsP99,{instancePath:n+
"/seconds/"+q+"/startLatenessMsP99",parentData:_,parentDataProperty:"startLatenessMsP99",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var u=w===e}else var u=!0}}}else return _e.errors=[{instancePath:n+"\
/seconds/"+q,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=d===e;if(!t)break}}else return _e.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=m===e}else var i=!0;if(i){if(r.startLatenessMsP99!==void 0){
let g=e;v(r.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:r,parentDataProperty:"startLatenessMsP99",
rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=g===e}else var i=!0;if(i){if(r.
cpuSeconds!==void 0){let g=e;v(r.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:r,parentDataProperty:"cpuSeconds",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=g===e}else var i=!0;if(i)if(r.rssBytesMax!==
void 0){let g=e;v(r.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:r,parentDataProperty:"rssBytesMax",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=g===e}else var i=!0}}}else return _e.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.errors=
s,e===0}_e.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function x(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=x.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let se;if(r.scenario===void 0&&(se="scenario")||r.bundleSha256===void 0&&(se="bundleSha256")||r.engine===void 0&&(se=
"engine")||r.options===void 0&&(se="options")||r.startedAt===void 0&&(se="startedAt")||r.durationMs===void 0&&(se="durat\
ionMs")||r.seed===void 0&&(se="seed")||r.iterations===void 0&&(se="iterations")||r.offeredPerSecond===void 0&&(se="offer\
edPerSecond")||r.operations===void 0&&(se="operations")||r.seconds===void 0&&(se="seconds")||r.thresholds===void 0&&(se=
"thresholds")||r.checks===void 0&&(se="checks")||r.health===void 0&&(se="health")||r.validity===void 0&&(se="validity"))
return x.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:se},message:"must ha\
ve required property '"+se+"'"}],!1;if(r.scenario!==void 0){let c=e;if(typeof r.scenario!="string")return x.errors=[{instancePath:n+
"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=c===e}else var t=!0;if(t){if(r.bundleSha256!==void 0){let c=e;je(r.bundleSha256,{instancePath:n+"/bundleSha256",parentData:r,
parentDataProperty:"bundleSha256",rootData:a,dynamicAnchors:o})||(s=s===null?je.errors:s.concat(je.errors),e=s.length);var t=c===
e}else var t=!0;if(t){if(r.engine!==void 0){let c=r.engine,U=e;if(e===U)if(c&&typeof c=="object"&&!Array.isArray(c)){let S;
if(c.name===void 0&&(S="name")||c.version===void 0&&(S="version"))return x.errors=[{instancePath:n+"/engine",schemaPath:"\
#/properties/engine/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],
!1;if(c.name!==void 0){let b=c.name,k=e;if(!(b==="embedded"||b==="k6"||b==="autocannon"))return x.errors=[{instancePath:n+
"/engine/name",schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Fe.properties.
engine.properties.name.enum},message:"must be equal to one of the allowed values"}],!1;var u=k===e}else var u=!0;if(u)if(c.
version!==void 0){let b=e;if(typeof c.version!="string")return x.errors=[{instancePath:n+"/engine/version",schemaPath:"#\
/properties/engine/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=b===
e}else var u=!0}else return x.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.options!==void 0){let c=r.options,U=e;
if(!(c&&typeof c=="object"&&!Array.isArray(c)))return x.errors=[{instancePath:n+"/options",schemaPath:"#/properties/opti\
ons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.startedAt!==
void 0){let c=e;le(r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||
(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.durationMs!==void 0){let c=e;
v(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.seed!==void 0){let c=e;ae(r.seed,
{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?ae.errors:s.concat(
ae.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.iterations!==void 0){let c=r.iterations,U=e;if(e===U)if(c&&typeof c==
"object"&&!Array.isArray(c)){let S;if(c.completed===void 0&&(S="completed")||c.interrupted===void 0&&(S="interrupted")||
c.dropped===void 0&&(S="dropped")||c.late===void 0&&(S="late")||c.failed===void 0&&(S="failed"))return x.errors=[{instancePath:n+
"/iterations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:S},message:"must \
have required property '"+S+"'"}],!1;if(c.completed!==void 0){let b=e;p(c.completed,{instancePath:n+"/iterations/complet\
ed",parentData:c,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=
s.length);var i=b===e}else var i=!0;if(i){if(c.interrupted!==void 0){let b=e;p(c.interrupted,{instancePath:n+"/iteration\
s/interrupted",parentData:c,parentDataProperty:"interrupted",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(
p.errors),e=s.length);var i=b===e}else var i=!0;if(i){if(c.dropped!==void 0){let b=e;p(c.dropped,{instancePath:n+"/itera\
tions/dropped",parentData:c,parentDataProperty:"dropped",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.
errors),e=s.length);var i=b===e}else var i=!0;if(i){if(c.late!==void 0){let b=e;p(c.late,{instancePath:n+"/iterations/la\
te",parentData:c,parentDataProperty:"late",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);
var i=b===e}else var i=!0;if(i)if(c.failed!==void 0){let b=e;p(c.failed,{instancePath:n+"/iterations/failed",parentData:c,
parentDataProperty:"failed",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var i=b===
e}else var i=!0}}}}else return x.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){
let c=e;D(r.offeredPerSecond,{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,
dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.arrivals!==
void 0){let c=r.arrivals,U=e;if(e===U)if(c&&typeof c=="object"&&!Array.isArray(c)){let S;if(c.offered===void 0&&(S="offe\
red")||c.onTime===void 0&&(S="onTime")||c.late===void 0&&(S="late")||c.heldBack===void 0&&(S="heldBack")||c.neverSentUsersBusy===
void 0&&(S="neverSentUsersBusy")||c.neverSentGeneratorLate===void 0&&(S="neverSentGeneratorLate")||c.unaccounted===void 0&&
(S="unaccounted")||c.completed===void 0&&(S="completed")||c.durationMs===void 0&&(S="durationMs"))return x.errors=[{instancePath:n+
"/arrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:S},message:"must have\
 required property '"+S+"'"}],!1;if(c.offered!==void 0){let b=e;p(c.offered,{instancePath:n+"/arrivals/offered",parentData:c,
parentDataProperty:"offered",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var f=b===
e}else var f=!0;if(f){if(c.onTime!==void 0){let b=e;p(c.onTime,{instancePath:n+"/arrivals/onTime",parentData:c,parentDataProperty:"\
onTime",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var f=b===e}else var f=!0;if(f){
if(c.late!==void 0){let b=e;p(c.late,{instancePath:n+"/arrivals/late",parentData:c,parentDataProperty:"late",rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var f=b===e}else var f=!0;if(f){if(c.heldBack!==
void 0){let b=e;p(c.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:c,parentDataProperty:"heldBack",rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var f=b===e}else var f=!0;if(f){if(c.neverSentUsersBusy!==
void 0){let b=e;p(c.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:c,parentDataProperty:"n\
everSentUsersBusy",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var f=b===e}else var f=!0;
if(f){if(c.usersHeldBy!==void 0){let b=c.usersHeldBy,k=e;if(!(b==="answers"||b==="script"))return x.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Fe.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var f=k===e}else
var f=!0;if(f){if(c.neverSentGeneratorLate!==void 0){let b=e;p(c.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:c,parentDataProperty:"neverSentGeneratorLate",rootData:a,dynamicAnchors:o})||(s=s===null?p.
errors:s.concat(p.errors),e=s.length);var f=b===e}else var f=!0;if(f){if(c.unaccounted!==void 0){let b=e;p(c.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:c,parentDataProperty:"unaccounted",rootData:a,dynamicAnchors:o})||(s=
s===null?p.errors:s.concat(p.errors),e=s.length);var f=b===e}else var f=!0;if(f){if(c.completed!==void 0){let b=e;p(c.completed,
{instancePath:n+"/arrivals/completed",parentData:c,parentDataProperty:"completed",rootData:a,dynamicAnchors:o})||(s=s===
null?p.errors:s.concat(p.errors),e=s.length);var f=b===e}else var f=!0;if(f)if(c.durationMs!==void 0){let b=e;v(c.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:c,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:o})||(s=s===
null?v.errors:s.concat(v.errors),e=s.length);var f=b===e}else var f=!0}}}}}}}}}else return x.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===
e}else var t=!0;if(t){if(r.requestsSent!==void 0){let c=e;p(r.requestsSent,{instancePath:n+"/requestsSent",parentData:r,
parentDataProperty:"requestsSent",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=c===
e}else var t=!0;if(t){if(r.users!==void 0){let c=r.users,U=e;if(e===U)if(c&&typeof c=="object"&&!Array.isArray(c)){let S;
if(c.busyMs===void 0&&(S="busyMs")||c.inRequestsMs===void 0&&(S="inRequestsMs")||c.inUnansweredMs===void 0&&(S="inUnansw\
eredMs"))return x.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:S},
message:"must have required property '"+S+"'"}],!1;if(c.busyMs!==void 0){let b=e;v(c.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:c,parentDataProperty:"busyMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.
length);var g=b===e}else var g=!0;if(g){if(c.inRequestsMs!==void 0){let b=e;v(c.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:c,parentDataProperty:"inRequestsMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.
errors),e=s.length);var g=b===e}else var g=!0;if(g){if(c.inUnansweredMs!==void 0){let b=e;v(c.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:c,parentDataProperty:"inUnansweredMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:
s.concat(v.errors),e=s.length);var g=b===e}else var g=!0;if(g){if(c.notKnownMs!==void 0){let b=e;v(c.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:c,parentDataProperty:"notKnownMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var g=b===e}else var g=!0;if(g)if(c.notKnownIterations!==void 0){let b=e;p(c.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:c,parentDataProperty:"notKnownIterations",rootData:a,dynamicAnchors:o})||(s=s===null?
p.errors:s.concat(p.errors),e=s.length);var g=b===e}else var g=!0}}}}else return x.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){
if(r.notTold!==void 0){let c=e;A(r.notTold,{instancePath:n+"/notTold",parentData:r,parentDataProperty:"notTold",rootData:a,
dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.operations!==
void 0){let c=r.operations,U=e;if(e===U)if(Array.isArray(c)){var m=!0;let S=c.length;for(let b=0;b<S;b++){let k=e;He(c[b],
{instancePath:n+"/operations/"+b,parentData:c,parentDataProperty:b,rootData:a,dynamicAnchors:o})||(s=s===null?He.errors:
s.concat(He.errors),e=s.length);var m=k===e;if(!m)break}}else return x.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;
if(t){if(r.seconds!==void 0){let c=r.seconds,U=e;if(e===U)if(Array.isArray(c)){var y=!0;let S=c.length;for(let b=0;b<S;b++){
let k=e;Ae(c[b],{instancePath:n+"/seconds/"+b,parentData:c,parentDataProperty:b,rootData:a,dynamicAnchors:o})||(s=s===null?
Ae.errors:s.concat(Ae.errors),e=s.length);var y=k===e;if(!y)break}}else return x.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){
if(r.exit!==void 0){let c=r.exit,U=e;if(e===U)if(c&&typeof c=="object"&&!Array.isArray(c)){let S;if(c.code===void 0&&(S=
"code")||c.reason===void 0&&(S="reason"))return x.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;if(c.code!==void 0){let b=c.
code,k=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return x.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var q=k===
e}else var q=!0;if(q)if(c.reason!==void 0){let b=e;if(typeof c.reason!="string")return x.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var q=b===e}else var q=!0}else return x.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.findings!==void 0){let c=r.
findings,U=e;if(e===U)if(Array.isArray(c)){var _=!0;let S=c.length;for(let b=0;b<S;b++){let k=e;Z(c[b],{instancePath:n+"\
/findings/"+b,parentData:c,parentDataProperty:b,rootData:a,dynamicAnchors:o})||(s=s===null?Z.errors:s.concat(Z.errors),e=
s.length);var _=k===e;if(!_)break}}else return x.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.profile!==void 0){
let c=e;if(typeof r.profile!="string")return x.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.completions!==void 0){
let c=r.completions,U=e;if(e===U)if(c&&typeof c=="object"&&!Array.isArray(c)){let S;if(c.secondsPerEntry===void 0&&(S="s\
econdsPerEntry")||c.entries===void 0&&(S="entries"))return x.errors=[{instancePath:n+"/completions",schemaPath:"#/proper\
ties/completions/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],
!1;if(c.secondsPerEntry!==void 0){let b=c.secondsPerEntry,k=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return x.
errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/properties/secondsPerEntry/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof b=="number"&&isFinite(b)&&(b<
1||isNaN(b)))return x.errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/proper\
ties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var d=k===e}else
var d=!0;if(d)if(c.entries!==void 0){let b=c.entries,k=e;if(e===k)if(Array.isArray(b)){var M=!0;let Qe=b.length;for(let C=0;C<
Qe;C++){let $=b[C],X=e;if(e===X)if($&&typeof $=="object"&&!Array.isArray($)){let J;if($.second===void 0&&(J="second")||$.
created===void 0&&(J="created")||$.completed===void 0&&(J="completed"))return x.errors=[{instancePath:n+"/completions/en\
tries/"+C,schemaPath:"#/properties/completions/properties/entries/items/required",keyword:"required",params:{missingProperty:J},
message:"must have required property '"+J+"'"}],!1;if($.second!==void 0){let O=e;p($.second,{instancePath:n+"/completion\
s/entries/"+C+"/second",parentData:$,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(
p.errors),e=s.length);var B=O===e}else var B=!0;if(B){if($.iterations!==void 0){let O=e;p($.iterations,{instancePath:n+"\
/completions/entries/"+C+"/iterations",parentData:$,parentDataProperty:"iterations",rootData:a,dynamicAnchors:o})||(s=s===
null?p.errors:s.concat(p.errors),e=s.length);var B=O===e}else var B=!0;if(B){if($.created!==void 0){let O=e;p($.created,
{instancePath:n+"/completions/entries/"+C+"/created",parentData:$,parentDataProperty:"created",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var B=O===e}else var B=!0;if(B)if($.completed!==void 0){let O=e;p($.
completed,{instancePath:n+"/completions/entries/"+C+"/completed",parentData:$,parentDataProperty:"completed",rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var B=O===e}else var B=!0}}}else return x.errors=
[{instancePath:n+"/completions/entries/"+C,schemaPath:"#/properties/completions/properties/entries/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var M=X===e;if(!M)break}}else return x.errors=[{instancePath:n+
"/completions/entries",schemaPath:"#/properties/completions/properties/entries/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var d=k===e}else var d=!0}else return x.errors=[{instancePath:n+"/completions",schemaPath:"\
#/properties/completions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;
if(t){if(r.traffic!==void 0){let c=r.traffic,U=e;if(e===U)if(c&&typeof c=="object"&&!Array.isArray(c)){let S;if(c.secondsPerEntry===
void 0&&(S="secondsPerEntry")||c.entries===void 0&&(S="entries"))return x.errors=[{instancePath:n+"/traffic",schemaPath:"\
#/properties/traffic/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"\
'"}],!1;if(c.secondsPerEntry!==void 0){let b=c.secondsPerEntry,k=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return x.errors=[{instancePath:n+"/traffic/secondsPerEntry",schemaPath:"#/properties/traffic/properties/secondsPerEn\
try/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof b=="number"&&isFinite(b)&&
(b<1||isNaN(b)))return x.errors=[{instancePath:n+"/traffic/secondsPerEntry",schemaPath:"#/properties/traffic/properties/\
secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var w=k===e}else
var w=!0;if(w)if(c.entries!==void 0){let b=c.entries,k=e;if(e===k)if(Array.isArray(b)){var P=!0;let Qe=b.length;for(let C=0;C<
Qe;C++){let $=b[C],X=e;if(e===X)if($&&typeof $=="object"&&!Array.isArray($)){let J;if($.second===void 0&&(J="second")||$.
users===void 0&&(J="users")||$.sentBytes===void 0&&(J="sentBytes")||$.receivedBytes===void 0&&(J="receivedBytes")||$.connectMsMax===
void 0&&(J="connectMsMax")||$.tlsMsMax===void 0&&(J="tlsMsMax")||$.errors===void 0&&(J="errors"))return x.errors=[{instancePath:n+
"/traffic/entries/"+C,schemaPath:"#/properties/traffic/properties/entries/items/required",keyword:"required",params:{missingProperty:J},
message:"must have required property '"+J+"'"}],!1;if($.second!==void 0){let O=e;p($.second,{instancePath:n+"/traffic/en\
tries/"+C+"/second",parentData:$,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(
p.errors),e=s.length);var j=O===e}else var j=!0;if(j){if($.users!==void 0){let O=e;p($.users,{instancePath:n+"/traffic/e\
ntries/"+C+"/users",parentData:$,parentDataProperty:"users",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(
p.errors),e=s.length);var j=O===e}else var j=!0;if(j){if($.sentBytes!==void 0){let O=e;v($.sentBytes,{instancePath:n+"/t\
raffic/entries/"+C+"/sentBytes",parentData:$,parentDataProperty:"sentBytes",rootData:a,dynamicAnchors:o})||(s=s===null?v.
errors:s.concat(v.errors),e=s.length);var j=O===e}else var j=!0;if(j){if($.receivedBytes!==void 0){let O=e;v($.receivedBytes,
{instancePath:n+"/traffic/entries/"+C+"/receivedBytes",parentData:$,parentDataProperty:"receivedBytes",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var j=O===e}else var j=!0;if(j){if($.connectMsMax!==void 0){let O=e;
v($.connectMsMax,{instancePath:n+"/traffic/entries/"+C+"/connectMsMax",parentData:$,parentDataProperty:"connectMsMax",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var j=O===e}else var j=!0;if(j){if($.tlsMsMax!==
void 0){let O=e;v($.tlsMsMax,{instancePath:n+"/traffic/entries/"+C+"/tlsMsMax",parentData:$,parentDataProperty:"tlsMsMax",
rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var j=O===e}else var j=!0;if(j)if($.errors!==
void 0){let O=$.errors,ze=e;if(e===ze)if(O&&typeof O=="object"&&!Array.isArray(O))for(let Xe in O){let pr=e;p(O[Xe],{instancePath:n+
"/traffic/entries/"+C+"/errors/"+Xe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,parentDataProperty:Xe,rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var z=pr===e;if(!z)break}else return x.errors=[{
instancePath:n+"/traffic/entries/"+C+"/errors",schemaPath:"#/properties/traffic/properties/entries/items/properties/erro\
rs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=ze===e}else var j=!0}}}}}}else return x.
errors=[{instancePath:n+"/traffic/entries/"+C,schemaPath:"#/properties/traffic/properties/entries/items/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var P=X===e;if(!P)break}}else return x.errors=[{instancePath:n+
"/traffic/entries",schemaPath:"#/properties/traffic/properties/entries/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var w=k===e}else var w=!0}else return x.errors=[{instancePath:n+"/traffic",schemaPath:"#/properties/\
traffic/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=U===e}else var t=!0;if(t){if(r.disturbances!==
void 0){let c=r.disturbances,U=e;if(e===U)if(Array.isArray(c)){var N=!0;let S=c.length;for(let b=0;b<S;b++){let k=c[b],Pe=e;
if(e===Pe)if(k&&typeof k=="object"&&!Array.isArray(k)){let C;if(k.command===void 0&&(C="command")||k.second===void 0&&(C=
"second")||k.untilSecond===void 0&&(C="untilSecond")||k.exit===void 0&&(C="exit")||k.state===void 0&&(C="state")||k.recoverySeconds===
void 0&&(C="recoverySeconds")||k.meanwhile===void 0&&(C="meanwhile"))return x.errors=[{instancePath:n+"/disturbances/"+b,
schemaPath:"#/properties/disturbances/items/required",keyword:"required",params:{missingProperty:C},message:"must have r\
equired property '"+C+"'"}],!1;if(k.command!==void 0){let $=e;if(typeof k.command!="string")return x.errors=[{instancePath:n+
"/disturbances/"+b+"/command",schemaPath:"#/properties/disturbances/items/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var h=$===e}else var h=!0;if(h){if(k.second!==void 0){let $=e;v(k.second,{instancePath:n+
"/disturbances/"+b+"/second",parentData:k,parentDataProperty:"second",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:
s.concat(v.errors),e=s.length);var h=$===e}else var h=!0;if(h){if(k.untilSecond!==void 0){let $=e;D(k.untilSecond,{instancePath:n+
"/disturbances/"+b+"/untilSecond",parentData:k,parentDataProperty:"untilSecond",rootData:a,dynamicAnchors:o})||(s=s===null?
D.errors:s.concat(D.errors),e=s.length);var h=$===e}else var h=!0;if(h){if(k.exit!==void 0){let $=k.exit,X=e;if(!(typeof $==
"number"&&!($%1)&&!isNaN($)&&isFinite($))&&$!==null)return x.errors=[{instancePath:n+"/disturbances/"+b+"/exit",schemaPath:"\
#/properties/disturbances/items/properties/exit/type",keyword:"type",params:{type:Fe.properties.disturbances.items.properties.
exit.type},message:"must be integer,null"}],!1;var h=X===e}else var h=!0;if(h){if(k.problem!==void 0){let $=e;if(typeof k.
problem!="string")return x.errors=[{instancePath:n+"/disturbances/"+b+"/problem",schemaPath:"#/properties/disturbances/i\
tems/properties/problem/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=$===e}else var h=!0;
if(h){if(k.state!==void 0){let $=k.state,X=e;if(!($==="unharmed"||$==="recovered"||$==="not recovered"||$==="not known"))
return x.errors=[{instancePath:n+"/disturbances/"+b+"/state",schemaPath:"#/properties/disturbances/items/properties/stat\
e/enum",keyword:"enum",params:{allowedValues:Fe.properties.disturbances.items.properties.state.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var h=X===e}else var h=!0;if(h){if(k.recoverySeconds!==void 0){let $=e;D(k.recoverySeconds,
{instancePath:n+"/disturbances/"+b+"/recoverySeconds",parentData:k,parentDataProperty:"recoverySeconds",rootData:a,dynamicAnchors:o})||
(s=s===null?D.errors:s.concat(D.errors),e=s.length);var h=$===e}else var h=!0;if(h){if(k.meanwhile!==void 0){let $=k.meanwhile,
X=e;if(e===X)if($&&typeof $=="object"&&!Array.isArray($)){let J;if($.backpressure===void 0&&(J="backpressure")||$.failed===
void 0&&(J="failed")||$.unanswered===void 0&&(J="unanswered"))return x.errors=[{instancePath:n+"/disturbances/"+b+"/mean\
while",schemaPath:"#/properties/disturbances/items/properties/meanwhile/required",keyword:"required",params:{missingProperty:J},
message:"must have required property '"+J+"'"}],!1;if($.backpressure!==void 0){let O=e;p($.backpressure,{instancePath:n+
"/disturbances/"+b+"/meanwhile/backpressure",parentData:$,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var E=O===e}else var E=!0;if(E){if($.failed!==void 0){let O=e;p($.failed,
{instancePath:n+"/disturbances/"+b+"/meanwhile/failed",parentData:$,parentDataProperty:"failed",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var E=O===e}else var E=!0;if(E)if($.unanswered!==void 0){let O=e;p($.
unanswered,{instancePath:n+"/disturbances/"+b+"/meanwhile/unanswered",parentData:$,parentDataProperty:"unanswered",rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var E=O===e}else var E=!0}}else return x.errors=
[{instancePath:n+"/disturbances/"+b+"/meanwhile",schemaPath:"#/properties/disturbances/items/properties/meanwhile/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=X===e}else var h=!0;if(h)if(k.lost!==void 0){let $=e;
p(k.lost,{instancePath:n+"/disturbances/"+b+"/lost",parentData:k,parentDataProperty:"lost",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var h=$===e}else var h=!0}}}}}}}}else return x.errors=[{instancePath:n+
"/disturbances/"+b,schemaPath:"#/properties/disturbances/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var N=Pe===e;if(!N)break}}else return x.errors=[{instancePath:n+"/disturbances",schemaPath:"#/propertie\
s/disturbances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.
secondsPerEntry!==void 0){let c=r.secondsPerEntry,U=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return x.
errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===U&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c)))return x.errors=[{instancePath:n+
"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=U===e}else var t=!0;if(t){if(r.marks!==void 0){let c=r.marks,U=e;if(e===U)if(Array.isArray(
c)){var ue=!0;let S=c.length;for(let b=0;b<S;b++){let k=e;Ee(c[b],{instancePath:n+"/marks/"+b,parentData:c,parentDataProperty:b,
rootData:a,dynamicAnchors:o})||(s=s===null?Ee.errors:s.concat(Ee.errors),e=s.length);var ue=k===e;if(!ue)break}}else return x.
errors=[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.thresholds!==void 0){let c=r.thresholds,U=e;if(e===U)if(Array.isArray(
c)){var V=!0;let S=c.length;for(let b=0;b<S;b++){let k=e;ie(c[b],{instancePath:n+"/thresholds/"+b,parentData:c,parentDataProperty:b,
rootData:a,dynamicAnchors:o})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var V=k===e;if(!V)break}}else return x.
errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.floor!==void 0){let c=r.floor,U=e;if(e===U)if(Array.isArray(c)){
var T=!0;let S=c.length;for(let b=0;b<S;b++){let k=e;ie(c[b],{instancePath:n+"/floor/"+b,parentData:c,parentDataProperty:b,
rootData:a,dynamicAnchors:o})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var T=k===e;if(!T)break}}else return x.
errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.checks!==void 0){let c=r.checks,U=e;if(e===U)if(Array.isArray(c)){var re=!0;
let S=c.length;for(let b=0;b<S;b++){let k=c[b],Pe=e;if(e===Pe)if(k&&typeof k=="object"&&!Array.isArray(k)){let C;if(k.name===
void 0&&(C="name")||k.passes===void 0&&(C="passes")||k.fails===void 0&&(C="fails"))return x.errors=[{instancePath:n+"/ch\
ecks/"+b,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:C},message:"must hav\
e required property '"+C+"'"}],!1;if(k.name!==void 0){let $=e;if(typeof k.name!="string")return x.errors=[{instancePath:n+
"/checks/"+b+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var fe=$===e}else var fe=!0;if(fe){if(k.passes!==void 0){let $=e;p(k.passes,{instancePath:n+"/check\
s/"+b+"/passes",parentData:k,parentDataProperty:"passes",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.
errors),e=s.length);var fe=$===e}else var fe=!0;if(fe)if(k.fails!==void 0){let $=e;p(k.fails,{instancePath:n+"/checks/"+
b+"/fails",parentData:k,parentDataProperty:"fails",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),
e=s.length);var fe=$===e}else var fe=!0}}else return x.errors=[{instancePath:n+"/checks/"+b,schemaPath:"#/properties/che\
cks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=Pe===e;if(!re)break}}else return x.
errors=[{instancePath:n+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.trends!==void 0){let c=r.trends,U=e;if(e===U)if(Array.isArray(c)){
var Re=!0;let S=c.length;for(let b=0;b<S;b++){let k=c[b],Pe=e;if(e===Pe)if(k&&typeof k=="object"&&!Array.isArray(k)){let C;
if(k.metric===void 0&&(C="metric")||k.mean===void 0&&(C="mean"))return x.errors=[{instancePath:n+"/trends/"+b,schemaPath:"\
#/properties/trends/items/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+
C+"'"}],!1;if(k.metric!==void 0){let $=e;if(typeof k.metric!="string")return x.errors=[{instancePath:n+"/trends/"+b+"/me\
tric",schemaPath:"#/properties/trends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var Ge=$===e}else var Ge=!0;if(Ge)if(k.mean!==void 0){let $=k.mean,X=e;if(!(typeof $=="number"&&isFinite(
$)))return x.errors=[{instancePath:n+"/trends/"+b+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ge=X===e}else var Ge=!0}else return x.errors=[{instancePath:n+
"/trends/"+b,schemaPath:"#/properties/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var Re=Pe===e;if(!Re)break}}else return x.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.ownMetrics!==void 0){let c=r.
ownMetrics,U=e;if(e===U)if(Array.isArray(c)){var tr=!0;let S=c.length;for(let b=0;b<S;b++){let k=c[b],Pe=e;if(e===Pe)if(k&&
typeof k=="object"&&!Array.isArray(k)){let C;if(k.metric===void 0&&(C="metric")||k.kind===void 0&&(C="kind")||k.figures===
void 0&&(C="figures"))return x.errors=[{instancePath:n+"/ownMetrics/"+b,schemaPath:"#/properties/ownMetrics/items/requir\
ed",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"}],!1;if(k.metric!==void 0){
let $=e;if(typeof k.metric!="string")return x.errors=[{instancePath:n+"/ownMetrics/"+b+"/metric",schemaPath:"#/propertie\
s/ownMetrics/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=$===
e}else var Se=!0;if(Se){if(k.kind!==void 0){let $=k.kind,X=e;if(!($==="counter"||$==="gauge"||$==="rate"||$==="trend"))return x.
errors=[{instancePath:n+"/ownMetrics/"+b+"/kind",schemaPath:"#/properties/ownMetrics/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Fe.properties.ownMetrics.items.properties.kind.enum},message:"must be equal to one of the al\
lowed values"}],!1;var Se=X===e}else var Se=!0;if(Se){if(k.contains!==void 0){let $=k.contains,X=e;if(!($==="time"||$===
"data"))return x.errors=[{instancePath:n+"/ownMetrics/"+b+"/contains",schemaPath:"#/properties/ownMetrics/items/properti\
es/contains/enum",keyword:"enum",params:{allowedValues:Fe.properties.ownMetrics.items.properties.contains.enum},message:"\
must be equal to one of the allowed values"}],!1;var Se=X===e}else var Se=!0;if(Se)if(k.figures!==void 0){let $=k.figures,
X=e;if(e===X)if($&&typeof $=="object"&&!Array.isArray($))for(let J in $){let O=$[J],ze=e;if(!(typeof O=="number"&&isFinite(
O)))return x.errors=[{instancePath:n+"/ownMetrics/"+b+"/figures/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/ownMetrics/items/properties/figures/additionalProperties/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ur=ze===e;if(!ur)break}else return x.errors=[{instancePath:n+"/ownMetrics/"+b+"/figures",schemaPath:"\
#/properties/ownMetrics/items/properties/figures/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var Se=X===e}else var Se=!0}}}else return x.errors=[{instancePath:n+"/ownMetrics/"+b,schemaPath:"#/properties/ownMetr\
ics/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var tr=Pe===e;if(!tr)break}}else return x.
errors=[{instancePath:n+"/ownMetrics",schemaPath:"#/properties/ownMetrics/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.targetCpuSeconds!==void 0){let c=e;v(r.targetCpuSeconds,{instancePath:n+
"/targetCpuSeconds",parentData:r,parentDataProperty:"targetCpuSeconds",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:
s.concat(v.errors),e=s.length);var t=c===e}else var t=!0;if(t){if(r.drift!==void 0){let c=r.drift,U=e;if(e===U)if(Array.
isArray(c)){var nr=!0;let S=c.length;for(let b=0;b<S;b++){let k=e;oe(c[b],{instancePath:n+"/drift/"+b,parentData:c,parentDataProperty:b,
rootData:a,dynamicAnchors:o})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var nr=k===e;if(!nr)break}}else return x.
errors=[{instancePath:n+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=U===e}else var t=!0;if(t){if(r.cluster!==void 0){let c=e;G(r.cluster,{instancePath:n+"/cluster",parentData:r,
parentDataProperty:"cluster",rootData:a,dynamicAnchors:o})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var t=c===
e}else var t=!0;if(t){if(r.ledger!==void 0){let c=e;Ce(r.ledger,{instancePath:n+"/ledger",parentData:r,parentDataProperty:"\
ledger",rootData:a,dynamicAnchors:o})||(s=s===null?Ce.errors:s.concat(Ce.errors),e=s.length);var t=c===e}else var t=!0;if(t){
if(r.processes!==void 0){let c=r.processes,U=e;if(e===U)if(Array.isArray(c)){var ir=!0;let S=c.length;for(let b=0;b<S;b++){
let k=e;ke(c[b],{instancePath:n+"/processes/"+b,parentData:c,parentDataProperty:b,rootData:a,dynamicAnchors:o})||(s=s===
null?ke.errors:s.concat(ke.errors),e=s.length);var ir=k===e;if(!ir)break}}else return x.errors=[{instancePath:n+"/proces\
ses",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=U===
e}else var t=!0;if(t){if(r.health!==void 0){let c=e;_e(r.health,{instancePath:n+"/health",parentData:r,parentDataProperty:"\
health",rootData:a,dynamicAnchors:o})||(s=s===null?_e.errors:s.concat(_e.errors),e=s.length);var t=c===e}else var t=!0;if(t)
if(r.validity!==void 0){let c=r.validity,U=e;if(e===U)if(c&&typeof c=="object"&&!Array.isArray(c)){let S;if(c.valid===void 0&&
(S="valid")||c.reasons===void 0&&(S="reasons"))return x.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/val\
idity/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;if(c.valid!==
void 0){let b=e;if(typeof c.valid!="boolean")return x.errors=[{instancePath:n+"/validity/valid",schemaPath:"#/properties\
/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Le=b===e}else
var Le=!0;if(Le){if(c.reasons!==void 0){let b=e;A(c.reasons,{instancePath:n+"/validity/reasons",parentData:c,parentDataProperty:"\
reasons",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var Le=b===e}else var Le=!0;
if(Le)if(c.ownMsMax!==void 0){let b=e;v(c.ownMsMax,{instancePath:n+"/validity/ownMsMax",parentData:c,parentDataProperty:"\
ownMsMax",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var Le=b===e}else var Le=!0}}else
return x.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validity/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var t=U===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return x.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=s,e===0}x.evaluated=
{props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,seed:!0,iterations:!0,offeredPerSecond:!0,
arrivals:!0,requestsSent:!0,users:!0,notTold:!0,operations:!0,seconds:!0,exit:!0,findings:!0,profile:!0,completions:!0,traffic:!0,
disturbances:!0,secondsPerEntry:!0,marks:!0,thresholds:!0,floor:!0,checks:!0,trends:!0,ownMetrics:!0,targetCpuSeconds:!0,
drift:!0,cluster:!0,ledger:!0,processes:!0,health:!0,validity:!0},dynamicProps:!1,dynamicItems:!1};var Ke={type:"object",
required:["objectives","workload","rateMin","rateMax","confidence","steps","answer"],properties:{objectives:{$ref:"#/$de\
fs/lines"},workload:{type:"object",required:["workers","jobDurationMs","batch","backOff","stepDurationMs","warmUpMs"],properties:{
script:{type:"string"},prefill:{$ref:"#/$defs/count"},engine:{enum:["embedded","k6"]},workers:{$ref:"#/$defs/count"},jobDurationMs:{
$ref:"#/$defs/amount"},batch:{$ref:"#/$defs/count"},backOff:{enum:["none","aimd"]},stepDurationMs:{$ref:"#/$defs/amount"},
warmUpMs:{$ref:"#/$defs/amount"}}},rateMin:{$ref:"#/$defs/amount"},rateMax:{$ref:"#/$defs/amount"},confidence:{type:"num\
ber",minimum:0,maximum:1},atLeastPerSecond:{$ref:"#/$defs/amount"},steps:{type:"array",items:{$ref:"#/$defs/capacityStep"}},
answer:{type:"object",required:["outcome","perSecond","perSecondLow","perSecondHigh","limit","reason"],properties:{outcome:{
enum:["found","at-least","not-met","not-stationary","unfinished"]},perSecond:{$ref:"#/$defs/amountOrNull"},perSecondLow:{
$ref:"#/$defs/amountOrNull"},perSecondHigh:{$ref:"#/$defs/amountOrNull"},limit:{enum:["slo","backpressure","backlog","er\
rors","trend","generator","rate-max",null]},slope:{$ref:"#/$defs/amount"},reason:{type:"string"}}}}},rr={type:"object",required:[
"offeredPerSecond","seed","startedAt","durationMs","fromSecond","toSecond","steady","completedPerSecond","completion","b\
ackpressure","errors","backlogGrowthPerSecond","createUsP50","createUsP99","instanceMsP50","instanceMsP99","objectives",
"valid","sustained","limit","reason"],properties:{purpose:{enum:["confirmation"]},severity:{$ref:"#/$defs/amount"},weight:{
$ref:"#/$defs/amount"},nearest:{enum:["slo","backpressure","backlog","errors"]},refusing:{type:"object",required:["accep\
tedPerSecond","burst"],properties:{acceptedPerSecond:{$ref:"#/$defs/amount"},burst:{$ref:"#/$defs/amount"}}},trend:{type:"\
string"},cause:{type:"string"},perArrival:{type:"object",required:["accepted","completed"],properties:{accepted:{$ref:"#\
/$defs/amount"},completed:{$ref:"#/$defs/amount"}}},offeredPerSecond:{$ref:"#/$defs/amount"},seed:{$ref:"#/$defs/seed"},
startedAt:{$ref:"#/$defs/instant"},durationMs:{$ref:"#/$defs/amount"},fromSecond:{$ref:"#/$defs/count"},toSecond:{$ref:"\
#/$defs/count"},steady:{type:"boolean"},completedPerSecond:{$ref:"#/$defs/amount"},completion:{$ref:"#/$defs/amount"},backpressure:{
$ref:"#/$defs/amount"},errors:{$ref:"#/$defs/amount"},backlogGrowthPerSecond:{type:"number"},createUsP50:{$ref:"#/$defs/\
amountOrNull"},createUsP99:{$ref:"#/$defs/amountOrNull"},instanceMsP50:{$ref:"#/$defs/amountOrNull"},instanceMsP99:{$ref:"\
#/$defs/amountOrNull"},objectives:{type:"array",items:{type:"object",required:["expression","observed","passed"],properties:{
expression:{type:"string"},observed:{$ref:"#/$defs/amountOrNull"},passed:{type:"boolean"}}}},valid:{type:"boolean"},sustained:{
type:"boolean"},limit:{enum:["slo","backpressure","backlog","errors","trend","generator","rate-max",null]},reason:{type:"\
string"}}};function W(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,
e=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let m;if(r.offeredPerSecond===void 0&&(m="offeredPerSecond")||r.seed===void 0&&(m="seed")||r.startedAt===void 0&&
(m="startedAt")||r.durationMs===void 0&&(m="durationMs")||r.fromSecond===void 0&&(m="fromSecond")||r.toSecond===void 0&&
(m="toSecond")||r.steady===void 0&&(m="steady")||r.completedPerSecond===void 0&&(m="completedPerSecond")||r.completion===
void 0&&(m="completion")||r.backpressure===void 0&&(m="backpressure")||r.errors===void 0&&(m="errors")||r.backlogGrowthPerSecond===
void 0&&(m="backlogGrowthPerSecond")||r.createUsP50===void 0&&(m="createUsP50")||r.createUsP99===void 0&&(m="createUsP99")||
r.instanceMsP50===void 0&&(m="instanceMsP50")||r.instanceMsP99===void 0&&(m="instanceMsP99")||r.objectives===void 0&&(m=
"objectives")||r.valid===void 0&&(m="valid")||r.sustained===void 0&&(m="sustained")||r.limit===void 0&&(m="limit")||r.reason===
void 0&&(m="reason"))return W.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;if(r.purpose!==void 0){let y=e;if(r.purpose!=="confirmation")return W.
errors=[{instancePath:n+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:rr.properties.
purpose.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===e}else var t=!0;if(t){if(r.severity!==
void 0){let y=e;v(r.severity,{instancePath:n+"/severity",parentData:r,parentDataProperty:"severity",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.weight!==void 0){let y=e;v(r.weight,
{instancePath:n+"/weight",parentData:r,parentDataProperty:"weight",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.
concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.nearest!==void 0){let y=r.nearest,q=e;if(!(y==="slo"||
y==="backpressure"||y==="backlog"||y==="errors"))return W.errors=[{instancePath:n+"/nearest",schemaPath:"#/properties/ne\
arest/enum",keyword:"enum",params:{allowedValues:rr.properties.nearest.enum},message:"must be equal to one of the allowe\
d values"}],!1;var t=q===e}else var t=!0;if(t){if(r.refusing!==void 0){let y=r.refusing,q=e;if(e===q)if(y&&typeof y=="ob\
ject"&&!Array.isArray(y)){let d;if(y.acceptedPerSecond===void 0&&(d="acceptedPerSecond")||y.burst===void 0&&(d="burst"))
return W.errors=[{instancePath:n+"/refusing",schemaPath:"#/properties/refusing/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;if(y.acceptedPerSecond!==void 0){let M=e;v(y.acceptedPerSecond,{instancePath:n+
"/refusing/acceptedPerSecond",parentData:y,parentDataProperty:"acceptedPerSecond",rootData:a,dynamicAnchors:o})||(s=s===
null?v.errors:s.concat(v.errors),e=s.length);var u=M===e}else var u=!0;if(u)if(y.burst!==void 0){let M=e;v(y.burst,{instancePath:n+
"/refusing/burst",parentData:y,parentDataProperty:"burst",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.
errors),e=s.length);var u=M===e}else var u=!0}else return W.errors=[{instancePath:n+"/refusing",schemaPath:"#/properties\
/refusing/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=q===e}else var t=!0;if(t){if(r.
trend!==void 0){let y=e;if(typeof r.trend!="string")return W.errors=[{instancePath:n+"/trend",schemaPath:"#/properties/t\
rend/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=y===e}else var t=!0;if(t){if(r.cause!==
void 0){let y=e;if(typeof r.cause!="string")return W.errors=[{instancePath:n+"/cause",schemaPath:"#/properties/cause/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=y===e}else var t=!0;if(t){if(r.perArrival!==
void 0){let y=r.perArrival,q=e;if(e===q)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.accepted===void 0&&(d="a\
ccepted")||y.completed===void 0&&(d="completed"))return W.errors=[{instancePath:n+"/perArrival",schemaPath:"#/properties\
/perArrival/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(y.
accepted!==void 0){let M=e;v(y.accepted,{instancePath:n+"/perArrival/accepted",parentData:y,parentDataProperty:"accepted",
rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=M===e}else var i=!0;if(i)if(y.completed!==
void 0){let M=e;v(y.completed,{instancePath:n+"/perArrival/completed",parentData:y,parentDataProperty:"completed",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=M===e}else var i=!0}else return W.errors=[
{instancePath:n+"/perArrival",schemaPath:"#/properties/perArrival/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var t=q===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){let y=e;v(r.offeredPerSecond,{instancePath:n+
"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:
s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.seed!==void 0){let y=e;ae(r.seed,{instancePath:n+"/s\
eed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:o})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.
length);var t=y===e}else var t=!0;if(t){if(r.startedAt!==void 0){let y=e;le(r.startedAt,{instancePath:n+"/startedAt",parentData:r,
parentDataProperty:"startedAt",rootData:a,dynamicAnchors:o})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var t=y===
e}else var t=!0;if(t){if(r.durationMs!==void 0){let y=e;v(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"\
durationMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;
if(t){if(r.fromSecond!==void 0){let y=e;p(r.fromSecond,{instancePath:n+"/fromSecond",parentData:r,parentDataProperty:"fr\
omSecond",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=y===e}else var t=!0;if(t){
if(r.toSecond!==void 0){let y=e;p(r.toSecond,{instancePath:n+"/toSecond",parentData:r,parentDataProperty:"toSecond",rootData:a,
dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.steady!==void 0){
let y=e;if(typeof r.steady!="boolean")return W.errors=[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===e}else var t=!0;if(t){if(r.completedPerSecond!==void 0){
let y=e;v(r.completedPerSecond,{instancePath:n+"/completedPerSecond",parentData:r,parentDataProperty:"completedPerSecond",
rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.
completion!==void 0){let y=e;v(r.completion,{instancePath:n+"/completion",parentData:r,parentDataProperty:"completion",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.backpressure!==
void 0){let y=e;v(r.backpressure,{instancePath:n+"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.errors!==void 0){
let y=e;v(r.errors,{instancePath:n+"/errors",parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:o})||(s=
s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.backlogGrowthPerSecond!==void 0){let y=r.
backlogGrowthPerSecond,q=e;if(!(typeof y=="number"&&isFinite(y)))return W.errors=[{instancePath:n+"/backlogGrowthPerSeco\
nd",schemaPath:"#/properties/backlogGrowthPerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=q===e}else var t=!0;if(t){if(r.createUsP50!==void 0){let y=e;D(r.createUsP50,{instancePath:n+"/createUsP50",parentData:r,
parentDataProperty:"createUsP50",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=y===
e}else var t=!0;if(t){if(r.createUsP99!==void 0){let y=e;D(r.createUsP99,{instancePath:n+"/createUsP99",parentData:r,parentDataProperty:"\
createUsP99",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=y===e}else var t=!0;
if(t){if(r.instanceMsP50!==void 0){let y=e;D(r.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:r,parentDataProperty:"\
instanceMsP50",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=y===e}else var t=!0;
if(t){if(r.instanceMsP99!==void 0){let y=e;D(r.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:r,parentDataProperty:"\
instanceMsP99",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=y===e}else var t=!0;
if(t){if(r.objectives!==void 0){let y=r.objectives,q=e;if(e===q)if(Array.isArray(y)){var f=!0;let d=y.length;for(let M=0;M<
d;M++){let B=y[M],w=e;if(e===w)if(B&&typeof B=="object"&&!Array.isArray(B)){let j;if(B.expression===void 0&&(j="expressi\
on")||B.observed===void 0&&(j="observed")||B.passed===void 0&&(j="passed"))return W.errors=[{instancePath:n+"/objectives\
/"+M,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:j},message:"must hav\
e required property '"+j+"'"}],!1;if(B.expression!==void 0){let z=e;if(typeof B.expression!="string")return W.errors=[{instancePath:n+
"/objectives/"+M+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var g=z===e}else var g=!0;if(g){if(B.observed!==void 0){let z=e;D(B.observed,
{instancePath:n+"/objectives/"+M+"/observed",parentData:B,parentDataProperty:"observed",rootData:a,dynamicAnchors:o})||(s=
s===null?D.errors:s.concat(D.errors),e=s.length);var g=z===e}else var g=!0;if(g)if(B.passed!==void 0){let z=e;if(typeof B.
passed!="boolean")return W.errors=[{instancePath:n+"/objectives/"+M+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var g=z===e}else var g=!0}}else
return W.errors=[{instancePath:n+"/objectives/"+M,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var f=w===e;if(!f)break}}else return W.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=q===e}else
var t=!0;if(t){if(r.valid!==void 0){let y=e;if(typeof r.valid!="boolean")return W.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===e}else var t=!0;
if(t){if(r.sustained!==void 0){let y=e;if(typeof r.sustained!="boolean")return W.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===e}else var t=!0;
if(t){if(r.limit!==void 0){let y=r.limit,q=e;if(!(y==="slo"||y==="backpressure"||y==="backlog"||y==="errors"||y==="trend"||
y==="generator"||y==="rate-max"||y===null))return W.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",
keyword:"enum",params:{allowedValues:rr.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;
var t=q===e}else var t=!0;if(t)if(r.reason!==void 0){let y=e;if(typeof r.reason!="string")return W.errors=[{instancePath:n+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=y===
e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return W.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return W.errors=s,e===0}W.evaluated={props:{purpose:!0,severity:!0,weight:!0,
nearest:!0,refusing:!0,trend:!0,cause:!0,perArrival:!0,offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,fromSecond:!0,
toSecond:!0,steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,createUsP50:!0,
createUsP99:!0,instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},dynamicProps:!1,
dynamicItems:!1};function Q(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=Q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.objectives===void 0&&(g="objectives")||r.workload===void 0&&(g="workload")||r.rateMin===
void 0&&(g="rateMin")||r.rateMax===void 0&&(g="rateMax")||r.confidence===void 0&&(g="confidence")||r.steps===void 0&&(g=
"steps")||r.answer===void 0&&(g="answer"))return Q.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(r.objectives!==void 0){let m=e;A(r.objectives,{
instancePath:n+"/objectives",parentData:r,parentDataProperty:"objectives",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:
s.concat(A.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.workload!==void 0){let m=r.workload,y=e;if(e===y)if(m&&
typeof m=="object"&&!Array.isArray(m)){let _;if(m.workers===void 0&&(_="workers")||m.jobDurationMs===void 0&&(_="jobDura\
tionMs")||m.batch===void 0&&(_="batch")||m.backOff===void 0&&(_="backOff")||m.stepDurationMs===void 0&&(_="stepDurationM\
s")||m.warmUpMs===void 0&&(_="warmUpMs"))return Q.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/\
required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(m.script!==
void 0){let d=e;if(typeof m.script!="string")return Q.errors=[{instancePath:n+"/workload/script",schemaPath:"#/propertie\
s/workload/properties/script/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e}else var u=!0;
if(u){if(m.prefill!==void 0){let d=e;p(m.prefill,{instancePath:n+"/workload/prefill",parentData:m,parentDataProperty:"pr\
efill",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var u=d===e}else var u=!0;if(u){
if(m.engine!==void 0){let d=m.engine,M=e;if(!(d==="embedded"||d==="k6"))return Q.errors=[{instancePath:n+"/workload/engi\
ne",schemaPath:"#/properties/workload/properties/engine/enum",keyword:"enum",params:{allowedValues:Ke.properties.workload.
properties.engine.enum},message:"must be equal to one of the allowed values"}],!1;var u=M===e}else var u=!0;if(u){if(m.workers!==
void 0){let d=e;p(m.workers,{instancePath:n+"/workload/workers",parentData:m,parentDataProperty:"workers",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var u=d===e}else var u=!0;if(u){if(m.jobDurationMs!==void 0){let d=e;
v(m.jobDurationMs,{instancePath:n+"/workload/jobDurationMs",parentData:m,parentDataProperty:"jobDurationMs",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var u=d===e}else var u=!0;if(u){if(m.batch!==void 0){let d=e;p(m.batch,
{instancePath:n+"/workload/batch",parentData:m,parentDataProperty:"batch",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:
s.concat(p.errors),e=s.length);var u=d===e}else var u=!0;if(u){if(m.backOff!==void 0){let d=m.backOff,M=e;if(!(d==="none"||
d==="aimd"))return Q.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:Ke.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var u=M===e}else var u=!0;if(u){if(m.stepDurationMs!==void 0){let d=e;v(m.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:m,parentDataProperty:"stepDurationMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.
errors:s.concat(v.errors),e=s.length);var u=d===e}else var u=!0;if(u)if(m.warmUpMs!==void 0){let d=e;v(m.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:m,parentDataProperty:"warmUpMs",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var u=d===e}else var u=!0}}}}}}}}else return Q.errors=[{instancePath:n+"/workload",schemaPath:"#/p\
roperties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=y===e}else var t=!0;if(t){
if(r.rateMin!==void 0){let m=e;v(r.rateMin,{instancePath:n+"/rateMin",parentData:r,parentDataProperty:"rateMin",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.rateMax!==void 0){
let m=e;v(r.rateMax,{instancePath:n+"/rateMax",parentData:r,parentDataProperty:"rateMax",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,
y=e;if(e===y)if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m))return Q.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||
isNaN(m))return Q.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Q.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=y===e}else var t=!0;
if(t){if(r.atLeastPerSecond!==void 0){let m=e;v(r.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:r,parentDataProperty:"\
atLeastPerSecond",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.steps!==void 0){let m=r.steps,y=e;if(e===y)if(Array.isArray(m)){var i=!0;let _=m.length;for(let d=0;d<_;d++){
let M=e;W(m[d],{instancePath:n+"/steps/"+d,parentData:m,parentDataProperty:d,rootData:a,dynamicAnchors:o})||(s=s===null?
W.errors:s.concat(W.errors),e=s.length);var i=M===e;if(!i)break}}else return Q.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)
if(r.answer!==void 0){let m=r.answer,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){let _;if(m.outcome===void 0&&
(_="outcome")||m.perSecond===void 0&&(_="perSecond")||m.perSecondLow===void 0&&(_="perSecondLow")||m.perSecondHigh===void 0&&
(_="perSecondHigh")||m.limit===void 0&&(_="limit")||m.reason===void 0&&(_="reason"))return Q.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:_},message:"must have requir\
ed property '"+_+"'"}],!1;if(m.outcome!==void 0){let d=m.outcome,M=e;if(!(d==="found"||d==="at-least"||d==="not-met"||d===
"not-stationary"||d==="unfinished"))return Q.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/p\
roperties/outcome/enum",keyword:"enum",params:{allowedValues:Ke.properties.answer.properties.outcome.enum},message:"must\
 be equal to one of the allowed values"}],!1;var f=M===e}else var f=!0;if(f){if(m.perSecond!==void 0){let d=e;D(m.perSecond,
{instancePath:n+"/answer/perSecond",parentData:m,parentDataProperty:"perSecond",rootData:a,dynamicAnchors:o})||(s=s===null?
D.errors:s.concat(D.errors),e=s.length);var f=d===e}else var f=!0;if(f){if(m.perSecondLow!==void 0){let d=e;D(m.perSecondLow,
{instancePath:n+"/answer/perSecondLow",parentData:m,parentDataProperty:"perSecondLow",rootData:a,dynamicAnchors:o})||(s=
s===null?D.errors:s.concat(D.errors),e=s.length);var f=d===e}else var f=!0;if(f){if(m.perSecondHigh!==void 0){let d=e;D(
m.perSecondHigh,{instancePath:n+"/answer/perSecondHigh",parentData:m,parentDataProperty:"perSecondHigh",rootData:a,dynamicAnchors:o})||
(s=s===null?D.errors:s.concat(D.errors),e=s.length);var f=d===e}else var f=!0;if(f){if(m.limit!==void 0){let d=m.limit,M=e;
if(!(d==="slo"||d==="backpressure"||d==="backlog"||d==="errors"||d==="trend"||d==="generator"||d==="rate-max"||d===null))
return Q.errors=[{instancePath:n+"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{
allowedValues:Ke.properties.answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var f=M===
e}else var f=!0;if(f){if(m.slope!==void 0){let d=e;v(m.slope,{instancePath:n+"/answer/slope",parentData:m,parentDataProperty:"\
slope",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var f=d===e}else var f=!0;if(f)
if(m.reason!==void 0){let d=e;if(typeof m.reason!="string")return Q.errors=[{instancePath:n+"/answer/reason",schemaPath:"\
#/properties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=d===
e}else var f=!0}}}}}}else return Q.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=y===e}else var t=!0}}}}}}}else return Q.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=s,e===0}Q.evaluated=
{props:{objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,
dynamicItems:!1};var Ze={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured",
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
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function ce(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.source===void 0&&(u="source")||r.version===void 0&&(u="version"))return ce.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
if(r.source!==void 0){let i=e;if(typeof r.source!="string")return ce.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.version!==void 0){let i=e;F(r.version,{instancePath:n+"/version",parentData:r,parentDataProperty:"version",rootData:a,
dynamicAnchors:o})||(s=s===null?F.errors:s.concat(F.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.revision!==void 0){
let i=e;if(typeof r.revision!="string")return ce.errors=[{instancePath:n+"/revision",schemaPath:"#/properties/revision/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}else return ce.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=
s,e===0}ce.evaluated={props:{source:!0,version:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=K.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r))return K.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(r<0||isNaN(r))return K.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return K.errors=s,e===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};
var sr={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{$ref:"#/$de\
fs/anyMetric"},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$defs/amount"},ratio:{$ref:"#/$defs/amountOrNull"},difference:{
type:"object",required:["estimate","low","high"],properties:{estimate:{type:"number"},low:{type:["number","null"]},high:{
type:["number","null"]}}},backlogGrowth:{type:"object",required:["baseline","candidate"],properties:{baseline:{type:"num\
ber"},candidate:{type:"number"}}},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},p:{$ref:"\
#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$defs/amoun\
t"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{type:"\
array",items:{$ref:"#/$defs/amount"}}}},wr={enum:["throughput","median","p95","p99","instance-time","cpu-per-instance","\
execution-time","refused","failed","unanswered","checks","lost"]};function me(r,{instancePath:n="",parentData:H,parentDataProperty:I,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=me.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r==="throughput"||r==="median"||r==="p95"||r==="p99"||r==="instance-time"||r==="cpu-per-instance"||r===
"execution-time"||r==="refused"||r==="failed"||r==="unanswered"||r==="checks"||r==="lost"?(me.errors=s,e===0):(me.errors=
[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wr.enum},message:"must be equal to one of the \
allowed values"}],!1)}me.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:n="",parentData:H,parentDataProperty:I,
rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.scenario===void 0&&(g="scenario")||r.metric===
void 0&&(g="metric")||r.baseline===void 0&&(g="baseline")||r.candidate===void 0&&(g="candidate")||r.ratio===void 0&&(g="\
ratio")||r.ratioLow===void 0&&(g="ratioLow")||r.ratioHigh===void 0&&(g="ratioHigh")||r.p===void 0&&(g="p")||r.pCorrected===
void 0&&(g="pCorrected")||r.effect===void 0&&(g="effect")||r.margin===void 0&&(g="margin")||r.detectableEffect===void 0&&
(g="detectableEffect")||r.outcome===void 0&&(g="outcome")||r.pairRatios===void 0&&(g="pairRatios"))return Y.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;
if(r.scenario!==void 0){let m=e;if(typeof r.scenario!="string")return Y.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;
if(t){if(r.metric!==void 0){let m=e;me(r.metric,{instancePath:n+"/metric",parentData:r,parentDataProperty:"metric",rootData:a,
dynamicAnchors:o})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.baseline!==
void 0){let m=e;v(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.candidate!==void 0){let m=e;v(r.
candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:o})||(s=s===
null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.ratio!==void 0){let m=e;D(r.ratio,{instancePath:n+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(D.errors),
e=s.length);var t=m===e}else var t=!0;if(t){if(r.difference!==void 0){let m=r.difference,y=e;if(e===y)if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){let _;if(m.estimate===void 0&&(_="estimate")||m.low===void 0&&(_="low")||m.high===void 0&&(_=
"high"))return Y.errors=[{instancePath:n+"/difference",schemaPath:"#/properties/difference/required",keyword:"required",
params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;if(m.estimate!==void 0){let d=m.estimate,M=e;
if(!(typeof d=="number"&&isFinite(d)))return Y.errors=[{instancePath:n+"/difference/estimate",schemaPath:"#/properties/d\
ifference/properties/estimate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var u=M===e}else
var u=!0;if(u){if(m.low!==void 0){let d=m.low,M=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return Y.errors=[{instancePath:n+
"/difference/low",schemaPath:"#/properties/difference/properties/low/type",keyword:"type",params:{type:sr.properties.difference.
properties.low.type},message:"must be number,null"}],!1;var u=M===e}else var u=!0;if(u)if(m.high!==void 0){let d=m.high,
M=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return Y.errors=[{instancePath:n+"/difference/high",schemaPath:"#/pr\
operties/difference/properties/high/type",keyword:"type",params:{type:sr.properties.difference.properties.high.type},message:"\
must be number,null"}],!1;var u=M===e}else var u=!0}}else return Y.errors=[{instancePath:n+"/difference",schemaPath:"#/p\
roperties/difference/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=y===e}else var t=!0;
if(t){if(r.backlogGrowth!==void 0){let m=r.backlogGrowth,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){let _;
if(m.baseline===void 0&&(_="baseline")||m.candidate===void 0&&(_="candidate"))return Y.errors=[{instancePath:n+"/backlog\
Growth",schemaPath:"#/properties/backlogGrowth/required",keyword:"required",params:{missingProperty:_},message:"must hav\
e required property '"+_+"'"}],!1;if(m.baseline!==void 0){let d=m.baseline,M=e;if(!(typeof d=="number"&&isFinite(d)))return Y.
errors=[{instancePath:n+"/backlogGrowth/baseline",schemaPath:"#/properties/backlogGrowth/properties/baseline/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var i=M===e}else var i=!0;if(i)if(m.candidate!==void 0){let d=m.
candidate,M=e;if(!(typeof d=="number"&&isFinite(d)))return Y.errors=[{instancePath:n+"/backlogGrowth/candidate",schemaPath:"\
#/properties/backlogGrowth/properties/candidate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var i=M===e}else var i=!0}else return Y.errors=[{instancePath:n+"/backlogGrowth",schemaPath:"#/properties/backlogGrowth/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=y===e}else var t=!0;if(t){if(r.ratioLow!==
void 0){let m=e;D(r.ratioLow,{instancePath:n+"/ratioLow",parentData:r,parentDataProperty:"ratioLow",rootData:a,dynamicAnchors:o})||
(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.ratioHigh!==void 0){let m=e;D(r.
ratioHigh,{instancePath:n+"/ratioHigh",parentData:r,parentDataProperty:"ratioHigh",rootData:a,dynamicAnchors:o})||(s=s===
null?D.errors:s.concat(D.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.p!==void 0){let m=e;K(r.p,{instancePath:n+
"/p",parentData:r,parentDataProperty:"p",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);
var t=m===e}else var t=!0;if(t){if(r.pCorrected!==void 0){let m=e;K(r.pCorrected,{instancePath:n+"/pCorrected",parentData:r,
parentDataProperty:"pCorrected",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var t=m===
e}else var t=!0;if(t){if(r.effect!==void 0){let m=e;v(r.effect,{instancePath:n+"/effect",parentData:r,parentDataProperty:"\
effect",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){
if(r.margin!==void 0){let m=e;v(r.margin,{instancePath:n+"/margin",parentData:r,parentDataProperty:"margin",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.detectableEffect!==void 0){let m=e;
D(r.detectableEffect,{instancePath:n+"/detectableEffect",parentData:r,parentDataProperty:"detectableEffect",rootData:a,dynamicAnchors:o})||
(s=s===null?D.errors:s.concat(D.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.outcome!==void 0){let m=r.outcome,
y=e;if(!(m==="worse"||m==="better"||m==="same"||m==="unclear"))return Y.errors=[{instancePath:n+"/outcome",schemaPath:"#\
/properties/outcome/enum",keyword:"enum",params:{allowedValues:sr.properties.outcome.enum},message:"must be equal to one\
 of the allowed values"}],!1;var t=y===e}else var t=!0;if(t)if(r.pairRatios!==void 0){let m=r.pairRatios,y=e;if(e===y)if(Array.
isArray(m)){var f=!0;let _=m.length;for(let d=0;d<_;d++){let M=e;v(m[d],{instancePath:n+"/pairRatios/"+d,parentData:m,parentDataProperty:d,
rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var f=M===e;if(!f)break}}else return Y.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}}}else return Y.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=s,e===0}Y.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,difference:!0,backlogGrowth:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,
detectableEffect:!0,outcome:!0,pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:n="",parentData:H,
parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let B;if(r.outcome===void 0&&(B="out\
come")||r.design===void 0&&(B="design")||r.baseline===void 0&&(B="baseline")||r.candidate===void 0&&(B="candidate")||r.runsPlanned===
void 0&&(B="runsPlanned")||r.runsMeasured===void 0&&(B="runsMeasured")||r.stoppedEarly===void 0&&(B="stoppedEarly")||r.falseAlarmRateMax===
void 0&&(B="falseAlarmRateMax")||r.confidence===void 0&&(B="confidence")||r.metrics===void 0&&(B="metrics")||r.newFindings===
void 0&&(B="newFindings")||r.notes===void 0&&(B="notes"))return L.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;if(r.outcome!==void 0){let w=r.outcome,
P=e;if(!(w==="passed"||w==="failed"||w==="inconclusive"))return L.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Ze.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=P===e}else var t=!0;if(t){if(r.design!==void 0){let w=r.design,P=e;if(!(w==="pairs"||w==="s\
ets"))return L.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Ze.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=P===e}else var t=!0;if(t){if(r.baseline!==
void 0){let w=e;ce(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:o})||
(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var t=w===e}else var t=!0;if(t){if(r.candidate!==void 0){let w=e;ce(
r.candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:o})||(s=s===
null?ce.errors:s.concat(ce.errors),e=s.length);var t=w===e}else var t=!0;if(t){if(r.runsPlanned!==void 0){let w=e;p(r.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:r,parentDataProperty:"runsPlanned",rootData:a,dynamicAnchors:o})||(s=s===null?
p.errors:s.concat(p.errors),e=s.length);var t=w===e}else var t=!0;if(t){if(r.runsMeasured!==void 0){let w=e;p(r.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:r,parentDataProperty:"runsMeasured",rootData:a,dynamicAnchors:o})||(s=s===null?
p.errors:s.concat(p.errors),e=s.length);var t=w===e}else var t=!0;if(t){if(r.stoppedEarly!==void 0){let w=e;if(typeof r.
stoppedEarly!="boolean")return L.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=w===e}else var t=!0;if(t){if(r.falseAlarmRateMax!==void 0){
let w=e;K(r.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:r,parentDataProperty:"falseAlarmRateMax",rootData:a,
dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var t=w===e}else var t=!0;if(t){if(r.confidence!==
void 0){let w=e;K(r.confidence,{instancePath:n+"/confidence",parentData:r,parentDataProperty:"confidence",rootData:a,dynamicAnchors:o})||
(s=s===null?K.errors:s.concat(K.errors),e=s.length);var t=w===e}else var t=!0;if(t){if(r.metrics!==void 0){let w=r.metrics,
P=e;if(e===P)if(Array.isArray(w)){var u=!0;let z=w.length;for(let N=0;N<z;N++){let h=e;Y(w[N],{instancePath:n+"/metrics/"+
N,parentData:w,parentDataProperty:N,rootData:a,dynamicAnchors:o})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var u=h===
e;if(!u)break}}else return L.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.lacking!==void 0){let w=r.lacking,P=e;if(e===
P)if(Array.isArray(w)){var i=!0;let z=w.length;for(let N=0;N<z;N++){let h=w[N],E=e;if(e===E)if(h&&typeof h=="object"&&!Array.
isArray(h)){let V;if(h.scenario===void 0&&(V="scenario")||h.metric===void 0&&(V="metric")||h.side===void 0&&(V="side")||
h.runs===void 0&&(V="runs")||h.of===void 0&&(V="of")||h.why===void 0&&(V="why")||h.runMs===void 0&&(V="runMs"))return L.
errors=[{instancePath:n+"/lacking/"+N,schemaPath:"#/properties/lacking/items/required",keyword:"required",params:{missingProperty:V},
message:"must have required property '"+V+"'"}],!1;if(h.scenario!==void 0){let T=e;if(typeof h.scenario!="string")return L.
errors=[{instancePath:n+"/lacking/"+N+"/scenario",schemaPath:"#/properties/lacking/items/properties/scenario/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=T===e}else var f=!0;if(f){if(h.metric!==void 0){let T=e;
me(h.metric,{instancePath:n+"/lacking/"+N+"/metric",parentData:h,parentDataProperty:"metric",rootData:a,dynamicAnchors:o})||
(s=s===null?me.errors:s.concat(me.errors),e=s.length);var f=T===e}else var f=!0;if(f){if(h.side!==void 0){let T=h.side,re=e;
if(!(T==="baseline"||T==="candidate"))return L.errors=[{instancePath:n+"/lacking/"+N+"/side",schemaPath:"#/properties/la\
cking/items/properties/side/enum",keyword:"enum",params:{allowedValues:Ze.properties.lacking.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var f=re===e}else var f=!0;if(f){if(h.runs!==void 0){let T=e;p(
h.runs,{instancePath:n+"/lacking/"+N+"/runs",parentData:h,parentDataProperty:"runs",rootData:a,dynamicAnchors:o})||(s=s===
null?p.errors:s.concat(p.errors),e=s.length);var f=T===e}else var f=!0;if(f){if(h.of!==void 0){let T=e;p(h.of,{instancePath:n+
"/lacking/"+N+"/of",parentData:h,parentDataProperty:"of",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.
errors),e=s.length);var f=T===e}else var f=!0;if(f){if(h.why!==void 0){let T=e;if(typeof h.why!="string")return L.errors=
[{instancePath:n+"/lacking/"+N+"/why",schemaPath:"#/properties/lacking/items/properties/why/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=T===e}else var f=!0;if(f)if(h.runMs!==void 0){let T=e;D(h.runMs,{instancePath:n+
"/lacking/"+N+"/runMs",parentData:h,parentDataProperty:"runMs",rootData:a,dynamicAnchors:o})||(s=s===null?D.errors:s.concat(
D.errors),e=s.length);var f=T===e}else var f=!0}}}}}}else return L.errors=[{instancePath:n+"/lacking/"+N,schemaPath:"#/p\
roperties/lacking/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=E===e;if(!i)break}}else
return L.errors=[{instancePath:n+"/lacking",schemaPath:"#/properties/lacking/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.badRuns!==void 0){let w=r.badRuns,P=e;if(e===P)if(Array.
isArray(w)){var g=!0;let z=w.length;for(let N=0;N<z;N++){let h=w[N],E=e;if(e===E)if(h&&typeof h=="object"&&!Array.isArray(
h)){let V;if(h.scenario===void 0&&(V="scenario")||h.metric===void 0&&(V="metric")||h.run===void 0&&(V="run")||h.value===
void 0&&(V="value")||h.usual===void 0&&(V="usual")||h.worst===void 0&&(V="worst"))return L.errors=[{instancePath:n+"/bad\
Runs/"+N,schemaPath:"#/properties/badRuns/items/required",keyword:"required",params:{missingProperty:V},message:"must ha\
ve required property '"+V+"'"}],!1;if(h.scenario!==void 0){let T=e;if(typeof h.scenario!="string")return L.errors=[{instancePath:n+
"/badRuns/"+N+"/scenario",schemaPath:"#/properties/badRuns/items/properties/scenario/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=T===e}else var m=!0;if(m){if(h.metric!==void 0){let T=e;me(h.metric,{instancePath:n+
"/badRuns/"+N+"/metric",parentData:h,parentDataProperty:"metric",rootData:a,dynamicAnchors:o})||(s=s===null?me.errors:s.
concat(me.errors),e=s.length);var m=T===e}else var m=!0;if(m){if(h.run!==void 0){let T=h.run,re=e;if(!(typeof T=="number"&&
!(T%1)&&!isNaN(T)&&isFinite(T)))return L.errors=[{instancePath:n+"/badRuns/"+N+"/run",schemaPath:"#/properties/badRuns/i\
tems/properties/run/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===re&&typeof T=="nu\
mber"&&isFinite(T)&&(T<1||isNaN(T)))return L.errors=[{instancePath:n+"/badRuns/"+N+"/run",schemaPath:"#/properties/badRu\
ns/items/properties/run/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var m=re===
e}else var m=!0;if(m){if(h.value!==void 0){let T=e;v(h.value,{instancePath:n+"/badRuns/"+N+"/value",parentData:h,parentDataProperty:"\
value",rootData:a,dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var m=T===e}else var m=!0;if(m){
if(h.usual!==void 0){let T=e;v(h.usual,{instancePath:n+"/badRuns/"+N+"/usual",parentData:h,parentDataProperty:"usual",rootData:a,
dynamicAnchors:o})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var m=T===e}else var m=!0;if(m)if(h.worst!==void 0){
let T=e;v(h.worst,{instancePath:n+"/badRuns/"+N+"/worst",parentData:h,parentDataProperty:"worst",rootData:a,dynamicAnchors:o})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var m=T===e}else var m=!0}}}}}else return L.errors=[{instancePath:n+
"/badRuns/"+N,schemaPath:"#/properties/badRuns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var g=E===e;if(!g)break}}else return L.errors=[{instancePath:n+"/badRuns",schemaPath:"#/properties/badRuns/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.missed!==void 0){let w=r.missed,
P=e;if(e===P)if(Array.isArray(w)){var y=!0;let z=w.length;for(let N=0;N<z;N++){let h=w[N],E=e;if(e===E)if(h&&typeof h=="\
object"&&!Array.isArray(h)){let V;if(h.share===void 0&&(V="share")||h.chance===void 0&&(V="chance"))return L.errors=[{instancePath:n+
"/missed/"+N,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty:V},message:"must\
 have required property '"+V+"'"}],!1;if(h.share!==void 0){let T=e;K(h.share,{instancePath:n+"/missed/"+N+"/share",parentData:h,
parentDataProperty:"share",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var q=T===
e}else var q=!0;if(q)if(h.chance!==void 0){let T=e;K(h.chance,{instancePath:n+"/missed/"+N+"/chance",parentData:h,parentDataProperty:"\
chance",rootData:a,dynamicAnchors:o})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var q=T===e}else var q=!0}else
return L.errors=[{instancePath:n+"/missed/"+N,schemaPath:"#/properties/missed/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var y=E===e;if(!y)break}}else return L.errors=[{instancePath:n+"/missed",schemaPath:"\
#/properties/missed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=P===e}else var t=!0;if(t){
if(r.environment!==void 0){let w=r.environment,P=e;if(e===P)if(Array.isArray(w)){var _=!0;let z=w.length;for(let N=0;N<z;N++){
let h=w[N],E=e;if(e===E)if(h&&typeof h=="object"&&!Array.isArray(h)){let V;if(h.what===void 0&&(V="what")||h.baseline===
void 0&&(V="baseline")||h.candidate===void 0&&(V="candidate"))return L.errors=[{instancePath:n+"/environment/"+N,schemaPath:"\
#/properties/environment/items/required",keyword:"required",params:{missingProperty:V},message:"must have required prope\
rty '"+V+"'"}],!1;if(h.what!==void 0){let T=e;if(typeof h.what!="string")return L.errors=[{instancePath:n+"/environment/"+
N+"/what",schemaPath:"#/properties/environment/items/properties/what/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=T===e}else var d=!0;if(d){if(h.baseline!==void 0){let T=e;if(typeof h.baseline!="string")return L.
errors=[{instancePath:n+"/environment/"+N+"/baseline",schemaPath:"#/properties/environment/items/properties/baseline/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=T===e}else var d=!0;if(d)if(h.candidate!==void 0){
let T=e;if(typeof h.candidate!="string")return L.errors=[{instancePath:n+"/environment/"+N+"/candidate",schemaPath:"#/pr\
operties/environment/items/properties/candidate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var d=T===e}else var d=!0}}else return L.errors=[{instancePath:n+"/environment/"+N,schemaPath:"#/properties/environment/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=E===e;if(!_)break}}else return L.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.newFindings!==void 0){let w=r.newFindings,P=e;if(!Array.isArray(
w)&&w!==null)return L.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/type",keyword:"type",params:{
type:Ze.properties.newFindings.type},message:"must be array,null"}],!1;if(e===P&&Array.isArray(w)){var M=!0;let z=w.length;
for(let N=0;N<z;N++){let h=e;if(typeof w[N]!="string")return L.errors=[{instancePath:n+"/newFindings/"+N,schemaPath:"#/p\
roperties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=h===e;if(!M)
break}}var t=P===e}else var t=!0;if(t)if(r.notes!==void 0){let w=e;A(r.notes,{instancePath:n+"/notes",parentData:r,parentDataProperty:"\
notes",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=w===e}else var t=!0}}}}}}}}}}}}}}}else
return L.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return L.errors=s,e===0}L.evaluated={props:{outcome:!0,design:!0,baseline:!0,candidate:!0,runsPlanned:!0,runsMeasured:!0,
stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,lacking:!0,badRuns:!0,missed:!0,environment:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var kr={type:"object",required:["to","url","writes","dropped","reasons"],properties:{
to:{enum:["prometheus","otlp"]},url:{type:"string"},writes:{$ref:"#/$defs/count"},dropped:{$ref:"#/$defs/count"},reasons:{
$ref:"#/$defs/lines"}}};function Ie(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){
let s=null,e=0,l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.to===void 0&&(u="to")||r.url===void 0&&(u="url")||r.writes===void 0&&(u="writes")||
r.dropped===void 0&&(u="dropped")||r.reasons===void 0&&(u="reasons"))return Ie.errors=[{instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.to!==void 0){
let i=r.to,f=e;if(!(i==="prometheus"||i==="otlp"))return Ie.errors=[{instancePath:n+"/to",schemaPath:"#/properties/to/en\
um",keyword:"enum",params:{allowedValues:kr.properties.to.enum},message:"must be equal to one of the allowed values"}],!1;
var t=f===e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return Ie.errors=[{instancePath:n+"\
/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else
var t=!0;if(t){if(r.writes!==void 0){let i=e;p(r.writes,{instancePath:n+"/writes",parentData:r,parentDataProperty:"write\
s",rootData:a,dynamicAnchors:o})||(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
dropped!==void 0){let i=e;p(r.dropped,{instancePath:n+"/dropped",parentData:r,parentDataProperty:"dropped",rootData:a,dynamicAnchors:o})||
(s=s===null?p.errors:s.concat(p.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.reasons!==void 0){let i=e;A(r.reasons,
{instancePath:n+"/reasons",parentData:r,parentDataProperty:"reasons",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:
s.concat(A.errors),e=s.length);var t=i===e}else var t=!0}}}}else return Ie.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=s,e===0}Ie.evaluated={props:{to:!0,url:!0,writes:!0,
dropped:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};var _r={type:"object",required:["status","reasons"],properties:{
status:{enum:["passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function Te(r,{instancePath:n="",parentData:H,
parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,l=Te.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.status===void 0&&(u="stat\
us")||r.reasons===void 0&&(u="reasons"))return Te.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(r.status!==void 0){let i=r.status,f=e;if(!(i===
"passed"||i==="failed"||i==="inconclusive"))return Te.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:_r.properties.status.enum},message:"must be equal to one of the allowed value\
s"}],!1;var t=f===e}else var t=!0;if(t)if(r.reasons!==void 0){let i=e;A(r.reasons,{instancePath:n+"/reasons",parentData:r,
parentDataProperty:"reasons",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=i===
e}else var t=!0}else return Te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Te.errors=s,e===0}Te.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};
function Ue(r,{instancePath:n="",parentData:H,parentDataProperty:I,rootData:a=r,dynamicAnchors:o={}}={}){let s=null,e=0,
l=Ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.schema===void 0&&(f="schema")||r.schemaVersion===void 0&&(f="schemaVersion")||r.run===void 0&&(f=
"run")||r.target===void 0&&(f="target")||r.generator===void 0&&(f="generator")||r.contract===void 0&&(f="contract")||r.loads===
void 0&&(f="loads")||r.verdict===void 0&&(f="verdict")||r.warnings===void 0&&(f="warnings"))return Ue.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
if(r.schema!==void 0){let g=e;if(r.schema!=="c8gauge/run-record")return Ue.errors=[{instancePath:n+"/schema",schemaPath:"\
#/properties/schema/const",keyword:"const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],
!1;var t=g===e}else var t=!0;if(t){if(r.schemaVersion!==void 0){let g=e;if(r.schemaVersion!==2)return Ue.errors=[{instancePath:n+
"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be \
equal to constant"}],!1;var t=g===e}else var t=!0;if(t){if(r.run!==void 0){let g=e;ye(r.run,{instancePath:n+"/run",parentData:r,
parentDataProperty:"run",rootData:a,dynamicAnchors:o})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var t=g===
e}else var t=!0;if(t){if(r.target!==void 0){let g=e;$e(r.target,{instancePath:n+"/target",parentData:r,parentDataProperty:"\
target",rootData:a,dynamicAnchors:o})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var t=g===e}else var t=!0;if(t){
if(r.generator!==void 0){let g=e;we(r.generator,{instancePath:n+"/generator",parentData:r,parentDataProperty:"generator",
rootData:a,dynamicAnchors:o})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var t=g===e}else var t=!0;if(t){if(r.
contract!==void 0){let g=e;ge(r.contract,{instancePath:n+"/contract",parentData:r,parentDataProperty:"contract",rootData:a,
dynamicAnchors:o})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var t=g===e}else var t=!0;if(t){if(r.conformance!==
void 0){let g=e;R(r.conformance,{instancePath:n+"/conformance",parentData:r,parentDataProperty:"conformance",rootData:a,
dynamicAnchors:o})||(s=s===null?R.errors:s.concat(R.errors),e=s.length);var t=g===e}else var t=!0;if(t){if(r.loads!==void 0){
let g=r.loads,m=e;if(e===m)if(Array.isArray(g)){var u=!0;let q=g.length;for(let _=0;_<q;_++){let d=e;x(g[_],{instancePath:n+
"/loads/"+_,parentData:g,parentDataProperty:_,rootData:a,dynamicAnchors:o})||(s=s===null?x.errors:s.concat(x.errors),e=s.
length);var u=d===e;if(!u)break}}else return Ue.errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(r.leftBehind!==void 0){let g=e;
te(r.leftBehind,{instancePath:n+"/leftBehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:o})||
(s=s===null?te.errors:s.concat(te.errors),e=s.length);var t=g===e}else var t=!0;if(t){if(r.capacity!==void 0){let g=e;Q(
r.capacity,{instancePath:n+"/capacity",parentData:r,parentDataProperty:"capacity",rootData:a,dynamicAnchors:o})||(s=s===
null?Q.errors:s.concat(Q.errors),e=s.length);var t=g===e}else var t=!0;if(t){if(r.gate!==void 0){let g=e;L(r.gate,{instancePath:n+
"/gate",parentData:r,parentDataProperty:"gate",rootData:a,dynamicAnchors:o})||(s=s===null?L.errors:s.concat(L.errors),e=
s.length);var t=g===e}else var t=!0;if(t){if(r.streams!==void 0){let g=r.streams,m=e;if(e===m)if(Array.isArray(g)){var i=!0;
let q=g.length;for(let _=0;_<q;_++){let d=e;Ie(g[_],{instancePath:n+"/streams/"+_,parentData:g,parentDataProperty:_,rootData:a,
dynamicAnchors:o})||(s=s===null?Ie.errors:s.concat(Ie.errors),e=s.length);var i=d===e;if(!i)break}}else return Ue.errors=
[{instancePath:n+"/streams",schemaPath:"#/properties/streams/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var t=m===e}else var t=!0;if(t){if(r.verdict!==void 0){let g=e;Te(r.verdict,{instancePath:n+"/verdict",parentData:r,
parentDataProperty:"verdict",rootData:a,dynamicAnchors:o})||(s=s===null?Te.errors:s.concat(Te.errors),e=s.length);var t=g===
e}else var t=!0;if(t)if(r.warnings!==void 0){let g=e;A(r.warnings,{instancePath:n+"/warnings",parentData:r,parentDataProperty:"\
warnings",rootData:a,dynamicAnchors:o})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=g===e}else var t=!0}}}}}}}}}}}}}else
return Ue.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Ue.errors=s,e===0}Ue.evaluated={props:{schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,
loads:!0,leftBehind:!0,capacity:!0,gate:!0,streams:!0,verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{Dr as validate};
