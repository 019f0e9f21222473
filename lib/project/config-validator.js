// Made of reports/schema/config.v1.json by ajv (MIT) with `npm run schemas`. Do not edit.
var _=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(P){throw a=0,P}};var T=_(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});function R(t){let a=t.length,P=0,g=0,o;for(;g<
a;)P++,o=t.charCodeAt(g++),o>=55296&&o<=56319&&g<a&&(o=t.charCodeAt(g),(o&64512)===56320&&g++);return P}N.default=R;R.code=
'require("ajv/dist/runtime/ucs2length").default'});var B=q;var O={description:"A number of users; k6's executor and its options.",type:"object",required:["executor"],additionalProperties:!1,
properties:{executor:{enum:["constant-vus","ramping-vus","shared-iterations","per-vu-iterations"]},vus:{$ref:"#/$defs/co\
unt"},startVUs:{type:"integer",minimum:0},iterations:{$ref:"#/$defs/count"},duration:{$ref:"#/$defs/duration"},maxDuration:{
$ref:"#/$defs/duration"},stages:{$ref:"#/$defs/stages"},startTime:{$ref:"#/$defs/duration"},gracefulStop:{$ref:"#/$defs/\
duration"},gracefulRampDown:{$ref:"#/$defs/duration"},env:{type:"object"},tags:{type:"object"}}},I=Object.prototype.hasOwnProperty;function b(t,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,s=0,p=b.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t))){
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof t=="number"&&(t<1||isNaN(t))){let i={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),s++}return b.errors=e,s===0}b.evaluated=
{dynamicProps:!1,dynamicItems:!1};var V=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h))+$","u");function f(t,{instancePath:a="",parentData:P,parentDataProperty:g,
rootData:o=t,dynamicAnchors:l={}}={}){let e=null,s=0,p=f.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof t=="string"){if(!V.test(t)){let i={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},message:'must match pattern "^(\\d+(\\.\\d+)?(ms|s|m|h))+$"'};e===null?e=[i]:e.
push(i),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),s++}return f.errors=e,s===0}f.evaluated={dynamicProps:!1,dynamicItems:!1};function w(t,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,s=0,p=w.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(t)){if(t.length<1){let r={instancePath:a,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[r]:e.
push(r),s++}let i=t.length;for(let r=0;r<i;r++){let n=t[r];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.duration===
void 0){let u={instancePath:a+"/"+r,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"duration"},
message:"must have required property 'duration'"};e===null?e=[u]:e.push(u),s++}if(n.target===void 0){let u={instancePath:a+
"/"+r,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"target"},message:"must have required pro\
perty 'target'"};e===null?e=[u]:e.push(u),s++}for(let u in n)if(!(u==="duration"||u==="target")){let d={instancePath:a+"\
/"+r,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"mus\
t NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(n.duration!==void 0&&(f(n.duration,{instancePath:a+"/"+
r+"/duration",parentData:n,parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.
errors),s=e.length)),n.target!==void 0){let u=n.target;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let d={instancePath:a+
"/"+r+"/target",schemaPath:"#/items/properties/target/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[d]:e.push(d),s++}if(typeof u=="number"&&(u<0||isNaN(u))){let d={instancePath:a+"/"+r+"/target",schemaPath:"\
#/items/properties/target/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=
[d]:e.push(d),s++}}}else{let u={instancePath:a+"/"+r,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}return w.errors=e,s===0}w.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function k(t,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,s=0,p=k.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.executor===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
executor"},message:"must have required property 'executor'"};e===null?e=[i]:e.push(i),s++}for(let i in t)if(!I.call(O.properties,
i)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(t.executor!==void 0){let i=t.executor;if(!(i===
"constant-vus"||i==="ramping-vus"||i==="shared-iterations"||i==="per-vu-iterations")){let r={instancePath:a+"/executor",
schemaPath:"#/properties/executor/enum",keyword:"enum",params:{allowedValues:O.properties.executor.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}}if(t.vus!==void 0&&(b(t.vus,{instancePath:a+"/vus",
parentData:t,parentDataProperty:"vus",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
t.startVUs!==void 0){let i=t.startVUs;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let r={instancePath:a+"/startVUs",schemaPath:"\
#/properties/startVUs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}
if(typeof i=="number"&&(i<0||isNaN(i))){let r={instancePath:a+"/startVUs",schemaPath:"#/properties/startVUs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(t.iterations!==void 0&&
(b(t.iterations,{instancePath:a+"/iterations",parentData:t,parentDataProperty:"iterations",rootData:o,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.duration!==void 0&&(f(t.duration,{instancePath:a+"/duration",parentData:t,
parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),t.maxDuration!==
void 0&&(f(t.maxDuration,{instancePath:a+"/maxDuration",parentData:t,parentDataProperty:"maxDuration",rootData:o,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),t.stages!==void 0&&(w(t.stages,{instancePath:a+"/stages",parentData:t,
parentDataProperty:"stages",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.startTime!==
void 0&&(f(t.startTime,{instancePath:a+"/startTime",parentData:t,parentDataProperty:"startTime",rootData:o,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),t.gracefulStop!==void 0&&(f(t.gracefulStop,{instancePath:a+"/gracef\
ulStop",parentData:t,parentDataProperty:"gracefulStop",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),t.gracefulRampDown!==void 0&&(f(t.gracefulRampDown,{instancePath:a+"/gracefulRampDown",parentData:t,parentDataProperty:"\
gracefulRampDown",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),t.env!==void 0){let i=t.
env;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let r={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(t.tags!==void 0){let i=t.tags;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){let r={instancePath:a+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return k.errors=e,s===
0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U={description:"Arrivals at a rate; k6's executor and its o\
ptions.",type:"object",required:["executor","preAllocatedVUs"],additionalProperties:!1,properties:{executor:{enum:["cons\
tant-arrival-rate","ramping-arrival-rate"]},rate:{$ref:"#/$defs/count"},startRate:{type:"integer",minimum:0},timeUnit:{$ref:"\
#/$defs/duration"},preAllocatedVUs:{type:"integer",minimum:0},maxVUs:{$ref:"#/$defs/count"},duration:{$ref:"#/$defs/dura\
tion"},stages:{$ref:"#/$defs/stages"},startTime:{$ref:"#/$defs/duration"},gracefulStop:{$ref:"#/$defs/duration"},env:{type:"\
object"},tags:{type:"object"}}};function j(t,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){
let e=null,s=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.executor===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
executor"},message:"must have required property 'executor'"};e===null?e=[i]:e.push(i),s++}if(t.preAllocatedVUs===void 0){
let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"preAllocatedVUs"},message:"mus\
t have required property 'preAllocatedVUs'"};e===null?e=[i]:e.push(i),s++}for(let i in t)if(!I.call(U.properties,i)){let r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),s++}if(t.executor!==void 0){let i=t.executor;if(!(i==="co\
nstant-arrival-rate"||i==="ramping-arrival-rate")){let r={instancePath:a+"/executor",schemaPath:"#/properties/executor/e\
num",keyword:"enum",params:{allowedValues:U.properties.executor.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[r]:e.push(r),s++}}if(t.rate!==void 0&&(b(t.rate,{instancePath:a+"/rate",parentData:t,parentDataProperty:"\
rate",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.startRate!==void 0){let i=t.
startRate;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let r={instancePath:a+"/startRate",schemaPath:"#/properties/start\
Rate/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof i=="\
number"&&(i<0||isNaN(i))){let r={instancePath:a+"/startRate",schemaPath:"#/properties/startRate/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(t.timeUnit!==void 0&&(f(t.timeUnit,
{instancePath:a+"/timeUnit",parentData:t,parentDataProperty:"timeUnit",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),t.preAllocatedVUs!==void 0){let i=t.preAllocatedVUs;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i))){let r={instancePath:a+"/preAllocatedVUs",schemaPath:"#/properties/preAllocatedVUs/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[r]:e.push(r),s++}if(typeof i=="number"&&(i<0||isNaN(i))){let r={instancePath:a+
"/preAllocatedVUs",schemaPath:"#/properties/preAllocatedVUs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}if(t.maxVUs!==void 0&&(b(t.maxVUs,{instancePath:a+"/maxVUs",parentData:t,
parentDataProperty:"maxVUs",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.duration!==
void 0&&(f(t.duration,{instancePath:a+"/duration",parentData:t,parentDataProperty:"duration",rootData:o,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),t.stages!==void 0&&(w(t.stages,{instancePath:a+"/stages",parentData:t,
parentDataProperty:"stages",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.startTime!==
void 0&&(f(t.startTime,{instancePath:a+"/startTime",parentData:t,parentDataProperty:"startTime",rootData:o,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),t.gracefulStop!==void 0&&(f(t.gracefulStop,{instancePath:a+"/gracef\
ulStop",parentData:t,parentDataProperty:"gracefulStop",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),t.env!==void 0){let i=t.env;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let r={instancePath:a+"/env",schemaPath:"\
#/properties/env/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}if(t.
tags!==void 0){let i=t.tags;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let r={instancePath:a+"/tags",schemaPath:"#/\
properties/tags/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}}}else{
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}return j.errors=e,s===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(t,{instancePath:a="",
parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,s=0,p=D.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){
let i={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer\
 than 1 properties"};e===null?e=[i]:e.push(i),s++}for(let i in t)if(!(i==="closed"||i==="open")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),s++}t.closed!==void 0&&(k(t.closed,{instancePath:a+"/closed",parentData:t,parentDataProperty:"\
closed",rootData:o,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.open!==void 0&&(j(t.open,{
instancePath:a+"/open",parentData:t,parentDataProperty:"open",rootData:o,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length))}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),s++}return D.errors=e,s===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,s=0,p=$.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))
for(let r in t){let n=t[r];if(Array.isArray(n)){let u=n.length;for(let d=0;d<u;d++){let h=n[d],v=s,x=!1,E=s;if(typeof h!=
"string"){let c={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/additionalProperties/it\
ems/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var i=E===
s;x=x||i;let S=s;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.threshold===void 0){let c={instancePath:a+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/additionalProperties/items/anyOf/1/required",keyword:"required",params:{
missingProperty:"threshold"},message:"must have required property 'threshold'"};e===null?e=[c]:e.push(c),s++}for(let c in h)
if(!(c==="threshold"||c==="abortOnFail"||c==="delayAbortEval")){let A={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+d,schemaPath:"#/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[A]:e.push(A),s++}if(h.threshold!==void 0&&
typeof h.threshold!="string"){let c={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d+"/threshold",schemaPath:"\
#/additionalProperties/items/anyOf/1/properties/threshold/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[c]:e.push(c),s++}if(h.abortOnFail!==void 0&&typeof h.abortOnFail!="boolean"){let c={instancePath:a+"\
/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d+"/abortOnFail",schemaPath:"#/additionalProperties/items/anyOf/1/proper\
ties/abortOnFail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(c),s++}h.
delayAbortEval!==void 0&&(f(h.delayAbortEval,{instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d+"/delayA\
bortEval",parentData:h,parentDataProperty:"delayAbortEval",rootData:o,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length))}else{let c={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"#/addit\
ionalProperties/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),s++}var i=S===s;if(x=x||i,x)s=v,e!==null&&(v?e.length=v:e=null);else{let c={instancePath:a+"/"+r.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+d,schemaPath:"#/additionalProperties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[c]:e.push(c),s++}}}else{let u={instancePath:a+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return $.errors=e,s===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function y(t,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,s=0,p=y.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t))){
let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),s++}if(typeof t=="number"&&(t<0||isNaN(t))){let i={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}return y.errors=e,s===0}y.evaluated=
{dynamicProps:!1,dynamicItems:!1};function m(t,{instancePath:a="",parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,s=0,p=m.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="number"){if(t>1||isNaN(t)){let i={
instancePath:a,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[i]:e.push(i),s++}if(t<0||isNaN(t)){let i={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),s++}return m.errors=e,s===0}m.evaluated=
{dynamicProps:!1,dynamicItems:!1};var C=new RegExp("^[A-Z][A-Z0-9_]*$","u"),Z=T().default;function q(t,{instancePath:a="",
parentData:P,parentDataProperty:g,rootData:o=t,dynamicAnchors:l={}}={}){let e=null,s=0,p=q.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="pro\
files"||r==="thresholds"||r==="breakpointThresholds"||r==="mixedRatio"||r==="floor"||r==="drain"||r==="connection"||r===
"targets")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.profiles!==void 0){let r=t.profiles;if(r&&
typeof r=="object"&&!Array.isArray(r))for(let n in r)D(r[n],{instancePath:a+"/profiles/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:r,parentDataProperty:n,rootData:o,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length);else{
let n={instancePath:a+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}}if(t.thresholds!==void 0&&($(t.thresholds,{instancePath:a+"/thresholds",parentData:t,
parentDataProperty:"thresholds",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.breakpointThresholds!==
void 0&&($(t.breakpointThresholds,{instancePath:a+"/breakpointThresholds",parentData:t,parentDataProperty:"breakpointThr\
esholds",rootData:o,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.mixedRatio!==void 0){let r=t.
mixedRatio;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="message"||n==="signal"||n==="decision"||
n==="userTask"||n==="incident"||n==="search")){let u={instancePath:a+"/mixedRatio",schemaPath:"#/properties/mixedRatio/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prop\
erties"};e===null?e=[u]:e.push(u),s++}r.message!==void 0&&(y(r.message,{instancePath:a+"/mixedRatio/message",parentData:r,
parentDataProperty:"message",rootData:o,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.signal!==
void 0&&(y(r.signal,{instancePath:a+"/mixedRatio/signal",parentData:r,parentDataProperty:"signal",rootData:o,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.decision!==void 0&&(y(r.decision,{instancePath:a+"/mixedRatio/dec\
ision",parentData:r,parentDataProperty:"decision",rootData:o,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.userTask!==void 0&&(y(r.userTask,{instancePath:a+"/mixedRatio/userTask",parentData:r,parentDataProperty:"\
userTask",rootData:o,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.incident!==void 0&&(y(r.
incident,{instancePath:a+"/mixedRatio/incident",parentData:r,parentDataProperty:"incident",rootData:o,dynamicAnchors:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.search!==void 0&&(y(r.search,{instancePath:a+"/mixedRatio/search",
parentData:r,parentDataProperty:"search",rootData:o,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let n={instancePath:a+"/mixedRatio",schemaPath:"#/properties/mixedRatio/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}}if(t.floor!==void 0){let r=t.floor;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r)if(!(n==="failedRequests"||n==="requestErrors"||n==="unansweredRequests"||n==="unansweredTime"||n==="\
backpressure"||n==="failedChecks"||n==="throwingIterations"||n==="neverSent")){let u={instancePath:a+"/floor",schemaPath:"\
#/properties/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT \
have additional properties"};e===null?e=[u]:e.push(u),s++}r.failedRequests!==void 0&&(m(r.failedRequests,{instancePath:a+
"/floor/failedRequests",parentData:r,parentDataProperty:"failedRequests",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),r.requestErrors!==void 0&&(m(r.requestErrors,{instancePath:a+"/floor/requestErrors",parentData:r,
parentDataProperty:"requestErrors",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.
unansweredRequests!==void 0&&(m(r.unansweredRequests,{instancePath:a+"/floor/unansweredRequests",parentData:r,parentDataProperty:"\
unansweredRequests",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.unansweredTime!==
void 0&&(m(r.unansweredTime,{instancePath:a+"/floor/unansweredTime",parentData:r,parentDataProperty:"unansweredTime",rootData:o,
dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.backpressure!==void 0&&(m(r.backpressure,{instancePath:a+
"/floor/backpressure",parentData:r,parentDataProperty:"backpressure",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),r.failedChecks!==void 0&&(m(r.failedChecks,{instancePath:a+"/floor/failedChecks",parentData:r,
parentDataProperty:"failedChecks",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.
throwingIterations!==void 0&&(m(r.throwingIterations,{instancePath:a+"/floor/throwingIterations",parentData:r,parentDataProperty:"\
throwingIterations",rootData:o,dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.neverSent!==void 0&&
(m(r.neverSent,{instancePath:a+"/floor/neverSent",parentData:r,parentDataProperty:"neverSent",rootData:o,dynamicAnchors:l})||
(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let n={instancePath:a+"/floor",schemaPath:"#/properties/floor/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}if(t.drain!==void 0){
let r=t.drain;if(typeof r=="string"){if(!V.test(r)){let n={instancePath:a+"/drain",schemaPath:"#/properties/drain/patter\
n",keyword:"pattern",params:{pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},message:'must match pattern "^(\\d+(\\.\\d+)?(ms|s|m|\
h))+$"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+"/drain",schemaPath:"#/properties/drain/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.connection!==void 0){let r=t.connection;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let u=s;if(typeof n=="string"&&!C.test(n)){let d={instancePath:a+
"/connection",schemaPath:"#/properties/connection/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-\
9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"',propertyName:n};e===null?e=[d]:e.push(d),s++}var i=u===s;if(!i){
let d={instancePath:a+"/connection",schemaPath:"#/properties/connection/propertyNames",keyword:"propertyNames",params:{propertyName:n},
message:"property name must be valid"};e===null?e=[d]:e.push(d),s++}}for(let n in r)if(typeof r[n]!="string"){let u={instancePath:a+
"/connection/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/connection/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{let n={instancePath:a+"/connec\
tion",schemaPath:"#/properties/connection/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}if(t.targets!==void 0){let r=t.targets;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(n!=="allowed"){let u={instancePath:a+"/targets",schemaPath:"#/properties/targets/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),s++}
if(r.allowed!==void 0){let n=r.allowed;if(Array.isArray(n)){let u=n.length;for(let d=0;d<u;d++){let h=n[d];if(typeof h==
"string"){if(Z(h)<1){let v={instancePath:a+"/targets/allowed/"+d,schemaPath:"#/properties/targets/properties/allowed/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[v]:e.push(
v),s++}}else{let v={instancePath:a+"/targets/allowed/"+d,schemaPath:"#/properties/targets/properties/allowed/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}}else{let u={instancePath:a+
"/targets/allowed",schemaPath:"#/properties/targets/properties/allowed/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[u]:e.push(u),s++}}}else{let n={instancePath:a+"/targets",schemaPath:"#/properties/targets/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return q.
errors=e,s===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{B as validate};
