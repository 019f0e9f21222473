// Made of reports/schema/config.v1.json by ajv (MIT) with `npm run schemas`. Do not edit.
var E=(r,a)=>()=>{try{return a||r((a={exports:{}}).exports,a),a.exports}catch(P){throw a=0,P}};var O=E(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});function T(r){let a=r.length,P=0,g=0,p;for(;g<
a;)P++,p=r.charCodeAt(g++),p>=55296&&p<=56319&&g<a&&(p=r.charCodeAt(g),(p&64512)===56320&&g++);return P}A.default=T;T.code=
'require("ajv/dist/runtime/ucs2length").default'});var B=x;var U={description:"A number of users; k6's executor and its options.",type:"object",required:["executor"],additionalProperties:!1,
properties:{executor:{enum:["constant-vus","ramping-vus","shared-iterations","per-vu-iterations"]},vus:{$ref:"#/$defs/co\
unt"},startVUs:{type:"integer",minimum:0},iterations:{$ref:"#/$defs/count"},duration:{$ref:"#/$defs/duration"},maxDuration:{
$ref:"#/$defs/duration"},stages:{$ref:"#/$defs/stages"},startTime:{$ref:"#/$defs/duration"},gracefulStop:{$ref:"#/$defs/\
duration"},gracefulRampDown:{$ref:"#/$defs/duration"},env:{type:"object"},tags:{type:"object"}}},R=Object.prototype.hasOwnProperty;function h(r,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,s=0,n=h.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof r=="number"&&(r<1||isNaN(r))){let i={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),s++}return h.errors=e,s===0}h.evaluated=
{dynamicProps:!1,dynamicItems:!1};var S=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h))+$","u");function m(r,{instancePath:a="",parentData:P,parentDataProperty:g,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,s=0,n=m.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),typeof r=="string"){if(!S.test(r)){let i={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},message:'must match pattern "^(\\d+(\\.\\d+)?(ms|s|m|h))+$"'};e===null?e=[i]:e.
push(i),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),s++}return m.errors=e,s===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,s=0,n=$.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),Array.isArray(r)){if(r.length<1){let t={instancePath:a,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[t]:e.
push(t),s++}let i=r.length;for(let t=0;t<i;t++){let o=r[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.duration===
void 0){let l={instancePath:a+"/"+t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"duration"},
message:"must have required property 'duration'"};e===null?e=[l]:e.push(l),s++}if(o.target===void 0){let l={instancePath:a+
"/"+t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"target"},message:"must have required pro\
perty 'target'"};e===null?e=[l]:e.push(l),s++}for(let l in o)if(!(l==="duration"||l==="target")){let f={instancePath:a+"\
/"+t,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"mus\
t NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(o.duration!==void 0&&(m(o.duration,{instancePath:a+"/"+
t+"/duration",parentData:o,parentDataProperty:"duration",rootData:p,dynamicAnchors:u})||(e=e===null?m.errors:e.concat(m.
errors),s=e.length)),o.target!==void 0){let l=o.target;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let f={instancePath:a+
"/"+t+"/target",schemaPath:"#/items/properties/target/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[f]:e.push(f),s++}if(typeof l=="number"&&(l<0||isNaN(l))){let f={instancePath:a+"/"+t+"/target",schemaPath:"\
#/items/properties/target/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=
[f]:e.push(f),s++}}}else{let l={instancePath:a+"/"+t,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}return $.errors=e,s===0}$.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function k(r,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,s=0,n=k.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.executor===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
executor"},message:"must have required property 'executor'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!R.call(U.properties,
i)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.executor!==void 0){let i=r.executor;if(!(i===
"constant-vus"||i==="ramping-vus"||i==="shared-iterations"||i==="per-vu-iterations")){let t={instancePath:a+"/executor",
schemaPath:"#/properties/executor/enum",keyword:"enum",params:{allowedValues:U.properties.executor.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(r.vus!==void 0&&(h(r.vus,{instancePath:a+"/vus",
parentData:r,parentDataProperty:"vus",rootData:p,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.startVUs!==void 0){let i=r.startVUs;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let t={instancePath:a+"/startVUs",schemaPath:"\
#/properties/startVUs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}
if(typeof i=="number"&&(i<0||isNaN(i))){let t={instancePath:a+"/startVUs",schemaPath:"#/properties/startVUs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(r.iterations!==void 0&&
(h(r.iterations,{instancePath:a+"/iterations",parentData:r,parentDataProperty:"iterations",rootData:p,dynamicAnchors:u})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.duration!==void 0&&(m(r.duration,{instancePath:a+"/duration",parentData:r,
parentDataProperty:"duration",rootData:p,dynamicAnchors:u})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.maxDuration!==
void 0&&(m(r.maxDuration,{instancePath:a+"/maxDuration",parentData:r,parentDataProperty:"maxDuration",rootData:p,dynamicAnchors:u})||
(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.stages!==void 0&&($(r.stages,{instancePath:a+"/stages",parentData:r,
parentDataProperty:"stages",rootData:p,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.startTime!==
void 0&&(m(r.startTime,{instancePath:a+"/startTime",parentData:r,parentDataProperty:"startTime",rootData:p,dynamicAnchors:u})||
(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.gracefulStop!==void 0&&(m(r.gracefulStop,{instancePath:a+"/gracef\
ulStop",parentData:r,parentDataProperty:"gracefulStop",rootData:p,dynamicAnchors:u})||(e=e===null?m.errors:e.concat(m.errors),
s=e.length)),r.gracefulRampDown!==void 0&&(m(r.gracefulRampDown,{instancePath:a+"/gracefulRampDown",parentData:r,parentDataProperty:"\
gracefulRampDown",rootData:p,dynamicAnchors:u})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.env!==void 0){let i=r.
env;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(r.tags!==void 0){let i=r.tags;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return k.errors=e,s===
0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var q={description:"Arrivals at a rate; k6's executor and its o\
ptions.",type:"object",required:["executor","preAllocatedVUs"],additionalProperties:!1,properties:{executor:{enum:["cons\
tant-arrival-rate","ramping-arrival-rate"]},rate:{$ref:"#/$defs/count"},startRate:{type:"integer",minimum:0},timeUnit:{$ref:"\
#/$defs/duration"},preAllocatedVUs:{type:"integer",minimum:0},maxVUs:{$ref:"#/$defs/count"},duration:{$ref:"#/$defs/dura\
tion"},stages:{$ref:"#/$defs/stages"},startTime:{$ref:"#/$defs/duration"},gracefulStop:{$ref:"#/$defs/duration"},env:{type:"\
object"},tags:{type:"object"}}};function w(r,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,s=0,n=w.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.executor===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
executor"},message:"must have required property 'executor'"};e===null?e=[i]:e.push(i),s++}if(r.preAllocatedVUs===void 0){
let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"preAllocatedVUs"},message:"mus\
t have required property 'preAllocatedVUs'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!R.call(q.properties,i)){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(r.executor!==void 0){let i=r.executor;if(!(i==="co\
nstant-arrival-rate"||i==="ramping-arrival-rate")){let t={instancePath:a+"/executor",schemaPath:"#/properties/executor/e\
num",keyword:"enum",params:{allowedValues:q.properties.executor.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[t]:e.push(t),s++}}if(r.rate!==void 0&&(h(r.rate,{instancePath:a+"/rate",parentData:r,parentDataProperty:"\
rate",rootData:p,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.startRate!==void 0){let i=r.
startRate;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let t={instancePath:a+"/startRate",schemaPath:"#/properties/start\
Rate/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof i=="\
number"&&(i<0||isNaN(i))){let t={instancePath:a+"/startRate",schemaPath:"#/properties/startRate/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(r.timeUnit!==void 0&&(m(r.timeUnit,
{instancePath:a+"/timeUnit",parentData:r,parentDataProperty:"timeUnit",rootData:p,dynamicAnchors:u})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),r.preAllocatedVUs!==void 0){let i=r.preAllocatedVUs;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i))){let t={instancePath:a+"/preAllocatedVUs",schemaPath:"#/properties/preAllocatedVUs/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof i=="number"&&(i<0||isNaN(i))){let t={instancePath:a+
"/preAllocatedVUs",schemaPath:"#/properties/preAllocatedVUs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(r.maxVUs!==void 0&&(h(r.maxVUs,{instancePath:a+"/maxVUs",parentData:r,
parentDataProperty:"maxVUs",rootData:p,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.duration!==
void 0&&(m(r.duration,{instancePath:a+"/duration",parentData:r,parentDataProperty:"duration",rootData:p,dynamicAnchors:u})||
(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.stages!==void 0&&($(r.stages,{instancePath:a+"/stages",parentData:r,
parentDataProperty:"stages",rootData:p,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.startTime!==
void 0&&(m(r.startTime,{instancePath:a+"/startTime",parentData:r,parentDataProperty:"startTime",rootData:p,dynamicAnchors:u})||
(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.gracefulStop!==void 0&&(m(r.gracefulStop,{instancePath:a+"/gracef\
ulStop",parentData:r,parentDataProperty:"gracefulStop",rootData:p,dynamicAnchors:u})||(e=e===null?m.errors:e.concat(m.errors),
s=e.length)),r.env!==void 0){let i=r.env;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+"/env",schemaPath:"\
#/properties/env/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}if(r.
tags!==void 0){let i=r.tags;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:a+"/tags",schemaPath:"#/\
properties/tags/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}return w.errors=e,s===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:a="",
parentData:P,parentDataProperty:g,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,s=0,n=j.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){
let i={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer\
 than 1 properties"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="closed"||i==="open")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),s++}r.closed!==void 0&&(k(r.closed,{instancePath:a+"/closed",parentData:r,parentDataProperty:"\
closed",rootData:p,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.open!==void 0&&(w(r.open,{
instancePath:a+"/open",parentData:r,parentDataProperty:"open",rootData:p,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length))}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),s++}return j.errors=e,s===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(r,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,s=0,n=v.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let o=r[t];if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let y=o[f],b=s,D=!1,V=s;if(typeof y!=
"string"){let d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/additionalProperties/it\
ems/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var i=V===
s;D=D||i;let I=s;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.threshold===void 0){let d={instancePath:a+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/additionalProperties/items/anyOf/1/required",keyword:"required",params:{
missingProperty:"threshold"},message:"must have required property 'threshold'"};e===null?e=[d]:e.push(d),s++}for(let d in y)
if(!(d==="threshold"||d==="abortOnFail"||d==="delayAbortEval")){let N={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+f,schemaPath:"#/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[N]:e.push(N),s++}if(y.threshold!==void 0&&
typeof y.threshold!="string"){let d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f+"/threshold",schemaPath:"\
#/additionalProperties/items/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[d]:e.push(d),s++}if(y.abortOnFail!==void 0&&typeof y.abortOnFail!="boolean"){let d={instancePath:a+"\
/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f+"/abortOnFail",schemaPath:"#/additionalProperties/items/anyOf/1/proper\
ties/abortOnFail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}y.
delayAbortEval!==void 0&&(m(y.delayAbortEval,{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f+"/delayA\
bortEval",parentData:y,parentDataProperty:"delayAbortEval",rootData:p,dynamicAnchors:u})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/addit\
ionalProperties/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(
d),s++}var i=I===s;if(D=D||i,D)s=b,e!==null&&(b?e.length=b:e=null);else{let d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+f,schemaPath:"#/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[d]:e.push(d),s++}}}else{let l={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return v.errors=e,s===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function c(r,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,s=0,n=c.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let i={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}return c.errors=e,s===0}c.evaluated=
{dynamicProps:!1,dynamicItems:!1};var _=new RegExp("^[A-Z][A-Z0-9_]*$","u"),Z=O().default;function x(r,{instancePath:a="",
parentData:P,parentDataProperty:g,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,s=0,n=x.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="pro\
files"||t==="thresholds"||t==="breakpointThresholds"||t==="mixedRatio"||t==="connection"||t==="targets")){let o={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[o]:e.push(o),s++}if(r.profiles!==void 0){let t=r.profiles;if(t&&typeof t=="object"&&
!Array.isArray(t))for(let o in t)j(t[o],{instancePath:a+"/profiles/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:o,rootData:p,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),s=e.length);else{let o={instancePath:a+
"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),s++}}if(r.thresholds!==void 0&&(v(r.thresholds,{instancePath:a+"/thresholds",parentData:r,parentDataProperty:"\
thresholds",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.breakpointThresholds!==
void 0&&(v(r.breakpointThresholds,{instancePath:a+"/breakpointThresholds",parentData:r,parentDataProperty:"breakpointThr\
esholds",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.mixedRatio!==void 0){let t=r.
mixedRatio;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!(o==="message"||o==="signal"||o==="decision"||
o==="userTask"||o==="incident"||o==="search")){let l={instancePath:a+"/mixedRatio",schemaPath:"#/properties/mixedRatio/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prop\
erties"};e===null?e=[l]:e.push(l),s++}t.message!==void 0&&(c(t.message,{instancePath:a+"/mixedRatio/message",parentData:t,
parentDataProperty:"message",rootData:p,dynamicAnchors:u})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),t.signal!==
void 0&&(c(t.signal,{instancePath:a+"/mixedRatio/signal",parentData:t,parentDataProperty:"signal",rootData:p,dynamicAnchors:u})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),t.decision!==void 0&&(c(t.decision,{instancePath:a+"/mixedRatio/dec\
ision",parentData:t,parentDataProperty:"decision",rootData:p,dynamicAnchors:u})||(e=e===null?c.errors:e.concat(c.errors),
s=e.length)),t.userTask!==void 0&&(c(t.userTask,{instancePath:a+"/mixedRatio/userTask",parentData:t,parentDataProperty:"\
userTask",rootData:p,dynamicAnchors:u})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),t.incident!==void 0&&(c(t.
incident,{instancePath:a+"/mixedRatio/incident",parentData:t,parentDataProperty:"incident",rootData:p,dynamicAnchors:u})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),t.search!==void 0&&(c(t.search,{instancePath:a+"/mixedRatio/search",
parentData:t,parentDataProperty:"search",rootData:p,dynamicAnchors:u})||(e=e===null?c.errors:e.concat(c.errors),s=e.length))}else{
let o={instancePath:a+"/mixedRatio",schemaPath:"#/properties/mixedRatio/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}}if(r.connection!==void 0){let t=r.connection;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(let o in t){let l=s;if(typeof o=="string"&&!_.test(o)){let f={instancePath:a+"/connection",schemaPath:"#\
/properties/connection/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match\
 pattern "^[A-Z][A-Z0-9_]*$"',propertyName:o};e===null?e=[f]:e.push(f),s++}var i=l===s;if(!i){let f={instancePath:a+"/co\
nnection",schemaPath:"#/properties/connection/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"pr\
operty name must be valid"};e===null?e=[f]:e.push(f),s++}}for(let o in t)if(typeof t[o]!="string"){let l={instancePath:a+
"/connection/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/connection/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let o={instancePath:a+"/connec\
tion",schemaPath:"#/properties/connection/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}}if(r.targets!==void 0){let t=r.targets;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)
if(o!=="allowed"){let l={instancePath:a+"/targets",schemaPath:"#/properties/targets/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}
if(t.allowed!==void 0){let o=t.allowed;if(Array.isArray(o)){let l=o.length;for(let f=0;f<l;f++){let y=o[f];if(typeof y==
"string"){if(Z(y)<1){let b={instancePath:a+"/targets/allowed/"+f,schemaPath:"#/properties/targets/properties/allowed/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(
b),s++}}else{let b={instancePath:a+"/targets/allowed/"+f,schemaPath:"#/properties/targets/properties/allowed/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}}else{let l={instancePath:a+
"/targets/allowed",schemaPath:"#/properties/targets/properties/allowed/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:a+"/targets",schemaPath:"#/properties/targets/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return x.
errors=e,s===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{B as validate};
