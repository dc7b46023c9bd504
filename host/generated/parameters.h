// Made by `npm run parameters` from parameters/parameters.ts. Do not edit.
#define CS_PARAMETERS 77
