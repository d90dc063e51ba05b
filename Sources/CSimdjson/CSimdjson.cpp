#include "CSimdjson.h"
#include <simdjson.h>

size_t csimdjson_padding(void) { return simdjson::SIMDJSON_PADDING; }
