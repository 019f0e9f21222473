// Made of reports/schema/run-record.v2.json by ajv (MIT) with `npm run schemas`. Do not edit.
var Xe=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(N){throw n=0,N}};var Ke=Xe(Fe=>{"use strict";Object.defineProperty(Fe,"__esModule",{value:!0});function Je(r){let n=r.length,N=0,U=0,a;for(;U<
n;)N++,a=r.charCodeAt(U++),a>=55296&&a<=56319&&U<n&&(a=r.charCodeAt(U),(a&64512)===56320&&U++);return N}Fe.default=Je;Je.
code='require("ajv/dist/runtime/ucs2length").default'});var mr=je;var Ye=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$","u");function ne(r,{instancePath:n="",parentData:N,
parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="string"){if(!Ye.test(r))return ne.errors=[{instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:'must\
 match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"'}],!1}else return ne.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return ne.errors=s,e===0}ne.evaluated=
{dynamicProps:!1,dynamicItems:!1};function v(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=v.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r))return v.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return v.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;return v.errors=s,e===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=re.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)?(re.errors=s,e===0):(re.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1)}re.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:n="",parentData:N,
parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.
command===void 0&&(o="command")||r.c8gaugeVersion===void 0&&(o="c8gaugeVersion")||r.startedAt===void 0&&(o="startedAt")||
r.durationMs===void 0&&(o="durationMs")||r.seed===void 0&&(o="seed"))return pe.errors=[{instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.id!==void 0){
let i=e;if(typeof r.id!="string")return pe.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.command!==void 0){let i=e;if(typeof r.
command!="string")return pe.errors=[{instancePath:n+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.c8gaugeVersion!==void 0){let i=e;if(typeof r.
c8gaugeVersion!="string")return pe.errors=[{instancePath:n+"/c8gaugeVersion",schemaPath:"#/properties/c8gaugeVersion/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.startedAt!==
void 0){let i=e;ne(r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:u})||
(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.durationMs!==void 0){let i=e;
v(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.seed!==void 0){let i=e;re(r.seed,
{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(
re.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.revision!==void 0){let i=e;if(typeof r.revision!="string")return pe.
errors=[{instancePath:n+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0}}}}}}else return pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=s,e===0}pe.evaluated={props:{id:!0,command:!0,
c8gaugeVersion:!0,startedAt:!0,durationMs:!0,seed:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};var er={type:["string","null"]};function A(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){
let s=null,e=0,l=A.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&
r!==null?(A.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:er.type},message:"must be string,nul\
l"}],!1):(A.errors=s,e===0)}A.evaluated={dynamicProps:!1,dynamicItems:!1};var rr={type:["number","null"],minimum:0};function _(r,{
instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=_.evaluated;return l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof r=="number"&&isFinite(r))&&r!==null?(_.errors=[
{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:rr.type},message:"must be number,null"}],!1):e===0&&typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))?(_.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1):(_.errors=s,e===0)}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Ae={type:"\
object",description:"How the target speaks, seen in its answers to requests that change nothing.",required:["dialect","p\
rocessName","queryApi","keys"],properties:{dialect:{$ref:"#/$defs/textOrNull"},processName:{enum:["bpmnProcessId","proce\
ssDefinitionId",null]},queryApi:{enum:["on","off",null]},keys:{enum:["number","text",null]},requestTimeout:{enum:["under\
stood","refused"]},gatewayVersions:{$ref:"#/$defs/lines"}}};function H(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=H.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let o=r.
length;for(let i=0;i<o;i++){let p=e;if(typeof r[i]!="string")return H.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e;if(!t)break}}else return H.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return H.errors=s,
e===0}H.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:n="",parentData:N,parentDataProperty:U,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.dialect===void 0&&(o="dialect")||r.processName===
void 0&&(o="processName")||r.queryApi===void 0&&(o="queryApi")||r.keys===void 0&&(o="keys"))return le.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.dialect!==void 0){let i=e;A(r.dialect,{instancePath:n+"/dialect",parentData:r,parentDataProperty:"dialect",rootData:a,
dynamicAnchors:u})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.processName!==
void 0){let i=r.processName,p=e;if(!(i==="bpmnProcessId"||i==="processDefinitionId"||i===null))return le.errors=[{instancePath:n+
"/processName",schemaPath:"#/properties/processName/enum",keyword:"enum",params:{allowedValues:Ae.properties.processName.
enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.queryApi!==void 0){
let i=r.queryApi,p=e;if(!(i==="on"||i==="off"||i===null))return le.errors=[{instancePath:n+"/queryApi",schemaPath:"#/pro\
perties/queryApi/enum",keyword:"enum",params:{allowedValues:Ae.properties.queryApi.enum},message:"must be equal to one o\
f the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.keys!==void 0){let i=r.keys,p=e;if(!(i==="number"||i==="\
text"||i===null))return le.errors=[{instancePath:n+"/keys",schemaPath:"#/properties/keys/enum",keyword:"enum",params:{allowedValues:Ae.
properties.keys.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.requestTimeout!==
void 0){let i=r.requestTimeout,p=e;if(!(i==="understood"||i==="refused"))return le.errors=[{instancePath:n+"/requestTime\
out",schemaPath:"#/properties/requestTimeout/enum",keyword:"enum",params:{allowedValues:Ae.properties.requestTimeout.enum},
message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t)if(r.gatewayVersions!==void 0){
let i=e;H(r.gatewayVersions,{instancePath:n+"/gatewayVersions",parentData:r,parentDataProperty:"gatewayVersions",rootData:a,
dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=i===e}else var t=!0}}}}}else return le.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=
s,e===0}le.evaluated={props:{dialect:!0,processName:!0,queryApi:!0,keys:!0,requestTimeout:!0,gatewayVersions:!0},dynamicProps:!1,
dynamicItems:!1};function d(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=d.
evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)?e===0&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))?(d.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1):(d.errors=s,e===0):(d.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1)}d.evaluated={dynamicProps:!1,dynamicItems:!1};
function me(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.baseUrl===void 0&&(i="baseUrl")||r.embedded===void 0&&(i="embedded")||r.gatewayVersion===void 0&&
(i="gatewayVersion")||r.clusterSize===void 0&&(i="clusterSize")||r.partitionsCount===void 0&&(i="partitionsCount"))return me.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;if(r.baseUrl!==void 0){let p=e;if(typeof r.baseUrl!="string")return me.errors=[{instancePath:n+
"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t){if(r.embedded!==void 0){let p=e;if(typeof r.embedded!="boolean")return me.errors=[{instancePath:n+
"/embedded",schemaPath:"#/properties/embedded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var t=p===e}else var t=!0;if(t){if(r.gatewayVersion!==void 0){let p=e;A(r.gatewayVersion,{instancePath:n+"/gatewayVersio\
n",parentData:r,parentDataProperty:"gatewayVersion",rootData:a,dynamicAnchors:u})||(s=s===null?A.errors:s.concat(A.errors),
e=s.length);var t=p===e}else var t=!0;if(t){if(r.clusterSize!==void 0){let p=e;_(r.clusterSize,{instancePath:n+"/cluster\
Size",parentData:r,parentDataProperty:"clusterSize",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),
e=s.length);var t=p===e}else var t=!0;if(t){if(r.partitionsCount!==void 0){let p=e;_(r.partitionsCount,{instancePath:n+"\
/partitionsCount",parentData:r,parentDataProperty:"partitionsCount",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:
s.concat(_.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.speaks!==void 0){let p=e;le(r.speaks,{instancePath:n+
"/speaks",parentData:r,parentDataProperty:"speaks",rootData:a,dynamicAnchors:u})||(s=s===null?le.errors:s.concat(le.errors),
e=s.length);var t=p===e}else var t=!0;if(t)if(r.environment!==void 0){let p=r.environment,h=e;if(e===h)if(p&&typeof p=="\
object"&&!Array.isArray(p)){if(p.replicationFactor!==void 0){let y=e;d(p.replicationFactor,{instancePath:n+"/environment\
/replicationFactor",parentData:p,parentDataProperty:"replicationFactor",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var o=y===e}else var o=!0;if(o){if(p.brokerVersions!==void 0){let y=e;H(p.brokerVersions,
{instancePath:n+"/environment/brokerVersions",parentData:p,parentDataProperty:"brokerVersions",rootData:a,dynamicAnchors:u})||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var o=y===e}else var o=!0;if(o){if(p.processInstances!==void 0){let y=e;
d(p.processInstances,{instancePath:n+"/environment/processInstances",parentData:p,parentDataProperty:"processInstances",
rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var o=y===e}else var o=!0;if(o){if(p.
heapBytesMax!==void 0){let y=e;v(p.heapBytesMax,{instancePath:n+"/environment/heapBytesMax",parentData:p,parentDataProperty:"\
heapBytesMax",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var o=y===e}else var o=!0;
if(o)if(p.cpus!==void 0){let y=e;d(p.cpus,{instancePath:n+"/environment/cpus",parentData:p,parentDataProperty:"cpus",rootData:a,
dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var o=y===e}else var o=!0}}}}else return me.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=h===e}else var t=!0}}}}}}else return me.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return me.errors=s,e===0}me.evaluated={props:{baseUrl:!0,embedded:!0,
gatewayVersion:!0,clusterSize:!0,partitionsCount:!0,speaks:!0,environment:!0},dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.node===void 0&&(o="node")||r.platform===void 0&&(o="platform")||r.cpuModel===void 0&&(o="cpuModel")||
r.cpus===void 0&&(o="cpus")||r.memoryBytes===void 0&&(o="memoryBytes"))return ye.errors=[{instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.node!==void 0){
let i=e;if(typeof r.node!="string")return ye.errors=[{instancePath:n+"/node",schemaPath:"#/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.platform!==void 0){let i=e;
if(typeof r.platform!="string")return ye.errors=[{instancePath:n+"/platform",schemaPath:"#/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpuModel!==void 0){let i=e;
if(typeof r.cpuModel!="string")return ye.errors=[{instancePath:n+"/cpuModel",schemaPath:"#/properties/cpuModel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.cpus!==void 0){let i=e;d(
r.cpus,{instancePath:n+"/cpus",parentData:r,parentDataProperty:"cpus",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.memoryBytes!==void 0){let i=e;v(r.memoryBytes,{instancePath:n+
"/memoryBytes",parentData:r,parentDataProperty:"memoryBytes",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var t=i===e}else var t=!0}}}}else return ye.errors=[{instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return ye.errors=s,e===0}ye.evaluated={props:{node:!0,platform:!0,
cpuModel:!0,cpus:!0,memoryBytes:!0},dynamicProps:!1,dynamicItems:!1};var sr=new RegExp("^[0-9a-f]{64}$","u");function $e(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(typeof r=="string"){if(!sr.test(r))return $e.errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return $e.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return $e.errors=s,e===0}$e.evaluated={dynamicProps:!1,
dynamicItems:!1};function fe(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){
let s=null,e=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.title===void 0&&(o="title")||r.version===void 0&&(o="version")||r.sha256===void 0&&
(o="sha256"))return fe.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.title!==void 0){let i=e;if(typeof r.title!="string")return fe.errors=[{instancePath:n+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.version!==void 0){let i=e;if(typeof r.version!="string")return fe.errors=[{instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sha256!==void 0){let i=e;$e(r.sha256,{instancePath:n+"/sha256",parentData:r,parentDataProperty:"\
sha256",rootData:a,dynamicAnchors:u})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.dialect!==void 0){let i=e;if(typeof r.dialect!="string")return fe.errors=[{instancePath:n+"/dialect",schemaPath:"#/\
properties/dialect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.file!==void 0){let i=e;if(typeof r.file!="string")return fe.errors=[{instancePath:n+"/file",schemaPath:"#/propertie\
s/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}else return fe.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.
errors=s,e===0}fe.evaluated={props:{title:!0,version:!0,sha256:!0,dialect:!0,file:!0},dynamicProps:!1,dynamicItems:!1};var tr={type:"object",required:["operation","check","case","status","reason"],properties:{operation:{type:"string"},check:{
type:"string"},case:{type:"string"},status:{enum:["pass","fail","skip","error"]},reason:{$ref:"#/$defs/textOrNull"}}};function de(r,{
instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=de.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.operation===void 0&&(o="operation")||r.check===void 0&&(o="check")||r.case===void 0&&(o="case")||r.status===void 0&&
(o="status")||r.reason===void 0&&(o="reason"))return de.errors=[{instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return de.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.check!==void 0){let i=e;if(typeof r.
check!="string")return de.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.case!==void 0){let i=e;if(typeof r.case!="st\
ring")return de.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.status!==void 0){let i=r.status,p=e;if(!(i==="pass"||
i==="fail"||i==="skip"||i==="error"))return de.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:tr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===
e}else var t=!0;if(t)if(r.reason!==void 0){let i=e;A(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:a,dynamicAnchors:u})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=i===e}else var t=!0}}}}else
return de.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return de.errors=s,e===0}de.evaluated={props:{operation:!0,check:!0,case:!0,status:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
var nr={type:"object",required:["id","operation","check","case","level","message","expectedBy","curl","exchange","waived"],
properties:{id:{type:"string"},operation:{type:"string"},check:{type:"string"},case:{type:"string"},level:{$ref:"#/$defs\
/level"},message:{type:"string"},expectedBy:{$ref:"#/$defs/textOrNull"},curl:{type:"string"},exchange:{$ref:"#/$defs/exc\
hange"},seed:{$ref:"#/$defs/seed"},waived:{type:["object","null"],required:["reason","link"],properties:{reason:{type:"s\
tring"},link:{type:"string"},knownOf:{type:"string"},since:{type:"string"}}}}},ir={enum:["contract","http","behaviour"]};
function De(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=De.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r==="contract"||r==="http"||r===
"behaviour"?(De.errors=s,e===0):(De.errors=[{instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ir.
enum},message:"must be equal to one of the allowed values"}],!1)}De.evaluated={dynamicProps:!1,dynamicItems:!1};var ar={
type:"object",required:["request","response","error","durationMs"],properties:{request:{type:"object",required:["method",
"url","headers","body"],properties:{method:{type:"string"},url:{type:"string"},headers:{$ref:"#/$defs/headers"},body:{$ref:"\
#/$defs/textOrNull"}}},response:{type:["object","null"],required:["status","headers","body"],properties:{status:{type:"i\
nteger"},headers:{$ref:"#/$defs/headers"},body:{type:"string"}}},error:{$ref:"#/$defs/textOrNull"},durationMs:{$ref:"#/$\
defs/amount"}}};function he(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let o in r){let i=e;if(typeof r[o]!="string")return he.errors=[{instancePath:n+"/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e;if(!t)break}else return he.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return he.errors=s,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{
instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=Y.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.request===void 0&&(p="request")||r.response===void 0&&(p="response")||r.error===void 0&&(p="error")||r.durationMs===
void 0&&(p="durationMs"))return Y.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.request!==void 0){let h=r.request,m=e;if(e===m)if(h&&typeof h=="\
object"&&!Array.isArray(h)){let y;if(h.method===void 0&&(y="method")||h.url===void 0&&(y="url")||h.headers===void 0&&(y=
"headers")||h.body===void 0&&(y="body"))return Y.errors=[{instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(h.method!==void 0){
let P=e;if(typeof h.method!="string")return Y.errors=[{instancePath:n+"/request/method",schemaPath:"#/properties/request\
/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=P===e}else var t=!0;if(t){
if(h.url!==void 0){let P=e;if(typeof h.url!="string")return Y.errors=[{instancePath:n+"/request/url",schemaPath:"#/prope\
rties/request/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=P===e}else var t=!0;
if(t){if(h.headers!==void 0){let P=e;he(h.headers,{instancePath:n+"/request/headers",parentData:h,parentDataProperty:"he\
aders",rootData:a,dynamicAnchors:u})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var t=P===e}else var t=!0;if(t)
if(h.body!==void 0){let P=e;A(h.body,{instancePath:n+"/request/body",parentData:h,parentDataProperty:"body",rootData:a,dynamicAnchors:u})||
(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=P===e}else var t=!0}}}else return Y.errors=[{instancePath:n+"/\
request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=m===
e}else var o=!0;if(o){if(r.response!==void 0){let h=r.response,m=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)
return Y.errors=[{instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:ar.properties.
response.type},message:"must be object,null"}],!1;if(e===m&&h&&typeof h=="object"&&!Array.isArray(h)){let P;if(h.status===
void 0&&(P="status")||h.headers===void 0&&(P="headers")||h.body===void 0&&(P="body"))return Y.errors=[{instancePath:n+"/\
response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:P},message:"must have r\
equired property '"+P+"'"}],!1;if(h.status!==void 0){let k=h.status,c=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k)))return Y.errors=[{instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var i=c===e}else var i=!0;if(i){if(h.headers!==void 0){let k=e;
he(h.headers,{instancePath:n+"/response/headers",parentData:h,parentDataProperty:"headers",rootData:a,dynamicAnchors:u})||
(s=s===null?he.errors:s.concat(he.errors),e=s.length);var i=k===e}else var i=!0;if(i)if(h.body!==void 0){let k=e;if(typeof h.
body!="string")return Y.errors=[{instancePath:n+"/response/body",schemaPath:"#/properties/response/properties/body/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=k===e}else var i=!0}}var o=m===e}else var o=!0;
if(o){if(r.error!==void 0){let h=e;A(r.error,{instancePath:n+"/error",parentData:r,parentDataProperty:"error",rootData:a,
dynamicAnchors:u})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var o=h===e}else var o=!0;if(o)if(r.durationMs!==
void 0){let h=e;v(r.durationMs,{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var o=h===e}else var o=!0}}}else return Y.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=s,e===0}Y.evaluated={props:{
request:!0,response:!0,error:!0,durationMs:!0},dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:n="",parentData:N,
parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.
operation===void 0&&(i="operation")||r.check===void 0&&(i="check")||r.case===void 0&&(i="case")||r.level===void 0&&(i="l\
evel")||r.message===void 0&&(i="message")||r.expectedBy===void 0&&(i="expectedBy")||r.curl===void 0&&(i="curl")||r.exchange===
void 0&&(i="exchange")||r.waived===void 0&&(i="waived"))return W.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.id!==void 0){let p=e;if(typeof r.
id!="string")return W.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.operation!==void 0){let p=e;if(typeof r.operation!=
"string")return W.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.check!==void 0){let p=e;if(typeof r.check!="\
string")return W.errors=[{instancePath:n+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.case!==void 0){let p=e;if(typeof r.case!="string")
return W.errors=[{instancePath:n+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.level!==void 0){let p=e;De(r.level,{instancePath:n+"/level",parentData:r,
parentDataProperty:"level",rootData:a,dynamicAnchors:u})||(s=s===null?De.errors:s.concat(De.errors),e=s.length);var t=p===
e}else var t=!0;if(t){if(r.message!==void 0){let p=e;if(typeof r.message!="string")return W.errors=[{instancePath:n+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t){if(r.expectedBy!==void 0){let p=e;A(r.expectedBy,{instancePath:n+"/expectedBy",parentData:r,parentDataProperty:"\
expectedBy",rootData:a,dynamicAnchors:u})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=p===e}else var t=!0;
if(t){if(r.curl!==void 0){let p=e;if(typeof r.curl!="string")return W.errors=[{instancePath:n+"/curl",schemaPath:"#/prop\
erties/curl/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.
exchange!==void 0){let p=e;Y(r.exchange,{instancePath:n+"/exchange",parentData:r,parentDataProperty:"exchange",rootData:a,
dynamicAnchors:u})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.seed!==void 0){
let p=e;re(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:u})||(s=s===null?
re.errors:s.concat(re.errors),e=s.length);var t=p===e}else var t=!0;if(t)if(r.waived!==void 0){let p=r.waived,h=e;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null)return W.errors=[{instancePath:n+"/waived",schemaPath:"#/properties/wai\
ved/type",keyword:"type",params:{type:nr.properties.waived.type},message:"must be object,null"}],!1;if(e===h&&p&&typeof p==
"object"&&!Array.isArray(p)){let y;if(p.reason===void 0&&(y="reason")||p.link===void 0&&(y="link"))return W.errors=[{instancePath:n+
"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:y},message:"must have req\
uired property '"+y+"'"}],!1;if(p.reason!==void 0){let P=e;if(typeof p.reason!="string")return W.errors=[{instancePath:n+
"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=P===e}else var o=!0;if(o){if(p.link!==void 0){let P=e;if(typeof p.link!="string")return W.errors=
[{instancePath:n+"/waived/link",schemaPath:"#/properties/waived/properties/link/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var o=P===e}else var o=!0;if(o){if(p.knownOf!==void 0){let P=e;if(typeof p.knownOf!="s\
tring")return W.errors=[{instancePath:n+"/waived/knownOf",schemaPath:"#/properties/waived/properties/knownOf/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var o=P===e}else var o=!0;if(o)if(p.since!==void 0){let P=e;if(typeof p.
since!="string")return W.errors=[{instancePath:n+"/waived/since",schemaPath:"#/properties/waived/properties/since/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=P===e}else var o=!0}}}var t=h===e}else var t=!0}}}}}}}}}}else
return W.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return W.errors=s,e===0}W.evaluated={props:{id:!0,operation:!0,check:!0,case:!0,level:!0,message:!0,expectedBy:!0,curl:!0,
exchange:!0,seed:!0,waived:!0},dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.status===void 0&&(p="status")||r.declared===void 0&&(p="declared")||r.observed===void 0&&(p="obse\
rved")||r.why===void 0&&(p="why")||r.properties===void 0&&(p="properties"))return te.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.status!==
void 0){let h=e;if(typeof r.status!="string")return te.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===e}else var t=!0;if(t){if(r.declared!==
void 0){let h=e;if(typeof r.declared!="boolean")return te.errors=[{instancePath:n+"/declared",schemaPath:"#/properties/d\
eclared/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=h===e}else var t=!0;if(t){if(r.
observed!==void 0){let h=e;d(r.observed,{instancePath:n+"/observed",parentData:r,parentDataProperty:"observed",rootData:a,
dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=h===e}else var t=!0;if(t){if(r.why!==void 0){
let h=e;A(r.why,{instancePath:n+"/why",parentData:r,parentDataProperty:"why",rootData:a,dynamicAnchors:u})||(s=s===null?
A.errors:s.concat(A.errors),e=s.length);var t=h===e}else var t=!0;if(t)if(r.properties!==void 0){let h=r.properties,m=e;
if(e===m)if(Array.isArray(h)){var o=!0;let P=h.length;for(let k=0;k<P;k++){let c=h[k],q=e;if(e===q)if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let b;if(c.name===void 0&&(b="name")||c.observed===void 0&&(b="observed")||c.why===void 0&&(b="w\
hy"))return te.errors=[{instancePath:n+"/properties/"+k,schemaPath:"#/properties/properties/items/required",keyword:"req\
uired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(c.name!==void 0){let w=e;if(typeof c.
name!="string")return te.errors=[{instancePath:n+"/properties/"+k+"/name",schemaPath:"#/properties/properties/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=w===e}else var i=!0;if(i){if(c.
observed!==void 0){let w=e;d(c.observed,{instancePath:n+"/properties/"+k+"/observed",parentData:c,parentDataProperty:"ob\
served",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=w===e}else var i=!0;if(i)
if(c.why!==void 0){let w=e;A(c.why,{instancePath:n+"/properties/"+k+"/why",parentData:c,parentDataProperty:"why",rootData:a,
dynamicAnchors:u})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var i=w===e}else var i=!0}}else return te.errors=
[{instancePath:n+"/properties/"+k,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var o=q===e;if(!o)break}}else return te.errors=[{instancePath:n+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}}else
return te.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return te.errors=s,e===0}te.evaluated={props:{status:!0,declared:!0,observed:!0,why:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.key===void 0&&(o="key")||r.name===void 0&&(o="name"))return ae.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.key!==
void 0){let i=e;if(typeof r.key!="string")return ae.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.name!==void 0){let i=e;if(typeof r.
name!="string")return ae.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0}else return ae.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=s,e===0}ae.evaluated={props:{key:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=X.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.instances===void 0&&(m="instances")||r.definitions===void 0&&
(m="definitions")||r.messages===void 0&&(m="messages")||r.others===void 0&&(m="others")||r.deletes===void 0&&(m="deletes"))
return X.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must hav\
e required property '"+m+"'"}],!1;if(r.instances!==void 0){let y=e;H(r.instances,{instancePath:n+"/instances",parentData:r,
parentDataProperty:"instances",rootData:a,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=y===
e}else var t=!0;if(t){if(r.definitions!==void 0){let y=r.definitions,P=e;if(e===P)if(Array.isArray(y)){var o=!0;let c=y.
length;for(let q=0;q<c;q++){let I=e;ae(y[q],{instancePath:n+"/definitions/"+q,parentData:y,parentDataProperty:q,rootData:a,
dynamicAnchors:u})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var o=I===e;if(!o)break}}else return X.errors=
[{instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.messages!==void 0){let y=e;d(r.messages,{instancePath:n+"/messa\
ges",parentData:r,parentDataProperty:"messages",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=
s.length);var t=y===e}else var t=!0;if(t){if(r.others!==void 0){let y=r.others,P=e;if(e===P)if(y&&typeof y=="object"&&!Array.
isArray(y))for(let c in y){let q=e;d(y[c],{instancePath:n+"/others/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,
parentDataProperty:c,rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=q===e;if(!i)
break}else return X.errors=[{instancePath:n+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=P===e}else var t=!0;if(t){if(r.shared!==void 0){let y=r.shared,P=e;if(e===P)
if(Array.isArray(y)){var p=!0;let c=y.length;for(let q=0;q<c;q++){let I=e;ae(y[q],{instancePath:n+"/shared/"+q,parentData:y,
parentDataProperty:q,rootData:a,dynamicAnchors:u})||(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var p=I===e;if(!p)
break}}else return X.errors=[{instancePath:n+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.notListed!==void 0){let y=r.notListed,P=e;if(e===
P)if(y&&typeof y=="object"&&!Array.isArray(y)){let c;if(y.instances===void 0&&(c="instances")||y.definitions===void 0&&(c=
"definitions"))return X.errors=[{instancePath:n+"/notListed",schemaPath:"#/properties/notListed/required",keyword:"requi\
red",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(y.instances!==void 0){let q=e;d(y.
instances,{instancePath:n+"/notListed/instances",parentData:y,parentDataProperty:"instances",rootData:a,dynamicAnchors:u})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var h=q===e}else var h=!0;if(h)if(y.definitions!==void 0){let q=e;d(
y.definitions,{instancePath:n+"/notListed/definitions",parentData:y,parentDataProperty:"definitions",rootData:a,dynamicAnchors:u})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var h=q===e}else var h=!0}else return X.errors=[{instancePath:n+"/no\
tListed",schemaPath:"#/properties/notListed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=P===
e}else var t=!0;if(t)if(r.deletes!==void 0){let y=e;if(typeof r.deletes!="boolean")return X.errors=[{instancePath:n+"/de\
letes",schemaPath:"#/properties/deletes/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===
e}else var t=!0}}}}}}else return X.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return X.errors=s,e===0}X.evaluated={props:{instances:!0,definitions:!0,messages:!0,others:!0,shared:!0,
notListed:!0,deletes:!0},dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:n="",parentData:N,parentDataProperty:U,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.outcomes===void 0&&(k="outcomes")||r.findings===
void 0&&(k="findings")||r.coverage===void 0&&(k="coverage")||r.durationMs===void 0&&(k="durationMs"))return L.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
if(r.outcomes!==void 0){let c=r.outcomes,q=e;if(e===q)if(Array.isArray(c)){var t=!0;let I=c.length;for(let b=0;b<I;b++){
let w=e;de(c[b],{instancePath:n+"/outcomes/"+b,parentData:c,parentDataProperty:b,rootData:a,dynamicAnchors:u})||(s=s===null?
de.errors:s.concat(de.errors),e=s.length);var t=w===e;if(!t)break}}else return L.errors=[{instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=q===e}else var o=!0;
if(o){if(r.findings!==void 0){let c=r.findings,q=e;if(e===q)if(Array.isArray(c)){var i=!0;let b=c.length;for(let w=0;w<b;w++){
let C=e;W(c[w],{instancePath:n+"/findings/"+w,parentData:c,parentDataProperty:w,rootData:a,dynamicAnchors:u})||(s=s===null?
W.errors:s.concat(W.errors),e=s.length);var i=C===e;if(!i)break}}else return L.errors=[{instancePath:n+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=q===e}else var o=!0;
if(o){if(r.coverage!==void 0){let c=r.coverage,q=e;if(e===q)if(Array.isArray(c)){var p=!0;let b=c.length;for(let w=0;w<b;w++){
let C=c[w],z=e;if(e===z)if(C&&typeof C=="object"&&!Array.isArray(C)){let $;if(C.operation===void 0&&($="operation")||C.exercised===
void 0&&($="exercised"))return L.errors=[{instancePath:n+"/coverage/"+w,schemaPath:"#/properties/coverage/items/required",
keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;if(C.operation!==void 0){
let V=e;if(typeof C.operation!="string")return L.errors=[{instancePath:n+"/coverage/"+w+"/operation",schemaPath:"#/prope\
rties/coverage/items/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=V===
e}else var h=!0;if(h){if(C.exercised!==void 0){let V=e;if(typeof C.exercised!="boolean")return L.errors=[{instancePath:n+
"/coverage/"+w+"/exercised",schemaPath:"#/properties/coverage/items/properties/exercised/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var h=V===e}else var h=!0;if(h){if(C.excluded!==void 0){let V=e;if(typeof C.excluded!=
"string")return L.errors=[{instancePath:n+"/coverage/"+w+"/excluded",schemaPath:"#/properties/coverage/items/properties/\
excluded/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=V===e}else var h=!0;if(h)if(C.responses!==
void 0){let V=C.responses,Ce=e;if(e===Ce)if(Array.isArray(V)){var m=!0;let E=V.length;for(let ie=0;ie<E;ie++){let Oe=e;te(
V[ie],{instancePath:n+"/coverage/"+w+"/responses/"+ie,parentData:V,parentDataProperty:ie,rootData:a,dynamicAnchors:u})||
(s=s===null?te.errors:s.concat(te.errors),e=s.length);var m=Oe===e;if(!m)break}}else return L.errors=[{instancePath:n+"/\
coverage/"+w+"/responses",schemaPath:"#/properties/coverage/items/properties/responses/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var h=Ce===e}else var h=!0}}}else return L.errors=[{instancePath:n+"/coverage/"+w,schemaPath:"\
#/properties/coverage/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=z===e;if(!p)
break}}else return L.errors=[{instancePath:n+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var o=q===e}else var o=!0;if(o){if(r.durationMs!==void 0){let c=e;v(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.
errors:s.concat(v.errors),e=s.length);var o=c===e}else var o=!0;if(o){if(r.level!==void 0){let c=e;De(r.level,{instancePath:n+
"/level",parentData:r,parentDataProperty:"level",rootData:a,dynamicAnchors:u})||(s=s===null?De.errors:s.concat(De.errors),
e=s.length);var o=c===e}else var o=!0;if(o){if(r.lagMsMax!==void 0){let c=e;v(r.lagMsMax,{instancePath:n+"/lagMsMax",parentData:r,
parentDataProperty:"lagMsMax",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var o=c===
e}else var o=!0;if(o){if(r.causes!==void 0){let c=e;H(r.causes,{instancePath:n+"/causes",parentData:r,parentDataProperty:"\
causes",rootData:a,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var o=c===e}else var o=!0;if(o){
if(r.leftBehind!==void 0){let c=e;X(r.leftBehind,{instancePath:n+"/leftBehind",parentData:r,parentDataProperty:"leftBehi\
nd",rootData:a,dynamicAnchors:u})||(s=s===null?X.errors:s.concat(X.errors),e=s.length);var o=c===e}else var o=!0;if(o){if(r.
loadBeside!==void 0){let c=r.loadBeside,q=e;if(e===q)if(c&&typeof c=="object"&&!Array.isArray(c)){let b;if(c.perSecond===
void 0&&(b="perSecond")||c.sent===void 0&&(b="sent")||c.created===void 0&&(b="created")||c.refused===void 0&&(b="refused")||
c.notSent===void 0&&(b="notSent")||c.durationMs===void 0&&(b="durationMs"))return L.errors=[{instancePath:n+"/loadBeside",
schemaPath:"#/properties/loadBeside/required",keyword:"required",params:{missingProperty:b},message:"must have required \
property '"+b+"'"}],!1;if(c.perSecond!==void 0){let w=c.perSecond,C=e;if(!(typeof w=="number"&&isFinite(w)))return L.errors=
[{instancePath:n+"/loadBeside/perSecond",schemaPath:"#/properties/loadBeside/properties/perSecond/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var y=C===e}else var y=!0;if(y){if(c.sent!==void 0){let w=c.sent,C=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return L.errors=[{instancePath:n+"/loadBeside/sent",schemaPath:"#/properties/l\
oadBeside/properties/sent/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var y=C===e}else var y=!0;
if(y){if(c.created!==void 0){let w=c.created,C=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return L.errors=
[{instancePath:n+"/loadBeside/created",schemaPath:"#/properties/loadBeside/properties/created/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var y=C===e}else var y=!0;if(y){if(c.refused!==void 0){let w=c.refused,C=e;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return L.errors=[{instancePath:n+"/loadBeside/refused",schemaPath:"\
#/properties/loadBeside/properties/refused/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var y=C===
e}else var y=!0;if(y){if(c.notSent!==void 0){let w=c.notSent,C=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))
return L.errors=[{instancePath:n+"/loadBeside/notSent",schemaPath:"#/properties/loadBeside/properties/notSent/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var y=C===e}else var y=!0;if(y)if(c.durationMs!==void 0){let w=c.
durationMs,C=e;if(!(typeof w=="number"&&isFinite(w)))return L.errors=[{instancePath:n+"/loadBeside/durationMs",schemaPath:"\
#/properties/loadBeside/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var y=C===e}else var y=!0}}}}}else return L.errors=[{instancePath:n+"/loadBeside",schemaPath:"#/properties/loadBeside/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var o=q===e}else var o=!0;if(o){if(r.staleWaivers!==
void 0){let c=e;H(r.staleWaivers,{instancePath:n+"/staleWaivers",parentData:r,parentDataProperty:"staleWaivers",rootData:a,
dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var o=c===e}else var o=!0;if(o){if(r.expiredWaivers!==
void 0){let c=e;H(r.expiredWaivers,{instancePath:n+"/expiredWaivers",parentData:r,parentDataProperty:"expiredWaivers",rootData:a,
dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var o=c===e}else var o=!0;if(o)if(r.baseline!==void 0){
let c=r.baseline,q=e;if(e===q)if(c&&typeof c=="object"&&!Array.isArray(c)){let b;if(c.file===void 0&&(b="file")||c.startedAt===
void 0&&(b="startedAt")||c.target===void 0&&(b="target")||c.known===void 0&&(b="known")||c.gone===void 0&&(b="gone")||c.
notJudged===void 0&&(b="notJudged"))return L.errors=[{instancePath:n+"/baseline",schemaPath:"#/properties/baseline/requi\
red",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(c.file!==void 0){
let w=e;if(typeof c.file!="string")return L.errors=[{instancePath:n+"/baseline/file",schemaPath:"#/properties/baseline/p\
roperties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var P=w===e}else var P=!0;if(P){
if(c.startedAt!==void 0){let w=e;if(typeof c.startedAt!="string")return L.errors=[{instancePath:n+"/baseline/startedAt",
schemaPath:"#/properties/baseline/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var P=w===e}else var P=!0;if(P){if(c.target!==void 0){let w=e;if(typeof c.target!="string")return L.errors=[{instancePath:n+
"/baseline/target",schemaPath:"#/properties/baseline/properties/target/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var P=w===e}else var P=!0;if(P){if(c.known!==void 0){let w=e;d(c.known,{instancePath:n+"/baseline/k\
nown",parentData:c,parentDataProperty:"known",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.
length);var P=w===e}else var P=!0;if(P){if(c.gone!==void 0){let w=e;H(c.gone,{instancePath:n+"/baseline/gone",parentData:c,
parentDataProperty:"gone",rootData:a,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var P=w===e}else
var P=!0;if(P)if(c.notJudged!==void 0){let w=e;H(c.notJudged,{instancePath:n+"/baseline/notJudged",parentData:c,parentDataProperty:"\
notJudged",rootData:a,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var P=w===e}else var P=!0}}}}}else
return L.errors=[{instancePath:n+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var o=q===e}else var o=!0}}}}}}}}}}}else return L.errors=[{instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=s,e===0}L.evaluated={props:{outcomes:!0,
findings:!0,coverage:!0,durationMs:!0,level:!0,lagMsMax:!0,causes:!0,leftBehind:!0,loadBeside:!0,staleWaivers:!0,expiredWaivers:!0,
baseline:!0},dynamicProps:!1,dynamicItems:!1};var Re={type:"object",required:["scenario","bundleSha256","engine","option\
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
nt"},created:{$ref:"#/$defs/count"},completed:{$ref:"#/$defs/count"}}}}}},secondsPerEntry:{type:"integer",minimum:1},marks:{
type:"array",items:{$ref:"#/$defs/mark"}},thresholds:{type:"array",items:{$ref:"#/$defs/threshold"}},floor:{type:"array",
items:{$ref:"#/$defs/threshold"}},checks:{type:"array",items:{type:"object",required:["name","passes","fails"],properties:{
name:{type:"string"},passes:{$ref:"#/$defs/count"},fails:{$ref:"#/$defs/count"}}}},trends:{type:"array",items:{type:"obj\
ect",required:["metric","mean"],properties:{metric:{type:"string"},mean:{type:"number"}}}},ownMetrics:{type:"array",items:{
type:"object",required:["metric","kind","figures"],properties:{metric:{type:"string"},kind:{enum:["counter","gauge","rat\
e","trend"]},figures:{type:"object",additionalProperties:{type:"number"}}}}},targetCpuSeconds:{$ref:"#/$defs/amount"},drift:{
type:"array",items:{$ref:"#/$defs/drift"}},ledger:{$ref:"#/$defs/ledger"},processes:{type:"array",items:{$ref:"#/$defs/p\
rocessCounts"}},health:{$ref:"#/$defs/health"},validity:{type:"object",required:["valid","reasons"],properties:{valid:{type:"\
boolean"},reasons:{$ref:"#/$defs/lines"},ownMsMax:{$ref:"#/$defs/amount"}}}}};function we(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.total===void 0&&(o="total")||r.ok===void 0&&(o="ok")||r.failed===void 0&&(o="failed")||r.backpressure===
void 0&&(o="backpressure")||r.errors===void 0&&(o="errors")||r.unanswered===void 0&&(o="unanswered")||r.open===void 0&&(o=
"open"))return we.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.total!==void 0){let i=e;d(r.total,{instancePath:n+"/total",parentData:r,parentDataProperty:"\
total",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.ok!==void 0){let i=e;d(r.ok,{instancePath:n+"/ok",parentData:r,parentDataProperty:"ok",rootData:a,dynamicAnchors:u})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.failed!==void 0){let i=e;d(r.failed,
{instancePath:n+"/failed",parentData:r,parentDataProperty:"failed",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.
concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.backpressure!==void 0){let i=e;d(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.errors!==void 0){let i=e;d(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.unanswered!==void 0){let i=e;d(r.unanswered,{instancePath:n+"/unanswered",parentData:r,
parentDataProperty:"unanswered",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===
e}else var t=!0;if(t)if(r.open!==void 0){let i=e;d(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",
rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return we.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.
errors=s,e===0}we.evaluated={props:{total:!0,ok:!0,failed:!0,backpressure:!0,errors:!0,unanswered:!0,open:!0},dynamicProps:!1,
dynamicItems:!1};function _e(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=_e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r))for(let o in r){let i=e;d(r[o],{instancePath:n+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,
rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e;if(!t)break}else return _e.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _e.
errors=s,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or=Ke().default,ur=new RegExp("^HISTF[A-Za-z0-9+/]*={0,2}$","u");function ce(r,{instancePath:n="",parentData:N,parentDataProperty:U,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(typeof r=="string"){if(or(r)>262144)return ce.errors=[{instancePath:n,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:262144},message:"must NOT have more than 262144 characters"}],!1;if(!ur.test(r))return ce.
errors=[{instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^HISTF[A-Za-z0-9+/]*={0,2}$"},message:'\
must match pattern "^HISTF[A-Za-z0-9+/]*={0,2}$"'}],!1}else return ce.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return ce.errors=s,e===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};
function be(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.count===void 0&&(o="count")||r.latencyUsMin===void 0&&(o="latencyUsMin")||r.latencyUsMean===void 0&&
(o="latencyUsMean")||r.latencyUsMax===void 0&&(o="latencyUsMax")||r.latencyUsP50===void 0&&(o="latencyUsP50")||r.latencyUsP90===
void 0&&(o="latencyUsP90")||r.latencyUsP95===void 0&&(o="latencyUsP95")||r.latencyUsP99===void 0&&(o="latencyUsP99")||r.
latencyUsP999===void 0&&(o="latencyUsP999")||r.latencyUsP9999===void 0&&(o="latencyUsP9999")||r.histogram===void 0&&(o="\
histogram"))return be.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.count!==void 0){let i=e;d(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.latencyUsMin!==void 0){let i=e;v(r.latencyUsMin,{instancePath:n+"/latencyUsMin",parentData:r,parentDataProperty:"la\
tencyUsMin",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMean!==void 0){let i=e;v(r.latencyUsMean,{instancePath:n+"/latencyUsMean",parentData:r,parentDataProperty:"\
latencyUsMean",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsMax!==void 0){let i=e;v(r.latencyUsMax,{instancePath:n+"/latencyUsMax",parentData:r,parentDataProperty:"\
latencyUsMax",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP50!==void 0){let i=e;_(r.latencyUsP50,{instancePath:n+"/latencyUsP50",parentData:r,parentDataProperty:"\
latencyUsP50",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP90!==void 0){let i=e;_(r.latencyUsP90,{instancePath:n+"/latencyUsP90",parentData:r,parentDataProperty:"\
latencyUsP90",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP95!==void 0){let i=e;_(r.latencyUsP95,{instancePath:n+"/latencyUsP95",parentData:r,parentDataProperty:"\
latencyUsP95",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP99!==void 0){let i=e;_(r.latencyUsP99,{instancePath:n+"/latencyUsP99",parentData:r,parentDataProperty:"\
latencyUsP99",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP999!==void 0){let i=e;_(r.latencyUsP999,{instancePath:n+"/latencyUsP999",parentData:r,parentDataProperty:"\
latencyUsP999",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.latencyUsP9999!==void 0){let i=e;_(r.latencyUsP9999,{instancePath:n+"/latencyUsP9999",parentData:r,parentDataProperty:"\
latencyUsP9999",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.censored!==void 0){let i=e;d(r.censored,{instancePath:n+"/censored",parentData:r,parentDataProperty:"censored",
rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
censoredFromUs!==void 0){let i=e;v(r.censoredFromUs,{instancePath:n+"/censoredFromUs",parentData:r,parentDataProperty:"c\
ensoredFromUs",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;ce(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:u})||(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}}else
return be.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=s,e===0}be.evaluated={props:{count:!0,latencyUsMin:!0,latencyUsMean:!0,latencyUsMax:!0,latencyUsP50:!0,
latencyUsP90:!0,latencyUsP95:!0,latencyUsP99:!0,latencyUsP999:!0,latencyUsP9999:!0,censored:!0,censoredFromUs:!0,histogram:!0},
dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){
let s=null,e=0,l=Se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.operation===void 0&&(o="operation")||r.requests===void 0&&(o="requests")||r.byStatus===
void 0&&(o="byStatus")||r.byError===void 0&&(o="byError")||r.responseTime===void 0&&(o="responseTime")||r.serviceTime===
void 0&&(o="serviceTime"))return Se.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.operation!==void 0){let i=e;if(typeof r.operation!="string")return Se.
errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.durationMs!==void 0){let i=e;v(r.durationMs,{instancePath:n+"/\
durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.
errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;we(r.requests,{instancePath:n+"/requ\
ests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:u})||(s=s===null?we.errors:s.concat(we.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.byStatus!==void 0){let i=e;_e(r.byStatus,{instancePath:n+"/byStatus",parentData:r,
parentDataProperty:"byStatus",rootData:a,dynamicAnchors:u})||(s=s===null?_e.errors:s.concat(_e.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.byError!==void 0){let i=e;_e(r.byError,{instancePath:n+"/byError",parentData:r,parentDataProperty:"\
byError",rootData:a,dynamicAnchors:u})||(s=s===null?_e.errors:s.concat(_e.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.responseTime!==void 0){let i=e;be(r.responseTime,{instancePath:n+"/responseTime",parentData:r,parentDataProperty:"\
responseTime",rootData:a,dynamicAnchors:u})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.serviceTime!==void 0){let i=e;be(r.serviceTime,{instancePath:n+"/serviceTime",parentData:r,parentDataProperty:"\
serviceTime",rootData:a,dynamicAnchors:u})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else
return Se.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Se.errors=s,e===0}Se.evaluated={props:{operation:!0,durationMs:!0,requests:!0,byStatus:!0,byError:!0,responseTime:!0,
serviceTime:!0},dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=xe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.second===void 0&&(o="second")||r.operation===void 0&&(o="operation")||r.requests===void 0&&(o="re\
quests")||r.responseTimeUsP50===void 0&&(o="responseTimeUsP50")||r.responseTimeUsP99===void 0&&(o="responseTimeUsP99")||
r.responseTimeUsMax===void 0&&(o="responseTimeUsMax")||r.histogram===void 0&&(o="histogram"))return xe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.second!==void 0){let i=e;d(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:u})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.operation!==void 0){let i=e;if(typeof r.
operation!="string")return xe.errors=[{instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.requests!==void 0){let i=e;
we(r.requests,{instancePath:n+"/requests",parentData:r,parentDataProperty:"requests",rootData:a,dynamicAnchors:u})||(s=s===
null?we.errors:s.concat(we.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP50!==void 0){let i=e;
v(r.responseTimeUsP50,{instancePath:n+"/responseTimeUsP50",parentData:r,parentDataProperty:"responseTimeUsP50",rootData:a,
dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.responseTimeUsP99!==
void 0){let i=e;v(r.responseTimeUsP99,{instancePath:n+"/responseTimeUsP99",parentData:r,parentDataProperty:"responseTime\
UsP99",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.responseTimeUsMax!==void 0){let i=e;v(r.responseTimeUsMax,{instancePath:n+"/responseTimeUsMax",parentData:r,parentDataProperty:"\
responseTimeUsMax",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;
if(t)if(r.histogram!==void 0){let i=e;ce(r.histogram,{instancePath:n+"/histogram",parentData:r,parentDataProperty:"histo\
gram",rootData:a,dynamicAnchors:u})||(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else
return xe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return xe.errors=s,e===0}xe.evaluated={props:{second:!0,operation:!0,requests:!0,responseTimeUsP50:!0,responseTimeUsP99:!0,
responseTimeUsMax:!0,histogram:!0},dynamicProps:!1,dynamicItems:!1};var pr={type:"object",required:["second","untilSecon\
d","kind","label"],properties:{second:{$ref:"#/$defs/amount"},untilSecond:{$ref:"#/$defs/amountOrNull"},kind:{enum:["war\
m-up","stage","fault"]},label:{type:"string"}}};function qe(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.second===void 0&&(o="second")||r.untilSecond===void 0&&(o=
"untilSecond")||r.kind===void 0&&(o="kind")||r.label===void 0&&(o="label"))return qe.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.second!==
void 0){let i=e;v(r.second,{instancePath:n+"/second",parentData:r,parentDataProperty:"second",rootData:a,dynamicAnchors:u})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.untilSecond!==void 0){let i=e;_(
r.untilSecond,{instancePath:n+"/untilSecond",parentData:r,parentDataProperty:"untilSecond",rootData:a,dynamicAnchors:u})||
(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.kind!==void 0){let i=r.kind,p=e;
if(!(i==="warm-up"||i==="stage"||i==="fault"))return qe.errors=[{instancePath:n+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:pr.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=p===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;if(typeof r.label!="string")return qe.errors=[{instancePath:n+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0}}}else return qe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return qe.errors=s,e===0}qe.evaluated={props:{second:!0,untilSecond:!0,kind:!0,label:!0},dynamicProps:!1,
dynamicItems:!1};var Ge={type:"object",required:["metric","expression","state","observed"],properties:{metric:{type:"str\
ing"},expression:{type:"string"},time:{enum:["service","response"]},state:{enum:["kept","broken","no data","too few"]},observed:{
type:["number","null"]},samples:{$ref:"#/$defs/count"},beyond:{$ref:"#/$defs/count"}}};function ee(r,{instancePath:n="",
parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=ee.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.metric===
void 0&&(o="metric")||r.expression===void 0&&(o="expression")||r.state===void 0&&(o="state")||r.observed===void 0&&(o="o\
bserved"))return ee.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.metric!==void 0){let i=e;if(typeof r.metric!="string")return ee.errors=[{
instancePath:n+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=i===e}else var t=!0;if(t){if(r.expression!==void 0){let i=e;if(typeof r.expression!="string")return ee.
errors=[{instancePath:n+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.time!==void 0){let i=r.time,p=e;if(!(i==="service"||i==="respo\
nse"))return ee.errors=[{instancePath:n+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues:Ge.
properties.time.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.state!==
void 0){let i=r.state,p=e;if(!(i==="kept"||i==="broken"||i==="no data"||i==="too few"))return ee.errors=[{instancePath:n+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ge.properties.state.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.observed!==void 0){let i=r.observed,
p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return ee.errors=[{instancePath:n+"/observed",schemaPath:"#/properti\
es/observed/type",keyword:"type",params:{type:Ge.properties.observed.type},message:"must be number,null"}],!1;var t=p===
e}else var t=!0;if(t){if(r.samples!==void 0){let i=e;d(r.samples,{instancePath:n+"/samples",parentData:r,parentDataProperty:"\
samples",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t)
if(r.beyond!==void 0){let i=e;d(r.beyond,{instancePath:n+"/beyond",parentData:r,parentDataProperty:"beyond",rootData:a,dynamicAnchors:u})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0}}}}}}else return ee.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=s,e===0}ee.evaluated=
{props:{metric:!0,expression:!0,time:!0,state:!0,observed:!0,samples:!0,beyond:!0},dynamicProps:!1,dynamicItems:!1};var Te={
type:"object",required:["figure","state","unit","now","perHour","perHourLow","perHourHigh","bound","boundHour","boundHou\
rEarliest"],properties:{figure:{enum:["latency","backlog","refusals","memory"]},state:{enum:["steady","rises","levels of\
f","too noisy","too short","gaps","not known"]},unit:{enum:["ms","instances","share","bytes"]},now:{type:["number","null"]},
perHour:{type:["number","null"]},perHourLow:{type:["number","null"]},perHourHigh:{type:["number","null"]},bound:{$ref:"#\
/$defs/amountOrNull"},boundHour:{$ref:"#/$defs/amountOrNull"},boundHourEarliest:{$ref:"#/$defs/amountOrNull"}}};function se(r,{
instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=se.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.figure===void 0&&(o="figure")||r.state===void 0&&(o="state")||r.unit===void 0&&(o="unit")||r.now===void 0&&(o=
"now")||r.perHour===void 0&&(o="perHour")||r.perHourLow===void 0&&(o="perHourLow")||r.perHourHigh===void 0&&(o="perHourH\
igh")||r.bound===void 0&&(o="bound")||r.boundHour===void 0&&(o="boundHour")||r.boundHourEarliest===void 0&&(o="boundHour\
Earliest"))return se.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(r.figure!==void 0){let i=r.figure,p=e;if(!(i==="latency"||i==="backlog"||i===
"refusals"||i==="memory"))return se.errors=[{instancePath:n+"/figure",schemaPath:"#/properties/figure/enum",keyword:"enu\
m",params:{allowedValues:Te.properties.figure.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===
e}else var t=!0;if(t){if(r.state!==void 0){let i=r.state,p=e;if(!(i==="steady"||i==="rises"||i==="levels off"||i==="too \
noisy"||i==="too short"||i==="gaps"||i==="not known"))return se.errors=[{instancePath:n+"/state",schemaPath:"#/propertie\
s/state/enum",keyword:"enum",params:{allowedValues:Te.properties.state.enum},message:"must be equal to one of the allowe\
d values"}],!1;var t=p===e}else var t=!0;if(t){if(r.unit!==void 0){let i=r.unit,p=e;if(!(i==="ms"||i==="instances"||i===
"share"||i==="bytes"))return se.errors=[{instancePath:n+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{
allowedValues:Te.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;
if(t){if(r.now!==void 0){let i=r.now,p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return se.errors=[{instancePath:n+
"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:Te.properties.now.type},message:"must be number,nu\
ll"}],!1;var t=p===e}else var t=!0;if(t){if(r.perHour!==void 0){let i=r.perHour,p=e;if(!(typeof i=="number"&&isFinite(i))&&
i!==null)return se.errors=[{instancePath:n+"/perHour",schemaPath:"#/properties/perHour/type",keyword:"type",params:{type:Te.
properties.perHour.type},message:"must be number,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.perHourLow!==void 0){let i=r.
perHourLow,p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return se.errors=[{instancePath:n+"/perHourLow",schemaPath:"\
#/properties/perHourLow/type",keyword:"type",params:{type:Te.properties.perHourLow.type},message:"must be number,null"}],
!1;var t=p===e}else var t=!0;if(t){if(r.perHourHigh!==void 0){let i=r.perHourHigh,p=e;if(!(typeof i=="number"&&isFinite(
i))&&i!==null)return se.errors=[{instancePath:n+"/perHourHigh",schemaPath:"#/properties/perHourHigh/type",keyword:"type",
params:{type:Te.properties.perHourHigh.type},message:"must be number,null"}],!1;var t=p===e}else var t=!0;if(t){if(r.bound!==
void 0){let i=e;_(r.bound,{instancePath:n+"/bound",parentData:r,parentDataProperty:"bound",rootData:a,dynamicAnchors:u})||
(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.boundHour!==void 0){let i=e;_(r.
boundHour,{instancePath:n+"/boundHour",parentData:r,parentDataProperty:"boundHour",rootData:a,dynamicAnchors:u})||(s=s===
null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.boundHourEarliest!==void 0){let i=e;_(r.
boundHourEarliest,{instancePath:n+"/boundHourEarliest",parentData:r,parentDataProperty:"boundHourEarliest",rootData:a,dynamicAnchors:u})||
(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}}}else return se.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=s,e===0}se.evaluated=
{props:{figure:!0,state:!0,unit:!0,now:!0,perHour:!0,perHourLow:!0,perHourHigh:!0,bound:!0,boundHour:!0,boundHourEarliest:!0},
dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=Z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let o=r.
length;for(let i=0;i<o;i++){let p=e;if(typeof r[i]!="string")return Z.errors=[{instancePath:n+"/"+i,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e;if(!t)break}}else return Z.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Z.errors=s,
e===0}Z.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:n="",parentData:N,parentDataProperty:U,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=Ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.created===void 0&&(o="created")||r.completed===
void 0&&(o="completed")||r.lost===void 0&&(o="lost")||r.lostCount===void 0&&(o="lostCount")||r.duplicated===void 0&&(o="\
duplicated")||r.duplicatedCount===void 0&&(o="duplicatedCount")||r.foreign===void 0&&(o="foreign")||r.foreignCount===void 0&&
(o="foreignCount"))return Ee.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.created!==void 0){let i=e;d(r.created,{instancePath:n+"/created",
parentData:r,parentDataProperty:"created",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var t=i===e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;d(r.completed,{instancePath:n+"/completed",parentData:r,
parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.lost!==void 0){let i=e;Z(r.lost,{instancePath:n+"/lost",parentData:r,parentDataProperty:"lost",
rootData:a,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.
lostCount!==void 0){let i=e;d(r.lostCount,{instancePath:n+"/lostCount",parentData:r,parentDataProperty:"lostCount",rootData:a,
dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.open!==void 0){
let i=e;Z(r.open,{instancePath:n+"/open",parentData:r,parentDataProperty:"open",rootData:a,dynamicAnchors:u})||(s=s===null?
Z.errors:s.concat(Z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.openCount!==void 0){let i=e;d(r.openCount,{
instancePath:n+"/openCount",parentData:r,parentDataProperty:"openCount",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicated!==void 0){let i=e;Z(r.duplicated,{instancePath:n+
"/duplicated",parentData:r,parentDataProperty:"duplicated",rootData:a,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(
Z.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.duplicatedCount!==void 0){let i=e;d(r.duplicatedCount,{instancePath:n+
"/duplicatedCount",parentData:r,parentDataProperty:"duplicatedCount",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeated!==void 0){let i=e;Z(r.repeated,{instancePath:n+
"/repeated",parentData:r,parentDataProperty:"repeated",rootData:a,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.repeatedCount!==void 0){let i=e;d(r.repeatedCount,{instancePath:n+"/rep\
eatedCount",parentData:r,parentDataProperty:"repeatedCount",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.foreign!==void 0){let i=e;Z(r.foreign,{instancePath:n+"/forei\
gn",parentData:r,parentDataProperty:"foreign",rootData:a,dynamicAnchors:u})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.
length);var t=i===e}else var t=!0;if(t)if(r.foreignCount!==void 0){let i=e;d(r.foreignCount,{instancePath:n+"/foreignCou\
nt",parentData:r,parentDataProperty:"foreignCount",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var t=i===e}else var t=!0}}}}}}}}}}}else return Ee.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ee.errors=s,e===0}Ee.evaluated={props:{created:!0,completed:!0,
lost:!0,lostCount:!0,open:!0,openCount:!0,duplicated:!0,duplicatedCount:!0,repeated:!0,repeatedCount:!0,foreign:!0,foreignCount:!0},
dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.count===void 0&&(o="count")||r.meanMs===void 0&&(o="meanMs")||r.maxMs===void 0&&(o="maxMs"))return Pe.
errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;if(r.count!==void 0){let i=e;d(r.count,{instancePath:n+"/count",parentData:r,parentDataProperty:"\
count",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){
if(r.meanMs!==void 0){let i=e;v(r.meanMs,{instancePath:n+"/meanMs",parentData:r,parentDataProperty:"meanMs",rootData:a,dynamicAnchors:u})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.maxMs!==void 0){let i=e;v(r.maxMs,
{instancePath:n+"/maxMs",parentData:r,parentDataProperty:"maxMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var t=i===e}else var t=!0}}else return Pe.errors=[{instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=s,e===0}Pe.evaluated={props:{count:!0,meanMs:!0,
maxMs:!0},dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=He.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.activated===void 0&&(o="activated")||r.completed===void 0&&
(o="completed")||r.failed===void 0&&(o="failed"))return He.errors=[{instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(r.activated!==void 0){let i=e;d(r.
activated,{instancePath:n+"/activated",parentData:r,parentDataProperty:"activated",rootData:a,dynamicAnchors:u})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.completed!==void 0){let i=e;d(r.completed,
{instancePath:n+"/completed",parentData:r,parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.failed!==void 0){let i=e;d(r.failed,{instancePath:n+
"/failed",parentData:r,parentDataProperty:"failed",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var t=i===e}else var t=!0;if(t){if(r.errors!==void 0){let i=e;d(r.errors,{instancePath:n+"/errors",parentData:r,
parentDataProperty:"errors",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===
e}else var t=!0;if(t){if(r.incidents!==void 0){let i=e;d(r.incidents,{instancePath:n+"/incidents",parentData:r,parentDataProperty:"\
incidents",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;
if(t){if(r.staying!==void 0){let i=e;d(r.staying,{instancePath:n+"/staying",parentData:r,parentDataProperty:"staying",rootData:a,
dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=i===e}else var t=!0;if(t){if(r.waiting!==void 0){
let i=e;Pe(r.waiting,{instancePath:n+"/waiting",parentData:r,parentDataProperty:"waiting",rootData:a,dynamicAnchors:u})||
(s=s===null?Pe.errors:s.concat(Pe.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.handling!==void 0){let i=e;Pe(
r.handling,{instancePath:n+"/handling",parentData:r,parentDataProperty:"handling",rootData:a,dynamicAnchors:u})||(s=s===
null?Pe.errors:s.concat(Pe.errors),e=s.length);var t=i===e}else var t=!0}}}}}}}else return He.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.errors=s,e===0}He.evaluated={props:{
activated:!0,completed:!0,failed:!0,errors:!0,incidents:!0,staying:!0,waiting:!0,handling:!0},dynamicProps:!1,dynamicItems:!1};
function ve(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.bpmnProcessId===void 0&&(i="bpmnProcessId")||r.created===void 0&&(i="created")||r.elements===void 0&&
(i="elements"))return ve.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(r.bpmnProcessId!==void 0){let p=e;if(typeof r.bpmnProcessId!="string")return ve.
errors=[{instancePath:n+"/bpmnProcessId",schemaPath:"#/properties/bpmnProcessId/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.created!==void 0){let p=e;d(r.created,{instancePath:n+
"/created",parentData:r,parentDataProperty:"created",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var t=p===e}else var t=!0;if(t){if(r.completed!==void 0){let p=e;d(r.completed,{instancePath:n+"/completed",
parentData:r,parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var t=p===e}else var t=!0;if(t){if(r.elements!==void 0){let p=r.elements,h=e;if(e===h)if(p&&typeof p=="object"&&!Array.isArray(
p))for(let y in p){let P=e;He(p[y],{instancePath:n+"/elements/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:y,
rootData:a,dynamicAnchors:u})||(s=s===null?He.errors:s.concat(He.errors),e=s.length);var o=P===e;if(!o)break}else return ve.
errors=[{instancePath:n+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=h===e}else var t=!0;if(t)if(r.bpmn!==void 0){let p=e;if(typeof r.bpmn!="string")return ve.errors=
[{instancePath:n+"/bpmn",schemaPath:"#/properties/bpmn/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=p===e}else var t=!0}}}}else return ve.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ve.errors=s,e===0}ve.evaluated={props:{bpmnProcessId:!0,created:!0,completed:!0,
elements:!0,bpmn:!0},dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.seconds===void 0&&(p="seconds")||r.cpuSeconds===void 0&&(p="cpuSeconds")||r.rssBytesMax===void 0&&
(p="rssBytesMax"))return ge.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.seconds!==void 0){let h=r.seconds,m=e;if(e===m)if(Array.isArray(
h)){var t=!0;let y=h.length;for(let P=0;P<y;P++){let k=h[P],c=e;if(e===c)if(k&&typeof k=="object"&&!Array.isArray(k)){let I;
if(k.second===void 0&&(I="second")||k.cpuCores===void 0&&(I="cpuCores")||k.eventLoopDelayMsP99===void 0&&(I="eventLoopDe\
layMsP99")||k.startLatenessMsP99===void 0&&(I="startLatenessMsP99"))return ge.errors=[{instancePath:n+"/seconds/"+P,schemaPath:"\
#/properties/seconds/items/required",keyword:"required",params:{missingProperty:I},message:"must have required property \
'"+I+"'"}],!1;if(k.second!==void 0){let b=e;d(k.second,{instancePath:n+"/seconds/"+P+"/second",parentData:k,parentDataProperty:"\
second",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var o=b===e}else var o=!0;if(o){
if(k.cpuCores!==void 0){let b=e;v(k.cpuCores,{instancePath:n+"/seconds/"+P+"/cpuCores",parentData:k,parentDataProperty:"\
cpuCores",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var o=b===e}else var o=!0;if(o){
if(k.eventLoopDelayMsP99!==void 0){let b=e;v(k.eventLoopDelayMsP99,{instancePath:n+"/seconds/"+P+"/eventLoopDelayMsP99",
parentData:k,parentDataProperty:"eventLoopDelayMsP99",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),
e=s.length);var o=b===e}else var o=!0;if(o)if(k.startLatenessMsP99!==void 0){let b=e;v(k.startLatenessMsP99,{instancePath:n+
"/seconds/"+P+"/startLatenessMsP99",parentData:k,parentDataProperty:"startLatenessMsP99",rootData:a,dynamicAnchors:u})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var o=b===e}else var o=!0}}}else return ge.errors=[{instancePath:n+"\
/seconds/"+P,schemaPath:"#/properties/seconds/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=c===e;if(!t)break}}else return ge.errors=[{instancePath:n+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=m===e}else var i=!0;if(i){if(r.startLatenessMsP99!==void 0){
let h=e;v(r.startLatenessMsP99,{instancePath:n+"/startLatenessMsP99",parentData:r,parentDataProperty:"startLatenessMsP99",
rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=h===e}else var i=!0;if(i){if(r.
cpuSeconds!==void 0){let h=e;v(r.cpuSeconds,{instancePath:n+"/cpuSeconds",parentData:r,parentDataProperty:"cpuSeconds",rootData:a,
dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=h===e}else var i=!0;if(i)if(r.rssBytesMax!==
void 0){let h=e;v(r.rssBytesMax,{instancePath:n+"/rssBytesMax",parentData:r,parentDataProperty:"rssBytesMax",rootData:a,
dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var i=h===e}else var i=!0}}}else return ge.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=
s,e===0}ge.evaluated={props:{seconds:!0,startLatenessMsP99:!0,cpuSeconds:!0,rssBytesMax:!0},dynamicProps:!1,dynamicItems:!1};
function j(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=j.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let Q;if(r.scenario===void 0&&(Q="scenario")||r.bundleSha256===void 0&&(Q="bundleSha256")||r.engine===void 0&&(Q="en\
gine")||r.options===void 0&&(Q="options")||r.startedAt===void 0&&(Q="startedAt")||r.durationMs===void 0&&(Q="durationMs")||
r.seed===void 0&&(Q="seed")||r.iterations===void 0&&(Q="iterations")||r.offeredPerSecond===void 0&&(Q="offeredPerSecond")||
r.operations===void 0&&(Q="operations")||r.seconds===void 0&&(Q="seconds")||r.thresholds===void 0&&(Q="thresholds")||r.checks===
void 0&&(Q="checks")||r.health===void 0&&(Q="health")||r.validity===void 0&&(Q="validity"))return j.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;
if(r.scenario!==void 0){let f=e;if(typeof r.scenario!="string")return j.errors=[{instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.bundleSha256!==void 0){let f=e;$e(r.bundleSha256,{instancePath:n+"/bundleSha256",parentData:r,parentDataProperty:"\
bundleSha256",rootData:a,dynamicAnchors:u})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var t=f===e}else var t=!0;
if(t){if(r.engine!==void 0){let f=r.engine,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.name===void 0&&
(D="name")||f.version===void 0&&(D="version"))return j.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine\
/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(f.name!==
void 0){let g=f.name,M=e;if(!(g==="embedded"||g==="k6"||g==="autocannon"))return j.errors=[{instancePath:n+"/engine/name",
schemaPath:"#/properties/engine/properties/name/enum",keyword:"enum",params:{allowedValues:Re.properties.engine.properties.
name.enum},message:"must be equal to one of the allowed values"}],!1;var o=M===e}else var o=!0;if(o)if(f.version!==void 0){
let g=e;if(typeof f.version!="string")return j.errors=[{instancePath:n+"/engine/version",schemaPath:"#/properties/engine\
/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=g===e}else var o=!0}else
return j.errors=[{instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=x===e}else var t=!0;if(t){if(r.options!==void 0){let f=r.options,x=e;if(!(f&&typeof f=="objec\
t"&&!Array.isArray(f)))return j.errors=[{instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;if(t){if(r.startedAt!==void 0){let f=e;ne(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:u})||(s=s===
null?ne.errors:s.concat(ne.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.durationMs!==void 0){let f=e;v(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.
errors:s.concat(v.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.seed!==void 0){let f=e;re(r.seed,{instancePath:n+
"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:u})||(s=s===null?re.errors:s.concat(re.errors),
e=s.length);var t=f===e}else var t=!0;if(t){if(r.iterations!==void 0){let f=r.iterations,x=e;if(e===x)if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){let D;if(f.completed===void 0&&(D="completed")||f.interrupted===void 0&&(D="interrupted")||f.
dropped===void 0&&(D="dropped")||f.late===void 0&&(D="late")||f.failed===void 0&&(D="failed"))return j.errors=[{instancePath:n+
"/iterations",schemaPath:"#/properties/iterations/required",keyword:"required",params:{missingProperty:D},message:"must \
have required property '"+D+"'"}],!1;if(f.completed!==void 0){let g=e;d(f.completed,{instancePath:n+"/iterations/complet\
ed",parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=
s.length);var i=g===e}else var i=!0;if(i){if(f.interrupted!==void 0){let g=e;d(f.interrupted,{instancePath:n+"/iteration\
s/interrupted",parentData:f,parentDataProperty:"interrupted",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var i=g===e}else var i=!0;if(i){if(f.dropped!==void 0){let g=e;d(f.dropped,{instancePath:n+"/itera\
tions/dropped",parentData:f,parentDataProperty:"dropped",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.
errors),e=s.length);var i=g===e}else var i=!0;if(i){if(f.late!==void 0){let g=e;d(f.late,{instancePath:n+"/iterations/la\
te",parentData:f,parentDataProperty:"late",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);
var i=g===e}else var i=!0;if(i)if(f.failed!==void 0){let g=e;d(f.failed,{instancePath:n+"/iterations/failed",parentData:f,
parentDataProperty:"failed",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var i=g===
e}else var i=!0}}}}else return j.errors=[{instancePath:n+"/iterations",schemaPath:"#/properties/iterations/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;if(t){if(r.offeredPerSecond!==void 0){
let f=e;_(r.offeredPerSecond,{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"offeredPerSecond",rootData:a,
dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.arrivals!==
void 0){let f=r.arrivals,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.offered===void 0&&(D="offe\
red")||f.onTime===void 0&&(D="onTime")||f.late===void 0&&(D="late")||f.heldBack===void 0&&(D="heldBack")||f.neverSentUsersBusy===
void 0&&(D="neverSentUsersBusy")||f.neverSentGeneratorLate===void 0&&(D="neverSentGeneratorLate")||f.unaccounted===void 0&&
(D="unaccounted")||f.completed===void 0&&(D="completed")||f.durationMs===void 0&&(D="durationMs"))return j.errors=[{instancePath:n+
"/arrivals",schemaPath:"#/properties/arrivals/required",keyword:"required",params:{missingProperty:D},message:"must have\
 required property '"+D+"'"}],!1;if(f.offered!==void 0){let g=e;d(f.offered,{instancePath:n+"/arrivals/offered",parentData:f,
parentDataProperty:"offered",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=g===
e}else var p=!0;if(p){if(f.onTime!==void 0){let g=e;d(f.onTime,{instancePath:n+"/arrivals/onTime",parentData:f,parentDataProperty:"\
onTime",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;if(p){
if(f.late!==void 0){let g=e;d(f.late,{instancePath:n+"/arrivals/late",parentData:f,parentDataProperty:"late",rootData:a,
dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(f.heldBack!==
void 0){let g=e;d(f.heldBack,{instancePath:n+"/arrivals/heldBack",parentData:f,parentDataProperty:"heldBack",rootData:a,
dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(f.neverSentUsersBusy!==
void 0){let g=e;d(f.neverSentUsersBusy,{instancePath:n+"/arrivals/neverSentUsersBusy",parentData:f,parentDataProperty:"n\
everSentUsersBusy",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;
if(p){if(f.usersHeldBy!==void 0){let g=f.usersHeldBy,M=e;if(!(g==="answers"||g==="script"))return j.errors=[{instancePath:n+
"/arrivals/usersHeldBy",schemaPath:"#/properties/arrivals/properties/usersHeldBy/enum",keyword:"enum",params:{allowedValues:Re.
properties.arrivals.properties.usersHeldBy.enum},message:"must be equal to one of the allowed values"}],!1;var p=M===e}else
var p=!0;if(p){if(f.neverSentGeneratorLate!==void 0){let g=e;d(f.neverSentGeneratorLate,{instancePath:n+"/arrivals/never\
SentGeneratorLate",parentData:f,parentDataProperty:"neverSentGeneratorLate",rootData:a,dynamicAnchors:u})||(s=s===null?d.
errors:s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(f.unaccounted!==void 0){let g=e;d(f.unaccounted,
{instancePath:n+"/arrivals/unaccounted",parentData:f,parentDataProperty:"unaccounted",rootData:a,dynamicAnchors:u})||(s=
s===null?d.errors:s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;if(p){if(f.completed!==void 0){let g=e;d(f.completed,
{instancePath:n+"/arrivals/completed",parentData:f,parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var p=g===e}else var p=!0;if(p)if(f.durationMs!==void 0){let g=e;v(f.durationMs,
{instancePath:n+"/arrivals/durationMs",parentData:f,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===
null?v.errors:s.concat(v.errors),e=s.length);var p=g===e}else var p=!0}}}}}}}}}else return j.errors=[{instancePath:n+"/a\
rrivals",schemaPath:"#/properties/arrivals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=x===
e}else var t=!0;if(t){if(r.requestsSent!==void 0){let f=e;d(r.requestsSent,{instancePath:n+"/requestsSent",parentData:r,
parentDataProperty:"requestsSent",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.users!==void 0){let f=r.users,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;
if(f.busyMs===void 0&&(D="busyMs")||f.inRequestsMs===void 0&&(D="inRequestsMs")||f.inUnansweredMs===void 0&&(D="inUnansw\
eredMs"))return j.errors=[{instancePath:n+"/users",schemaPath:"#/properties/users/required",keyword:"required",params:{missingProperty:D},
message:"must have required property '"+D+"'"}],!1;if(f.busyMs!==void 0){let g=e;v(f.busyMs,{instancePath:n+"/users/busy\
Ms",parentData:f,parentDataProperty:"busyMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.
length);var h=g===e}else var h=!0;if(h){if(f.inRequestsMs!==void 0){let g=e;v(f.inRequestsMs,{instancePath:n+"/users/inR\
equestsMs",parentData:f,parentDataProperty:"inRequestsMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.
errors),e=s.length);var h=g===e}else var h=!0;if(h){if(f.inUnansweredMs!==void 0){let g=e;v(f.inUnansweredMs,{instancePath:n+
"/users/inUnansweredMs",parentData:f,parentDataProperty:"inUnansweredMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:
s.concat(v.errors),e=s.length);var h=g===e}else var h=!0;if(h){if(f.notKnownMs!==void 0){let g=e;v(f.notKnownMs,{instancePath:n+
"/users/notKnownMs",parentData:f,parentDataProperty:"notKnownMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var h=g===e}else var h=!0;if(h)if(f.notKnownIterations!==void 0){let g=e;d(f.notKnownIterations,{instancePath:n+
"/users/notKnownIterations",parentData:f,parentDataProperty:"notKnownIterations",rootData:a,dynamicAnchors:u})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var h=g===e}else var h=!0}}}}else return j.errors=[{instancePath:n+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;if(t){
if(r.notTold!==void 0){let f=e;H(r.notTold,{instancePath:n+"/notTold",parentData:r,parentDataProperty:"notTold",rootData:a,
dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.operations!==
void 0){let f=r.operations,x=e;if(e===x)if(Array.isArray(f)){var m=!0;let D=f.length;for(let g=0;g<D;g++){let M=e;Se(f[g],
{instancePath:n+"/operations/"+g,parentData:f,parentDataProperty:g,rootData:a,dynamicAnchors:u})||(s=s===null?Se.errors:
s.concat(Se.errors),e=s.length);var m=M===e;if(!m)break}}else return j.errors=[{instancePath:n+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;
if(t){if(r.seconds!==void 0){let f=r.seconds,x=e;if(e===x)if(Array.isArray(f)){var y=!0;let D=f.length;for(let g=0;g<D;g++){
let M=e;xe(f[g],{instancePath:n+"/seconds/"+g,parentData:f,parentDataProperty:g,rootData:a,dynamicAnchors:u})||(s=s===null?
xe.errors:s.concat(xe.errors),e=s.length);var y=M===e;if(!y)break}}else return j.errors=[{instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){
if(r.exit!==void 0){let f=r.exit,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.code===void 0&&(D=
"code")||f.reason===void 0&&(D="reason"))return j.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/required",
keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(f.code!==void 0){let g=f.
code,M=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return j.errors=[{instancePath:n+"/exit/code",schemaPath:"\
#/properties/exit/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var P=M===
e}else var P=!0;if(P)if(f.reason!==void 0){let g=e;if(typeof f.reason!="string")return j.errors=[{instancePath:n+"/exit/\
reason",schemaPath:"#/properties/exit/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var P=g===e}else var P=!0}else return j.errors=[{instancePath:n+"/exit",schemaPath:"#/properties/exit/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;if(t){if(r.findings!==void 0){let f=r.
findings,x=e;if(e===x)if(Array.isArray(f)){var k=!0;let D=f.length;for(let g=0;g<D;g++){let M=e;W(f[g],{instancePath:n+"\
/findings/"+g,parentData:f,parentDataProperty:g,rootData:a,dynamicAnchors:u})||(s=s===null?W.errors:s.concat(W.errors),e=
s.length);var k=M===e;if(!k)break}}else return j.errors=[{instancePath:n+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.profile!==void 0){
let f=e;if(typeof r.profile!="string")return j.errors=[{instancePath:n+"/profile",schemaPath:"#/properties/profile/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t){if(r.completions!==void 0){
let f=r.completions,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.secondsPerEntry===void 0&&(D="s\
econdsPerEntry")||f.entries===void 0&&(D="entries"))return j.errors=[{instancePath:n+"/completions",schemaPath:"#/proper\
ties/completions/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],
!1;if(f.secondsPerEntry!==void 0){let g=f.secondsPerEntry,M=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return j.
errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/properties/secondsPerEntry/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===M&&typeof g=="number"&&isFinite(g)&&(g<
1||isNaN(g)))return j.errors=[{instancePath:n+"/completions/secondsPerEntry",schemaPath:"#/properties/completions/proper\
ties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var c=M===e}else
var c=!0;if(c)if(f.entries!==void 0){let g=f.entries,M=e;if(e===M)if(Array.isArray(g)){var q=!0;let Ze=g.length;for(let F=0;F<
Ze;F++){let B=g[F],Me=e;if(e===Me)if(B&&typeof B=="object"&&!Array.isArray(B)){let Ne;if(B.second===void 0&&(Ne="second")||
B.created===void 0&&(Ne="created")||B.completed===void 0&&(Ne="completed"))return j.errors=[{instancePath:n+"/completion\
s/entries/"+F,schemaPath:"#/properties/completions/properties/entries/items/required",keyword:"required",params:{missingProperty:Ne},
message:"must have required property '"+Ne+"'"}],!1;if(B.second!==void 0){let ke=e;d(B.second,{instancePath:n+"/completi\
ons/entries/"+F+"/second",parentData:B,parentDataProperty:"second",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.
concat(d.errors),e=s.length);var I=ke===e}else var I=!0;if(I){if(B.iterations!==void 0){let ke=e;d(B.iterations,{instancePath:n+
"/completions/entries/"+F+"/iterations",parentData:B,parentDataProperty:"iterations",rootData:a,dynamicAnchors:u})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var I=ke===e}else var I=!0;if(I){if(B.created!==void 0){let ke=e;d(B.created,
{instancePath:n+"/completions/entries/"+F+"/created",parentData:B,parentDataProperty:"created",rootData:a,dynamicAnchors:u})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var I=ke===e}else var I=!0;if(I)if(B.completed!==void 0){let ke=e;d(
B.completed,{instancePath:n+"/completions/entries/"+F+"/completed",parentData:B,parentDataProperty:"completed",rootData:a,
dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),e=s.length);var I=ke===e}else var I=!0}}}else return j.errors=
[{instancePath:n+"/completions/entries/"+F,schemaPath:"#/properties/completions/properties/entries/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var q=Me===e;if(!q)break}}else return j.errors=[{instancePath:n+
"/completions/entries",schemaPath:"#/properties/completions/properties/entries/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var c=M===e}else var c=!0}else return j.errors=[{instancePath:n+"/completions",schemaPath:"\
#/properties/completions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=x===e}else var t=!0;
if(t){if(r.secondsPerEntry!==void 0){let f=r.secondsPerEntry,x=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))
return j.errors=[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return j.errors=
[{instancePath:n+"/secondsPerEntry",schemaPath:"#/properties/secondsPerEntry/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var t=x===e}else var t=!0;if(t){if(r.marks!==void 0){let f=r.marks,x=e;if(e===x)
if(Array.isArray(f)){var b=!0;let D=f.length;for(let g=0;g<D;g++){let M=e;qe(f[g],{instancePath:n+"/marks/"+g,parentData:f,
parentDataProperty:g,rootData:a,dynamicAnchors:u})||(s=s===null?qe.errors:s.concat(qe.errors),e=s.length);var b=M===e;if(!b)
break}}else return j.errors=[{instancePath:n+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.thresholds!==void 0){let f=r.thresholds,x=e;if(e===
x)if(Array.isArray(f)){var w=!0;let D=f.length;for(let g=0;g<D;g++){let M=e;ee(f[g],{instancePath:n+"/thresholds/"+g,parentData:f,
parentDataProperty:g,rootData:a,dynamicAnchors:u})||(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var w=M===e;if(!w)
break}}else return j.errors=[{instancePath:n+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.floor!==void 0){let f=r.floor,x=e;if(e===
x)if(Array.isArray(f)){var C=!0;let D=f.length;for(let g=0;g<D;g++){let M=e;ee(f[g],{instancePath:n+"/floor/"+g,parentData:f,
parentDataProperty:g,rootData:a,dynamicAnchors:u})||(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var C=M===e;if(!C)
break}}else return j.errors=[{instancePath:n+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.checks!==void 0){let f=r.checks,x=e;if(e===x)if(Array.
isArray(f)){var z=!0;let D=f.length;for(let g=0;g<D;g++){let M=f[g],Ie=e;if(e===Ie)if(M&&typeof M=="object"&&!Array.isArray(
M)){let F;if(M.name===void 0&&(F="name")||M.passes===void 0&&(F="passes")||M.fails===void 0&&(F="fails"))return j.errors=
[{instancePath:n+"/checks/"+g,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"}],!1;if(M.name!==void 0){let B=e;if(typeof M.name!="string")return j.errors=
[{instancePath:n+"/checks/"+g+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var S=B===e}else var S=!0;if(S){if(M.passes!==void 0){let B=e;d(M.passes,{instancePath:n+
"/checks/"+g+"/passes",parentData:M,parentDataProperty:"passes",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(
d.errors),e=s.length);var S=B===e}else var S=!0;if(S)if(M.fails!==void 0){let B=e;d(M.fails,{instancePath:n+"/checks/"+g+
"/fails",parentData:M,parentDataProperty:"fails",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var S=B===e}else var S=!0}}else return j.errors=[{instancePath:n+"/checks/"+g,schemaPath:"#/properties/check\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=Ie===e;if(!z)break}}else return j.
errors=[{instancePath:n+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.trends!==void 0){let f=r.trends,x=e;if(e===x)if(Array.isArray(f)){
var $=!0;let D=f.length;for(let g=0;g<D;g++){let M=f[g],Ie=e;if(e===Ie)if(M&&typeof M=="object"&&!Array.isArray(M)){let F;
if(M.metric===void 0&&(F="metric")||M.mean===void 0&&(F="mean"))return j.errors=[{instancePath:n+"/trends/"+g,schemaPath:"\
#/properties/trends/items/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+
F+"'"}],!1;if(M.metric!==void 0){let B=e;if(typeof M.metric!="string")return j.errors=[{instancePath:n+"/trends/"+g+"/me\
tric",schemaPath:"#/properties/trends/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var V=B===e}else var V=!0;if(V)if(M.mean!==void 0){let B=M.mean,Me=e;if(!(typeof B=="number"&&isFinite(B)))
return j.errors=[{instancePath:n+"/trends/"+g+"/mean",schemaPath:"#/properties/trends/items/properties/mean/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var V=Me===e}else var V=!0}else return j.errors=[{instancePath:n+
"/trends/"+g,schemaPath:"#/properties/trends/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var $=Ie===e;if(!$)break}}else return j.errors=[{instancePath:n+"/trends",schemaPath:"#/properties/trends/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.ownMetrics!==void 0){let f=r.
ownMetrics,x=e;if(e===x)if(Array.isArray(f)){var Ce=!0;let D=f.length;for(let g=0;g<D;g++){let M=f[g],Ie=e;if(e===Ie)if(M&&
typeof M=="object"&&!Array.isArray(M)){let F;if(M.metric===void 0&&(F="metric")||M.kind===void 0&&(F="kind")||M.figures===
void 0&&(F="figures"))return j.errors=[{instancePath:n+"/ownMetrics/"+g,schemaPath:"#/properties/ownMetrics/items/requir\
ed",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;if(M.metric!==void 0){
let B=e;if(typeof M.metric!="string")return j.errors=[{instancePath:n+"/ownMetrics/"+g+"/metric",schemaPath:"#/propertie\
s/ownMetrics/items/properties/metric/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=B===
e}else var T=!0;if(T){if(M.kind!==void 0){let B=M.kind,Me=e;if(!(B==="counter"||B==="gauge"||B==="rate"||B==="trend"))return j.
errors=[{instancePath:n+"/ownMetrics/"+g+"/kind",schemaPath:"#/properties/ownMetrics/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:Re.properties.ownMetrics.items.properties.kind.enum},message:"must be equal to one of the al\
lowed values"}],!1;var T=Me===e}else var T=!0;if(T)if(M.figures!==void 0){let B=M.figures,Me=e;if(e===Me)if(B&&typeof B==
"object"&&!Array.isArray(B))for(let Ne in B){let ke=B[Ne],Qe=e;if(!(typeof ke=="number"&&isFinite(ke)))return j.errors=[
{instancePath:n+"/ownMetrics/"+g+"/figures/"+Ne.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ownMetri\
cs/items/properties/figures/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var E=Qe===e;if(!E)break}else return j.errors=[{instancePath:n+"/ownMetrics/"+g+"/figures",schemaPath:"#/properties/o\
wnMetrics/items/properties/figures/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=Me===
e}else var T=!0}}else return j.errors=[{instancePath:n+"/ownMetrics/"+g,schemaPath:"#/properties/ownMetrics/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ce=Ie===e;if(!Ce)break}}else return j.errors=[{instancePath:n+
"/ownMetrics",schemaPath:"#/properties/ownMetrics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var t=x===e}else var t=!0;if(t){if(r.targetCpuSeconds!==void 0){let f=e;v(r.targetCpuSeconds,{instancePath:n+"/targetCpu\
Seconds",parentData:r,parentDataProperty:"targetCpuSeconds",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var t=f===e}else var t=!0;if(t){if(r.drift!==void 0){let f=r.drift,x=e;if(e===x)if(Array.isArray(f)){
var ie=!0;let D=f.length;for(let g=0;g<D;g++){let M=e;se(f[g],{instancePath:n+"/drift/"+g,parentData:f,parentDataProperty:g,
rootData:a,dynamicAnchors:u})||(s=s===null?se.errors:s.concat(se.errors),e=s.length);var ie=M===e;if(!ie)break}}else return j.
errors=[{instancePath:n+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=x===e}else var t=!0;if(t){if(r.ledger!==void 0){let f=e;Ee(r.ledger,{instancePath:n+"/ledger",parentData:r,
parentDataProperty:"ledger",rootData:a,dynamicAnchors:u})||(s=s===null?Ee.errors:s.concat(Ee.errors),e=s.length);var t=f===
e}else var t=!0;if(t){if(r.processes!==void 0){let f=r.processes,x=e;if(e===x)if(Array.isArray(f)){var Oe=!0;let D=f.length;
for(let g=0;g<D;g++){let M=e;ve(f[g],{instancePath:n+"/processes/"+g,parentData:f,parentDataProperty:g,rootData:a,dynamicAnchors:u})||
(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var Oe=M===e;if(!Oe)break}}else return j.errors=[{instancePath:n+"\
/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=x===
e}else var t=!0;if(t){if(r.health!==void 0){let f=e;ge(r.health,{instancePath:n+"/health",parentData:r,parentDataProperty:"\
health",rootData:a,dynamicAnchors:u})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var t=f===e}else var t=!0;if(t)
if(r.validity!==void 0){let f=r.validity,x=e;if(e===x)if(f&&typeof f=="object"&&!Array.isArray(f)){let D;if(f.valid===void 0&&
(D="valid")||f.reasons===void 0&&(D="reasons"))return j.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/val\
idity/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;if(f.valid!==
void 0){let g=e;if(typeof f.valid!="boolean")return j.errors=[{instancePath:n+"/validity/valid",schemaPath:"#/properties\
/validity/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Be=g===e}else
var Be=!0;if(Be){if(f.reasons!==void 0){let g=e;H(f.reasons,{instancePath:n+"/validity/reasons",parentData:f,parentDataProperty:"\
reasons",rootData:a,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var Be=g===e}else var Be=!0;
if(Be)if(f.ownMsMax!==void 0){let g=e;v(f.ownMsMax,{instancePath:n+"/validity/ownMsMax",parentData:f,parentDataProperty:"\
ownMsMax",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var Be=g===e}else var Be=!0}}else
return j.errors=[{instancePath:n+"/validity",schemaPath:"#/properties/validity/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var t=x===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return j.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=s,e===0}j.evaluated=
{props:{scenario:!0,bundleSha256:!0,engine:!0,options:!0,startedAt:!0,durationMs:!0,seed:!0,iterations:!0,offeredPerSecond:!0,
arrivals:!0,requestsSent:!0,users:!0,notTold:!0,operations:!0,seconds:!0,exit:!0,findings:!0,profile:!0,completions:!0,secondsPerEntry:!0,
marks:!0,thresholds:!0,floor:!0,checks:!0,trends:!0,ownMetrics:!0,targetCpuSeconds:!0,drift:!0,ledger:!0,processes:!0,health:!0,
validity:!0},dynamicProps:!1,dynamicItems:!1};var Le={type:"object",required:["objectives","workload","rateMin","rateMax",
"confidence","steps","answer"],properties:{objectives:{$ref:"#/$defs/lines"},workload:{type:"object",required:["workers",
"jobDurationMs","batch","backOff","stepDurationMs","warmUpMs"],properties:{script:{type:"string"},prefill:{$ref:"#/$defs\
/count"},engine:{enum:["embedded","k6"]},workers:{$ref:"#/$defs/count"},jobDurationMs:{$ref:"#/$defs/amount"},batch:{$ref:"\
#/$defs/count"},backOff:{enum:["none","aimd"]},stepDurationMs:{$ref:"#/$defs/amount"},warmUpMs:{$ref:"#/$defs/amount"}}},
rateMin:{$ref:"#/$defs/amount"},rateMax:{$ref:"#/$defs/amount"},confidence:{type:"number",minimum:0,maximum:1},atLeastPerSecond:{
$ref:"#/$defs/amount"},steps:{type:"array",items:{$ref:"#/$defs/capacityStep"}},answer:{type:"object",required:["outcome",
"perSecond","perSecondLow","perSecondHigh","limit","reason"],properties:{outcome:{enum:["found","at-least","not-met","no\
t-stationary","unfinished"]},perSecond:{$ref:"#/$defs/amountOrNull"},perSecondLow:{$ref:"#/$defs/amountOrNull"},perSecondHigh:{
$ref:"#/$defs/amountOrNull"},limit:{enum:["slo","backpressure","backlog","errors","trend","generator","rate-max",null]},
slope:{$ref:"#/$defs/amount"},reason:{type:"string"}}}}},ze={type:"object",required:["offeredPerSecond","seed","startedA\
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
"trend","generator","rate-max",null]},reason:{type:"string"}}};function R(r,{instancePath:n="",parentData:N,parentDataProperty:U,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=R.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.offeredPerSecond===void 0&&(m="offeredPerSec\
ond")||r.seed===void 0&&(m="seed")||r.startedAt===void 0&&(m="startedAt")||r.durationMs===void 0&&(m="durationMs")||r.fromSecond===
void 0&&(m="fromSecond")||r.toSecond===void 0&&(m="toSecond")||r.steady===void 0&&(m="steady")||r.completedPerSecond===void 0&&
(m="completedPerSecond")||r.completion===void 0&&(m="completion")||r.backpressure===void 0&&(m="backpressure")||r.errors===
void 0&&(m="errors")||r.backlogGrowthPerSecond===void 0&&(m="backlogGrowthPerSecond")||r.createUsP50===void 0&&(m="creat\
eUsP50")||r.createUsP99===void 0&&(m="createUsP99")||r.instanceMsP50===void 0&&(m="instanceMsP50")||r.instanceMsP99===void 0&&
(m="instanceMsP99")||r.objectives===void 0&&(m="objectives")||r.valid===void 0&&(m="valid")||r.sustained===void 0&&(m="s\
ustained")||r.limit===void 0&&(m="limit")||r.reason===void 0&&(m="reason"))return R.errors=[{instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;if(r.purpose!==
void 0){let y=e;if(r.purpose!=="confirmation")return R.errors=[{instancePath:n+"/purpose",schemaPath:"#/properties/purpo\
se/enum",keyword:"enum",params:{allowedValues:ze.properties.purpose.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var t=y===e}else var t=!0;if(t){if(r.severity!==void 0){let y=e;v(r.severity,{instancePath:n+"/severity",parentData:r,
parentDataProperty:"severity",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===
e}else var t=!0;if(t){if(r.weight!==void 0){let y=e;v(r.weight,{instancePath:n+"/weight",parentData:r,parentDataProperty:"\
weight",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){
if(r.nearest!==void 0){let y=r.nearest,P=e;if(!(y==="slo"||y==="backpressure"||y==="backlog"||y==="errors"))return R.errors=
[{instancePath:n+"/nearest",schemaPath:"#/properties/nearest/enum",keyword:"enum",params:{allowedValues:ze.properties.nearest.
enum},message:"must be equal to one of the allowed values"}],!1;var t=P===e}else var t=!0;if(t){if(r.refusing!==void 0){
let y=r.refusing,P=e;if(e===P)if(y&&typeof y=="object"&&!Array.isArray(y)){let c;if(y.acceptedPerSecond===void 0&&(c="ac\
ceptedPerSecond")||y.burst===void 0&&(c="burst"))return R.errors=[{instancePath:n+"/refusing",schemaPath:"#/properties/r\
efusing/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(y.
acceptedPerSecond!==void 0){let q=e;v(y.acceptedPerSecond,{instancePath:n+"/refusing/acceptedPerSecond",parentData:y,parentDataProperty:"\
acceptedPerSecond",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var o=q===e}else var o=!0;
if(o)if(y.burst!==void 0){let q=e;v(y.burst,{instancePath:n+"/refusing/burst",parentData:y,parentDataProperty:"burst",rootData:a,
dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var o=q===e}else var o=!0}else return R.errors=[
{instancePath:n+"/refusing",schemaPath:"#/properties/refusing/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var t=P===e}else var t=!0;if(t){if(r.trend!==void 0){let y=e;if(typeof r.trend!="string")return R.errors=
[{instancePath:n+"/trend",schemaPath:"#/properties/trend/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=y===e}else var t=!0;if(t){if(r.perArrival!==void 0){let y=r.perArrival,P=e;if(e===P)if(y&&typeof y=="ob\
ject"&&!Array.isArray(y)){let c;if(y.accepted===void 0&&(c="accepted")||y.completed===void 0&&(c="completed"))return R.errors=
[{instancePath:n+"/perArrival",schemaPath:"#/properties/perArrival/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;if(y.accepted!==void 0){let q=e;v(y.accepted,{instancePath:n+"/perArr\
ival/accepted",parentData:y,parentDataProperty:"accepted",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.
errors),e=s.length);var i=q===e}else var i=!0;if(i)if(y.completed!==void 0){let q=e;v(y.completed,{instancePath:n+"/perA\
rrival/completed",parentData:y,parentDataProperty:"completed",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var i=q===e}else var i=!0}else return R.errors=[{instancePath:n+"/perArrival",schemaPath:"#/proper\
ties/perArrival/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=P===e}else var t=!0;if(t){
if(r.offeredPerSecond!==void 0){let y=e;v(r.offeredPerSecond,{instancePath:n+"/offeredPerSecond",parentData:r,parentDataProperty:"\
offeredPerSecond",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;
if(t){if(r.seed!==void 0){let y=e;re(r.seed,{instancePath:n+"/seed",parentData:r,parentDataProperty:"seed",rootData:a,dynamicAnchors:u})||
(s=s===null?re.errors:s.concat(re.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.startedAt!==void 0){let y=e;ne(
r.startedAt,{instancePath:n+"/startedAt",parentData:r,parentDataProperty:"startedAt",rootData:a,dynamicAnchors:u})||(s=s===
null?ne.errors:s.concat(ne.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.durationMs!==void 0){let y=e;v(r.durationMs,
{instancePath:n+"/durationMs",parentData:r,parentDataProperty:"durationMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.
errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.fromSecond!==void 0){let y=e;d(r.fromSecond,{
instancePath:n+"/fromSecond",parentData:r,parentDataProperty:"fromSecond",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.toSecond!==void 0){let y=e;d(r.toSecond,{instancePath:n+
"/toSecond",parentData:r,parentDataProperty:"toSecond",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.errors),
e=s.length);var t=y===e}else var t=!0;if(t){if(r.steady!==void 0){let y=e;if(typeof r.steady!="boolean")return R.errors=
[{instancePath:n+"/steady",schemaPath:"#/properties/steady/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}],!1;var t=y===e}else var t=!0;if(t){if(r.completedPerSecond!==void 0){let y=e;v(r.completedPerSecond,{instancePath:n+
"/completedPerSecond",parentData:r,parentDataProperty:"completedPerSecond",rootData:a,dynamicAnchors:u})||(s=s===null?v.
errors:s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.completion!==void 0){let y=e;v(r.completion,{
instancePath:n+"/completion",parentData:r,parentDataProperty:"completion",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:
s.concat(v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.backpressure!==void 0){let y=e;v(r.backpressure,{instancePath:n+
"/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.errors!==void 0){let y=e;v(r.errors,{instancePath:n+"/errors",
parentData:r,parentDataProperty:"errors",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);
var t=y===e}else var t=!0;if(t){if(r.backlogGrowthPerSecond!==void 0){let y=r.backlogGrowthPerSecond,P=e;if(!(typeof y==
"number"&&isFinite(y)))return R.errors=[{instancePath:n+"/backlogGrowthPerSecond",schemaPath:"#/properties/backlogGrowth\
PerSecond/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=P===e}else var t=!0;if(t){if(r.
createUsP50!==void 0){let y=e;_(r.createUsP50,{instancePath:n+"/createUsP50",parentData:r,parentDataProperty:"createUsP5\
0",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.
createUsP99!==void 0){let y=e;_(r.createUsP99,{instancePath:n+"/createUsP99",parentData:r,parentDataProperty:"createUsP9\
9",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=y===e}else var t=!0;if(t){if(r.
instanceMsP50!==void 0){let y=e;_(r.instanceMsP50,{instancePath:n+"/instanceMsP50",parentData:r,parentDataProperty:"inst\
anceMsP50",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=y===e}else var t=!0;
if(t){if(r.instanceMsP99!==void 0){let y=e;_(r.instanceMsP99,{instancePath:n+"/instanceMsP99",parentData:r,parentDataProperty:"\
instanceMsP99",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=y===e}else var t=!0;
if(t){if(r.objectives!==void 0){let y=r.objectives,P=e;if(e===P)if(Array.isArray(y)){var p=!0;let c=y.length;for(let q=0;q<
c;q++){let I=y[q],b=e;if(e===b)if(I&&typeof I=="object"&&!Array.isArray(I)){let C;if(I.expression===void 0&&(C="expressi\
on")||I.observed===void 0&&(C="observed")||I.passed===void 0&&(C="passed"))return R.errors=[{instancePath:n+"/objectives\
/"+q,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty:C},message:"must hav\
e required property '"+C+"'"}],!1;if(I.expression!==void 0){let z=e;if(typeof I.expression!="string")return R.errors=[{instancePath:n+
"/objectives/"+q+"/expression",schemaPath:"#/properties/objectives/items/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var h=z===e}else var h=!0;if(h){if(I.observed!==void 0){let z=e;_(I.observed,
{instancePath:n+"/objectives/"+q+"/observed",parentData:I,parentDataProperty:"observed",rootData:a,dynamicAnchors:u})||(s=
s===null?_.errors:s.concat(_.errors),e=s.length);var h=z===e}else var h=!0;if(h)if(I.passed!==void 0){let z=e;if(typeof I.
passed!="boolean")return R.errors=[{instancePath:n+"/objectives/"+q+"/passed",schemaPath:"#/properties/objectives/items/\
properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var h=z===e}else var h=!0}}else
return R.errors=[{instancePath:n+"/objectives/"+q,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var p=b===e;if(!p)break}}else return R.errors=[{instancePath:n+"/objectives",
schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=P===e}else
var t=!0;if(t){if(r.valid!==void 0){let y=e;if(typeof r.valid!="boolean")return R.errors=[{instancePath:n+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===e}else var t=!0;
if(t){if(r.sustained!==void 0){let y=e;if(typeof r.sustained!="boolean")return R.errors=[{instancePath:n+"/sustained",schemaPath:"\
#/properties/sustained/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=y===e}else var t=!0;
if(t){if(r.limit!==void 0){let y=r.limit,P=e;if(!(y==="slo"||y==="backpressure"||y==="backlog"||y==="errors"||y==="trend"||
y==="generator"||y==="rate-max"||y===null))return R.errors=[{instancePath:n+"/limit",schemaPath:"#/properties/limit/enum",
keyword:"enum",params:{allowedValues:ze.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;
var t=P===e}else var t=!0;if(t)if(r.reason!==void 0){let y=e;if(typeof r.reason!="string")return R.errors=[{instancePath:n+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=y===
e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}else return R.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return R.errors=s,e===0}R.evaluated={props:{purpose:!0,severity:!0,weight:!0,
nearest:!0,refusing:!0,trend:!0,perArrival:!0,offeredPerSecond:!0,seed:!0,startedAt:!0,durationMs:!0,fromSecond:!0,toSecond:!0,
steady:!0,completedPerSecond:!0,completion:!0,backpressure:!0,errors:!0,backlogGrowthPerSecond:!0,createUsP50:!0,createUsP99:!0,
instanceMsP50:!0,instanceMsP99:!0,objectives:!0,valid:!0,sustained:!0,limit:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};
function J(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=J.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.objectives===void 0&&(h="objectives")||r.workload===void 0&&(h="workload")||r.rateMin===void 0&&(h="rateM\
in")||r.rateMax===void 0&&(h="rateMax")||r.confidence===void 0&&(h="confidence")||r.steps===void 0&&(h="steps")||r.answer===
void 0&&(h="answer"))return J.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;if(r.objectives!==void 0){let m=e;H(r.objectives,{instancePath:n+"/ob\
jectives",parentData:r,parentDataProperty:"objectives",rootData:a,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),
e=s.length);var t=m===e}else var t=!0;if(t){if(r.workload!==void 0){let m=r.workload,y=e;if(e===y)if(m&&typeof m=="objec\
t"&&!Array.isArray(m)){let k;if(m.workers===void 0&&(k="workers")||m.jobDurationMs===void 0&&(k="jobDurationMs")||m.batch===
void 0&&(k="batch")||m.backOff===void 0&&(k="backOff")||m.stepDurationMs===void 0&&(k="stepDurationMs")||m.warmUpMs===void 0&&
(k="warmUpMs"))return J.errors=[{instancePath:n+"/workload",schemaPath:"#/properties/workload/required",keyword:"require\
d",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;if(m.script!==void 0){let c=e;if(typeof m.
script!="string")return J.errors=[{instancePath:n+"/workload/script",schemaPath:"#/properties/workload/properties/script\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=c===e}else var o=!0;if(o){if(m.prefill!==
void 0){let c=e;d(m.prefill,{instancePath:n+"/workload/prefill",parentData:m,parentDataProperty:"prefill",rootData:a,dynamicAnchors:u})||
(s=s===null?d.errors:s.concat(d.errors),e=s.length);var o=c===e}else var o=!0;if(o){if(m.engine!==void 0){let c=m.engine,
q=e;if(!(c==="embedded"||c==="k6"))return J.errors=[{instancePath:n+"/workload/engine",schemaPath:"#/properties/workload\
/properties/engine/enum",keyword:"enum",params:{allowedValues:Le.properties.workload.properties.engine.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var o=q===e}else var o=!0;if(o){if(m.workers!==void 0){let c=e;d(m.workers,
{instancePath:n+"/workload/workers",parentData:m,parentDataProperty:"workers",rootData:a,dynamicAnchors:u})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var o=c===e}else var o=!0;if(o){if(m.jobDurationMs!==void 0){let c=e;v(m.jobDurationMs,
{instancePath:n+"/workload/jobDurationMs",parentData:m,parentDataProperty:"jobDurationMs",rootData:a,dynamicAnchors:u})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var o=c===e}else var o=!0;if(o){if(m.batch!==void 0){let c=e;d(m.batch,
{instancePath:n+"/workload/batch",parentData:m,parentDataProperty:"batch",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:
s.concat(d.errors),e=s.length);var o=c===e}else var o=!0;if(o){if(m.backOff!==void 0){let c=m.backOff,q=e;if(!(c==="none"||
c==="aimd"))return J.errors=[{instancePath:n+"/workload/backOff",schemaPath:"#/properties/workload/properties/backOff/en\
um",keyword:"enum",params:{allowedValues:Le.properties.workload.properties.backOff.enum},message:"must be equal to one o\
f the allowed values"}],!1;var o=q===e}else var o=!0;if(o){if(m.stepDurationMs!==void 0){let c=e;v(m.stepDurationMs,{instancePath:n+
"/workload/stepDurationMs",parentData:m,parentDataProperty:"stepDurationMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.
errors:s.concat(v.errors),e=s.length);var o=c===e}else var o=!0;if(o)if(m.warmUpMs!==void 0){let c=e;v(m.warmUpMs,{instancePath:n+
"/workload/warmUpMs",parentData:m,parentDataProperty:"warmUpMs",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(
v.errors),e=s.length);var o=c===e}else var o=!0}}}}}}}}else return J.errors=[{instancePath:n+"/workload",schemaPath:"#/p\
roperties/workload/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=y===e}else var t=!0;if(t){
if(r.rateMin!==void 0){let m=e;v(r.rateMin,{instancePath:n+"/rateMin",parentData:r,parentDataProperty:"rateMin",rootData:a,
dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.rateMax!==void 0){
let m=e;v(r.rateMax,{instancePath:n+"/rateMax",parentData:r,parentDataProperty:"rateMax",rootData:a,dynamicAnchors:u})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,
y=e;if(e===y)if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m))return J.errors=[{instancePath:n+"/confidence",schemaPath:"\
#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||
isNaN(m))return J.errors=[{instancePath:n+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return J.errors=[{instancePath:n+"/confidence",schemaPath:"#/p\
roperties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=y===e}else var t=!0;
if(t){if(r.atLeastPerSecond!==void 0){let m=e;v(r.atLeastPerSecond,{instancePath:n+"/atLeastPerSecond",parentData:r,parentDataProperty:"\
atLeastPerSecond",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;
if(t){if(r.steps!==void 0){let m=r.steps,y=e;if(e===y)if(Array.isArray(m)){var i=!0;let k=m.length;for(let c=0;c<k;c++){
let q=e;R(m[c],{instancePath:n+"/steps/"+c,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:u})||(s=s===null?
R.errors:s.concat(R.errors),e=s.length);var i=q===e;if(!i)break}}else return J.errors=[{instancePath:n+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)
if(r.answer!==void 0){let m=r.answer,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){let k;if(m.outcome===void 0&&
(k="outcome")||m.perSecond===void 0&&(k="perSecond")||m.perSecondLow===void 0&&(k="perSecondLow")||m.perSecondHigh===void 0&&
(k="perSecondHigh")||m.limit===void 0&&(k="limit")||m.reason===void 0&&(k="reason"))return J.errors=[{instancePath:n+"/a\
nswer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty:k},message:"must have requir\
ed property '"+k+"'"}],!1;if(m.outcome!==void 0){let c=m.outcome,q=e;if(!(c==="found"||c==="at-least"||c==="not-met"||c===
"not-stationary"||c==="unfinished"))return J.errors=[{instancePath:n+"/answer/outcome",schemaPath:"#/properties/answer/p\
roperties/outcome/enum",keyword:"enum",params:{allowedValues:Le.properties.answer.properties.outcome.enum},message:"must\
 be equal to one of the allowed values"}],!1;var p=q===e}else var p=!0;if(p){if(m.perSecond!==void 0){let c=e;_(m.perSecond,
{instancePath:n+"/answer/perSecond",parentData:m,parentDataProperty:"perSecond",rootData:a,dynamicAnchors:u})||(s=s===null?
_.errors:s.concat(_.errors),e=s.length);var p=c===e}else var p=!0;if(p){if(m.perSecondLow!==void 0){let c=e;_(m.perSecondLow,
{instancePath:n+"/answer/perSecondLow",parentData:m,parentDataProperty:"perSecondLow",rootData:a,dynamicAnchors:u})||(s=
s===null?_.errors:s.concat(_.errors),e=s.length);var p=c===e}else var p=!0;if(p){if(m.perSecondHigh!==void 0){let c=e;_(
m.perSecondHigh,{instancePath:n+"/answer/perSecondHigh",parentData:m,parentDataProperty:"perSecondHigh",rootData:a,dynamicAnchors:u})||
(s=s===null?_.errors:s.concat(_.errors),e=s.length);var p=c===e}else var p=!0;if(p){if(m.limit!==void 0){let c=m.limit,q=e;
if(!(c==="slo"||c==="backpressure"||c==="backlog"||c==="errors"||c==="trend"||c==="generator"||c==="rate-max"||c===null))
return J.errors=[{instancePath:n+"/answer/limit",schemaPath:"#/properties/answer/properties/limit/enum",keyword:"enum",params:{
allowedValues:Le.properties.answer.properties.limit.enum},message:"must be equal to one of the allowed values"}],!1;var p=q===
e}else var p=!0;if(p){if(m.slope!==void 0){let c=e;v(m.slope,{instancePath:n+"/answer/slope",parentData:m,parentDataProperty:"\
slope",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var p=c===e}else var p=!0;if(p)
if(m.reason!==void 0){let c=e;if(typeof m.reason!="string")return J.errors=[{instancePath:n+"/answer/reason",schemaPath:"\
#/properties/answer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===
e}else var p=!0}}}}}}else return J.errors=[{instancePath:n+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var t=y===e}else var t=!0}}}}}}}else return J.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=s,e===0}J.evaluated=
{props:{objectives:!0,workload:!0,rateMin:!0,rateMax:!0,confidence:!0,atLeastPerSecond:!0,steps:!0,answer:!0},dynamicProps:!1,
dynamicItems:!1};var Ve={type:"object",required:["outcome","design","baseline","candidate","runsPlanned","runsMeasured",
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
type:["array","null"],items:{type:"string"}},notes:{$ref:"#/$defs/lines"}}};function oe(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,
l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.source===void 0&&(o="source")||r.version===void 0&&(o="version"))return oe.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
if(r.source!==void 0){let i=e;if(typeof r.source!="string")return oe.errors=[{instancePath:n+"/source",schemaPath:"#/pro\
perties/source/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.version!==void 0){let i=e;A(r.version,{instancePath:n+"/version",parentData:r,parentDataProperty:"version",rootData:a,
dynamicAnchors:u})||(s=s===null?A.errors:s.concat(A.errors),e=s.length);var t=i===e}else var t=!0;if(t)if(r.revision!==void 0){
let i=e;if(typeof r.revision!="string")return oe.errors=[{instancePath:n+"/revision",schemaPath:"#/properties/revision/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}else return oe.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=
s,e===0}oe.evaluated={props:{source:!0,version:!0,revision:!0},dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=G.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof r=="number"&&isFinite(r)){
if(r>1||isNaN(r))return G.errors=[{instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(r<0||isNaN(r))return G.errors=[{instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return G.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;return G.errors=s,e===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};
var We={type:"object",required:["scenario","metric","baseline","candidate","ratio","ratioLow","ratioHigh","p","pCorrecte\
d","effect","margin","detectableEffect","outcome","pairRatios"],properties:{scenario:{type:"string"},metric:{$ref:"#/$de\
fs/anyMetric"},baseline:{$ref:"#/$defs/amount"},candidate:{$ref:"#/$defs/amount"},ratio:{$ref:"#/$defs/amountOrNull"},difference:{
type:"object",required:["estimate","low","high"],properties:{estimate:{type:"number"},low:{type:["number","null"]},high:{
type:["number","null"]}}},backlogGrowth:{type:"object",required:["baseline","candidate"],properties:{baseline:{type:"num\
ber"},candidate:{type:"number"}}},ratioLow:{$ref:"#/$defs/amountOrNull"},ratioHigh:{$ref:"#/$defs/amountOrNull"},p:{$ref:"\
#/$defs/probability"},pCorrected:{$ref:"#/$defs/probability"},effect:{$ref:"#/$defs/amount"},margin:{$ref:"#/$defs/amoun\
t"},detectableEffect:{$ref:"#/$defs/amountOrNull"},outcome:{enum:["worse","better","same","unclear"]},pairRatios:{type:"\
array",items:{$ref:"#/$defs/amount"}}}},lr={enum:["throughput","median","p95","p99","instance-time","cpu-per-instance","\
refused","failed","unanswered","checks","lost"]};function ue(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,
dynamicAnchors:u={}}={}){let s=null,e=0,l=ue.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r==="throughput"||r==="median"||r==="p95"||r==="p99"||r==="instance-time"||r==="cpu-per-instance"||r==="refused"||
r==="failed"||r==="unanswered"||r==="checks"||r==="lost"?(ue.errors=s,e===0):(ue.errors=[{instancePath:n,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:lr.enum},message:"must be equal to one of the allowed values"}],!1)}ue.evaluated=
{dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:n="",parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){
let s=null,e=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.scenario===void 0&&(h="scenario")||r.metric===void 0&&(h="metric")||r.baseline===
void 0&&(h="baseline")||r.candidate===void 0&&(h="candidate")||r.ratio===void 0&&(h="ratio")||r.ratioLow===void 0&&(h="r\
atioLow")||r.ratioHigh===void 0&&(h="ratioHigh")||r.p===void 0&&(h="p")||r.pCorrected===void 0&&(h="pCorrected")||r.effect===
void 0&&(h="effect")||r.margin===void 0&&(h="margin")||r.detectableEffect===void 0&&(h="detectableEffect")||r.outcome===
void 0&&(h="outcome")||r.pairRatios===void 0&&(h="pairRatios"))return K.errors=[{instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(r.scenario!==void 0){
let m=e;if(typeof r.scenario!="string")return K.errors=[{instancePath:n+"/scenario",schemaPath:"#/properties/scenario/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.metric!==void 0){
let m=e;ue(r.metric,{instancePath:n+"/metric",parentData:r,parentDataProperty:"metric",rootData:a,dynamicAnchors:u})||(s=
s===null?ue.errors:s.concat(ue.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.baseline!==void 0){let m=e;v(r.baseline,
{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:
s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.candidate!==void 0){let m=e;v(r.candidate,{instancePath:n+
"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.
errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.ratio!==void 0){let m=e;_(r.ratio,{instancePath:n+"/ratio",parentData:r,
parentDataProperty:"ratio",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);var t=m===
e}else var t=!0;if(t){if(r.difference!==void 0){let m=r.difference,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(
m)){let k;if(m.estimate===void 0&&(k="estimate")||m.low===void 0&&(k="low")||m.high===void 0&&(k="high"))return K.errors=
[{instancePath:n+"/difference",schemaPath:"#/properties/difference/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;if(m.estimate!==void 0){let c=m.estimate,q=e;if(!(typeof c=="number"&&
isFinite(c)))return K.errors=[{instancePath:n+"/difference/estimate",schemaPath:"#/properties/difference/properties/esti\
mate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var o=q===e}else var o=!0;if(o){if(m.low!==
void 0){let c=m.low,q=e;if(!(typeof c=="number"&&isFinite(c))&&c!==null)return K.errors=[{instancePath:n+"/difference/lo\
w",schemaPath:"#/properties/difference/properties/low/type",keyword:"type",params:{type:We.properties.difference.properties.
low.type},message:"must be number,null"}],!1;var o=q===e}else var o=!0;if(o)if(m.high!==void 0){let c=m.high,q=e;if(!(typeof c==
"number"&&isFinite(c))&&c!==null)return K.errors=[{instancePath:n+"/difference/high",schemaPath:"#/properties/difference\
/properties/high/type",keyword:"type",params:{type:We.properties.difference.properties.high.type},message:"must be numbe\
r,null"}],!1;var o=q===e}else var o=!0}}else return K.errors=[{instancePath:n+"/difference",schemaPath:"#/properties/dif\
ference/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=y===e}else var t=!0;if(t){if(r.backlogGrowth!==
void 0){let m=r.backlogGrowth,y=e;if(e===y)if(m&&typeof m=="object"&&!Array.isArray(m)){let k;if(m.baseline===void 0&&(k=
"baseline")||m.candidate===void 0&&(k="candidate"))return K.errors=[{instancePath:n+"/backlogGrowth",schemaPath:"#/prope\
rties/backlogGrowth/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],
!1;if(m.baseline!==void 0){let c=m.baseline,q=e;if(!(typeof c=="number"&&isFinite(c)))return K.errors=[{instancePath:n+"\
/backlogGrowth/baseline",schemaPath:"#/properties/backlogGrowth/properties/baseline/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var i=q===e}else var i=!0;if(i)if(m.candidate!==void 0){let c=m.candidate,q=e;if(!(typeof c==
"number"&&isFinite(c)))return K.errors=[{instancePath:n+"/backlogGrowth/candidate",schemaPath:"#/properties/backlogGrowt\
h/properties/candidate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var i=q===e}else var i=!0}else
return K.errors=[{instancePath:n+"/backlogGrowth",schemaPath:"#/properties/backlogGrowth/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var t=y===e}else var t=!0;if(t){if(r.ratioLow!==void 0){let m=e;_(r.ratioLow,{instancePath:n+
"/ratioLow",parentData:r,parentDataProperty:"ratioLow",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),
e=s.length);var t=m===e}else var t=!0;if(t){if(r.ratioHigh!==void 0){let m=e;_(r.ratioHigh,{instancePath:n+"/ratioHigh",
parentData:r,parentDataProperty:"ratioHigh",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(_.errors),e=s.length);
var t=m===e}else var t=!0;if(t){if(r.p!==void 0){let m=e;G(r.p,{instancePath:n+"/p",parentData:r,parentDataProperty:"p",
rootData:a,dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.
pCorrected!==void 0){let m=e;G(r.pCorrected,{instancePath:n+"/pCorrected",parentData:r,parentDataProperty:"pCorrected",rootData:a,
dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.effect!==void 0){
let m=e;v(r.effect,{instancePath:n+"/effect",parentData:r,parentDataProperty:"effect",rootData:a,dynamicAnchors:u})||(s=
s===null?v.errors:s.concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.margin!==void 0){let m=e;v(r.margin,
{instancePath:n+"/margin",parentData:r,parentDataProperty:"margin",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.
concat(v.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.detectableEffect!==void 0){let m=e;_(r.detectableEffect,
{instancePath:n+"/detectableEffect",parentData:r,parentDataProperty:"detectableEffect",rootData:a,dynamicAnchors:u})||(s=
s===null?_.errors:s.concat(_.errors),e=s.length);var t=m===e}else var t=!0;if(t){if(r.outcome!==void 0){let m=r.outcome,
y=e;if(!(m==="worse"||m==="better"||m==="same"||m==="unclear"))return K.errors=[{instancePath:n+"/outcome",schemaPath:"#\
/properties/outcome/enum",keyword:"enum",params:{allowedValues:We.properties.outcome.enum},message:"must be equal to one\
 of the allowed values"}],!1;var t=y===e}else var t=!0;if(t)if(r.pairRatios!==void 0){let m=r.pairRatios,y=e;if(e===y)if(Array.
isArray(m)){var p=!0;let k=m.length;for(let c=0;c<k;c++){let q=e;v(m[c],{instancePath:n+"/pairRatios/"+c,parentData:m,parentDataProperty:c,
rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var p=q===e;if(!p)break}}else return K.
errors=[{instancePath:n+"/pairRatios",schemaPath:"#/properties/pairRatios/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}}}else return K.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return K.errors=s,e===0}K.evaluated={props:{scenario:!0,metric:!0,
baseline:!0,candidate:!0,ratio:!0,difference:!0,backlogGrowth:!0,ratioLow:!0,ratioHigh:!0,p:!0,pCorrected:!0,effect:!0,margin:!0,
detectableEffect:!0,outcome:!0,pairRatios:!0},dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:n="",parentData:N,
parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=O.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let I;if(r.outcome===void 0&&(I="out\
come")||r.design===void 0&&(I="design")||r.baseline===void 0&&(I="baseline")||r.candidate===void 0&&(I="candidate")||r.runsPlanned===
void 0&&(I="runsPlanned")||r.runsMeasured===void 0&&(I="runsMeasured")||r.stoppedEarly===void 0&&(I="stoppedEarly")||r.falseAlarmRateMax===
void 0&&(I="falseAlarmRateMax")||r.confidence===void 0&&(I="confidence")||r.metrics===void 0&&(I="metrics")||r.newFindings===
void 0&&(I="newFindings")||r.notes===void 0&&(I="notes"))return O.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;if(r.outcome!==void 0){let b=r.outcome,
w=e;if(!(b==="passed"||b==="failed"||b==="inconclusive"))return O.errors=[{instancePath:n+"/outcome",schemaPath:"#/prope\
rties/outcome/enum",keyword:"enum",params:{allowedValues:Ve.properties.outcome.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=w===e}else var t=!0;if(t){if(r.design!==void 0){let b=r.design,w=e;if(!(b==="pairs"||b==="s\
ets"))return O.errors=[{instancePath:n+"/design",schemaPath:"#/properties/design/enum",keyword:"enum",params:{allowedValues:Ve.
properties.design.enum},message:"must be equal to one of the allowed values"}],!1;var t=w===e}else var t=!0;if(t){if(r.baseline!==
void 0){let b=e;oe(r.baseline,{instancePath:n+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:a,dynamicAnchors:u})||
(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.candidate!==void 0){let b=e;oe(
r.candidate,{instancePath:n+"/candidate",parentData:r,parentDataProperty:"candidate",rootData:a,dynamicAnchors:u})||(s=s===
null?oe.errors:s.concat(oe.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.runsPlanned!==void 0){let b=e;d(r.runsPlanned,
{instancePath:n+"/runsPlanned",parentData:r,parentDataProperty:"runsPlanned",rootData:a,dynamicAnchors:u})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.runsMeasured!==void 0){let b=e;d(r.runsMeasured,
{instancePath:n+"/runsMeasured",parentData:r,parentDataProperty:"runsMeasured",rootData:a,dynamicAnchors:u})||(s=s===null?
d.errors:s.concat(d.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.stoppedEarly!==void 0){let b=e;if(typeof r.
stoppedEarly!="boolean")return O.errors=[{instancePath:n+"/stoppedEarly",schemaPath:"#/properties/stoppedEarly/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=b===e}else var t=!0;if(t){if(r.falseAlarmRateMax!==void 0){
let b=e;G(r.falseAlarmRateMax,{instancePath:n+"/falseAlarmRateMax",parentData:r,parentDataProperty:"falseAlarmRateMax",rootData:a,
dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.confidence!==
void 0){let b=e;G(r.confidence,{instancePath:n+"/confidence",parentData:r,parentDataProperty:"confidence",rootData:a,dynamicAnchors:u})||
(s=s===null?G.errors:s.concat(G.errors),e=s.length);var t=b===e}else var t=!0;if(t){if(r.metrics!==void 0){let b=r.metrics,
w=e;if(e===w)if(Array.isArray(b)){var o=!0;let z=b.length;for(let S=0;S<z;S++){let $=e;K(b[S],{instancePath:n+"/metrics/"+
S,parentData:b,parentDataProperty:S,rootData:a,dynamicAnchors:u})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var o=$===
e;if(!o)break}}else return O.errors=[{instancePath:n+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.lacking!==void 0){let b=r.lacking,w=e;if(e===
w)if(Array.isArray(b)){var i=!0;let z=b.length;for(let S=0;S<z;S++){let $=b[S],V=e;if(e===V)if($&&typeof $=="object"&&!Array.
isArray($)){let T;if($.scenario===void 0&&(T="scenario")||$.metric===void 0&&(T="metric")||$.side===void 0&&(T="side")||
$.runs===void 0&&(T="runs")||$.of===void 0&&(T="of")||$.why===void 0&&(T="why")||$.runMs===void 0&&(T="runMs"))return O.
errors=[{instancePath:n+"/lacking/"+S,schemaPath:"#/properties/lacking/items/required",keyword:"required",params:{missingProperty:T},
message:"must have required property '"+T+"'"}],!1;if($.scenario!==void 0){let E=e;if(typeof $.scenario!="string")return O.
errors=[{instancePath:n+"/lacking/"+S+"/scenario",schemaPath:"#/properties/lacking/items/properties/scenario/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=E===e}else var p=!0;if(p){if($.metric!==void 0){let E=e;
ue($.metric,{instancePath:n+"/lacking/"+S+"/metric",parentData:$,parentDataProperty:"metric",rootData:a,dynamicAnchors:u})||
(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var p=E===e}else var p=!0;if(p){if($.side!==void 0){let E=$.side,ie=e;
if(!(E==="baseline"||E==="candidate"))return O.errors=[{instancePath:n+"/lacking/"+S+"/side",schemaPath:"#/properties/la\
cking/items/properties/side/enum",keyword:"enum",params:{allowedValues:Ve.properties.lacking.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var p=ie===e}else var p=!0;if(p){if($.runs!==void 0){let E=e;d(
$.runs,{instancePath:n+"/lacking/"+S+"/runs",parentData:$,parentDataProperty:"runs",rootData:a,dynamicAnchors:u})||(s=s===
null?d.errors:s.concat(d.errors),e=s.length);var p=E===e}else var p=!0;if(p){if($.of!==void 0){let E=e;d($.of,{instancePath:n+
"/lacking/"+S+"/of",parentData:$,parentDataProperty:"of",rootData:a,dynamicAnchors:u})||(s=s===null?d.errors:s.concat(d.
errors),e=s.length);var p=E===e}else var p=!0;if(p){if($.why!==void 0){let E=e;if(typeof $.why!="string")return O.errors=
[{instancePath:n+"/lacking/"+S+"/why",schemaPath:"#/properties/lacking/items/properties/why/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var p=E===e}else var p=!0;if(p)if($.runMs!==void 0){let E=e;_($.runMs,{instancePath:n+
"/lacking/"+S+"/runMs",parentData:$,parentDataProperty:"runMs",rootData:a,dynamicAnchors:u})||(s=s===null?_.errors:s.concat(
_.errors),e=s.length);var p=E===e}else var p=!0}}}}}}else return O.errors=[{instancePath:n+"/lacking/"+S,schemaPath:"#/p\
roperties/lacking/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=V===e;if(!i)break}}else
return O.errors=[{instancePath:n+"/lacking",schemaPath:"#/properties/lacking/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.badRuns!==void 0){let b=r.badRuns,w=e;if(e===w)if(Array.
isArray(b)){var h=!0;let z=b.length;for(let S=0;S<z;S++){let $=b[S],V=e;if(e===V)if($&&typeof $=="object"&&!Array.isArray(
$)){let T;if($.scenario===void 0&&(T="scenario")||$.metric===void 0&&(T="metric")||$.run===void 0&&(T="run")||$.value===
void 0&&(T="value")||$.usual===void 0&&(T="usual")||$.worst===void 0&&(T="worst"))return O.errors=[{instancePath:n+"/bad\
Runs/"+S,schemaPath:"#/properties/badRuns/items/required",keyword:"required",params:{missingProperty:T},message:"must ha\
ve required property '"+T+"'"}],!1;if($.scenario!==void 0){let E=e;if(typeof $.scenario!="string")return O.errors=[{instancePath:n+
"/badRuns/"+S+"/scenario",schemaPath:"#/properties/badRuns/items/properties/scenario/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=E===e}else var m=!0;if(m){if($.metric!==void 0){let E=e;ue($.metric,{instancePath:n+
"/badRuns/"+S+"/metric",parentData:$,parentDataProperty:"metric",rootData:a,dynamicAnchors:u})||(s=s===null?ue.errors:s.
concat(ue.errors),e=s.length);var m=E===e}else var m=!0;if(m){if($.run!==void 0){let E=$.run,ie=e;if(!(typeof E=="number"&&
!(E%1)&&!isNaN(E)&&isFinite(E)))return O.errors=[{instancePath:n+"/badRuns/"+S+"/run",schemaPath:"#/properties/badRuns/i\
tems/properties/run/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ie&&typeof E=="nu\
mber"&&isFinite(E)&&(E<1||isNaN(E)))return O.errors=[{instancePath:n+"/badRuns/"+S+"/run",schemaPath:"#/properties/badRu\
ns/items/properties/run/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var m=ie===
e}else var m=!0;if(m){if($.value!==void 0){let E=e;v($.value,{instancePath:n+"/badRuns/"+S+"/value",parentData:$,parentDataProperty:"\
value",rootData:a,dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var m=E===e}else var m=!0;if(m){
if($.usual!==void 0){let E=e;v($.usual,{instancePath:n+"/badRuns/"+S+"/usual",parentData:$,parentDataProperty:"usual",rootData:a,
dynamicAnchors:u})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var m=E===e}else var m=!0;if(m)if($.worst!==void 0){
let E=e;v($.worst,{instancePath:n+"/badRuns/"+S+"/worst",parentData:$,parentDataProperty:"worst",rootData:a,dynamicAnchors:u})||
(s=s===null?v.errors:s.concat(v.errors),e=s.length);var m=E===e}else var m=!0}}}}}else return O.errors=[{instancePath:n+
"/badRuns/"+S,schemaPath:"#/properties/badRuns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var h=V===e;if(!h)break}}else return O.errors=[{instancePath:n+"/badRuns",schemaPath:"#/properties/badRuns/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.missed!==void 0){let b=r.missed,
w=e;if(e===w)if(Array.isArray(b)){var y=!0;let z=b.length;for(let S=0;S<z;S++){let $=b[S],V=e;if(e===V)if($&&typeof $=="\
object"&&!Array.isArray($)){let T;if($.share===void 0&&(T="share")||$.chance===void 0&&(T="chance"))return O.errors=[{instancePath:n+
"/missed/"+S,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty:T},message:"must\
 have required property '"+T+"'"}],!1;if($.share!==void 0){let E=e;G($.share,{instancePath:n+"/missed/"+S+"/share",parentData:$,
parentDataProperty:"share",rootData:a,dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var P=E===
e}else var P=!0;if(P)if($.chance!==void 0){let E=e;G($.chance,{instancePath:n+"/missed/"+S+"/chance",parentData:$,parentDataProperty:"\
chance",rootData:a,dynamicAnchors:u})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var P=E===e}else var P=!0}else
return O.errors=[{instancePath:n+"/missed/"+S,schemaPath:"#/properties/missed/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var y=V===e;if(!y)break}}else return O.errors=[{instancePath:n+"/missed",schemaPath:"\
#/properties/missed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=w===e}else var t=!0;if(t){
if(r.environment!==void 0){let b=r.environment,w=e;if(e===w)if(Array.isArray(b)){var k=!0;let z=b.length;for(let S=0;S<z;S++){
let $=b[S],V=e;if(e===V)if($&&typeof $=="object"&&!Array.isArray($)){let T;if($.what===void 0&&(T="what")||$.baseline===
void 0&&(T="baseline")||$.candidate===void 0&&(T="candidate"))return O.errors=[{instancePath:n+"/environment/"+S,schemaPath:"\
#/properties/environment/items/required",keyword:"required",params:{missingProperty:T},message:"must have required prope\
rty '"+T+"'"}],!1;if($.what!==void 0){let E=e;if(typeof $.what!="string")return O.errors=[{instancePath:n+"/environment/"+
S+"/what",schemaPath:"#/properties/environment/items/properties/what/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=E===e}else var c=!0;if(c){if($.baseline!==void 0){let E=e;if(typeof $.baseline!="string")return O.
errors=[{instancePath:n+"/environment/"+S+"/baseline",schemaPath:"#/properties/environment/items/properties/baseline/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=E===e}else var c=!0;if(c)if($.candidate!==void 0){
let E=e;if(typeof $.candidate!="string")return O.errors=[{instancePath:n+"/environment/"+S+"/candidate",schemaPath:"#/pr\
operties/environment/items/properties/candidate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var c=E===e}else var c=!0}}else return O.errors=[{instancePath:n+"/environment/"+S,schemaPath:"#/properties/environment/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var k=V===e;if(!k)break}}else return O.errors=
[{instancePath:n+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=w===e}else var t=!0;if(t){if(r.newFindings!==void 0){let b=r.newFindings,w=e;if(!Array.isArray(
b)&&b!==null)return O.errors=[{instancePath:n+"/newFindings",schemaPath:"#/properties/newFindings/type",keyword:"type",params:{
type:Ve.properties.newFindings.type},message:"must be array,null"}],!1;if(e===w&&Array.isArray(b)){var q=!0;let z=b.length;
for(let S=0;S<z;S++){let $=e;if(typeof b[S]!="string")return O.errors=[{instancePath:n+"/newFindings/"+S,schemaPath:"#/p\
roperties/newFindings/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=$===e;if(!q)
break}}var t=w===e}else var t=!0;if(t)if(r.notes!==void 0){let b=e;H(r.notes,{instancePath:n+"/notes",parentData:r,parentDataProperty:"\
notes",rootData:a,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=b===e}else var t=!0}}}}}}}}}}}}}}}else
return O.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return O.errors=s,e===0}O.evaluated={props:{outcome:!0,design:!0,baseline:!0,candidate:!0,runsPlanned:!0,runsMeasured:!0,
stoppedEarly:!0,falseAlarmRateMax:!0,confidence:!0,metrics:!0,lacking:!0,badRuns:!0,missed:!0,environment:!0,newFindings:!0,
notes:!0},dynamicProps:!1,dynamicItems:!1};var fr={type:"object",required:["status","reasons"],properties:{status:{enum:[
"passed","failed","inconclusive"]},reasons:{$ref:"#/$defs/lines"}}};function Ue(r,{instancePath:n="",parentData:N,parentDataProperty:U,
rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=Ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.status===void 0&&(o="status")||r.reasons===
void 0&&(o="reasons"))return Ue.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(r.status!==void 0){let i=r.status,p=e;if(!(i==="passed"||i==="fail\
ed"||i==="inconclusive"))return Ue.errors=[{instancePath:n+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",
params:{allowedValues:fr.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else
var t=!0;if(t)if(r.reasons!==void 0){let i=e;H(r.reasons,{instancePath:n+"/reasons",parentData:r,parentDataProperty:"rea\
sons",rootData:a,dynamicAnchors:u})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var t=i===e}else var t=!0}else return Ue.
errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.
errors=s,e===0}Ue.evaluated={props:{status:!0,reasons:!0},dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:n="",
parentData:N,parentDataProperty:U,rootData:a=r,dynamicAnchors:u={}}={}){let s=null,e=0,l=je.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.schema===
void 0&&(i="schema")||r.schemaVersion===void 0&&(i="schemaVersion")||r.run===void 0&&(i="run")||r.target===void 0&&(i="t\
arget")||r.generator===void 0&&(i="generator")||r.contract===void 0&&(i="contract")||r.loads===void 0&&(i="loads")||r.verdict===
void 0&&(i="verdict")||r.warnings===void 0&&(i="warnings"))return je.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.schema!==void 0){let p=e;if(r.
schema!=="c8gauge/run-record")return je.errors=[{instancePath:n+"/schema",schemaPath:"#/properties/schema/const",keyword:"\
const",params:{allowedValue:"c8gauge/run-record"},message:"must be equal to constant"}],!1;var t=p===e}else var t=!0;if(t){
if(r.schemaVersion!==void 0){let p=e;if(r.schemaVersion!==2)return je.errors=[{instancePath:n+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var t=p===
e}else var t=!0;if(t){if(r.run!==void 0){let p=e;pe(r.run,{instancePath:n+"/run",parentData:r,parentDataProperty:"run",rootData:a,
dynamicAnchors:u})||(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.target!==
void 0){let p=e;me(r.target,{instancePath:n+"/target",parentData:r,parentDataProperty:"target",rootData:a,dynamicAnchors:u})||
(s=s===null?me.errors:s.concat(me.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.generator!==void 0){let p=e;ye(
r.generator,{instancePath:n+"/generator",parentData:r,parentDataProperty:"generator",rootData:a,dynamicAnchors:u})||(s=s===
null?ye.errors:s.concat(ye.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.contract!==void 0){let p=e;fe(r.contract,
{instancePath:n+"/contract",parentData:r,parentDataProperty:"contract",rootData:a,dynamicAnchors:u})||(s=s===null?fe.errors:
s.concat(fe.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.conformance!==void 0){let p=e;L(r.conformance,{instancePath:n+
"/conformance",parentData:r,parentDataProperty:"conformance",rootData:a,dynamicAnchors:u})||(s=s===null?L.errors:s.concat(
L.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.loads!==void 0){let p=r.loads,h=e;if(e===h)if(Array.isArray(p)){
var o=!0;let y=p.length;for(let P=0;P<y;P++){let k=e;j(p[P],{instancePath:n+"/loads/"+P,parentData:p,parentDataProperty:P,
rootData:a,dynamicAnchors:u})||(s=s===null?j.errors:s.concat(j.errors),e=s.length);var o=k===e;if(!o)break}}else return je.
errors=[{instancePath:n+"/loads",schemaPath:"#/properties/loads/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.leftBehind!==void 0){let p=e;X(r.leftBehind,{instancePath:n+"/leftB\
ehind",parentData:r,parentDataProperty:"leftBehind",rootData:a,dynamicAnchors:u})||(s=s===null?X.errors:s.concat(X.errors),
e=s.length);var t=p===e}else var t=!0;if(t){if(r.capacity!==void 0){let p=e;J(r.capacity,{instancePath:n+"/capacity",parentData:r,
parentDataProperty:"capacity",rootData:a,dynamicAnchors:u})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var t=p===
e}else var t=!0;if(t){if(r.gate!==void 0){let p=e;O(r.gate,{instancePath:n+"/gate",parentData:r,parentDataProperty:"gate",
rootData:a,dynamicAnchors:u})||(s=s===null?O.errors:s.concat(O.errors),e=s.length);var t=p===e}else var t=!0;if(t){if(r.
verdict!==void 0){let p=e;Ue(r.verdict,{instancePath:n+"/verdict",parentData:r,parentDataProperty:"verdict",rootData:a,dynamicAnchors:u})||
(s=s===null?Ue.errors:s.concat(Ue.errors),e=s.length);var t=p===e}else var t=!0;if(t)if(r.warnings!==void 0){let p=e;H(r.
warnings,{instancePath:n+"/warnings",parentData:r,parentDataProperty:"warnings",rootData:a,dynamicAnchors:u})||(s=s===null?
H.errors:s.concat(H.errors),e=s.length);var t=p===e}else var t=!0}}}}}}}}}}}}else return je.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=s,e===0}je.evaluated={props:{
schema:!0,schemaVersion:!0,run:!0,target:!0,generator:!0,contract:!0,conformance:!0,loads:!0,leftBehind:!0,capacity:!0,gate:!0,
verdict:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};export{mr as validate};
