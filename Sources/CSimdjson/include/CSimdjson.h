#ifndef ARSHIF_CSIMDJSON_H
#define ARSHIF_CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes that must be readable after the end of a document handed to the parser.
size_t csimdjson_padding(void);

#ifdef __cplusplus
}
#endif
#endif
