#ifndef ARSHIF_ENTITY_MODEL_H
#define ARSHIF_ENTITY_MODEL_H

#include <stddef.h>

/// The first byte of the model that finds names in Arabic text.
const void *arshif_entity_model(void);

/// The number of its bytes.
size_t arshif_entity_model_size(void);

#endif
